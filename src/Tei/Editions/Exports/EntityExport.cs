using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Tei.Editions.Exports;

/// <summary>The persons, places and organisations of an edition as a table (CSV, RFC 4180) and as linked data (JSON-LD in the words of schema.org).</summary>
/// <remarks>Pure; threads may share it. Entities are in the order of kind, name and key.</remarks>
public static class EntityExport
{
    private const string Columns = "id,type,name,aliases,wikidata,geonames,viaf,lat,long,birth,death,documents,mentions";

    /// <summary>A table with a line for each entity; several aliases or documents are separated by semicolons.</summary>
    /// <remarks>A value that a spreadsheet would take for a formula has an apostrophe before it.</remarks>
    public static string WriteCsv(IEnumerable<EditionDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var table = new StringBuilder(Columns + "\r\n");
        foreach (RegisteredEntity entity in EditionRegister.Of(documents))
        {
            table.AppendJoin(',', Fields(entity).Select(Quoted)).Append("\r\n");
        }

        return table.ToString();
    }

    /// <summary>A graph of the entities and of the documents that name them.</summary>
    public static string WriteJsonLd(IReadOnlyCollection<EditionDocument> documents, EditionDescription edition)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(edition);
        return ExportWords.WriteJson(json =>
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            foreach (EditionDocument document in documents)
            {
                WriteDocument(json, document, edition);
            }

            foreach (RegisteredEntity entity in EditionRegister.Of(documents))
            {
                WriteEntity(json, entity, edition);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static string[] Fields(RegisteredEntity registered)
    {
        EditionEntity entity = registered.Entity;
        string type = entity.Kind switch { EditionEntityKind.Person => "person", EditionEntityKind.Place => "place", _ => "organisation" };
        return
        [
            Guarded(entity.Key), type, Guarded(entity.Name), Guarded(Joined(entity.Aliases)),
            Guarded(ExternalAddress.Value(entity, "wikidata")), Guarded(ExternalAddress.Value(entity, "geonames")), Guarded(ExternalAddress.Value(entity, "viaf")),
            Degrees(entity.Coordinates?.Latitude), Degrees(entity.Coordinates?.Longitude), Guarded(entity.Life.Birth), Guarded(entity.Life.Death),
            Guarded(Joined(registered.Documents.Select(d => d.Name))), registered.Mentions.ToString(CultureInfo.InvariantCulture),
        ];
    }

    private static string Joined(IEnumerable<string> words) => string.Join("; ", words.Select(w => ExportWords.Line(w).Replace(';', ',')).Where(w => w.Length > 0));

    private static string Degrees(double? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Spreadsheets compute what begins with one of these, of any width.</summary>
    private static string Guarded(string? value)
    {
        string words = ExportWords.Line(value);
        return words is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] ? "'" + words : words;
    }

    private static string Quoted(string field) => field.AsSpan().IndexOfAny(",\";\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static void WriteDocument(Utf8JsonWriter json, EditionDocument document, EditionDescription edition)
    {
        json.WriteStartObject();
        json.WriteString("@type", document.Senders.Length + document.Recipients.Length > 0 ? "Message" : "CreativeWork");
        json.WriteString("@id", edition.PageOf(document));
        json.Write("name", document.Title);
        json.Write("dateCreated", document.Date);
        json.Write("inLanguage", document.Language);
        json.Write("license", ExternalAddress.Web(document.Licence));
        json.WriteEndObject();
    }

    private static void WriteEntity(Utf8JsonWriter json, RegisteredEntity registered, EditionDescription edition)
    {
        EditionEntity entity = registered.Entity;
        bool isPerson = entity.Kind == EditionEntityKind.Person;
        json.WriteStartObject();
        json.WriteString("@type", entity.Kind switch { EditionEntityKind.Person => "Person", EditionEntityKind.Place => "Place", _ => "Organization" });
        json.WriteString("@id", edition.AddressOf("") + "#" + Uri.EscapeDataString(entity.Key));
        json.Write("name", entity.Name);
        json.Write("alternateName", entity.Aliases);
        json.Write("sameAs", ExternalAddress.Of(entity));
        json.Write(isPerson ? "jobTitle" : "additionalType", entity.Descriptions);
        if (isPerson)
        {
            json.Write("birthDate", entity.Life.Birth);
            json.Write("deathDate", entity.Life.Death);
        }

        if (entity is { Kind: EditionEntityKind.Place, Coordinates: { } point })
        {
            json.WriteStartObject("geo");
            json.WriteString("@type", "GeoCoordinates");
            json.WriteNumber("latitude", point.Latitude);
            json.WriteNumber("longitude", point.Longitude);
            json.WriteEndObject();
        }

        WriteSubjects(json, registered, edition);
        json.WriteEndObject();
    }

    private static void WriteSubjects(Utf8JsonWriter json, RegisteredEntity registered, EditionDescription edition)
    {
        json.WriteStartArray("subjectOf");
        foreach (EditionDocument document in registered.Documents)
        {
            json.WriteStartObject();
            json.WriteString("@id", edition.PageOf(document));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
