namespace Tei.Editions.Exports;

/// <summary>The addresses of entities in Wikidata, GeoNames, VIAF and the Integrated Authority File (GND).</summary>
internal static class ExternalAddress
{
    /// <summary>The addresses of an entity, in the order of its identifiers; an identifier of another kind is one only if it is an address itself.</summary>
    public static IEnumerable<string> Of(EditionEntity entity) => entity.Identifiers.Select(i => Of(i.Type, i.Value)).OfType<string>().Distinct();

    /// <summary>The value of an identifier of a type, in any letter case.</summary>
    public static string? Value(EditionEntity entity, string type) =>
        entity.Identifiers.Where(i => i.Type.Equals(type, StringComparison.OrdinalIgnoreCase)).Select(i => i.Value).FirstOrDefault();

    /// <summary>An http or https address in the form that may stand in any document; <see langword="null"/> for anything else.</summary>
    public static string? Web(string? text) =>
        text is not null && Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && Uri.IsWellFormedUriString(address.AbsoluteUri, UriKind.Absolute) ? address.AbsoluteUri : null;

    private static string? Of(string type, string value) => IsPlain(value)
        ? type.ToLowerInvariant() switch
        {
            "wikidata" => "https://www.wikidata.org/entity/" + value,
            "geonames" => "https://www.geonames.org/" + value,
            "viaf" => "https://viaf.org/viaf/" + value,
            "gnd" => "https://d-nb.info/gnd/" + value,
            _ => null,
        }
        : Web(value);

    private static bool IsPlain(string value) => value.Length is > 0 and < 100 && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
