using System.Text.Json;
using Tei.Authorities;
using Tei.Editions;
using Tei.Editions.Exports;
using Tei.Testing;

namespace Tei.Tests.Exports;

/// <summary>Entities as a table, as linked data, and as places on a map.</summary>
internal sealed class EntityExportTests
{
    [Test]
    public void The_table_of_the_examples_looks_as_before() => Golden.Check(EntityExport.WriteCsv(Editions.Documents).ReplaceLineEndings("\n"), Editions.Case("examples.csv"));

    [Test]
    public void The_graph_of_the_examples_looks_as_before() => Golden.Check(EntityExport.WriteJsonLd(Editions.Documents, Editions.Description), Editions.Case("examples.jsonld"));

    [Test]
    public void The_map_of_the_examples_looks_as_before() => Golden.Check(PlaceExport.WriteGeoJson(Editions.Documents), Editions.Case("examples.geojson"));

    [Test]
    public void The_table_can_be_read_as_an_authority()
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("tei-csv-").FullName, "entities.csv");
        File.WriteAllText(file, EntityExport.WriteCsv(Editions.Documents));
        AuthorityEntry[] entries = [.. Authority.LoadAll(file).Entries];
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        Assert.That(entries.Select(e => e.Names[0]), Is.EquivalentTo(Editions.Documents.SelectMany(d => d.Entities).GroupBy(e => (e.Kind, e.Key)).Select(g => g.First().Name)));
    }

    [Test]
    public void An_entity_of_several_documents_is_one()
    {
        EditionDocument Document(string name, string entity, params int[] mentions) => new()
        {
            Name = name,
            Title = name,
            Language = "en",
            Entities = [new EditionEntity("wikidata-Q1", EditionEntityKind.Person, entity) { Identifiers = [("wikidata", "Q1")] }],
            Mentions = [.. mentions.Select(line => new EditionMention("wikidata-Q1", line, 0, 1, null))],
        };
        string table = EntityExport.WriteCsv([Document("a", "Anna Dorn", 1, 2), Document("b", "A. Dorn", 5)]);
        Assert.That(table.Split("\r\n")[1], Is.EqualTo("wikidata-Q1,person,Anna Dorn,A. Dorn,Q1,,,,,,,\"a; b\",3"));
    }

    [Test]
    public void Hostile_words_do_not_break_the_table()
    {
        string[] lines = EntityExport.WriteCsv(Editions.HostileDocuments).Split("\r\n");
        string[][] rows = [.. lines[..^1].Select(Fields)];
        Assert.Multiple(() =>
        {
            Assert.That(lines[^1], Is.Empty);
            Assert.That(rows, Has.All.Length.EqualTo(13));
            Assert.That(rows.Skip(1).SelectMany(r => r.Where((_, column) => column is not (7 or 8))), Has.None.Match("^[=+@＝-]"), "no formula");
            Assert.That(rows.Skip(1).SelectMany(r => r), Has.None.Match("[\n\r\t\0\u202E]"));
        });
    }

    [Test]
    public void Hostile_words_do_not_break_the_data()
    {
        string graph = EntityExport.WriteJsonLd(Editions.HostileDocuments, Editions.Description);
        string map = PlaceExport.WriteGeoJson(Editions.HostileDocuments);
        JsonElement[] features = [.. JsonDocument.Parse(map).RootElement.GetProperty("features").EnumerateArray()];
        Assert.Multiple(() =>
        {
            Assert.That(JsonDocument.Parse(graph).RootElement.GetProperty("@graph").GetArrayLength(), Is.GreaterThan(30));
            Assert.That(graph + map, Does.Not.Contain("<script").And.Not.Contain("\u202E"), "data may stand in a page");
            Assert.That(features.Select(f => f.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(c => c.GetDouble()).ToArray()), Has.All.EqualTo(new[] { 12.25, -77.5 }), "longitude first");
        });
    }

    /// <summary>The fields of a record (RFC 4180, 2).</summary>
    private static string[] Fields(string line)
    {
        var fields = new List<string>();
        for (int i = 0; i <= line.Length; i++)
        {
            int start = i;
            bool quoted = i < line.Length && line[i] == '"';
            if (quoted)
            {
                for (i++; line[i] != '"' || (i + 1 < line.Length && line[i + 1] == '"'); i++)
                {
                    i += line[i] == '"' ? 1 : 0;
                }

                i++;
            }
            else
            {
                i = line.IndexOf(',', i) is >= 0 and int comma ? comma : line.Length;
            }

            Assert.That(i == line.Length || line[i] == ',', line);
            fields.Add(quoted ? line[(start + 1)..(i - 1)].Replace("\"\"", "\"", StringComparison.Ordinal) : line[start..i]);
        }

        return [.. fields];
    }
}
