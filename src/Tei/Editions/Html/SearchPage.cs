using System.Xml.Linq;
using static Tei.Editions.Html.HtmlNode;

namespace Tei.Editions.Html;

/// <summary>The form of the search; the script answers it. It has what the script must know before it loads a part of the index: with which word each begins, how many documents there are, how many lines of a text a file has, and of how many documents a file has the titles.</summary>
internal static class SearchPage
{
    public static object[] Content(InterfaceWords words, SearchIndex index, int documents) =>
    [
        E(
            "form", A("id", "search"), A("role", "search"), A("action", "search.html"), A("method", "get"), A("data-parts", string.Join(' ', index.Firsts)), A("data-length", documents), A("data-stretch", index.Stretch), A("data-titled", SearchTitles.Size),
            E("label", A("for", "q"), words["words"]), " ", E("input", A("type", "search"), A("id", "q"), A("name", "q"), A("autocomplete", "off")), " ", E("button", A("type", "submit"), words["find"])),
        E("p", A("id", "status"), A("role", "status"), A("data-nothing", words["nothing"]), A("data-one", words["found-one"]), A("data-found", words["found"])),
        E("ol", A("id", "results"), A("class", "results")),
        More(words),
        E("noscript", E("p", words["noScript"])),
    ];

    /// <summary>What the script shows where there is more than it has shown.</summary>
    public static XElement More(InterfaceWords words) => E("p", E("button", A("type", "button"), A("id", "more"), A("hidden", "hidden"), words["showMore"]));
}
