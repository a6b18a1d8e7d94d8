namespace Tei.Recognition.Names;

/// <summary>The lines of a text in which names are looked for; a line with a label or with cells is several.</summary>
internal sealed class SourceLines
{
    private readonly TextSpan[] lines;
    private readonly TextSpan[] closed;
    private int recent;

    /// <param name="lines">All lines.</param>
    /// <param name="closed">Stretches without names: what an editor says of a gap, who may read the document.</param>
    /// <param name="breaks">Places inside lines over which no name goes, in order.</param>
    public SourceLines(IEnumerable<TextLine> lines, IEnumerable<TextSpan> closed, IReadOnlyList<int> breaks)
    {
        this.lines = [.. Cut(lines.Where(l => l.Zone is not (Zone.LeftOut or Zone.DocumentDate)).Select(l => l.Span), breaks)];
        this.closed = [.. closed.OrderBy(s => s.Start)];
    }

    public IReadOnlyList<TextSpan> All => lines;

    public TextSpan? LineOf(int offset)
    {
        // Most places are asked for in the order of the text: in the line of the one before, or the next.
        int i = EndsFirstAfter(recent, offset) ? recent : EndsFirstAfter(recent + 1, offset) ? recent + 1 : FirstEndingAfter(lines, offset);
        recent = i;
        return i < lines.Length && lines[i].Contains(offset) ? lines[i] : null;
    }

    private bool EndsFirstAfter(int i, int offset) => i < lines.Length && lines[i].End > offset && (i == 0 || lines[i - 1].End <= offset);

    public bool HoldNames(TextSpan span) =>
        LineOf(span.Start) is { } line && line.Contains(span)
        && (FirstEndingAfter(closed, span.Start) is var i && (i == closed.Length || closed[i].Start >= span.End));

    private static IEnumerable<TextSpan> Cut(IEnumerable<TextSpan> lines, IReadOnlyList<int> breaks)
    {
        int next = 0;
        foreach (TextSpan line in lines)
        {
            int start = line.Start;
            for (; next < breaks.Count && breaks[next] < line.End; next++)
            {
                if (breaks[next] > start)
                {
                    yield return new TextSpan(start, breaks[next]);
                    start = breaks[next];
                }
            }

            yield return new TextSpan(start, line.End);
        }
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
}
