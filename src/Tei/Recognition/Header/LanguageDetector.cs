using System.Numerics;
using Tei.Languages;

namespace Tei.Recognition.Header;

/// <summary>Tells a language by its commonest small words.</summary>
internal static class LanguageDetector
{
    private const int Sample = 20_000;

    /// <summary>What a word of one language counts; as many languages as there are packs divide it.</summary>
    private const int WholeWord = 60;

    private static readonly Dictionary<string, uint> LanguagesOfWord = Lexicon.Packs
        .SelectMany((pack, i) => pack["functionWords"].Distinct(StringComparer.Ordinal).Select(word => (word, i)))
        .GroupBy(pair => pair.word, pair => 1U << pair.i, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Aggregate((all, one) => all | one), StringComparer.Ordinal);

    private static readonly Dictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> Lookup = LanguagesOfWord.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestWord = LanguagesOfWord.Keys.Max(word => word.Length);

    /// <summary>The language (BCP 47) with the most small words; English where there are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    public static string Detect(string text, List<Word> words)
    {
        int[] counts = new int[Lexicon.Packs.Length];
        foreach (Word word in words)
        {
            if (word.Span.Start >= Sample)
            {
                break;
            }

            if (word.Span.End <= Sample && (word.Traits & WordTraits.OnlyLetters) != WordTraits.None)
            {
                Count((word.Traits & WordTraits.SmallWord) != WordTraits.None ? word.Form.Languages : 0, counts);
            }
            else
            {
                CountParts(text.AsSpan(word.Span.Start, Math.Min(word.Span.End, Sample) - word.Span.Start), counts);
            }
        }

        return Lexicon.Packs[Array.IndexOf(counts, counts.Max())].Tag;
    }

    /// <summary>The language of a heading, where two of its small words at least are of that and none is of the document's; none otherwise.</summary>
    public static string? OtherThan(string language, string heading)
    {
        int[] counts = new int[Lexicon.Packs.Length];
        CountParts(heading, counts);
        int own = Lexicon.Packs.Select(p => p.Tag).ToList().IndexOf(language);
        int most = Array.IndexOf(counts, counts.Max());
        return own >= 0 && counts[own] == 0 && counts[most] > WholeWord && counts.Count(c => c == counts[most]) == 1 ? Lexicon.Packs[most].Tag : null;
    }

    /// <summary>The languages of which a word of letters is a small word: a bit for each pack.</summary>
    public static uint LanguagesOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return 0;
        }

        Span<char> small = stackalloc char[LongestWord];
        return Lookup.TryGetValue(small[..word.ToLowerInvariant(small)], out uint languages) ? languages : 0;
    }

    /// <summary>Counts the stretches of letters of a word that has other signs, too.</summary>
    private static void CountParts(ReadOnlySpan<char> word, int[] counts)
    {
        for (int i = 0; i < word.Length; i++)
        {
            int start = i;
            while (i < word.Length && char.IsLetter(word[i]))
            {
                i++;
            }

            if (i > start)
            {
                Count(LanguagesOf(word[start..i]), counts);
            }
        }
    }

    /// <summary>A word that several languages have says less than one that is of one alone.</summary>
    private static void Count(uint languages, int[] counts)
    {
        for (uint rest = languages; rest != 0; rest &= rest - 1)
        {
            counts[BitOperations.TrailingZeroCount(rest)] += WholeWord / BitOperations.PopCount(languages);
        }
    }
}
