using System.Collections.Immutable;
using Tei.Authorities;
using Tei.Languages;
using Tei.Recognition.Structure;
using Tei.Validation;

namespace Tei.Recognition.Insertions;

/// <summary>Recognises what an editor put between brackets (encoding manual, section 1): a pure function of the text, its structure and the authority.</summary>
internal static class InsertionRecogniser
{
    /// <param name="source">The text.</param>
    /// <param name="structure">Its structure.</param>
    /// <param name="names">The authority's names.</param>
    /// <param name="responsible">Who put the brackets there: <c>#editor</c> or <c>#translator</c>.</param>
    public static (ImmutableArray<Annotation> Annotations, ImmutableArray<Diagnostic> Diagnostics) Recognise(
        SourceText source, StructureResult structure, NameIndex names, string responsible)
    {
        var annotations = new List<Annotation>();
        var diagnostics = new List<Diagnostic>();
        NoteMarks? marks = source.Content.AsSpan().ContainsAny('[', ']') ? ReadBrackets(source, structure, names, responsible, annotations, diagnostics) : null;
        annotations.AddRange(structure.Marks.Select(Anchor));
        annotations.AddRange(structure.Spans(LineKind.Dateline).SelectMany(line => Receipt(source, line)));
        diagnostics.AddRange(structure.Marks.IsEmpty ? [] : Doubtful(source, structure));
        diagnostics.AddRange(marks?.Unpaired(source) ?? []);
        return ([.. annotations], [.. diagnostics]);
    }

    /// <summary>Encodes the brackets of a text, and gives those that are marks of notes.</summary>
    private static NoteMarks ReadBrackets(SourceText source, StructureResult structure, NameIndex names, string responsible, List<Annotation> annotations, List<Diagnostic> diagnostics)
    {
        List<Bracket> brackets = [];
        Action<Diagnostic> report = diagnostics.Add;
        foreach ((TextSpan line, LineKind? kind) in Lines(structure))
        {
            brackets.AddRange(BracketFinder.Find(source, line, kind, report));
        }

        HashSet<TextSpan> pages = [.. structure.Annotations.Where(a => a.Markup.Element == TeiNames.Fw).Select(a => a.Span)];
        brackets.RemoveAll(b => pages.Contains(b.Span));
        HashSet<TextSpan> done = [.. structure.Annotations.Where(a => a.Markup.OpenSign > 0).Select(a => a.Span)];
        NoteMarks marks = NoteMarks.Of(brackets, structure.NoteIds);
        var paragraphs = new Lazy<SpanIndex<Annotation>>(() => new SpanIndex<Annotation>(structure.Annotations.Where(a => a.Markup.Element is TeiNames.P), a => a.Span));
        var classifier = new InsertionClassifier(names, responsible, marks, span => structure.Turns.Length > 0 && CanHoldStage(paragraphs.Value, span), structure.Genre == Genre.Play);
        done.UnionWith(OwnBrackets.Find(source, structure, brackets, marks));
        var events = new SpanIndex<Annotation>(structure.Annotations.Where(a => a.Markup.Element is TeiNames.Incident or TeiNames.Stage), a => a.Span);
        foreach (Bracket bracket in brackets.Where(b => !done.Contains(b.Span) && !marks.IsLabel(b) && !IsOfEvent(events, b.Span)))
        {
            ImmutableArray<Annotation> encoded = classifier.Classify(bracket);
            annotations.AddRange(encoded);
            Report(source, bracket, encoded, diagnostics);
        }

        return marks;
    }

    /// <summary>A mark without brackets: it names the note by its place.</summary>
    private static Annotation Anchor(NoteMark mark) =>
        new(mark.Span, Markup.Around(TeiNames.Ref, ("type", "noteAnchor"), ("target", $"#fn{mark.Note + 1}"), ("rend", "none")), Rank.Insertion, "insertion.note-mark");

    /// <summary>"Berne, March 19. (Received April 3.)": when a despatch came, behind its place and date, in the round brackets of the office that printed it.</summary>
    private static IEnumerable<Annotation> Receipt(SourceText source, TextSpan line)
    {
        string dateline = source[line];
        int open = dateline.LastIndexOf('('), close = dateline.LastIndexOf(')');
        return open > 0 && close > open && char.IsUpper(dateline[open + 1]) && Lexicon.ReceivedWords.Begins(dateline.AsSpan(open + 1)) && dateline.AsSpan(open, close - open).ContainsAnyInRange('0', '9')
            ? [new Annotation(new TextSpan(line.Start + open, line.Start + close + 1), Markup.ForBrackets(TeiNames.Note, ("type", "received"), ("rend", "parentheses")), Rank.Insertion, "insertion.received") { Certainty = Certainty.High, Evidence = Evidence.Internal, Because = "begins with a word of receipt" }]
            : [];
    }

    /// <summary>A mark that touches another number is a guess that somebody must see; a note without a mark beside others that have one may be no note.</summary>
    private static IEnumerable<Diagnostic> Doubtful(SourceText source, StructureResult structure)
    {
        HashSet<int> marked = [.. structure.Marks.Select(m => m.Note)];
        TextSpan[] labels = structure.Marks.IsEmpty ? [] : [.. structure.Classified.Where(c => c.Kind == LineKind.Footnote).Select(c => c.LabelSpan)];
        return structure.Marks.Where(m => m.Form == NoteMarkForm.GluedToNumber)
            .Select(m => new Diagnostic(EncoderDiagnostics.UncertainInsertion, source.Locate(m.Span.Start), $"the end of a number is taken as the mark of note {m.Note + 1}, which has no other: please review it"))
            .Concat(labels.Where((_, i) => !marked.Contains(i)).Select(label => new Diagnostic(EncoderDiagnostics.UnpairedNoteMark, source.Locate(label.Start), $"the note {source[label]} has no mark in the text")));
    }

    /// <summary>The description of an event holds no note (TEI P5, <c>desc</c>): a bracket inside one is the clerk's, and so is that around a direction.</summary>
    private static bool IsOfEvent(SpanIndex<Annotation> events, TextSpan span) => events.Overlapping(span).Exists(a => a.Span == span || (a.Markup.Element == TeiNames.Incident && a.Span.Contains(span)));

    private static IEnumerable<(TextSpan Line, LineKind? Kind)> Lines(StructureResult structure) =>
        structure.Lines.Where(l => l.Zone is Zone.Abstract or Zone.Citation).Select(l => (l.Span, (LineKind?)null))
            .Concat(structure.Classified.SelectMany(Parts));

    /// <summary>A note's label, and each cell of a row, is a line of its own for what follows it: a bracket behind it corrects nothing before.</summary>
    private static IEnumerable<(TextSpan Line, LineKind? Kind)> Parts(ClassifiedLine line) =>
        line.Line.Cells.Length > 1 ? line.Line.Cells.Where(cell => !cell.IsEmpty).Select(cell => (cell, (LineKind?)line.Kind))
        : line is { Kind: LineKind.Footnote, LabelSpan.IsEmpty: false } && line.LabelSpan.End < line.Line.Span.End
            ? [(new TextSpan(line.Line.Span.Start, line.LabelSpan.End), line.Kind), (new TextSpan(line.LabelSpan.End, line.Line.Span.End), line.Kind)]
            : [(line.Line.Span, line.Kind)];

    /// <summary>In a transcript what happens in the room is a <c>stage</c>, but only where speech or text stands: a label cannot hold one.</summary>
    private static bool CanHoldStage(SpanIndex<Annotation> paragraphs, TextSpan span) => paragraphs.Overlapping(span).Exists(a => a.Span.Contains(span));

    private static void Report(SourceText source, Bracket bracket, ImmutableArray<Annotation> encoded, List<Diagnostic> diagnostics)
    {
        if (encoded.FirstOrDefault(a => a.Certainty == Certainty.Low) is { } uncertain)
        {
            diagnostics.Add(new Diagnostic(
                EncoderDiagnostics.UncertainInsertion, source.Locate(bracket.Span.Start), $"“{source.Normalised(bracket.Span)}” is taken as {uncertain.Rule}: {uncertain.Because}; please review it"));
        }
    }
}
