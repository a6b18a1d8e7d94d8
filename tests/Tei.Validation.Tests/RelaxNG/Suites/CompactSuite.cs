using System.Xml;
using System.Xml.Linq;
using Tei.Validation.RelaxNG;

namespace Tei.Validation.Tests.RelaxNG.Suites;

/// <summary>Runs <c>compacttest.xml</c>: both halves of a case must give one tree, and what is incorrect must be refused.</summary>
internal static class CompactSuite
{
    public static IReadOnlyList<SpecSuite.Outcome> Run(string path) =>
        [.. XDocument.Load(path, LoadOptions.PreserveWhitespace).Descendants("testCase").Select((test, i) => new SpecSuite.Outcome($"{i + 1}", Run(test)))];

    private static string? Run(XElement test)
    {
        XElement compact = test.Element("compact")!;
        string folder = Directory.CreateTempSubdirectory("compacttest").FullName;
        try
        {
            WriteFiles(compact, folder);
            return compact.Element("incorrect") is XElement incorrect
                ? RunIncorrect(Path.Combine(folder, "schema.rnc"), incorrect.Value)
                : RunCorrect(compact, test.Element("xml")!, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? RunCorrect(XElement compact, XElement xml, string folder)
    {
        try
        {
            WriteFiles(xml, folder);
            string ours = SyntaxText.Write(SyntaxTrees.Read(compact.Element("correct")!.Value, Path.Combine(folder, "schema.rnc")));
            string expected = SyntaxText.Write(SyntaxTrees.Read(Content(xml.Element("correct")!), Path.Combine(folder, "schema.rng")));
            return ours == expected ? null : $"the trees differ:\n{ours}\n{expected}";
        }
        catch (InvalidSchemaException e)
        {
            return e.Message;
        }
    }

    private static string? RunIncorrect(string file, string schema)
    {
        // Some cases break a rule that both syntaxes share, so they are refused only when the whole schema is loaded.
        DiagnosticDescriptor[] reasons =
        [
            RelaxNGDiagnostics.SchemaSyntax, RelaxNGDiagnostics.InvalidUri, RelaxNGDiagnostics.UndeclaredPrefix,
            RelaxNGDiagnostics.NameClassConstraint, RelaxNGDiagnostics.DatatypeConstraint,
        ];
        try
        {
            RelaxNGSchema.Load(new StringReader(schema), file);
            return "the incorrect schema was loaded";
        }
        catch (InvalidSchemaException e)
        {
            return e.Diagnostics.Any(d => reasons.Contains(d.Descriptor) && d.Location.Line > 0) ? null : e.Message;
        }
    }

    private static void WriteFiles(XElement half, string folder)
    {
        foreach (XElement resource in half.Elements("resource"))
        {
            File.WriteAllText(Path.Combine(folder, resource.Attribute("name")!.Value), Content(resource));
        }
    }

    /// <summary>The schema as text; a carriage return is written as a reference, so that reading gives it back.</summary>
    private static string Content(XElement element)
    {
        if (element.Elements().SingleOrDefault() is not XElement schema)
        {
            return element.Value;
        }

        using var text = new StringWriter();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { NewLineHandling = NewLineHandling.Entitize, OmitXmlDeclaration = true }))
        {
            schema.WriteTo(writer);
        }

        return text.ToString();
    }
}
