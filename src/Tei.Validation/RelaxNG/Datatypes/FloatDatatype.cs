using System.Globalization;

namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>Floating-point numbers; NaN equals itself, and the two zeros are one (XML Schema 2, 3.2.4 and 3.2.5).</summary>
internal sealed class FloatDatatype(string name, bool isSingle) : XsdDatatype(name, WhiteSpaceMode.Collapse)
{
    public override bool IsOrdered => true;

    public override string Description => "a number";

    public override object? ParseNormalised(string text, IValueContext context)
    {
        switch (text)
        {
            case "INF":
                return double.PositiveInfinity;
            case "-INF":
                return double.NegativeInfinity;
            case "NaN":
                return double.NaN;
        }

        if (!IsNumber(text))
        {
            return null;
        }

        double value = isSingle
            ? float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)
            : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return value == 0 ? 0.0 : value;
    }

    public override int? Compare(object left, object right)
    {
        (double a, double b) = ((double)left, (double)right);
        return double.IsNaN(a) || double.IsNaN(b) ? (double.IsNaN(a) && double.IsNaN(b) ? 0 : null) : a.CompareTo(b);
    }

    private static bool IsNumber(string text)
    {
        int exponent = text.AsSpan().IndexOfAny('e', 'E');
        ReadOnlySpan<char> mantissa = exponent < 0 ? text : text.AsSpan(0, exponent);
        if (exponent >= 0 && !IsDigits(WithoutSign(text.AsSpan(exponent + 1)), points: 0))
        {
            return false;
        }

        return IsDigits(WithoutSign(mantissa), points: 1);
    }

    private static ReadOnlySpan<char> WithoutSign(ReadOnlySpan<char> text) => text.Length > 0 && text[0] is '+' or '-' ? text[1..] : text;

    private static bool IsDigits(ReadOnlySpan<char> text, int points)
    {
        bool any = false;
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                any = true;
            }
            else if (c != '.' || points-- == 0)
            {
                return false;
            }
        }

        return any;
    }
}
