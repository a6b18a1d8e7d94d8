using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tei.Editions.Exports;

/// <summary>The blocks of a text as paragraphs of Word: headings, paragraphs, verse, quotations, speeches, lists and footnotes. Tables have a file of their own.</summary>
internal sealed partial class WordBlocks
{
    /// <summary>The number of the note that is the line above the notes.</summary>
    public const int Separator = -1;

    /// <summary>The number of the note that is the line above notes that go on from the page before.</summary>
    public const int ContinuationSeparator = 0;

    private const int DeepestHeading = 3;
    private const int Indent = 360;
    private const int DeepestIndent = 12;

    private readonly XElement text;
    private readonly MarkdownNotes notes;
    private readonly MarkdownInline inline;
    private readonly WordRuns runs;
    private readonly List<OpenXmlElement> footnotes = [];

    /// <param name="text">The text, if the document has one.</param>
    /// <param name="language">Its language.</param>
    public WordBlocks(XElement? text, string language)
    {
        runs = new WordRuns(language);
        this.text = text ?? new XElement(TeiNames.Namespace + TeiNames.Text);
        notes = new MarkdownNotes(this.text);
        inline = new MarkdownInline(notes, WordRuns.Look);
    }

    /// <summary>The lists of the text that was written which Word marks or counts.</summary>
    public WordLists Lists { get; } = new();

    /// <summary>The title, and the paragraphs and tables of the text.</summary>
    public IEnumerable<OpenXmlElement> Write(string title)
    {
        List<OpenXmlElement> blocks = [];
        Children(text, blocks, default);
        Head(blocks, title);
        for (int i = 0; i < notes.Numbered.Count; i++)
        {
            footnotes.Add(Footnote(notes.Numbered[i], i + 1));
        }

        return blocks;
    }

    private static bool HaveSameWords(string first, string second) =>
        first.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SequenceEqual(second.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>The title above the text; where the text begins with a heading of the same words, that is the title.</summary>
    private void Head(List<OpenXmlElement> blocks, string title)
    {
        if (blocks.FirstOrDefault() is Paragraph { ParagraphProperties.ParagraphStyleId: { } style } first && WordStyles.IsHeading(style.Val) && HaveSameWords(first.InnerText, title))
        {
            style.Val = WordStyles.Title;
            return;
        }

        blocks.Insert(0, WordRuns.Paragraph(WordStyles.Title, runs.Of(title)));
    }

    /// <summary>The notes of the text that was written, behind the lines above them.</summary>
    public IEnumerable<OpenXmlElement> Footnotes() =>
    [
        new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = Separator },
        new Footnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = ContinuationSeparator },
        .. footnotes,
    ];

    private Footnote Footnote(XElement note, int number)
    {
        var content = new List<OpenXmlElement>();
        Flow(MarkdownNotes.Content(note), content, new Place(WordStyles.Note, 0));
        if (content is not [Paragraph first, ..])
        {
            first = WordRuns.Paragraph(WordStyles.Note, []);
            content.Insert(0, first);
        }

        var mark = new Run(new FootnoteReferenceMark()) { RunProperties = new RunProperties { RunStyle = new RunStyle { Val = WordStyles.NoteMark } } };
        first.ParagraphProperties!.InsertAfterSelf(mark);
        mark.InsertAfterSelf(runs.Of(" ").Single());
        return new Footnote(content) { Id = number };
    }

    private void Children(XElement holder, List<OpenXmlElement> blocks, Place place)
    {
        foreach (XElement[] group in ExportLayout.Groups(holder))
        {
            if (ExportLayout.IsVerse(group[0]))
            {
                Verses(group, blocks, place);
            }
            else
            {
                Block(group[0], blocks, place);
            }
        }
    }

    private void Block(XElement element, List<OpenXmlElement> blocks, Place place)
    {
        if (notes.IsFootnote(element) || ExportLayout.IsNotRead(element))
        {
            return;
        }

        switch (element.Name.LocalName)
        {
            case "head" when ExportLayout.IsHeading(element):
                int level = Math.Clamp(element.Ancestors(TeiNames.Namespace + TeiNames.Div).Count(), 1, DeepestHeading);
                Flow([element], blocks, new Place(WordStyles.Heading(level), 0), whole: element);
                break;
            case "head" or "speaker":
                Flow(element.Nodes(), blocks, place with { Style = WordStyles.Label }, look: MarkdownLook.Strong);
                break;
            case "list":
                List(element, blocks, place with { Style = WordStyles.Item, Depth = Math.Min(place.Depth + 1, DeepestIndent) });
                break;
            case "table":
                Table(element, blocks, place);
                break;
            case "quote" when ExportLayout.IsBlockQuotation(element):
                Children(element, blocks, place with { Style = WordStyles.Quote });
                break;
            default:
                if (ExportLayout.IsHolder(element))
                {
                    Children(element, blocks, place);
                }
                else
                {
                    Paragraph(element, blocks, place with { Style = Style(element) ?? place.Style });
                }

                break;
        }
    }

    /// <summary>Items as paragraphs that stand further in. Labels stay words; Word marks or counts the items of a list that says so and has none.</summary>
    private void List(XElement list, List<OpenXmlElement> blocks, Place place)
    {
        int? marks = Lists.NumberOf(list);
        foreach (XElement child in list.Elements())
        {
            if (child.Name.LocalName == TeiNames.Item)
            {
                int before = blocks.Count;
                XElement? label = child.ElementsBeforeSelf().LastOrDefault() is { Name.LocalName: TeiNames.Label } own ? own : null;
                Paragraph(child, blocks, place, label);
                bool hasLabel = label is not null || child.Elements().FirstOrDefault() is { Name.LocalName: TeiNames.Label };
                WordLists.Mark(blocks.Skip(before).FirstOrDefault() as Paragraph, marks, place.Depth, hasLabel);
            }
            else if (child.Name.LocalName != TeiNames.Label || child.ElementsAfterSelf().FirstOrDefault()?.Name.LocalName != TeiNames.Item)
            {
                Block(child, blocks, place);
            }
        }
    }

    /// <summary>A paragraph or any other line, with the speaker or the label whose words run in.</summary>
    private void Paragraph(XElement element, List<OpenXmlElement> blocks, Place place, XElement? label = null)
    {
        bool isParted = element.Elements().Any(ExportLayout.IsInnerBlock);
        Flow(isParted ? element.Nodes() : [element], blocks, place, isParted ? null : element, label ?? ExportLayout.Speaker(element));
    }

    /// <summary>Words as a paragraph; lists, tables and paragraphs among them part it, but not one that is itself the whole.</summary>
    private void Flow(IEnumerable<XNode> nodes, List<OpenXmlElement> blocks, Place place, XElement? whole = null, XElement? label = null, MarkdownLook look = MarkdownLook.Plain)
    {
        var line = new MarkdownLine();
        AddLabel(label, line);
        foreach (XNode node in nodes)
        {
            if (node is XElement element && element != whole && ExportLayout.IsInnerBlock(element))
            {
                Add(line, blocks, place);
                line = new MarkdownLine();
                Block(element, blocks, place);
            }
            else
            {
                inline.Write([node], line, look);
            }
        }

        Add(line, blocks, place);
    }

    /// <summary>Verses and lines of an address: a paragraph that keeps its lines.</summary>
    private void Verses(XElement[] verses, List<OpenXmlElement> blocks, Place place)
    {
        var line = new MarkdownLine();
        foreach (XElement verse in verses)
        {
            if (!line.IsBlank)
            {
                line.AddBreak();
            }

            AddLabel(ExportLayout.Speaker(verse), line);
            inline.Write([verse], line);
        }

        Add(line, blocks, verses[0].Name.LocalName == TeiNames.L ? place with { Style = WordStyles.Verse } : place);
    }

    private void AddLabel(XElement? label, MarkdownLine line)
    {
        if (label is not null)
        {
            inline.Write(label.Nodes(), line, MarkdownLook.Strong);
            line.Add(" ");
        }
    }

    private void Add(MarkdownLine line, List<OpenXmlElement> blocks, Place place)
    {
        if (line.IsBlank)
        {
            return;
        }

        Paragraph paragraph = WordRuns.Paragraph(place.Style, runs.Of(line));
        if (place.Depth > 0)
        {
            paragraph.ParagraphProperties ??= new ParagraphProperties();
            paragraph.ParagraphProperties.Indentation = new Indentation { Left = (place.Depth * Indent).ToString(CultureInfo.InvariantCulture) };
        }

        blocks.Add(paragraph);
    }

    private static string? Style(XElement element) => element.Name.LocalName switch
    {
        "dateline" => WordStyles.Dateline,
        "salute" or "opener" => WordStyles.Salute,
        "closer" => WordStyles.Closer,
        "signed" => WordStyles.Signed,
        "stage" => WordStyles.Stage,
        _ => null,
    };

    /// <summary>Where a block stands: the style of its paragraphs, and how many lists are around it.</summary>
    private readonly record struct Place(string? Style, int Depth);
}
