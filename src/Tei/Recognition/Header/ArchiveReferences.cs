using System.Text.RegularExpressions;

namespace Tei.Recognition.Header;

/// <summary>
/// Reads references to archives by a small grammar: fond, inventory, file, leaf; record group; class and piece; and, in the source notes of editions,
/// repository, collection and place in it, from the widest to the narrowest, between commas.
/// </summary>
internal static partial class ArchiveReferences
{
    private const int LongestShelfmark = 90;

    private static readonly Regex[] Shelfmarks = [Russian(), Continental(), Federal(), FederalClass(), Kew()];

    /// <param name="text">Citations and source notes, a line each.</param>
    public static IEnumerable<ArchiveReference> Read(string text) => text.Length == 0 ? [] : text.Split('\n').SelectMany(line => Known(line).ToArray() is { Length: > 0 } known ? known : SourceNote(line));

    /// <summary>The classification that a source note states after the reference: "Secret; Priority".</summary>
    public static string? Classification(string text) => text.Split('\n').Select(line => Classified().Match(line)).FirstOrDefault(m => m.Success)?.Groups["class"].Value;

    /// <summary>Whether a line is nothing but such a reference: the shelfmark of the original, above or below the text.</summary>
    public static bool IsWhole(string line) => line.Length <= LongestShelfmark && line.AsSpan().ContainsAnyInRange('0', '9') && Shelfmarks.Any(shelfmark => shelfmark.Match(line) is { Success: true, Index: 0 } match && line.AsSpan(match.Length).Trim(".*, ").IsEmpty);

    private static IEnumerable<ArchiveReference> SourceNote(string line) =>
        Note().Match(line) is { Success: true } note ? [Reference(note.Groups["repository"].Value, note.Groups["collection"].Value, note.Groups["number"].Value)] : [];

    private static IEnumerable<ArchiveReference> Known(string text) =>
        Russian().Matches(text).Select(m => Reference(m.Groups["archive"].Value, m.Groups["fond"].Value, m.Groups["rest"].Value))
            .Concat(RecordGroup().Matches(text).Select(m => Reference("NARA", m.Groups["group"].Value, m.Groups["rest"].Value)))
            .Concat(Continental().Matches(text).Select(m => Reference(m.Groups["archive"].Value, m.Groups["collection"].Value, m.Groups["rest"].Value)))
            .Concat(Federal().Matches(text).Select(m => Reference("CH-BAR", m.Groups["collection"].Value, m.Groups["rest"].Value)))
            .Concat(FederalClass().Matches(text).Select(m => Reference("CH-BAR", m.Groups["collection"].Value, m.Groups["rest"].Value)))
            .Concat(Kew().Matches(text).Select(m => Reference("TNA", m.Groups["class"].Value, m.Groups["piece"].Value)))
            .Concat(DecimalFile().Matches(text).Select(m => Reference("Department of State", "Central Files", m.Value)));

    private static ArchiveReference Reference(string archive, string collection, string number) =>
        new(archive, Settlement(archive), collection.Trim(), number.Trim(' ', ',', '.', ';'));

    private static string? Settlement(string archive) => archive switch
    {
        "APRF" or "AVPRF" or "AVP RF" or "RGASPI" or "RGANI" or "GARF" or "TsKhSD" or "RGAE" or "RGVA" => "Moscow",
        "TsAMO" => "Podolsk",
        "NARA" => "College Park",
        "TNA" => "Kew",
        "PA AA" or "PAAA" => "Berlin",
        "BArch" or "SAPMO-BArch" => "Berlin",
        "AMAE" => "La Courneuve",
        "CH-BAR" => "Bern",
        _ => null,
    };

    [GeneratedRegex(@"(?<archive>APRF|AVP ?RF|RGASPI|RGANI|GARF|TsAMO|TsKhSD|RGAE|RGVA),\s*(?<fond>[Ff]\.\s*\w+),\s*(?<rest>[Oo]p\.\s*\w+(?:,\s*(?:[Pp]ap?\.|[Pp]or\.|[Dd]\.|[Ll]l?\.|[Ii]nv\.)\s*[\w–-]+(?:,\s*[0-9]+[\w–-]*)*)*)", RegexOptions.CultureInvariant)]
    private static partial Regex Russian();

    [GeneratedRegex(@"(?:NARA|National Archives(?: and Records Administration)?)[^.;]{0,30}?,\s*(?<group>(?:RG|Record Group)\s*[0-9]+),\s*(?<rest>[^.;]+)", RegexOptions.CultureInvariant)]
    private static partial Regex RecordGroup();

    /// <summary>The National Archives at Kew: the class, "FO 371", and the piece in it.</summary>
    [GeneratedRegex(@"\b(?<class>(?:FO|CAB|PREM|DEFE|CO|WO|T) [0-9]{1,4})/(?<piece>[0-9]+(?:/\w+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex Kew();

    /// <summary>German and French archives: "PA AA, B 130, Bd. 8460", "AMAE, Asie-Océanie 1944–1955, vol. 12, fol. 3".</summary>
    [GeneratedRegex(@"\b(?<archive>PA ?AA|(?:SAPMO[- ])?BArch|AMAE),\s*(?<collection>[^,;\n]+),\s*(?<rest>(?:(?:Bd|Nr|Bl|vol|fol|carton|dossier|d)\.?\s*)?[\w/–-]*[0-9][\w/–-]*(?:,\s*(?:Bd|Nr|Bl|vol|fol|f)\.\s*[\w/–-]+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex Continental();

    /// <summary>The Swiss Federal Archives: "CH-BAR#E2001E#1967/113#16*".</summary>
    [GeneratedRegex(@"\bCH-BAR\s?#\s?(?<collection>[A-Z][0-9][\w().-]*)\s?#\s?(?<rest>[\w/.-]+(?:\s?#\s?[\w/.-]+\*?)*)", RegexOptions.CultureInvariant)]
    private static partial Regex Federal();

    /// <summary>The same as printed editions cite them, by class and file: "E 2001 (E) 1972/33/128", "E 2300 Ankara/5", "E 1004.1 1/439".</summary>
    [GeneratedRegex(@"(?<![\w#])(?<collection>E ?[0-9]{4}(?:\.[0-9]+)?(?: ?\([A-Z]\))?) (?<rest>(?:\p{Lu}[\p{L}-]+ ?)?[0-9]*(?:/[0-9]+){1,3})", RegexOptions.CultureInvariant)]
    private static partial Regex FederalClass();

    /// <summary>"Source: Repository, Collection, Box 7, Folder. Secret.": the first sentence of a source note.</summary>
    [GeneratedRegex(@"^(?:Source|Quelle):\s*(?<repository>\p{Lu}[^,.;]{2,60}),\s*(?<collection>[^,;]+),\s*(?<number>[^;]+?)(?=\.\s+\p{Lu}|\.?$)", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"^(?:Source|Quelle):.*?\.\s+(?<class>(?:Top Secret|Secret|Confidential|Restricted|Unclassified|Official Use Only|Limited Official Use|Streng geheim|Geheim|Vertraulich)(?:;\s[\p{L} –-]+)*)\.", RegexOptions.CultureInvariant)]
    private static partial Regex Classified();

    [GeneratedRegex(@"^[0-9]{3}\.[\w.]+(?: \w+)?(?:[ –-]?[\w() ]+)?/[0-9]{1,2}[–-][0-9]{3,5}", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalFile();
}
