namespace Tei.Editions.Html;

/// <summary>Where an authority has its page for an identifier.</summary>
internal static class ExternalAddress
{
    /// <summary>The address; <see langword="null"/> for an authority that is not known, and for a value that is more than letters and digits.</summary>
    public static string? Of(string type, string value) => !value.All(char.IsAsciiLetterOrDigit) ? null : type.ToLowerInvariant() switch
    {
        "wikidata" => "https://www.wikidata.org/wiki/" + value,
        "geonames" => "https://www.geonames.org/" + value,
        "viaf" => "https://viaf.org/viaf/" + value,
        "gnd" => "https://d-nb.info/gnd/" + value,
        _ => null,
    };

    /// <summary>What the authority calls itself; the type as it is for one that is not known.</summary>
    public static string NameOf(string type) => type.ToLowerInvariant() switch
    {
        "wikidata" => "Wikidata",
        "geonames" => "GeoNames",
        "viaf" => "VIAF",
        "gnd" => "GND",
        _ => type,
    };
}
