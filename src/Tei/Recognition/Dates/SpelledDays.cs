using System.Collections.Frozen;
using Tei.Languages;

namespace Tei.Recognition.Dates;

/// <summary>Days of months in words: "the third of May", "am ersten März", "le premier mai".</summary>
internal static class SpelledDays
{
    /// <summary>In English, "of" stands before the month; "the second March offensive" is no day.</summary>
    private readonly record struct Day(int Number, bool NeedsOf);

    private static readonly FrozenDictionary<string, Day>.AlternateLookup<ReadOnlySpan<char>> Days = Lexicon.Packs
        .SelectMany(p => p["dayWords"].SelectMany((names, i) => names.Split('|').Where(name => name.Length > 0).Select(name => (name, Day: new Day(i + 1, p.Tag == "en")))))
        .DistinctBy(pair => pair.name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(pair => pair.name, pair => pair.Day, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Links = FrozenSet.ToFrozenSet(["of", "de", "day"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a day, from 1; 0 where a word is none.</summary>
    public static int Number(ReadOnlySpan<char> word) => Days.TryGetValue(word, out Day day) ? day.Number : 0;

    /// <summary>Where the words of days begin that stand before some months.</summary>
    public static List<int> Before(string text, List<int> months)
    {
        var starts = new List<int>();
        foreach (int month in months)
        {
            if (Before(text, month) is >= 0 and var start)
            {
                starts.Add(start);
            }
        }

        return starts;
    }

    /// <summary>Where the word of the day begins that stands before a month; −1 where none does.</summary>
    private static int Before(ReadOnlySpan<char> text, int month)
    {
        bool hasOf = false;
        int start = WordBefore(text, month, out ReadOnlySpan<char> word);
        for (int links = 0; links < 2 && start >= 0 && Links.Contains(word); links++)
        {
            hasOf |= word is "of";
            start = WordBefore(text, start, out word);
        }

        return start >= 0 && Days.TryGetValue(word, out Day day) && (hasOf || !day.NeedsOf) ? start : -1;
    }

    /// <summary>The word before a place, with nothing but white space between; a hyphen is part of it ("twenty-first").</summary>
    private static int WordBefore(ReadOnlySpan<char> text, int place, out ReadOnlySpan<char> word)
    {
        int end = text[..place].TrimEnd().Length;
        int start = end;
        while (start > 0 && (char.IsLetter(text[start - 1]) || (text[start - 1] == '-' && start < end)))
        {
            start--;
        }

        word = text[start..end];
        return end < place && start < end ? start : -1;
    }
}
