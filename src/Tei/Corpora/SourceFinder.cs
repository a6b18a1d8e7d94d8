using Tei.Editions.Html;

namespace Tei.Corpora;

/// <summary>Finds the source texts of an edition in files and folders.</summary>
/// <remarks>Reads the file system only; the order is that of the names.</remarks>
public static class SourceFinder
{
    /// <summary>The folder, below a folder of sources, whose files are authorities and no sources.</summary>
    public const string AuthorityFolder = "authorities";

    // Markdown is read where it is named: folders hold README files.
    private static readonly HashSet<string> Formats = [".txt", ".html", ".htm", ".docx"];

    /// <summary>The sources among files and folders: of a folder, every text, page and Word file (.txt, .html, .docx) below it. A <c>source.txt</c> has the name of its folder; no source has the name of a page of the edition.</summary>
    /// <param name="paths">Files and folders that exist.</param>
    /// <returns>The sources in the order given, those of a folder by name; each name once.</returns>
    public static IReadOnlyList<SourceDocument> Find(IEnumerable<string> paths)
    {
        var taken = new HashSet<string>(PageFrame.Files, StringComparer.OrdinalIgnoreCase);
        var sources = new List<SourceDocument>();
        foreach (string path in paths.SelectMany(Expand))
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

    /// <summary>The authority folders beside the sources.</summary>
    public static IEnumerable<string> Authorities(IEnumerable<string> paths) =>
        paths.Where(Directory.Exists).Select(p => Path.Combine(p, AuthorityFolder)).Where(Directory.Exists);

    private static IEnumerable<string> Expand(string path) => !Directory.Exists(path)
        ? [path]
        : Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(f => Formats.Contains(Path.GetExtension(f).ToLowerInvariant()))
            .Where(f => !Path.GetRelativePath(path, f).Split(Path.DirectorySeparatorChar).Any(part => part is AuthorityFolder || part.StartsWith('.')))
            .Order(StringComparer.Ordinal);

    private static string NameOf(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        string? folder = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)));
        return name == "source" && !string.IsNullOrEmpty(folder) ? folder : name;
    }
}
