using System.Collections;

namespace Tei.Inlining;

/// <summary>The signs of a source (brackets, quotation marks) for which an element stands, so that they are not written.</summary>
internal sealed class Signs
{
    private readonly BitArray set;
    private readonly List<int> places = [];

    /// <param name="length">The length of the source.</param>
    /// <param name="root">The tree of all elements.</param>
    public Signs(int length, SpanNode root)
    {
        set = new BitArray(length);
        Find(root);
        places.Sort();
    }

    /// <summary>Whether the character at a place is such a sign.</summary>
    public bool Has(int place) => set.Get(place);

    /// <summary>Whether a span has such a sign.</summary>
    public bool AnyIn(TextSpan span)
    {
        int found = places.BinarySearch(span.Start);
        int next = found < 0 ? ~found : found;
        return next < places.Count && places[next] < span.End;
    }

    private void Find(SpanNode node)
    {
        if (node.Annotation?.Markup is { } markup)
        {
            for (int i = 0; i < markup.OpenSign; i++)
            {
                Add(node.Span.Start + i);
            }

            for (int i = 1; i <= markup.CloseSign; i++)
            {
                Add(node.Span.End - i);
            }
        }

        foreach (SpanNode child in node.Children)
        {
            Find(child);
        }
    }

    private void Add(int place)
    {
        set.Set(place, value: true);
        places.Add(place);
    }
}
