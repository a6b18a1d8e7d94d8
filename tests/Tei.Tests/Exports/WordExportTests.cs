using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Tei.Editions;
using Tei.Editions.Exports;
using Tei.Reading;
using Tei.Tests.Transforms;

namespace Tei.Tests.Exports;

/// <summary>Word files are sound, and read as the reading view does.</summary>
internal sealed class WordExportTests
{
    private static readonly EditionText[] Texts = [.. Editions.Examples, Text(TeiSamples.Conversation())];

    [TestCase("<head>On <hi rend='italic'>cranes</hi></head><p>a</p>", "Heading1: On /cranes/|: a")]
    [TestCase("<div><div><div><head>Deep</head><p>a</p></div></div></div>", "Heading3: Deep|: a")]
    [TestCase("<opener><dateline>Port, May 1</dateline><salute>Dear X,</salute></opener><closer><salute>Yours,</salute><signed>Y</signed></closer>", "Dateline: Port, May 1|Salutation: Dear X,|Salutation: Yours,|Signature: Y")]
    [TestCase("<list><item><label>1.</label> one</item><item>two<list><item>three</item></list> more</item><item><list><item>four</item></list></item></list>", "ListParagraph 360: 1. one|ListParagraph 360: two|ListParagraph 720: three|ListParagraph 360: more|ListParagraph 720: four")]
    [TestCase("<quote><p>a</p><p>b</p></quote><p>c</p>", "Quote: a|Quote: b|: c")]
    [TestCase("<sp><speaker>Mr. X:</speaker><p>Yes.</p><stage>He goes.</stage></sp>", ": *Mr. X:* Yes.|Stage: /[He goes.]/")]
    [TestCase("<lg><head>H</head><l>one</l><l>two</l></lg>", "Label: *H*|Verse: one^two")]
    [TestCase("<p>Com<supplied>rade</supplied> <gap/> x<hi rend='sup'>2</hi> <hi rend='small-caps bold'>Y</hi></p>", ": Comrade […] x2 *Y*")]
    [TestCase("<p>a <gap><desc>page missing</desc></gap> b <gap rend='parentheses'/></p>", ": a [page missing] b (…)")]
    public void Elements_become_paragraphs_of_styles(string content, string expected)
    {
        using WordprocessingDocument word = Open(WordExport.Write(Text(TeiSamples.WithBody($"<div>{content}</div>"))));
        Assert.That(string.Join("|", word.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Skip(1).Select(Shown)), Is.EqualTo(expected));
    }

    [TestCase("<head>Not <hi rend='italic'>shown</hi></head><p>a</p>", "Title: Not /shown/|: a")]
    [TestCase("<p>a</p><head>Not shown</head>", "Title: Not shown|: a|Heading1: Not shown")]
    public void A_heading_that_is_the_title_is_not_said_twice(string content, string expected)
    {
        using WordprocessingDocument word = Open(WordExport.Write(Text(TeiSamples.WithBody($"<div>{content}</div>"))));
        Assert.That(string.Join("|", word.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(Shown)), Is.EqualTo(expected));
    }

    [Test]
    public void A_note_becomes_a_footnote()
    {
        byte[] file = WordExport.Write(Text(TeiSamples.WithBody("<div><p>a<ref type='noteAnchor' target='#n'>*</ref> b<note place='foot'>d</note>, c<ref type='noteAnchor' target='#n'>*</ref></p><note xml:id='n'><label>*</label> e</note></div>")));
        using WordprocessingDocument word = Open(file);
        Assert.Multiple(() =>
        {
            Assert.That(Problems(file), Is.Empty);
            Assert.That(word.MainDocumentPart!.Document!.Descendants<FootnoteReference>().Select(r => r.Id!.Value), Is.EqualTo(new[] { 1, 2 }));
            Assert.That(word.MainDocumentPart.FootnotesPart!.Footnotes!.Elements<Footnote>().Select(n => (n.Id!.Value, n.InnerText)), Is.EqualTo(new[] { (-1, ""), (0, ""), (1, " e"), (2, " d") }));
            Assert.That(word.MainDocumentPart.Document.Descendants<SimpleField>().Select(f => f.Instruction!.Value!.Trim()), Is.EqualTo(new[] { "NOTEREF _note1 \\f \\h" }));
            Assert.That(WordReader.Read(file, "a.docx").Text!.Content, Is.EqualTo("Not shown\n\na[1] b[2], c1\n\n[1] e\n\n[2] d\n"));
        });
    }

    [Test]
    public void Tables_stay_tables()
    {
        byte[] file = WordExport.Write(Text(TeiSamples.WithBody("<table><head>T</head><row role='label'><cell>a</cell><cell>b</cell></row><row><cell>c</cell></row></table><table><row><cell>d</cell></row></table>")));
        Assert.That(Problems(file), Is.Empty);
        Assert.That(WordReader.Read(file, "a.docx").Text!.Content, Is.EqualTo("Not shown\n\nT\n\na\tb\nc\n\nd\n"));
    }

    [Test]
    public void The_language_and_the_title_are_told()
    {
        XDocument tei = TeiSamples.WithBody("<p>a <ref target='https://example.org/a(b)\"'>c</ref></p>");
        tei.Root!.Element(TeiNames.Namespace + "text")!.SetAttributeValue(XNamespace.Xml + "lang", "de-AT");
        byte[] file = WordExport.Write(Text(tei));
        using WordprocessingDocument word = Open(file);
        Assert.Multiple(() =>
        {
            Assert.That(Problems(file), Is.Empty);
            Assert.That(word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Languages>().Single().Val!.Value, Is.EqualTo("de-AT"));
            Assert.That((word.PackageProperties.Title, word.PackageProperties.Language, word.PackageProperties.Created), Is.EqualTo(("Not shown", "de-AT", (DateTime?)null)));
            Assert.That(word.MainDocumentPart.Document!.Descendants<SimpleField>().Single().Instruction!.Value, Is.EqualTo(" HYPERLINK \"https://example.org/a%28b%29%22\" "));
        });
    }

    // A cell over two columns; one over two rows, whose second row has fewer cells; and a span that no table can have.
    [TestCase("<row><cell cols='2'>a</cell></row><row><cell>b</cell><cell>c</cell></row>", "a+2|b,c")]
    [TestCase("<row><cell rows='2'>a</cell><cell>b</cell></row><row><cell>c</cell></row>", "a!,b|^,c")]
    [TestCase("<row><cell>a</cell><cell rows='2' cols='2'>b</cell></row><row><cell>c</cell></row><row><cell>d</cell></row>", "a,b+2!|c,+2^|d,,")]
    [TestCase("<row><cell rows='99'>a</cell><cell>b</cell></row><row/>", "a!,b|^,")]
    [TestCase("<row><cell cols='99999999999'>a</cell><cell cols='0'>b</cell></row>", "a,b")]
    public void Cells_go_over_columns_and_rows(string rows, string expected)
    {
        byte[] file = WordExport.Write(Text(TeiSamples.WithBody($"<table>{rows}</table>")));
        using WordprocessingDocument word = Open(file);
        string Cell(TableCell cell)
        {
            TableCellProperties? properties = cell.TableCellProperties;
            return cell.InnerText + (properties?.GridSpan is { } span ? $"+{span.Val}" : "") + (properties?.VerticalMerge is { } merge ? merge.Val! == MergedCellValues.Restart ? "!" : "^" : "");
        }

        Assert.That(Problems(file), Is.Empty);
        Assert.That(string.Join("|", word.MainDocumentPart!.Document!.Descendants<TableRow>().Select(r => string.Join(",", r.Elements<TableCell>().Select(Cell)))), Is.EqualTo(expected));
    }

    [Test]
    public void Words_of_another_language_say_so()
    {
        byte[] file = WordExport.Write(Text(TeiSamples.WithBody("<p xml:lang='en'>He said <foreign xml:lang='de'>ja <hi>doch</hi></foreign>, <foreign xml:lang='he'>שלום</foreign>, <foreign xml:lang='zh'>好</foreign> and <foreign xml:lang='no such'>x</foreign>.</p><p xml:lang='ar'>نعم</p>")));
        using WordprocessingDocument word = Open(file);
        string[] told =
        [
            .. word.MainDocumentPart!.Document!.Descendants<Run>().Where(r => r.RunProperties?.Languages is not null)
                .Select(r => $"{r.InnerText}: {r.RunProperties!.Languages!.Val?.Value ?? r.RunProperties.Languages.EastAsia?.Value ?? r.RunProperties.Languages.Bidi!.Value + " from the right"}"),
        ];
        Assert.That(Problems(file), Is.Empty);
        Assert.That(told, Is.EqualTo(new[] { "ja doch: de", "שלום: he from the right", "好: zh", "نعم: ar from the right" }));
        Assert.That(word.MainDocumentPart.Document!.Descendants<BiDi>().Select(b => b.Ancestors<Paragraph>().Single().InnerText), Is.EqualTo(new[] { "نعم" }));
    }

    [Test]
    public void Lists_are_marked_or_counted_as_they_say()
    {
        byte[] file = WordExport.Write(Text(TeiSamples.WithBody(
            "<list rend='bulleted'><item>a</item><item><p>b</p><p>c</p></item></list><list rend='numbered'><item>d</item></list><list rend='numbered'><item>e<list rend='bulleted'><item>f</item></list></item></list>"
            + "<list rend='numbered'><item><label>7.</label> g</item></list><list><item>h</item></list>")));
        Assert.That(Problems(file), Is.Empty);
        Assert.That(WordReader.Read(file, "a.docx").Text!.Content, Is.EqualTo("Not shown\n- a\n- b\n\nc\n1. d\n1. e\n- f\n\n7. g\n\nh\n"));
    }

    [Test]
    public void Letters_of_complex_scripts_are_as_large_as_the_others()
    {
        using WordprocessingDocument word = Open(WordExport.Write(Text(TeiSamples.WithBody("<div><head>x</head><p><hi rend='bold italic'>שלום</hi></p></div>"))));
        Styles styles = word.MainDocumentPart!.StyleDefinitionsPart!.Styles!;
        RunProperties run = word.MainDocumentPart.Document!.Descendants<Run>().Last().RunProperties!;
        Assert.Multiple(() =>
        {
            Assert.That(styles.Descendants<FontSizeComplexScript>().Select(s => s.Val!.Value), Is.EqualTo(styles.Descendants<FontSize>().Select(s => s.Val!.Value)).And.Not.Empty);
            Assert.That(styles.Descendants<BoldComplexScript>().Count(), Is.EqualTo(styles.Descendants<Bold>().Count()).And.Positive);
            Assert.That(run.BoldComplexScript, Is.Not.Null);
            Assert.That(run.ItalicComplexScript, Is.Not.Null);
        });
    }

    [TestCase("<list><item><label>1.</label> a</item></list>", "360")]
    [TestCase("<list><label>1.</label><item>a</item></list>", "360")]
    [TestCase("<list rend='bulleted'><item>a</item></list>", "360")]
    [TestCase("<list><item>a</item></list>", null)]
    public void What_an_item_begins_with_stands_before_its_lines(string list, string? hanging)
    {
        using WordprocessingDocument word = Open(WordExport.Write(Text(TeiSamples.WithBody(list))));
        Assert.That(word.MainDocumentPart!.Document!.Descendants<Indentation>().Single().Hanging?.Value, Is.EqualTo(hanging));
    }

    [Test]
    public void Every_random_text_reads_the_same() => RandomTexts.Check(
        text =>
        {
            if (XmlCharacters.FindForbidden(text) < 0)
            {
                A_document_makes_a_sound_file_that_reads_the_same(Text(Encoded.Of(text).Document.Xml));
            }

            return true;
        },
        200);

    [TestCaseSource(nameof(Texts))]
    public void A_document_makes_a_sound_file_that_reads_the_same(EditionText text)
    {
        byte[] file = WordExport.Write(text);
        Assert.That(Problems(file), Is.Empty);
        Assert.That(WordExport.Write(text), Is.EqualTo(file), "the same bytes");

        (string body, string[] notes) = MarkdownExportTests.Reading(text.Tei);
        (string wordBody, string[] wordNotes) = ReadBack(file);
        Assert.That(Words(wordBody), Is.EqualTo(Words(Titled(text, body))));
        Assert.That(wordNotes.Select(n => string.Join(' ', Words(n))), Is.EquivalentTo(notes.Select(n => string.Join(' ', Words(n)))));
    }

    /// <summary>The text below its title, which is not said twice where a heading says it; brackets and dots of a gap, and the marks of notes, are no part of what it says.</summary>
    internal static string Titled(EditionText text, string body) =>
        text.Tei.Descendants(TeiNames.Namespace + "head").FirstOrDefault() is { } head && string.Concat(head.DescendantNodes().OfType<XText>().Where(t => t.Parent!.Attribute("type")?.Value != "noteAnchor").Select(t => t.Value)).Where(char.IsLetterOrDigit).SequenceEqual(text.Document.Title.Where(char.IsLetterOrDigit)) && string.Join(' ', Words(body)).StartsWith(string.Join(' ', Words(text.Document.Title)), StringComparison.Ordinal)
            ? body
            : text.Document.Title + "\n" + body;

    [Test]
    public void A_document_without_text_is_a_title() =>
        Assert.That(WordReader.Read(WordExport.Write(Text(new XDocument(new XElement(TeiNames.Namespace + "TEI")))), "a.docx").Text!.Content, Is.EqualTo("document\n"));

    /// <summary>What our own reader finds of a file whose notes were taken out, and these.</summary>
    private static (string Body, string[] Notes) ReadBack(byte[] file)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        string[] notes;
        using (WordprocessingDocument word = WordprocessingDocument.Open(stream, isEditable: true))
        {
            notes = [.. word.MainDocumentPart!.FootnotesPart!.Footnotes!.Elements<Footnote>().Where(n => n.Id!.Value > 0).Select(n => string.Join(' ', n.Descendants<Paragraph>().Select(Written)))];
            foreach (OpenXmlElement mark in word.MainDocumentPart.Document!.Descendants<FootnoteReference>().Cast<OpenXmlElement>()
                .Concat(word.MainDocumentPart.Document.Descendants<SimpleField>().Where(f => f.Instruction!.Value!.Contains("NOTEREF", StringComparison.Ordinal))).ToArray())
            {
                mark.Remove();
            }
        }

        return (WordReader.Read(stream.ToArray(), "a.docx").Text!.Content, notes);
    }

    private static string Written(Paragraph paragraph) => string.Concat(paragraph.Descendants().Select(d => d is Text text ? text.Text : d is Break ? " " : ""));

    private static string[] Problems(byte[] file)
    {
        using WordprocessingDocument word = Open(file);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }

    private static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);

    private static EditionText Text(XDocument tei) => new(EditionDocumentReader.Read(tei, "document"), tei);

    private static string Shown(Paragraph paragraph)
    {
        string style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
        string indent = paragraph.ParagraphProperties?.Indentation?.Left?.Value is { } left ? " " + left : "";
        return $"{style}{indent}: " + string.Concat(paragraph.Elements<Run>().Select(r =>
        {
            string sign = r.RunProperties?.Bold is not null ? "*" : r.RunProperties?.Italic is not null ? "/" : "";
            return r.Elements<Break>().Any() ? "^" : sign + r.InnerText + sign;
        }));
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
