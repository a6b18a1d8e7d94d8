using System.Globalization;
using System.Text.RegularExpressions;

namespace Tei.Recognition.Dates;

/// <summary>Dates of the Society of Friends, whose months have numbers and no names: "12th month 18th, 1837", "4th of 3d mo. 1838".</summary>
/// <remarks>Before 1752 the first month was March; such dates are left alone.</remarks>
internal static partial class QuakerDates
{
    private const int FirstYear = 1752;
    private const int MonthsOfYear = 12;

    /// <summary>Whether a line has the word for a month.</summary>
    public static bool MayOccurIn(string line) => line.Contains(" mo", StringComparison.OrdinalIgnoreCase);

    /// <summary>The dates of a line and those with a number for the month, in order.</summary>
    public static List<DateExpression> Added(List<DateExpression> found, string line, int offset)
    {
        DateExpression[] numbered = [.. Date().Matches(line).Select(match => Read(match, offset)).OfType<DateExpression>()];
        return numbered.Length == 0 ? found : [.. found.Where(f => !Array.Exists(numbered, n => n.Span.Overlaps(f.Span))).Concat(numbered).OrderBy(d => d.Span.Start)];
    }

    private static DateExpression? Read(Match match, int offset)
    {
        int Value(string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        (int year, int month, int day) = (Value("year"), Value("month"), Value("day"));
        bool isDay = year >= FirstYear && month is > 0 and <= MonthsOfYear && day > 0 && day <= DateTime.DaysInMonth(year, month);
        return isDay ? new DateExpression(new TextSpan(offset + match.Index, offset + match.Index + match.Length), new CalendarDate(year, month, day), null, null, null, DateQualifier.Exact, false) : null;
    }

    private const string Ordinal = @"(?:st|nd|rd|d|th)?";

    [GeneratedRegex(@"(?<![\w.])(?:(?<month>[0-9]{1,2})" + Ordinal + @"\s+mo(?:nth|\.)?,?\s+(?:the\s+)?(?<day>[0-9]{1,2})" + Ordinal + @"|(?<day>[0-9]{1,2})" + Ordinal + @"\s+(?:day\s+)?(?:of\s+)?(?:the\s+)?(?<month>[0-9]{1,2})" + Ordinal + @"\s+mo(?:nth|\.)?)[,.]?\s+(?<year>1[6-9][0-9]{2})(?![\w])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Date();
}
