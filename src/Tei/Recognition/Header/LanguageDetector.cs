using System.Numerics;
using System.Runtime.InteropServices;
using Tei.Languages;

namespace Tei.Recognition.Header;

/// <summary>Tells a language by its commonest small words.</summary>
internal static class LanguageDetector
{
    private const int Sample = 20_000;

    /// <summary>What a word of one language counts: divisible by each number up to twelve, and no small word is of more languages.</summary>
    private const int WholeWord = 27_720;

    /// <summary>What a word of so many languages counts for each of them.</summary>
    private static readonly int[] Weights = [.. Enumerable.Range(0, sizeof(uint) * 8 + 1).Select(languages => languages == 0 ? 0 : WholeWord / languages)];

    private static readonly Dictionary<string, uint> LanguagesOfWord = Read("functionWords", "languageWords");

    private static readonly Dictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> Lookup = LanguagesOfWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Headings are of few words, and names are among them ("du Pré"): the commonest words alone tell their language.</summary>
    private static readonly Dictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> LookupOfHeadings = Read("functionWords").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestWord = LanguagesOfWord.Keys.Max(word => word.Length);

    /// <summary>The language (BCP 47) with the most small words; English where there are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    public static string Detect(string text, List<Word> words)
    {
        int[] counts = new int[Lexicon.Packs.Length];
        foreach (ref readonly Word word in CollectionsMarshal.AsSpan(words))
        {
            if (word.Span.Start >= Sample)
            {
                break;
            }

            WordTraits traits = word.Traits;
            if (word.Span.End <= Sample && (traits & WordTraits.OnlyLetters) != WordTraits.None)
            {
                if ((traits & WordTraits.SmallWord) != WordTraits.None)
                {
                    Count(word.Form.Languages, counts);
                }
            }
            else
            {
                CountParts(text.AsSpan(word.Span.Start, Math.Min(word.Span.End, Sample) - word.Span.Start), Lookup, counts);
            }
        }

        return Lexicon.Packs[Strongest(counts)].Tag;
    }

    /// <summary>The language of a heading, where two of its small words at least are of that and none is of the document's; none otherwise.</summary>
    public static string? OtherThan(string language, string heading)
    {
        int[] counts = new int[Lexicon.Packs.Length];
        CountParts(heading, LookupOfHeadings, counts);
        int most = Strongest(counts);
        if (counts[most] <= WholeWord)
        {
            return null;
        }

        int own = Lexicon.Packs.Select(p => p.Tag).ToList().IndexOf(language);
        return own >= 0 && counts[own] == 0 && counts.Count(c => c == counts[most]) == 1 ? Lexicon.Packs[most].Tag : null;
    }

    /// <summary>The pack with the highest count; a language that few documents have must be ahead of the others by a whole word, for a short text has few words.</summary>
    private static int Strongest(int[] counts)
    {
        int common = 0, most = 0;
        for (int i = 1; i < counts.Length; i++)
        {
            most = counts[i] > counts[most] ? i : most;
            common = i < Lexicon.CommonLanguages ? most : common;
        }

        return counts[most] - counts[common] >= WholeWord ? most : common;
    }

    /// <summary>The languages of which a word of letters is a small word: a bit for each pack.</summary>
    public static uint LanguagesOf(ReadOnlySpan<char> word) => LanguagesOf(word, Lookup);

    private static uint LanguagesOf(ReadOnlySpan<char> word, Dictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> lookup)
    {
        if (word.Length > LongestWord)
        {
            return 0;
        }

        Span<char> small = stackalloc char[LongestWord];
        return lookup.TryGetValue(small[..word.ToLowerInvariant(small)], out uint languages) ? languages : 0;
    }

    /// <summary>Counts the stretches of letters of a word that has other signs, too.</summary>
    private static void CountParts(ReadOnlySpan<char> word, Dictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> lookup, int[] counts)
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
                Count(LanguagesOf(word[start..i], lookup), counts);
            }
        }
    }

    private static Dictionary<string, uint> Read(params string[] lists) => Lexicon.Packs
        .SelectMany((pack, i) => lists.SelectMany(list => pack[list]).Distinct(StringComparer.Ordinal).Select(word => (word, i)))
        .GroupBy(pair => pair.word, pair => 1U << pair.i, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Aggregate((all, one) => all | one), StringComparer.Ordinal);

    /// <summary>A word that several languages have says less than one that is of one alone.</summary>
    private static void Count(uint languages, int[] counts)
    {
        int weight = languages == 0 ? 0 : Weights[BitOperations.PopCount(languages)];
        for (uint rest = languages; rest != 0; rest &= rest - 1)
        {
            counts[BitOperations.TrailingZeroCount(rest)] += weight;
        }
    }
}
