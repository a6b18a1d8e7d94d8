using System.Collections.Immutable;
using System.Xml.Linq;
using static Tei.Editions.Html.HtmlNode;

namespace Tei.Editions.Html;

/// <summary>What is the same on all pages of an edition: head, way to the content, parts of the edition.</summary>
internal sealed class PageFrame(string edition, InterfaceWords words)
{
    /// <summary>The parts of an edition by their keys among the words of the pages.</summary>
    public static readonly ImmutableArray<string> Parts = ["documents", "persons", "places", "organisations", "map", "timeline", "letters", "search"];

    /// <summary>The names of these pages, without the ending; no document may have one.</summary>
    public static IEnumerable<string> Files => Parts.Select(FileOf);

    public InterfaceWords Words => words;

    /// <param name="root">The way from the page to the folder of the edition: empty, or <c>../</c>.</param>
    /// <param name="title">The title of the page.</param>
    /// <param name="part">Which part of the edition it is; empty for none.</param>
    /// <param name="content">What is on it.</param>
    public XElement Page(string root, string title, string part, params object?[] content) => E(
        "html", A("lang", words.Language),
        E(
            "head",
            E("meta", A("charset", "utf-8")),
            E("meta", A("name", "viewport"), A("content", "width=device-width, initial-scale=1")),
            E("meta", A("name", "color-scheme"), A("content", "light dark")),
            E("title", title == edition ? edition : $"{title} – {edition}"),
            E("link", A("rel", "stylesheet"), A("href", root + "edition.css"))),
        E(
            "body", A("data-root", root),
            E("a", A("class", "skip"), A("href", "#content"), words["skip"]),
            E("header", A("class", "site"), E("p", A("class", "edition-title"), E("a", A("href", root + "index.html"), edition)), Navigation(root, part)),
            E("main", A("id", "content"), E("h1", title), content),
            E("script", A("src", root + "edition.js"), A("defer", "defer"))));

    private static string FileOf(string part) => part == "documents" ? "index" : part;

    private XElement Navigation(string root, string part) => E(
        "nav", A("aria-label", words["site"]),
        E("ul", Parts.Select(p => E("li", E("a", A("href", root + FileOf(p) + ".html"), p == part ? A("aria-current", "page") : null, words[p])))));
}
