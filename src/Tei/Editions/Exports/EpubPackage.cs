using System.Globalization;
using System.Xml.Linq;

namespace Tei.Editions.Exports;

/// <summary>What holds a book together: the package document, the table of contents, and the style.</summary>
internal static class EpubPackage
{
    /// <summary>The style of all chapters; programs for reading bring the rest.</summary>
    public const string Style = """
        body { line-height: 1.5; overflow-wrap: break-word; }
        h1 { font-size: 1.4em; } h2 { font-size: 1.2em; } h3, h4, h5, h6 { font-size: 1em; }
        h1, h2, h3, h4, h5, h6 { break-after: avoid; line-height: 1.25; }
        p { margin: 0 0 0.7em; }
        a { color: inherit; }
        a.name { text-decoration: none; }
        ins { text-decoration: none; }
        .when-where, .line-note, .gap, .sign, .life, .idnos, .mentions { color: #666; }
        .opener p, .closer p, .stanza p { margin-bottom: 0.15em; }
        .dateline { text-align: right; }
        .closer { margin-left: 25%; }
        .speaker, .small-caps, .role { font-variant: small-caps; }
        .stage, .by-translator, .aliases { font-style: italic; }
        .subhead, .label, .entry-name, caption { font-weight: bold; }
        .anchor { font-size: 0.75em; line-height: 0; }
        .anchor a, .back { text-decoration: none; }
        .sic { text-decoration: underline dotted; }
        .forme-work { display: none; }
        .note-paragraph, .about, .aliases, .idnos, .mentions { display: block; }
        .footnote { margin: 0 0 0.5em; font-size: 0.9em; }
        .facts, .register { font-size: 0.9em; margin-top: 2em; }
        .facts dt { color: #666; }
        .facts dd { margin: 0 0 0.4em; }
        ul.plain, .labelled, .entries { list-style: none; padding: 0; }
        blockquote { margin: 1em 0 1em 1.4em; }
        table { border-collapse: collapse; }
        th, td { text-align: left; vertical-align: top; padding: 0.2em 1em 0.2em 0; border-bottom: 1px solid #ccc; }

        """;

    private static readonly string[] Features = ["structuralNavigation", "tableOfContents", "displayTransformability"];

    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    /// <summary>The package document (EPUB 3, 5).</summary>
    public static XDocument Of(IReadOnlyList<EpubChapter> chapters, EditionDescription edition, string identifier) => new(
        new XElement(
            Opf + "package",
            new XAttribute("version", "3.0"),
            new XAttribute("unique-identifier", "id"),
            Metadata(chapters, edition, identifier),
            new XElement(
                Opf + "manifest",
                Item("nav", "nav.xhtml", "application/xhtml+xml", new XAttribute("properties", "nav")),
                Item("style", "style.css", "text/css"),
                chapters.Select(c => Item(c.Id, c.Path, "application/xhtml+xml"))),
            new XElement(Opf + "spine", Reference("nav"), chapters.Select(c => Reference(c.Id)))));

    /// <summary>The table of contents, with landmarks (EPUB 3, 7).</summary>
    public static XDocument Navigation(IReadOnlyList<EpubChapter> chapters, EditionDescription edition)
    {
        XElement Link(string path, string words, string? type = null) =>
            EpubChapter.X("li", EpubChapter.X("a", type is null ? null : new XAttribute(EpubChapter.Ops + "type", type), new XAttribute("href", path), words));
        return EpubChapter.Document(
            Title(edition),
            null,
            EpubChapter.X("h1", Title(edition)),
            EpubChapter.X(
                "nav",
                new XAttribute(EpubChapter.Ops + "type", "toc"),
                new XAttribute("role", "doc-toc"),
                new XAttribute("aria-labelledby", "toc-title"),
                new XAttribute("id", "toc"),
                EpubChapter.X("h2", new XAttribute("id", "toc-title"), "Contents"),
                EpubChapter.X("ol", chapters.Select(c => Link(c.Path, c.Title)))),
            EpubChapter.X(
                "nav",
                new XAttribute(EpubChapter.Ops + "type", "landmarks"),
                new XAttribute("aria-label", "Landmarks"),
                new XAttribute("hidden", "hidden"),
                EpubChapter.X("ol", Link("nav.xhtml#toc", "Contents", "toc"), Link(chapters[0].Path, "Text", "bodymatter"))));
    }

    private static XElement Metadata(IReadOnlyList<EpubChapter> chapters, EditionDescription edition, string identifier)
    {
        string[] languages = [.. chapters.Select(c => c.Language).Distinct()];
        string date = edition.Date is { } day && day.Length == "2000-01-01".Length && TeiDataTypes.IsDate(day) ? day : "";
        return new XElement(
            Opf + "metadata",
            new XAttribute(XNamespace.Xmlns + "dc", Dc.NamespaceName),
            new XElement(Dc + "identifier", new XAttribute("id", "id"), identifier),
            new XElement(Dc + "title", Title(edition)),
            languages.Select(l => new XElement(Dc + "language", l)),
            Core("creator", edition.Editor, new XAttribute("id", "editor")),
            ExportWords.Line(edition.Editor).Length > 0 ? new XElement(Opf + "meta", new XAttribute("refines", "#editor"), new XAttribute("property", "role"), new XAttribute("scheme", "marc:relators"), "edt") : null,
            Core("publisher", edition.Publisher),
            Core("date", date),
            Core("rights", edition.LicenceOf(chapters.Select(c => c.Facts))),
            Core("source", edition.BaseAddress?.AbsoluteUri),
            Property("dcterms:modified", (date.Length > 0 ? date : "1980-01-01") + "T00:00:00Z"),
            Property("schema:accessMode", "textual"),
            Property("schema:accessModeSufficient", "textual"),
            Features.Select(feature => Property("schema:accessibilityFeature", feature)),
            Property("schema:accessibilityHazard", "none"),
            Property("schema:accessibilitySummary", string.Create(CultureInfo.InvariantCulture, $"Text only, in {chapters.Count} {(chapters.Count == 1 ? "chapter" : "chapters")}, with headings and linked notes.")));
    }

    private static string Title(EditionDescription edition) => ExportWords.Line(edition.Title) is { Length: > 0 } title ? title : "Edition";

    private static XElement? Core(string name, string? value, XAttribute? id = null) => ExportWords.Line(value) is { Length: > 0 } words ? new XElement(Dc + name, id, words) : null;

    private static XElement Property(string name, string value) => new(Opf + "meta", new XAttribute("property", name), value);

    private static XElement Item(string id, string path, string type, XAttribute? more = null) =>
        new(Opf + "item", new XAttribute("id", id), new XAttribute("href", path), new XAttribute("media-type", type), more);

    private static XElement Reference(string id) => new(Opf + "itemref", new XAttribute("idref", id));
}
