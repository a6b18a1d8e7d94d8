namespace Tei.Recognition.Dates;

/// <summary>A day, month or year as the text gives it; what is absent is 0.</summary>
internal readonly record struct CalendarDate(int Year, int Month, int Day)
{
    public bool IsPossible => Month is >= 0 and <= 12 && Day >= 0 && (Day == 0 || Month == 0 || Day <= DateTime.DaysInMonth(Year == 0 ? 2000 : Year, Month));

    /// <summary>ISO 8601, as far as it is known.</summary>
    public override string ToString() => Month == 0 ? $"{Year:D4}" : Day == 0 ? $"{Year:D4}-{Month:D2}" : $"{Year:D4}-{Month:D2}-{Day:D2}";
}

/// <summary>How a date is qualified.</summary>
internal enum DateQualifier
{
    Exact,
    Before,
    After,
    About,
}

/// <summary>A date found in a text.</summary>
/// <param name="Span">Its stretch.</param>
/// <param name="From">The date, or the first of a range.</param>
/// <param name="To">The last of a range.</param>
/// <param name="FromTime">The time of day as <c>hh:mm:ss</c>, with <c>Z</c> where the text gives it.</param>
/// <param name="ToTime">The end of a range of times.</param>
/// <param name="Qualifier">"Before", "after", "about".</param>
/// <param name="OldStyle">Whether the text says that the date is Julian.</param>
internal sealed record DateExpression(
    TextSpan Span, CalendarDate From, CalendarDate? To, string? FromTime, string? ToTime, DateQualifier Qualifier, bool OldStyle)
{
    /// <summary>So many months ahead a date without a year may lie where nothing says that it lies ahead: texts tell of what was.</summary>
    private const int FarthestAhead = 3;
    private const int HalfYear = 6;

    public bool HasYear => From.Year > 0;

    /// <summary>Whether the text gives the year with two digits; <see cref="Century"/> says of which century it is.</summary>
    public bool ShortYear { get; init; }

    /// <summary>The date, or the first of a range, in the Gregorian calendar and ISO 8601.</summary>
    public string When => Gregorian(From).ToString();

    /// <summary>The same date with the year that the document's date suggests: the one that brings them nearest, but a past one where that would lie far ahead, or the words say that it is past.</summary>
    /// <param name="document">The document's date.</param>
    /// <param name="lies">Where the words beside it say that it lies.</param>
    public DateExpression WithYearNear(CalendarDate document, Lies lies)
    {
        if (HasYear || document.Year == 0)
        {
            return this;
        }

        int month = document.Month == 0 ? From.Month : document.Month;
        int distance = From.Month - month;
        int farthest = lies switch { Lies.Ahead => HalfYear, Lies.Behind => FarthestAhead - 1, _ => FarthestAhead };
        int year = distance > farthest ? document.Year - 1 : distance < -HalfYear && lies != Lies.Behind ? document.Year + 1 : document.Year;
        return this with { From = From with { Year = year }, To = To is { } to ? to with { Year = to.Month < From.Month ? year + 1 : year } : null };
    }

    /// <summary>The Gregorian day of a date in old style: <c>@when</c> is always Gregorian, <c>@calendar</c> says what the text has.</summary>
    private CalendarDate Gregorian(CalendarDate date)
    {
        if (!OldStyle || date.Day == 0 || date.Year is < 1 or > 9000)
        {
            return date;
        }

        DateTime day = new System.Globalization.JulianCalendar().ToDateTime(date.Year, date.Month, date.Day, 0, 0, 0, 0);
        return new CalendarDate(day.Year, day.Month, day.Day);
    }

    /// <summary>The attributes of <c>date</c>; none where the year is not known: @when never lacks it (manual, section 4).</summary>
    public (string Name, string? Value)[] Attributes()
    {
        if (!HasYear)
        {
            return [];
        }

        string from = Gregorian(From) + (FromTime is null ? "" : "T" + FromTime);
        string? to = To is { } last ? Gregorian(last) + (ToTime is null ? "" : "T" + ToTime) : ToTime is null ? null : $"{Gregorian(From)}T{ToTime}";
        string? calendar = OldStyle ? "#julian" : null;
        return Qualifier switch
        {
            DateQualifier.Before => [("notAfter", from), ("calendar", calendar)],
            DateQualifier.After => [("notBefore", from), ("calendar", calendar)],
            DateQualifier.About => [("when", from), ("precision", "low"), ("calendar", calendar)],
            _ when to is not null => [("from", from), ("to", to), ("calendar", calendar)],
            _ => [("when", from), ("calendar", calendar)],
        };
    }
}
