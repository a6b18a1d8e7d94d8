using System.Globalization;
using System.Text.RegularExpressions;

namespace Tei.Recognition.Structure;

/// <summary>What stands on a page beside its text: page numbers and running heads (TEI P5, 11.6 <c>fw</c>), and the page breaks that they prove.</summary>
internal static partial class PageFurniture
{
    /// <summary>What stands before the number of a page.</summary>
    private const string PageWords = @"[Pp]age|PAGE|[Pp]\.|S\.|Seite|Blatt|[Ff]olio";

    /// <summary>A number without any sign around it needs as many others that count on from it.</summary>
    private const int FewestBareNumbers = 3;

    /// <summary>The furniture among the lines: for each the element that it becomes, with the page break before or behind it.</summary>
    public static Dictionary<int, Markup> Find(IReadOnlyList<LogicalLine> lines)
    {
        SortedDictionary<int, int> numbers = Numbers(lines);
        bool areHeads = numbers.Count == 0;
        if (areHeads)
        {
            numbers = HeadsWithNumber(lines);
        }

        // Transcribers put the number in brackets where the page begins.
        bool atFoot = numbers.Count > 0 && numbers.First() is { Key: > 0, Value: 1 } && lines[numbers.First().Key].Text[0] is not ('[' or '|');
        var found = new Dictionary<int, Markup>();
        foreach ((int line, int number) in numbers)
        {
            Markup markup = Markup.Around(TeiNames.Fw, ("type", areHeads ? "header" : "pageNum"));
            var page = new MarkupAttribute("n", (atFoot ? number + 1 : number).ToString(CultureInfo.InvariantCulture));
            bool lastPage = atFoot && line == lines.Count - 1;
            found[line] = lastPage ? markup : atFoot ? markup.Beside([], [Markup.Empty(TeiNames.Pb, page)]) : markup.Beside([Markup.Empty(TeiNames.Pb, page)], []);
        }

        foreach (int head in areHeads ? [] : RunningHeads(lines, numbers))
        {
            found[head] = Markup.Around(TeiNames.Fw, ("type", "header"));
        }

        foreach (int rule in Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Where(i => lines[i].Chunk == lines[i - 1].Chunk && Underline().IsMatch(lines[i].Text)))
        {
            found[rule] = Markup.Around(TeiNames.Fw, ("type", "rule"));
        }

        // A page has a text; numbers and headings alone are one.
        return found.Count < lines.Count ? found : [];
    }

    /// <summary>The lines that are page numbers, with the page: those with a sign of it, and bare numbers that count on.</summary>
    private static SortedDictionary<int, int> Numbers(IReadOnlyList<LogicalLine> lines)
    {
        var signed = new SortedDictionary<int, int>();
        var bare = new SortedDictionary<int, int>();
        var bracketed = new SortedDictionary<int, int>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length > 20 || PageNumber().Match(lines[i].Text) is not { Success: true } match || !StandsAlone(lines, i))
            {
                continue;
            }

            int number = int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
            (match.Groups["bare"].Success ? bare : match.Value[0] is '[' or '|' ? bracketed : signed)[i] = number;
        }

        if (bracketed.Count > 0 && CountsOn(bracketed) && AreUnique(lines, bracketed))
        {
            return bracketed;
        }

        return signed.Count > 0 && CountsOn(signed) ? signed : bare.Count >= FewestBareNumbers && CountsOn(bare) ? bare : [];
    }

    /// <summary>"… the matter |2| is settled": a number between strokes inside a line, where a page of the manuscript begins. Several must count on, with those on lines of their own.</summary>
    public static IEnumerable<Annotation> InText(SourceText source, IEnumerable<TextSpan> lines)
    {
        if (!source.Content.Contains('|', StringComparison.Ordinal))
        {
            return [];
        }

        Match[] marks = [.. BetweenStrokes().Matches(source.Content).Cast<Match>()];
        int[] numbers = [.. marks.Select(m => int.Parse(m.Groups["n"].ValueSpan, CultureInfo.InvariantCulture))];
        if (numbers.Length < FewestHeads || !numbers.Zip(numbers.Skip(1)).All(pair => pair.Second == pair.First + 1))
        {
            return [];
        }

        HashSet<TextSpan> whole = [.. lines];
        return marks.Select((m, i) => (Span: new TextSpan(m.Index, m.Index + m.Length), Number: numbers[i])).Where(m => !whole.Contains(m.Span))
            .Select(m => Number(m.Span, m.Number.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>The number of a page, and the beginning of that page before it.</summary>
    public static Annotation Number(TextSpan span, string number) =>
        new(span, Markup.Around(TeiNames.Fw, ("type", "pageNum")).Beside([Markup.Empty(TeiNames.Pb, new MarkupAttribute("n", number))], []), Rank.Structure, "structure.page");

    /// <summary>The number of a line at its margin.</summary>
    public static Annotation LineNumber(TextSpan span) => new(span, Markup.Around(TeiNames.Fw, ("type", "lineNum")), Rank.Structure, "structure.line-number");

    /// <summary>"[2] The examination …": a number in brackets before the first word of a line, where a leaf of the manuscript begins. Several must count on, be nowhere else, and have other lines between them: labels of notes and numbered paragraphs stand below one another.</summary>
    public static IEnumerable<Annotation> BeforeLines(SourceText source, IReadOnlyList<TextSpan> lines)
    {
        (TextSpan Span, int Number, int Line)[] leaves = [.. lines.Select((line, i) => (Match: Leaf().Match(source.Content, line.Start, line.Length), Line: i)).Where(leaf => leaf.Match.Success).Select(leaf => (new TextSpan(leaf.Match.Index, leaf.Match.Index + leaf.Match.Length), int.Parse(leaf.Match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture), leaf.Line))];
        bool countOn = leaves.Length >= FewestHeads && leaves.Zip(leaves.Skip(1)).All(pair => pair.Second.Number == pair.First.Number + 1);
        bool areApart = countOn && leaves.Zip(leaves.Skip(1)).Count(pair => pair.Second.Line > pair.First.Line + 1) * 2 > leaves.Length - 1;
        return areApart && InBrackets().Count(source.Content) == leaves.Length
            ? leaves.Select(leaf => Number(leaf.Span, leaf.Number.ToString(CultureInfo.InvariantCulture))) : [];
    }

    [GeneratedRegex(@"\G\[(?<n>[0-9]{1,4})\](?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Leaf();

    [GeneratedRegex(@"(?<!\S)\|(?<n>[0-9]{1,4})\|(?!\S)", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenStrokes();

    /// <summary>A number in brackets that stands anywhere else is the mark of a note; so is that of the label of a line right before it or behind it ("[3] Telegram 12 …", "[4]").</summary>
    private static bool AreUnique(IReadOnlyList<LogicalLine> lines, SortedDictionary<int, int> numbers)
    {
        HashSet<int> pages = [.. numbers.Values];
        return !lines.Where((line, i) => !numbers.ContainsKey(i) && line.Text.Contains('[', StringComparison.Ordinal))
            .Any(line => InBrackets().Matches(line.Text).Any(m => int.Parse(m.Groups["n"].ValueSpan, CultureInfo.InvariantCulture) is var number && (pages.Contains(number) || (m.Index == 0 && (pages.Contains(number + 1) || pages.Contains(number - 1))))));
    }

    [GeneratedRegex(@"\[(?<n>[0-9]{1,4})\]", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    private static bool StandsAlone(IReadOnlyList<LogicalLine> lines, int i) =>
        (i == 0 || lines[i - 1].Chunk != lines[i].Chunk) && (i + 1 == lines.Count || lines[i + 1].Chunk != lines[i].Chunk || i + 2 == lines.Count || lines[i + 2].Chunk != lines[i].Chunk);

    /// <summary>Pages follow each other: each number is one more than that before it.</summary>
    private static bool CountsOn(SortedDictionary<int, int> numbers) =>
        numbers.Values.Zip(numbers.Values.Skip(1)).All(pair => pair.Second == pair.First + 1);

    /// <summary>What plain text puts under a heading instead of a line.</summary>
    [GeneratedRegex("^={3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Underline();

    [GeneratedRegex(@"^(?:[-–—]\s*(?<n>[0-9]{1,4})\s*[-–—]|(?:" + PageWords + @")\s*(?<n>[0-9]{1,4})(?:\s*(?:of|von|de|sur|/)\s*[0-9]{1,4})?|\[(?<n>[0-9]{1,4})\]|\|(?<n>[0-9]{1,4})\||(?<bare>(?<n>[0-9]{1,4})))$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
