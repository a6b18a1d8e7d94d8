namespace Tei.Recognition.Structure;

/// <summary>What looks like the label of a speaker and is part of a letter: the address with which it begins, and the name in capitals with which it ends.</summary>
internal static class PartsOfLetters
{
    /// <summary>As many labels can stand in a letter and what lies with it; in more, somebody speaks.</summary>
    private const int MostLabels = 12;

    /// <summary>The lengths of the labels, those that are parts of a letter left out; nobody speaks, either, who says nothing in the last line.</summary>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="lengths">The length of the label of each line, 0 where there is none.</param>
    public static int[] Without(IReadOnlyList<LogicalLine> lines, int[] lengths)
    {
        string[] labels = [.. lengths.Select((length, i) => lines[i].Text[..length]).Where(label => label.Length > 0)];
        if (labels.Length == 0)
        {
            return lengths;
        }

        HashSet<string> addresses = Addresses(labels);
        bool mayBeSigned = labels.Length <= MostLabels && lengths.Where((length, i) => SpeakerLabels.IsWhole(lines, i, length)).Any();
        HashSet<string> senders = mayBeSigned ? Senders(lines) : [];
        return [.. lengths.Select((length, i) => length > 0 && (addresses.Contains(lines[i].Text[..length]) || (SpeakerLabels.IsWhole(lines, i, length) && (i == lines.Count - 1 || senders.Contains(Surname(lines[i].Text))))) ? 0 : length)];
    }

    /// <summary>"Mr. President: I have the honor …": how somebody is addressed who is named so once, where half of what has a colon is of this kind.</summary>
    private static HashSet<string> Addresses(string[] labels)
    {
        HashSet<string> addresses = [.. labels.CountBy(label => label, StringComparer.Ordinal).Where(label => label.Value == 1 && LineForms.IsSalute(label.Key)).Select(label => label.Key)];
        return addresses.Count * 2 >= labels.Length ? addresses : [];
    }

    /// <summary>"Mr. Hale to Mr. Stone.": the surnames of those who write, as the headings say.</summary>
    private static HashSet<string> Senders(IReadOnlyList<LogicalLine> lines) =>
        lines.Select(line => PersonHeadings.Read(line.Unmarked)).Where(persons => persons is not null).Select(persons => Surname(persons!.Value.From)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The last word of a name, as it is written.</summary>
    public static string Surname(string name) => name.TrimEnd('.', ',', ']') is var bare ? bare[(bare.LastIndexOf(' ') + 1)..] : "";
}
