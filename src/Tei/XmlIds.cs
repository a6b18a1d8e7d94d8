using System.Text;
using System.Xml;
using Tei.Recognition;

namespace Tei;

/// <summary>Legal, stable values of <c>xml:id</c> (encoding manual, section 3).</summary>
internal static class XmlIds
{
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
    public static string From(string name)
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
        return text.Length == 0 ? "name" : char.IsAsciiDigit(text[0]) ? "n-" + text : text;
    }
}
