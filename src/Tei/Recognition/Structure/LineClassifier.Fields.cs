using System.Text.RegularExpressions;

namespace Tei.Recognition.Structure;

/// <content>The fields of memoranda and minutes: subject, participants, place, with what stands below each.</content>
internal sealed partial class LineClassifier
{
    private const int LongestGroupName = 40;
    private const int FewestWords = 5;

    /// <summary>Fields stand in the body, too: below a second heading, and at each part of a record in parts.</summary>
    private void ClassifyFields(int body, int close)
    {
        for (int i = body; i + 1 < close; i++)
        {
            if (FieldsOfInterview(i, close) is > 0 and var fields)
            {
                ClassifyFieldsOfInterview(i, i + fields);
                i += fields - 1;
                continue;
            }

            bool begins = i == 0 || lines[i - 1].Chunk != lines[i].Chunk;
            if (begins && labels[i] == 0 && classified[i] is null && FieldLabels.IsHead(lines[i].Text) && IsAnnounced(i))
            {
                i = ClassifyField(i, close) - 1;
            }
        }
    }

    /// <summary>In the body a word such as "Reference" is a field only if it is set in capitals, has its colon, or counts who was there.</summary>
    private bool IsAnnounced(int i) =>
        lines[i].Text is var text && (text.EndsWith(':') || !text.Any(char.IsLower) || FieldLabels.Type(text) == FieldLabels.Participants) && IsFieldContent(i + 1, first: i + 1);

    /// <param name="index">The line.</param>
    /// <param name="label">How long the label is, note marks left aside.</param>
    private void SetField(int index, int label) => SetLabelled(index, LineKind.Field, lines[index].WithMarks(label - 1) + 1);

    private int ClassifyField(int head, int end)
    {
        Set(head, LineKind.FieldHead);
        bool single = FieldLabels.HasOneLine(lines[head].Text);
        int i = head + 1;
        while (i < end && (IsFieldContent(i, head + 1) || (single && i == head + 1 && IsWhatItIsAbout(i))) && !(single && i > head + 1 && lines[i].Chunk != lines[i - 1].Chunk))
        {
            Set(i++, LineKind.ListItem);
        }

        if (!single)
        {
            ClassifyGroups(head + 1, i);
            i -= EndsWithHeading(head + 1, i) ? 1 : 0;
        }

        return i;
    }

    /// <summary>
    /// Participants in groups: a short line with blank lines around it ("State") before the lines of its members. Once a group has several members,
    /// a group may have only one.
    /// </summary>
    private void ClassifyGroups(int start, int end)
    {
        if (!Enumerable.Range(start, end - start).Any(i => IsGroupName(i, end) && i + 2 < end && lines[i + 2].Chunk == lines[i + 1].Chunk))
        {
            return;
        }

        for (int i = start; i < end; i++)
        {
            bool afterMembers = i == start || classified[i - 1]!.Kind == LineKind.ListItem;
            if (afterMembers && IsGroupName(i, end))
            {
                Set(i, LineKind.ListHead);
            }
        }
    }

    /// <summary>A line alone below a block of names, with no names below it, is the heading of what follows.</summary>
    private bool EndsWithHeading(int start, int end)
    {
        int last = end - 1;
        bool heading = last - 2 >= start && lines[last].Chunk != lines[last - 1].Chunk && lines[last - 1].Chunk == lines[last - 2].Chunk && LineForms.CanBeHeading(lines[last].Unmarked);
        if (heading)
        {
            classified[last] = null;
        }

        return heading;
    }

    private bool IsGroupName(int i, int end) =>
        lines[i].Length < LongestGroupName && lines[i].Chunk != lines[i - 1].Chunk && i + 1 < end && lines[i + 1].Chunk != lines[i].Chunk;

    /// <summary>"PARTICIPANTS: A" goes on with the names below it, in the same chunk.</summary>
    private bool ContinuesField(int index, int start) =>
        index > start && classified[index - 1]!.Kind is LineKind.Field or LineKind.ListItem && lines[index].Chunk == lines[index - 1].Chunk && IsFieldContent(index, index);

    /// <summary>A line of a field is short and no sentence; below another line of its chunk it may be longer.</summary>
    private bool IsFieldContent(int index, int first)
    {
        string text = lines[index].Text;
        bool goesOn = index > first && lines[index].Chunk == lines[index - 1].Chunk;
        return text.Length <= (goesOn ? 2 * LongestListLine : LongestListLine) && !BeginsField(index, first) && FieldLabels.LengthIn(text) == 0 && labels[index] == 0
            && !OfficeForms.IsReceived(text) && !(char.IsAsciiDigit(text[0]) && LabelReader.StartsWithLabel(text)) && (goesOn || !(lines[index].EndsSentence && text.Length > 90)) && !Narrative().IsMatch(text)
            && (goesOn || !IsInBrackets(text)) && (goesOn || index == first || (!IsSentence(index) && !IsHeadBelowNames(index)));
    }

    /// <summary>"QUESTIONS.", "SUMMARY OF DECISIONS" above a sentence: behind a blank line, in capitals, below names that are not.</summary>
    private bool IsHeadBelowNames(int index) =>
        lines[index].Text is var text && (text[^1] == '.' || (text.Contains(' ', StringComparison.Ordinal) && IsAlone(index) && index + 1 < lines.Count && lines[index + 1].EndsSentence && labels[index + 1] == 0 && !IsDateline(index + 1))) && !text.Any(char.IsLower) && text.Count(char.IsLetter) >= ShortestHead && lines[index - 1].Text.Any(char.IsLower);

    /// <summary>"U.S. Participants" right below PARTICIPANTS names a group in that field; elsewhere a label begins another field.</summary>
    private bool BeginsField(int index, int first) =>
        FieldLabels.Type(lines[index].Text) is { } type && !(index == first && FieldLabels.IsHead(lines[index - 1].Text) && type == FieldLabels.Type(lines[index - 1].Text));

    /// <summary>Below SUBJECT one line says it, however long and with a full stop.</summary>
    private bool IsWhatItIsAbout(int index) =>
        lines[index] is { Length: <= 2 * LongestListLine } line && labels[index] == 0 && !FieldLabels.IsHead(line.Text) && FieldLabels.LengthIn(line.Text) == 0
        && !LabelReader.StartsWithLabel(line.Text) && !line.Text[..^1].Contains(". ", StringComparison.Ordinal) && !Narrative().IsMatch(line.Text) && !IsInBrackets(line.Text);

    /// <summary>A line with a full stop after several words, below a list that has begun.</summary>
    private bool IsSentence(int index) => lines[index].EndsSentence && !LineForms.EndsWithTime(lines[index].Text) && lines[index].Text.Count(c => c == ' ') >= FewestWords - 1;

    [GeneratedRegex(@"^(?:The |In |On |At |After |It |He |She |I |We )?\b.*\b(?:said|stated|asked|was|were|had|opened|began|called|met|replied)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Narrative();
}
