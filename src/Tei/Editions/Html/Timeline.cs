using System.Globalization;
using System.Xml.Linq;
using static Tei.Editions.Html.HtmlNode;

namespace Tei.Editions.Html;

/// <summary>Documents by year and month, and the days that they name.</summary>
internal static class Timeline
{
    private const int MostNamed = 40;

    public static object?[] Content(EditionModel model, InterfaceWords words)
    {
        var years = model.Documents.SelectMany(d => Events(d)).GroupBy(e => e.When[..Math.Min(4, e.When.Length)], StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        int most = years.Select(y => y.Count()).DefaultIfEmpty(1).Max();
        EditionDocument[] undated = [.. model.Documents.Where(d => d.Date is null)];
        return
        [
            years.Count == 0 ? E("p", words["noDates"]) : E("p", A("class", "count"), words["timelineText"]),
            years.Count == 0 ? null : E("ol", A("class", "years"), years.Select(y => E("li", E("a", A("href", "#y" + y.Key), y.Key), " ", Bar(y.Count(), most)))),
            .. years.Select(y => Year(y.Key, y, words)),
            .. undated.Length == 0 ? Array.Empty<object>() : [E("section", E("h2", words["noDate"]), E("ul", undated.Select(d => E("li", Link(d, null, d.Title)))))],
        ];
    }

    private static IEnumerable<(string When, EditionDocument Document, EditionDate? Named)> Events(EditionDocument document) =>
        (document.Date is { Length: >= 4 } date ? new[] { (date, document, (EditionDate?)null) } : [])
            .Concat(document.Dates.Where(d => d.When.Length >= 7 && d.When != document.Date && char.IsAsciiDigit(d.When[0])).Select(d => (d.When, document, (EditionDate?)d)));

    private static XElement Bar(int count, int most) =>
        E("span", A("class", "bar"), A("style", string.Create(CultureInfo.InvariantCulture, $"inline-size: {Math.Max(1, 60 * count / most)}%")), E("span", A("class", "count"), count));

    private static XElement Year(string year, IEnumerable<(string When, EditionDocument Document, EditionDate? Named)> events, InterfaceWords words)
    {
        var all = events.OrderBy(e => e.When, StringComparer.Ordinal).ToList();
        var written = all.Where(e => e.Named is null).ToList();
        var named = all.Where(e => e.Named is not null).ToList();
        return E(
            "section", A("class", "year"), A("id", "y" + year), E("h2", year),
            written.Count == 0 ? null : E("ul", A("class", "days"), written.Select(e => E("li", Time(e.When), " ", Link(e.Document, null, e.Document.Title)))),
            named.Count == 0 ? null : E("details", E("summary", $"{words["named"]} ({named.Count})"), E("ul", A("class", "days"), named.Take(MostNamed).Select(Named)), Rest(named.Count)));
    }

    private static XElement Named((string When, EditionDocument Document, EditionDate? Named) day) =>
        E("li", Time(day.When), " ", Link(day.Document, day.Document.Anchors[day.Named!.Line], day.Named.Text), " – ", E("span", A("lang", day.Document.Language), day.Document.Title));

    private static XElement? Rest(int count) => count <= MostNamed ? null : E("p", A("class", "count"), $"… + {count - MostNamed}");

    private static XElement Time(string when) => E("time", DocumentList.IsTime(when) ? A("datetime", when) : null, when);

    private static XElement Link(EditionDocument document, string? anchor, string words) =>
        E("a", A("href", DocumentList.Address(document) + (anchor is null ? "" : "#" + anchor)), A("lang", document.Language), words);
}
