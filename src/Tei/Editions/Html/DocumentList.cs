using System.Xml.Linq;
using static Tei.Editions.Html.HtmlNode;

namespace Tei.Editions.Html;

/// <summary>The list of documents with its facets; without script all are shown.</summary>
internal static class DocumentList
{
    private static readonly string[] Columns = ["date", "title", "kind", "from", "to", "check"];

    public static object[] Content(EditionModel model, InterfaceWords words, IReadOnlyDictionary<string, DocumentCheck> checks) =>
    [
        Facets(model, words),
        E("p", A("class", "count"), A("role", "status"), E("span", A("id", "shown"), model.Documents.Length), " ", words["shown"]),
        E("div", A("class", "table"), E(
            "table", A("class", "documents"), A("id", "documents"),
            E("thead", E("tr", Columns.Select(w => E("th", A("scope", "col"), words[w])))),
            E("tbody", model.Documents.Select(d => Row(d, words, checks.GetValueOrDefault(d.Name)))))),
    ];

    private static XElement Row(EditionDocument document, InterfaceWords words, DocumentCheck check) => E(
        "tr",
        A("data-year", document.Date?[..Math.Min(4, document.Date.Length)] ?? ""), A("data-kind", document.Kind ?? ""), A("data-from", First(document.Senders)), A("data-to", First(document.Recipients)),
        E("td", document.Date is null ? null : E("time", IsTime(document.Date) ? A("datetime", document.Date) : null, document.Date)),
        E("td", E("a", A("href", Address(document)), A("lang", document.Language), document.Title)),
        E("td", document.Kind),
        E("td", string.Join(", ", document.Senders.Select(s => s.Name))),
        E("td", string.Join(", ", document.Recipients.Select(s => s.Name))),
        E("td", words[check switch { DocumentCheck.Proven => "sound", DocumentCheck.Valid => "valid", _ => "unsound" }]));

    /// <summary>The page of a document; a name is one part of an address, whatever is in it.</summary>
    public static string Address(EditionDocument document) => Uri.EscapeDataString(document.Name) + ".html";

    /// <summary>Whether HTML's <c>datetime</c> takes it.</summary>
    public static bool IsTime(string date) => date.Length is 4 or 7 or 10 && date.All(c => char.IsAsciiDigit(c) || c == '-');

    private static string First(IEnumerable<EditionCorrespondent> correspondents) => correspondents.FirstOrDefault()?.Name ?? "";

    private static XElement Facets(EditionModel model, InterfaceWords words) => E(
        "form", A("class", "facets"), A("id", "facets"), A("hidden", "hidden"), A("aria-label", words["filter"]),
        Facet(words, "year", model.Documents.Select(d => d.Date?[..Math.Min(4, d.Date.Length)])),
        Facet(words, "kind", model.Documents.Select(d => d.Kind)),
        Facet(words, "from", model.Documents.Select(d => First(d.Senders))),
        Facet(words, "to", model.Documents.Select(d => First(d.Recipients))));

    private static XElement Facet(InterfaceWords words, string name, IEnumerable<string?> values) => E(
        "label", words[name], " ",
        E(
            "select", A("name", name),
            E("option", A("value", ""), words["all"]),
            values.OfType<string>().Where(v => v.Length > 0).GroupBy(v => v, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.OrdinalIgnoreCase).Select(g => E("option", A("value", g.Key), $"{g.Key} ({g.Count()})"))));
}
