using System.Globalization;
using System.Text.RegularExpressions;

namespace Tei.Recognition.Structure;

/// <summary>Running heads: the same line on several pages, beside the number of the page or with it.</summary>
internal static partial class PageFurniture
{
    /// <summary>A head runs if it stands beside the numbers of as many pages.</summary>
    private const int FewestHeads = 2;
    private const int LongestHead = 90;

    /// <summary>A head that has the number in it needs as many that count on: parts of a text are numbered, too.</summary>
    private const int FewestHeadsWithNumber = 3;

    /// <summary>Short lines beside page numbers that are the same on several pages.</summary>
    private static IEnumerable<int> RunningHeads(IReadOnlyList<LogicalLine> lines, SortedDictionary<int, int> numbers) =>
        numbers.Keys.SelectMany(i => new[] { i - 1, i + 1 }).Distinct().Where(i => i >= 0 && i < lines.Count && !numbers.ContainsKey(i) && lines[i].Length <= LongestHead && !lines[i].EndsSentence)
            .GroupBy(i => lines[i].Text, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() >= FewestHeads).SelectMany(group => group);

    /// <summary>"Hollis -- 2", "Oral history of John Hollis, page 3": the same words with a sign before a number that counts on, with the page.</summary>
    /// <remarks>A heading stands above what it heads, and never in a sentence: one of them at least has to.</remarks>
    private static SortedDictionary<int, int> HeadsWithNumber(IReadOnlyList<LogicalLine> lines)
    {
        (int Line, string Head, int Number)[] candidates = [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].Length <= LongestHead && char.IsAsciiDigit(lines[i].Text[^1]) && StandsAlone(lines, i))
            .Select(i => (Line: i, Match: HeadWithNumber().Match(lines[i].Text))).Where(c => c.Match.Success)
            .Select(c => (c.Line, c.Match.Groups["head"].Value, int.Parse(c.Match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)))];
        foreach (IGrouping<string, (int Line, string Head, int Number)> group in candidates.GroupBy(c => c.Head, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() >= FewestHeadsWithNumber))
        {
            var heads = new SortedDictionary<int, int>(group.ToDictionary(c => c.Line, c => c.Number));
            if (CountsOn(heads) && heads.Keys.Any(i => i > 0 && i + 1 < lines.Count && !lines[i - 1].EndsSentence && char.IsLower(lines[i + 1].Text[0])))
            {
                return heads;
            }
        }

        return [];
    }

    [GeneratedRegex(@"^(?<head>\p{L}[^0-9]{1,60}?)\s*(?:[-–—]+|[,;|]?\s(?:" + PageWords + @"))\s*(?<n>[0-9]{1,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadWithNumber();
}
