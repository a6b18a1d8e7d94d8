using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using System.Xml.Linq;
using Tei.Transforms;

namespace Tei.Editions.Html;

/// <summary>Makes the pages of an edition's documents: each leads to the other parts of the edition, to its TEI and its plain text, and describes itself to machines.</summary>
/// <remarks>Immutable; threads may share it.</remarks>
public sealed class DocumentPage
{
    // Escapes what is markup in HTML, so that a description can stand in a script element.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly string edition;
    private readonly InterfaceWords words;

    /// <summary>Prepares the pages.</summary>
    /// <param name="edition">The title of the edition.</param>
    /// <param name="language">The language of the edition's pages: en, de or fr.</param>
    public DocumentPage(string edition, string language = "en")
    {
        this.edition = edition;
        words = InterfaceWords.Of(language);
    }

    /// <summary>The page; it belongs beside the edition's index, with <c>NAME.tei.xml</c> and <c>NAME.txt</c>.</summary>
    /// <param name="tei">The document with its anchors, see <see cref="EditionDocumentReader.Anchored"/>; it is not changed.</param>
    /// <param name="document">What the edition knows of it.</param>
    public string Make(XDocument tei, EditionDocument document)
    {
        ArgumentNullException.ThrowIfNull(tei);
        ArgumentNullException.ThrowIfNull(document);
        return TeiTransform.Html.TransformToString(tei, Parameters(document));
    }

    /// <summary>The page, with what checking the document found; its citation lies beside it as <c>NAME.bib</c>, <c>NAME.csl.json</c> and <c>NAME.ris</c>, and so does the script of the edition.</summary>
    internal string Make(XDocument tei, EditionDocument document, DocumentCheck check)
    {
        Dictionary<string, string> parameters = Parameters(document);
        string name = Uri.EscapeDataString(document.Name);
        parameters["bibtex"] = name + ".bib";
        parameters["csl-json"] = name + ".csl.json";
        parameters["ris"] = name + ".ris";
        parameters["script"] = "edition.js";
        parameters["check"] = words.Found(check);
        parameters["word-check"] = words["check"];
        return TeiTransform.Html.TransformToString(tei, parameters);
    }

    /// <summary>What schema.org has words for.</summary>
    internal static string Description(EditionDocument document, string edition)
    {
        bool isLetter = document.Senders.Length > 0 && document.Recipients.Length > 0;
        var description = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = isLetter ? "Message" : "CreativeWork",
            ["name"] = document.Title,
            ["inLanguage"] = document.Language,
            ["isPartOf"] = new JsonObject { ["@type"] = "Collection", ["name"] = edition, ["url"] = "index.html" },
            ["encoding"] = new JsonArray(Encoding(document, ".tei.xml", "application/tei+xml"), Encoding(document, ".txt", "text/plain")),
        };
        Add(description, "dateCreated", document.Date);
        Add(description, "genre", document.Kind);
        Add(description, "license", document.Licence);
        Add(description, "identifier", document.Proof is null ? null : "urn:sha256:" + document.Proof);
        Add(description, isLetter ? "sender" : "author", document.Senders.Select(s => Thing(document, s)));
        Add(description, "recipient", isLetter ? document.Recipients.Select(r => Thing(document, r)) : []);
        Add(description, "mentions", document.Entities.Select(Thing));
        return description.ToJsonString(Plain);
    }

    /// <summary>What the stylesheet is told of the document and of its edition.</summary>
    internal Dictionary<string, string> Parameters(EditionDocument document)
    {
        string name = Uri.EscapeDataString(document.Name);
        var parameters = new Dictionary<string, string>
        {
            ["tei"] = name + ".tei.xml",
            ["text"] = name + ".txt",
            ["edition"] = "index.html",
            ["edition-title"] = edition,
            ["edition-language"] = words.Language,
            ["json-ld"] = Description(document, edition),
            ["kind"] = words.Kind(document.Kind) ?? "",
        };
        foreach (string part in PageFrame.Parts.Add("site"))
        {
            parameters["word-" + part] = words[part];
        }

        foreach (string own in words.Keys.Where(k => k.StartsWith("page-", StringComparison.Ordinal)))
        {
            parameters["word-" + own] = words[own];
        }

        return parameters;
    }

    private static JsonObject Encoding(EditionDocument document, string ending, string format) =>
        new() { ["@type"] = "MediaObject", ["contentUrl"] = Uri.EscapeDataString(document.Name) + ending, ["encodingFormat"] = format };

    private static void Add(JsonObject description, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            description[name] = value;
        }
    }

    private static void Add(JsonObject description, string name, IEnumerable<JsonObject> values)
    {
        var all = new JsonArray([.. values]);
        if (all.Count > 0)
        {
            description[name] = all;
        }
    }

    private static JsonObject Thing(EditionDocument document, EditionCorrespondent correspondent) =>
        document.Entities.FirstOrDefault(e => e.Key == correspondent.Key && e.Kind != EditionEntityKind.Place) is { } entity ? Thing(entity) : new JsonObject { ["@type"] = "Person", ["name"] = correspondent.Name };

    private static JsonObject Thing(EditionEntity entity)
    {
        var thing = new JsonObject { ["@type"] = entity.Kind switch { EditionEntityKind.Person => "Person", EditionEntityKind.Place => "Place", _ => "Organization" }, ["name"] = entity.Name };
        var elsewhere = new JsonArray([.. entity.Identifiers.Select(i => ExternalAddress.Of(i.Type, i.Value)).OfType<string>().Select(a => JsonValue.Create(a))]);
        if (elsewhere.Count > 0)
        {
            thing["sameAs"] = elsewhere;
        }

        return thing;
    }
}
