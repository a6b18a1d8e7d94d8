using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordLanguages = DocumentFormat.OpenXml.Wordprocessing.Languages;

namespace Tei.Editions.Exports;

/// <summary>Words, breaks, links and marks of notes as runs of Word.</summary>
/// <param name="language">The language of the document, which the runs need not tell.</param>
internal sealed class WordRuns(string language)
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

    /// <summary>A paragraph of a style; it runs from right to left where its first words do.</summary>
    public static Paragraph Paragraph(string? style, IEnumerable<OpenXmlElement> runs)
    {
        OpenXmlElement[] content = [.. runs];
        bool turns = content.SelectMany(c => c.Descendants<Text>()).FirstOrDefault(t => t.Text.Any(char.IsLetter))?.Parent is Run { RunProperties.RightToLeftText: not null };
        var paragraph = new Paragraph { ParagraphProperties = style is null && !turns ? null : new ParagraphProperties { ParagraphStyleId = style is null ? null : new ParagraphStyleId { Val = style }, BiDi = turns ? new BiDi() : null } };
        paragraph.Append(content);
        return paragraph;
    }

    /// <summary>Words that are only words, in the language of the document.</summary>
    public IEnumerable<OpenXmlElement> Of(string words) => [Words(words, MarkdownLook.Plain)];

    /// <summary>The runs of a line.</summary>
    public IEnumerable<OpenXmlElement> Of(MarkdownLine line) => line.Pieces().SelectMany(piece => piece switch
    {
        { Note: { } note } => Mark(note),
        { Words: "\n" } => [new Run(new Break())],
        { Target: { } target } => [new SimpleField(Words(piece.Words, piece.Look, WordStyles.Link, piece.Language)) { Instruction = $" HYPERLINK \"{target}\" " }],
        _ => [Words(piece.Words, piece.Look, null, piece.Language)],
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

    private Run Words(string words, MarkdownLook look, string? style = null, string? own = null)
    {
        WordLanguages? told = own is null || own == language ? null : WordLanguage.Of(own);
        bool turns = WordLanguage.IsFromRightToLeft(own ?? language);
        var run = new Run(new Text(words) { Space = SpaceProcessingModeValues.Preserve });
        if (look != MarkdownLook.Plain || style is not null || told is not null || turns)
        {
            run.RunProperties = new RunProperties
            {
                RunStyle = style is null ? null : new RunStyle { Val = style },
                Bold = look.HasFlag(MarkdownLook.Strong) ? new Bold() : null,
                BoldComplexScript = look.HasFlag(MarkdownLook.Strong) ? new BoldComplexScript() : null,
                Italic = look.HasFlag(MarkdownLook.Emphasis) ? new Italic() : null,
                ItalicComplexScript = look.HasFlag(MarkdownLook.Emphasis) ? new ItalicComplexScript() : null,
                SmallCaps = look.HasFlag(MarkdownLook.SmallCapitals) ? new SmallCaps() : null,
                Underline = look.HasFlag(MarkdownLook.Underlined) ? new Underline { Val = UnderlineValues.Single } : null,
                VerticalTextAlignment = look.HasFlag(MarkdownLook.Superscript) ? new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }
                    : look.HasFlag(MarkdownLook.Subscript) ? new VerticalTextAlignment { Val = VerticalPositionValues.Subscript } : null,
                RightToLeftText = turns ? new RightToLeftText() : null,
                Languages = told,
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
