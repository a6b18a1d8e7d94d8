namespace Tei.Recognition.Structure;

/// <summary>Tells verses that begin with small letters, as Italian, Polish and modern prints have them, from the lines of wrapped prose.</summary>
internal static class VerseLines
{
    private const int FewestPairs = 6;
    private const int LongestVerse = 75;

    /// <summary>Verses end where a part of the sentence ends: of the lines that go on in the next, at least this share end with a sign. Of the lines of prose, one in eight does.</summary>
    private const double FewestSigns = 0.25;

    /// <summary>A line of wrapped prose has no room for the next word; of verses, at least this share have.</summary>
    private const double FewestWithRoom = 0.1;

    /// <summary>Whatever their ends, lines of which as many leave room for the next word are not wrapped.</summary>
    private const double ShareWithRoom = 0.5;

    /// <summary>Whether the lines of a text are verses of a play, each to be kept as a line.</summary>
    /// <param name="source">The text.</param>
    /// <param name="chunks">Its lines, in groups without a blank line between them.</param>
    public static bool Are(SourceText source, IReadOnlyList<List<TextSpan>> chunks) => AreRagged(source, chunks) && IsPlay(source, chunks);

    private static bool AreRagged(SourceText source, IReadOnlyList<List<TextSpan>> chunks)
    {
        int[] lengths = [.. chunks.Where(chunk => chunk.Count > 1).SelectMany(chunk => chunk).Select(line => line.Length).Order()];
        int width = lengths.Length == 0 ? 0 : lengths[lengths.Length * 9 / 10];
        if (width is 0 or > LongestVerse)
        {
            return false;
        }

        int pairs = 0, signs = 0, rooms = 0;
        foreach (List<TextSpan> chunk in chunks)
        {
            for (int i = 1; i < chunk.Count; i++)
            {
                if (!char.IsLower(source.Content[chunk[i].Start]))
                {
                    continue;
                }

                pairs++;
                signs += char.IsLetterOrDigit(source.Content[chunk[i - 1].End - 1]) ? 0 : 1;
                rooms += chunk[i - 1].Length + 1 + FirstWord(source, chunk[i]) <= width ? 1 : 0;
            }
        }

        return pairs >= FewestPairs && ((signs >= pairs * FewestSigns && rooms >= pairs * FewestWithRoom) || rooms >= pairs * ShareWithRoom);
    }

    private static int FirstWord(SourceText source, TextSpan line) =>
        source.Content.AsSpan(line.Start, line.Length).IndexOf(' ') is >= 0 and var blank ? blank : line.Length;

    private static bool IsPlay(SourceText source, IReadOnlyList<List<TextSpan>> chunks) =>
        PlayLabels.Find([.. chunks.SelectMany((chunk, c) => chunk.Select(line => new LogicalLine(line, source.Normalised(line), c)))]) is not null;
}
