using System.Collections.Frozen;
using Tei.Languages;

namespace Tei.Recognition.Dates;

/// <summary>Months without a day and a year: "in March", "Ende Mai", "until the end of November".</summary>
internal static class BareMonths
{
    /// <summary>The words of time, each with its languages as <see cref="Months.LanguagesOf"/> counts them.</summary>
    private static readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> Prepositions = Lexicon.Packs
        .SelectMany((pack, language) => pack["monthPrepositions"].Select(word => (word, language)))
        .GroupBy(entry => entry.word, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(entries => entries.Key, entries => entries.Aggregate(0UL, (all, entry) => all | (1UL << entry.language)), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The months of a line in order, each with its number from 1: behind a word of time, before none that goes on ("in March 1949", "in May Day parades").</summary>
    /// <param name="line">The line.</param>
    /// <param name="places">Where the words begin in it that name months.</param>
    public static IEnumerable<(TextSpan Span, int Month)> Find(string line, List<int> places)
    {
        foreach (int i in places)
        {
            int end = EndOfWord(line, i);
            int month = Months.Number(line.AsSpan(i, end - i));
            if (month > 0 && HasPreposition(line, i, Months.LanguagesOf(line.AsSpan(i, end - i))) && EndsThere(line, end))
            {
                yield return (new TextSpan(i, end), month);
            }
        }
    }

    /// <summary>Whether a word of time of one of some languages stands before a place: in "Rio de Janeiro" there is none, though "de" is one and "Janeiro" a month.</summary>
    private static bool HasPreposition(string line, int start, ulong languages)
    {
        bool tied = start > 1 && line[start - 1] is '-' or '‑';
        int end = start > 0 && (WhiteSpace.Is(line[start - 1]) || tied) ? start - 1 : 0;
        int from = end;
        while (from > 0 && char.IsLetter(line[from - 1]))
        {
            from--;
        }

        return end > from && Prepositions.TryGetValue(line.AsSpan(from, end - from), out ulong ofWord) && (ofWord & languages) != 0;
    }

    private static bool EndsThere(string line, int end)
    {
        ReadOnlySpan<char> rest = line.AsSpan(end).TrimStart(".");
        return rest.IsEmpty || rest[0] is ',' or ';' or ':' or '!' or '?' or ')' or ']' or '—' or '–' || (WhiteSpace.Is(rest[0]) && rest.TrimStart() is var next && (next.IsEmpty || !(char.IsAsciiDigit(next[0]) || (next is [var capital, var second, ..] && char.IsUpper(capital) && char.IsLetter(second) && rest.Length == line.Length - end))));
    }

    /// <summary>The end of the letters that begin at a place.</summary>
    public static int EndOfWord(string line, int start)
    {
        int end = start;
        while (end < line.Length && char.IsLetter(line[end]))
        {
            end++;
        }

        return end;
    }
}
