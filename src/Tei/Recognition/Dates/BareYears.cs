using Tei.Languages;
using Tei.Recognition.Measures;

namespace Tei.Recognition.Dates;

/// <summary>Years without a month, alone or as the ends of a range: "in 1948", "seit 1848", "from 1914 to 1918", "since ’49" (lists <c>yearPrepositions</c>, <c>yearRangeWords</c> and <c>noYears</c> of the packs).</summary>
internal static class BareYears
{
    private const int Earliest = 1500;
    private const int Latest = 2099;

    /// <summary>The first of the years that two digits behind an apostrophe stand for.</summary>
    private const int EarliestShort = 20;

    /// <summary>Two years in full, and the dash between them.</summary>
    private const int LengthOfRange = 9;
    private const int LongestRange = 150;

    /// <summary>The century of a year with two digits until <see cref="Century"/> says which it is.</summary>
    private const int ShortCentury = 1900;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions = Words("yearPrepositions");
    private static readonly string[] LongPrepositions = [.. Lexicon.Packs.SelectMany(pack => pack["yearPrepositions"]).Where(phrase => phrase.Contains(' ', StringComparison.Ordinal))];
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> RangeWords = Words("yearRangeWords");
    private static readonly string[] RangeOpeners = [.. Lexicon.Packs.SelectMany(pack => pack["yearRangeOpeners"])];
    private static readonly string[] RangeJoiners = [.. Lexicon.Packs.SelectMany(pack => pack["yearRangeJoiners"])];
    private static readonly string[] NoYears = [.. Lexicon.Packs.SelectMany(pack => pack["noYears"])];

    /// <summary>The years of a line in order.</summary>
    /// <param name="line">The line.</param>
    /// <param name="offset">Where it begins in the text.</param>
    public static IEnumerable<DateExpression> Find(string line, int offset)
    {
        for (int start = DateSigns.NextYear(line, 1); start > 0; start = DateSigns.NextYear(line, start + 1))
        {
            if (!char.IsWhiteSpace(line[start - 1]) || YearAt(line, start) is not { Year: > 0 } first)
            {
                continue;
            }

            bool isAnnounced = HasPreposition(line.AsSpan(0, start));
            bool opens = !isAnnounced && EndsAsOneOf(line.AsSpan(0, start).TrimEnd(), RangeOpeners);
            (int end, int last) = LastOfRange(line, first, opens);
            bool isRange = last > 0 && (isAnnounced || opens || IsWholeRange(line, start, end, first.Year, last));
            if (isRange || (isAnnounced && last == 0 && !GoesOn(line, end) && !MeasureWords.BeginsWithCounted(line.AsSpan(end).TrimStart())))
            {
                CalendarDate? to = last > 0 ? new CalendarDate(last, 0, 0) : null;
                yield return new DateExpression(new TextSpan(offset + start, offset + end), new CalendarDate(first.Year, 0, 0), to, null, null, DateQualifiers.Of(line.AsSpan(0, start)), false) { ShortYear = first.IsShort };
                start = end;
            }
        }
    }

    /// <summary>A year that begins at a place, in full or as two digits behind an apostrophe; none where no year does.</summary>
    private static (int Year, int End, bool IsShort) YearAt(string line, int start)
    {
        bool isShort = start < line.Length && line[start] is '’' or '\'';
        int digits = start + (isShort ? 1 : 0), end = EndOfNumber(line, digits);
        int number = end > digits && end - digits <= 4 ? int.Parse(line.AsSpan(digits, end - digits)) : 0;
        bool isYear = !IsInWord(line, end) && (isShort ? end - digits == 2 && number >= EarliestShort : number is >= Earliest and <= Latest);
        return isYear ? (number + (isShort ? ShortCentury : 0), end, isShort) : default;
    }

    /// <summary>Where the expression ends and its last year, where the year opens a range: "1914–1918", "1914–18", "1914 to 1918"; else the end of the year and 0.</summary>
    /// <param name="line">The line.</param>
    /// <param name="first">The first year.</param>
    /// <param name="opens">Whether a word before it opens a range that "and" may join: "between 1914 and 1918".</param>
    private static (int End, int Last) LastOfRange(string line, (int Year, int End, bool IsShort) first, bool opens)
    {
        int i = first.End;
        if (i < line.Length && line[i] is '-' or '–')
        {
            int end = EndOfNumber(line, i + 1);
            bool isShortened = end - i == 3 && !IsInWord(line, end);
            return Behind(isShortened ? ((first.Year / 100 * 100) + int.Parse(line.AsSpan(i + 1, 2)), end, first.IsShort) : YearAt(line, i + 1), first);
        }

        if (opens && Array.Find(RangeJoiners, joiner => IsAt(line, i + 1, joiner)) is { } and)
        {
            return Behind(YearAt(line, EndOfSpace(line, i + 1 + and.Length)), first);
        }

        int word = EndOfSpace(line, i), behind = BareMonths.EndOfWord(line, word), next = EndOfSpace(line, behind);
        return word > i && behind > word && next > behind && RangeWords.Contains(line.AsSpan(word, behind - word)) ? Behind(YearAt(line, next), first) : (i, 0);
    }

    /// <summary>Whether a word stands at a place, with a blank on both sides.</summary>
    private static bool IsAt(string line, int start, string word) =>
        start + word.Length < line.Length && line[start - 1] == ' ' && line[start + word.Length] == ' ' && string.CompareOrdinal(line, start, word, 0, word.Length) == 0;

    /// <summary>"1914–1918": without a word before it a range has both years in full, and nothing touches it; and it is no longer than what somebody tells of.</summary>
    private static bool IsWholeRange(string line, int start, int end, int first, int last) =>
        end - start == LengthOfRange && last - first <= LongestRange && !GoesOn(line, end) && !(end < line.Length && line[end] is '/' or ':' or '_') && !EndsAsOneOf(line.AsSpan(0, start).TrimEnd(), NoYears);

    /// <summary>The end and the number of a year that is later than another and written as that one is; else the end of that one and 0.</summary>
    private static (int End, int Last) Behind((int Year, int End, bool IsShort) last, (int Year, int End, bool IsShort) first) =>
        last.Year > first.Year && (last.IsShort == first.IsShort || IsOfCentury(first.Year, last.Year)) ? (last.End, last.Year) : (first.End, 0);

    /// <summary>"from ’33 to 1937": the year in full tells the century of the one before it.</summary>
    private static bool IsOfCentury(int shortYear, int year) => year / 100 * 100 == ShortCentury && shortYear < year;

    /// <summary>Whether a number is the first part of a word or of a longer number.</summary>
    private static bool GoesOn(string line, int end) => end < line.Length && line[end] is '-' or '–';

    private static bool IsInWord(string line, int end) => end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] == '_');

    private static bool HasPreposition(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> text = before.TrimEnd();
        int start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.Length < before.Length && start < text.Length && (Prepositions.Contains(text[start..]) ? !EndsAsOneOf(text, NoYears) : EndsAsOneOf(text, LongPrepositions));
    }

    private static bool EndsAsOneOf(ReadOnlySpan<char> text, string[] phrases)
    {
        foreach (string phrase in phrases)
        {
            if (text.EndsWith(phrase, StringComparison.OrdinalIgnoreCase) && (text.Length == phrase.Length || !char.IsLetter(text[^(phrase.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOfNumber(string line, int start)
    {
        while (start < line.Length && char.IsAsciiDigit(line[start]))
        {
            start++;
        }

        return start;
    }

    private static int EndOfSpace(string line, int start)
    {
        while (start < line.Length && char.IsWhiteSpace(line[start]))
        {
            start++;
        }

        return start;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string list) =>
        Lexicon.Packs.SelectMany(pack => pack[list]).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
