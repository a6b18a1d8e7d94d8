using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Tei.Reading;

namespace Tei.Tests.Reading;

public class WordReaderTests
{
    [Test]
    public void Paragraphs_looks_lists_tables_and_notes_are_read()
    {
        byte[] file = Make(
            (main, body) =>
            {
                main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(new Paragraph(new Run(new Text("A note.")))) { Id = 7 });
                var numbering = new Level(new NumberingFormat { Val = NumberFormatValues.Decimal }, new StartNumberingValue { Val = 1 }) { LevelIndex = 0 };
                main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(new AbstractNum(numbering) { AbstractNumberId = 1 }, new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 3 });
                body.Append(
                    new Paragraph(new Run(new Text("Report of the mission"))),
                    new Paragraph(
                        new Run(new Text("He met ") { Space = SpaceProcessingModeValues.Preserve }),
                        new Run(new RunProperties(new Italic()), new Text("Mr. Rowe")),
                        new Run(new FootnoteReference { Id = 7 }),
                        new Run(new Text("."))),
                    Item("First thing."),
                    Item("Second thing."),
                    new Table(new TableRow(Cell("a"), Cell("b")), new TableRow(Cell("c"), Cell("d"))));
            });
        SourceText text = WordReader.Read(file, "a.docx").Text!;
        Assert.That(text.Content, Is.EqualTo("Report of the mission\n\nHe met Mr. Rowe[1].\n1. First thing.\n2. Second thing.\n\na\tb\nc\td\n\n[1] A note.\n"));
        Assert.That(text.Formatting.Select(f => (text[f.Span], f.Look)), Is.EqualTo(new[] { ("Mr. Rowe", TextLook.Italic) }));
        EncodingResult result = TeiEncoder.Diplomatic.Encode(text);
        Assert.That(result.Report.TextProof);
    }

    [Test]
    public void Styles_name_headings_items_and_quotations_in_every_language_of_Word()
    {
        byte[] file = Make(
            (main, body) =>
            {
                main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                    new Style(new StyleName { Val = "heading 1" }) { StyleId = "berschrift1", Type = StyleValues.Paragraph },
                    new Style(new StyleName { Val = "Quote" }) { StyleId = "Zitat", Type = StyleValues.Paragraph },
                    new Style(new StyleName { Val = "List Number 2" }, new StyleParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 1 }, new NumberingId { Val = 3 }))) { StyleId = "Liste2", Type = StyleValues.Paragraph },
                    new Style(new StyleName { Val = "My own" }, new BasedOn { Val = "berschrift1" }) { StyleId = "Eigen", Type = StyleValues.Paragraph });
                main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                    new AbstractNum(
                        new Level(new StartNumberingValue { Val = 4 }, new NumberingFormat { Val = NumberFormatValues.UpperRoman }, new LevelText { Val = "%1)" }) { LevelIndex = 0 },
                        new Level(new NumberingFormat { Val = NumberFormatValues.LowerLetter }, new LevelText { Val = "(%1.%2)" }) { LevelIndex = 1 })
                    { AbstractNumberId = 1 },
                    new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 3 });
                body.Append(Styled("berschrift1", "The harbour."), Styled("Zitat", "The quay is too short."), Item("First."), Styled("Liste2", "Below."), Styled("Liste2", "Below, too."), Item("Second."), Styled("Liste2", "Anew."), Styled("Eigen", "The light."));
            });
        SourceText text = WordReader.Read(file, "a.docx").Text!;
        Assert.That(text.Content, Is.EqualTo("The harbour.\n\nThe quay is too short.\nIV) First.\n(IV.a) Below.\n(IV.b) Below, too.\nV) Second.\n(V.a) Anew.\n\nThe light.\n"));
        Assert.That(text.Parts.Select(p => (p.Kind, p.Level, p.Number, text[p.Label])), Is.EqualTo(new[]
        {
            (SourcePartKind.Heading, 0, 0, ""), (SourcePartKind.Quotation, 0, 0, ""),
            (SourcePartKind.Item, 0, 1, "IV)"), (SourcePartKind.Item, 1, 1, "(IV.a)"), (SourcePartKind.Item, 1, 2, "(IV.b)"), (SourcePartKind.Item, 0, 2, "V)"), (SourcePartKind.Item, 1, 1, "(V.a)"),
            (SourcePartKind.Heading, 0, 0, ""),
        }));
    }

    [Test]
    public void Lists_of_one_definition_count_on_and_a_definition_may_be_that_of_a_style()
    {
        byte[] file = Make((main, body) =>
        {
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(new StyleLink { Val = "Listen" }, new Level(new NumberingFormat { Val = NumberFormatValues.UpperLetter }, new LevelText { Val = "%1)" }) { LevelIndex = 0 }) { AbstractNumberId = 1 },
                new AbstractNum(new NumberingStyleLink { Val = "Listen" }) { AbstractNumberId = 2 },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 3 },
                new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = 4 },
                new NumberingInstance(new AbstractNumId { Val = 1 }, new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 }) { NumberID = 5 });
            body.Append(Item("Oars.", 3), Item("Sails.", 3), new Paragraph(new Run(new Text("He went on:"))), Item("Ropes.", 4), Item("Masts.", 5), Item("Nets.", 5));
        });
        Assert.That(WordReader.Read(file, "a.docx").Text!.Content, Is.EqualTo("A) Oars.\nB) Sails.\n\nHe went on:\nC) Ropes.\nA) Masts.\nB) Nets.\n"));
    }

    [Test]
    public void Headings_may_be_counted_and_the_last_level_of_the_outline_is_text()
    {
        byte[] file = Make((main, body) =>
        {
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(new Style(new StyleName { Val = "heading 1" }) { StyleId = "H", Type = StyleValues.Paragraph });
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(new AbstractNum(new Level(new NumberingFormat { Val = NumberFormatValues.Decimal }) { LevelIndex = 0 }) { AbstractNumberId = 1 }, new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 3 });
            Paragraph Heading(string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = "H" }, new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 3 })), new Run(new Text(text)));
            body.Append(Heading("Introduction"), new Paragraph(new ParagraphProperties(new OutlineLevel { Val = 9 }), new Run(new Text("Some text."))), Heading("The harbour"));
        });
        SourceText text = WordReader.Read(file, "a.docx").Text!;
        Assert.That(text.Content, Is.EqualTo("1. Introduction\n\nSome text.\n\n2. The harbour\n"));
        Assert.That(text.Parts.Select(p => (p.Kind, text[p.Span])), Is.EqualTo(new[] { (SourcePartKind.Heading, "1. Introduction"), (SourcePartKind.Heading, "2. The harbour") }));
    }

    [Test]
    public void Notes_are_paired_with_their_marks_and_keep_their_paragraphs()
    {
        byte[] file = Make((main, body) =>
        {
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(new Paragraph(new Run(new Text("2 boats came.")))) { Id = 7 }, new Footnote(new Paragraph(new Run(new Text("A packet."))), new Paragraph(new Run(new Text("3. It sank.")))) { Id = 8 });
            body.Append(new Paragraph(new Run(new Text("The boat")), new Run(new FootnoteReference { Id = 7 }), new Run(new Text(" was late")), new Run(new FootnoteReference { Id = 8 }), new Run(new Text("."))));
        });
        string tei = TeiEncoder.Diplomatic.Encode(WordReader.Read(file, "a.docx").Text!).Document.ToString();
        Assert.That(tei, Does.Match("boat<ref [^>]*target=\"#fn1\"[^>]*>1</ref> was late<ref [^>]*target=\"#fn2\"").And.Match(@"<note xml:id=""fn2""[^>]*><label>\[2\]</label> A packet\.<p>.*3.*It sank\.</p></note>"));
    }

    [Test]
    public void What_is_no_part_of_the_text_is_told()
    {
        byte[] file = Make((main, body) =>
        {
            main.AddNewPart<HeaderPart>().Header = new DocumentFormat.OpenXml.Wordprocessing.Header(new Paragraph(new Run(new Text("Harbour papers"))));
            main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments(new Comment(new Paragraph(new Run(new Text("Check this.")))) { Id = "1" });
            body.Append(new Paragraph(new Run(new Text("The text.")), new DeletedRun(new Run(new DeletedText("old words")))));
        });
        SourceText text = WordReader.Read(file, "a.docx").Text!;
        Assert.That(text.Content, Is.EqualTo("The text.\n"));
        Assert.That(text.Findings.Select(f => f.Message), Is.EqualTo(new[]
        {
            "a header of the file is not part of the document and is left out: “Harbour papers”",
            "a comment of the file is not part of the document and is left out: “Check this.”",
            "a tracked deletion of the file is not part of the document and is left out: “old words”",
        }));
    }

    [Test]
    public void A_file_that_is_none_is_one_diagnostic([Values(0, 4, 2000)] int length)
    {
        ReadResult result = WordReader.Read([.. Enumerable.Range(0, length).Select(i => (byte)(i * 31))], "a.docx");
        Assert.That(result.Text, Is.Null);
        Assert.That(result.Problem!.ToString(), Does.StartWith("a.docx: error ENC0001: the file is no Word document"));
    }

    [Test]
    public void A_damaged_file_never_throws()
    {
        byte[] file = Make((_, body) => body.Append(new Paragraph(new Run(new Text("text")))));
        var random = new Random(1);
        for (int i = 0; i < 300; i++)
        {
            byte[] damaged = [.. file];
            damaged[random.Next(damaged.Length)] ^= (byte)(1 + random.Next(255));
            Assert.That(() => WordReader.Read(damaged, "a.docx"), Throws.Nothing);
        }
    }

    private static Paragraph Item(string text, int list = 3) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list })), new Run(new Text(text)));

    private static Paragraph Styled(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(text)));

    private static TableCell Cell(string text) => new(new Paragraph(new Run(new Text(text))));

    private static byte[] Make(Action<MainDocumentPart, Body> fill)
    {
        using var stream = new MemoryStream();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            var body = new Body();
            main.Document = new Document(body);
            fill(main, body);
        }

        return stream.ToArray();
    }
}
