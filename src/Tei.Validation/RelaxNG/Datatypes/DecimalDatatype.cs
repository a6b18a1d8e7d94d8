using System.Globalization;
using System.Numerics;

namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>A decimal number of any size: an integer over a power of ten, without zeros at the end of its fraction.</summary>
internal readonly record struct DecimalValue(BigInteger Unscaled, int Scale) : IComparable<DecimalValue>
{
    /// <summary>Digits without leading zeros (XML Schema 2, 4.3.11).</summary>
    public int TotalDigits => Unscaled.IsZero ? 1 : Math.Max(Scale, BigInteger.Abs(Unscaled).ToString(CultureInfo.InvariantCulture).Length);

    public int CompareTo(DecimalValue other)
    {
        int scale = Math.Max(Scale, other.Scale);
        return (Unscaled * BigInteger.Pow(10, scale - Scale)).CompareTo(other.Unscaled * BigInteger.Pow(10, scale - other.Scale));
    }
}

/// <summary>Decimals and integers with their bounds (XML Schema 2, 3.2.3 and 3.3.13 to 3.3.25).</summary>
internal sealed class DecimalDatatype(string name, bool isInteger, BigInteger? minimum, BigInteger? maximum)
    : XsdDatatype(name, WhiteSpaceMode.Collapse)
{
    // Longer numbers are read as text only: reading them is quadratic.
    private const int MostDigits = 10_000;

    public override bool IsOrdered => true;

    public override string Description => Name switch
    {
        "decimal" => "a decimal number",
        "integer" => "a whole number",
        "nonNegativeInteger" => "a whole number, 0 or more",
        "positiveInteger" => "a whole number, 1 or more",
        _ => Name,
    };

    public override bool AllowsNormalised(string text, IValueContext context) =>
        minimum is null && maximum is null ? IsNumber(text, out _) : ParseNormalised(text, context) is not null;

    public override object? ParseNormalised(string text, IValueContext context)
    {
        if (!IsNumber(text, out int point) || text.Length > MostDigits)
        {
            return null;
        }

        string fraction = point < 0 ? "" : text[(point + 1)..].TrimEnd('0');
        string whole = point < 0 ? text : text[..point];
        BigInteger unscaled = BigInteger.Parse(whole + (fraction.Length == 0 && whole is "" or "+" or "-" ? "0" : fraction), CultureInfo.InvariantCulture);
        return unscaled < minimum || unscaled > maximum ? null : new DecimalValue(unscaled, fraction.Length);
    }

    public override int? Compare(object left, object right) => ((DecimalValue)left).CompareTo((DecimalValue)right);

    private bool IsNumber(string text, out int point)
    {
        point = -1;
        int start = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] == '.' && point < 0 && !isInteger)
            {
                point = i;
            }
            else if (!char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return text.Length - start - (point < 0 ? 0 : 1) > 0;
    }
}
