using System.Globalization;
using System.Xml.Linq;

namespace Tei.Editions.Exports;

/// <summary>Lists and tables.</summary>
internal sealed partial class MarkdownBlocks
{
    private const string Nothing = "<!-- -->";

    private void List(XElement list, List<string> blocks)
    {
        XElement[] items = [.. list.Elements(TeiNames.Namespace + TeiNames.Item)];
        int? first = FirstNumber(items);
        var written = new List<List<string>>();
        foreach (XElement child in list.Elements())
        {
            bool isLabel = child.Name.LocalName == TeiNames.Label && child.ElementsAfterSelf().FirstOrDefault()?.Name.LocalName == TeiNames.Item;
            if (child.Name.LocalName == TeiNames.Item)
            {
                var item = new List<string>();
                Paragraph(child, item, child.ElementsBeforeSelf().LastOrDefault() is { Name.LocalName: TeiNames.Label } label ? label : null);
                written.Add(item);
            }
            else if (!isLabel)
            {
                Finish(written, first is null ? null : first + items.TakeWhile(i => i.IsBefore(child)).Count() - written.Count, blocks);
                Block(child, blocks);
            }
        }

        Finish(written, first is null ? null : first + items.Length - written.Count, blocks);
    }

    /// <summary>Writes the items that are ready.</summary>
    /// <param name="items">The blocks of each; emptied.</param>
    /// <param name="number">The number of the first; <see langword="null"/> for a list without numbers.</param>
    /// <param name="blocks">Where the list goes.</param>
    private static void Finish(List<List<string>> items, int? number, List<string> blocks)
    {
        bool isTight = items.All(i => i.Count <= 1);
        var lines = new List<string>();
        foreach ((int i, List<string> item) in items.Index())
        {
            string marker = number is null ? "- " : string.Create(CultureInfo.InvariantCulture, $"{number + i}. ");
            if (item.Count > 0 || number is not null)
            {
                lines.Add(marker + Indented(item.Count == 0 ? Nothing : string.Join("\n\n", item), new string(' ', marker.Length)));
            }
        }

        items.Clear();
        if (lines.Count == 0)
        {
            return;
        }

        // Two lists in a row would become one.
        if (blocks is [.., var before] && IsList(before))
        {
            blocks.Add(Nothing);
        }

        blocks.Add(string.Join(isTight ? "\n" : "\n\n", lines));
    }

    private static bool IsList(string block) => block.StartsWith("- ", StringComparison.Ordinal) || block.TrimStart("0123456789").StartsWith(". ", StringComparison.Ordinal);

    /// <summary>The number of the first item where the labels are those that Markdown would give, one after the other; the labels are then not written.</summary>
    private int? FirstNumber(XElement[] items)
    {
        XElement?[] labels = [.. items.Select(Label)];
        if (labels.All(label => label is { HasElements: false } && label.Value.Length > 0 && !label.Value.Any(char.IsLetterOrDigit)))
        {
            // A sign that counts nothing is that of Markdown.
            foreach (XElement? sign in labels)
            {
                inline.Skip(sign!);
            }

            return null;
        }

        if (labels.Length == 0 || labels[0] is null || !int.TryParse(labels[0]!.Value.TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out int first) || first > 99_999_999)
        {
            return null;
        }

        if (!labels.Index().All(l => l.Item is { HasElements: false } label && label.Value == string.Create(CultureInfo.InvariantCulture, $"{first + l.Index}.")))
        {
            return null;
        }

        foreach (XElement? label in labels)
        {
            inline.Skip(label!);
        }

        return first;
    }

    /// <summary>The label with which an item or its first paragraph begins.</summary>
    private static XElement? Label(XElement item)
    {
        XNode? first = First(item);
        return (first is XElement { Name.LocalName: TeiNames.P } paragraph ? First(paragraph) : first) is XElement { Name.LocalName: TeiNames.Label } label ? label : null;
    }

    private static XNode? First(XElement element) => element.Nodes().FirstOrDefault(n => n is XElement || (n is XText text && !WhiteSpace.IsBlank(text.Value, new TextSpan(0, text.Value.Length))));

    private void Table(XElement table, List<string> blocks) => TableRows.Each(table, rows => Rows(rows, blocks), child => Block(child, blocks));

    private void Rows(XElement[] rows, List<string> blocks)
    {
        string[][] cells = [.. rows.Select(Cells).Where(row => row.Any(c => c.Length > 0))];
        if (cells.Length > 0)
        {
            int columns = cells.Max(row => row.Length);
            bool hasHeading = (string?)rows[0].Attribute("role") == "label" && Cells(rows[0]).Any(c => c.Length > 0);
            string[][] all = hasHeading ? cells : [[], .. cells];
            string Row(string[] row) => "| " + string.Join(" | ", row.Concat(Enumerable.Repeat("", columns - row.Length))) + " |";
            blocks.Add(string.Join('\n', [Row(all[0]), "|" + string.Concat(Enumerable.Repeat(" --- |", columns)), .. all[1..].Select(Row)]));
        }
    }

    private string[] Cells(XElement row) =>
    [
        .. row.Elements().Select(cell =>
        {
            var line = new MarkdownLine();
            inline.Write([cell], line);
            return line.ToString();
        }),
    ];
}
