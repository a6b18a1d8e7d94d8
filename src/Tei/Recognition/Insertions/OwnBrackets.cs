using Tei.Languages;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Insertions;

/// <summary>The brackets of the source itself, which stay text: a note of the editors says of them that they are in the original.</summary>
internal static class OwnBrackets
{
    /// <summary>A mark that stands no further behind a bracket speaks of that one alone.</summary>
    private const int RightBehind = 2;

    /// <param name="source">The text.</param>
    /// <param name="structure">Its structure.</param>
    /// <param name="brackets">All its brackets.</param>
    /// <param name="marks">Which of them are marks of notes.</param>
    public static HashSet<TextSpan> Find(SourceText source, StructureResult structure, List<Bracket> brackets, NoteMarks marks)
    {
        HashSet<TextSpan> own = [];
        if (brackets.Count == 0)
        {
            return own;
        }

        int note = 0;
        foreach (ClassifiedLine line in structure.Classified)
        {
            note += line.Kind == LineKind.Footnote ? 1 : 0;
            if (line.Kind is (LineKind.Footnote or LineKind.FootnoteParagraph or LineKind.SourceNote) && Lexicon.OwnBrackets.OccursIn(line.Line.Text))
            {
                own.UnionWith(Meant(structure, brackets, marks, line.Kind == LineKind.SourceNote ? 0 : note));
            }
        }

        return own;
    }

    /// <summary>The brackets that one note means: the one before its mark, else those of the paragraph before it; all where the mark stands in the heading, or there is none.</summary>
    private static TextSpan[] Meant(StructureResult structure, List<Bracket> brackets, NoteMarks marks, int note)
    {
        TextSpan[] text = [.. brackets.Where(b => !marks.IsMark(b) && !marks.IsLabel(b) && b.Kind is not (LineKind.Footnote or LineKind.FootnoteParagraph)).Select(b => b.Span)];
        TextSpan mark = structure.Marks.Where(m => m.Note == note - 1).Select(m => m.Span).Concat(brackets.Where(b => note > 0 && marks.IsMark(b) && marks.IdOf(b) == $"fn{note}").Select(b => b.Span)).FirstOrDefault();
        ClassifiedLine? line = mark.IsEmpty ? null : structure.Classified.FirstOrDefault(c => c.Line.Span.Contains(mark));
        if (line is null || line.Kind is LineKind.Title or LineKind.SourceNote)
        {
            return text;
        }

        TextSpan[] before = [.. text.Where(b => line.Line.Span.Contains(b) && b.End <= mark.Start)];
        return before.Length > 0 && mark.Start - before[^1].End <= RightBehind ? [before[^1]] : before;
    }
}
