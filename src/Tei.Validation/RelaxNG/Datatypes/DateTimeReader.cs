using System.Globalization;

namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>Reads the spelling of dates and times (XML Schema 2, 3.2.7 and appendix D).</summary>
internal ref struct DateTimeReader(string text)
{
    private const int MostYearDigits = 15;
    private const int MostFractionDigits = 15;

    // The year that types without a year have: a leap year, so that 29 February exists.
    private const long LeapYear = 1972;

    private ReadOnlySpan<char> rest = text;

    public DateTimeValue? Read(DateTimeKind kind)
    {
        long year = LeapYear;
        int month = 1;
        int day = 1;
        decimal seconds = 0;
        bool isRight = kind switch
        {
            DateTimeKind.DateTime => ReadYear(out year) && ReadField('-', 1, 12, out month) && ReadField('-', 1, 31, out day) && Accept('T') && ReadTime(out seconds),
            DateTimeKind.Date => ReadYear(out year) && ReadField('-', 1, 12, out month) && ReadField('-', 1, 31, out day),
            DateTimeKind.Time => ReadTime(out seconds),
            DateTimeKind.GYear => ReadYear(out year),
            DateTimeKind.GYearMonth => ReadYear(out year) && ReadField('-', 1, 12, out month),
            DateTimeKind.GMonth => Accept('-') && ReadField('-', 1, 12, out month),
            DateTimeKind.GMonthDay => Accept('-') && ReadField('-', 1, 12, out month) && ReadField('-', 1, 31, out day),
            _ => Accept('-') && Accept('-') && ReadField('-', 1, 31, out day),
        };
        if (!isRight || !ReadZone(out int? zone) || day > DateTimeValue.DaysInMonth(year, month))
        {
            return null;
        }

        decimal days = DateTimeValue.DaysBefore(year, month) + day - 1;
        return new DateTimeValue((days * 86400) + seconds - ((zone ?? 0) * 60), zone is not null);
    }

    /// <summary>There is no year 0000: year -0001 is the leap year before 0001, as XML Schema 1.0 counts.</summary>
    private bool ReadYear(out long year)
    {
        bool isNegative = Accept('-');
        int length = CountDigits();
        year = 0;
        if (length is < 4 or > MostYearDigits || (length > 4 && rest[0] == '0'))
        {
            return false;
        }

        year = long.Parse(rest[..length], NumberStyles.None, CultureInfo.InvariantCulture);
        rest = rest[length..];
        if (year == 0)
        {
            return false;
        }

        year = isNegative ? 1 - year : year;
        return true;
    }

    private bool ReadTime(out decimal seconds)
    {
        seconds = 0;
        if (!ReadDigits(0, 24, out int hour) || !ReadField(':', 0, 59, out int minute) || !ReadField(':', 0, 59, out int second))
        {
            return false;
        }

        decimal fraction = 0;
        if (Accept('.'))
        {
            int length = CountDigits();
            if (length == 0)
            {
                return false;
            }

            fraction = decimal.Parse("0." + rest[..Math.Min(length, MostFractionDigits)].ToString(), CultureInfo.InvariantCulture);
            rest = rest[length..];
        }

        seconds = (hour * 3600) + (minute * 60) + second + fraction;
        return seconds <= 86400;
    }

    private bool ReadZone(out int? minutes)
    {
        minutes = null;
        if (rest.IsEmpty)
        {
            return true;
        }

        if (Accept('Z'))
        {
            minutes = 0;
            return rest.IsEmpty;
        }

        int sign = Accept('+') ? 1 : Accept('-') ? -1 : 0;
        if (sign == 0 || !ReadDigits(0, 14, out int hours) || !ReadField(':', 0, 59, out int rest60) || (hours * 60) + rest60 > 14 * 60)
        {
            return false;
        }

        minutes = sign * ((hours * 60) + rest60);
        return rest.IsEmpty;
    }

    private bool ReadField(char separator, int minimum, int maximum, out int value)
    {
        value = 0;
        return Accept(separator) && ReadDigits(minimum, maximum, out value);
    }

    private bool ReadDigits(int minimum, int maximum, out int value)
    {
        value = 0;
        if (rest.Length < 2 || !char.IsAsciiDigit(rest[0]) || !char.IsAsciiDigit(rest[1]))
        {
            return false;
        }

        value = ((rest[0] - '0') * 10) + rest[1] - '0';
        rest = rest[2..];
        return value >= minimum && value <= maximum;
    }

    private bool Accept(char c)
    {
        if (rest.IsEmpty || rest[0] != c)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    private readonly int CountDigits()
    {
        int end = rest.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? rest.Length : end;
    }
}
