namespace Tei.Recognition.Names;

/// <summary>Mentions in the order of their finding; what comes later may not overlap what is there.</summary>
internal sealed class MentionSet(SourceLines lines)
{
    private readonly SortedList<int, Mention> byStart = [];

    public IEnumerable<Mention> All => byStart.Values;

    public bool IsFree(TextSpan span)
    {
        if (!lines.HoldNames(span))
        {
            return false;
        }

        int index = FirstEndingAfter(span.Start);
        return index == byStart.Count || byStart.Values[index].Span.Start >= span.End;
    }

    public bool Add(Mention mention)
    {
        if (mention.Span.IsEmpty || !IsFree(mention.Span))
        {
            return false;
        }

        byStart.Add(mention.Span.Start, mention);
        return true;
    }

    /// <summary>Puts a mention in the place of all that it covers.</summary>
    public void Replace(Mention mention)
    {
        foreach (Mention covered in byStart.Values.Where(m => m.Span.Overlaps(mention.Span)).ToList())
        {
            byStart.Remove(covered.Span.Start);
        }

        byStart[mention.Span.Start] = mention;
    }

    /// <summary>The last mention that begins before an offset and satisfies a condition.</summary>
    public Mention? LastBefore(int offset, Func<Mention, bool> condition) => byStart.Values.TakeWhile(m => m.Span.Start < offset).LastOrDefault(condition);

    private int FirstEndingAfter(int offset)
    {
        int low = 0;
        int high = byStart.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = byStart.Values[middle].Span.End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}

/// <summary>The lines of a text in which names are looked for.</summary>
internal sealed class SourceLines
{
    private readonly TextSpan[] lines;
    private readonly TextSpan[] closed;

    /// <param name="lines">All lines.</param>
    /// <param name="closed">Stretches without names: what an editor says of a gap.</param>
    public SourceLines(IEnumerable<TextLine> lines, IEnumerable<TextSpan> closed)
    {
        this.lines = [.. lines.Where(l => l.Zone is not (Zone.LeftOut or Zone.DocumentDate)).Select(l => l.Span)];
        this.closed = [.. closed.OrderBy(s => s.Start)];
    }

    public IReadOnlyList<TextSpan> All => lines;

    public TextSpan? LineOf(int offset)
    {
        int i = FirstEndingAfter(lines, offset);
        return i < lines.Length && lines[i].Contains(offset) ? lines[i] : null;
    }

    public bool HoldNames(TextSpan span) =>
        LineOf(span.Start) is { } line && line.Contains(span)
        && (FirstEndingAfter(closed, span.Start) is var i && (i == closed.Length || closed[i].Start >= span.End));

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
}
