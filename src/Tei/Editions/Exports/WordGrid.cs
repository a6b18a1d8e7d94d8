using System.Globalization;
using System.Xml.Linq;

namespace Tei.Editions.Exports;

/// <summary>The words of a cell, and over how many columns and rows it goes.</summary>
internal sealed record TableCellWords(MarkdownLine Words, int Columns, int Rows);

/// <summary>The cells of a table on Word's grid, where every row fills every column: a cell over several rows goes on in cells of its own.</summary>
internal static class WordGrid
{
    // Word has no more columns; a larger number is a mistake.
    private const int Most = 63;

    /// <summary>How many columns or rows a cell says that it takes.</summary>
    public static int Span(XElement cell, string attribute) =>
        int.TryParse((string?)cell.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int span) ? Math.Clamp(span, 1, Most) : 1;

    /// <summary>The slots of each row, from its start to the last column of the table.</summary>
    public static Slot[][] Of(TableCellWords[][] rows)
    {
        List<Slot>[] grid = [.. rows.Select((_, i) => new List<Slot>())];
        Dictionary<int, (int Columns, int Rows)> reaching = [];
        for (int i = 0; i < rows.Length; i++)
        {
            reaching = Fill(grid[i], rows[i], reaching, rows.Length - i);
        }

        int columns = grid.Max(row => row.Sum(s => s.Columns));
        return [.. grid.Select(row => (Slot[])[.. row, .. Enumerable.Repeat(new Slot(null, 1, null), columns - row.Sum(s => s.Columns))])];
    }

    /// <summary>Fills a row with its cells, and between them with those that reach into it from above.</summary>
    /// <returns>What reaches into the next row: for each column where it begins, how wide it is and for how many rows still.</returns>
    private static Dictionary<int, (int Columns, int Rows)> Fill(List<Slot> row, TableCellWords[] cells, Dictionary<int, (int Columns, int Rows)> reaching, int left)
    {
        var next = new Dictionary<int, (int Columns, int Rows)>();
        int column = 0;
        void Add(Slot slot, int rows)
        {
            row.Add(slot);
            if (rows > 0)
            {
                next[column] = (slot.Columns, rows);
            }

            column += slot.Columns;
        }

        void Continue()
        {
            while (reaching.TryGetValue(column, out (int Columns, int Rows) above))
            {
                Add(new Slot(null, above.Columns, false), above.Rows - 1);
            }
        }

        foreach (TableCellWords cell in cells)
        {
            Continue();
            int free = reaching.Keys.Where(k => k > column).Select(k => k - column).Append(Most).Min();
            int rows = Math.Min(cell.Rows, left);
            Add(new Slot(cell.Words, Math.Min(cell.Columns, free), rows > 1 ? true : null), rows - 1);
        }

        for (Continue(); reaching.Keys.Any(k => k > column); Continue())
        {
            Add(new Slot(null, 1, null), 0);
        }

        return next;
    }

    /// <summary>A cell of the grid.</summary>
    /// <param name="Words">Its words; <see langword="null"/> for none.</param>
    /// <param name="Columns">How many columns it takes.</param>
    /// <param name="Merge">Whether it begins (<see langword="true"/>) or continues one cell over several rows.</param>
    internal readonly record struct Slot(MarkdownLine? Words, int Columns, bool? Merge);
}
