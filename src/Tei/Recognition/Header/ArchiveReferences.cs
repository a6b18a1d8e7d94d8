using System.Text.RegularExpressions;

namespace Tei.Recognition.Header;

/// <summary>Reads references to archives by a small grammar: fond, inventory, file, leaf; record group; class and piece.</summary>
internal static partial class ArchiveReferences
{
    public static IEnumerable<ArchiveReference> Read(string text) =>
        Russian().Matches(text).Select(m => Reference(m.Groups["archive"].Value, m.Groups["fond"].Value, m.Groups["rest"].Value))
            .Concat(RecordGroup().Matches(text).Select(m => Reference("NARA", m.Groups["group"].Value, m.Groups["rest"].Value)))
            .Concat(Kew().Matches(text).Select(m => Reference("TNA", m.Groups["class"].Value, m.Groups["piece"].Value)))
            .Concat(StateFiles().Matches(text).Select(m => Reference("Department of State", m.Groups["collection"].Value, m.Groups["number"].Value)))
            .Concat(DecimalFile().Matches(text).Select(m => Reference("Department of State", "Central Files", m.Value)));

    private static ArchiveReference Reference(string archive, string collection, string number) =>
        new(archive, Settlement(archive), collection.Trim(), number.Trim(' ', ',', '.', ';'));

    private static string? Settlement(string archive) => archive switch
    {
        "APRF" or "AVPRF" or "AVP RF" or "RGASPI" or "RGANI" or "GARF" or "TsKhSD" or "RGAE" or "RGVA" => "Moscow",
        "TsAMO" => "Podolsk",
        "NARA" => "College Park",
        "TNA" => "Kew",
        _ => null,
    };

    [GeneratedRegex(@"(?<archive>APRF|AVP ?RF|RGASPI|RGANI|GARF|TsAMO|TsKhSD|RGAE|RGVA),\s*(?<fond>[Ff]\.\s*\w+),\s*(?<rest>[Oo]p\.\s*\w+(?:,\s*(?:[Pp]ap?\.|[Pp]or\.|[Dd]\.|[Ll]l?\.|[Ii]nv\.)\s*[\w–-]+(?:,\s*\d+[\w–-]*)*)*)", RegexOptions.CultureInvariant)]
    private static partial Regex Russian();

    [GeneratedRegex(@"(?:NARA|National Archives(?: and Records Administration)?)[^.;]{0,30}?,\s*(?<group>(?:RG|Record Group)\s*\d+),\s*(?<rest>[^.;]+)", RegexOptions.CultureInvariant)]
    private static partial Regex RecordGroup();

    [GeneratedRegex(@"\b(?<class>(?:FO|CAB|PREM|DEFE|CO|WO|T)) (?<piece>\d{1,4}/\d+(?:/\w+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex Kew();

    [GeneratedRegex(@"Source:\s*Department of State,\s*(?<collection>[^,.]+),\s*(?<number>[^;.]*\d[^;. ]*)", RegexOptions.CultureInvariant)]
    private static partial Regex StateFiles();

    [GeneratedRegex(@"^\d{3}\.[\w.]+(?: \w+)?(?:[ –-]?[\w() ]+)?/\d{1,2}[–-]\d{3,5}", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalFile();
}
