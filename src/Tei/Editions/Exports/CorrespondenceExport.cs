using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Tei.Editions.Exports;

/// <summary>The letters of an edition in the Correspondence Metadata Interchange Format (CMIF): one TEI file with a <c>correspDesc</c> for each.</summary>
/// <remarks>Pure; threads may share it. Valid against <c>tei_all</c>.</remarks>
public static partial class CorrespondenceExport
{
    /// <summary>Describes the letters: the documents that have a sender or a recipient.</summary>
    /// <param name="documents">The documents of the edition.</param>
    /// <param name="edition">The edition; CMIF wants a base address, an editor and a date of it.</param>
    /// <returns>The file; its letters are in the order of the documents.</returns>
    public static XDocument Write(IReadOnlyCollection<EditionDocument> documents, EditionDescription edition)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(edition);
        string source = SourceId(edition);
        XElement[] letters = [.. documents.Where(d => d.Senders.Length + d.Recipients.Length > 0).Select(d => Letter(d, edition, source)).Where(l => l.HasElements)];
        return new XDocument(
            new XDeclaration("1.0", "UTF-8", null),
            E("TEI", E("teiHeader", File(documents, edition, source), E("profileDesc", letters)), E("text", E("body", E("p")))));
    }

    private static XElement File(IEnumerable<EditionDocument> documents, EditionDescription edition, string source) => E(
        "fileDesc",
        E("titleStmt", E("title", Words(edition.Title, "Edition")), Editor(edition)),
        E(
            "publicationStmt",
            E("publisher", Words(edition.Publisher ?? edition.Editor, Words(edition.Title, "Edition"))),
            E("idno", new XAttribute("type", "url"), edition.AddressOf("cmif.xml")),
            When(edition.Date),
            E("availability", Licence(edition.LicenceOf(documents)))),
        E("sourceDesc", E("bibl", new XAttribute("type", "online"), new XAttribute(XNamespace.Xml + "id", source), Words(edition.Title, "Edition"), Place(edition.BaseAddress?.AbsoluteUri))));

    private static object[] Place(string? address) => address is null ? [] : [" ", E("ref", new XAttribute("target", address), address)];

    private static XElement? Editor(EditionDescription edition) => ExportWords.Line(edition.Editor) is { Length: > 0 } name
        ? E("editor", name, ExportWords.Line(edition.Email) is { Length: > 0 } email ? new object[] { " ", E("email", email) } : null)
        : null;

    private static XElement Licence(string? licence) => ExternalAddress.Web(licence) is { } address ? E("licence", new XAttribute("target", address), address)
        : ExportWords.Line(licence) is { Length: > 0 } words ? E("licence", words)
        : E("p", "No licence is stated.");

    private static XElement Letter(EditionDocument letter, EditionDescription edition, string source) => E(
        "correspDesc",
        new XAttribute("key", Words(letter.Name, "letter")),
        new XAttribute("ref", edition.PageOf(letter)),
        new XAttribute("source", "#" + source),
        Action("sent", [.. letter.Senders.Select(s => Correspondent(s, letter)), letter.Place is null ? null : Named("placeName", letter.Place, letter), When(letter.Date)]),
        Action("received", [.. letter.Recipients.Select(r => Correspondent(r, letter))]));

    private static XElement? Action(string type, IEnumerable<XElement?> parts) =>
        parts.OfType<XElement>().ToArray() is { Length: > 0 } all ? E("correspAction", new XAttribute("type", type), all) : null;

    private static XElement? Correspondent(EditionCorrespondent correspondent, EditionDocument letter) =>
        Named(Entity(correspondent, letter)?.Kind == EditionEntityKind.Organisation ? "orgName" : "persName", correspondent, letter);

    private static XElement? Named(string element, EditionCorrespondent named, EditionDocument letter) => ExportWords.Line(named.Name) is { Length: > 0 } name
        ? E(element, Entity(named, letter) is { } entity && ExternalAddress.Of(entity).OrderBy(Preference).FirstOrDefault() is { } address ? new XAttribute("ref", address) : null, name)
        : null;

    private static EditionEntity? Entity(EditionCorrespondent named, EditionDocument letter) => letter.Entities.FirstOrDefault(e => e.Key == named.Key);

    /// <summary>Catalogues of correspondence know persons by GND and VIAF, and places by GeoNames.</summary>
    private static int Preference(string address) =>
        address.Contains("//d-nb.info/", StringComparison.Ordinal) || address.Contains("geonames.org/", StringComparison.Ordinal) ? 0 : address.Contains("//viaf.org/", StringComparison.Ordinal) ? 1 : 2;

    /// <summary>A date with <c>@when</c>; what is no date of ISO 8601 is told in words only.</summary>
    private static XElement? When(string? date)
    {
        string words = ExportWords.Line(date);
        string day = Time().Replace(words, "");
        return words.Length == 0 ? null : TeiDataTypes.IsDate(day) ? E("date", new XAttribute("when", day), day) : E("date", words);
    }

    private static string Words(string? text, string otherwise) => ExportWords.Line(text) is { Length: > 0 } words ? words : otherwise;

    /// <summary>An id that tells editions apart when their files are put together, and is the same each time.</summary>
    private static string SourceId(EditionDescription edition) =>
        "edition-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{edition.Title}\n{edition.BaseAddress}")))[..32];

    private static XElement E(string name, params object?[] content) => new(TeiNames.Namespace + name, content);

    [GeneratedRegex(@"(?<=^[0-9]{4}-[0-9][0-9]-[0-9][0-9])T[0-9][0-9]:[0-9][0-9].*$", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
