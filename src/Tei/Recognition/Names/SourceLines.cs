namespace Tei.Recognition.Names;

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
