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

    /// <summary>The line read so; <see langword="null"/> where no word of it was completed.</summary>
    public static CompletedWords? Of(string line)
    {
        if (!line.Contains('[', StringComparison.Ordinal) || !Completion().IsMatch(line))
        {
            return null;
        }

        var text = new StringBuilder(line.Length);
        var places = new List<int>(line.Length);
        int read = 0;
        foreach (Match match in Completion().Matches(line))
        {
            Take(read, match.Index);
            Take(match.Index + 1, match.Index + match.Length - 1);
            read = match.Index + match.Length;
        }

        Take(read, line.Length);
        return new CompletedWords(line, text.ToString(), [.. places]);

        void Take(int from, int to)
        {
            text.Append(line, from, to - from);
            places.AddRange(Enumerable.Range(from, to - from));
        }
    }

    /// <summary>A date that was found in <see cref="Text"/>, at its place in the line.</summary>
    /// <param name="date">The date.</param>
    /// <param name="offset">Where the line begins.</param>
    public DateExpression InLine(DateExpression date, int offset)
    {
        int end = positions[date.Span.End - 1] + 1;
        bool closes = end < written.Length && written[end] == ']' && !(date.Span.End < positions.Length && positions[date.Span.End] == end);
        return date with { Span = new TextSpan(offset + positions[date.Span.Start], offset + end + (closes ? 1 : 0)) };
    }

    /// <summary>Two letters at least, for one alone is the mark of a note, but for those with which months are shortened ("Nov[r]").</summary>
    [GeneratedRegex(@"(?<=[\p{L}0-9])\[(?!sic\])\p{Ll}{2,8}\]|(?<=\p{L})\[[ry]\]", RegexOptions.CultureInvariant)]
    private static partial Regex Completion();
}
