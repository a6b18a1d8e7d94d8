using System.Collections.Immutable;
using System.Text.Json;
using Tei.Metadata;
using Tei.Validation;

namespace Tei.Authorities;

/// <summary>Reads a JSON list of objects with the columns of the CSV form (<c>id type name alias wikidata geonames lat long from to</c>), or an object whose <c>persons</c>, <c>places</c>, <c>organisations</c> are such lists.</summary>
internal static class JsonAuthorityReader
{
    public static IEnumerable<AuthorityEntry> Read(string content, string file)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(content);
            return [.. Lists(document.RootElement).SelectMany(list => list.Value.EnumerateArray().Select(e => Entry(e, list.Key, file).Checked(new SourceLocation(file))))];
        }
        catch (JsonException e)
        {
            throw new InvalidAuthorityException(new Diagnostic(
                EncoderDiagnostics.InvalidAuthority, new SourceLocation(file, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1), $"not JSON: {JsonProblem.Describe(e)}"));
        }
        catch (InvalidOperationException)
        {
            throw Invalid(file, "expected a list of objects, or an object with the lists persons, places, organisations");
        }
    }

    private static IEnumerable<KeyValuePair<string, JsonElement>> Lists(JsonElement root) => root.ValueKind == JsonValueKind.Array
        ? [new("person", root)]
        : new[] { ("person", "persons"), ("place", "places"), ("organisation", "organisations") }
            .Where(p => root.TryGetProperty(p.Item2, out _)).Select(p => new KeyValuePair<string, JsonElement>(p.Item1, root.GetProperty(p.Item2)));

    private static AuthorityEntry Entry(JsonElement element, string kind, string file)
    {
        string type = Text(element, "type") ?? kind;
        string id = (Text(element, "id") ?? "").TrimStart('#');
        string name = Text(element, "name") ?? throw Invalid(file, $"the entry {id} has no name");
        return new AuthorityEntry
        {
            Id = XmlIds.IsNCName(id) ? id : throw Invalid(file, $"“{id}” is no XML name; use letters, digits and hyphens, a letter first"),
            Kind = AuthorityKinds.Parse(type),
            Type = AuthorityKinds.Finer(type),
            Names = [name, .. Aliases(element)],
            Birth = Text(element, "from"),
            Death = Text(element, "to"),
            Occupations = Text(element, "desc") is { Length: > 0 } desc ? [new Occupation(desc, null, null)] : [],
            Coordinates = Text(element, "lat") is { } lat && Text(element, "long") is { } longitude ? $"{lat} {longitude}" : null,
            Identifiers = [.. new[] { ("wikidata", "wikidata"), ("GeoNames", "geonames"), ("VIAF", "viaf") }.Where(p => Text(element, p.Item2) is not null).Select(p => new ExternalIdentifier(p.Item1, Text(element, p.Item2)!))],
        };
    }

    private static IEnumerable<string> Aliases(JsonElement element) => !element.TryGetProperty("alias", out JsonElement alias)
        ? []
        : alias.ValueKind == JsonValueKind.Array ? alias.EnumerateArray().Select(a => a.GetString() ?? "") : [alias.GetString() ?? ""];

    private static string? Text(JsonElement element, string name) => !element.TryGetProperty(name, out JsonElement value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static InvalidAuthorityException Invalid(string file, string message) =>
        new(new Diagnostic(EncoderDiagnostics.InvalidAuthority, new SourceLocation(file), message));
}
