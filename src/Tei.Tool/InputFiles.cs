using System.Text.RegularExpressions;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Tei.Tool;

/// <summary>Expands what a user names: files, folders, globs, and <c>-</c> for standard input.</summary>
internal static class InputFiles
{
    public const string StandardInput = "-";

    /// <summary>The files and folders as they are named; a glob stands for the files that it matches.</summary>
    /// <exception cref="UsageException">A glob matches nothing, a name is no name, or standard input is named twice.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> names)
    {
        string[] expanded = [.. names.SelectMany(Expand)];
        return expanded.Count(name => name == StandardInput) <= 1 ? expanded : throw new UsageException("standard input can be read only once: name - once");
    }

    /// <summary>Files with an ending; of a folder all below it.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static IReadOnlyList<string> Files(IReadOnlyCollection<string> names, string ending)
    {
        string[] files = [.. Expand(names).SelectMany(name => Directory.Exists(name) ? Directory.EnumerateFiles(name, "*" + ending, SearchOption.AllDirectories).Order(StringComparer.Ordinal) : Enumerable.Repeat(name, 1))];
        return files.Length > 0 ? files : throw NothingIn(names, ending);
    }

    /// <summary>No file with an ending lies in what the user named.</summary>
    public static UsageException NothingIn(IEnumerable<string> names, string ending) => new($"there is no {ending} file in {string.Join(", ", names)}");

    /// <summary>The bytes of a file, or of standard input.</summary>
    public static byte[] ReadAll(string name)
    {
        if (name != StandardInput)
        {
            return File.ReadAllBytes(name);
        }

        using Stream input = System.Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static IEnumerable<string> Expand(string name)
    {
        if (name.Length == 0)
        {
            throw new UsageException("a file's name is empty");
        }

        // The parser takes an option that it does not know for a file's name.
        if (name.StartsWith('-') && name != StandardInput && !Path.Exists(name))
        {
            throw new UsageException($"'{name}' is no option here; see --help (a file of this name is ./{name})");
        }

        if (name == StandardInput || Path.Exists(name) || name.IndexOfAny(['*', '?']) < 0)
        {
            return [name];
        }

        (string root, string pattern) = Divide(name);
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(pattern.Replace('?', '*'));
        string[] found = [.. matcher.GetResultsInFullPath(root).Where(path => Fits(Path.GetRelativePath(root, path), pattern)).Select(path => Path.IsPathRooted(name) ? path : Path.GetRelativePath(Directory.GetCurrentDirectory(), path)).Order(StringComparer.Ordinal)];
        return found.Length > 0 ? found : throw new UsageException($"no file matches {name}");
    }

    // The matcher knows no question mark, so that it finds too much where there is one.
    private static bool Fits(string path, string pattern) =>
        !pattern.Contains('?') || Regex.IsMatch(path.Replace(Path.DirectorySeparatorChar, '/'), Expression(pattern), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static string Expression(string pattern) =>
        "^" + Regex.Escape(pattern).Replace(@"\*\*/", "(.*/)?").Replace(@"\*\*", ".*").Replace(@"\*", "[^/]*").Replace(@"\?", "[^/]") + "$";

    /// <summary>The folder before the first wildcard, and the pattern from there.</summary>
    private static (string Root, string Pattern) Divide(string glob)
    {
        string[] parts = glob.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        int wild = Array.FindIndex(parts, p => p.IndexOfAny(['*', '?']) >= 0);
        string root = string.Join('/', parts.Take(wild));
        return (root.Length > 0 ? root : glob.StartsWith('/') ? "/" : ".", string.Join('/', parts.Skip(wild)));
    }
}
