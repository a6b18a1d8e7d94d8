namespace Tei;

/// <summary>Finds what lies at a place of a text: items by their spans, which may nest and overlap.</summary>
/// <remarks>Immutable; threads may share it. A question costs the logarithm of the number of items, and what it finds.</remarks>
internal sealed class SpanIndex<T>
{
    private static readonly List<T> None = [];

    private readonly (TextSpan Span, int Order, T Item)[] byStart;
    private readonly int[] furthestEnd;

    public SpanIndex(IEnumerable<T> items, Func<T, TextSpan> span)
    {
        T[] all = [.. items];
        var entries = new (TextSpan Span, int Order, T Item)[all.Length];
        for (int i = 0; i < all.Length; i++)
        {
            entries[i] = (span(all[i]), i, all[i]);
        }

        byStart = InOrder(entries);
        furthestEnd = new int[byStart.Length];
        for (int i = 0; i < byStart.Length; i++)
        {
            furthestEnd[i] = Math.Max(byStart[i].Span.End, i == 0 ? 0 : furthestEnd[i - 1]);
        }
    }

    /// <summary>The entries by their starts, those of one start as they were given. Most come in order, and need no sorting.</summary>
    private static (TextSpan Span, int Order, T Item)[] InOrder((TextSpan Span, int Order, T Item)[] entries)
    {
        for (int i = 1; i < entries.Length; i++)
        {
            if (entries[i].Span.Start < entries[i - 1].Span.Start)
            {
                Array.Sort(entries, (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Order.CompareTo(b.Order));
                break;
            }
        }

        return entries;
    }

    /// <summary>The items that share at least one character with a span, in the order in which they were given: a list to read, which others may have, too.</summary>
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

        if (found is null)
        {
            return None;
        }

        if (found.Count > 1)
        {
            found.Sort((a, b) => a.Order.CompareTo(b.Order));
        }

        return found.ConvertAll(entry => entry.Item);
    }

    /// <summary>Whether an item shares at least one character with a span.</summary>
    public bool Overlaps(TextSpan span)
    {
        for (int i = FirstFrom(span.End) - 1; i >= 0 && furthestEnd[i] > span.Start; i--)
        {
            if (byStart[i].Span.Overlaps(span))
            {
                return true;
            }
        }

        return false;
    }

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
