using System.Collections.Immutable;

namespace Tei.Recognition.Speech;

/// <summary>Speech begins and ends before or behind a name or a date, and never inside one: these hold no speech (TEI P5, 3.3.3).</summary>
internal static class WholeNames
{
    /// <summary>The speech, widened over the names and dates that it cuts.</summary>
    public static ImmutableArray<Annotation> Around(ImmutableArray<Annotation> speech, params ImmutableArray<Annotation>[] names)
    {
        if (speech.IsEmpty)
        {
            return speech;
        }

        var index = new SpanIndex<Annotation>(names.SelectMany(found => found).Where(name => name.Rank is Rank.Name or Rank.Date), name => name.Span);
        return [.. speech.Select(said => index.Overlapping(said.Span) is { Count: > 0 } cut ? Widened(said, cut) : said)];
    }

    private static Annotation Widened(Annotation said, List<Annotation> names)
    {
        int start = names.Where(name => name.Span.Start < said.Span.Start).Select(name => name.Span.Start).DefaultIfEmpty(said.Span.Start).Min();
        int end = names.Where(name => name.Span.End > said.Span.End).Select(name => name.Span.End).DefaultIfEmpty(said.Span.End).Max();
        return start == said.Span.Start && end == said.Span.End ? said : said with { Span = new TextSpan(start, end) };
    }
}
