using System.Text.RegularExpressions;

namespace Tei.Recognition.Structure;

/// <summary>"Anna Hale  00:12:31" on a line of its own, above what is said: so programs write down recordings.</summary>
internal static partial class TimedLabels
{
    private const int LongestLabel = 60;

    /// <summary>The length of the label, which is the whole line, of each line that is one; nothing where fewer than two speak, or none speaks twice.</summary>
    /// <param name="lines">The lines.</param>
    public static int[] Stamped(IReadOnlyList<LogicalLine> lines)
    {
        int[] lengths = new int[lines.Count];
        List<string> names = [];
        for (int i = 0; i + 1 < lengths.Length; i++)
        {
            if (lines[i].Length <= LongestLabel && lines[i].Text is [.., ':' or ')' or ']' or (>= '0' and <= '9')] && NameAndTime().Match(lines[i].Text) is { Success: true } match)
            {
                lengths[i] = lines[i].Length;
                names.Add(match.Groups["name"].Value);
            }
        }

        // Below a time of a table stands another; below that of a speech, what is said.
        bool areAbove = names.Count > 0 && Enumerable.Range(1, lengths.Length - 1).All(i => lengths[i] == 0 || lengths[i - 1] == 0);
        return areAbove && Exchange.Is(names) ? lengths : [];
    }

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}.’'-]+){0,3}(?:\s[0-9]{1,2})?)[\s,–—-]+[(\[]?(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}(?:[.:][0-9]{1,3})?[)\]]?:?$", RegexOptions.CultureInvariant)]
    private static partial Regex NameAndTime();
}
