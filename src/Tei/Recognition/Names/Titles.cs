using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>Honorifics, ranks and offices: what stands before a person's name and tells that it is one (encoding manual, section 3). The words are those of the language packs.</summary>
internal static partial class Titles
{
    private const string Particle = @"(?:von|van|de|der|den|du|di|da|del|zu|al|el|bin|ben|la|le)\s+";
    /// <summary>Given names as letters of the 18th and 19th century shorten them.</summary>
    private const string ShortenedNames = "Wm|Jno|Jas|Thos|Saml|Chas|Geo|Robt|Benj|Danl|Nathl|Alexr|Edwd|Edw|Richd|Jos|Andw|Fredk|Theo|Jona|Abm|Hy|Hen|Archd|Michl|Matt|Nich|Zach|Jer|Josh|Wilm|Eliz|Margt|Cath";

    private const string NameWord = "(?:(?:" + ShortenedNames + @")\.(?=\s)|(?!U\.\s?[SKN]\.)(?:\p{Lu}\p{Ll}?\.)+(?=\s)|(?:Mc|Mac|O’|O'|d’|D’|L’)?\p{Lu}[\p{L}\p{M}’'\[\]]*(?:[-‑][\p{L}\p{M}]+)*)";

    /// <summary>The titles of all packs.</summary>
    public static TitleReader Reader { get; } = new(Lexicon.Packs);

    /// <summary>The titles as they are read in a text of some language: in French, "M." is one.</summary>
    public static TitleReader ReaderFor(string language) => OfLanguages.Value.GetValueOrDefault(language, Reader);

    private static readonly Lazy<Dictionary<string, TitleReader>> OfLanguages = new(() => Lexicon.Packs.Where(p => p["honorifics"].Any(w => w.Length == 1)).ToDictionary(p => p.Tag, p => new TitleReader(Lexicon.Packs, p.Tag)));

    /// <summary>Whether a word is a given name in a shortened form: "Wm", "Jno".</summary>
    public static bool IsShortenedName(string word) => Shortened.Contains(word);

    private static readonly HashSet<string> Shortened = new(ShortenedNames.Split('|'), StringComparer.Ordinal);

    /// <summary>Whether a word ends a name, although it begins with a capital.</summary>
    public static bool EndsName(string word) => Lexicon.EndsNames.Contains(word) || Dates.Months.IsMonth(word);

    /// <summary>A name of one to five words.</summary>
    [GeneratedRegex(@"\G(?:" + Particle + ")?" + NameWord + @"(?:\s+(?:" + Particle + ")?" + NameWord + "){0,4}", RegexOptions.CultureInvariant)]
    public static partial Regex Name();

    /// <summary>More names after a title in the plural: ", A B and C D".</summary>
    [GeneratedRegex(@"\G(?:,\s+(?:and\s+)?|\s+and\s+|\s+und\s+|\s+et\s+)(?<name>(?:" + Particle + ")?" + NameWord + @"(?:\s+" + NameWord + "){0,3})", RegexOptions.CultureInvariant)]
    public static partial Regex NextName();
}
