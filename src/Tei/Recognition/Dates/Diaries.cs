using System.Globalization;
using System.Text.RegularExpressions;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Dates;

/// <summary>Diaries and logs: entries in order, each beginning with its day, which may be all that is written of the date.</summary>
internal static partial class Diaries
{
    private const int FewestEntries = 3;

    /// <summary>No name of a weekday is longer.</summary>
    private const int LongestDay = 15;

    /// <summary>As far into a line its date ends, behind a weekday.</summary>
    private const int LongestBeginning = 50;

    /// <summary>Whether the entries of a document begin with days.</summary>
    public static bool Is(SourceText source, StructureResult structure)
    {
        int entries = 0;
        foreach (ClassifiedLine line in structure.Turns.IsEmpty ? structure.Classified : [])
        {
            entries += line.Kind == LineKind.Paragraph && BeginsWithDay(source, line.Line.Span) ? 1 : 0;
            if (entries == FewestEntries)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The day with which a line begins, a weekday before it or nothing, among its dates: "On May 5 he left" begins no entry.</summary>
    public static DateExpression? DateAtBeginning(SourceText source, TextSpan line, List<DateExpression> dates) =>
        dates is [{ From.Day: > 0 } first, ..] && first.Span.Start - line.Start is var before && (before == 0 || (before < LongestBeginning && before == Weekday(source.Content.AsSpan(line.Start, line.Length)).Length)) ? first : null;

    private static bool BeginsWithDay(SourceText source, TextSpan line)
    {
        ReadOnlySpan<char> text = source.Content.AsSpan(line.Start, line.Length);
        (int start, _) = Weekday(text);
        if (start == 0 && !char.IsAsciiDigit(text[0]) && !Months.MayBegin(text))
        {
            // No date begins otherwise.
            return false;
        }

        return (start > 0 ? Day() : Ordinal()).IsMatch(text, start) || DateAtBeginning(source, line, DateFinder.Find(source.Content, new TextSpan(line.Start, Math.Min(line.End, line.Start + LongestBeginning)))) is not null;
    }

    /// <summary>The year in the title ("Diary of Anna Berg, 1857"); 0 where none stands there, or several.</summary>
    public static int YearOfTitle(SourceText source, StructureResult structure) =>
        structure.Spans(LineKind.Title).SelectMany(title => Year().Matches(source[title])).Select(year => int.Parse(year.ValueSpan, CultureInfo.InvariantCulture)).Distinct().ToArray() is [var one] ? one : 0;

    /// <summary>"Tuesday 12. ", "Wed. 13th", "2nd.": a day of the month in which the diary is, or of the next; <see langword="null"/> where a line begins otherwise.</summary>
    /// <param name="source">The text.</param>
    /// <param name="line">A line of it.</param>
    /// <param name="before">The date before it, with its year and month.</param>
    public static DateExpression? DayOfEntry(SourceText source, TextSpan line, CalendarDate before)
    {
        string text = source[line];
        (int start, DayOfWeek weekday) = Weekday(text);
        if (before.Year == 0 || before.Month == 0 || (start > 0 ? Day() : Ordinal()).Match(text, start) is not { Success: true } day)
        {
            return null;
        }

        int number = int.Parse(day.Groups["d"].ValueSpan, CultureInfo.InvariantCulture);
        var month = new DateTime(before.Year, before.Month, 1, 0, 0, 0, DateTimeKind.Unspecified);
        month = number < before.Day ? month.AddMonths(1) : month;
        var date = new CalendarDate(month.Year, month.Month, number);
        Group written = day.Groups["day"];
        var span = new TextSpan(line.Start + written.Index, line.Start + written.Index + written.Length);
        return date.IsPossible && (start == 0 || !Weekdays.Contradicts(weekday, date))
            ? new DateExpression(span, date, null, null, null, DateQualifier.Exact, OldStyle: false)
            : null;
    }

    /// <summary>The weekday at the start, and its length with the full stop and comma behind it; 0 where there is none.</summary>
    private static (int Length, DayOfWeek Day) Weekday(ReadOnlySpan<char> text)
    {
        int letters = 0;
        while (letters < text.Length && letters < LongestDay && char.IsLetter(text[letters]))
        {
            letters++;
        }

        int end = letters;
        while (end < text.Length && text[end] is '.' or ',' or ' ')
        {
            end++;
        }

        return letters > 0 && Weekdays.Of(text[..letters]) is { } day ? (end, day) : default;
    }

    [GeneratedRegex(@"\G(?:(?:the|den|le)\s+)?(?<day>(?<d>[0-3]?[0-9])(?:st|nd|rd|th|d)?)(?=[.,:;]|\s*[—–-]|\s+\p{Lu}|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    /// <summary>"2nd.", "3rd, Monday": a day that its ending tells from the number of a paragraph.</summary>
    [GeneratedRegex(@"\G(?<day>(?<d>[0-3]?[0-9])(?:st|nd|rd|th|d))(?=[.,:;]|\s*[—–-])", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"(?<![0-9–-])1[5-9][0-9]{2}(?![0-9–-])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
