using System.Collections.Frozen;
using Tei.Languages;

namespace Tei.Recognition.Dates;

/// <summary>Years in words, as deeds, wills and treaties have them behind a day: "one thousand eight hundred and sixty-two", "achtzehnhundertzweiundsechzig", "mil huit cent soixante-deux".</summary>
internal static class SpelledYears
{
    private const int First = 1000;
    private const int Last = 2099;
    private const int Hundred = 100;

    /// <summary>No year has more words than this.</summary>
    private const int Most = 80;

    private static readonly FrozenDictionary<string, int> Values = Lexicon.Packs
        .SelectMany(p => p["cardinals"].Select(entry => entry.Split('=')))
        .DistinctBy(entry => entry[0], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(entry => entry[0], entry => int.Parse(entry[1]), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Words = Values.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Values.Keys.Select(word => word.Length).DefaultIfEmpty().Max();

    /// <summary>What may stand between a day and its year.</summary>
    private static readonly PhraseSet Links = new(Lexicon.Packs.SelectMany(p => p["yearLinks"]));

    /// <summary>The year that begins at a place of a text, behind a comma and the words that lead to it, and where it ends; nothing where none stands there.</summary>
    public static (int Year, int End)? At(string text, int place)
    {
        int start = SkipBlanks(text, place);
        start = start < text.Length && text[start] == ',' ? SkipBlanks(text, start + 1) : start;
        int link = start > place ? Links.LengthAt(text.AsSpan(start)) : 0;
        start = link > 0 ? SkipBlanks(text, start + link + (start + link < text.Length && text[start + link] == ',' ? 1 : 0)) : start;
        return start > place && Read(text, start) is { } year && (link > 0 || !CountsSomething(text, year)) ? year : null;
    }

    /// <summary>"On the third of June, one thousand five hundred men came", "two thousand of our men": a word behind the number is what was counted, but for a small one behind a number with tens or units, which years have.</summary>
    private static bool CountsSomething(string text, (int Number, int End) year)
    {
        int start = SkipBlanks(text, year.End);
        int behind = start;
        while (behind < text.Length && char.IsLetter(text[behind]))
        {
            behind++;
        }

        ReadOnlySpan<char> word = text.AsSpan(start, behind - start);
        return word.Length > 0 && (year.Number % Hundred == 0 || !SmallWords.Contains(word) || CountedLinks.Contains(word));
    }

    /// <summary>What leads from a number to what is counted: "of", "von".</summary>
    private static readonly PhraseSet CountedLinks = new(Lexicon.Packs.SelectMany(p => p["countedLinks"]));

    /// <summary>The small words of the languages whose numbers are known; in others they may be what is counted ("men").</summary>
    private static readonly PhraseSet SmallWords = new(Lexicon.Packs.Where(p => !p["cardinals"].IsEmpty).SelectMany(p => p["functionWords"]));

    private static (int Year, int End)? Read(string text, int start)
    {
        int thousands = 0, rest = 0, end = start;
        int limit = Math.Min(text.Length, start + Most);
        for (int i = start; i < limit && ValueAt(text, i, limit, out int length) is { } value;)
        {
            (thousands, rest) = value switch
            {
                First => (thousands + (Math.Max(1, rest) * First), 0),
                Hundred => (thousands, Math.Max(1, rest) * Hundred),
                _ => (thousands, rest + value),
            };
            end = i + length;
            i = SkipJoint(text, end, limit);
        }

        int year = thousands + rest;
        return year is >= First and <= Last && (end == text.Length || !char.IsLetter(text[end])) ? (year, end) : null;
    }

    /// <summary>The value of the longest word for a number at a place, of a compound its first part.</summary>
    private static int? ValueAt(string text, int place, int limit, out int length)
    {
        for (length = Math.Min(Longest, limit - place); length > 0; length--)
        {
            if (Words.TryGetValue(text.AsSpan(place, length), out int value))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Behind a word: blanks, a hyphen, the conjunction between hundreds and tens, which compounds have inside them.</summary>
    private static int SkipJoint(string text, int place, int limit)
    {
        int next = SkipBlanks(text, place);
        next = next < limit && text[next] == '-' ? next + 1 : next;
        foreach (string conjunction in Conjunctions)
        {
            if (text.AsSpan(next).StartsWith(conjunction, StringComparison.Ordinal) && SkipHyphen(text, SkipBlanks(text, next + conjunction.Length)) is var behind && behind < limit && ValueAt(text, behind, limit, out _) is not null)
            {
                return behind;
            }
        }

        return next;
    }

    private static readonly string[] Conjunctions = [.. Lexicon.Packs.SelectMany(p => p["conjunctions"]).Where(word => word.Length > 1).Distinct()];

    private static int SkipHyphen(string text, int i) => i < text.Length && text[i] == '-' ? i + 1 : i;

    private static int SkipBlanks(string text, int i)
    {
        while (i < text.Length && WhiteSpace.Is(text[i]))
        {
            i++;
        }

        return i;
    }
}
