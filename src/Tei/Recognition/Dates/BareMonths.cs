using System.Collections.Frozen;
using Tei.Languages;

namespace Tei.Recognition.Dates;

/// <summary>Months without a day and a year: "in March", "Ende Mai", "until the end of November".</summary>
internal static class BareMonths
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions = Lexicon.Packs.SelectMany(p => p["monthPrepositions"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The months of a line in order, each with its number from 1: behind a word of time, before none that goes on ("in March 1949", "in May Day parades").</summary>
    public static IEnumerable<(TextSpan Span, int Month)> Find(string line)
    {
        for (int i = NextWord(line, 0, out int end); i >= 0; i = NextWord(line, end, out end))
        {
            int month = end - i is >= 3 and <= 12 && Months.IsMonth(line.AsSpan(i, end - i)) ? Months.Number(line.AsSpan(i, end - i)) : 0;
            if (month > 0 && HasPreposition(line, i) && EndsThere(line, end))
            {
                yield return (new TextSpan(i, end), month);
            }
        }
    }

    private static bool HasPreposition(string line, int start)
    {
        bool tied = start > 1 && line[start - 1] is '-' or '‑';
        int end = start > 0 && (WhiteSpace.Is(line[start - 1]) || tied) ? start - 1 : 0;
        int from = end;
        while (from > 0 && char.IsLetter(line[from - 1]))
        {
            from--;
        }

        return end > from && Prepositions.Contains(line.AsSpan(from, end - from));
    }

    private static bool EndsThere(string line, int end)
    {
        ReadOnlySpan<char> rest = line.AsSpan(end).TrimStart(".");
        return rest.IsEmpty || rest[0] is ',' or ';' or ':' or '!' or '?' or ')' or ']' or '—' or '–' || (WhiteSpace.Is(rest[0]) && rest.TrimStart() is var next && (next.IsEmpty || !(char.IsAsciiDigit(next[0]) || (next is [var capital, var second, ..] && char.IsUpper(capital) && char.IsLetter(second) && rest.Length == line.Length - end))));
    }

    private static int NextWord(string line, int from, out int end)
    {
        int start = from;
        while (start < line.Length && !char.IsLetter(line[start]))
        {
            start++;
        }

        end = start;
        while (end < line.Length && char.IsLetter(line[end]))
        {
            end++;
        }

        return start < line.Length ? start : -1;
    }
}
