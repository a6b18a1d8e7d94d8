namespace Tei;

/// <summary>Finds what lies at a place of a text: items by their spans, which may nest and overlap.</summary>
/// <remarks>Immutable; threads may share it. A question costs the logarithm of the number of items, and what it finds.</remarks>
internal sealed class SpanIndex<T>
{
    private readonly (TextSpan Span, int Order, T Item)[] byStart;
    private readonly int[] furthestEnd;

    public SpanIndex(IEnumerable<T> items, Func<T, TextSpan> span)
    {
        byStart = [.. items.Select((item, i) => (Span: span(item), Order: i, Item: item)).OrderBy(entry => entry.Span.Start)];
        furthestEnd = new int[byStart.Length];
        for (int i = 0; i < byStart.Length; i++)
        {
            furthestEnd[i] = Math.Max(byStart[i].Span.End, i == 0 ? 0 : furthestEnd[i - 1]);
        }
    }

    /// <summary>The items that share at least one character with a span, in the order in which they were given.</summary>
    public List<T> Overlapping(TextSpan span)
    {
        List<(int Order, T Item)>? found = null;
        for (int i = FirstFrom(span.End) - 1; i >= 0 && furthestEnd[i] > span.Start; i--)
        {
            if (byStart[i].Span.Overlaps(span))
            {
                (found ??= []).Add((byStart[i].Order, byStart[i].Item));
            }
        }

        found?.Sort((a, b) => a.Order.CompareTo(b.Order));
        return found?.ConvertAll(entry => entry.Item) ?? [];
    }

    /// <summary>Whether an item shares at least one character with a span.</summary>
    public bool Overlaps(TextSpan span) => Overlapping(span).Count > 0;

    private int FirstFrom(int offset)
    {
        int low = 0;
        int high = byStart.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = byStart[middle].Span.Start >= offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
