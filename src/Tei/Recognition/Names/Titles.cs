using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>Honorifics, ranks and offices: what stands before a person's name and tells that it is one (encoding manual, section 3).</summary>
internal static partial class Titles
{
    /// <summary>What belongs into the name as its <c>roleName</c>.</summary>
    private const string Honorifics =
        @"Com\[?rades?\]?|[Cc]omrades?|Cdes?\.?|Tov\.|Messrs\.?|Mr\.?|Mrs\.?|Ms\.?|Miss|Mme\.?|Madame|Monsieur|Dr\.?|Prof\.?|Professor|Sir|Lord|Lady|Rev\.?|Father|Bishop|Cardinal|Prince|Princess|King|Queen|Emperor|Herrn?|Frau|Direktors?|Hofrat|Geheimrat|Baron|Graf|Gräfin|Fürst|Fräulein|Genossen?|Señora?|"
        + @"(?:[Ll]ieutenant |Lt\.? ?|[Mm]ajor |Maj\.? ?|[Bb]rigadier |Brig\.? ?|[Vv]ice |[Rr]ear )?(?:[Gg]enerals?|Gen\.|[Aa]dmirals?|Adm\.)|(?:[Ff]ield )?[Mm]arshals?|(?:[Ll]ieutenant |Lt\.? ?)?(?:[Cc]olonel|Col\.|[Cc]ommander|Cmdr\.)|[Mm]ajor|[Cc]aptain|Capt\.|[Ll]ieutenant|[Ss]ergeant|Sgt\.|[Cc]ommissar";

    /// <summary>What tells of a person and stands outside the name.</summary>
    private const string Offices =
        @"(?:(?:[Ff]oreign|[Pp]rime|[Dd]efen[sc]e|[Ff]inance|[Ii]nterior|[Vv]ice|[Aa]ssistant|[Dd]eputy|[Uu]nder|[Aa]cting|[Ff]ormer|[Gg]eneral|[Ff]irst|[Pp]arty|[Pp]ermanent) )*(?:[Pp]residents?|[Pp]remiers?|[Mm]inisters?|[Ss]ecretar(?:y|ies)(?: of [Ss]tate)?|[Aa]mbassadors?|[Cc]hair(?:man|men|woman)|[Cc]hancellors?|[Ss]enators?|[Cc]ongress(?:man|men)|[Gg]overnors?|[Cc]onsuls?|[Cc]ounsell?ors?|[Dd]elegates?|[Rr]epresentatives?|[Dd]irectors?|[Mm]ayors?|[Ee]nvoys?|[Cc]omrade|[Aa]ttaché|Chargé|[Ee]ngineers?|[Ii]nterpreters?|[Cc]olleagues?|[Pp]hotographer|Kanzler|Präsident(?:en)?|Außenminister|Botschafter|Staatssekretär|[Pp]résident|[Mm]inistre|[Aa]mbassadeur)";

    private const string Particle = @"(?:von|van|de|der|den|du|di|da|del|zu|al|el|bin|ben|la|le)\s+";
    private const string NameWord = @"(?:\p{Lu}\p{Ll}?\.(?=\s)|(?:Mc|Mac|O’|O'|d’|D’|L’)?\p{Lu}[\p{L}\p{M}’'\[\]]*(?:[-‑][\p{L}\p{M}]+)*)";

    /// <summary>A title with the name behind it, from the beginning of a word.</summary>
    [GeneratedRegex(@"\G(?<title>(?:(?:(?<honorific>" + Honorifics + ")|(?<office>" + Offices + @"))\s+)+)(?<name>(?:" + Particle + ")?" + NameWord + @"(?:\s+(?:" + Particle + ")?" + NameWord + "){0,4})", RegexOptions.CultureInvariant)]
    public static partial Regex TitledName();

    /// <summary>More names after a title in the plural: ", A B and C D".</summary>
    [GeneratedRegex(@"\G(?:,\s+(?:and\s+)?|\s+and\s+|\s+und\s+|\s+et\s+)(?<name>" + NameWord + @"(?:\s+" + NameWord + "){0,3})", RegexOptions.CultureInvariant)]
    public static partial Regex NextName();

    /// <summary>The honorifics that end where a name begins.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{M}\p{Nd}])(?<title>(?:(?:" + Honorifics + @")[ \t\r\n]+)+)$", RegexOptions.CultureInvariant)]
    public static partial Regex HonorificBefore();

    /// <summary>Any title that ends where a name begins.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{M}\p{Nd}])(?:" + Honorifics + "|" + Offices + @")[ \t\r\n]+$", RegexOptions.CultureInvariant)]
    public static partial Regex TitleBefore();

    /// <summary>An office or honorific somewhere in a phrase.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{M}\p{Nd}])(?:" + Honorifics + "|" + Offices + @")(?![\p{L}])", RegexOptions.CultureInvariant)]
    public static partial Regex OfficeInside();

    /// <summary>Whether a title is in the plural and may have several names behind it.</summary>
    [GeneratedRegex(@"(?:[Cc]omrades|Cdes\.?|Messrs\.?|[Gg]enerals|[Aa]dmirals|[Mm]arshals|Genossen|[Pp]residents|[Mm]inisters|[Aa]mbassadors|[Ss]enators|[Ss]ecretaries|[Cc]olleagues|[Ee]ngineers|[Dd]elegates|[Ii]nterpreters)\s+$", RegexOptions.CultureInvariant)]
    public static partial Regex Plural();

    /// <summary>Whether a word ends a name, although it begins with a capital.</summary>
    public static bool EndsName(string word) => Lexicon.EndsNames.Contains(word) || Dates.Months.IsMonth(word);
}
