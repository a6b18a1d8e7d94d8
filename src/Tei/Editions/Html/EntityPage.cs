using System.Xml.Linq;
using static Tei.Editions.Html.HtmlNode;

namespace Tei.Editions.Html;

/// <summary>The page of one entity: who or what it is, letters, and every mention in its context.</summary>
internal static class EntityPage
{
    private const int Context = 90;

    public static object?[] Content(EditionModel model, InterfaceWords words, IndexedEntity entity) =>
    [
        Facts(words, entity),
        Letters(model, words["sent"], d => d.Senders.Any(s => s.Key == entity.Key)),
        Letters(model, words["received"], d => d.Recipients.Any(s => s.Key == entity.Key)),
        Mentions(model, words, entity),
        Elsewhere(model, words, entity),
    ];

    private static XElement Facts(InterfaceWords words, IndexedEntity entity) => E(
        "dl", A("class", "facts"),
        E("dt", words["about"]), E("dd", entity.Descriptions.IsEmpty ? words[entity.Kind switch { EditionEntityKind.Person => "page-person-one", EditionEntityKind.Place => "page-place-one", _ => "page-organisation-one" }] : string.Join("; ", entity.Descriptions)),
        entity.Life is (null, null) ? null : new[] { E("dt", words["lived"]), E("dd", Lived(entity.Life)) },
        entity.Aliases.IsEmpty ? null : new[] { E("dt", words["alsoCalled"]), E("dd", string.Join(" · ", entity.Aliases)) },
        entity is { Kind: EditionEntityKind.Place, Coordinates: { } where } ? new object[] { E("dt", words["map"]), E("dd", PlaceMap.LinkTo(entity, where)) } : null,
        entity.Identifiers.IsEmpty ? null : new[] { E("dt", words["identifiers"]), E("dd", entity.Identifiers.SelectMany((i, n) => new object?[] { n > 0 ? " · " : null, Identifier(i.Type, i.Value) })) });

    /// <summary>1876–1949, but with spaces where a date has hyphens.</summary>
    private static string Lived((string? Birth, string? Death) life)
    {
        string dash = $"{life.Birth}{life.Death}".Contains('-', StringComparison.Ordinal) ? " – " : "–";
        return $"{life.Birth ?? "?"}{dash}{life.Death}".TrimEnd();
    }

    /// <summary>A link where the authority has one address for a value of this form; the value is never an address itself.</summary>
    private static object Identifier(string type, string value) =>
        ExternalAddress.Of(type, value) is { } address ? E("a", A("href", address), A("rel", "external"), $"{ExternalAddress.NameOf(type)} {value}") : $"{type} {value}";

    /// <summary>The documents of who is named in none of the texts: a translator, an archive.</summary>
    private static XElement? Elsewhere(EditionModel model, InterfaceWords words, IndexedEntity entity) =>
        entity.Mentions.Count == 0 ? Letters(model, words["inFacts"], d => d.Entities.Any(e => e.Key == entity.Key)) : null;

    private static XElement? Letters(EditionModel model, string heading, Func<EditionDocument, bool> belongs)
    {
        EditionDocument[] letters = [.. model.Documents.Where(belongs)];
        return letters.Length == 0 ? null : E("section", E("h2", heading), E("ul", letters.Select(d => E("li", Link(d), d.Date is null ? null : $" ({d.Date})"))));
    }

    private static XElement Link(EditionDocument document) => E("a", A("href", "../" + DocumentList.Address(document)), A("lang", document.Language), document.Title);

    private static XElement? Mentions(EditionModel model, InterfaceWords words, IndexedEntity entity) => entity.Mentions.Count == 0 ? null : E(
        "section", E("h2", words["mentions"]),
        entity.Mentions.GroupBy(m => m.Document).Select(g => E(
            "section", E("h3", Link(model.Documents[g.Key])),
            E("ul", A("class", "kwic"), A("lang", model.Documents[g.Key].Language), g.Select(m => E("li", InContext(model.Documents[g.Key], m.Mention)))))));

    private static object[] InContext(EditionDocument document, EditionMention mention)
    {
        string line = document.Lines[mention.Line];
        int start = WordStart(line, mention.Start - Context);
        int end = WordEnd(line, mention.Start + mention.Length + Context);
        string after = line[(mention.Start + mention.Length)..end] + (end < line.Length ? " …" : "");
        return
        [
            (start > 0 ? "… " : "") + line[start..mention.Start],
            E("a", A("href", $"../{DocumentList.Address(document)}#{document.Anchors[mention.Line]}"), E("mark", line.Substring(mention.Start, mention.Length))),
            line.EndsWith(':') && end == line.Length && mention.Line + 1 < document.Lines.Length ? $"{after} {Beginning(document.Lines[mention.Line + 1])}" : after,
        ];
    }

    /// <summary>What a speaker says, whose label has a line of its own.</summary>
    private static string Beginning(string line) => WordEnd(line, Context) is var end && end < line.Length ? line[..end] + " …" : line;

    private static int WordStart(string line, int offset)
    {
        int space = offset <= 0 ? -1 : line.IndexOf(' ', offset);
        return offset <= 0 || space < 0 ? 0 : space + 1;
    }

    private static int WordEnd(string line, int offset)
    {
        int space = offset >= line.Length ? -1 : line.LastIndexOf(' ', offset);
        return offset >= line.Length || space < 0 ? line.Length : space;
    }
}
