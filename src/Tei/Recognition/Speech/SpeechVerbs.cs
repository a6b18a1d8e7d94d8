using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Speech;

/// <summary>Verbs of saying, and the shapes of inquits (encoding manual, section 2).</summary>
internal static partial class SpeechVerbs
{
    private static readonly string Verbs = string.Join('|', Lexicon.Packs.SelectMany(p => p["inquitVerbs"]).Distinct(StringComparer.Ordinal).OrderDescending(StringComparer.Ordinal).Select(Regex.Escape));

    private const string Adverb = @"(?:(?:also|then|further|again|immediately|briefly|frankly|finally|once more|\p{Ll}+ly)\s+)?";

    private static readonly FrozenSet<string> Personal = Lexicon.Packs.SelectMany(p => p["personalVerbs"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"said", behind a name.</summary>
    public static Regex VerbAfter { get; } = new(@"\G\s+" + Adverb + "(?<verb>" + Verbs + @")(?![\p{L}])", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    /// <summary>Whether a verb is said of persons only: not of ministries and newspapers, which announce and report.</summary>
    public static bool IsPersonal(string word) => Personal.Contains(word);

    /// <summary>"said", before a name.</summary>
    public static Regex VerbBefore { get; } = new("(?<![\\p{L}])(?<verb>" + Verbs + @")\s+(?:the\s+)?$", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    /// <summary>What stands between the verb and what is said: "to me that", "his satisfaction that", "the conclusion that".</summary>
    [GeneratedRegex(@"\G(?:\s+(?!that\b)[\p{L}\p{M}’'\[\]-]+){0,6}?,?\s+that\s+", RegexOptions.CultureInvariant)]
    public static partial Regex That();

    /// <summary>A request: "asked (me) to help", "proposed to", "asked whether".</summary>
    [GeneratedRegex(@"\G(?:\s+(?:me|us|him|her|them|you|again|\p{Lu}\p{Ll}+))?\s+(?=(?:to|whether|if|how|why|what|when|where|who|not to)\s)", RegexOptions.CultureInvariant)]
    public static partial Regex Request();

    /// <summary>Verbs that a request or an indirect question may follow.</summary>
    [GeneratedRegex(@"(?:asked|inquired|enquired|proposed|told|warned|promised|suggested|began|explained|repeated)$", RegexOptions.CultureInvariant)]
    public static partial Regex Asking();

    /// <summary>"asked that", with nothing between: what is asked for follows.</summary>
    [GeneratedRegex(@"\G\s+that\s", RegexOptions.CultureInvariant)]
    public static partial Regex AskedThat();

    /// <summary>What is said stands in quotation marks behind the verb.</summary>
    [GeneratedRegex(@"\G(?:\s+[\p{L}’']+){0,4}[,:]\s+(?=[""“„«])", RegexOptions.CultureInvariant)]
    public static partial Regex QuoteAfter();

    /// <summary>The rest of an inquit up to the comma or dash that closes it: "in reply", "with emphasis".</summary>
    [GeneratedRegex(@"\G(?:\s+[\p{L}\p{M}’'-]+){0,5}?\s*(?=[,—–.:;])", RegexOptions.CultureInvariant)]
    public static partial Regex RestOfInquit();

    /// <summary>"he said", anywhere.</summary>
    [GeneratedRegex(@"(?<![\p{L}])(?<pronoun>[Hh]e|[Ss]he)(?=\s)", RegexOptions.CultureInvariant)]
    public static partial Regex Pronoun();

    [GeneratedRegex(@"(?<![\p{L}’'])(?:[Ww]e|us|[Oo]urs?|ourselves)(?![\p{L}’'])", RegexOptions.CultureInvariant)]
    public static partial Regex FirstPersonPlural();

    [GeneratedRegex(@"(?<![\p{L}’'])(?:I|[Mm]y|me|[Mm]ine|myself)(?![\p{L}’'])", RegexOptions.CultureInvariant)]
    public static partial Regex FirstPersonSingular();

    /// <summary>A verb that introduces narrative about speech and not speech.</summary>
    [GeneratedRegex(@"\G\s+" + Adverb + @"(?:shed light|dwel(?:led|t)|spoke|talked|discussed|raised|touched|referred|expressed|is concerned|was concerned|turned to|outlined|described|mentioned|drew|gave)(?![\p{L}])", RegexOptions.CultureInvariant)]
    public static partial Regex Narrative();
}
