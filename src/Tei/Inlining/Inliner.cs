using System.Collections;
using System.Xml.Linq;
using Tei.Validation;

namespace Tei.Inlining;

/// <summary>The one place that knows that XML nests: makes elements of an <see cref="AnnotatedText"/>.</summary>
/// <remarks>
/// Structure goes in first, then what may not be cut (insertions), then the rest by rank and length; see <see cref="SpanTree"/>. <see cref="ElementWriter"/> and
/// <see cref="LineWriter"/> write the tree; between lines stands an indentation of our own, which carries no meaning.
/// </remarks>
internal sealed class Inliner
{
    private static readonly XName XmlId = XNamespace.Xml + "id";

    private readonly AnnotatedText annotated;
    private readonly SpanTree tree;
    private readonly BitArray claimed;
    private readonly TextSpan[] units;
    private readonly TextSpan[] labels;
    private readonly SpanIndex<TextSpan> directions;
    private readonly ElementWriter writer;
    private int splits;

    public Inliner(AnnotatedText annotated, LineBreaks lineBreaks)
    {
        this.annotated = annotated;
        claimed = new BitArray(annotated.Source.Content.Length);
        units = Stretches.Units(annotated);
        labels = [.. annotated.Annotations.Where(a => a.Rank == Rank.Structure && a.Markup.Element == TeiNames.Label).Select(a => a.Span).OrderBy(s => s.Start)];
        directions = new SpanIndex<TextSpan>(annotated.Annotations.Where(a => a.Rank == Rank.Structure && a.Markup.Element is TeiNames.Stage or TeiNames.Incident).Select(a => a.Span), s => s);
        tree = new SpanTree(annotated.Source.Content, new TextSpan(0, annotated.Source.Content.Length));
        foreach (Annotation annotation in AnnotationOrder.Sorted(annotated.Annotations, (a, order) => AnnotationOrder.Key(KeepsWhole(a), a.Span.Start, int.MaxValue - a.Span.Length, order)))
        {
            Add(annotation);
        }

        Link(tree.Root);
        writer = new ElementWriter(new LineWriter(annotated, lineBreaks, new Signs(annotated.Source.Content.Length, tree.Root)));
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
                writer.WriteWithNeighbours(body, node);
            }
        }

        Layout.Indent(body, depth);
        return body;
    }

    /// <summary>The content of a stretch of one line with its inline markup: for the header's title, abstract and citation.</summary>
    public IEnumerable<XNode> WriteInline(TextSpan span)
    {
        var holder = new XElement("holder");
        writer.WriteContent(holder, tree.Root, span, withText: true);
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
        int unit = Stretches.FirstEndingAfter(units, span.Start);
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
    private bool HoldsDirection(Annotation annotation)
    {
        if (annotation.Rank is not (Rank.Name or Rank.Date or Rank.NamePart))
        {
            return false;
        }

        foreach (TextSpan direction in directions.Overlapping(annotation.Span))
        {
            if (annotation.Span.Contains(direction) && annotation.Span != direction)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The label of an item, a note or a field is no part of the words behind it: what begins in it and goes on begins behind it.</summary>
    private TextSpan BehindLabel(TextSpan span)
    {
        int i = Stretches.FirstEndingAfter(labels, span.Start);
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
}
