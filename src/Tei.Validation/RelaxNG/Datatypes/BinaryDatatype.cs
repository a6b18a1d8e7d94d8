namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>Octets in hexadecimal or base 64 spelling; the value is the canonical spelling (XML Schema 2, 3.2.15 and 3.2.16).</summary>
internal sealed class BinaryDatatype(string name) : XsdDatatype(name, WhiteSpaceMode.Collapse)
{
    private const string Base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private bool IsHex => Name == "hexBinary";

    public override bool HasLength => true;

    public override object? ParseNormalised(string text, IValueContext context) => IsHex ? ParseHex(text) : ParseBase64(text);

    public override int Length(object value)
    {
        var digits = (string)value;
        return IsHex ? digits.Length / 2 : (digits.Length / 4 * 3) - digits.Count(c => c == '=');
    }

    private static string? ParseHex(string text) => text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit) ? text.ToUpperInvariant() : null;

    private static string? ParseBase64(string text)
    {
        string digits = text.Replace(" ", "");
        int padding = digits.EndsWith("==", StringComparison.Ordinal) ? 2 : digits.EndsWith('=') ? 1 : 0;
        if (digits.Length % 4 != 0 || !digits[..^padding].All(c => Base64Digits.Contains(c)))
        {
            return null;
        }

        // The bits that the padding leaves over must be zero.
        int unused = padding switch
        {
            0 => 0,
            1 => Base64Digits.IndexOf(digits[^2]) & 3,
            _ => Base64Digits.IndexOf(digits[^3]) & 15,
        };
        return unused == 0 ? digits : null;
    }
}
