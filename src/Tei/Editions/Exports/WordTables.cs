using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tei.Editions.Exports;

/// <summary>Tables.</summary>
internal sealed partial class WordBlocks
{
    private void Table(XElement table, List<OpenXmlElement> blocks, Place place)
    {
        var rows = new List<XElement>();
        foreach (XElement child in table.Elements())
        {
            if (child.Name.LocalName == TeiNames.Row)
            {
                rows.Add(child);
            }
            else
            {
                Finish(rows, blocks);
                Block(child, blocks, place);
            }
        }

        Finish(rows, blocks);
    }

    /// <summary>Writes the rows that are ready; a paragraph behind them keeps tables apart.</summary>
    private void Finish(List<XElement> rows, List<OpenXmlElement> blocks)
    {
        (bool IsHead, MarkdownLine[] Cells)[] lines = [.. rows.Select(r => ((string?)r.Attribute("role") == "label", Cells(r))).Where(r => r.Item2.Any(c => !c.IsBlank))];
        rows.Clear();
        if (lines.Length == 0)
        {
            return;
        }

        int columns = lines.Max(r => r.Cells.Length);
        var table = new Table(
            new TableProperties { TableStyle = new TableStyle { Val = WordStyles.Grid }, TableWidth = new TableWidth { Width = "0", Type = TableWidthUnitValues.Auto } },
            new TableGrid(Enumerable.Range(0, columns).Select(_ => new GridColumn())));
        table.Append(lines.Select((row, i) => Row(row.Cells, columns, row.IsHead && i == 0)));
        blocks.Add(table);
        blocks.Add(WordRuns.Paragraph(WordStyles.Cell, []));
    }

    private TableRow Row(MarkdownLine[] cells, int columns, bool repeats)
    {
        var row = new TableRow { TableRowProperties = repeats ? new TableRowProperties(new TableHeader()) : null };
        row.Append(cells.Select(c => runs.Of(c)).Concat(Enumerable.Repeat<IEnumerable<OpenXmlElement>>([], columns - cells.Length)).Select(c => new TableCell(WordRuns.Paragraph(WordStyles.Cell, c))));
        return row;
    }

    private MarkdownLine[] Cells(XElement row)
    {
        MarkdownLook look = (string?)row.Attribute("role") == "label" ? MarkdownLook.Strong : MarkdownLook.Plain;
        return
        [
            .. row.Elements().Select(cell =>
            {
                var line = new MarkdownLine();
                inline.Write([cell], line, look);
                return line;
            }),
        ];
    }
}
