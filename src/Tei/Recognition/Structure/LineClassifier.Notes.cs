using System.Text.RegularExpressions;

namespace Tei.Recognition.Structure;

/// <content>Footnotes at the end of a document, each behind its mark.</content>
internal sealed partial class LineClassifier
{
    private void ClassifyNotes()
    {
        int head = FindNotesHead();
        int last = EndOfNotes();
        int first = head >= 0 ? head + 1 : FindMarkedTail(last);
        if (head >= 0)
        {
            Set(head, LineKind.NotesHead);
        }

        for (int i = first; i < (head >= 0 ? lines.Count : last); i++)
        {
            int mark = NoteMark().Match(lines[i].Text).Groups["mark"].Length;
            if (mark > 0)
            {
                SetLabelled(i, LineKind.Footnote, mark);
            }
            else
            {
                Set(i, LineKind.FootnoteParagraph);
            }
        }
    }

    /// <summary>The last heading over notes that a marked line follows: all below it are notes, the lines without a mark being their further paragraphs; -1 where there is none.</summary>
    private int FindNotesHead()
    {
        int head = lines.FindLastIndex(line => OfficeForms.IsNotesHead(line.Text));
        return head >= 0 && head + 1 < lines.Count && NoteMark().IsMatch(lines[head + 1].Text) ? head : -1;
    }

    /// <summary>Without a heading the marks prove the notes: each stands in brackets at its line's start, and in the text above.</summary>
    private int FindMarkedTail(int end)
    {
        int first = end;
        while (first > 0 && NoteMark().IsMatch(lines[first - 1].Text))
        {
            first--;
        }

        return first < end && MarksOccurBefore(first, end) ? first : FindCountedTail(end);
    }

    /// <summary>Notes copied from a page have their numbers without brackets and without a full stop: they count from 1 to the last line, and the first says where the document lies, or there are several.</summary>
    private int FindCountedTail(int end)
    {
        int first = end;
        while (first > 0 && BareNumber(first - 1) is { } number && (first == end || BareNumber(first) == number + 1))
        {
            first--;
        }

        bool counts = first < end && first > 1 && BareNumber(first) == 1;
        return counts && (end - first > 1 || FirstNote().IsMatch(lines[first].Text)) && lines[first - 1].Length < lines[first].Length * 8 ? first : end;
    }

    /// <summary>Below the notes may stand who got the document ("cc: …"); the line after the last note.</summary>
    private int EndOfNotes()
    {
        int end = lines.Count;
        while (end > 1 && lines.Count - end < LongestFoot && OfficeForms.ClosingNote(lines[end - 1].Text) is not null)
        {
            end--;
        }

        return end > 0 && NoteMark().IsMatch(lines[end - 1].Text) ? end : lines.Count;
    }

    private int? BareNumber(int i) =>
        NoteMark().Match(lines[i].Text) is { Success: true } mark && char.IsDigit(mark.Value[0]) ? int.Parse(mark.Groups["mark"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^1\s(?:Source|Quelle|Fonte|Not printed|Ibid|See|Siehe|Voir|Cf\.|Printed|Reprinted|Text|Abgedruckt)\b", RegexOptions.CultureInvariant)]
    private static partial Regex FirstNote();

    private bool MarksOccurBefore(int first, int end)
    {
        HashSet<string> marks = [.. lines.Take(first).Where(l => l.Text.Contains('[', StringComparison.Ordinal)).SelectMany(l => MarkInText().Matches(l.Text).Select(m => m.Value))];
        return Enumerable.Range(first, end - first).All(i => NoteMark().Match(lines[i].Text).Groups["mark"].Value is ['[', ..] mark && marks.Contains(mark));
    }

    [GeneratedRegex(@"\[(?:\d{1,3}|\*{1,3}|†)\]", RegexOptions.CultureInvariant)]
    private static partial Regex MarkInText();

    [GeneratedRegex(@"^(?<mark>\[(?:\d{1,3}|\*{1,3}|†)\]|\*{1,3}|†|\d{1,3}(?=\s\p{Lu}))(?:\s+\S|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NoteMark();
}
