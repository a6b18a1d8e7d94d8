using Microsoft.Extensions.FileSystemGlobbing;

namespace Tei.Tool;

/// <summary>Expands what a user names: files, folders, globs, and <c>-</c> for standard input.</summary>
internal static class InputFiles
{
    public const string StandardInput = "-";

    /// <summary>The files and folders that exist; a glob stands for the files that it matches.</summary>
    public static IReadOnlyList<string> Expand(IEnumerable<string> names) => [.. names.SelectMany(Expand)];

    /// <summary>Files with an ending; of a folder all below it.</summary>
    public static IReadOnlyList<string> Files(IEnumerable<string> names, string ending) =>
        [.. Expand(names).SelectMany(name => Directory.Exists(name) ? Directory.EnumerateFiles(name, "*" + ending, SearchOption.AllDirectories).Order(StringComparer.Ordinal) : Enumerable.Repeat(name, 1))];

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
        if (name == StandardInput || Path.Exists(name) || name.IndexOfAny(['*', '?']) < 0)
        {
            return [name];
        }

        (string root, string pattern) = Divide(name);
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(pattern);
        string[] found = [.. matcher.GetResultsInFullPath(root).Select(path => Path.IsPathRooted(name) ? path : Path.GetRelativePath(Directory.GetCurrentDirectory(), path)).Order(StringComparer.Ordinal)];
        return found.Length > 0 ? found : throw new UsageException($"no file matches {name}");
    }

    /// <summary>The folder before the first wildcard, and the pattern from there.</summary>
    private static (string Root, string Pattern) Divide(string glob)
    {
        string[] parts = glob.Split('/');
        int wild = Array.FindIndex(parts, p => p.IndexOfAny(['*', '?']) >= 0);
        string root = string.Join('/', parts.Take(wild));
        return (root.Length > 0 ? root : glob.StartsWith('/') ? "/" : ".", string.Join('/', parts.Skip(wild)));
    }
}
