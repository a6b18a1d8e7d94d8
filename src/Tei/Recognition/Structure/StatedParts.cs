namespace Tei.Recognition.Structure;

/// <summary>What the format of a source says of its lines: which are headings, which begin an item, which are quoted. A plain text says nothing.</summary>
internal sealed class StatedParts
{
    private static readonly StatedParts None = new([]);

    private readonly Dictionary<int, SourcePart> items = [];
    private readonly HashSet<int> beginnings = [];
    private readonly SpanIndex<SourcePart> holders;
    private readonly SpanIndex<SourcePart> wholeItems;
    private readonly SpanIndex<SourcePart> headings;
    private readonly SpanIndex<SourcePart> quotations;
    private readonly SpanIndex<SourcePart> verses;

    private StatedParts(IEnumerable<SourcePart> parts)
    {
        SourcePart[] all = [.. parts];
        headings = new SpanIndex<SourcePart>(all.Where(part => part.Kind == SourcePartKind.Heading), part => part.Span);
        quotations = new SpanIndex<SourcePart>(all.Where(part => part.Kind == SourcePartKind.Quotation), part => part.Span);
        holders = new SpanIndex<SourcePart>(all.Where(part => part.Kind is SourcePartKind.Note or SourcePartKind.Item), part => part.Span);
        wholeItems = new SpanIndex<SourcePart>(all.Where(part => part.Kind == SourcePartKind.Item && !part.Label.IsEmpty), part => part.Span);
        verses = new SpanIndex<SourcePart>(all.Where(part => part.Kind == SourcePartKind.Verse), part => part.Span);
        beginnings.UnionWith(all.Where(part => part.Kind is SourcePartKind.Heading or SourcePartKind.Item or SourcePartKind.Note).Select(part => part.Span.Start));
        foreach (SourcePart item in all.Where(part => part.Kind == SourcePartKind.Item && !part.Label.IsEmpty))
        {
            items.TryAdd(item.Span.Start, item);
        }
    }

    /// <summary>Those of a source. Where most of the text is quoted, that is how the page sets its text, and nothing is.</summary>
    public static StatedParts Of(SourceText source)
    {
        if (source.Parts.IsEmpty)
        {
            return None;
        }

        long quoted = 0;
        int end = 0;
        foreach (SourcePart part in source.PartsOf(SourcePartKind.Quotation))
        {
            // A quotation in another is counted with it.
            quoted += Math.Max(0, part.Span.End - Math.Max(end, part.Span.Start));
            end = Math.Max(end, part.Span.End);
        }

        bool isMostlyQuoted = quoted * 2 > source.Content.Length;
        return new StatedParts(isMostlyQuoted ? source.Parts.Where(part => part.Kind != SourcePartKind.Quotation) : source.Parts);
    }

    /// <summary>Whether a line is a heading or a part of one.</summary>
    public bool IsHeading(LogicalLine line) => headings.Overlapping(line.Span).Exists(part => part.Span.Contains(line.Span));

    /// <summary>Whether a line is quoted.</summary>
    public bool IsQuoted(LogicalLine line) => quotations.Overlapping(line.Span).Exists(part => part.Span.Contains(line.Span));

    /// <summary>Whether a line is a part of a note or an item: no page begins between the parts of one.</summary>
    public bool IsHeld(LogicalLine line) => holders.Overlapping(line.Span).Count > 0;

    /// <summary>Whether a line can go on with the one before it: it is no verse, and begins no heading, item or note.</summary>
    public bool MayGoOn(TextSpan line) => !beginnings.Contains(line.Start) && !IsVerse(line);

    /// <summary>Whether a stretch is a line of verse.</summary>
    public bool IsVerse(TextSpan line) => verses.Overlapping(line).Exists(part => part.Span.Contains(line));

    /// <summary>How deep the item lies that a line is a part of; none outside items.</summary>
    public int? DepthOf(LogicalLine line)
    {
        List<SourcePart> around = wholeItems.Overlapping(line.Span);
        return around.Count == 0 ? null : around.Max(item => item.Level);
    }

    /// <summary>The label of the item that a line begins, and how deep it lies; none where it begins none.</summary>
    public (ItemLabel Label, int Depth)? ItemAt(SourceText source, LogicalLine line) =>
        items.TryGetValue(line.Span.Start, out SourcePart item) ? (new ItemLabel(ItemLabel.Stated, item.Number, source[item.Label], 0), item.Level) : null;
}
