namespace Tei.Recognition.Structure;

/// <summary>Those who were there and speak: "PARTICIPANTS / Prime Minister Hale / Mr. Roth" above "Hale: Very good." In a short record nobody need speak twice, where all who speak are said to be there.</summary>
internal static class NamedParticipants
{
    private const int FewestTurns = 3;
    private const int FewestSpeakers = 2;

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

    private static bool SaysWhoIsThere(string line) =>
        FieldLabels.Type(line) == FieldLabels.Participants || (FieldLabels.LengthIn(line) is > 0 and var label && FieldLabels.Type(line.AsSpan(0, label)) == FieldLabels.Participants);

    private static IEnumerable<string> WordsOf(string line) =>
        line.Split([' ', ',', '.', ':', ';', '(', ')', '\t'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 1 && char.IsUpper(word[0])).Select(Words.Fold);
}
