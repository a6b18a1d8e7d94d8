using System.Globalization;
using System.Xml.Linq;
using static Tei.Editions.Html.HtmlNode;

namespace Tei.Editions.Html;

/// <summary>The list of documents with its facets, cut into pages where it is long; without script all pages can be read, and the script filters all documents at once.</summary>
internal sealed class DocumentList(EditionModel model, InterfaceWords words, IReadOnlyDictionary<string, DocumentCheck> checks)
{
    /// <summary>How many documents a page of the list has.</summary>
    public const int PageLength = 500;

    private static readonly string[] Columns = ["date", "title", "kind", "from", "to", "check"];

    /// <summary>How many pages the list has.</summary>
    public int Pages => Math.Max(1, (model.Documents.Length + PageLength - 1) / PageLength);

    /// <summary>The address of a page of the list below the folder of the edition.</summary>
    /// <param name="page">Which page, from 1.</param>
    public static string PageAddress(int page) => page == 1 ? "index.html" : string.Create(CultureInfo.InvariantCulture, $"list/{page}.html");

    /// <summary>The page of a document; a name is one part of an address, whatever is in it.</summary>
    public static string Address(EditionDocument document) => Uri.EscapeDataString(document.Name) + ".html";

    /// <summary>Whether HTML's <c>datetime</c> takes it.</summary>
    public static bool IsTime(string date) => date.Length is 4 or 7 or 10 && date.All(c => char.IsAsciiDigit(c) || c == '-');

    /// <param name="page">Which page, from 1.</param>
    public object?[] Content(int page)
    {
        string root = page == 1 ? "" : "../";
        return
        [
            Facets(),
            E("p", A("class", "count"), A("role", "status"), E("span", A("id", "shown"), A("data-one", words["shown-one"]), A("data-many", words["shown"]), model.Documents.Length), " " + words[model.Documents.Length == 1 ? "shown-one" : "shown"]),
            E("div", A("class", "table"), E(
                "table", A("class", "documents"), A("id", "documents"), Pages > 1 ? A("data-length", PageLength) : null,
                E("thead", E("tr", Columns.Select(w => E("th", A("scope", "col"), words[w])))),
                E("tbody", model.Documents.Skip((page - 1) * PageLength).Take(PageLength).Select(d => Row(d, root))))),
            Pages > 1 ? SearchPage.More(words) : null,
            Pages > 1 ? Pager(page, root) : null,
        ];
    }

    /// <summary>What the script makes the same rows of: name, title, date, language, kind, senders, recipients, check, and the values of the facets.</summary>
    public IEnumerable<string[]> Rows() => model.Documents.Select(d => (string[])
        [Address(d), d.Title, d.Date ?? "", d.Language, words.Kind(d.Kind) ?? "", Names(d.Senders), Names(d.Recipients), Check(d), Year(d), First(d.Senders), First(d.Recipients)]);

    private XElement Row(EditionDocument document, string root) => E(
        "tr",
        A("data-year", Year(document)), A("data-kind", words.Kind(document.Kind) ?? ""), A("data-from", First(document.Senders)), A("data-to", First(document.Recipients)),
        E("td", document.Date is null ? null : E("time", IsTime(document.Date) ? A("datetime", document.Date) : null, document.Date)),
        E("td", E("a", A("href", root + Address(document)), A("lang", document.Language), document.Title)),
        Cell("kind", words.Kind(document.Kind)),
        Cell("from", Names(document.Senders)),
        Cell("to", Names(document.Recipients)),
        Cell("check", Check(document)));

    /// <summary>A cell with the name of its column, which the list of a phone shows before it.</summary>
    private XElement Cell(string column, string? content) => E("td", A("data-column", words[column]), content);

    private XElement Pager(int page, string root) => E(
        "nav", A("class", "pager"), A("aria-label", words["pages"]),
        E("ol", Enumerable.Range(1, Pages).Select(p => E("li", E("a", A("href", root + PageAddress(p)), p == page ? A("aria-current", "page") : null, A("aria-label", $"{words["pageOf"]} {p}"), p)))));

    private string Check(EditionDocument document) => words.Found(checks.GetValueOrDefault(document.Name));

    private static string Year(EditionDocument document) => document.Date?[..Math.Min(4, document.Date.Length)] ?? "";

    private static string Names(IEnumerable<EditionCorrespondent> correspondents) => string.Join(", ", correspondents.Select(c => c.Name));

    private static string First(IEnumerable<EditionCorrespondent> correspondents) => correspondents.FirstOrDefault()?.Name ?? "";

    private XElement Facets() => E(
        "form", A("class", "facets"), A("id", "facets"), A("hidden", "hidden"), A("aria-label", words["filter"]),
        Facet("year", model.Documents.Select(Year)),
        Facet("kind", model.Documents.Select(d => words.Kind(d.Kind) ?? "")),
        Facet("from", model.Documents.Select(d => First(d.Senders))),
        Facet("to", model.Documents.Select(d => First(d.Recipients))));

    private XElement Facet(string name, IEnumerable<string> values) => E(
        "label", words[name], " ",
        E(
            "select", A("name", name),
            E("option", A("value", ""), words["all"]),
            values.Where(v => v.Length > 0).GroupBy(v => v, StringComparer.Ordinal).OrderBy(g => IndexName.Order(g.Key), StringComparer.OrdinalIgnoreCase).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => E("option", A("value", g.Key), $"{g.Key} ({g.Count()})"))));
}
