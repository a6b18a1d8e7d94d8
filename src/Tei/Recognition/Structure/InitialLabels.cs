using System.Text.RegularExpressions;

namespace Tei.Recognition.Structure;

/// <summary>"A. H. – Where were you born?": initials and a dash before each turn, as French interviews are printed, and before the first turn of each the whole name.</summary>
internal static partial class InitialLabels
{
    /// <summary>The length of the label with its dash at the start of each line; nothing where fewer than two have initials, or none speaks twice.</summary>
    /// <param name="lines">The lines.</param>
    public static int[] Find(IReadOnlyList<LogicalLine> lines)
    {
        int[] lengths = new int[lines.Count];
        List<string> initials = [];
        for (int i = 0; i < lengths.Length; i++)
        {
            if (lines[i].Text is [var first, '.', ..] && char.IsUpper(first) && InitialsAndDash().Match(lines[i].Text) is { Success: true } match)
            {
                lengths[i] = match.Groups["label"].Length;
                initials.Add(Letters(match.Groups["initials"].Value));
            }
        }

        if (!Exchange.Is(initials))
        {
            return [];
        }

        HashSet<string> speakers = [.. initials];
        return [.. lengths.Select((length, i) => length > 0 || NameAndDash().Match(lines[i].Text) is not { Success: true } name || !speakers.Contains(Letters(name.Groups["name"].Value)) ? length : name.Groups["label"].Length)];
    }

    /// <summary>The capitals of a name or of initials.</summary>
    private static string Letters(string name) => string.Concat(name.Where(char.IsUpper));

    [GeneratedRegex(@"^(?<label>(?<initials>\p{Lu}\.(?:[\s-]?\p{Lu}\.){1,3})\s?[–—-])(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex InitialsAndDash();

    [GeneratedRegex(@"^(?<label>(?<name>\p{Lu}[\p{L}’'-]+(?:\s[\p{L}’'-]+){1,3})\s?[.:]?\s?[–—-])(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex NameAndDash();
}
