using System.Text.RegularExpressions;

namespace Tei.Differential.Comparison;

/// <summary>Differences that are understood: <c>known-differences.txt</c> has each with its reason.</summary>
internal static class KnownDifferences
{
    private static readonly Regex[] Expressions = [.. Lines().Select(line => new Regex(line[(line.LastIndexOf(" :: ", StringComparison.Ordinal) + 4)..], RegexOptions.CultureInvariant))];

    /// <summary>Whether a document has what one of the known differences is about.</summary>
    public static bool MayMatter(string document) => Array.Exists(Expressions, e => e.IsMatch(document));

    private static IEnumerable<string> Lines()
    {
        using Stream stream = typeof(KnownDifferences).Assembly.GetManifestResourceStream("known-differences.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && !line.StartsWith('#'))];
    }
}
