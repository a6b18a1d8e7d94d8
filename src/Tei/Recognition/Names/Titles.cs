using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>Honorifics, ranks and offices: what stands before a person's name and tells that it is one (encoding manual, section 3). The words are those of the language packs.</summary>
internal static partial class Titles
{
    private const string Particle = @"(?:von|van|de|der|den|du|di|da|del|zu|al|el|bin|ben|la|le)\s+";
    private const string NameWord = @"(?:\p{Lu}\p{Ll}?\.(?=\s)|(?:Mc|Mac|O’|O'|d’|D’|L’)?\p{Lu}[\p{L}\p{M}’'\[\]]*(?:[-‑][\p{L}\p{M}]+)*)";

    /// <summary>The titles of all packs.</summary>
    public static TitleReader Reader { get; } = new(Lexicon.Packs);

    /// <summary>Whether a word ends a name, although it begins with a capital.</summary>
    public static bool EndsName(string word) => Lexicon.EndsNames.Contains(word) || Dates.Months.IsMonth(word);

    /// <summary>A name of one to five words.</summary>
    [GeneratedRegex(@"\G(?:" + Particle + ")?" + NameWord + @"(?:\s+(?:" + Particle + ")?" + NameWord + "){0,4}", RegexOptions.CultureInvariant)]
    public static partial Regex Name();

    /// <summary>More names after a title in the plural: ", A B and C D".</summary>
    [GeneratedRegex(@"\G(?:,\s+(?:and\s+)?|\s+and\s+|\s+und\s+|\s+et\s+)(?<name>" + NameWord + @"(?:\s+" + NameWord + "){0,3})", RegexOptions.CultureInvariant)]
    public static partial Regex NextName();
}
