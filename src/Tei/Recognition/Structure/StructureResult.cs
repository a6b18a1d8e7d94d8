using System.Collections.Immutable;
using Tei.Validation;

namespace Tei.Recognition.Structure;

/// <summary>A speech with a label.</summary>
/// <param name="Span">The whole turn.</param>
/// <param name="Label">The label with its colon.</param>
internal sealed record Turn(TextSpan Span, TextSpan Label);

/// <summary>What the structure of a document says.</summary>
internal sealed record StructureResult
{
    public required ImmutableArray<TextLine> Lines { get; init; }

    /// <summary>Each line with its kind, for what reads the structure further (header, speech).</summary>
    public required ImmutableArray<ClassifiedLine> Classified { get; init; }

    public required ImmutableArray<Annotation> Annotations { get; init; }

    public required ImmutableArray<Turn> Turns { get; init; }

    /// <summary>The id of the note that each mark points to.</summary>
    public required IReadOnlyDictionary<string, string> NoteIds { get; init; }

    /// <summary>The marks of notes that have no brackets, in order.</summary>
    public required ImmutableArray<NoteMark> Marks { get; init; }

    /// <summary>The text to read: the source without these marks, every offset the same.</summary>
    public required SourceText Text { get; init; }

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    public required SiteProfile Site { get; init; }

    public required Genre Genre { get; init; }

    /// <summary>Where a name ends though its line goes on, in order: behind the label of a speech or an item, and between the cells of a row. Each is the place of the first sign behind.</summary>
    public IEnumerable<int> Breaks => Classified.Where(line => line.Line.Cells.Length > 1 || EndsLabelInside(line)).SelectMany(line => line.Line.Cells.Where(cell => !cell.IsEmpty).Skip(1).Select(cell => cell.Start).Concat(EndsLabelInside(line) ? [line.LabelSpan.End] : []));

    /// <summary>The lines of a kind, in order. All are sorted once, because many steps ask for some kind that most documents do not have.</summary>
    public IEnumerable<TextSpan> Spans(LineKind kind) => (byKind ??= Classified.ToLookup(line => line.Kind, line => line.Line.Span))[kind];

    public IEnumerable<TextSpan> InZone(Zone zone) => (byZone ??= Lines.ToLookup(line => line.Zone, line => line.Span))[zone];

    private ILookup<LineKind, TextSpan>? byKind;
    private ILookup<Zone, TextSpan>? byZone;

    private static bool EndsLabelInside(ClassifiedLine line) =>
        line is { Kind: LineKind.Turn or LineKind.Item or LineKind.NumberedParagraph, LabelSpan.IsEmpty: false } && line.LabelSpan.End < line.Line.Span.End;
}
