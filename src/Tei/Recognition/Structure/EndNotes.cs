using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Tei.Recognition.Structure;

/// <summary>The notes at the end of a document, each behind its label, and their marks in the text (encoding manual, sections 1 and 5).</summary>
/// <param name="Head">The line of the heading over them; -1 where they have none.</param>
/// <param name="First">The first line of the notes; the one behind the last where there are none.</param>
/// <param name="End">The line behind the last note.</param>
/// <param name="Marks">Their marks in the text, in order.</param>
internal sealed partial record EndNotes(int Head, int First, int End, IReadOnlyList<NoteMark> Marks)
{
    /// <summary>As many lines may stand below the notes: who got the document.</summary>
    private const int LongestFoot = 6;

    /// <summary>A note whose label has a line of its own has as many paragraphs at most.</summary>
    private const int MostParagraphs = 2;

    /// <summary>A paragraph of a note is longer than the lines of a close.</summary>
    private const int ShortestParagraph = 30;

    private const int FewestWithoutMark = 2;

    /// <summary>What a note says is not much shorter than the line before the notes.</summary>
    private const int LongestLineBefore = 8;

    /// <summary>The marks that are no brackets: a reader of the text passes over them.</summary>
    public IEnumerable<NoteMark> Unbracketed => Marks.Where(m => m.Form != NoteMarkForm.Bracketed);

    /// <summary>The lines, with each further paragraph of a note beginning where the page does whose number stands above it: within a note no number has a line of its own.</summary>
    /// <param name="lines">The lines in which the notes were found.</param>
    /// <param name="pages">The numbers of pages and running heads, in order.</param>
    public List<LogicalLine> WithPages(List<LogicalLine> lines, TextSpan[] pages)
    {
        List<LogicalLine> all = lines;
        int page = 0;
        for (int i = First + 1; i < Math.Min(End, lines.Count) && page < pages.Length; i++)
        {
            TextSpan? above = null;
            while (page < pages.Length && pages[page].End <= lines[i].Span.Start)
            {
                above ??= pages[page].Start >= lines[i - 1].Span.End ? pages[page] : null;
                page++;
            }

            if (above is { } first && NoteLabel.At(lines[i].Text) is null)
            {
                all = all == lines ? [.. lines] : all;
                all[i] = lines[i] with { Span = new TextSpan(first.Start, lines[i].Span.End) };
            }
        }

        return all;
    }

    public static EndNotes Find(SourceText source, IReadOnlyList<LogicalLine> lines) => Stated(source, lines) ?? WithLetters(source, lines, Numbered(source, lines));

    /// <summary>Above the notes on what is told, or alone, stand those on the text, which count with letters: each "[a]" in the text has its "a.".</summary>
    private static EndNotes WithLetters(SourceText source, IReadOnlyList<LogicalLine> lines, EndNotes others)
    {
        int end = others.Head >= 0 ? 0 : others.First, first = end;
        while (first > 0 && NoteLabel.Lettered(lines[first - 1].Text) is { } label && (first == end || label.Precedes(NoteLabel.Lettered(lines[first].Text)!.Value)))
        {
            first--;
        }

        NoteLabel[] labels = [.. Enumerable.Range(first, end - first).Select(i => NoteLabel.Lettered(lines[i].Text)!.Value)];
        List<NoteMark> marks = labels is [{ Key: "a" }, ..] ? NoteMarksInText.Find(source, lines.Take(first).Select(l => l.Span), labels) : [];
        return marks.Count == 0 || marks.Exists(mark => mark.Form != NoteMarkForm.Bracketed) ? others
            : others with { First = first, LettersEnd = end, Marks = [.. marks, .. others.Marks.Select(mark => mark with { Note = mark.Note + labels.Length })] };
    }

    /// <summary>The line behind the notes that count with letters; they are the first.</summary>
    public int LettersEnd { get; init; }

    private static EndNotes Numbered(SourceText source, IReadOnlyList<LogicalLine> lines)
    {
        int head = FindHead(lines);
        if (head >= 0)
        {
            NoteLabel[] labels = NoteLabel.Numbered(lines.Skip(head + 1).Select(l => NoteLabel.At(l.Text)).OfType<NoteLabel>());
            TextSpan[] text = [.. lines.Take(head).Select(l => l.Span)];
            return new EndNotes(head, head + 1, lines.Count, NoteMarksInText.Find(source, text, labels) is { Count: > 0 } all ? all : NoteMarksInText.FindSure(source, text, labels));
        }

        int end = EndOf(lines);
        int first = end;
        while (first > 0 && NoteLabel.At(lines[first - 1].Text) is { } label && label.Length < lines[first - 1].Length && (first == end || label.Precedes(NoteLabel.At(lines[first].Text)!.Value)))
        {
            first--;
        }

        EndNotes? proven = first < end ? Proven(source, lines, first, end) : null;
        if ((proven is null || NoteLabel.At(lines[proven.First].Text)!.Value.Number > 1) && WithParagraphs(source, lines, proven?.First ?? lines.Count) is { } longer)
        {
            return longer;
        }

        if (proven is not null)
        {
            return proven;
        }

        int counted = FindCounted(lines, first, end);
        return counted == lines.Count
            ? new EndNotes(-1, counted, counted, [])
            : new EndNotes(-1, counted, end, NoteMarksInText.FindSure(source, lines.Take(counted).Select(l => l.Span), [.. lines.Skip(counted).Take(end - counted).Select(l => NoteLabel.At(l.Text)!.Value)]));
    }

    /// <summary>The notes that the format of the source calls so: they are the last part of the text, and their marks are known.</summary>
    private static EndNotes? Stated(SourceText source, IReadOnlyList<LogicalLine> lines)
    {
        SourcePart[] notes = [.. source.PartsOf(SourcePartKind.Note)];
        int first = notes.Length == 0 ? lines.Count : lines.Count(line => line.Span.Start < notes[0].Span.Start);
        if (first == lines.Count)
        {
            return null;
        }

        HashSet<string> keys = new(StringComparer.Ordinal), several = new(StringComparer.Ordinal);
        foreach (SourcePart note in notes)
        {
            string key = NoteLabel.KeyOf(source[note.Label]);
            _ = keys.Add(key) || several.Add(key);
        }

        NoteMark[] marks = [.. source.PartsOf(SourcePartKind.NoteMark).Select(mark => new NoteMark(mark.Span, mark.Level, NoteLabel.Alone(source[mark.Span]) is { IsBracketed: true } && !several.Contains(NoteLabel.KeyOf(source[mark.Span])) ? NoteMarkForm.Bracketed : NoteMarkForm.Raised))];
        return new EndNotes(first > 0 && OfficeForms.IsNotesHead(lines[first - 1].Text) ? first - 1 : -1, first, lines.Count, marks)
        {
            Labels = notes.ToImmutableDictionary(note => note.Span.Start, note => note.Label.Length),
        };
    }

    /// <summary>Where each note begins and how long its label is, if the format tells; else a label begins it.</summary>
    public ImmutableDictionary<int, int> Labels { get; init; } = ImmutableDictionary<int, int>.Empty;

    /// <summary>Notes some of which have a second paragraph without a label: their numbers count on without a gap, and marks prove them. They must begin above what is known.</summary>
    private static EndNotes? WithParagraphs(SourceText source, IReadOnlyList<LogicalLine> lines, int known)
    {
        var labels = new List<NoteLabel>();   // From the last to the first.
        int first = lines.Count, without = 0;
        for (int i = lines.Count - 1; i > 0 && without <= MostParagraphs; i--)
        {
            if (NoteLabel.At(lines[i].Text) is { Number: > 0 } label && label.Length < lines[i].Length && (labels.Count == 0 || (label.Style == labels[^1].Style && label.Number + 1 == labels[^1].Number)))
            {
                labels.Add(label);
                (first, without) = (i, 0);
            }
            else if (!lines[i].EndsSentence || lines[i].Length < ShortestParagraph || LineForms.IsClosingSalute(lines[i].Unmarked))
            {
                break;
            }
            else
            {
                without++;
            }
        }

        labels.Reverse();
        List<NoteMark> marks = first < known ? NoteMarksInText.Find(source, lines.Take(first).Select(l => l.Span), labels) : [];
        return marks.Count == 0 || marks.TrueForAll(m => m.Form >= NoteMarkForm.Apart) ? null : new EndNotes(-1, first, lines.Count, marks);
    }

    /// <summary>The notes whose marks are in the text: of labels that go on from a list before them, those from the first that has one.</summary>
    private static EndNotes? Proven(SourceText source, IReadOnlyList<LogicalLine> lines, int first, int end)
    {
        NoteLabel[] labels = NoteLabel.Numbered(lines.Skip(first).Take(end - first).Select(l => NoteLabel.At(l.Text)!.Value));
        TextSpan[] text = [.. lines.Take(first).Select(l => l.Span)];
        List<NoteMark> marks = NoteMarksInText.Find(source, text, labels);
        if (marks.Count > 0)
        {
            return new EndNotes(-1, first, end, marks);
        }

        // The marks of later notes may stand in the items of the list above them.
        int later = labels[0].Number == 1 ? NoteMarksInText.FirstLater(source, lines.Take(end).Select(l => l.Span), labels) : -1;
        marks = later > 0 ? NoteMarksInText.Find(source, lines.Take(first + later).Select(l => l.Span), labels[later..]) : [];
        return marks.Count == 0 ? null : new EndNotes(-1, first + later, end, marks);
    }

    /// <summary>"1", and its note on the line below, as a page with a column of numbers is copied: each label becomes a part of its note's line, where the text has the marks.</summary>
    public static List<LogicalLine> JoinLabels(SourceText source, List<LogicalLine> lines)
    {
        int end = lines.Count;
        var labels = new List<(int Line, NoteLabel Label)>();
        while (LabelAbove(lines, end) is { } above && (labels.Count == 0 || above.Label.Precedes(labels[0].Label)))
        {
            labels.Insert(0, above);
            end = above.Line;
        }

        bool saysWhere = labels.Count > 0 && labels[0].Label.Number == 1 && labels[0].Line + 1 < lines.Count && SaysWhereItLies().IsMatch("1 " + lines[labels[0].Line + 1].Text);
        if (labels.Count == 0 || labels[0].Line < 1 || (!saysWhere && NoteMarksInText.Find(source, lines.Take(labels[0].Line).Select(l => l.Span), [.. labels.Select(l => l.Label)]).Count == 0))
        {
            return lines;
        }

        HashSet<int> apart = [.. labels.Select(l => l.Line)];
        var joined = new List<LogicalLine>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (apart.Contains(i))
            {
                var span = new TextSpan(lines[i].Span.Start, lines[i + 1].Span.End);
                joined.Add(new LogicalLine(span, source.Normalised(span), lines[i].Chunk));
                i++;
            }
            else
            {
                joined.Add(lines[i]);
            }
        }

        return joined;
    }

    private static (int Line, NoteLabel Label)? LabelAbove(List<LogicalLine> lines, int end)
    {
        for (int i = end - 2; i >= Math.Max(0, end - 1 - MostParagraphs); i--)
        {
            if (NoteLabel.Alone(lines[i].Text) is { IsBracketed: false, Number: > 0 } label)
            {
                return (i, label);
            }
        }

        return null;
    }

    /// <summary>The last heading over notes that a marked line follows: all below it are notes, the lines without a mark being their further paragraphs; -1 where there is none.</summary>
    private static int FindHead(IReadOnlyList<LogicalLine> lines)
    {
        int head = lines.Count - 2;
        while (head >= 0 && !OfficeForms.IsNotesHead(lines[head].Text))
        {
            head--;
        }

        return head >= 0 && NoteLabel.At(lines[head + 1].Text) is not null ? head : -1;
    }

    /// <summary>Without any mark in the text: bare numbers that count from 1 to the last line, and the first says where the document lies, or there are several.</summary>
    private static int FindCounted(IReadOnlyList<LogicalLine> lines, int first, int end)
    {
        bool counts = first < end && first > 1 && Enumerable.Range(first, end - first).All(i => NoteLabel.At(lines[i].Text) is { IsBracketed: false } label && label.Number == i - first + 1)
            && (NoteLabel.At(lines[first].Text)!.Value.IsBare || SaysWhereItLies().IsMatch(lines[first].Text));
        return counts && (end - first >= FewestWithoutMark || FirstNote().IsMatch(lines[first].Text) || SaysWhereItLies().IsMatch(lines[first].Text)) && lines[first - 1].Length < lines[first].Length * LongestLineBefore ? first : lines.Count;
    }

    /// <summary>Below the notes may stand who got the document ("cc: …"); the line after the last note.</summary>
    private static int EndOf(IReadOnlyList<LogicalLine> lines)
    {
        int end = lines.Count;
        while (end > 1 && lines.Count - end < LongestFoot && OfficeForms.ClosingNote(lines[end - 1].Text) is not null)
        {
            end--;
        }

        return end > 0 && NoteLabel.At(lines[end - 1].Text) is not null ? end : lines.Count;
    }

    /// <summary>"1. Copia: E 2001 (D) 2/145.", "1 Lettre: J 1.12": the first note of an edition of papers, what the original is and its shelfmark.</summary>
    [GeneratedRegex(@"^1[.)]?\s\p{Lu}\p{L}+(?:\s?\([^()]{1,40}\))?:\s\p{Lu}{1,2}[ .]?[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex SaysWhereItLies();

    [GeneratedRegex(@"^1\s(?:Source|Quelle|Fonte|Not printed|Ibid|See|Siehe|Voir|Cf\.|Printed|Reprinted|Text|Abgedruckt)\b", RegexOptions.CultureInvariant)]
    private static partial Regex FirstNote();
}
