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

    private static Paragraph Item(string text) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 3 })), new Run(new Text(text)));

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
