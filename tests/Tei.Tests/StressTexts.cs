using System.Text;

namespace Tei.Tests;

/// <summary>Documents that nobody wrote, made of documents that somebody did: cut, joined, wrapped anew. The same number gives the same document.</summary>
internal sealed class StressTexts(IReadOnlyList<string> sources)
{
    private static readonly int[] Widths = [24, 40, 60, 72, 100];

    /// <summary>The document of a number.</summary>
    public string Make(int number)
    {
        var random = new Random(number);
        string text = Piece(random);
        for (int more = random.Next(3); more > 0; more--)
        {
            text += random.Next(3) switch { 0 => "", 1 => "\n", _ => "\n\n" } + Piece(random);
        }

        return random.Next(6) switch
        {
            0 => Wrapped(text, Widths[random.Next(Widths.Length)]),
            1 => text.Replace("\n\n", "\n", StringComparison.Ordinal),
            2 => text.Replace("\n", "\r\n", StringComparison.Ordinal),
            3 => text.Replace("\n", "\n\n", StringComparison.Ordinal),
            4 => Spoiled(text, random),
            _ => text,
        };
    }

    /// <summary>A stretch of a source: from anywhere to anywhere, a bracket or a word cut in two included.</summary>
    private string Piece(Random random)
    {
        string source = sources[random.Next(sources.Count)];
        int start = random.Next(2) == 0 ? 0 : random.Next(source.Length);
        int length = Math.Min(source.Length - start, random.Next(1, 8000));
        start -= start > 0 && char.IsLowSurrogate(source[start]) ? 1 : 0;
        int end = start + length;
        end += end < source.Length && char.IsLowSurrogate(source[end]) ? 1 : 0;
        return source[start..end];
    }

    private static string Wrapped(string text, int width)
    {
        var wrapped = new StringBuilder();
        foreach (string line in text.Split('\n'))
        {
            int column = 0;
            foreach (string word in line.Split(' '))
            {
                bool breaks = column > 0 && column + word.Length > width;
                wrapped.Append(column == 0 ? "" : breaks ? "\n" : " ").Append(word);
                column = breaks ? word.Length : column + 1 + word.Length;
            }

            wrapped.Append('\n');
        }

        return wrapped.ToString();
    }

    /// <summary>Lines that changed places, and signs that went or came.</summary>
    private static string Spoiled(string text, Random random)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length / 4; i++)
        {
            int a = random.Next(lines.Length);
            int b = random.Next(lines.Length);
            (lines[a], lines[b]) = (lines[b], lines[a]);
        }

        for (int i = random.Next(6); i > 0; i--)
        {
            int line = random.Next(lines.Length);
            int at = random.Next(lines[line].Length + 1);
            at -= at > 0 && at < lines[line].Length && char.IsLowSurrogate(lines[line][at]) ? 1 : 0;
            lines[line] = lines[line].Insert(at, "[]()“”1.:\t—"[random.Next(11)].ToString());
        }

        return string.Join('\n', lines);
    }
}
