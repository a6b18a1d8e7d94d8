using Tei.Corpora;

namespace Tei.Tool;

/// <summary>The sources of an edition, without the edition itself where it lies among them, as in <c>tei publish . --out edition</c>.</summary>
internal static class EditionSources
{
    /// <exception cref="UsageException">There is no source, or the edition would overwrite one.</exception>
    public static IReadOnlyList<SourceDocument> Find(IReadOnlyList<string> inputs, string folder)
    {
        if (inputs.Contains(InputFiles.StandardInput))
        {
            throw new UsageException("an edition is made of files; 'tei encode -' reads standard input");
        }

        IReadOnlyList<SourceDocument> sources = SourceFinder.Find(inputs.SelectMany(input => Below(input, folder)));
        if (sources.Count == 0)
        {
            throw InputFiles.NothingIn(inputs, ".txt or TEI");
        }

        HashSet<string> outputs = [.. sources.Select(s => Path.GetFullPath(Path.Combine(folder, s.Name + (s.IsTei ? ".tei.xml" : ".txt"))))];
        return sources.FirstOrDefault(s => outputs.Contains(Path.GetFullPath(s.Path))) is { } endangered
            ? throw new UsageException($"the edition would overwrite the source {endangered.Path}: name another folder with --out")
            : sources;
    }

    private static IEnumerable<string> Below(string input, string folder)
    {
        if (!Directory.Exists(input))
        {
            return [input];
        }

        IEnumerable<string> files = SourceFinder.Find([input]).Select(s => s.Path);
        return IsBelow(folder, input) ? files.Where(f => !IsBelow(f, folder)) : files;
    }

    private static bool IsBelow(string path, string folder) =>
        Path.GetFullPath(path).StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
