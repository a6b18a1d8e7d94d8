using System.Xml.Linq;

namespace Tei.Evaluation;

/// <summary>The text of a TEI document, reduced, with what its elements mark.</summary>
internal sealed class TeiSpans
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "ab", "head", "item", "dateline", "salute", "signed", "closer", "opener", "l", "lg", "list", "table", "row", "cell", "trailer", "byline", "docTitle",
        "titlePart", "titlePage", "address", "addrLine", "postscript", "div", "argument", "epigraph", "sp", "u", "body", "front", "back", "floatingText",
        "castItem", "castList", "group", "text", "entry", "speaker", "stage", "note", "label",
    };

    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal)
    {
        "teiHeader", "pb", "cb", "gb", "figure", "graphic", "fw", "facsimile", "standOff", "milestone", "handShift", "anchor", "ptr", "index", "metamark",
    };

    private readonly List<EvaluatedSpan> spans = [];

    private TeiSpans()
    {
    }

    public ReducedText Text { get; } = new();

    public IReadOnlyList<EvaluatedSpan> Spans => spans;

    /// <summary>Reads the text of a document; all readings of a choice count.</summary>
    public static TeiSpans Read(XDocument document)
    {
        var read = new TeiSpans();
        XElement? text = document.Root?.Element(TeiNames.Namespace + TeiNames.Text) ?? document.Root;
        if (text is not null)
        {
            read.Walk(text);
        }

        return read;
    }

    /// <summary>What an element counts as; null for one that is not evaluated.</summary>
    public static string? Kind(XElement element)
    {
        string type = ((string?)element.Attribute("type") ?? "").ToLowerInvariant();
        string name = element.Name.LocalName;
        return name switch
        {
            "name" or "rs" when type is "person" or "persname" or "per" => "persName",
            "name" or "rs" when type is "place" or "placename" or "loc" or "geo" => "placeName",
            "name" or "rs" when type is "org" or "orgname" or "organisation" or "organization" => "orgName",
            "settlement" or "country" or "region" or "geogName" or "district" => "placeName",
            "note" or "label" when type == "speaker" => "speaker",
            "ab" => "p",
            "sp" or "u" => "turn",
            "incident" or "vocal" or "kinesic" => "stage",
            "persName" or "placeName" or "orgName" or "date" or "opener" or "dateline" or "salute" or "closer" or "signed" or "postscript" or "head" or "p" or "item" or "list"
                or "speaker" or "quote" or "note" or "said" or "supplied" or "unclear" or "gap" or "sic" or "corr" or "abbr" or "expan" or "ex" or "orig" or "reg" or "stage" or "l" or "table" => name,
            _ => null,
        };
    }

    private void Walk(XElement element)
    {
        string name = element.Name.LocalName;
        if (LeftOut.Contains(name))
        {
            return;
        }

        if (name is "lb" or "space")
        {
            if ((string?)element.Attribute("break") != "no")
            {
                Text.Break();
            }

            return;
        }

        bool divides = Blocks.Contains(name) || element.Parent?.Name.LocalName == "choice";
        if (divides)
        {
            Text.Break();
        }

        int start = Text.Length;
        foreach (XNode node in element.Nodes())
        {
            if (node is XText text)
            {
                Text.Add(text.Value);
            }
            else if (node is XElement child)
            {
                Walk(child);
            }
        }

        if (divides)
        {
            Text.Break();
        }

        if (Kind(element) is string kind && (Text.Length > start || kind == "gap"))
        {
            spans.Add(new EvaluatedSpan(kind, start, Text.Length, element.Attributes().ToDictionary(a => a.Name.LocalName, a => a.Value)));
        }
    }
}
