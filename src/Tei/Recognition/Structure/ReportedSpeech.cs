using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Structure;

/// <summary>"MR. HALE said, that he should oppose the Bill.": the reports of the nineteenth century tell what members said, each with the name in capitals at the start of the paragraph.</summary>
internal static partial class ReportedSpeech
{
    private const int FewestReports = 2;

    /// <summary>The length of the name of each line that reports so; nothing where not two do, or, with the lines that have another label in capitals, not four.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="labels">The length of the label of each line that has another.</param>
    public static int[] Labels(IReadOnlyList<LogicalLine> lines, int[] labels)
    {
        int[] lengths = [.. lines.Select((line, i) => labels[i] > 0 ? 0 : Length(line.Text))];
        int reports = lengths.Count(length => length > 0);
        if (reports < FewestReports)
        {
            return [];
        }

        int others = Enumerable.Range(0, labels.Length).Count(i => labels[i] > 0 && EndsInCapitals(lines[i].Text.AsSpan(0, labels[i])) && Lexicon.SpeakerTitles.Begins(lines[i].Text));
        return reports + others >= Exchange.FewestTurns ? lengths : [];
    }

    /// <summary>"The PREMIER:", "Mr. HARDY".</summary>
    private static bool EndsInCapitals(ReadOnlySpan<char> label) =>
        label.TrimEnd(" .:,") is var bare && bare[(bare.LastIndexOf(' ') + 1)..] is { Length: > 1 } last && !last.ContainsAnyInRange('a', 'z');

    private static int Length(string line) =>
        line is [var first, _, ..] && char.IsUpper(first) && TitleAndName().Match(line) is { Success: true } match && Lexicon.SpeakerTitles.Begins(line) && Lexicon.ReportVerbs.Contains(match.Groups["verb"].ValueSpan)
            ? match.Groups["label"].Length : 0;

    /// <summary>"Mr. HARDY asked the Minister for Railways:": the name alone, where what stands before the colon goes on with a verb of such a report; 0 where it does not.</summary>
    /// <param name="label">What stands before the first words that are said, with its colon.</param>
    public static int LengthOfName(string label) => label.AsSpan().ContainsAnyInRange('a', 'z') ? Length(label) : 0;

    /// <summary>A title and a name in capitals, who bears the office in brackets and the hour; then the verb, or a clause that ends with it before a colon ("in moving the second reading said:").</summary>
    [GeneratedRegex(@"^(?<label>(?:(?:The|THE|\p{Lu}\p{Ll}{1,4}\.)\s\p{Lu}{2}[\p{Lu}.’'-]*(?:\s(?:of|de|\p{Lu}[\p{Lu}.’'-]*)){0,7}|\p{Lu}{2}[\p{Lu}.’'-]*(?:\s(?:of|de|\p{Lu}[\p{Lu}.’'-]*)){1,7})(?:\s\([^()]{2,60}\))?)(?:\s\[[0-9.:]{3,7}\])?,?\s(?:\p{Ll}[^:.?!]{3,80}\s(?<verb>\p{Ll}+):|(?<verb>\p{Ll}+)(?!\w))", RegexOptions.CultureInvariant)]
    private static partial Regex TitleAndName();
}
