using System.Runtime.InteropServices;

namespace Tei.Inlining;

/// <summary>A node of the tree that annotations make once they nest: an annotation, or a part of one that was split.</summary>
internal sealed class SpanNode(TextSpan span, Annotation? annotation)
{
    public TextSpan Span { get; } = span;

    /// <summary>The annotation; none at the root.</summary>
    public Annotation? Annotation { get; } = annotation;

    private List<SpanNode>? children;

    /// <summary>In order, without overlaps.</summary>
    public ReadOnlySpan<SpanNode> Children => CollectionsMarshal.AsSpan(children);

    /// <summary>Puts a node among the children; those whose place it takes become its own.</summary>
    public void Insert(int index, int adopted, SpanNode node)
    {
        children ??= new List<SpanNode>(2);
        if (adopted > 0)
        {
            node.children = children.GetRange(index, adopted);
            children.RemoveRange(index, adopted);
        }

        children.Insert(index, node);
    }

    /// <summary>Which part of a split annotation this is, from 0.</summary>
    public int Part { get; set; }

    /// <summary>All parts of a split annotation; <see langword="null"/> where it is whole.</summary>
    public List<SpanNode>? Parts { get; set; }

    public string? Id { get; set; }

    public string? Next { get; set; }

    public string? Previous { get; set; }
}

/// <summary>
/// Makes a tree of annotations whose spans may cross: the longer span is outside, equal spans are ordered by rank, and of two that cross the later
/// comer is split at the border of the earlier. Annotations come in the order of who keeps whole.
/// </summary>
internal sealed class SpanTree
{
    private readonly string text;
    private readonly List<SpanNode> parts = [];

    public SpanTree(string text, TextSpan whole)
    {
        this.text = text;
        Root = new SpanNode(whole, null);
    }

    public SpanNode Root { get; }

    /// <summary>Annotations that could neither nest nor be split.</summary>
    public List<Annotation> Dropped { get; } = [];

    /// <summary>Adds an annotation, given as the stretches of its span that lie in lines.</summary>
    public void Add(Annotation annotation, ReadOnlySpan<TextSpan> stretches)
    {
        parts.Clear();
        foreach (TextSpan stretch in stretches)
        {
            if (!Insert(Root, stretch, annotation))
            {
                Dropped.Add(annotation);
                return;
            }
        }

        if (parts.Count < 2)
        {
            return;
        }

        List<SpanNode> all = [.. parts];
        all.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        for (int i = 0; i < all.Count; i++)
        {
            all[i].Part = i;
            all[i].Parts = all;
        }
    }

    private bool Insert(SpanNode parent, TextSpan span, Annotation annotation)
    {
        while (true)
        {
            int first = FirstEndingAfter(parent.Children, span.Start);
            if (first == parent.Children.Length || parent.Children[first].Span.Start >= span.End)
            {
                return Place(parent, first, 0, span, annotation);
            }

            SpanNode child = parent.Children[first];
            if (IsInside(span, annotation, child))
            {
                parent = child;
                continue;
            }

            if (child.Span.Start < span.Start)
            {
                return Split(parent, span, child.Span.End, annotation);
            }

            int last = first;
            while (last < parent.Children.Length && parent.Children[last].Span.Start < span.End)
            {
                last++;
            }

            SpanNode final = parent.Children[last - 1];
            return final.Span.End > span.End
                ? Split(parent, span, final.Span.Start, annotation)
                : Place(parent, first, last - first, span, annotation);
        }
    }

    private bool Split(SpanNode parent, TextSpan span, int at, Annotation annotation)
    {
        if (!annotation.Markup.CanBeSplit)
        {
            return false;
        }

        TextSpan first = WhiteSpace.Trim(text, new TextSpan(span.Start, at));
        TextSpan second = WhiteSpace.Trim(text, new TextSpan(at, span.End));
        return (first.IsEmpty || Insert(parent, first, annotation)) && (second.IsEmpty || Insert(parent, second, annotation));
    }

    private bool Place(SpanNode parent, int index, int adopted, TextSpan span, Annotation annotation)
    {
        // A split can leave a part that holds nothing, or only signs and space between the parts of a choice.
        if (span != annotation.Span && (WhiteSpace.IsBlank(text, span) || CanHoldOnlyParts(parent)))
        {
            return true;
        }

        var node = new SpanNode(span, annotation);
        parent.Insert(index, adopted, node);
        parts.Add(node);
        return true;
    }

    private static bool CanHoldOnlyParts(SpanNode node) => node.Annotation?.Markup.Element is TeiNames.Choice or TeiNames.Gap or TeiNames.Space;

    private static bool IsInside(TextSpan span, Annotation annotation, SpanNode node)
    {
        if (!node.Span.Contains(span))
        {
            return false;
        }

        if (node.Span != span)
        {
            // What stands for brackets holds their content: an annotation that begins or ends among the signs crosses them.
            return true;
        }

        return node.Annotation is null || node.Annotation.Rank <= annotation.Rank;
    }

    private static int FirstEndingAfter(ReadOnlySpan<SpanNode> nodes, int offset)
    {
        int low = 0;
        int high = nodes.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (nodes[middle].Span.End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
