namespace Tei.Recognition.Structure;

/// <summary>Those who were there and speak: "PARTICIPANTS / Prime Minister Hale / Mr. Roth" above "Hale: Very good." In a short record nobody need speak twice, where all who speak are said to be there.</summary>
internal static class NamedParticipants
{
    private const int FewestTurns = 3;
    private const int FewestSpeakers = 2;
    private const int LongestPresent = 100;

    /// <summary>Four of five who speak are named: the fifth may be "Question" or an office.</summary>
    private const double NamedOfAll = 0.8;

    /// <summary>Whether the labels of a text are the names of those who, above them, are said to take part.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="lengths">The length of the label of each line.</param>
    public static bool Speak(IReadOnlyList<LogicalLine> lines, int[] lengths)
    {
        int first = Array.FindIndex(lengths, length => length > 0);
        int list = Enumerable.Range(0, Math.Max(0, first)).FirstOrDefault(i => SaysWhoIsThere(lines[i].Text), -1);
        if (list < 0)
        {
            return false;
        }

        HashSet<string> present = [.. lines.Take(first).Skip(list).SelectMany(line => WordsOf(line.Text))];
        string[] speakers = [.. lines.Where((_, i) => lengths[i] > 0).Zip(lengths.Where(length => length > 0), (line, length) => WordsOf(line.Text[..length]).LastOrDefault(""))];
        return speakers.Length >= FewestTurns && speakers.Distinct(StringComparer.Ordinal).Count() >= FewestSpeakers && speakers.Count(present.Contains) >= speakers.Length * NamedOfAll;
    }

    /// <summary>"Chairman: Henry Hale / State: William Dunn": the lines below the head of such a list say for whom somebody is there, and are no speeches.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="lengths">The length of the label of each line.</param>
    public static int[] WithoutLists(IReadOnlyList<LogicalLine> lines, int[] lengths)
    {
        if (!lengths.Any(length => length > 0))
        {
            return lengths;
        }

        int[] left = [.. lengths];
        bool isInList = false;
        for (int i = 0; i < left.Length; i++)
        {
            isInList = isInList && (left[i] == 0 ? CanBePresent(lines[i].Text) : IsName(lines[i].Text[left[i]..]));
            left[i] = isInList ? 0 : left[i];
            isInList |= FieldLabels.Type(lines[i].Text) == FieldLabels.Participants;
        }

        return left;
    }

    private static bool CanBePresent(string line) => line.Length <= LongestPresent && line[^1] is not ('.' or '?' or '!');

    /// <summary>Who is there, and no sentence: a name without the title that an office is.</summary>
    private static bool IsName(string words) => words.Length <= LongestPresent && words.TrimStart() is [var first, .., var last] && char.IsUpper(first) && last is not ('.' or '?' or '!') && LetterForms.IsSignature(words.Trim());

    private static bool SaysWhoIsThere(string line) =>
        FieldLabels.Type(line) == FieldLabels.Participants || (FieldLabels.LengthIn(line) is > 0 and var label && FieldLabels.Type(line.AsSpan(0, label)) == FieldLabels.Participants);

    private static IEnumerable<string> WordsOf(string line) =>
        line.Split([' ', ',', '.', ':', ';', '(', ')', '\t'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 1 && char.IsUpper(word[0])).Select(Words.Fold);
}
