namespace Tei.Recognition.Structure;

/// <summary>The numbers of pages that the format of a source calls so, and the lines of the text without those at their ends.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Numbers">All numbers, in order.</param>
/// <param name="Inside">Those with text of one line on both sides: whoever reads the line passes over them.</param>
internal sealed record StatedPages(List<LogicalLine> Lines, IReadOnlyList<TextSpan> Numbers, IReadOnlyList<TextSpan> Inside)
{
    /// <summary>Those at the ends of lines, which stand between the lines.</summary>
    public IEnumerable<TextSpan> Apart => Numbers.Except(Inside);

    /// <summary>Whether one stands between the lines of the notes at the end of a text, or before the label of one.</summary>
    public bool BreakNotes(IEnumerable<LogicalLine> notes)
    {
        HashSet<int> starts = [.. Numbers.Count == 0 ? [] : notes.Select(line => line.Span.Start)];
        return starts.Count > 0 && (Apart.Any(number => number.Start > starts.Min()) || Inside.Any(number => starts.Contains(number.Start)));
    }

    /// <summary>The number without the word and the signs around it: "[Pg 12]" is of page 12.</summary>
    public static string NumberIn(string written)
    {
        string open = written.TrimEnd(']', ')', '}', '|', ' ');
        return open[(open.LastIndexOfAny(['[', '(', '{', '|', ' ', '.']) + 1)..];
    }

    public static StatedPages Of(SourceText source, StatedParts stated, List<LogicalLine> lines)
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
            List<TextSpan> here = [.. index.Overlapping(line.Span).Where(number => line.Span.Contains(number) && line.Cells.Length <= 1)];
            if (here.Count > 0 && stated.IsHeld(line))
            {
                // No page begins between the parts of a note or an item; where all of a line is a number, it is text.
                bool hasText = !Rest(source, line.Span, here).IsEmpty;
                found.AddRange(hasText ? here : []);
                inside.AddRange(hasText ? here : []);
                left.Add(line);
                continue;
            }

            found.AddRange(here);
            TextSpan rest = Rest(source, line.Span, here);
            inside.AddRange(here.Where(rest.Contains));
            if (!rest.IsEmpty)
            {
                left.Add(rest == line.Span ? line : line with { Span = rest, Text = source.Normalised(rest) });
            }
        }

        return left.Count == 0 ? new StatedPages(lines, [], []) : new StatedPages(left, found, inside);
    }

    /// <summary>What is left of a line without the numbers at its ends.</summary>
    private static TextSpan Rest(SourceText source, TextSpan line, List<TextSpan> numbers)
    {
        TextSpan rest = line;
        foreach (TextSpan number in numbers)
        {
            rest = number.Start == rest.Start ? WhiteSpace.Trim(source.Content, new TextSpan(number.End, rest.End)) : rest;
        }

        foreach (TextSpan number in Enumerable.Reverse(numbers))
        {
            rest = number.End == rest.End && !rest.IsEmpty ? WhiteSpace.Trim(source.Content, new TextSpan(rest.Start, number.Start)) : rest;
        }

        return rest;
    }
}
