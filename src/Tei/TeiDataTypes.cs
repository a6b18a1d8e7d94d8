using System.Text.RegularExpressions;
using System.Xml;

namespace Tei;

/// <summary>Checks of values that come from people before they become attributes (TEI P5, data types).</summary>
internal static partial class TeiDataTypes
{
    /// <summary>A year, a month or a day of the Gregorian calendar, ISO 8601 (<c>teidata.temporal.w3c</c> as far as this library writes it).</summary>
    public static bool IsDate(string text)
    {
        Match match = Date().Match(text);
        if (!match.Success)
        {
            return false;
        }

        int month = match.Groups["month"].Success ? int.Parse(match.Groups["month"].Value) : 1;
        int day = match.Groups["day"].Success ? int.Parse(match.Groups["day"].Value) : 1;
        int year = int.Parse(match.Groups["year"].Value);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year : 2000, month);
    }

    /// <summary>A language tag by its form (BCP 47).</summary>
    public static bool IsLanguage(string text) => Language().IsMatch(text);

    /// <summary>A word without white space (<c>teidata.enumerated</c>).</summary>
    public static bool IsWord(string text)
    {
        try
        {
            return text.Length > 0 && XmlConvert.VerifyNMTOKEN(text) == text;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    /// <summary>Latitude and longitude in decimal degrees.</summary>
    public static bool IsCoordinates(string text) => Coordinates().IsMatch(text);

    [GeneratedRegex(@"^-?(?<year>[0-9]{4})(?:-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Language();

    [GeneratedRegex(@"^[+-]?[0-9]{1,3}(?:\.[0-9]+)?\s+[+-]?[0-9]{1,3}(?:\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Coordinates();
}
