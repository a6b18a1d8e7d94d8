namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>The eight types of dates and times.</summary>
internal enum DateTimeKind
{
    DateTime,
    Date,
    Time,
    GYear,
    GYearMonth,
    GMonth,
    GMonthDay,
    GDay,
}

/// <summary>Dates and times, years before 0001 included (XML Schema 2, 3.2.7 to 3.2.14).</summary>
internal sealed class DateTimeDatatype(DateTimeKind kind)
    : XsdDatatype(char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..], WhiteSpaceMode.Collapse)
{
    public override bool IsOrdered => true;

    public override string Description => kind switch
    {
        DateTimeKind.DateTime => "a date and time such as 1851-05-01T12:00:00",
        DateTimeKind.Date => "a date such as 1851-05-01",
        DateTimeKind.Time => "a time such as 12:00:00",
        DateTimeKind.GYear => "a year such as 1851 or -0216",
        DateTimeKind.GYearMonth => "a month such as 1851-05",
        DateTimeKind.GMonth => "a month such as --05",
        DateTimeKind.GMonthDay => "a day such as --05-01",
        _ => "a day such as ---01",
    };

    public override object? ParseNormalised(string text, IValueContext context) => new DateTimeReader(text).Read(kind);

    public override int? Compare(object left, object right) => DateTimeValue.Compare((DateTimeValue)left, (DateTimeValue)right);
}
