using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Tei.Recognition.Structure;

namespace Tei.Reading;

/// <summary>The notes of a page and the links that lead to them: a short mark that leads to a block further down, which leads back or is set as notes are.</summary>
internal sealed partial class HtmlNotes
{
    /// <summary>Between a mark and the anchor to which its note leads back lie no more elements.</summary>
    private const int Nearby = 3;

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal) { "li", "p", "div", "dd", "td", "aside" };
    private static readonly HashSet<string> Holders = new(StringComparer.Ordinal) { "li", "div", "dd", "aside" };

    private readonly Dictionary<IElement, int> places = [];
    private readonly List<IElement> notes = [];
    private readonly Dictionary<IElement, IElement> marks = [];
    private readonly Dictionary<IElement, string> firstMarks = [];
    private readonly HashSet<IElement> holders = [];

    private HtmlNotes()
    {
    }

    /// <summary>The blocks of the notes, in the order of the page.</summary>
    public IReadOnlyList<IElement> All => notes;

    /// <summary>Finds them.</summary>
    public static HtmlNotes Find(IDocument page)
    {
        var found = new HtmlNotes();
        IElement[] links = [.. page.QuerySelectorAll("a[href^='#']").Where(a => a.GetAttribute("href")!.Length > 1)];
        if (links.Length == 0)
        {
            return found;
        }

        Dictionary<IElement, int> order = [];
        Dictionary<string, IElement> anchors = new(StringComparer.Ordinal);
        foreach (IElement element in page.All)
        {
            order[element] = order.Count;
            foreach (string? name in (string?[])[element.Id, element.LocalName == "a" ? element.GetAttribute("name") : null])
            {
                if (name is { Length: > 0 })
                {
                    anchors.TryAdd(name, element);
                }
            }
        }

        Dictionary<IElement, bool> hasHeading = [];
        Dictionary<IElement, HashSet<int>> leadBack = [];
        var targets = new List<(IElement Link, IElement Target, IElement Block)>();
        foreach (IElement link in links)
        {
            if (MarkText().IsMatch(link.TextContent.Trim()) && Target(link, anchors) is { } target && order[target] > order[link] && BlockOf(target, hasHeading) is { } block && !block.Contains(link)
                && (IsSetAsMark(link) || LeadsBack(block, link, anchors, order, leadBack)))
            {
                targets.Add((link, target, block));
            }
        }

        Dictionary<IElement, int> notesIn = Below(targets.Select(t => t.Target).Distinct());
        Dictionary<IElement, int> marksIn = Below(targets.Select(t => t.Link));
        foreach ((IElement link, _, IElement block) in targets.Where(t => notesIn[t.Block] == 1))
        {
            // Where several notes are one block, their lines tell them apart, and not the page.
            IElement note = Whole(block, notesIn, marksIn);
            found.marks[link] = note;
            found.firstMarks.TryAdd(note, link.TextContent.Trim());
        }

        HashSet<IElement> blocks = [.. found.marks.Values];
        found.notes.AddRange(blocks.Where(block => !Above(block).Any(blocks.Contains)).OrderBy(block => order[block]));
        for (int i = 0; i < found.notes.Count; i++)
        {
            found.places[found.notes[i]] = i;
            found.holders.UnionWith(Above(found.notes[i]).TakeWhile(holder => !found.holders.Contains(holder)).ToList());
        }

        return found;
    }

    /// <summary>Whether an element is the block of a note.</summary>
    public bool IsNote(IElement element) => places.ContainsKey(element);

    /// <summary>Whether notes lie in an element.</summary>
    public bool HoldsNotes(IElement element) => holders.Contains(element);

    /// <summary>The place of the note to which an element leads, from 0; -1 where it leads to none.</summary>
    public int PlaceOf(IElement link) => marks.TryGetValue(link, out IElement? note) ? places.GetValueOrDefault(note, -1) : -1;

    /// <summary>The mark of a note as the page writes it first.</summary>
    public string MarkOf(IElement note) => firstMarks[note];

    /// <summary>The length of the label with which the text of a note begins: its mark, with or without signs around it; 0 where it begins with none.</summary>
    public int LabelLength(IElement note)
    {
        string text = WhiteSpace.Collapse(note.TextContent).Trim(' ');
        string mark = firstMarks[note], key = NoteLabel.KeyOf(mark);
        return ((string[])[mark, $"[{key}]", $"({key})", key + ".", key + ")", key]).Where(label => text.StartsWith(label, StringComparison.Ordinal) && (text.Length == label.Length || !char.IsLetterOrDigit(text[label.Length]))).Select(label => label.Length).DefaultIfEmpty().Max();
    }

    /// <summary>Whether an element in a note only leads back: an arrow, or what is called so.</summary>
    public static bool IsBacklink(IElement element) =>
        IsNamedAfter(element, "backlink") || (element.LocalName == "a" && element.GetAttribute("href") is ['#', ..] && (BackClass().IsMatch(element.ClassName ?? "") || !element.TextContent.Any(char.IsLetterOrDigit)) && !MarkText().IsMatch(element.TextContent.Trim()));

    [GeneratedRegex(@"(?<![\p{L}0-9])back(?:ref|link)?(?![\p{L}0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BackClass();

    private static IElement? Target(IElement link, Dictionary<string, IElement> anchors)
    {
        string name = link.GetAttribute("href")![1..];
        return anchors.GetValueOrDefault(name) ?? anchors.GetValueOrDefault(Uri.UnescapeDataString(name));
    }

    private static IElement? BlockOf(IElement target, Dictionary<IElement, bool> hasHeading)
    {
        IElement? block = target;
        while (block is not null && !Blocks.Contains(block.LocalName))
        {
            block = block.LocalName is "body" or "section" or "article" or "main" || block.LocalName is ['h', >= '1' and <= '6'] ? null : block.ParentElement;
        }

        if (block is null)
        {
            return null;
        }

        // Many notes may lie in one block: it is searched once.
        hasHeading[block] = hasHeading.TryGetValue(block, out bool has) ? has : block.QuerySelector("h1,h2,h3,h4,h5,h6") is not null;
        return hasHeading[block] ? null : block;
    }

    /// <summary>A note of several paragraphs lies in an element that holds nothing else.</summary>
    private static IElement Whole(IElement block, Dictionary<IElement, int> notesIn, Dictionary<IElement, int> marksIn)
    {
        IElement whole = block;
        while (whole.LocalName != "li" && whole.ParentElement is { } holder && Holders.Contains(holder.LocalName) && notesIn.GetValueOrDefault(holder) == 1 && !marksIn.ContainsKey(holder) && holder.QuerySelector("h1,h2,h3,h4,h5,h6,hr") is null)
        {
            whole = holder;
        }

        return whole;
    }

    /// <summary>How many of some elements lie in each element.</summary>
    private static Dictionary<IElement, int> Below(IEnumerable<IElement> elements)
    {
        Dictionary<IElement, int> counts = [];
        foreach (IElement holder in elements.SelectMany(element => Above(element).Prepend(element)))
        {
            counts[holder] = counts.GetValueOrDefault(holder) + 1;
        }

        return counts;
    }

    private static IEnumerable<IElement> Above(IElement element)
    {
        for (IElement? holder = element.ParentElement; holder is not null; holder = holder.ParentElement)
        {
            yield return holder;
        }
    }

    private static bool IsSetAsMark(IElement link) =>
        link.Closest("sup") is not null || link.QuerySelector("sup") is not null || IsNamedAfter(link, "noteref") || IsNamedAfter(link, "footnote");

    /// <summary>Whether a link in a block leads to the mark, to what it lies in, or to an anchor next to it.</summary>
    private static bool LeadsBack(IElement block, IElement link, Dictionary<string, IElement> anchors, Dictionary<IElement, int> order, Dictionary<IElement, HashSet<int>> leadBack)
    {
        if (!leadBack.TryGetValue(block, out HashSet<int>? places))
        {
            IEnumerable<IElement> links = block.QuerySelectorAll("a[href^='#']").Where(back => back.GetAttribute("href")!.Length > 1);
            leadBack[block] = places = [.. links.Select(back => Target(back, anchors)).OfType<IElement>().Select(mark => order[mark])];
        }

        return Enumerable.Range(order[link] - Nearby, (2 * Nearby) + 1).Any(places.Contains) || Above(link).Any(holder => places.Contains(order[holder]));
    }

    /// <summary>Whether the role or a class of an element has a word in it: "footnote-ref", "MsoFootnoteReference".</summary>
    private static bool IsNamedAfter(IElement element, string name) =>
        Array.Exists((string?[])[element.GetAttribute("role"), element.GetAttribute("epub:type"), element.ClassName], called => called?.Contains(name, StringComparison.OrdinalIgnoreCase) == true);

    [GeneratedRegex(@"^(?:[\[(]\s?)?(?:[0-9]{1,4}[a-z]?|[a-zA-Z]|[ivxlc]{1,7}|\*{1,4}|[†‡§¶]{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})(?:\s?[\])])?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex MarkText();
}
