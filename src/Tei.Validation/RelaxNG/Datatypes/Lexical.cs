using System.Xml;

namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>Tests of spelling that several types share.</summary>
internal static class Lexical
{
    public static bool IsName(string text) => text.Length > 0 && (text[0] == ':' || XmlConvert.IsStartNCNameChar(text[0])) && IsNmtoken(text);

    public static bool IsNCName(string text)
    {
        if (text.Length == 0 || !XmlConvert.IsStartNCNameChar(text[0]))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!XmlConvert.IsNCNameChar(c))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsNmtoken(string text)
    {
        foreach (char c in text)
        {
            if (c != ':' && !XmlConvert.IsNCNameChar(c))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>Letters, then letters and digits in groups of one to eight (XML Schema 2, 3.3.3).</summary>
    public static bool IsLanguage(string text)
    {
        int length = 0;
        bool isFirstGroup = true;
        foreach (char c in text)
        {
            if (c == '-' && length > 0)
            {
                length = 0;
                isFirstGroup = false;
            }
            else if (++length > 8 || !(isFirstGroup ? char.IsAsciiLetter(c) : char.IsAsciiLetterOrDigit(c)))
            {
                return false;
            }
        }

        return length > 0;
    }
}
