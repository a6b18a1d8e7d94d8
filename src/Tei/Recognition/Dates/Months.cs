namespace Tei.Recognition.Dates;

/// <summary>The names of months in the languages that the recognisers know, with their abbreviations.</summary>
internal static class Months
{
    private static readonly string[][] Names =
    [
        ["January", "Jan", "Januar", "Jänner", "Jän", "janvier", "janv"],
        ["February", "Feb", "Febr", "Februar", "Feber", "février", "févr"],
        ["March", "Mar", "März", "Mrz", "mars"],
        ["April", "Apr", "avril", "avr"],
        ["May", "Mai", "mai"],
        ["June", "Jun", "Juni", "juin"],
        ["July", "Jul", "Juli", "juillet", "juil"],
        ["August", "Aug", "août"],
        ["September", "Sept", "Sep", "septembre"],
        ["October", "Oct", "Oktober", "Okt", "octobre"],
        ["November", "Nov", "novembre"],
        ["December", "Dec", "Dezember", "Dez", "décembre", "déc"],
    ];

    private static readonly Dictionary<string, int> Numbers = Names
        .SelectMany((names, index) => names.Append(names[0].ToUpperInvariant()).Append(names[1].ToUpperInvariant()).Distinct().Select(name => (name, index)))
        .DistinctBy(pair => pair.name)
        .ToDictionary(pair => pair.name, pair => pair.index + 1);

    /// <summary>All names as an alternation of a regular expression, the longest first.</summary>
    public const string Pattern =
        "January|JANUARY|Januar|Jänner|janvier|janv|JAN|Jan|Jän|February|FEBRUARY|Februar|février|Feber|Febr|févr|FEB|Feb|March|MARCH|März|mars|MAR|Mar|Mrz" +
        "|April|APRIL|avril|APR|Apr|avr|May|MAY|Mai|mai|June|JUNE|Juni|juin|JUN|Jun|July|JULY|Juli|juillet|juil|JUL|Jul|August|AUGUST|août|AUG|Aug" +
        "|September|SEPTEMBER|septembre|SEPT|Sept|Sep|October|OCTOBER|Oktober|octobre|OCT|Oct|Okt|November|NOVEMBER|novembre|NOV|Nov" +
        "|December|DECEMBER|Dezember|décembre|DEC|Dec|Dez|déc";

    /// <summary>The number of the month, from 1.</summary>
    /// <exception cref="KeyNotFoundException">It is not a name of a month.</exception>
    public static int Number(string name) => Numbers[name];

    /// <summary>Whether a word is the name of a month.</summary>
    public static bool IsMonth(string word) => Numbers.ContainsKey(word);
}
