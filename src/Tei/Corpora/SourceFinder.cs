using System.Xml;
using Tei.Editions.Html;
using Tei.Reading;

namespace Tei.Corpora;

/// <summary>Finds the sources of an edition, texts and TEI, in files and folders.</summary>
/// <remarks>Reads the file system only; the order is that of the names.</remarks>
public static class SourceFinder
{
    /// <summary>The folder, below a folder of sources, whose files are authorities and no sources.</summary>
    public const string AuthorityFolder = "authorities";

    // Markdown is read where it is named: folders hold README files.
    private static readonly HashSet<string> Formats = [".txt", ".html", ".htm", ".docx"];

    /// <summary>
    /// The sources among files and folders: of a folder, every text, page, Word file and TEI document (.txt, .html, .docx, .xml) below it, but no TEI that lies beside a text of its name.
    /// A <c>source.txt</c> has the name of its folder; no source has the name of a page of the edition.
    /// </summary>
    /// <param name="paths">Files and folders that exist.</param>
    /// <returns>The sources in the order given, those of a folder by name; each name once.</returns>
    public static IReadOnlyList<SourceDocument> Find(IEnumerable<string> paths) => Named(paths.SelectMany(p => Expand(p, Sources)));

    /// <summary>The texts among files and folders, as <see cref="Find"/> has them, without TEI of folders.</summary>
    /// <param name="paths">Files and folders that exist.</param>
    /// <returns>The sources in the order given, those of a folder by name; each name once.</returns>
    public static IReadOnlyList<SourceDocument> FindTexts(IEnumerable<string> paths) => Named(paths.SelectMany(p => Expand(p, files => files.Where(IsText))));

    /// <summary>The authority folders beside the sources.</summary>
    public static IEnumerable<string> Authorities(IEnumerable<string> paths) =>
        paths.Where(Directory.Exists).Select(p => Path.Combine(p, AuthorityFolder)).Where(Directory.Exists);

    private static List<SourceDocument> Named(IEnumerable<string> paths)
    {
        var taken = new HashSet<string>(PageFrame.Files, StringComparer.OrdinalIgnoreCase);
        var sources = new List<SourceDocument>();
        foreach (string path in paths)
        {
            string name = NameOf(path);
            string unique = name;
            for (int i = 2; !taken.Add(unique); i++)
            {
                unique = $"{name}-{i}";
            }

            sources.Add(new SourceDocument(path, unique));
        }

        return sources;
    }

    private static IEnumerable<string> Expand(string path, Func<string[], IEnumerable<string>> choose) => !Directory.Exists(path)
        ? [path]
        : choose([.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(path, f).Split(Path.DirectorySeparatorChar).Any(part => part is AuthorityFolder || part.StartsWith('.')))
            .Order(StringComparer.Ordinal)]);

    private static IEnumerable<string> Sources(string[] files)
    {
        HashSet<string> texts = [.. files.Where(IsText).Select(Stem)];
        return files.Where(f => IsText(f) || (IsXml(f) && !texts.Contains(Stem(f)) && MayBeTei(f)));
    }

    private static bool IsText(string file) => Formats.Contains(Path.GetExtension(file).ToLowerInvariant());

    private static bool IsXml(string file) => Path.GetExtension(file).Equals(".xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>A path without the endings of texts and of TEI.</summary>
    private static string Stem(string path)
    {
        string stem = path[..^Path.GetExtension(path).Length];
        return IsXml(path) && stem.EndsWith(".tei", StringComparison.OrdinalIgnoreCase) ? stem[..^".tei".Length] : stem;
    }

    /// <summary>Whether the root is TEI's; also where it cannot be read, so that somebody is told.</summary>
    private static bool MayBeTei(string file)
    {
        try
        {
            using FileStream stream = File.OpenRead(file);
            using XmlReader reader = TeiReader.Open(stream, file);
            return reader.MoveToContent() != XmlNodeType.Element || (reader.LocalName == "TEI" && reader.NamespaceURI == TeiNames.Namespace.NamespaceName);
        }
        catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static string NameOf(string path)
    {
        string name = Path.GetFileName(Stem(path));
        string? folder = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)));
        return name == "source" && !string.IsNullOrEmpty(folder) ? folder : name;
    }
}
