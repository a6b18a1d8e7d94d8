using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Tei.Transforms;

namespace Tei.Editions.Exports;

/// <summary>A document as a chapter: the article and the register of its HTML page, in the stricter XHTML of EPUB.</summary>
internal sealed record EpubChapter(string Id, string Title, string Language, XDocument Page, EditionDocument Facts)
{
    /// <summary>The namespace of <c>epub:type</c>.</summary>
    public static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";

    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    private static readonly HashSet<string> Kept = ["class", "id", "title", "role", "aria-label", "aria-labelledby", "colspan", "rowspan", "scope"];

    public string Path => Id + ".xhtml";

    public static EpubChapter Of(EditionText text, int number)
    {
        ArgumentNullException.ThrowIfNull(text);
        string id = string.Create(CultureInfo.InvariantCulture, $"document-{number:D4}");
        string title = ExportWords.Line(text.Document.Title) is { Length: > 0 } words ? words : id;
        string language = TeiDataTypes.IsLanguage(text.Document.Language) ? text.Document.Language : "en";
        using XmlReader reader = XmlReader.Create(new StringReader(TeiTransform.Html.TransformToString(text.Tei)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        XElement main = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Descendants("main").First();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        XElement[] content = [.. main.Elements().Where(e => e.HasElements).Select(e => Convert(e, ids))];
        foreach (XElement element in content)
        {
            Unlink(element, ids);
        }

        return new EpubChapter(id, title, language, Document(title, language, content), text.Document);
    }

    /// <summary>An element of XHTML.</summary>
    public static XElement X(string name, params object?[] content) => new(Html + name, content);

    /// <summary>A page of the book.</summary>
    public static XDocument Document(string title, string? language, params object?[] body) => new(
        X(
            "html",
            new XAttribute(XNamespace.Xmlns + "epub", Ops.NamespaceName),
            new XAttribute("lang", language ?? "en"),
            new XAttribute(XNamespace.Xml + "lang", language ?? "en"),
            X("head", X("title", title), X("link", new XAttribute("rel", "stylesheet"), new XAttribute("type", "text/css"), new XAttribute("href", "style.css"))),
            X("body", body)));

    /// <summary>What makes sense in a book, and only that: no navigation of the page, no words for the ear alone, no parts to open.</summary>
    private static XElement Convert(XElement element, HashSet<string> ids)
    {
        string name = element.Name.LocalName;
        string? kind = Type(element);
        var converted = new XElement(Html + (kind == "footnote" ? "aside" : name));
        foreach (XAttribute attribute in element.Attributes())
        {
            converted.Add(Converted(attribute, name, ids));
        }

        if (kind is not null)
        {
            converted.SetAttributeValue(Ops + "type", kind);
            converted.SetAttributeValue("role", "doc-" + kind);
        }

        foreach (XNode node in element.Nodes())
        {
            switch (node)
            {
                case XText text:
                    converted.Add(new XText(text.Value));
                    break;
                case XElement child when !IsLeftOut(child):
                    converted.Add(Convert(child, ids));
                    break;
            }
        }

        return converted;
    }

    private static bool IsLeftOut(XElement element) => element.Name.LocalName is "nav" or "details" or "style" || (string?)element.Attribute("class") == "hidden";

    private static string? Type(XElement element) => (element.Name.LocalName, (string?)element.Attribute("role"), (string?)element.Attribute("class")) switch
    {
        ("a", "doc-noteref", _) => "noteref",
        ("a", "doc-backlink", _) => "backlink",
        ("section", "doc-endnotes", _) => "endnotes",
        ("div", _, "footnote") => "footnote",
        _ => null,
    };

    private static IEnumerable<XAttribute> Converted(XAttribute attribute, string element, HashSet<string> ids)
    {
        string name = attribute.Name.LocalName;
        string value = attribute.Value;
        return name switch
        {
            "id" => XmlIds.IsNCName(value) && ids.Add(value) ? [new XAttribute(name, value)] : [],
            "lang" => TeiDataTypes.IsLanguage(value) ? [new XAttribute(name, value), new XAttribute(XNamespace.Xml + name, value)] : [],
            "datetime" => value is [not '-', ..] && TeiDataTypes.IsDate(value) && element == "time" ? [new XAttribute(name, value)] : [],
            "href" => value is ['#', ..] ? [new XAttribute(name, value)] : ExternalAddress.Web(value) is { } address ? [new XAttribute(name, address)] : [],
            "class" => WhiteSpace.Collapse(value).Trim(' ') is { Length: > 0 } words ? [new XAttribute(name, words)] : [],
            _ => Kept.Contains(name) ? [new XAttribute(name, value)] : [],
        };
    }

    /// <summary>A link to nowhere is no link; <c>time</c> without a date that HTML knows is a span.</summary>
    private static void Unlink(XElement content, HashSet<string> ids)
    {
        foreach (XElement element in content.DescendantsAndSelf().ToList())
        {
            string? target = (string?)element.Attribute("href");
            bool isBroken = element.Name == Html + "a" && (target is null || (target.StartsWith('#') && !ids.Contains(target[1..])));
            if (isBroken || (element.Name == Html + "time" && element.Attribute("datetime") is null))
            {
                element.Name = Html + "span";
                element.Attributes().Where(a => a.Name.LocalName is "href" or "role" or "type" or "aria-label").Remove();
            }
        }
    }
}
