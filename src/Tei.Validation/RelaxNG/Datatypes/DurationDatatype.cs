using System.Globalization;

namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>A duration: months and seconds are not comparable in general (XML Schema 2, 3.2.6).</summary>
internal readonly record struct DurationValue(decimal Months, decimal Seconds);

/// <summary>Durations such as <c>P1Y2M3DT4H5M6.7S</c> (XML Schema 2, 3.2.6).</summary>
internal sealed class DurationDatatype() : XsdDatatype("duration", WhiteSpaceMode.Collapse)
{
    private const decimal SecondsInDay = 86400;

    // The four dates from which durations are compared (XML Schema 2, 3.2.6.2).
    private static readonly (int Year, int Month)[] References = [(1696, 9), (1697, 2), (1903, 3), (1903, 7)];

    public override bool IsOrdered => true;

    public override string Description => "a duration such as P1Y6M";

    public override object? ParseNormalised(string text, IValueContext context)
    {
        bool isNegative = text.StartsWith('-');
        ReadOnlySpan<char> rest = text.AsSpan(isNegative ? 1 : 0);
        if (rest.Length < 3 || rest[0] != 'P' || rest[^1] == 'T')
        {
            return null;
        }

        int time = rest.IndexOf('T');
        ReadOnlySpan<char> date = time < 0 ? rest[1..] : rest[1..time];
        decimal[] days = new decimal[3];
        decimal[] hours = new decimal[3];
        try
        {
            if (!Read(date, "YMD", days) || (time >= 0 && !Read(rest[(time + 1)..], "HMS", hours)))
            {
                return null;
            }

            decimal sign = isNegative ? -1 : 1;
            return new DurationValue(
                sign * ((days[0] * 12) + days[1]),
                sign * ((days[2] * SecondsInDay) + (hours[0] * 3600) + (hours[1] * 60) + hours[2]));
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public override int? Compare(object left, object right)
    {
        (DurationValue a, DurationValue b) = ((DurationValue)left, (DurationValue)right);
        int[] orders = [.. References.Select(r => Seconds(a, r).CompareTo(Seconds(b, r))).Distinct()];
        return orders.Length == 1 ? orders[0] : null;
    }

    private static decimal Seconds(DurationValue duration, (int Year, int Month) reference)
    {
        decimal month = (reference.Year * 12) + (reference.Month - 1) + duration.Months;
        return (DateTimeValue.DaysBefore((long)Math.Floor(month / 12), (int)(month - (Math.Floor(month / 12) * 12)) + 1) * SecondsInDay) + duration.Seconds;
    }

    private static bool Read(ReadOnlySpan<char> text, string units, decimal[] values)
    {
        int unit = 0;
        while (!text.IsEmpty)
        {
            int length = text.IndexOfAnyExceptInRange('.', '9');
            if (length <= 0 || text[..length].Contains('/') || (text[length] != 'S' && text[..length].Contains('.')))
            {
                return false;
            }

            while (unit < 3 && units[unit] != text[length])
            {
                unit++;
            }

            if (unit == 3 || !TryParse(text[..length], out values[unit]))
            {
                return false;
            }

            unit++;
            text = text[(length + 1)..];
        }

        return true;
    }

    private static bool TryParse(ReadOnlySpan<char> text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && text[0] != '.' && text[^1] != '.';
}
