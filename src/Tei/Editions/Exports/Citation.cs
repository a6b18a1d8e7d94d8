using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Tei.Editions.Exports;

/// <summary>How to cite the documents of an edition: in a sentence, and for programs that keep references.</summary>
/// <remarks>
/// Pure; threads may share it. Names stay in the order in which the edition has them: which part of <c>Mao Zedong</c> is the family's is not guessed.
/// </remarks>
public static class Citation
{
    /// <summary>One sentence without markup: <c>Anna Dorn to Ivo Lenz, letter, Kalinov, 2 March 1911, City Archive, Box 3. Letters, https://….</c></summary>
    public static string Sentence(EditionDocument document, EditionDescription edition)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(edition);
        var cited = CitedDocument.Of(document, edition, CitedDocument.IdOf(document.Name));
        string facts = string.Join(", ", new[] { Lead(cited), cited.Senders.Count > 0 ? cited.Kind : "", cited.Place, Day(cited.Date), cited.Archive }.Where(part => part.Length > 0));
        string where = edition.BaseAddress is null ? cited.Edition : $"{cited.Edition}, {cited.Address}";
        return $"{facts.TrimEnd('.')}. {where.TrimEnd('.')}.";
    }

    /// <summary>BibTeX and BibLaTeX, UTF-8: an entry for each document.</summary>
    public static string WriteBibTeX(IEnumerable<EditionDocument> documents, EditionDescription edition) =>
        string.Join('\n', Cited(documents, edition).Select(BibTeX.Entry));

    /// <summary>RIS: a record for each document.</summary>
    public static string WriteRis(IEnumerable<EditionDocument> documents, EditionDescription edition)
    {
        var records = new StringBuilder();
        foreach (CitedDocument cited in Cited(documents, edition))
        {
            Ris.Append(records, cited);
        }

        return records.ToString();
    }

    /// <summary>CSL-JSON, for Zotero, Pandoc and all that speak the Citation Style Language: an array with an item for each document.</summary>
    public static string WriteCslJson(IEnumerable<EditionDocument> documents, EditionDescription edition)
    {
        CitedDocument[] all = [.. Cited(documents, edition)];
        return ExportWords.WriteJson(json =>
        {
            json.WriteStartArray();
            foreach (CitedDocument cited in all)
            {
                WriteItem(json, cited);
            }

            json.WriteEndArray();
        });
    }

    private static IEnumerable<CitedDocument> Cited(IEnumerable<EditionDocument> documents, EditionDescription edition)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(edition);
        return CitedDocument.Of(documents, edition);
    }

    private static string Lead(CitedDocument cited)
    {
        string to = cited.Recipients.Count > 0 ? " to " + string.Join(" and ", cited.Recipients) : "";
        return cited.Senders.Count > 0 ? string.Join(" and ", cited.Senders) + to
            : to.Length > 0 ? (cited.Kind.Length > 0 ? char.ToUpperInvariant(cited.Kind[0]) + cited.Kind[1..] : "Letter") + to
            : $"“{cited.Title}”";
    }

    private static string Day(IReadOnlyList<int> date) => date switch
    {
        [var year, var month, var day] => string.Create(CultureInfo.InvariantCulture, $"{day} {MonthOf(month)} {year}"),
        [var year, var month] => string.Create(CultureInfo.InvariantCulture, $"{MonthOf(month)} {year}"),
        [var year] => year.ToString(CultureInfo.InvariantCulture),
        _ => "",
    };

    private static string MonthOf(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static void WriteItem(Utf8JsonWriter json, CitedDocument cited)
    {
        json.WriteStartObject();
        json.WriteString("id", cited.Id);
        json.WriteString("type", cited.IsLetter ? "personal_communication" : "document");
        json.WriteString("title", cited.Title);
        WriteNames(json, "author", cited.Senders);
        WriteNames(json, "recipient", cited.Recipients);
        if (cited.Date.Count > 0)
        {
            json.WriteStartObject("issued");
            json.WriteStartArray("date-parts");
            json.WriteStartArray();
            foreach (int part in cited.Date)
            {
                json.WriteNumberValue(part);
            }

            json.WriteEndArray();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.Write("genre", cited.Kind);
        json.Write("event-place", cited.Place);
        json.Write("archive", cited.Archive);
        json.Write("container-title", cited.Edition);
        json.Write("language", cited.Language);
        json.Write("URL", ExternalAddress.Web(cited.Address));
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string role, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        json.WriteStartArray(role);
        foreach (string name in names)
        {
            json.WriteStartObject();
            json.WriteString("literal", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
