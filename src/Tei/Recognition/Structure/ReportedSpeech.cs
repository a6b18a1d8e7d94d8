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

        int others = Enumerable.Range(0, labels.Length).Count(i => labels[i] > 0 && !lines[i].Text.AsSpan(0, labels[i]).ContainsAnyInRange('a', 'z') && Lexicon.SpeakerTitles.Begins(lines[i].Text));
        return reports + others >= Exchange.FewestTurns ? lengths : [];
    }

    private static int Length(string line) =>
        line is [var first, _, ..] && char.IsUpper(first) && TitleAndName().Match(line) is { Success: true } match && Lexicon.SpeakerTitles.Begins(line) && Lexicon.ReportVerbs.Contains(match.Groups["verb"].ValueSpan)
            ? match.Groups["label"].Length : 0;

    [GeneratedRegex(@"^(?<label>(?:(?:The|THE)\s)?\p{Lu}{2}[\p{Lu}.’'-]*(?:\s(?:of|de|\p{Lu}[\p{Lu}.’'-]*)){1,7})\s(?<verb>\p{Ll}+)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex TitleAndName();
}
