using System.Globalization;
using System.Text.RegularExpressions;

namespace Tei.Recognition.Dates;

/// <summary>"Feb. 28, 1640-1", "10 March 1735/6": where the year began on Lady Day, days before it have two years, and the second is that of today's reckoning.</summary>
internal static partial class DoubleYears
{
    private const int LastMonth = 3;

    /// <summary>Behind the last day of a year that began on Lady Day, the 25th of March, there are no two years.</summary>
    private const int LastDay = 24;

    /// <summary>The last country that began its years so, England with its colonies, went over to the 1st of January in 1752.</summary>
    private const int LastYear = 1752;

    /// <summary>The date with the second year, and where that ends; the same where none stands behind it.</summary>
    /// <param name="date">The date as far as it was read.</param>
    /// <param name="line">The line.</param>
    /// <param name="end">Where the date ends in it.</param>
    public static (CalendarDate Date, int End) Read(CalendarDate date, string line, int end)
    {
        bool mayHave = date is { Year: > 0 and <= LastYear, Month: >= 1 and <= LastMonth } && !(date.Month == LastMonth && date.Day > LastDay);
        return mayHave && Second().Match(line, end) is { Success: true } second && (date.Year + 1).ToString(CultureInfo.InvariantCulture).EndsWith(second.Groups["y"].Value, StringComparison.Ordinal)
            ? (date with { Year = date.Year + 1 }, second.Index + second.Length)
            : (date, end);
    }

    [GeneratedRegex(@"\G[-–/](?<y>[0-9]{1,2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Second();
}
