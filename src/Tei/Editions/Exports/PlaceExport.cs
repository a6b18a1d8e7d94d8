using System.Text.Json;

namespace Tei.Editions.Exports;

/// <summary>The places of an edition for a map: GeoJSON (RFC 7946).</summary>
/// <remarks>Pure; threads may share it. Places without coordinates are not in it.</remarks>
public static class PlaceExport
{
    /// <summary>A feature for each place, by name; a position is longitude and latitude.</summary>
    public static string WriteGeoJson(IEnumerable<EditionDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return ExportWords.WriteJson(json =>
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (RegisteredEntity place in EditionRegister.Of(documents).Where(e => e.Entity.Kind == EditionEntityKind.Place))
            {
                WriteFeature(json, place);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteFeature(Utf8JsonWriter json, RegisteredEntity place)
    {
        if (place.Entity.Coordinates is not { } point)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", ExportWords.Line(place.Entity.Key));
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(point.Longitude);
        json.WriteNumberValue(point.Latitude);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("name", ExportWords.Line(place.Entity.Name));
        json.Write("sameAs", ExternalAddress.Of(place.Entity));
        json.Write("documents", place.Documents.Select(d => d.Name));
        json.WriteNumber("mentions", place.Mentions);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
