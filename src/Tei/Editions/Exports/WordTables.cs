using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tei.Editions.Exports;

/// <summary>Tables.</summary>
internal sealed partial class WordBlocks
{
    private void Table(XElement table, List<OpenXmlElement> blocks, Place place) =>
        TableRows.Each(table, rows => Rows(rows, blocks), child => Block(child, blocks, place));

    /// <summary>Writes rows; a paragraph behind them keeps tables apart.</summary>
    private void Rows(XElement[] rows, List<OpenXmlElement> blocks)
    {
        // A row without words goes, unless a cell of another row may reach into it.
        bool isPlain = !rows.Elements().Attributes("rows").Any();
        (bool IsHead, TableCellWords[] Cells)[] lines = [.. rows.Select(r => ((string?)r.Attribute("role") == "label", Cells(r))).Where(r => !isPlain || r.Item2.Any(c => !c.Words.IsBlank))];
        if (!lines.Any(r => r.Cells.Any(c => !c.Words.IsBlank)))
        {
            return;
        }

        WordGrid.Slot[][] grid = WordGrid.Of([.. lines.Select(l => l.Cells)]);
        int columns = grid.Max(r => r.Sum(s => s.Columns));
        var table = new Table(
            new TableProperties { TableStyle = new TableStyle { Val = WordStyles.Grid }, TableWidth = new TableWidth { Width = "0", Type = TableWidthUnitValues.Auto } },
            new TableGrid(Enumerable.Repeat((WordStyles.LineWidth / columns).ToString(CultureInfo.InvariantCulture), columns).Select(width => new GridColumn { Width = width })));
        table.Append(lines.Select((line, i) => Row(grid[i], line.IsHead && i == 0)));
        blocks.Add(table);
        blocks.Add(WordRuns.Paragraph(WordStyles.Cell, []));
    }

    private TableRow Row(WordGrid.Slot[] slots, bool repeats)
    {
        var row = new TableRow { TableRowProperties = repeats ? new TableRowProperties(new TableHeader()) : null };
        row.Append(slots.Select(slot => new TableCell(WordRuns.Paragraph(WordStyles.Cell, slot.Words is null ? [] : runs.Of(slot.Words)))
        {
            TableCellProperties = slot is { Columns: 1, Merge: null } ? null : new TableCellProperties
            {
                GridSpan = slot.Columns > 1 ? new GridSpan { Val = slot.Columns } : null,
                VerticalMerge = slot.Merge is { } merge ? new VerticalMerge { Val = merge ? MergedCellValues.Restart : MergedCellValues.Continue } : null,
            },
        }));
        return row;
    }

    private TableCellWords[] Cells(XElement row)
    {
        MarkdownLook look = (string?)row.Attribute("role") == "label" ? MarkdownLook.Strong : MarkdownLook.Plain;
        return
        [
            .. row.Elements().Select(cell =>
            {
                var line = new MarkdownLine();
                inline.Write([cell], line, look);
                return new TableCellWords(line, WordGrid.Span(cell, "cols"), WordGrid.Span(cell, "rows"));
            }),
        ];
    }
}
