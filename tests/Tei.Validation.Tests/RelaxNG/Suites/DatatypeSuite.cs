using System.Xml.Linq;
using Tei.Validation.RelaxNG;

namespace Tei.Validation.Tests.RelaxNG.Suites;

/// <summary>Runs James Clark's <c>xsdtest.xml</c> by schemas with one element, as its author does.</summary>
internal static class DatatypeSuite
{
    private static readonly XNamespace Rng = "http://relaxng.org/ns/structure/1.0";

    public static IReadOnlyList<SpecSuite.Outcome> Run(string path) =>
        [.. XDocument.Load(path, LoadOptions.PreserveWhitespace).Root!.Elements("datatype").SelectMany(RunType)];

    private static IEnumerable<SpecSuite.Outcome> RunType(XElement datatype)
    {
        string type = datatype.Attribute("name")!.Value;
        int number = 0;
        foreach (XElement test in datatype.Elements())
        {
            string name = $"{type} {++number} {test.Name}";
            foreach ((string what, bool? isValid, bool expected) in RunTest(type, test))
            {
                yield return new SpecSuite.Outcome($"{name} {what}", isValid == expected ? null : isValid is null ? "the schema was refused" : $"should be {expected}");
            }
        }
    }

    private static IEnumerable<(string What, bool? IsValid, bool Expected)> RunTest(string type, XElement test)
    {
        switch (test.Name.LocalName)
        {
            case "valid" or "invalid":
                yield return (test.Value, IsValid(Data(type), test), test.Name.LocalName == "valid");
                break;
            case "length":
                int length = int.Parse(test.Attribute("value")!.Value);
                yield return ("length", IsValid(Data(type, ("length", $"{length}")), test), true);
                yield return ("longer", IsValid(Data(type, ("minLength", $"{length + 1}")), test), false);
                yield return ("not longer", IsValid(Data(type, ("maxLength", $"{length}")), test), true);
                break;
            case "equiv":
                XElement[] values = [.. test.Descendants("value")];
                foreach ((XElement left, XElement right) in values.SelectMany(l => values.Select(r => (l, r))))
                {
                    yield return ($"{left.Value} = {right.Value}", IsValid(Value(type, left), right), left.Parent == right.Parent);
                }

                break;
            case "lessThan" or "incomparable":
                XElement[] pair = [.. test.Elements("value")];
                bool isLess = test.Name.LocalName == "lessThan";
                yield return ("less", IsValid(Data(type, ("maxExclusive", pair[1].Value)), pair[0]), isLess);
                yield return ("greater", IsValid(Data(type, ("minExclusive", pair[0].Value)), pair[1]), isLess);
                yield return ("not greater", IsValid(Data(type, ("minExclusive", pair[1].Value)), pair[0]), false);
                break;
            default:
                throw new InvalidOperationException(test.Name.LocalName);
        }
    }

    private static XElement Data(string type, params (string Name, string Value)[] parameters) =>
        new(Rng + "data", new XAttribute("type", type), parameters.Select(p => new XElement(Rng + "param", new XAttribute("name", p.Name), p.Value)));

    private static XElement Value(string type, XElement value) => new(Rng + "value", new XAttribute("type", type), Declarations(value), value.Value);

    private static IEnumerable<XAttribute> Declarations(XElement element) => element.AncestorsAndSelf()
        .SelectMany(e => e.Attributes().Where(a => a.IsNamespaceDeclaration))
        .DistinctBy(a => a.Name)
        .Select(a => new XAttribute(a));

    private static bool? IsValid(XElement pattern, XElement value)
    {
        var schema = new XElement(
            Rng + "element", new XAttribute("name", "doc"), new XAttribute("datatypeLibrary", "http://www.w3.org/2001/XMLSchema-datatypes"), pattern);
        var document = new XElement("doc", Declarations(value), value.Value);
        string? subset = value.Attribute("internalSubset")?.Value;
        try
        {
            // The suite puts ID into an element, which the DTD compatibility specification forbids.
            RelaxNGOptions options = RelaxNGOptions.Default with { Identifiers = IdentifierChecking.Ignored };
            RelaxNGSchema loaded = RelaxNGSchema.Load(new StringReader(schema.ToString(SaveOptions.DisableFormatting)), "schema.rng", options: options);
            string text = (subset is null ? "" : $"<!DOCTYPE doc [{subset}]>") + document.ToString(SaveOptions.DisableFormatting).Replace("\r", "&#xD;");
            return loaded.Validate(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "document.xml").IsValid;
        }
        catch (InvalidSchemaException)
        {
            return null;
        }
    }
}
