using System.Xml.Linq;

namespace Tei.Tests.Schemas;

/// <summary>What a schema says of names: elements, their attributes, and the values of those that are closed.</summary>
internal static class SchemaNames
{
    private static readonly XNamespace Rng = "http://relaxng.org/ns/structure/1.0";

    /// <summary>One line for each element and for each attribute, such as <c>list/@rend = numbered</c>; an attribute with open values has no list.</summary>
    public static SortedSet<string> OfOdd(XDocument odd)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (XElement element in odd.Descendants(TeiNames.Namespace + "elementSpec"))
        {
            string name = element.Attribute("ident")!.Value;
            names.Add(name);
            foreach (XElement attribute in element.Descendants(TeiNames.Namespace + "attDef"))
            {
                XElement? closed = attribute.Element(TeiNames.Namespace + "valList");
                string[] values = [.. closed?.Elements().Select(v => v.Attribute("ident")!.Value) ?? []];
                names.Add(Line(name, attribute.Attribute("ident")!.Value, closed is null ? null : values));
            }
        }

        return names;
    }

    /// <summary>The same of a RELAX NG schema, over all definitions of an element.</summary>
    public static SortedSet<string> OfRelaxNG(XDocument schema)
    {
        Dictionary<string, XElement> defines = schema.Root!.Elements(Rng + "define").ToDictionary(d => d.Attribute("name")!.Value);
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (IGrouping<string, XElement> element in schema.Descendants(Rng + "element").GroupBy(e => e.Attribute("name")!.Value))
        {
            names.Add(element.Key);
            foreach (IGrouping<string, XElement> attribute in element.SelectMany(e => Attributes(e, defines)).GroupBy(a => a.Attribute("name")!.Value))
            {
                bool isOpen = attribute.Any(a => !a.Descendants(Rng + "value").Any());
                names.Add(Line(element.Key, attribute.Key, isOpen ? null : [.. attribute.Descendants(Rng + "value").Select(v => v.Value)]));
            }
        }

        return names;
    }

    private static string Line(string element, string attribute, string[]? values) =>
        values is null ? $"{element}/@{attribute}" : $"{element}/@{attribute} = {string.Join(' ', values.Distinct().Order(StringComparer.Ordinal))}";

    /// <summary>The attributes of an element: in it, and in the definitions to which it refers that are about attributes.</summary>
    private static IEnumerable<XElement> Attributes(XElement pattern, Dictionary<string, XElement> defines) =>
        pattern.Descendants(Rng + "attribute").Concat(
            pattern.Descendants(Rng + "ref").Select(r => r.Attribute("name")!.Value).Where(n => n.StartsWith("att.", StringComparison.Ordinal)).SelectMany(n => Attributes(defines[n], defines)));
}
