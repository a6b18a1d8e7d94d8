using System.Collections;
using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using Tei.Recognition;
using Tei.Validation;

namespace Tei.Inlining;

/// <summary>The one place that knows that XML nests: makes elements of an <see cref="AnnotatedText"/>.</summary>
/// <remarks>
/// Structure goes in first, then what may not be cut (insertions), then the rest by rank and length; see <see cref="SpanTree"/>. White space inside
/// a line becomes one space; between lines the writer puts its own indentation, which carries no meaning.
/// </remarks>
internal sealed class Inliner
{
    private static readonly XName XmlId = XNamespace.Xml + "id";
    private static readonly XName XmlLang = XNamespace.Xml + "lang";

    private readonly AnnotatedText annotated;
    private readonly LineBreaks lineBreaks;
    private readonly WordBreaks? wordBreaks;
    private readonly SpanTree tree;
    private readonly BitArray signs;
    private readonly List<int> signPlaces = [];
    private readonly BitArray claimed;
    private readonly TextSpan[] lines;
    private readonly TextSpan[] units;
    private readonly TextSpan[] labels;
    private readonly SpanIndex<TextSpan> directions;
    private int splits;

    public Inliner(AnnotatedText annotated, LineBreaks lineBreaks)
    {
        this.annotated = annotated;
        this.lineBreaks = lineBreaks;
        wordBreaks = WordBreaks.Of(annotated.Source.Content);
        signs = new BitArray(annotated.Source.Content.Length);
        claimed = new BitArray(annotated.Source.Content.Length);
        lines = WrittenLines(annotated);
        units = Units(annotated);
        labels = [.. annotated.Annotations.Where(a => a.Rank == Rank.Structure && a.Markup.Element == TeiNames.Label).Select(a => a.Span).OrderBy(s => s.Start)];
        directions = new SpanIndex<TextSpan>(annotated.Annotations.Where(a => a.Rank == Rank.Structure && a.Markup.Element is TeiNames.Stage or TeiNames.Incident).Select(a => a.Span), s => s);
        tree = new SpanTree(annotated.Source.Content, new TextSpan(0, annotated.Source.Content.Length));
        foreach (Annotation annotation in AnnotationOrder.Sorted(annotated.Annotations, (a, order) => AnnotationOrder.Key(KeepsWhole(a), a.Span.Start, int.MaxValue - a.Span.Length, order)))
        {
            Add(annotation);
        }

        Link(tree.Root);
        FindSigns(tree.Root);
        signPlaces.Sort();
    }

    /// <summary>What could not be written.</summary>
    public IReadOnlyList<Annotation> Dropped => tree.Dropped;

    /// <summary>The structure of the text zone as <c>body</c>.</summary>
    public XElement WriteBody(int depth)
    {
        var body = new XElement(TeiNames.Namespace + TeiNames.Body);
        foreach (SpanNode node in tree.Root.Children)
        {
            if (node.Annotation!.Rank == Rank.Structure)
            {
                WriteWithNeighbours(body, node);
            }
        }

        Layout.Indent(body, depth);
        return body;
    }

    /// <summary>The content of a stretch of one line with its inline markup: for the header's title, abstract and citation.</summary>
    public IEnumerable<XNode> WriteInline(TextSpan span)
    {
        var holder = new XElement("holder");
        WriteContent(holder, tree.Root, span, withText: true);
        foreach (XElement copied in holder.Descendants())
        {
            copied.Attribute(XmlId)?.Remove();
            copied.Attribute("next")?.Remove();
            copied.Attribute("prev")?.Remove();
        }

        return Detached(holder);
    }

    private static List<XNode> Detached(XElement holder)
    {
        List<XNode> nodes = [.. holder.Nodes()];
        nodes.ForEach(n => n.Remove());
        return nodes;
    }

    private static int KeepsWhole(Annotation annotation) =>
        annotation.Rank == Rank.Structure ? 0 : annotation.Markup.CanBeSplit ? 2 + (int)annotation.Rank : 1;

    /// <summary>Each sign of the source is stood for by one element only.</summary>
    private bool ClaimSigns(Annotation annotation)
    {
        if (annotation.Markup.OpenSign + annotation.Markup.CloseSign == 0)
        {
            return true;
        }

        int[] claims =
        [
            .. Enumerable.Range(annotation.Span.Start, annotation.Markup.OpenSign),
            .. Enumerable.Range(annotation.Span.End - annotation.Markup.CloseSign, annotation.Markup.CloseSign),
        ];
        if (Array.Exists(claims, claimed.Get))
        {
            return false;
        }

        Array.ForEach(claims, i => claimed.Set(i, value: true));
        return true;
    }

    private void Add(Annotation annotation)
    {
        if (!ClaimSigns(annotation))
        {
            tree.Dropped.Add(annotation);
            return;
        }

        if (annotation.Rank == Rank.Structure)
        {
            tree.Add(annotation, [annotation.Span]);
            return;
        }

        TextSpan span = BehindLabel(annotation.Span);
        int unit = FirstEndingAfter(units, span.Start);
        bool isAlone = unit + 1 >= units.Length || units[unit + 1].Start >= span.End;
        if (isAlone && unit < units.Length && units[unit].Contains(span) && !span.IsEmpty)
        {
            AddStretches(annotation, [span]);
        }
        else
        {
            AddStretches(annotation, StretchesInLines(span, unit));
        }
    }

    private void AddStretches(Annotation annotation, ReadOnlySpan<TextSpan> stretches)
    {
        if (stretches.IsEmpty || (stretches.Length > 1 && !annotation.Markup.CanBeSplit) || HoldsDirection(annotation))
        {
            tree.Dropped.Add(annotation);
            return;
        }

        tree.Add(annotation, stretches);
    }

    /// <summary>What happens on the stage is no part of a name or a date (TEI P5, <c>model.stageLike</c>).</summary>
    private bool HoldsDirection(Annotation annotation) =>
        annotation.Rank is Rank.Name or Rank.Date or Rank.NamePart && directions.Overlapping(annotation.Span).Exists(d => annotation.Span.Contains(d) && annotation.Span != d);

    /// <summary>The label of an item, a note or a field is no part of the words behind it: what begins in it and goes on begins behind it.</summary>
    private TextSpan BehindLabel(TextSpan span)
    {
        int i = FirstEndingAfter(labels, span.Start);
        bool begins = i < labels.Length && labels[i].Start <= span.Start && labels[i].End < span.End;
        return begins ? WhiteSpace.Trim(annotated.Source.Content, new TextSpan(labels[i].End, span.End)) : span;
    }

    private TextSpan[] StretchesInLines(TextSpan span, int unit)
    {
        var stretches = new List<TextSpan>();
        for (int i = unit; i < units.Length && units[i].Start < span.End; i++)
        {
            TextSpan stretch = units[i].Contains(span) ? span : WhiteSpace.Trim(annotated.Source.Content, units[i].Intersect(span));
            if (!stretch.IsEmpty)
            {
                stretches.Add(stretch);
            }
        }

        return [.. stretches];
    }

    /// <summary>The lines as they are written: of one that is left out there is only its end.</summary>
    private static TextSpan[] WrittenLines(AnnotatedText annotated)
    {
        var written = new TextSpan[annotated.Lines.Length];
        for (int i = 0; i < written.Length; i++)
        {
            TextLine line = annotated.Lines[i];
            written[i] = line.Zone == Zone.LeftOut ? new TextSpan(line.Span.End, line.Span.End) : line.Span;
        }

        return written;
    }

    private static int FirstEndingAfter(TextSpan[] spans, int offset)
    {
        int low = 0;
        int high = spans.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = spans[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>The stretches that inline elements may not leave: lines, or what divides a line (a speaker and the speech, the cells of a row).</summary>
    private static TextSpan[] Units(AnnotatedText annotated)
    {
        TextSpan[] parts = [.. annotated.Annotations.Where(DividesLine).Select(a => a.Span)];
        TextSpan[] whole = [.. annotated.Lines.Select(line => line.Span).Except(parts)];
        TextSpan[] ordered = [.. parts.OrderBy(p => p.Start)];
        return [.. parts.Concat(whole.Where(line => !IsDivided(line, ordered))).OrderBy(s => s.Start)];
    }

    private static bool DividesLine(Annotation a) =>
        a.Rank == Rank.Structure && (a.Markup.Element is TeiNames.Cell or TeiNames.Speaker or TeiNames.P or TeiNames.Seg or TeiNames.L || a.Markup["type"] == "speaker");

    private static bool IsDivided(TextSpan line, TextSpan[] parts)
    {
        for (int i = FirstEndingAfter(parts, line.Start); i < parts.Length && parts[i].Start < line.End; i++)
        {
            if (line.Contains(parts[i]))
            {
                return true;
            }
        }

        return false;
    }

    private void Link(SpanNode node)
    {
        foreach (SpanNode child in node.Children)
        {
            if (child.Parts is { Count: > 1 } parts && child.Part == 0)
            {
                splits++;
                for (int i = 0; i < parts.Count; i++)
                {
                    parts[i].Id = $"part-{splits}.{i + 1}";
                    parts[i].Next = i + 1 < parts.Count ? $"#part-{splits}.{i + 2}" : null;
                    parts[i].Previous = i > 0 ? $"#part-{splits}.{i}" : null;
                }
            }

            Link(child);
        }
    }

    private void SetSign(int place)
    {
        signs.Set(place, value: true);
        signPlaces.Add(place);
    }

    private void FindSigns(SpanNode node)
    {
        if (node.Annotation?.Markup is { } markup)
        {
            for (int i = 0; i < markup.OpenSign; i++)
            {
                SetSign(node.Span.Start + i);
            }

            for (int i = 1; i <= markup.CloseSign; i++)
            {
                SetSign(node.Span.End - i);
            }
        }

        foreach (SpanNode child in node.Children)
        {
            FindSigns(child);
        }
    }

    /// <summary>Writes the element of a node with the empty elements that stand before and behind it.</summary>
    private void WriteWithNeighbours(XElement holder, SpanNode node)
    {
        Markup markup = node.Annotation!.Markup;
        if (node.Part == 0)
        {
            AddEmpty(holder, markup.Before);
        }

        holder.Add(Write(node));
        AddEmpty(holder, markup.After);
    }

    private static void AddEmpty(XElement holder, ImmutableArray<Markup> markups)
    {
        foreach (Markup markup in markups)
        {
            holder.Add(Empty(markup));
        }
    }

    private static XElement Empty(Markup markup) =>
        new(TeiNames.Namespace + markup.Element, markup.Attributes.Select(a => new XAttribute(AttributeName(a.Name), a.Value)));

    private XElement Write(SpanNode node)
    {
        Markup markup = node.Annotation!.Markup;
        var element = new XElement(TeiNames.Namespace + markup.Element);
        WriteAttributes(element, node, markup);
        XElement holder = element;
        if (markup.Abbreviation is { } abbreviation)
        {
            holder = new XElement(TeiNames.Namespace + TeiNames.Expan);
            element.Add(new XElement(TeiNames.Namespace + TeiNames.Abbr, abbreviation), holder);
        }

        bool onlyElements = markup.Element is TeiNames.Choice or TeiNames.Row or TeiNames.Sp or TeiNames.U or TeiNames.Div or TeiNames.Lg;
        WriteContent(holder, node, node.Span, withText: !onlyElements || holder != element);
        return element;
    }

    private static void WriteAttributes(XElement element, SpanNode node, Markup markup)
    {
        foreach (MarkupAttribute attribute in markup.Attributes)
        {
            element.SetAttributeValue(AttributeName(attribute.Name), attribute.Value);
        }

        // The parts of a look are not one thing: they need no links.
        if (node.Id is not null && markup.Element != TeiNames.Hi)
        {
            element.SetAttributeValue(XmlId, element.Attribute(XmlId) is { } own && node.Part == 0 ? own.Value : node.Id);
            element.SetAttributeValue("next", node.Next ?? markup["next"]);
            element.SetAttributeValue("prev", node.Part == 1 && markup["xml:id"] is { } first ? "#" + first : node.Previous ?? markup["prev"]);
        }

        if (node.Annotation!.Certainty is { } certainty && Responsibility.TakesCertainty(markup.Element) && element.Attribute("cert") is null)
        {
            element.SetAttributeValue("cert", Responsibility.Word(certainty));
        }

        if (node.Annotation.Evidence is { } evidence && Responsibility.TakesEvidence(markup.Element))
        {
            element.SetAttributeValue("evidence", Responsibility.Word(evidence));
        }

        if (node.Annotation.Rank != Rank.Structure && element.Attribute("resp") is null && Responsibility.TakesResponsibility(markup.Element))
        {
            element.SetAttributeValue("resp", Responsibility.Software);
        }
    }

    private static XName AttributeName(string name) => name switch
    {
        "xml:id" => XmlId,
        "xml:lang" => XmlLang,
        _ => name,
    };

    private void WriteContent(XElement holder, SpanNode node, TextSpan span, bool withText)
    {
        int position = span.Start;
        foreach (SpanNode child in node.Children)
        {
            if (!span.Overlaps(child.Span))
            {
                continue;
            }

            if (!span.Contains(child.Span))
            {
                // The caller asked for a stretch that cuts a child (a part of a line): its content is written without it.
                WriteText(holder, new TextSpan(position, Math.Max(position, child.Span.Start)), withText);
                TextSpan shared = span.Intersect(child.Span);
                WriteContent(holder, child, shared, withText);
                position = shared.End;
                continue;
            }

            WriteText(holder, new TextSpan(position, child.Span.Start), withText);
            WriteWithNeighbours(holder, child);
            position = child.Span.End;
        }

        WriteText(holder, new TextSpan(position, span.End), withText);
    }

    /// <summary>Descriptions hold no line breaks (TEI P5, <c>macro.limitedContent</c>).</summary>
    private static bool CanHoldLineBreak(XElement holder) => holder.Name.LocalName != TeiNames.Desc;

    private static bool RunHoldsLineEnd(string content, int start, int end)
    {
        int i = start;
        while (i < end && content[i] is ' ' or '\t')
        {
            i++;
        }

        return i < end && content[i] is '\n' or '\r';
    }

    /// <summary>What a hyphen at the end of a line is; nothing for other signs.</summary>
    private WordBreaks.Kind BrokenAt(XElement holder, int i, int lineEnd)
    {
        string content = annotated.Source.Content;
        return wordBreaks is not null && content[i] == '-' && i + 1 < lineEnd && CanHoldLineBreak(holder) && RunHoldsLineEnd(content, i + 1, lineEnd) ? wordBreaks.At(content, i) : WordBreaks.Kind.None;
    }

    private static XElement[] LineEnd(WordBreaks.Kind broken)
    {
        var line = new XElement(TeiNames.Namespace + TeiNames.Lb, broken == WordBreaks.Kind.None ? null : new XAttribute("break", "no"));
        return broken == WordBreaks.Kind.Soft ? [new XElement(TeiNames.Namespace + TeiNames.Pc, new XAttribute("force", "weak"), "-"), line] : [line];
    }

    /// <summary>A stretch of one line without signs, line ends and doubled spaces, as most are.</summary>
    private bool IsWrittenAsItStands(TextSpan span)
    {
        int line = FirstEndingAfter(lines, span.Start);
        if (line == lines.Length || !lines[line].Contains(span))
        {
            return false;
        }

        int sign = signPlaces.BinarySearch(span.Start);
        int next = sign < 0 ? ~sign : sign;
        ReadOnlySpan<char> stretch = annotated.Source.Content.AsSpan(span.Start, span.Length);
        bool followsSpace = WhiteSpace.Is(stretch[0]) && span.Start > 0 && WhiteSpace.Is(annotated.Source.Content[span.Start - 1]);
        return (next == signPlaces.Count || signPlaces[next] >= span.End) && !followsSpace && WhiteSpace.IsCollapsed(stretch) && !(wordBreaks is not null && stretch[^1] == '-') && !(lineBreaks == LineBreaks.Kept && WhiteSpace.Is(stretch[^1]));
    }

    /// <summary>Writes a stretch of text; where an element holds only elements, nothing of it but its line ends.</summary>
    private void WriteText(XElement holder, TextSpan span, bool withText)
    {
        if (span.IsEmpty)
        {
            return;
        }

        string content = annotated.Source.Content;
        if (IsWrittenAsItStands(span))
        {
            holder.Add(withText ? new XText(content[span.Start..span.End]) : null);
            return;
        }

        var written = new StringBuilder();
        for (int next = FirstEndingAfter(lines, span.Start); next < lines.Length && lines[next].Start < span.End; next++)
        {
            TextSpan line = lines[next];
            TextSpan stretch = line.Intersect(span);
            for (int i = stretch.Start; i < stretch.End; i++)
            {
                if (signs.Get(i))
                {
                    continue;
                }

                bool white = WhiteSpace.Is(content[i]);
                bool repeated = white && i > line.Start && WhiteSpace.Is(content[i - 1]);
                WordBreaks.Kind broken = white ? default : BrokenAt(holder, i, line.End);
                if (!repeated && broken != WordBreaks.Kind.Soft)
                {
                    written.Append(white ? ' ' : content[i]);
                }

                bool lineEnds = white && !repeated && lineBreaks == LineBreaks.Kept && CanHoldLineBreak(holder) && RunHoldsLineEnd(content, i, line.End)
                    && (i == line.Start || BrokenAt(holder, i - 1, line.End) == WordBreaks.Kind.None);
                if (lineEnds || broken != WordBreaks.Kind.None)
                {
                    holder.Add(withText ? new XText(written.ToString()) : null, LineEnd(broken));
                    written.Clear();
                }
            }
        }

        if (withText && written.Length > 0)
        {
            holder.Add(new XText(written.ToString()));
        }
    }
}
