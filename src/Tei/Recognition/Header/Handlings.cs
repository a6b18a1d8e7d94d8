using System.Text.RegularExpressions;

namespace Tei.Recognition.Header;

/// <summary>Reads from source notes what an office did with a document: "Drafted by Berg on May 3; cleared by Dorn. Repeated to Paris."</summary>
internal static partial class Handlings
{
    /// <param name="text">Source notes, a line each.</param>
    public static IEnumerable<Handling> Read(string text) =>
        text.Split('\n').Where(line => Source().IsMatch(line)).SelectMany(line => Statement().Matches(line).Select(m => new Handling(Kind(m.Groups["verb"].Value.TrimEnd()), Capitalised(m.Value.Trim(' ', ',', ';', '.')))));

    private static string Kind(string verb) => verb.ToLowerInvariant() switch
    {
        "prepared" or "written" => "drafted",
        "initialled" => "initialed",
        "concurred in" => "cleared",
        "sent" or "also sent" or "pouched" or "passed" or "repeated" or "also repeated" or "copies" => "distributed",
        var kind => kind,
    };

    private static string Capitalised(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex(@"^(?:Source|Quelle): ", RegexOptions.CultureInvariant)]
    private static partial Regex Source();

    /// <summary>A statement ends with a semicolon, before the next verb, or with a full stop that ends a sentence: none behind an initial or "Jr".</summary>
    [GeneratedRegex(@"\b(?<verb>(?:[Dd]rafted|[Pp]repared|[Ww]ritten|[Tt]ranscribed|[Cc]leared|[Cc]oncurred in|[Aa]pproved|[Ii]nitial(?:l)?ed) (?=by\b|in\b|on\b)|(?:[Rr]epeated|[Aa]lso sent|[Aa]lso repeated|[Ss]ent|[Pp]ouched|[Pp]assed|[Cc]opies) (?=(?:for information )?to\b))(?:(?!,? and (?:drafted|prepared|cleared|concurred|approved|initialed) (?:by|in)\b|(?<!\b\p{Lu}|\b(?:Jr|Sr|Dr|Mr|St|Gen|Col|Adm|No))\.(?:\s|$)).)+?(?=;|,? and (?:drafted|prepared|cleared|concurred|approved|initialed)\b|(?<!\b\p{Lu}|\b(?:Jr|Sr|Dr|Mr|St|Gen|Col|Adm|No))\.(?:\s|$)|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Statement();
}
