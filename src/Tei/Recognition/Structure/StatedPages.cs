namespace Tei.Recognition.Structure;

/// <summary>The numbers of pages that the format of a source calls so, and the lines of the text without those at their ends.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Numbers">All numbers, in order.</param>
/// <param name="Inside">Those with text of one line on both sides: whoever reads the line passes over them.</param>
internal sealed record StatedPages(List<LogicalLine> Lines, IReadOnlyList<TextSpan> Numbers, IReadOnlyList<TextSpan> Inside)
{
    public static StatedPages Of(SourceText source, List<LogicalLine> lines)
    {
        TextSpan[] numbers = [.. source.PartsOf(SourcePartKind.PageNumber).Select(part => part.Span)];
        if (numbers.Length == 0)
        {
            return new StatedPages(lines, [], []);
        }

        var index = new SpanIndex<TextSpan>(numbers, span => span);
        var left = new List<LogicalLine>(lines.Count);
        var found = new List<TextSpan>();
        var inside = new List<TextSpan>();
        foreach (LogicalLine line in lines)
        {
            TextSpan rest = line.Span;
            List<TextSpan> here = [.. index.Overlapping(line.Span).Where(number => line.Span.Contains(number) && line.Cells.Length <= 1)];
            found.AddRange(here);
            foreach (TextSpan number in here)
            {
                rest = number.Start == rest.Start ? WhiteSpace.Trim(source.Content, new TextSpan(number.End, rest.End)) : rest;
            }

            foreach (TextSpan number in Enumerable.Reverse(here))
            {
                rest = number.End == rest.End && !rest.IsEmpty ? WhiteSpace.Trim(source.Content, new TextSpan(rest.Start, number.Start)) : rest;
            }

            inside.AddRange(here.Where(rest.Contains));
            if (!rest.IsEmpty)
            {
                left.Add(rest == line.Span ? line : line with { Span = rest, Text = source.Normalised(rest) });
            }
        }

        return new StatedPages(left, found, inside);
    }
}
