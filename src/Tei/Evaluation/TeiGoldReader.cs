using System.Text;
using System.Xml.Linq;

namespace Tei.Evaluation;

/// <summary>Makes the plain text of a document that people have encoded, as a transcript would show it, and keeps what is marked.</summary>
/// <remarks>One reading of each choice; what editors supplied stands in square brackets; notes are left out, because transcripts have none.</remarks>
internal sealed class TeiGoldReader
{
    private static readonly HashSet<string> LooseBlocks = new(StringComparer.Ordinal)
    {
        "p", "ab", "head", "opener", "closer", "lg", "list", "table", "trailer", "byline", "docTitle", "titlePart", "titlePage", "address", "postscript",
        "div", "argument", "epigraph", "sp", "u", "body", "front", "back", "floatingText", "text", "castList", "group",
    };

    private static readonly HashSet<string> TightBlocks = new(StringComparer.Ordinal) { "item", "l", "row", "addrLine", "signed", "salute", "dateline", "castItem" };

    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal)
    {
        "teiHeader", "pb", "cb", "gb", "figure", "graphic", "fw", "facsimile", "standOff", "milestone", "anchor", "ptr", "index", "metamark", "note", "del",
    };

    private static readonly Dictionary<string, string> FirstReading = new() { ["abbr"] = "abbr", ["sic"] = "sic", ["orig"] = "orig" };

    private readonly StringBuilder text = new();
    private readonly List<EvaluatedSpan> spans = [];
    private string waiting = "";

    private TeiGoldReader()
    {
    }

    public static GoldDocument Read(XDocument document, string id)
    {
        var reader = new TeiGoldReader();
        if (document.Root?.Element(TeiNames.Namespace + TeiNames.Text) is XElement root)
        {
            reader.Walk(root);
        }

        return new GoldDocument(id, reader.text.Append('\n').ToString(), reader.spans, new Dictionary<string, string>(), []);
    }

    private void Walk(XElement element)
    {
        string name = element.Name.LocalName;
        if (LeftOut.Contains(name))
        {
            return;
        }

        if (name == "lb")
        {
            Separate((string?)element.Attribute("break") == "no" ? "" : " ");
            return;
        }

        if (name == "choice")
        {
            if (element.Elements().FirstOrDefault(e => FirstReading.ContainsKey(e.Name.LocalName)) is XElement first)
            {
                Walk(first);
            }
            else if (element.Elements().FirstOrDefault() is XElement any)
            {
                Walk(any);
            }

            return;
        }

        string around = TightBlocks.Contains(name) ? "\n" : LooseBlocks.Contains(name) ? "\n\n" : "";
        Separate(around);
        (string open, string close) = Signs(element);
        int? start = null;
        Emit(open, ref start);
        foreach (XNode node in element.Nodes())
        {
            if (node is XText content)
            {
                Emit(content.Value, ref start);
            }
            else if (node is XElement child)
            {
                int before = text.Length;
                Walk(child);
                start ??= text.Length > before ? FirstCharacter(before) : null;
            }
        }

        Emit(close, ref start);
        if (start is int from && TeiSpans.Kind(element) is string kind)
        {
            spans.Add(new EvaluatedSpan(kind, from, text.Length, element.Attributes().ToDictionary(a => a.Name.LocalName, a => a.Value)));
        }

        Separate(name == "speaker" ? " " : around);
    }

    private static (string Open, string Close) Signs(XElement element) => element.Name.LocalName switch
    {
        "supplied" or "ex" when !element.Value.TrimStart().StartsWith('[') => ("[", "]"),
        "unclear" when element.Value.Trim().Length > 0 => ("[", "?]"),
        "unclear" => ("[unclear]", ""),
        "gap" when element.Value.Trim().Length == 0 => ((string?)element.Attribute("reason") is string reason && reason.Contains("illeg") ? "[illegible]" : "[…]", ""),
        "stage" or "incident" when !element.Value.TrimStart().StartsWith('[') && !element.Value.TrimStart().StartsWith('(') => ("[", "]"),
        "speaker" when element.Value.TrimEnd() is { Length: > 0 } label && char.IsLetterOrDigit(label[^1]) => ("", ":"),
        _ => ("", ""),
    };

    private int FirstCharacter(int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    /// <summary>White space that comes before the next character; the widest wins.</summary>
    private void Separate(string space)
    {
        if (text.Length > 0 && space.Length > 0 && (waiting.Length == 0 || waiting == " " || (space == "\n\n" && waiting == "\n")))
        {
            waiting = space;
        }
    }

    private void Emit(string content, ref int? start)
    {
        foreach (char c in content)
        {
            if (char.IsWhiteSpace(c))
            {
                Separate(" ");
                continue;
            }

            text.Append(waiting);
            waiting = "";
            start ??= text.Length;
            text.Append(c);
        }
    }
}
