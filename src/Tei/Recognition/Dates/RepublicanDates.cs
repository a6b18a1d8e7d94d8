using System.Globalization;
using System.Text.RegularExpressions;

namespace Tei.Recognition.Dates;

/// <summary>Dates of the calendar of the French Republic ("14 floréal an II"), as days of the Gregorian calendar.</summary>
internal static partial class RepublicanDates
{
    private const int DaysOfMonth = 30;

    private static readonly string[] Months = ["vendémiaire", "brumaire", "frimaire", "nivôse", "pluviôse", "ventôse", "germinal", "floréal", "prairial", "messidor", "thermidor", "fructidor"];

    private static readonly string[] Years = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"];

    /// <summary>The day of September on which each year began, from that of 1792: the autumnal equinox of Paris.</summary>
    private static readonly int[] FirstDays = [22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23];

    private const int FirstYear = 1792;

    /// <summary>Whether a line has the word for a year of the Republic.</summary>
    public static bool MayOccurIn(string line) => line.Contains(" an ", StringComparison.Ordinal) || line.Contains("l’an ", StringComparison.Ordinal) || line.Contains("l'an ", StringComparison.Ordinal);

    /// <summary>"Paris, le 2 septembre 1793, l’an II de la République une et indivisible": the line without the words behind the day that say of what the years count, and without a year beside another.</summary>
    public static string WithoutEra(string line) => MayOccurIn(line) ? YearBeside().Replace(Era().Replace(line, ""), "") : line;

    [GeneratedRegex(@"(?<=\ban\s(?:[IVX]{1,4}|[0-9]{1,2}|\p{Ll}{5,9})(?:er|e|me)?)\s+de\s+la\s+R[ée]publique(?:\s+française|\s+françoise)?(?:,?\s+une(?:,)?\s+et\s+indivisible)?", RegexOptions.CultureInvariant)]
    private static partial Regex Era();

    [GeneratedRegex(@"(?<=[0-9]{4}),?\s+(?:de\s+)?l[’']an\s+(?:[IVX]{1,4}|[0-9]{1,2}|\p{Ll}{5,9})(?:er|e|me)?(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex YearBeside();

    /// <summary>The dates of a line and those of the Republic, in order.</summary>
    public static List<DateExpression> Added(List<DateExpression> found, string line, int offset)
    {
        DateExpression[] republican = [.. Date().Matches(line).Select(match => Read(match, offset)).OfType<DateExpression>()];
        return republican.Length == 0 ? found : [.. found.Where(f => !Array.Exists(republican, r => r.Span.Overlaps(f.Span))).Concat(republican).OrderBy(d => d.Span.Start)];
    }

    private static DateExpression? Read(Match match, int offset)
    {
        int month = Array.FindIndex(Months, m => m.Equals(match.Groups["month"].Value, StringComparison.OrdinalIgnoreCase));
        string written = match.Groups["year"].Value;
        int year = int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number - 1 : Array.IndexOf(Years, written);
        int day = int.Parse(match.Groups["day"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        if (month < 0 || year < 0 || year >= FirstDays.Length || day is < 1 or > DaysOfMonth)
        {
            return null;
        }

        DateOnly gregorian = new DateOnly(FirstYear + year, 9, FirstDays[year]).AddDays((month * DaysOfMonth) + day - 1);
        return new DateExpression(new TextSpan(offset + match.Index, offset + match.Index + match.Length), new CalendarDate(gregorian.Year, gregorian.Month, gregorian.Day), null, null, null, DateQualifier.Exact, false);
    }

    [GeneratedRegex(@"(?<![\w.])(?<day>[0-9]{1,2})(?:er|e)?\s+(?<month>\p{L}{6,11})\s+(?:de\s+)?(?:l[’'])?an\s+(?<year>[IVX]{1,4}|[0-9]{1,2})(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
