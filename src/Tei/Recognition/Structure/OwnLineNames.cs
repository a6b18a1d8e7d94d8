using System.Text.RegularExpressions;

namespace Tei.Recognition.Structure;

/// <summary>The names above the speeches of a play, on lines of their own, in small letters and without a sign behind them: only that they come back tells them.</summary>
internal static partial class OwnLineNames
{
    private const int LongestName = 40;
    private const int MostWords = 4;
    private const int FewestNames = 2;
    private const int FewestTurns = 5;

    /// <summary>The names, each as it is written; none where fewer than two come back and they do not open the chunks, or one stands where nothing can be said below it.</summary>
    /// <param name="lines">The lines of a play.</param>
    public static HashSet<string> Find(IReadOnlyList<LogicalLine> lines)
    {
        int[] places = [.. Enumerable.Range(0, Math.Max(0, lines.Count - 1)).Where(i => MayName(lines, i))];
        HashSet<string> again = [.. places.GroupBy(i => lines[i].Text, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => same.Key)];
        int[] turns = [.. places.Where(i => again.Contains(lines[i].Text))];
        if (turns.Length == 0 || turns.Any(i => again.Contains(lines[i + 1].Text)))
        {
            return [];
        }

        // Where such names open the chunks, a name that stands once opens one, too.
        int open = turns.Count(i => OpensSpeech(lines, i)) + Enumerable.Range(0, lines.Count - 1).Count(i => OpensSpeech(lines, i) && IsNameInCapitals(lines[i].Text));
        int chunks = Enumerable.Range(0, lines.Count - 1).Count(i => OpensSpeech(lines, i));
        if (open * 5 >= chunks * 3 && chunks > 0)
        {
            return [.. again, .. places.Where(i => OpensSpeech(lines, i)).Select(i => lines[i].Text)];
        }

        return again.Count < FewestNames || turns.Length < FewestTurns ? [] : again;
    }

    private static bool OpensSpeech(IReadOnlyList<LogicalLine> lines, int i) => BeginsChunk(lines, i) && lines[i + 1].Chunk == lines[i].Chunk && !IsBeside(lines[i]);

    private static bool BeginsChunk(IReadOnlyList<LogicalLine> lines, int i) => i == 0 || lines[i - 1].Chunk != lines[i].Chunk;

    /// <summary>A few characters may stand in capitals and others not.</summary>
    private static bool IsNameInCapitals(string line) => line.Length <= LongestName && !line.Any(char.IsLower) && char.IsLetter(line[^1]);

    private static bool IsBeside(LogicalLine line) => PlayForms.IsBracketed(line.Text) || PlayForms.IsActHeading(line.Text) || PlayForms.IsSceneHeading(line) || PlayForms.IsCastHeading(line.Text);

    /// <summary>A few words that begin with a capital and end with a letter, where a speech can begin, above something else than a heading.</summary>
    private static bool MayName(IReadOnlyList<LogicalLine> lines, int i) =>
        lines[i] is { Length: <= LongestName } line && Name().IsMatch(line.Text) && line.Text.Any(char.IsLower) && line.Text.AsSpan().Count(' ') < MostWords
        && (BeginsChunk(lines, i) || lines[i - 1].EndsSentence || IsBeside(lines[i - 1])) && !IsBeside(line) && (PlayForms.IsBracketed(lines[i + 1].Text) || !IsBeside(lines[i + 1]));

    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}'’. -]*\p{L}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
