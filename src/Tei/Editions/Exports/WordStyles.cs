using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tei.Editions.Exports;

/// <summary>The styles, the page and the settings of a Word file. Each style is one that an editor can change for the whole document.</summary>
internal static class WordStyles
{
    public const string Title = "Title", Quote = "Quote", Verse = "Verse", Dateline = "Dateline", Salute = "Salutation", Closer = "Closing", Signed = "Signature", Stage = "Stage", Item = "ListParagraph",
        Label = "Label", Cell = "Cell", Grid = "TableGrid", Note = "FootnoteText", NoteMark = "FootnoteReference", Link = "Hyperlink";

    /// <summary>How wide a line is, in twentieths of a point; columns of tables say how wide they are, for some programs take those that do not for none.</summary>
    public const int LineWidth = PageWidth - (2 * Margin);

    private const int PageWidth = 11906, Margin = 1418;
    private const string Normal = "Normal";

    /// <summary>The style of a heading.</summary>
    /// <param name="level">Its level, from 1 to 3.</param>
    public static string Heading(int level) => FormattableString.Invariant($"Heading{level}");

    /// <summary>Whether a style is that of a heading.</summary>
    public static bool IsHeading(string? style) => style?.StartsWith("Heading", StringComparison.Ordinal) == true;

    /// <summary>All styles.</summary>
    /// <param name="language">The language of the words.</param>
    public static Styles Of(string language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle
            {
                RunFonts = new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", ComplexScript = "Times New Roman" },
                FontSize = new FontSize { Val = "24" },
                FontSizeComplexScript = new FontSizeComplexScript { Val = "24" },
                Languages = WordLanguage.Of(language),
            }),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle { SpacingBetweenLines = new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto } })),
        new Style { Type = StyleValues.Paragraph, StyleId = Normal, Default = true, StyleName = new StyleName { Val = Normal }, PrimaryStyle = new PrimaryStyle() },
        Head(Title, "Title", "36", null),
        Head(Heading(1), "heading 1", "30", 0),
        Head(Heading(2), "heading 2", "26", 1),
        Head(Heading(3), "heading 3", "24", 2),
        Paragraph(Quote, "Quote", new StyleParagraphProperties { Indentation = new Indentation { Left = "567", Right = "567" } }),
        Paragraph(Verse, "Verse", new StyleParagraphProperties { Indentation = new Indentation { Left = "567" } }),
        Paragraph(Dateline, "Dateline", new StyleParagraphProperties { Justification = new Justification { Val = JustificationValues.Right } }),
        Paragraph(Salute, "Salutation", new StyleParagraphProperties()),
        Paragraph(Closer, "Closing", new StyleParagraphProperties { SpacingBetweenLines = new SpacingBetweenLines { Before = "120" } }),
        Paragraph(Signed, "Signature", new StyleParagraphProperties { Justification = new Justification { Val = JustificationValues.Right } }),
        Paragraph(Stage, "Stage", new StyleParagraphProperties { Indentation = new Indentation { Left = "284" } }),
        Paragraph(Item, "List Paragraph", new StyleParagraphProperties { SpacingBetweenLines = new SpacingBetweenLines { After = "60" } }),
        Paragraph(Label, "Label", new StyleParagraphProperties { KeepNext = new KeepNext() }),
        Paragraph(Cell, "Cell", new StyleParagraphProperties { SpacingBetweenLines = new SpacingBetweenLines { After = "0" } }),
        Paragraph(Note, "footnote text", new StyleParagraphProperties { SpacingBetweenLines = new SpacingBetweenLines { After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto } }, Sized("20")),
        Character(NoteMark, "footnote reference", new StyleRunProperties { VerticalTextAlignment = new VerticalTextAlignment { Val = VerticalPositionValues.Superscript } }),
        Character(Link, "Hyperlink", new StyleRunProperties { Color = new Color { Val = "0563C1" }, Underline = new Underline { Val = UnderlineValues.Single } }),
        new Style
        {
            Type = StyleValues.Table,
            StyleId = Grid,
            StyleName = new StyleName { Val = "Table Grid" },
            StyleTableProperties = new StyleTableProperties { TableBorders = Borders() },
        });

    /// <summary>A page of A4.</summary>
    public static SectionProperties Page() => new(
        new PageSize { Width = PageWidth, Height = 16838 },
        new PageMargin { Top = Margin, Right = Margin, Bottom = Margin, Left = Margin, Header = 709, Footer = 709, Gutter = 0 });

    /// <summary>Which notes are lines above the notes, and that the file is no older than Word 2013.</summary>
    public static Settings Settings() => new(
        new FootnoteDocumentWideProperties(new FootnoteSpecialReference { Id = WordBlocks.Separator }, new FootnoteSpecialReference { Id = WordBlocks.ContinuationSeparator }),
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));

    private static Style Head(string id, string name, string size, int? level) => Paragraph(
        id,
        name,
        new StyleParagraphProperties
        {
            KeepNext = new KeepNext(),
            SpacingBetweenLines = new SpacingBetweenLines { Before = "240", After = "120" },
            OutlineLevel = level is { } depth ? new OutlineLevel { Val = depth } : null,
        },
        Sized(size, isBold: true));

    /// <summary>A size in half points, told twice: Hebrew, Arabic and other complex scripts have sizes of their own.</summary>
    private static StyleRunProperties Sized(string size, bool isBold = false) => new()
    {
        Bold = isBold ? new Bold() : null,
        BoldComplexScript = isBold ? new BoldComplexScript() : null,
        FontSize = new FontSize { Val = size },
        FontSizeComplexScript = new FontSizeComplexScript { Val = size },
    };

    private static Style Paragraph(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties? runs = null) => new()
    {
        Type = StyleValues.Paragraph,
        StyleId = id,
        CustomStyle = name is "Verse" or "Dateline" or "Stage" or "Label" or "Cell" ? true : null,
        StyleName = new StyleName { Val = name },
        BasedOn = new BasedOn { Val = Normal },
        PrimaryStyle = new PrimaryStyle(),
        StyleParagraphProperties = paragraph,
        StyleRunProperties = runs,
    };

    private static Style Character(string id, string name, StyleRunProperties runs) => new() { Type = StyleValues.Character, StyleId = id, StyleName = new StyleName { Val = name }, StyleRunProperties = runs };

    private static TableBorders Borders()
    {
        T Line<T>()
            where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "auto" };
        return new TableBorders(Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>());
    }
}
