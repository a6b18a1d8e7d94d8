namespace Tei.Inlining;

/// <summary>The stretches of a text that elements and their writer go by, each in order and without overlap.</summary>
internal static class Stretches
{
    /// <summary>The lines as they are written: of one that is left out there is only its end.</summary>
    public static TextSpan[] WrittenLines(AnnotatedText annotated)
    {
        var written = new TextSpan[annotated.Lines.Length];
        for (int i = 0; i < written.Length; i++)
        {
            TextLine line = annotated.Lines[i];
            written[i] = line.Zone == Zone.LeftOut ? new TextSpan(line.Span.End, line.Span.End) : line.Span;
        }

        return written;
    }

    /// <summary>The first of the spans, which are in order and do not overlap, that ends behind a place; their number where none does.</summary>
    public static int FirstEndingAfter(TextSpan[] spans, int offset)
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
    public static TextSpan[] Units(AnnotatedText annotated)
    {
        TextSpan[] parts = [.. annotated.Annotations.Where(DividesLine).Select(a => a.Span).OrderBy(p => p.Start)];
        TextSpan[] whole = [.. annotated.Lines.Select(line => line.Span).Where(line => !IsDivided(line, parts))];
        return whole.Length == 0 ? parts : [.. parts.Concat(whole).OrderBy(s => s.Start)];
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
}
