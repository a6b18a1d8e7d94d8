using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Header;

/// <summary>Tells a language by its commonest small words.</summary>
internal static partial class LanguageDetector
{
    private const int Sample = 20_000;

    private static readonly (string Language, HashSet<string> Words)[] FunctionWords = [.. Lexicon.Packs.Select(p => (p.Tag, p["functionWords"].ToHashSet(StringComparer.Ordinal)))];

    /// <summary>The language (BCP 47) with the most small words; English where there are none.</summary>
    public static string Detect(string text)
    {
        string[] words = [.. Word().Matches(text.Length > Sample ? text[..Sample] : text).Select(m => m.Value.ToLowerInvariant())];
        return FunctionWords.MaxBy(l => words.Count(l.Words.Contains)).Language;
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
