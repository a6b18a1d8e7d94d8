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
            return OfTalkers(lines);
        }

        HashSet<string> speakers = [.. initials];
        return [.. lengths.Select((length, i) => length > 0 || NameAndDash().Match(lines[i].Text) is not { Success: true } name || !speakers.Contains(Letters(name.Groups["name"].Value)) ? length : name.Groups["label"].Length)];
    }

    /// <summary>"AR He was born here.": without any sign, the initials of those whom the fields above the talk name ("Interviewee: Ann Rowe", "Interviewer: T. Oak").</summary>
    private static int[] OfTalkers(IReadOnlyList<LogicalLine> lines)
    {
        HashSet<string> talkers = [.. lines.Take(HighestField).Select(line => FieldLabels.LengthOfTalker(line.Text) is > 0 and var label ? Letters(line.Text[label..].Split(',', '(')[0]) : "").Where(letters => letters.Length is 2 or 3)];
        if (talkers.Count < Exchange.FewestSpeakers)
        {
            return [];
        }

        int[] lengths = [.. lines.Select(line => BareInitials().Match(line.Text) is { Success: true } match && talkers.Contains(match.Groups["label"].Value) ? match.Groups["label"].Length : 0)];
        return Exchange.Is([.. lines.Where((_, i) => lengths[i] > 0).Select((line, _) => line.Text[..2])]) ? lengths : [];
    }

    private const int HighestField = 12;

    [GeneratedRegex(@"^(?<label>\p{Lu}{2,3})\s+(?=[\p{Lu}\[(“""‘'…–—])", RegexOptions.CultureInvariant)]
    private static partial Regex BareInitials();

    /// <summary>The capitals of a name or of initials.</summary>
    private static string Letters(string name) => string.Concat(name.Where(char.IsUpper));

    [GeneratedRegex(@"^(?<label>(?<initials>\p{Lu}\.(?:[\s-]?\p{Lu}\.){1,3})\s?[–—-])(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex InitialsAndDash();

    [GeneratedRegex(@"^(?<label>(?<name>\p{Lu}[\p{L}’'-]+(?:\s[\p{L}’'-]+){1,3})\s?[.:]?\s?[–—-])(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex NameAndDash();
}
