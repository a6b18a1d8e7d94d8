namespace Tei.Differential.Documents;

/// <summary>A document to be changed, and where it is from.</summary>
internal sealed record SourceDocument(string Name, string Text);

/// <summary>Documents that people wrote: whole small files, and the letters of a volume each wrapped as a document of its own.</summary>
internal static class SourceDocuments
{
    private const int LongestFile = 30_000;
    private const int LongestSlice = 9_000;
    private const string Header =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0">
        <teiHeader><fileDesc>
        <titleStmt><title>A slice</title></titleStmt>
        <publicationStmt><p>Not published.</p></publicationStmt>
        <sourceDesc><p>A part of a volume.</p></sourceDesc>
        </fileDesc></teiHeader>
        <text><body>

        """;

    private const string Footer = "\n</body></text></TEI>\n";

    /// <summary>The files of a folder that are small enough and need nothing beside themselves.</summary>
    public static IEnumerable<SourceDocument> Files(string folder, string pattern = "*.xml")
    {
        foreach (string path in Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string text = File.ReadAllText(path);
            if (text.Length <= LongestFile && IsSelfContained(text))
            {
                yield return new SourceDocument(Path.GetRelativePath(folder, path), text.ReplaceLineEndings("\n"));
            }
        }
    }

    /// <summary>Divisions of volumes, evenly spread.</summary>
    /// <param name="folder">The folder of the volumes.</param>
    /// <param name="ofEach">How many of each volume.</param>
    public static IEnumerable<SourceDocument> Slices(string folder, int ofEach)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*.xml").Order(StringComparer.Ordinal))
        {
            string text = File.ReadAllText(path).ReplaceLineEndings("\n");
            TextRange[] all = [.. Markup.Read(text).Elements.Where(e => e.Name == "div" && e.Whole.Length <= LongestSlice && e.Children.Count > 2).Select(e => e.Whole)];
            for (int i = 0; i < Math.Min(ofEach, all.Length); i++)
            {
                TextRange slice = all[(int)((long)i * all.Length / ofEach)];
                yield return new SourceDocument($"{Path.GetFileNameWithoutExtension(path)}-{slice.Start}", Header + slice.Of(text) + Footer);
            }
        }
    }

    /// <summary>XInclude is no part of validation, and entities need a document type, whose lines no parser counts like another.</summary>
    private static bool IsSelfContained(string text) => !text.Contains("<!DOCTYPE") && !text.Contains("http://www.w3.org/2001/XInclude") && text.StartsWith('<');
}
