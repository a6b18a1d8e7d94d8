using System.Globalization;
using System.Xml.Linq;

namespace Tei.Editions.Exports;

/// <summary>A document as Markdown: CommonMark with the pipe tables and footnotes that most programs know.</summary>
/// <remarks>
/// Pure; threads may share it. The words are those of the reading view, each sign escaped, so that a page made of the Markdown reads the same;
/// only notes move to the foot.
/// </remarks>
public static class MarkdownExport
{
    /// <summary>Writes a document.</summary>
    /// <param name="tei">The document, loaded with its white space; it is not changed.</param>
    /// <returns>The text of the document; the header is not in it.</returns>
    public static string Write(XDocument tei)
    {
        ArgumentNullException.ThrowIfNull(tei);
        var markdown = new MarkdownBlocks(tei.Root?.Element(TeiNames.Namespace + TeiNames.Text) ?? new XElement(TeiNames.Namespace + TeiNames.Text));
        string text = string.Join("\n\n", markdown.Write());
        return text.Length == 0 ? "" : text + "\n";
    }
}

/// <summary>The blocks of a text: headings, paragraphs, verse, quotations, speeches and footnotes. Lists and tables have files of their own.</summary>
internal sealed partial class MarkdownBlocks
{
    private const int DeepestHeading = 6;

    private readonly XElement text;
    private readonly MarkdownNotes notes;
    private readonly MarkdownInline inline;

    public MarkdownBlocks(XElement text)
    {
        this.text = text;
        notes = new MarkdownNotes(text);
        inline = new MarkdownInline(notes);
    }

    public IEnumerable<string> Write()
    {
        var blocks = new List<string>();
        Children(text, blocks);

        // Notes that stand in the text have marks of their own, which are counted while the notes are written.
        for (int i = 0; i < notes.Numbered.Count; i++)
        {
            blocks.Add(Footnote(notes.Numbered[i], i + 1));
        }

        return blocks;
    }

    private string Footnote(XElement note, int number)
    {
        var content = new List<string>();
        Line(MarkdownNotes.Content(note), content);
        return string.Create(CultureInfo.InvariantCulture, $"[^{number}]: ") + Indented(string.Join("\n\n", content), "    ");
    }

    private void Children(XElement holder, List<string> blocks)
    {
        foreach (XElement[] group in ExportLayout.Groups(holder))
        {
            if (ExportLayout.IsVerse(group[0]))
            {
                Verses(group, blocks);
            }
            else
            {
                Block(group[0], blocks);
            }
        }
    }

    private void Block(XElement element, List<string> blocks)
    {
        string name = element.Name.LocalName;
        if (notes.IsFootnote(element) || ExportLayout.IsNotRead(element))
        {
            return;
        }

        switch (name)
        {
            case "head" when ExportLayout.IsHeading(element):
                Heading(element, blocks);
                break;
            case "head" or "speaker":
                Line(element.Nodes(), blocks, MarkdownLook.Strong);
                break;
            case "list":
                List(element, blocks);
                break;
            case "table":
                Table(element, blocks);
                break;
            case "quote" when ExportLayout.IsBlockQuotation(element):
                Quotation(element, blocks);
                break;
            default:
                if (ExportLayout.IsHolder(element))
                {
                    Children(element, blocks);
                }
                else
                {
                    Paragraph(element, blocks);
                }

                break;
        }
    }

    private void Heading(XElement head, List<string> blocks)
    {
        var line = new MarkdownLine();
        inline.Write([head], line);
        if (!line.IsBlank)
        {
            int level = Math.Clamp(head.Ancestors(TeiNames.Namespace + TeiNames.Div).Count(), 1, DeepestHeading);
            blocks.Add(new string('#', level) + " " + line);
        }
    }

    /// <summary>A paragraph or any other line, with the speaker whose label runs in; the lists and tables in it follow.</summary>
    private void Paragraph(XElement element, List<string> blocks, XElement? label = null)
    {
        var line = new MarkdownLine();
        if ((label ?? ExportLayout.Speaker(element)) is { } before)
        {
            inline.Write(before.Nodes(), line, MarkdownLook.Strong);
            line.Add(" ");
        }

        XElement[] inner = [.. element.Elements().Where(ExportLayout.IsInnerBlock)];
        inline.Write(inner.Length == 0 ? [element] : element.Nodes().Except(inner), line);
        Add(line, blocks);
        foreach (XElement block in inner)
        {
            Block(block, blocks);
        }
    }

    private void Line(IEnumerable<XNode> nodes, List<string> blocks, MarkdownLook look = MarkdownLook.Plain)
    {
        XElement[] inner = [.. nodes.OfType<XElement>().Where(ExportLayout.IsInnerBlock)];
        var line = new MarkdownLine();
        inline.Write(nodes.Except(inner), line, look);
        Add(line, blocks);
        foreach (XElement block in inner)
        {
            Block(block, blocks);
        }
    }

    /// <summary>Verses and lines of an address: a paragraph that keeps its lines.</summary>
    private void Verses(IEnumerable<XElement> verses, List<string> blocks)
    {
        var line = new MarkdownLine();
        foreach (XElement verse in verses)
        {
            if (!line.IsBlank)
            {
                line.AddBreak();
            }

            if (ExportLayout.Speaker(verse) is { } speaker)
            {
                inline.Write(speaker.Nodes(), line, MarkdownLook.Strong);
                line.Add(" ");
            }

            inline.Write([verse], line);
        }

        Add(line, blocks);
    }

    private void Quotation(XElement quote, List<string> blocks)
    {
        var content = new List<string>();
        Children(quote, content);
        if (content.Count > 0)
        {
            blocks.Add("> " + Indented(string.Join("\n\n", content), "> "));
        }
    }

    private static void Add(MarkdownLine line, List<string> blocks)
    {
        if (!line.IsBlank)
        {
            blocks.Add(line.ToString());
        }
    }

    private static string Indented(string block, string indent) => block.Replace("\n", "\n" + indent, StringComparison.Ordinal).Replace("\n" + indent + "\n", "\n" + indent.TrimEnd(' ') + "\n", StringComparison.Ordinal);
}
