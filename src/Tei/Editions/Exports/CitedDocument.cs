using System.Globalization;
using System.Text;

namespace Tei.Editions.Exports;

/// <summary>The facts by which a document is cited, ready for every format: single lines, an id of its own, a date in parts.</summary>
internal sealed record CitedDocument(string Id, string Title, string Address, string Edition)
{
    public required IReadOnlyList<string> Senders { get; init; }

    public required IReadOnlyList<string> Recipients { get; init; }

    public required string Kind { get; init; }

    public required string Place { get; init; }

    public required string Archive { get; init; }

    public required string Language { get; init; }

    /// <summary>Year, month and day, as far as they are known; empty for none.</summary>
    public required IReadOnlyList<int> Date { get; init; }

    public bool IsLetter => Senders.Count + Recipients.Count > 0;

    /// <summary>The documents in their order, each with an id that no other has.</summary>
    public static IEnumerable<CitedDocument> Of(IEnumerable<EditionDocument> documents, EditionDescription edition)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (EditionDocument document in documents)
        {
            string id = IdOf(document.Name);
            string unique = id;
            for (int i = 2; !taken.Add(unique); i++)
            {
                unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{i}");
            }

            yield return Of(document, edition, unique);
        }
    }

    /// <summary>One document.</summary>
    public static CitedDocument Of(EditionDocument document, EditionDescription edition, string id) =>
        new(id, Otherwise(document.Title, id), edition.PageOf(document), Otherwise(edition.Title, "Edition"))
        {
            Senders = Names(document.Senders),
            Recipients = Names(document.Recipients),
            Kind = ExportWords.Line(document.Kind),
            Place = ExportWords.Line(document.Place?.Name),
            Archive = string.Join("; ", document.Archives.Select(ExportWords.Line).Where(a => a.Length > 0)),
            Language = document.Language is { } tag && TeiDataTypes.IsLanguage(tag) ? tag : "",
            Date = Parts(document.Date),
        };

    /// <summary>Letters and digits of ASCII, and hyphens: an id that no format has to escape.</summary>
    public static string IdOf(string name)
    {
        var id = new StringBuilder();
        foreach (char c in name)
        {
            id.Append(char.IsAsciiLetterOrDigit(c) ? c : id.Length > 0 && id[^1] != '-' ? '-' : "");
        }

        string text = id.ToString().Trim('-');
        return text.Length == 0 ? "document" : text[..Math.Min(text.Length, 80)];
    }

    private static string[] Names(IEnumerable<EditionCorrespondent> correspondents) => [.. correspondents.Select(c => ExportWords.Line(c.Name)).Where(n => n.Length > 0)];

    private static string Otherwise(string text, string otherwise) => ExportWords.Line(text) is { Length: > 0 } words ? words : otherwise;

    // A year before Christ begins with a hyphen, and no format of these has a way to say it.
    private static int[] Parts(string? date) =>
        date?.Split('T')[0] is { Length: > 0 } day && day[0] != '-' && TeiDataTypes.IsDate(day) ? [.. day.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture))] : [];
}
