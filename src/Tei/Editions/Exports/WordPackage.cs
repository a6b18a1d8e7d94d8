using System.Text;
using System.Xml.Linq;

namespace Tei.Editions.Exports;

/// <summary>What a Word file holds beside its text: the kinds of its parts, how they belong together, and its title and language (ECMA-376, part 2).</summary>
internal static class WordPackage
{
    private const string Kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Core = "application/vnd.openxmlformats-package.core-properties+xml";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>The files, those first by which programs know what they have.</summary>
    public static IEnumerable<(string Path, byte[] Content)> Of(EditionDocument document) =>
    [
        ("[Content_Types].xml", Bytes(ContentTypes())),
        ("_rels/.rels", Bytes(Relationships((Office + "officeDocument", "word/document.xml"), ("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml")))),
        ("docProps/core.xml", Bytes(CoreProperties(document))),
        ("word/_rels/document.xml.rels", Bytes(Relationships((Office + "styles", "styles.xml"), (Office + "settings", "settings.xml"), (Office + "footnotes", "footnotes.xml"), (Office + "numbering", "numbering.xml")))),
    ];

    private static XElement ContentTypes() => new(
        Types + "Types",
        new XElement(Types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
        new XElement(Types + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")),
        Override("docProps/core.xml", Core),
        Override("word/document.xml", Kind + "document.main+xml"),
        Override("word/footnotes.xml", Kind + "footnotes+xml"),
        Override("word/numbering.xml", Kind + "numbering+xml"),
        Override("word/settings.xml", Kind + "settings+xml"),
        Override("word/styles.xml", Kind + "styles+xml"));

    private static XElement Override(string path, string kind) => new(Types + "Override", new XAttribute("PartName", "/" + path), new XAttribute("ContentType", kind));

    private static XElement Relationships(params (string Kind, string Path)[] parts) => new(
        Relations + "Relationships",
        parts.Select((p, i) => new XElement(Relations + "Relationship", new XAttribute("Id", FormattableString.Invariant($"rId{i + 1}")), new XAttribute("Type", p.Kind), new XAttribute("Target", p.Path))));

    private static XElement CoreProperties(EditionDocument document) => new(
        Properties + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
        new XElement(DublinCore + "title", document.Title),
        new XElement(DublinCore + "language", document.Language));

    private static byte[] Bytes(XElement root) =>
        Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>" + root.ToString(SaveOptions.DisableFormatting));
}
