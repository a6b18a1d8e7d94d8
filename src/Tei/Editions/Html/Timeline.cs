using System.Globalization;
using System.Xml.Linq;
using static Tei.Editions.Html.HtmlNode;

namespace Tei.Editions.Html;

/// <summary>Documents by year and month, and the days that they name.</summary>
internal static class Timeline
{
    private const int MostNamed = 40;

    public static object[] Content(EditionModel model, InterfaceWords words)
    {
        var years = model.Documents.SelectMany(d => Events(d)).GroupBy(e => e.When[..Math.Min(4, e.When.Length)], StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        int most = years.Select(y => y.Count()).DefaultIfEmpty(1).Max();
        EditionDocument[] undated = [.. model.Documents.Where(d => d.Date is null)];
        return
        [
            E("ol", A("class", "years"), years.Select(y => E("li", E("a", A("href", "#y" + y.Key), y.Key), " ", Bar(y.Count(), most, words)))),
            .. years.Select(y => Year(y.Key, y, words)),
            .. undated.Length == 0 ? Array.Empty<object>() : [E("section", E("h2", words["noDate"]), E("ul", undated.Select(d => E("li", Link(d, null, d.Title)))))],
        ];
    }

    private static IEnumerable<(string When, EditionDocument Document, EditionDate? Named)> Events(EditionDocument document) =>
        (document.Date is { Length: >= 4 } date ? new[] { (date, document, (EditionDate?)null) } : [])
            .Concat(document.Dates.Where(d => d.When.Length >= 7 && d.When != document.Date && char.IsAsciiDigit(d.When[0])).Select(d => (d.When, document, (EditionDate?)d)));

    private static XElement Bar(int count, int most, InterfaceWords words) =>
        E("span", A("class", "bar"), A("style", string.Create(CultureInfo.InvariantCulture, $"inline-size: {Math.Max(1, 60 * count / most)}%")), E("span", A("class", "count"), count, E("span", A("class", "hidden"), " " + words["documents"])));

    private static XElement Year(string year, IEnumerable<(string When, EditionDocument Document, EditionDate? Named)> events, InterfaceWords words)
    {
        var all = events.OrderBy(e => e.When, StringComparer.Ordinal).ToList();
        return E(
            "section", A("id", "y" + year), E("h2", year),
            E("ul", A("class", "days"), all.Where(e => e.Named is null).Select(e => E("li", E("time", DocumentList.IsTime(e.When) ? A("datetime", e.When) : null, e.When), " ", Link(e.Document, null, e.Document.Title)))),
            all.Exists(e => e.Named is not null)
                ? E("details", E("summary", words["named"]), E("ul", A("class", "days"), all.Where(e => e.Named is not null).Take(MostNamed).Select(e => E("li", e.When, " ", Link(e.Document, e.Document.Anchors[e.Named!.Line], e.Named.Text), " – ", E("span", A("lang", e.Document.Language), e.Document.Title)))))
                : null);
    }

    private static XElement Link(EditionDocument document, string? anchor, string words) =>
        E("a", A("href", DocumentList.Address(document) + (anchor is null ? "" : "#" + anchor)), A("lang", document.Language), words);
}
