using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Tei.Validation;

namespace Tei.Authorities;

/// <summary>Reads <c>listPerson</c>, <c>listPlace</c> and <c>listOrg</c> (TEI P5, chapter 14).</summary>
internal static class TeiAuthorityReader
{
    public static IEnumerable<AuthorityEntry> Read(string content, string file)
    {
        XDocument document = Parse(content, file);
        return [.. document.Descendants().Select(e => Entry(e)?.Checked(new SourceLocation(file, ((IXmlLineInfo)e).LineNumber, ((IXmlLineInfo)e).LinePosition))).OfType<AuthorityEntry>()];
    }

    private static XDocument Parse(string content, string file)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(new StringReader(content), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader, LoadOptions.SetLineInfo);
        }
        catch (XmlException e)
        {
            throw new InvalidAuthorityException(new Diagnostic(EncoderDiagnostics.InvalidAuthority, new SourceLocation(file, e.LineNumber, e.LinePosition), "not well-formed XML: " + e.Message));
        }
    }

    private static AuthorityEntry? Entry(XElement element) => element.Name.Namespace != TeiNames.Namespace ? null : element.Name.LocalName switch
    {
        "person" or "personGrp" => Entry(element, EntityKind.Person, "persName"),
        "place" => Entry(element, EntityKind.Place, "placeName", "geogName"),
        "org" => Entry(element, EntityKind.Organisation, "orgName"),
        _ => null,
    };

    private static AuthorityEntry? Entry(XElement element, EntityKind kind, params string[] nameElements)
    {
        ImmutableArray<string> names = [.. element.Elements().Where(e => nameElements.Contains(e.Name.LocalName)).Select(e => WhiteSpace.Collapse(e.Value).Trim()).Where(n => n.Length > 0)];
        string? id = element.Attribute(XNamespace.Xml + "id")?.Value;
        return names.IsEmpty || id is null ? null : new AuthorityEntry
        {
            Id = id,
            Kind = kind,
            Names = names,
            Type = element.Attribute("type")?.Value,
            Sex = element.Attribute("sex")?.Value,
            Birth = When(element, "birth"),
            Death = When(element, "death"),
            Occupations = [.. Children(element, "occupation").Select(o => new Occupation(WhiteSpace.Collapse(o.Value).Trim(), o.Attribute("from")?.Value, o.Attribute("to")?.Value))],
            Coordinates = element.Descendants(TeiNames.Namespace + "geo").FirstOrDefault()?.Value.Trim(),
            Identifiers = [.. Children(element, "idno").Select(i => new ExternalIdentifier(i.Attribute("type")?.Value ?? "other", i.Value.Trim()))],
        };
    }

    private static IEnumerable<XElement> Children(XElement element, string name) => element.Elements(TeiNames.Namespace + name);

    private static string? When(XElement element, string name) => Children(element, name).FirstOrDefault()?.Attribute("when")?.Value;
}
