using System.Text.RegularExpressions;

namespace Tei.Recognition.Dates;

/// <content>The forms of dates, as expressions.</content>
internal static partial class DateFinder
{
    /// <summary>The end of a month that a hand shortened with an apostrophe: "Feb'y", "Dec'r".</summary>
    private const string Shortened = @"(?:['’](?:y|r|ry|t)(?!\w))?";

    /// <summary>A year behind a stroke, as in letters of the 19th century: "May 4/63". What may be a second day ("May 10/11") is none.</summary>
    private const string StrokeYear = @",?\s?/\s?(?<y>1[0-9]{3}|3[2-9]|[4-9][0-9])";

    /// <summary>A year that the editors supplied, or a part of it: "[1891]", "[1891?]", "18[91]", "[18]91".</summary>
    private const string BracketedYear = @"\[(?<y>1[0-9]{3}|20[0-9]{2})\??\]|(?<y>1[5-9]\[[0-9]{2}\??\]|1[5-9][0-9]\[[0-9]\??\]|\[1[5-9]\][0-9]{2})";

    /// <summary>What deeds, treaties and affidavits put before a year: "A.D. 1864", "in the year of our Lord 1862".</summary>
    private const string YearWords = @"A\.\s?D\.,?\s+|(?:in|of)\s+the\s+year\s+(?:of\s+our\s+Lord,?\s+)?";

    [GeneratedRegex(@"(?<!\w)(?<date>(?<d>[0-9]{2})(?<dtg>[0-9]{4})Z\s+(?<m>" + Months.Shape + @")\s+(?<y>[0-9]{2}|[0-9]{4}))(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex DateTimeGroup();

    [GeneratedRegex(@"(?<!\w)(?<date>(?:(?<d>[0-9]{1,2})\.?\s+)?(?<m>" + Months.Shape + @")\.?(?:\s+(?<d>[0-9]{1,2})(?![0-9]))?(?:,?\s+(?<y>[0-9]{4}))?\s*(?:[-–—]|to|until|bis)\s*(?:(?<d2>[0-9]{1,2})\.?\s+)?(?<m2>" + Months.Shape + @")\.?(?:\s+(?<d2>[0-9]{1,2})(?![0-9]))?(?:,?\s+(?<y2>[0-9]{4})|(?=\s|[.,;)]|$)))(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthToMonth();

    [GeneratedRegex(@"(?<![\w-])(?<date>(?<y>1[0-9]{3}|20[0-9]{2})-(?<m>0[1-9]|1[0-2])-(?<d>[0-3][0-9]))(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<![\w.]|[0-9]\.\s)(?<date>(?<d>[0-3]?[0-9])\.\s?(?<m>[01]?[0-9])\.\s?(?<y>1[0-9]{3}|20[0-9]{2}|[89][0-9]{2}(?![0-9])|[0-9]{2}(?![0-9]|\.[0-9])))(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex NumericWithYear();

    [GeneratedRegex(@"(?<![\w.])(?<date>(?<d>[0-3]?[0-9])\.\s?(?<m>[01]?[0-9]))\.?(?![\w.]*[0-9]|\s?[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex NumericDayMonth();

    /// <summary>"22/I 93", "31 X 08", "5. VII.": the month in Roman numerals, as letters have it.</summary>
    [GeneratedRegex(@"(?<![\w./])(?<date>(?<d>[0-3]?[0-9])(?:\.\s?|\s?/\s?|\s)(?<m>[IVX]{1,4})(?!\w)(?:\.?\s?/?\s?(?<y>1[5-9][0-9]{2}|20[0-9]{2}|[89][0-9]{2}|['’]?[0-9]{2}))?)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex RomanMonth();

    /// <summary>"12/3 901", "6/10. 98": day and month with a stroke.</summary>
    [GeneratedRegex(@"(?<![\w./])(?<date>(?<d>[0-3]?[0-9])\s?/\s?(?<m>1[0-2]|0?[1-9])\.?(?:\s?/\s?|\s)(?<y>1[5-9][0-9]{2}|20[0-9]{2}|[89][0-9]{2}|['’]?[0-9]{2}))(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();

    /// <summary>"3 May 1897", "3rd of May, 1897", "22d day of June, 1871", "2d Feb'y/62", "4 de mayo de 1898", "3.–5. Mai 97"</summary>
    [GeneratedRegex(@"(?<![\w.,])(?<date>(?<d>[0-3]?[0-9])(?:(?:st|nd|rd|th|d|er|e|t)\.?|sten|ten|ter|te|ème|me|\.|º|°|:(?=\s+(?:day\s+)?of\s))?(?:\s*(?:[-–—]|to|and|bis|und|et|au|al|e)\s*(?:(?:le|il|the|den|dem)\s+)?(?<d2>[0-3]?[0-9])(?:(?:st|nd|rd|th|d)\.?|\.)?)?\s+(?:(?:day\s+)?(?<of>of)\s+|(?:(?:jour|día)\s+)?(?:de|DE)\s+)?(?<m>" + Months.Shape + @")" + Shortened + @"(?(of)(?!\.?\s+[0-9]{1,2}(?![0-9])))(?:\.(?=,?\s+(?:[1'’]|\[[12]|A\.\s?D\.)))?(?:,?\s+(?:del?\s+|DEL?\s+|" + YearWords + @")?(?:" + BracketedYear + @"|(?<y>1[0-9]{3}|20[0-9]{2}|['’][0-9]{2}|[0-9]{2}(?=[^0-9\w]|$)(?!:|\s*(?:[ap]\.?\s?m|h\b|hrs?\b|hours\b|Uhr\b|heures?\b|ore\b))))|" + StrokeYear + @")?)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex DayMonth();

    /// <summary>"third day of May, 1897", "third day of May in the year of our Lord 1897"</summary>
    [GeneratedRegex(@"\G(?<date>(?<spelled>\p{L}+(?:-\p{L}+)?)\s+(?:day\s+)?(?:(?:of|de)\s+)?(?<m>" + Months.Shape + @")" + Shortened + @"(?:\.(?=,?\s+(?:1|A\.\s?D\.)))?(?:,?\s+(?:" + YearWords + @")?(?<y>1[0-9]{3}|20[0-9]{2}))?)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex SpelledDay();

    [GeneratedRegex(@"\G(?<date>(?<m>" + Months.Shape + @")" + Shortened + @"(?:[.:]?\s+(?:the\s+)?|,\s+(?=[0-3]?[0-9],\s+(?:1[0-9]{3}|20[0-9]{2})(?![0-9])))(?<d>[0-3]?[0-9])(?<th>st|nd|rd|th|d|:(?=,?\s+1[0-9]{3}(?![0-9])))?(?![0-9:]|,[0-9]{3}(?![0-9]))(?:\s*(?:[-–—]|to|and)\s*(?<d2>[0-3]?[0-9])(?![0-9:])(?:st|nd|rd|th)?(?!\s*[ap]\.?\s?m))?(?:(?:[,.]{0,2}\s+|,(?=(?:1[5-9]|20)[0-9]{2}(?![0-9])))(?:" + YearWords + @")?(?:" + BracketedYear + @"|(?<y>1[0-9]{3}|20[0-9]{2}|['’][0-9]{2}))|" + StrokeYear + @"|(?(th),?\s+(?<y>[4-9][0-9])(?=[.,;)]?\s*(?:\z|(?<=\n[^\S\n]*\n\s*)))|(?!)))?)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"\G(?<date>(?<m>" + Months.Shape + @")" + Shortened + @"\.?,?\s+(?:of\s+|del?\s+|DEL?\s+)?(?<y>1[0-9]{3}|20[0-9]{2}|['’][2-9][0-9]|(?<=\b(?:[Ii]m|[Aa]nfang|[Ee]nde|[Mm]itte)\s\p{L}+\.?\s+)[0-9]{2}(?=[,;:!?)]|\.(?!\s?[\p{L}0-9]+\.)|\s\p{Ll}|\s*$)))(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthYear();

    [GeneratedRegex(@"\G(?:\s*[,—–]\s*|\s+at\s+|\s+)(?:(?:à|um|alle)\s+)?(?:(?<zulu>[0-9]{4})Z|(?<word>noon|midnight)|(?<h>[0-9]{1,2})(?:[:.](?<min>[0-9]{2}))?(?:\s?(?<half1>[ap])\.?\s?m\.?)?\s*[-–—]\s*(?:(?<h2>[0-9]{1,2})(?:[:.](?<min2>[0-9]{2}))?\s?(?<half2>[ap])\.?\s?m\b\.?|(?<noon>noon))|(?<h>[0-9]{1,2})(?:[.:](?<min>[0-9]{2}))?\s?Uhr\b(?:\s(?<min>[0-5][0-9])(?![0-9]))?|(?<h>[0-9]{1,2})(?:[.:](?<min>[0-9]{2}))?\s?(?:h\b\.?|heures?\b|ore\b)(?:\s?(?<min>[0-9]{2})(?![0-9]))?|ore\s(?<h>[0-9]{1,2})(?:[.,:](?<min>[0-9]{2}))?(?![0-9])|(?<h>[0-9]{1,2})(?:[:.](?<min>[0-9]{2}))?\s?(?<half>[ap])\.?\s?m\b\.?)", RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"\G,?\s*\(?(?:O\.\s?S\.|old style|a\. St\.)\)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OldStyle();

    /// <summary>"December 31, 1913 (January 13, 1914, new style)": the date before the bracket is in old style.</summary>
    [GeneratedRegex(@"\G\s*\([^()]{4,40}(?:new style|N\.\s?S\.)\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NewStyleFollows();
}
