using System.Text;
using System.Xml;
using Tei.Recognition;

namespace Tei;

/// <summary>Legal, stable values of <c>xml:id</c> (encoding manual, section 3).</summary>
internal static class XmlIds
{
    private const int LongestShort = 96;
    private const string Nameless = "name";

    /// <summary>What stands before an id that would begin with a digit.</summary>
    private const string Prefix = "n-";

    public static bool IsNCName(string text)
    {
        try
        {
            return text.Length > 0 && XmlConvert.VerifyNCName(text) == text;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    /// <summary>A name as an NCName: lower case, in Latin letters without diacritics and apostrophes, words joined by hyphens.</summary>
    public static string From(string name) => name.Length <= LongestShort && Ascii.IsValid(name) ? FromLatin(name) : FromAny(name);

    /// <summary>The same for a name that is nothing but ASCII, as most are.</summary>
    private static string FromLatin(string name)
    {
        Span<char> id = stackalloc char[LongestShort + Prefix.Length];
        int length = 0;
        foreach (char c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                id[length++] = char.ToLowerInvariant(c);
            }
            else if (c is not ('\'' or '[' or ']') && length > 0 && id[length - 1] != '-')
            {
                id[length++] = '-';
            }
        }

        ReadOnlySpan<char> text = id[..length].TrimEnd('-');
        return text.IsEmpty ? Nameless : char.IsAsciiDigit(text[0]) ? string.Concat(Prefix, text) : text.ToString();
    }

    private static string FromAny(string name)
    {
        var id = new StringBuilder();
        foreach (char c in Words.Fold(name).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                id.Append(c);
            }
            else if (Transliteration.Of(c) is { } latin)
            {
                id.Append(latin);
            }
            else if (c is not ('\'' or '’' or 'ʼ') && id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        string text = id.ToString().Trim('-');
        return text.Length == 0 ? Nameless : char.IsAsciiDigit(text[0]) ? Prefix + text : text;
    }
}
