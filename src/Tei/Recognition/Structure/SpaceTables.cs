using System.Collections.Immutable;

namespace Tei.Recognition.Structure;

/// <summary>Finds tables whose columns are set with spaces: lines below one another that are all blank at the same places.</summary>
internal static class SpaceTables
{
    private const int FewestRows = 3;
    private const int NarrowestGap = 2;
    private const int MostSeparateRows = 2;

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

    /// <summary>Chunks of lines, where a head or a total that a blank line parts from its table stands with it.</summary>
    public static List<List<TextSpan>> WithSeparateRows(SourceText source, List<List<TextSpan>> chunks)
    {
        if (chunks.Count < 2 || !chunks.Exists(chunk => chunk.Count >= FewestRows && MayBeRow(source.Content, chunk[^1])))
        {
            return chunks;
        }

        // A head and a total are all that is looked for: more would be a table with blank lines between its rows.
        var joined = new List<List<TextSpan>>();
        int added = 0;
        foreach (List<TextSpan> chunk in chunks)
        {
            if (joined.Count > 0 && added < MostSeparateRows && (BelongTogether(source, joined[^1], chunk, separate: chunk) || BelongTogether(source, joined[^1], chunk, separate: joined[^1])))
            {
                joined[^1] = [.. joined[^1], .. chunk];
                added++;
            }
            else
            {
                joined.Add(chunk);
                added = 0;
            }
        }

        return joined;
    }

    /// <summary>Whether two chunks are one table with the columns that one of them has without the few rows of the other.</summary>
    private static bool BelongTogether(SourceText source, List<TextSpan> above, List<TextSpan> below, List<TextSpan> separate)
    {
        if (separate.Count > MostSeparateRows || !separate.TrueForAll(row => MayBeRow(source.Content, row)))
        {
            return false;
        }

        IReadOnlyList<ImmutableArray<TextSpan>> table = Find(source, separate == above ? below : above), whole = table.Count == 0 ? [] : Find(source, [.. above, .. below]);
        return whole.Count > 0 && whole[0].Length == table[0].Length && whole.Skip(separate == above ? 0 : above.Count).Take(separate.Count).All(row => row.Count(cell => !cell.IsEmpty) > 1);
    }

    private static bool MayBeRow(string content, TextSpan line) => content.AsSpan(line.Start, line.Length).IndexOf("  ", StringComparison.Ordinal) > 0;

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
