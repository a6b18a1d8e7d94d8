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

    /// <summary>Words of up to eight letters of ASCII, a byte for each: most words of a text need no other look-up.</summary>
    private static readonly Dictionary<ulong, int[]> LanguagesOfShortWord = LanguagesOfWord
        .Where(pair => pair.Key.Length <= sizeof(ulong) && pair.Key.All(char.IsAsciiLetterLower))
        .ToDictionary(pair => pair.Key.Aggregate(0UL, Longer), pair => pair.Value);

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
            ulong letters = 0;
            int bits = 0;
            for (; i < rest.Length && char.IsLetter(rest[i]); i++)
            {
                letters = Longer(letters, char.IsAscii(rest[i]) ? (char)(rest[i] | ' ') : rest[i]);
                bits |= rest[i];
            }

            if (i == start || i - start > LongestWord)
            {
                continue;
            }

            bool isShort = i - start <= sizeof(ulong) && char.IsAscii((char)bits);
            foreach (int language in (isShort ? LanguagesOfShortWord.GetValueOrDefault(letters) : LanguagesOf(rest[start..i], small)) ?? [])
            {
                counts[language]++;
            }
        }

        return Lexicon.Packs[Array.IndexOf(counts, counts.Max())].Tag;
    }

    private static ulong Longer(ulong letters, char next) => (letters << 8) | next;

    private static int[]? LanguagesOf(ReadOnlySpan<char> word, Span<char> small) =>
        Lookup.TryGetValue(small[..word.ToLowerInvariant(small)], out int[]? languages) ? languages : null;
}
