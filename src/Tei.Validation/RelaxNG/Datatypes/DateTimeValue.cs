namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>A point on the time line in seconds, with or without a time zone; parts that the type has not are those of a leap year's first day.</summary>
/// <param name="Seconds">Seconds since the first day of year 0 (1 BC); in UTC where there is a time zone.</param>
/// <param name="HasZone">Whether a time zone was written.</param>
internal readonly record struct DateTimeValue(decimal Seconds, bool HasZone)
{
    private const decimal LargestZone = 14 * 3600;
    private static readonly int[] DaysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

    /// <summary>The order; null where a zone is missing on one side and the two are less than fourteen hours apart (XML Schema 2, 3.2.7.4).</summary>
    public static int? Compare(DateTimeValue left, DateTimeValue right)
    {
        if (left.HasZone == right.HasZone || Math.Abs(left.Seconds - right.Seconds) > LargestZone)
        {
            return left.Seconds.CompareTo(right.Seconds);
        }

        return null;
    }

    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The days before the month, counted from the first day of year 0 of the proleptic Gregorian calendar.</summary>
    public static decimal DaysBefore(long year, int month)
    {
        long before = year - 1;
        long leapDays = FloorDivide(before, 4) - FloorDivide(before, 100) + FloorDivide(before, 400) + 1;
        return ((decimal)year * 365) + leapDays + DaysBeforeMonth[month - 1] + (month > 2 && IsLeap(year) ? 1 : 0);
    }

    private static long FloorDivide(long value, long by) => value >= 0 ? value / by : -((-value + by - 1) / by);
}
