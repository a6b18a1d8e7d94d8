using System.Collections.Immutable;

namespace Tei.Recognition.Structure;

/// <summary>An element of the structure while it is being put together: its span grows with what is added.</summary>
internal sealed class Block(string element, string rule, params (string Name, string? Value)[] attributes)
{
    private int start = int.MaxValue;
    private int end;

    public string Element { get; } = element;

    public List<Block> Children { get; } = [];

    public bool IsEmpty => end <= start;

    public (string Name, string? Value)[] Attributes { get; init; } = attributes;

    /// <summary>How many cells of the row are empty before this one.</summary>
    public int EmptyBefore { get; init; }

    /// <summary>How many cells of the row are empty behind this one.</summary>
    public int EmptyAfter { get; set; }

    /// <summary>Whether it stays where it holds one element only, which could stand without it.</summary>
    public bool Stays { get; init; }

    /// <summary>The signs at both ends that the element stands for (1 for brackets).</summary>
    public int Signs { get; init; }

    public TextSpan Span => new(start, end);

    public Block Add(Block child)
    {
        Children.Add(child);
        return child;
    }

    public Block Over(TextSpan span)
    {
        start = Math.Min(start, span.Start);
        end = Math.Max(end, span.End);
        return this;
    }

    /// <summary>The annotations of this block and all in it, outer ones first.</summary>
    public List<Annotation> Annotations()
    {
        Measure();
        List<Annotation> annotations = [];
        AddTo(annotations);
        return annotations;
    }

    private static ImmutableArray<Markup> Empty(int cells) => [.. Enumerable.Repeat(Markup.Empty(TeiNames.Cell), cells)];

    private void Measure()
    {
        foreach (Block child in Children)
        {
            child.Measure();
            if (!child.IsEmpty)
            {
                Over(child.Span);
            }
        }
    }

    private void AddTo(List<Annotation> annotations)
    {
        if (!IsEmpty)
        {
            Markup markup = Markup.ForSigns(Element, Signs, Signs, Attributes);
            annotations.Add(new Annotation(Span, EmptyBefore + EmptyAfter > 0 ? markup.Beside(Empty(EmptyBefore), Empty(EmptyAfter)) : markup, Rank.Structure, rule));
        }

        foreach (Block child in Children)
        {
            child.AddTo(annotations);
        }
    }
}
