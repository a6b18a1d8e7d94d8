using System.Xml.Linq;
using Tei.Validation.RelaxNG;

namespace Tei.Validation.Tests.RelaxNG.Suites;

/// <summary>Runs the XML halves of <c>compacttest.xml</c>: every schema there must load.</summary>
internal static class CompactSuite
{
    public static IReadOnlyList<SpecSuite.Outcome> RunXml(string path) =>
        [.. XDocument.Load(path, LoadOptions.PreserveWhitespace).Descendants("testCase")
            .SelectMany((test, i) => test.Elements("xml").Elements("correct").Select(schema => new SpecSuite.Outcome($"{i + 1}", Load(schema, test))))];

    private static string? Load(XElement schema, XElement test)
    {
        string folder = Directory.CreateTempSubdirectory("compacttest").FullName;
        try
        {
            foreach (XElement resource in test.Elements("xml").Elements("resource"))
            {
                File.WriteAllText(Path.Combine(folder, resource.Attribute("name")!.Value), resource.Elements().Single().ToString(SaveOptions.DisableFormatting));
            }

            RelaxNGSchema.Load(new StringReader(schema.Elements().Single().ToString(SaveOptions.DisableFormatting)), Path.Combine(folder, "schema.rng"));
            return null;
        }
        catch (InvalidSchemaException e)
        {
            // The suite is about syntax: some of its schemas have no start, or break the restrictions of section 7.
            DiagnosticDescriptor[] syntax =
            [
                RelaxNGDiagnostics.SchemaSyntax, RelaxNGDiagnostics.InvalidUri, RelaxNGDiagnostics.UndeclaredPrefix,
                RelaxNGDiagnostics.NameClassConstraint, RelaxNGDiagnostics.DatatypeConstraint,
            ];
            return e.Diagnostics.Any(d => syntax.Contains(d.Descriptor)) ? e.Message : null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
