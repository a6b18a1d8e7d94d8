namespace Tei.Recognition.Structure;

/// <content>Verse that letters quote.</content>
internal sealed partial class LineClassifier
{
    private const int FewestVerses = 2;
    private const int ShortestVerse = 12;
    private const int LongestVerse = 60;
    private const int FewestSmallWords = 2;

    /// <summary>A chunk of short lines that a colon, a comma or a dash announces and that neither stop nor go on alike, as the items of a list do, is verse.</summary>
    private void ClassifyVerse(int body, int close)
    {
        int first = body + 1;
        while (!IsTranscript && first < close)
        {
            int end = first;
            while (end < close && lines[end].Chunk == lines[first].Chunk)
            {
                end++;
            }

            bool isVerse = end - first >= FewestVerses && lines[first - 1].Chunk != lines[first].Chunk && lines[first - 1] is { Length: > LongestVerse / 2, Text: [.., ':' or ',' or '—' or '–'] }
                && Enumerable.Range(first, end - first).All(CanBeVerse) && EndAsVerse(lines.GetRange(first, end - first));
            for (int i = first; isVerse && i < end; i++)
            {
                Set(i, LineKind.Verse);
            }

            first = end;
        }
    }

    /// <summary>A short line with small words in it, with a capital at its beginning and no number.</summary>
    private bool CanBeVerse(int i) =>
        classified[i] is null && labels[i] == 0 && !HasCells(i) && lines[i] is { Length: >= ShortestVerse and <= LongestVerse } line && line.Text.AsSpan().TrimStart("„“\"«»‘' ") is [var initial, ..] && char.IsUpper(initial)
        && !line.Text.Any(char.IsAsciiDigit) && line.Text.Split(' ').Count(word => char.IsLower(word[0])) >= FewestSmallWords;

    /// <summary>Of the lines, some go on without a sign and some stop with one, or two rhyme.</summary>
    private static bool EndAsVerse(List<LogicalLine> lines)
    {
        string[] ends = [.. lines.Select(line => line.Text.TrimEnd('”', '"', '“', '»', '.', ',', ';', ':', '!', '?', '—', '–', ' ')).Select(text => text[(text.LastIndexOf(' ') + 1)..])];
        bool rhymes = ends.Where(word => word.Length > 2).Distinct(StringComparer.OrdinalIgnoreCase).CountBy(word => word[^3..].ToLowerInvariant()).Any(sound => sound.Value > 1);
        int open = lines.SkipLast(1).Count(line => char.IsLetter(line.Text[^1]));
        return rhymes || (open > 0 && lines.Exists(line => line.Text is [.., ',' or ';' or '!' or '?' or '—']));
    }
}
