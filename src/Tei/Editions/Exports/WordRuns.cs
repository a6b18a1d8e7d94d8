using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tei.Editions.Exports;

/// <summary>Words, breaks, links and marks of notes as runs of Word.</summary>
internal sealed class WordRuns
{
    private readonly HashSet<int> marked = [];

    /// <summary>How an element looks among words of a look.</summary>
    public static MarkdownLook Look(XElement element, MarkdownLook around)
    {
        string rend = (string?)element.Attribute("rend") ?? "";
        return element.Name.LocalName switch
        {
            "speaker" => around | MarkdownLook.Strong,
            "stage" or "foreign" or "title" => around | MarkdownLook.Emphasis,
            "hi" or "emph" => around | Rendition(rend),
            _ => around,
        };
    }

    /// <summary>A paragraph of a style.</summary>
    public static Paragraph Paragraph(string? style, IEnumerable<OpenXmlElement> runs)
    {
        var paragraph = new Paragraph { ParagraphProperties = style is null ? null : new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } } };
        paragraph.Append(runs);
        return paragraph;
    }

    /// <summary>Words that are only words.</summary>
    public static IEnumerable<OpenXmlElement> Of(string words) => [Words(words, MarkdownLook.Plain)];

    /// <summary>The runs of a line.</summary>
    public IEnumerable<OpenXmlElement> Of(MarkdownLine line) => line.Pieces().SelectMany(piece => piece switch
    {
        { Note: { } note } => Mark(note),
        { Words: "\n" } => [new Run(new Break())],
        { Target: { } target } => [new SimpleField(Words(piece.Words, piece.Look, WordStyles.Link)) { Instruction = $" HYPERLINK \"{target}\" " }],
        _ => [Words(piece.Words, piece.Look)],
    });

    /// <summary>The first mark of a note has the note; those after it repeat its number.</summary>
    private IEnumerable<OpenXmlElement> Mark(int note)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"_note{note}");
        string number = note.ToString(CultureInfo.InvariantCulture);
        return marked.Add(note)
            ? [
                new BookmarkStart { Id = number, Name = name },
                new Run(new FootnoteReference { Id = note }) { RunProperties = new RunProperties { RunStyle = new RunStyle { Val = WordStyles.NoteMark } } },
                new BookmarkEnd { Id = number },
            ]
            : [new SimpleField(Words(number, MarkdownLook.Plain, WordStyles.NoteMark)) { Instruction = $" NOTEREF {name} \\f \\h " }];
    }

    private static Run Words(string words, MarkdownLook look, string? style = null)
    {
        var run = new Run(new Text(words) { Space = SpaceProcessingModeValues.Preserve });
        if (look != MarkdownLook.Plain || style is not null)
        {
            run.RunProperties = new RunProperties
            {
                RunStyle = style is null ? null : new RunStyle { Val = style },
                Bold = look.HasFlag(MarkdownLook.Strong) ? new Bold() : null,
                Italic = look.HasFlag(MarkdownLook.Emphasis) ? new Italic() : null,
                SmallCaps = look.HasFlag(MarkdownLook.SmallCapitals) ? new SmallCaps() : null,
                Underline = look.HasFlag(MarkdownLook.Underlined) ? new Underline { Val = UnderlineValues.Single } : null,
                VerticalTextAlignment = look.HasFlag(MarkdownLook.Superscript) ? new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }
                    : look.HasFlag(MarkdownLook.Subscript) ? new VerticalTextAlignment { Val = VerticalPositionValues.Subscript } : null,
            };
        }

        return run;
    }

    /// <summary>The looks that <c>@rend</c> names; italics where it names none.</summary>
    private static MarkdownLook Rendition(string rend)
    {
        (string Word, MarkdownLook Look)[] names = [("bold", MarkdownLook.Strong), ("italic", MarkdownLook.Emphasis), ("sup", MarkdownLook.Superscript), ("sub", MarkdownLook.Subscript), ("underline", MarkdownLook.Underlined), ("small", MarkdownLook.SmallCapitals)];
        MarkdownLook look = names.Where(n => rend.Contains(n.Word, StringComparison.Ordinal)).Aggregate(MarkdownLook.Plain, (all, n) => all | n.Look);
        return look == MarkdownLook.Plain ? MarkdownLook.Emphasis : look;
    }
}
