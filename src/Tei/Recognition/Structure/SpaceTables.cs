using System.Collections.Immutable;

namespace Tei.Recognition.Structure;

/// <summary>Finds tables whose columns are set with spaces: lines below one another that are all blank at the same places.</summary>
internal static class SpaceTables
{
    private const int FewestRows = 3;
    private const int NarrowestGap = 2;

    /// <summary>A cell is a name or a number; lines of a justified paragraph are longer.</summary>
    private const int LongestCell = 48;

    /// <summary>Of the rows at least this share has each column: the last may be left out, or a total stand alone.</summary>
    private const double FullestColumn = 0.6;

    /// <summary>The cells of each line of a group of lines, empty ones too; nothing where it is no table.</summary>
    public static IReadOnlyList<ImmutableArray<TextSpan>> Find(SourceText source, IReadOnlyList<TextSpan> lines)
    {
        if (lines.Count < FewestRows || lines.Any(l => source.Content.AsSpan(l.Start, l.Length).Contains('\t')))
        {
            return [];
        }

        int[] starts = [.. lines.Select(l => LineStart(source.Content, l.Start))];
        List<(int From, int To)> gaps = Gaps(source.Content, lines, starts);
        if (gaps.Count == 0)
        {
            return [];
        }

        ImmutableArray<TextSpan>[] rows = [.. lines.Select((line, i) => Cells(source.Content, line, starts[i], gaps))];
        return IsTable(rows) ? rows : [];
    }

    private static bool IsTable(ImmutableArray<TextSpan>[] rows) =>
        rows.All(row => row.All(cell => cell.Length <= LongestCell) && row.Count(cell => !cell.IsEmpty) > 1 - (row.Length > 2 ? 0 : 1))
        && Enumerable.Range(0, rows[0].Length).All(c => rows.Count(row => !row[c].IsEmpty) >= rows.Length * FullestColumn);

    private static int LineStart(string content, int offset)
    {
        while (offset > 0 && content[offset - 1] is not ('\n' or '\r'))
        {
            offset--;
        }

        return offset;
    }

    /// <summary>The columns that are blank in every line, with words on both sides; beyond a line's end all is blank.</summary>
    private static List<(int From, int To)> Gaps(string content, IReadOnlyList<TextSpan> lines, int[] starts)
    {
        int width = Enumerable.Range(0, lines.Count).Max(i => lines[i].End - starts[i]);
        var blank = new bool[width];
        Array.Fill(blank, true);
        for (int i = 0; i < lines.Count; i++)
        {
            for (int k = lines[i].Start; k < lines[i].End; k++)
            {
                blank[k - starts[i]] &= content[k] == ' ';
            }
        }

        int first = Array.IndexOf(blank, false);
        var gaps = new List<(int From, int To)>();
        for (int column = first; column < width; column++)
        {
            int end = column;
            while (end < width && blank[end])
            {
                end++;
            }

            if (end - column >= NarrowestGap && end < width)
            {
                gaps.Add((column, end));
            }

            column = Math.Max(column, end);
        }

        return gaps;
    }

    private static ImmutableArray<TextSpan> Cells(string content, TextSpan line, int lineStart, List<(int From, int To)> gaps)
    {
        int[] borders = [line.Start, .. gaps.Select(g => Math.Clamp(lineStart + g.To, line.Start, line.End)), line.End];
        return [.. borders.Zip(borders.Skip(1)).Select(b => WhiteSpace.Trim(content, new TextSpan(b.First, b.Second)))];
    }
}
