using System.Text;
using System.Text.RegularExpressions;

namespace Tei.Recognition.Dates;

/// <summary>"Oct[ober] 8", "5[th] of May": a line as it reads with what editors completed, and where its characters stand in the line as it is written.</summary>
internal sealed partial class CompletedWords
{
    private readonly string written;
    private readonly int[] positions;

    private CompletedWords(string line, string text, int[] places)
    {
        written = line;
        Text = text;
        positions = places;
    }

    /// <summary>The line without the brackets inside its words.</summary>
    public string Text { get; }

    /// <summary>The line read so; <see langword="null"/> where no word of it was completed or corrected.</summary>
    /// <param name="line">The line.</param>
    /// <param name="wrong">What the editors corrected in it, with the signs of the correction: stretches that are not read, in order.</param>
    public static CompletedWords? Of(string line, IReadOnlyList<TextSpan> wrong)
    {
        if (!line.Contains('[', StringComparison.Ordinal))
        {
            return null;
        }

        // Each sign is a character at least: a line that is read once more is shorter, and has none in the end.
        TextSpan[] signs = [.. Signs(line).Concat(wrong).OrderBy(s => s.Start)];
        if (signs.Length == 0)
        {
            return null;
        }

        var text = new StringBuilder(line.Length);
        var places = new List<int>(line.Length);
        int read = 0;
        foreach (TextSpan sign in signs)
        {
            Take(read, Math.Max(read, sign.Start));
            read = Math.Max(read, sign.End);
        }

        Take(read, line.Length);
        return new CompletedWords(line, text.ToString(), [.. places]);

        void Take(int from, int to)
        {
            text.Append(line, from, to - from);
            places.AddRange(Enumerable.Range(from, to - from));
        }
    }

    /// <summary>The brackets of the words that are completed, and of months that are supplied beside a day or a year.</summary>
    private static IEnumerable<TextSpan> Signs(string line) => Completion().Matches(line).Where(match => !match.Groups["month"].Success || Months.IsMonth(match.Groups["month"].ValueSpan)).SelectMany(match =>
    {
        Group content = match.Groups["content"];
        return (TextSpan[])[new(match.Index, content.Index), new(content.Index + content.Length, match.Index + match.Length)];
    });

    /// <summary>A date that was found in <see cref="Text"/>, at its place in the line.</summary>
    /// <param name="date">The date.</param>
    /// <param name="offset">Where the line begins.</param>
    public DateExpression InLine(DateExpression date, int offset)
    {
        int start = positions[date.Span.Start];
        int end = positions[date.Span.End - 1] + 1;
        int closed = end + (end < written.Length && written[end] == '?' ? 1 : 0);
        bool closes = closed < written.Length && written[closed] == ']' && !(date.Span.End < positions.Length && positions[date.Span.End] <= closed);
        bool opens = start > 0 && written[start - 1] == '[' && !(date.Span.Start > 0 && positions[date.Span.Start - 1] == start - 1);
        return date with { Span = new TextSpan(offset + start - (opens ? 1 : 0), offset + (closes ? closed + 1 : end)) };
    }

    /// <summary>Two letters at least, for one alone is the mark of a note, but for those with which months are shortened ("Nov[r]"); or a month with what belongs to it: "5 [June]", "7th [of June 1946?]", "[June] 5", "[Juni] 1946"; or the word between the two ("3rd [of] July").</summary>
    [GeneratedRegex(@"(?<=[\p{L}0-9])\[(?!sic\])(?<content>\p{Ll}{2,8})\]|(?<=\p{L})\[(?<content>[ry])\]|(?<=[0-9](?:st|nd|rd|th|d|\.)?\s)\[(?<content>of|de|day of)\](?=\s\p{L})|(?<=(?<![\p{L}0-9.,])[0-3]?[0-9](?:st|nd|rd|th|d|\.|er|º|°)?\s)\[(?<content>" + Supplied + @")\??\]|\[(?<content>" + Supplied + @")\??\](?=,?\s(?:[0-3]?[0-9](?:st|nd|rd|th)?(?![0-9:]|\.[0-9])|1[0-9]{3}(?![0-9])))", RegexOptions.CultureInvariant)]
    private static partial Regex Completion();

    private const string Supplied = @"(?:of |de |d['’])?(?<month>" + Months.Shape + @")\.?(?: [0-3]?[0-9],?)?(?:,? 1[0-9]{3})?";
}
