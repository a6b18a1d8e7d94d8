namespace Tei.Recognition.Structure;

/// <summary>Tells the chunks of a play that are set in verse.</summary>
internal static class VerseChunks
{
    /// <summary>Of the lines of a speech that another follows, one in as many ends without the end of a sentence where they are verses.</summary>
    private const int FewestOpen = 5;

    /// <summary>Among as many speeches that no blank lines divide, one at least has a second verse.</summary>
    private const int FewestInside = 3;

    /// <summary>As many speeches share a verse, with no blank line between them.</summary>
    private const int MostInVerse = 2;

    /// <summary>The chunks of short lines, where they end as verses do: some within a sentence. Paragraphs of a speech that stand close end with one each.</summary>
    /// <param name="lines">The lines of the play.</param>
    /// <param name="labels">The length of the label of each line.</param>
    /// <param name="chunks">What is said, without the labels, by chunks.</param>
    public static HashSet<int> Find(List<LogicalLine> lines, int[] labels, IGrouping<int, LogicalLine>[] chunks)
    {
        // Where every line of a chunk has its label, or goes on behind a direction, the speeches are short, and that is all.
        HashSet<int> goOn = [.. lines.Where((l, i) => labels[i] == 0 && !PlayForms.IsBracketed(l.Text) && (i == 0 || lines[i - 1].Chunk != l.Chunk || !PlayForms.IsBracketed(lines[i - 1].Text))).Select(l => l.Chunk)];
        HashSet<int> set = [.. chunks.Where(c => goOn.Contains(c.Key) && AreShort(c)).Select(c => c.Key)];
        Dictionary<int, int> turns = lines.Where((_, i) => labels[i] > 0).CountBy(line => line.Chunk).ToDictionary();
        (int Chunk, bool IsOpen)[] inside = [.. Enumerable.Range(0, Math.Max(0, lines.Count - 1)).Where(i => GoesOn(lines, labels, i)).Select(i => (lines[i].Chunk, !EndsParagraph(lines[i].Text)))];
        if (AreOpen(inside.Where(line => set.Contains(line.Chunk)), turns.Where(chunk => chunk.Value > MostInVerse && set.Contains(chunk.Key)).Sum(chunk => chunk.Value)))
        {
            // Where each of several speeches is one line, nothing in the chunk itself tells verse from short answers.
            HashSet<int> goesOn = [.. inside.Select(line => line.Chunk)];
            set.RemoveWhere(chunk => turns.GetValueOrDefault(chunk) > MostInVerse && !goesOn.Contains(chunk));
            return set;
        }

        return [.. inside.Where(line => set.Contains(line.Chunk)).GroupBy(line => line.Chunk).Where(chunk => AreOpen(chunk, turns.GetValueOrDefault(chunk.Key))).Select(chunk => chunk.Key)];
    }

    private static bool AreShort(IEnumerable<LogicalLine> chunk)
    {
        int count = chunk.Count();
        return (count > 1 && chunk.All(l => PlayForms.CanBeVerse(l.Text) || PlayForms.IsBracketed(l.Text))) || (count > 3 && chunk.Count(l => PlayForms.CanBeVerse(l.Text)) * 5 >= count * 4);
    }

    /// <summary>Whether lines inside speeches are open often enough, and are as many that they are no song among short answers.</summary>
    private static bool AreOpen(IEnumerable<(int Chunk, bool IsOpen)> inside, int turns)
    {
        int count = 0, open = 0;
        foreach ((_, bool isOpen) in inside)
        {
            count++;
            open += isOpen ? 1 : 0;
        }

        return open > 0 && open * FewestOpen >= count && count * FewestInside >= turns;
    }

    /// <summary>Whether the line below is a part of the same speech.</summary>
    private static bool GoesOn(List<LogicalLine> lines, int[] labels, int i) =>
        lines[i + 1].Chunk == lines[i].Chunk && labels[i + 1] == 0 && !PlayForms.IsLabelOnly(lines[i].Text, labels[i]) && IsSpeech(lines[i]) && IsSpeech(lines[i + 1]);

    private static bool IsSpeech(LogicalLine line) => !PlayForms.IsBracketed(line.Text) && !PlayForms.IsActHeading(line.Text) && !PlayForms.IsSceneHeading(line);

    private static bool EndsParagraph(string text) => text.AsSpan().TrimEnd("\"”’')]»— ") is [.., '.' or '!' or '?' or '…'] or "";
}
