using Tei.Languages;

namespace Tei.Recognition.Header;

/// <summary>Tells a language by its commonest small words.</summary>
internal static class LanguageDetector
{
    private const int Sample = 20_000;

    private static readonly Dictionary<string, int[]> LanguagesOfWord = Lexicon.Packs
        .SelectMany((pack, i) => pack["functionWords"].Distinct(StringComparer.Ordinal).Select(word => (word, i)))
        .GroupBy(pair => pair.word, pair => pair.i, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Lookup = LanguagesOfWord.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestWord = LanguagesOfWord.Keys.Max(word => word.Length);

    /// <summary>The language (BCP 47) with the most small words; English where there are none.</summary>
    public static string Detect(string text)
    {
        int[] counts = new int[Lexicon.Packs.Length];
        ReadOnlySpan<char> rest = text.AsSpan(0, Math.Min(text.Length, Sample));
        Span<char> small = stackalloc char[LongestWord];
        for (int i = 0; i < rest.Length; i++)
        {
            int start = i;
            while (i < rest.Length && char.IsLetter(rest[i]))
            {
                i++;
            }

            if (i > start && i - start <= LongestWord)
            {
                int length = rest[start..i].ToLowerInvariant(small);
                foreach (int language in Lookup.TryGetValue(small[..length], out int[]? languages) ? languages : [])
                {
                    counts[language]++;
                }
            }
        }

        return Lexicon.Packs[Array.IndexOf(counts, counts.Max())].Tag;
    }
}
