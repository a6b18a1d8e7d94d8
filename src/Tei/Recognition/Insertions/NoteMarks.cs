using Tei.Recognition.Structure;
using Tei.Validation;

namespace Tei.Recognition.Insertions;

/// <summary>Decides whether numbers in brackets are note marks: they are where notes answer to them, or where they count on through the document.</summary>
internal sealed class NoteMarks
{
    private const int FewestInSequence = 3;

    private readonly IReadOnlyDictionary<string, string> noteIds;
    private readonly HashSet<TextSpan> labels;
    private readonly List<Bracket> marks;
    private readonly bool inSequence;

    private NoteMarks(IReadOnlyDictionary<string, string> noteIds, HashSet<TextSpan> labels, List<Bracket> marks, bool inSequence)
    {
        this.noteIds = noteIds;
        this.labels = labels;
        this.marks = marks;
        this.inSequence = inSequence;
    }

    public static NoteMarks Of(List<Bracket> brackets, IReadOnlyDictionary<string, string> noteIds)
    {
        HashSet<TextSpan> noteLabels = [.. brackets.Where(b => b.Kind == LineKind.Footnote && b.Span.Start == b.Line.Start).Select(b => b.Span)];
        List<Bracket> candidates = [.. brackets.Where(b => !noteLabels.Contains(b.Span) && b.Kind is not null && InsertionPhrases.NoteMark().IsMatch(b.Content))];
        candidates.RemoveAll(m => char.IsAsciiLetter(m.Content[0]) && !noteIds.ContainsKey(m.Content));
        int[] numbers = [.. candidates.Where(m => !char.IsAsciiLetter(m.Content[0])).Select(m => int.TryParse(m.Content, out int n) ? n : 0)];
        bool counts = numbers.Length >= FewestInSequence && numbers.Select((n, i) => n == i + 1).All(same => same);
        return new NoteMarks(noteIds, noteLabels, candidates, counts);
    }

    /// <summary>Whether a bracket is the label of a note, which the structure has already.</summary>
    public bool IsLabel(Bracket bracket) => labels.Contains(bracket.Span);

    public bool IsMark(Bracket bracket) => InsertionPhrases.NoteMark().IsMatch(bracket.Content) && (inSequence || noteIds.ContainsKey(bracket.Content));

    public string? IdOf(Bracket bracket) => noteIds.GetValueOrDefault(bracket.Content);

    public IEnumerable<Diagnostic> Unpaired(SourceText source) =>
        marks.Where(m => IsMark(m) && IdOf(m) is null)
            .Select(m => new Diagnostic(EncoderDiagnostics.UnpairedNoteMark, source.Locate(m.Span.Start), $"the note mark [{m.Content}] has no note at the end of the document"));
}
