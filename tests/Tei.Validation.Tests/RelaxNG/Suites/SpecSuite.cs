using System.Xml;
using System.Xml.Linq;
using Tei.Validation.RelaxNG;

namespace Tei.Validation.Tests.RelaxNG.Suites;

/// <summary>Runs test suites in the format of James Clark's <c>spectest.xml</c>.</summary>
internal static class SpecSuite
{
    /// <summary>One expectation of the suite: its name, and null or what went wrong.</summary>
    public sealed record Outcome(string Name, string? Failure);

    /// <param name="path">The suite.</param>
    /// <param name="load">Loads a schema from a file.</param>
    public static IReadOnlyList<Outcome> Run(string path, Func<string, RelaxNGSchema> load)
    {
        string folder = Directory.CreateTempSubdirectory("spectest").FullName;
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse };
            using var reader = XmlReader.Create(path, settings);
            XDocument suite = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
            return [.. suite.Descendants("testCase").SelectMany((test, i) => RunCase(test, i + 1, Path.Combine(folder, $"{i + 1}"), load))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<Outcome> RunCase(XElement test, int number, string folder, Func<string, RelaxNGSchema> load)
    {
        string name = $"{number} (section {test.Element("section")?.Value})";
        Directory.CreateDirectory(folder);
        WriteFiles(test, folder);
        if (test.Element("incorrect") is XElement incorrect)
        {
            return [new Outcome($"{name} incorrect", Load(incorrect, folder, load, out _) is null ? "the incorrect schema was loaded" : null)];
        }

        List<Outcome> outcomes = [];
        string? problem = Load(test.Element("correct")!, folder, load, out RelaxNGSchema? schema);
        outcomes.Add(new Outcome($"{name} correct", problem));
        int index = 0;
        foreach (XElement document in test.Elements().Where(e => e.Name.LocalName is "valid" or "invalid"))
        {
            index++;
            bool expected = document.Name.LocalName == "valid";
            ValidationReport? report = schema?.Validate(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Content(document))), Path.Combine(folder, "document.xml"));
            bool isRight = report is not null && report.IsValid == expected;
            outcomes.Add(new Outcome($"{name} {document.Name} {index}", isRight ? null : report is { IsValid: false } ? report.Diagnostics[0].ToString() : "accepted"));
        }

        return outcomes;
    }

    private static string? Load(XElement schema, string folder, Func<string, RelaxNGSchema> load, out RelaxNGSchema? loaded)
    {
        loaded = null;
        string file = Path.Combine(folder, "schema.rng");
        File.WriteAllText(file, Content(schema));
        try
        {
            loaded = load(file);
            return null;
        }
        catch (InvalidSchemaException e)
        {
            return e.Message;
        }
    }

    private static void WriteFiles(XElement parent, string folder)
    {
        foreach (XElement resource in parent.Elements("resource"))
        {
            File.WriteAllText(Path.Combine(folder, resource.Attribute("name")!.Value), Content(resource));
        }

        foreach (XElement child in parent.Elements("dir"))
        {
            string path = Path.Combine(folder, child.Attribute("name")!.Value);
            Directory.CreateDirectory(path);
            WriteFiles(child, path);
        }
    }

    private static string Content(XElement element)
    {
        string subset = element.Attribute("dtd")?.Value ?? "";
        XElement? root = element.Elements().SingleOrDefault();
        return root is null ? element.Value : subset + root.ToString(SaveOptions.DisableFormatting);
    }
}
