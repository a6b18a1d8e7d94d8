using System.Xml.Linq;

namespace Tei.Editions.Exports;

/// <summary>The words of a line of TEI in the reading view, with their looks; the rules are those of the stylesheet of that view.</summary>
/// <param name="notes">The footnotes of the document.</param>
/// <param name="looks">How an element looks among words of a look, where it is not as Markdown can show it.</param>
internal sealed class MarkdownInline(MarkdownNotes notes, Func<XElement, MarkdownLook, MarkdownLook>? looks = null)
{
    private const string Signs = "()*_|`<>\\[]{}~^$\"'";

    /// <summary>Looks for which Markdown has no signs.</summary>
    private static readonly string[] Unsigned = ["sup", "sub", "small", "underline"];

    private readonly HashSet<XElement> skipped = [];

    /// <summary>Leaves an element out that is told in another way.</summary>
    public void Skip(XElement element) => skipped.Add(element);

    /// <summary>A line of some nodes.</summary>
    public void Write(IEnumerable<XNode> nodes, MarkdownLine line, MarkdownLook look = MarkdownLook.Plain, string? target = null)
    {
        foreach (XNode node in nodes)
        {
            if (node is XText text)
            {
                line.Language = Language(text.Parent!);
                line.Add(Words(text), look, target);
            }
            else if (node is XElement element && !skipped.Contains(element) && !notes.IsFootnote(element))
            {
                Write(element, line, look, target);
            }
            else if (node is XElement note && notes.IsInPlace(note))
            {
                line.AddNote(notes.NumberOf(note));
            }
        }
    }

    private void Write(XElement element, MarkdownLine line, MarkdownLook look, string? target)
    {
        switch (element.Name.LocalName)
        {
            case "space" or "cb" or "gb" or "milestone" or "anchor":
                line.Add(element.Name.LocalName == "space" ? " " : "", look, target);
                break;
            case "fw" or "del" or "surplus":
            case "pc" when (string?)element.Attribute("force") == "weak":
            case "note" when (string?)element.Attribute("type") == "sign":
                break;
            case "choice":
                Write(Chosen(element), line, look, target);
                break;
            case "ref" when target is null && notes.TargetOf(element) is { } note:
                line.AddNote(notes.NumberOf(note));
                break;
            case "ref" when target is null && !element.Descendants().Any(e => notes.TargetOf(e) is not null || notes.IsInPlace(e)):
                WriteSigned(element, line, look, Address(element));
                break;
            case "p" or "list" or "item" or "table" or "cell" or "lg" or "l":
                line.Add(" ", look, target);
                Write(element.Nodes(), line, look, target);
                line.Add(" ", look, target);
                break;
            case "row":
                Write(element.Elements(), line, look, target);
                break;
            case "supplied" or "ex" or "expan" or "corr" or "reg" or "unclear":
                Write(element.Nodes(), line, look, target);
                break;
            case "gap" or "vocal" or "kinesic" or "incident" when element.Element(TeiNames.Namespace + TeiNames.Desc) is not null:
                WriteSigned(element, line, look, target, element.Elements(TeiNames.Namespace + TeiNames.Desc));
                break;
            case "gap":
                (string open, string close) = TextProof.Signs(element);
                line.Add($"{open}…{close}", look, target);
                break;
            default:
                WriteSigned(element, line, (looks ?? Look)(element, look), target);
                break;
        }
    }

    /// <summary>The language in which an element stands, if it says so itself or an element around it in the text.</summary>
    private static string? Language(XElement element) => element.AncestorsAndSelf().TakeWhile(e => e.Name.LocalName != "TEI").Select(e => (string?)e.Attribute(XNamespace.Xml + "lang")).FirstOrDefault(l => l is not null);

    private void WriteSigned(XElement element, MarkdownLine line, MarkdownLook look, string? target, IEnumerable<XNode>? content = null)
    {
        (string open, string close) = TextProof.Signs(element);
        line.Language = Language(element);
        line.Add(open, look, target);
        Write(content ?? element.Nodes(), line, look, target);
        line.Language = Language(element);
        line.Add(close, look, target);
    }

    /// <summary>The word completed or corrected, but a name and an acronym as in the source.</summary>
    private static IEnumerable<XElement> Chosen(XElement choice)
    {
        XElement? corrected = choice.Elements(TeiNames.Namespace + TeiNames.Sic).Any() ? choice.Element(TeiNames.Namespace + TeiNames.Corr) : null;
        XElement? completed = choice.Elements(TeiNames.Namespace + TeiNames.Abbr).Any()
            ? choice.Elements(TeiNames.Namespace + TeiNames.Expan).FirstOrDefault(e => e.Descendants(TeiNames.Namespace + TeiNames.Ex).Any())
            : null;
        return (corrected ?? completed ?? choice.Elements().FirstOrDefault()) is { } chosen ? [chosen] : [];
    }

    private static MarkdownLook Look(XElement element, MarkdownLook around)
    {
        string rend = (string?)element.Attribute("rend") ?? "";
        bool hasNoSign = Unsigned.Any(look => rend.Contains(look, StringComparison.Ordinal));
        return around == MarkdownLook.Strong ? around : element.Name.LocalName switch
        {
            "speaker" => MarkdownLook.Strong,
            "hi" or "emph" when rend.Contains("bold", StringComparison.Ordinal) => MarkdownLook.Strong,
            "hi" or "emph" when hasNoSign => around,
            "hi" or "emph" or "foreign" or "title" => MarkdownLook.Emphasis,
            _ => around,
        };
    }

    /// <summary>Where a reference leads, with every sign of Markdown escaped; only the web.</summary>
    private static string? Address(XElement reference) => ExternalAddress.Web((string?)reference.Attribute("target")) is { } address
        ? string.Concat(address.Select(c => Signs.Contains(c) ? Uri.HexEscape(c) : c.ToString()))
        : null;

    /// <summary>A text node; the white space with which an indenter fills the ends of an element is none, and none follows a line end that divides a word.</summary>
    private static string Words(XText text)
    {
        bool indents = text.Value.Contains('\n', StringComparison.Ordinal) && WhiteSpace.IsBlank(text.Value, new TextSpan(0, text.Value.Length)) && (text.PreviousNode is null || text.NextNode is null);
        bool joins = text.PreviousNode is XElement { Name.LocalName: "lb" } line && (string?)line.Attribute("break") == "no";
        return indents ? "" : joins && text.Value.Length > 0 && WhiteSpace.Is(text.Value[0]) ? text.Value[1..] : text.Value;
    }
}
