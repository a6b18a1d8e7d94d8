using System.Xml.Linq;

namespace Tei.Editions.Exports;

/// <summary>The footnotes of a document: notes to which a mark in the text leads, and notes that stand where their mark would be.</summary>
internal sealed class MarkdownNotes
{
    private static readonly XName XmlId = XNamespace.Xml + "id";

    private readonly Dictionary<string, XElement> anchored = new(StringComparer.Ordinal);
    private readonly HashSet<XElement> footnotes = [];
    private readonly HashSet<XElement> marks = [];
    private readonly List<XElement> order = [];
    private readonly Dictionary<XElement, int> numbers = [];

    public MarkdownNotes(XElement text)
    {
        Dictionary<string, XElement> byId = text.Descendants(TeiNames.Namespace + TeiNames.Note).Where(n => n.Attribute(XmlId) is not null && Content(n).Any(IsSeen))
            .GroupBy(n => n.Attribute(XmlId)!.Value).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (XElement mark in text.Descendants(TeiNames.Namespace + TeiNames.Ref).Where(IsMark))
        {
            // Footnotes of Markdown have no footnotes: a mark in a note stays text.
            if (byId.TryGetValue(((string)mark.Attribute("target")!)[1..], out XElement? note) && !mark.Ancestors(TeiNames.Namespace + TeiNames.Note).Any())
            {
                anchored[((string)mark.Attribute("target")!)[1..]] = note;
                marks.Add(mark);
                footnotes.Add(note);
            }
        }

        foreach (XElement note in text.Descendants(TeiNames.Namespace + TeiNames.Note).Where(n => !footnotes.Contains(n) && StandsInText(n)))
        {
            footnotes.Add(note);
        }
    }

    /// <summary>The notes in the order in which their numbers were asked for.</summary>
    public IReadOnlyList<XElement> Numbered => order;

    /// <summary>Whether a note is written at the foot, and not where it stands.</summary>
    public bool IsFootnote(XElement element) => footnotes.Contains(element);

    /// <summary>Whether a footnote's mark is the place where it stands.</summary>
    public bool IsInPlace(XElement element) => footnotes.Contains(element) && !anchored.ContainsValue(element);

    /// <summary>The note to which a mark leads.</summary>
    public XElement? TargetOf(XElement mark) => marks.Contains(mark) ? anchored[((string)mark.Attribute("target")!)[1..]] : null;

    /// <summary>The number of a note, from 1 in the order of asking.</summary>
    public int NumberOf(XElement note)
    {
        if (numbers.TryAdd(note, order.Count + 1))
        {
            order.Add(note);
        }

        return numbers[note];
    }

    /// <summary>What a note says: without the label that repeats its mark.</summary>
    public static IEnumerable<XNode> Content(XElement note)
    {
        XNode? first = note.Nodes().FirstOrDefault(IsSeen);
        return first is XElement { Name.LocalName: TeiNames.Label } label ? note.Nodes().Where(n => n != label) : note.Nodes();
    }

    private static bool IsMark(XElement reference) => (string?)reference.Attribute("type") == "noteAnchor" && (string?)reference.Attribute("target") is ['#', _, ..];

    /// <summary>A note of an author or editor that is encoded where its mark stands, inside of a line.</summary>
    private static bool StandsInText(XElement note) =>
        (string?)note.Attribute("place") is "foot" or "bottom" or "end" && note.Attribute(XmlId) is null && note.Parent is { } parent && !Layout.IsContainer(parent)
        && !note.Ancestors(TeiNames.Namespace + TeiNames.Note).Any() && Content(note).Any(IsSeen);

    private static bool IsSeen(XNode node) => node is XElement || (node is XText text && !WhiteSpace.IsBlank(text.Value, new TextSpan(0, text.Value.Length)));
}
