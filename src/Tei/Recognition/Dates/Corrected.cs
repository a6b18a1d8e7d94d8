namespace Tei.Recognition.Dates;

/// <summary>What a reader of dates passes over, because editors corrected it: "May 3 [5]" is read "May 5", "3 [recte: 4] May" is "4 May", "3. [sic] Mai" is "3. Mai".</summary>
internal sealed class Corrected(IEnumerable<Annotation> insertions)
{
    private readonly SpanIndex<Annotation> corrections = new(insertions.Where(i => i.Rule is "insertion.correction" or "insertion.sic"), i => i.Span);

    /// <summary>The stretches of a line that are not read, in order; counted from the line's first character.</summary>
    public IReadOnlyList<TextSpan> In(TextSpan line)
    {
        List<Annotation> here = corrections.Overlapping(line);
        if (here.Count == 0)
        {
            return [];
        }

        HashSet<int> choices = [.. here.Where(c => c.Markup.Element == TeiNames.Choice).Select(c => c.Span.Start)];
        var passed = new List<TextSpan>();
        foreach (Annotation correction in here.OrderBy(c => c.Span.Start))
        {
            switch (correction.Markup.Element)
            {
                case TeiNames.Corr:
                    passed.Add(new TextSpan(correction.Span.Start, correction.Span.Start + 1));
                    passed.Add(new TextSpan(correction.Span.End - 1, correction.Span.End));
                    break;
                case TeiNames.Sic when choices.Contains(correction.Span.Start):
                case TeiNames.Note:
                    passed.Add(correction.Span);
                    break;
            }
        }

        return passed.ConvertAll(span => new TextSpan(span.Start - line.Start, span.End - line.Start));
    }
}
