using System.Text;
using System.Xml.Linq;
using Tei.Reading;

namespace Tei.Tests.Reading;

/// <summary>What the format of a source calls a heading, an item, a quotation or a note becomes one.</summary>
public class StatedPartsTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    private const string Text = "<p>The boat came late{0}, and nobody met it on the quay of the old town.</p><p>We waited for an hour{1} in the rain.</p>";

    // How pandoc, a wiki, office programs, makers of old and of electronic books set notes; N is the number.
    [TestCase("<a id='bN' href='#nN' role='doc-noteref'><sup>N</sup></a>", "<section class='footnotes'><hr><ol><li id='n1'><p>A packet.<a href='#b1' role='doc-backlink'>↩︎</a></p></li><li id='n2'><p>By the church.</p><p>It was closed.<a href='#b2'>↩︎</a></p></li></ol></section>", "1.", "2.")]
    [TestCase("<sup id='bN'><a href='#nN'>[N]</a></sup>", "<h2>Notes</h2><ol><li id='n1'><span class='mw-cite-backlink'><a href='#b1'>↑</a></span> <span>A packet.</span></li><li id='n2'><span class='mw-cite-backlink'>^ <a href='#b2'>a</a></span> <span>By the church.</span><p>It was closed.</p></li></ol>", "1.", "2.")]
    [TestCase("<a class='anc' name='bN' href='#nN'><sup>N</sup></a>", "<div id='n1'><p><a class='sym' name='n1s' href='#b1'>1</a> A packet.</p></div><div id='n2'><p><a class='sym' name='n2s' href='#b2'>2</a> By the church.</p><p>It was closed.</p></div>", "1", "2")]
    [TestCase("<a id='bN' href='#nN'><span>[N]</span></a>", "<div class='notes'><p><a id='n1'></a><a href='#b1'>[1]</a> A packet.</p><div class='note'><p><a id='n2' href='#b2'>[2]</a> By the church.</p><p>It was closed.</p></div></div>", "[1]", "[2]")]
    [TestCase("<a epub:type='noteref' href='#nN'>N</a>", "<aside epub:type='footnote' id='n1'>A packet.</aside><aside epub:type='footnote' id='n2'><p>By the church.</p><p>It was closed.</p></aside>", "1.", "2.")]
    public void Notes_of_pages_are_paired(string mark, string notes, string first, string second)
    {
        string[] marks = [.. new[] { "1", "2" }.Select(number => mark.Replace("N", number, StringComparison.Ordinal))];
        EncodingResult result = Encode(Text.Replace("{0}", marks[0], StringComparison.Ordinal).Replace("{1}", marks[1], StringComparison.Ordinal) + notes);
        XElement[] found = [.. result.Document.Xml.Descendants(Tei + "note").Where(n => (string?)n.Attribute("type") == "footnote")];
        Assert.Multiple(() =>
        {
            Assert.That(found.Select(n => n.Element(Tei + "label")!.Value), Is.EqualTo(new[] { first, second }), result.Document.ToString());
            Assert.That(found.Select(n => n.Elements(Tei + "p").Count()), Is.EqualTo(new[] { 0, 1 }));
            Assert.That(found[0].Value, Does.EndWith("A packet."));
            Assert.That(result.Document.Xml.Descendants(Tei + "ref").Select(r => (string?)r.Attribute("target")), Is.EqualTo(new[] { "#fn1", "#fn2" }));
            Assert.That(result.Document.Xml.Descendants(Tei + "ref").Descendants(Tei + "hi"), Is.Empty);
        });
    }

    [Test]
    public void Links_of_a_table_of_contents_lead_to_no_notes()
    {
        EncodingResult result = Encode("<p><a href='#c1'>1</a> <a href='#c2'>2</a></p><div id='c1'><h2>One</h2><p>The boat came late to the quay.</p></div><div id='c2'><h2>Two</h2><p>We waited for an hour.</p></div>");
        Assert.That(result.Document.Xml.Descendants(Tei + "note"), Is.Empty);
        Assert.That(result.Document.Xml.Descendants(Tei + "head").Select(h => h.Value), Is.EqualTo(new[] { "One", "Two" }));
    }

    [TestCase("a", "b")]
    [TestCase("§", "¶")]
    [TestCase("iv", "v")]
    [TestCase("*", "****")]
    [TestCase("1000", "1001")]
    public void Marks_of_every_kind_are_paired(string first, string second)
    {
        string Mark(string mark, int number) => $"<a id='b{number}' href='#n{number}'><sup>{mark}</sup></a>";
        EncodingResult result = Encode(Text.Replace("{0}", Mark(first, 1), StringComparison.Ordinal).Replace("{1}", Mark(second, 2), StringComparison.Ordinal) + $"<p id='n1'>{first} A packet.</p><div id='n2'><p>By the church.</p></div>");
        XElement[] found = [.. result.Document.Xml.Descendants(Tei + "note").Where(n => (string?)n.Attribute("type") == "footnote")];
        Assert.That(found.Select(n => n.Element(Tei + "label")!.Value.Trim('[', ']', '.')), Is.EqualTo(new[] { first, second }), result.Document.ToString());
        Assert.That(found.Select(n => n.Value.Split(' ', 2)[1]), Is.EqualTo(new[] { "A packet.", "By the church." }));
        Assert.That(result.Document.Xml.Descendants(Tei + "ref").Select(r => (string?)r.Attribute("target")), Is.EqualTo(new[] { "#fn1", "#fn2" }));
    }

    [Test]
    public void A_mark_may_be_all_of_a_paragraph() =>
        Assert.That(Encode("<p>The ship came in to Leeds.</p><p><a id='b' href='#n'><sup>1</sup></a></p><p>He saw it on Monday.</p><p id='n'><a href='#b'>1</a> One note.</p>").Document.Xml.Descendants(Tei + "ref").Count(), Is.EqualTo(1));

    [Test]
    public void Notes_that_are_lines_of_one_block_are_told_apart() =>
        Assert.That(
            Encode(Text.Replace("{0}", "<a id='b1' href='#n1'><sup>1</sup></a>", StringComparison.Ordinal).Replace("{1}", "<a id='b2' href='#n2'><sup>2</sup></a>", StringComparison.Ordinal) + "<div><a id='n1' href='#b1'>1</a>. A packet.<br><a id='n2' href='#b2'>2</a>. By the church.</div>").Document.Xml.Descendants(Tei + "note").Count(n => (string?)n.Attribute("type") == "footnote"),
            Is.EqualTo(2));

    [Test]
    public void A_list_that_shows_no_signs_has_no_labels() =>
        Assert.That(HtmlReader.Read("<ul style='list-style: none'><li>rope</li><li>tar</li></ul>", "a.html").Text!.Content, Is.EqualTo("rope\ntar\n"));

    [TestCase("[Pg 12]", "12")]
    [TestCase("{13}", "13")]
    [TestCase("p. xiv", "xiv")]
    public void A_number_of_a_page_is_without_its_word(string written, string number) =>
        Assert.That((string?)Encode($"<p>We were to read <span class='pagenum'>{written}</span> this aloud, all of us.</p>").Document.Xml.Descendants(Tei + "pb").Single().Attribute("n"), Is.EqualTo(number));

    [Test]
    public void A_quotation_in_a_quotation_counts_once() =>
        Assert.That(Encode("<p>It was built in spring, when nobody was there to see what came of it, and all was well with the town and the quay.</p><blockquote><blockquote><p>The quay is too short for the boats that come.</p></blockquote></blockquote>").Document.Xml.Descendants(Tei + "quote"), Is.Not.Empty);

    [Test]
    public void What_leads_back_is_told()
    {
        SourceText text = HtmlReader.Read("<p>Late<sup id='b'><a href='#n'>1</a></sup>.</p><ol><li id='n'>A packet. <a href='#b'>↩</a></li></ol>", "a.html").Text!;
        Assert.That(text.Content, Is.EqualTo("Late1.\n\n1. A packet.\n"));
        Assert.That(text.Findings.Single().Message, Is.EqualTo("1 link that leads back from the notes is not part of the document and left out"));
    }

    [Test]
    public void Lists_keep_their_depth_and_their_labels()
    {
        EncodingResult result = Encode("<p>He named:</p><ol><li>the quay</li><li>the customs<ol type='a'><li>on grain</li><li>on wool<ol type='i'><li>raw</li></ol></li></ol></li><li value='7'><p>the light</p><p>It is out.</p></li></ol><p>That was all.</p><ul><li>rope</li><li>tar</li></ul>");
        XElement list = result.Document.Xml.Descendants(Tei + "list").First();
        Assert.Multiple(() =>
        {
            Assert.That(result.Document.Xml.Descendants(Tei + "text").Descendants(Tei + "label").Select(l => l.Value), Is.EqualTo(new[] { "1.", "2.", "a.", "b.", "i.", "7.", "-", "-" }), result.Document.ToString());
            Assert.That(list.Elements(Tei + "item").Select(i => (string?)i.Attribute("n")), Is.EqualTo(new[] { "1", "2", "7" }));
            Assert.That(list.Descendants(Tei + "list").Select(l => l.Ancestors(Tei + "list").Count()), Is.EqualTo(new[] { 1, 2 }));
            Assert.That((string?)result.Document.Xml.Descendants(Tei + "list").Last().Attribute("rend"), Is.EqualTo("bulleted"));
            Assert.That(list.Elements(Tei + "item").Last().Elements(Tei + "p").Select(p => p.Value), Is.EqualTo(new[] { "7. the light", "It is out." }));
        });
    }

    [Test]
    public void Headings_are_heads_and_what_is_quoted_is_a_quotation()
    {
        EncodingResult result = Encode("<h1>The harbour.</h1><p>It was built in spring.</p><h2>What was said of it.</h2><p>One may read:</p><blockquote><p>The quay is too short.</p></blockquote><p>So it was.</p>");
        Assert.Multiple(() =>
        {
            Assert.That(result.Document.Xml.Descendants(Tei + "head").Select(h => h.Value), Is.EqualTo(new[] { "The harbour.", "What was said of it." }), result.Document.ToString());
            Assert.That(result.Document.Xml.Descendants(Tei + "quote").Select(q => q.Value.Trim()), Is.EqualTo(new[] { "The quay is too short." }));
        });
    }

    [Test]
    public void A_page_that_is_all_quoted_quotes_nothing() =>
        Assert.That(Encode("<blockquote><p>It was built in spring.</p><p>So it was.</p></blockquote>").Document.Xml.Descendants(Tei + "quote"), Is.Empty);

    [Test]
    public void A_date_that_is_set_as_a_heading_is_a_dateline()
    {
        XDocument tei = Encode("<h1>Letter From the Consul at Lisbon to the Minister</h1><h2>Lisbon, March 3, 1887</h2><p>Sir: I have the honor to report.</p>").Document.Xml;
        Assert.That(tei.Descendants(Tei + "head").Count(), Is.EqualTo(1));
        Assert.That((string?)tei.Descendants(Tei + "dateline").Single().Element(Tei + "date")!.Attribute("when"), Is.EqualTo("1887-03-03"));
    }

    [Test]
    public void Poems_and_numbers_of_pages_are_what_their_page_calls_them()
    {
        EncodingResult result = Encode("<p><span class='pagenum'>[17]</span>We were to read <span role='doc-pagebreak'>18</span> this aloud, all of us:</p><div class='poem'><div class='stanza'><div>The sea was dark,</div><div>and nobody saw it</div></div><div class='stanza'><span>at all.<br></span><span>So it went.<br></span></div></div><p>That was all.</p>");
        Assert.Multiple(() =>
        {
            Assert.That(result.Document.Xml.Descendants(Tei + "lg").Select(lg => string.Join('/', lg.Elements(Tei + "l").Select(l => l.Value))), Is.EqualTo(new[] { "The sea was dark,/and nobody saw it", "at all./So it went." }), result.Document.ToString());
            Assert.That(result.Document.Xml.Descendants(Tei + "pb").Select(pb => (string?)pb.Attribute("n")), Is.EqualTo(new[] { "17", "18" }));
            Assert.That(result.Document.Xml.Descendants(Tei + "fw").Select(fw => fw.Value), Is.EqualTo(new[] { "[17]", "18" }));
            Assert.That(result.Document.Xml.Descendants(Tei + "supplied"), Is.Empty);
        });
    }

    [Test]
    public void Lists_of_pages_that_Word_saved_are_lists()
    {
        static string Item(int level, string label, string text) => $"<p class='MsoListParagraph' style='mso-list:l0 level{level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>{label}<span>&nbsp;&nbsp; </span></span><![endif]>{text}<o:p></o:p></p>";
        EncodingResult result = Encode("<p class='MsoTitle'>Protocol.</p><p>These were named:</p>" + Item(1, "1.", "the quay") + Item(2, "a)", "its length") + Item(2, "b)", "its state") + Item(1, "2.", "the light") + "<p>That was all.</p>" + Item(1, "·", "rope") + Item(1, "·", "tar"));
        Assert.Multiple(() =>
        {
            Assert.That(result.Document.Xml.Descendants(Tei + "head").Single().Value, Is.EqualTo("Protocol."));
            Assert.That(result.Document.Xml.Descendants(Tei + "item").Select(i => $"{i.Ancestors(Tei + "list").Count()} {i.Descendants(Tei + "label").First().Value}"), Is.EqualTo(new[] { "1 1.", "2 a)", "2 b)", "1 2.", "1 -", "1 -" }), result.Document.ToString());
        });
    }

    [TestCase("<div id='toc'><h2>Contents</h2><ul><li>1 Letter</li></ul></div>", "Contents1 Letter")]
    [TestCase("<div role='navigation'>Next page</div>", "Next page")]
    [TestCase("<h2>Letter<span class='mw-editsection'>[edit]</span></h2>", "[edit]")]
    public void What_moves_about_a_page_is_left_out_and_told(string furniture, string told)
    {
        SourceText text = HtmlReader.Read(furniture + "<p>The boat came late.</p>", "a.html").Text!;
        Assert.That(text.Content, Does.Not.Contain(told).And.EndWith("The boat came late.\n"));
        Assert.That(text.Findings.Single().Message, Does.Contain(told));
    }

    [TestCase("<li>By the church</li><span class='pagenum'>[12]</span><span class='pagenum'>13</span><sup>a</sup><li>It was closed.</li>", "<fw type=\"pageNum\">[12]</fw>")]
    [TestCase("<li><p>1 A packet.</p><span class='pagenum'>13</span>• Anna Hale<div class='poem'>• [and] ", "<fw type=\"pageNum\">13</fw>")]
    [TestCase("<li>1. <span class='pagenum'>[12]</span><pre>Anna Hale<div><span class='pagenum'>[12]</span>x", "Anna Hale")]
    [TestCase("<li><span class='pagenum'>[12]</span><blockquote><span class='pagenum'>[12]</span><a href='#n1'><sup>1</sup></a>", "<label>")]
    [TestCase("ANNA. <div class='poem'>ANNA. <table><tr><td><aside id='n3'>It was closed.<tr><h2><a href='#n3'><sup>a</sup></a>ANNA. ", ">a</ref>ANNA.")]
    [TestCase("Yours, <li><span class='pagenum'>[12]</span><blockquote>Dear Anna,<h2>Leeds, May 3, 1862<h2>Dear Anna,", "<salute>")]
    [TestCase("x1. <p id='n1'>1 A packet.</p><a href='#n1'><sup>1</sup></a><div><a id='b2' href='#n2'>[2]</a>", ">2</supplied>")]
    [TestCase("<a href='#n1'><sup>1</sup></a><h2>Yours, <aside id='n3'>It was closed.<a id='b2' href='#n2'>[2]</a><div class='poem'>[and] <ul>Leeds, May 3, 1862<table><tr><td>Dear Anna,<li id='n2'>By the church <a href='#b2'>↩</a></li>", "<signed>")]
    [TestCase("ANNA. <p>ANNA. <p id='n1'>1 A packet.</p>ANNA. <li><a id='b2' href='#n2'>[2]</a><ol>[and] <span class='pagenum'>13</span>", "<fw type=\"pageNum\">13</fw>")]
    [TestCase("ANNA. <li>ANNA. <h2>ANNA. <span class='pagenum'>13</span><ul>ANNA. ", "<fw type=\"pageNum\">13</fw>")]
    public void A_page_that_broke_it_once_is_proven_and_valid(string page, string expected) => Assert.That(Encode(page).Document.ToString(), Does.Contain(expected));

    [Test]
    public void Random_pages_are_proven_and_valid()
    {
        string[] pieces =
        [
            "<p>", "</p>", "<div>", "</div>", "<ol>", "<ul>", "</ol>", "</ul>", "<li>", "<blockquote>", "</blockquote>", "<h2>", "</h2>", "<br>", "<div class='poem'>", "<span class='pagenum'>[12]</span>", "<span class='pagenum'>13</span>",
            "<a href='#n1'><sup>1</sup></a>", "<a id='b2' href='#n2'>[2]</a>", "<a href='#n3'><sup>a</sup></a>", "<p id='n1'>1 A packet.</p>", "<li id='n2'>By the church <a href='#b2'>↩</a></li>", "<aside id='n3'>It was closed.", "</aside>", "<table><tr><td>", "<td>", "<tr>", "</table>",
            "<pre>", "</pre>", "<i>", "</i>", "Dear Anna,", " The boat came late to the quay. ", "1. ", "Yours, ", "Anna Hale", "Leeds, May 3, 1862", "ANNA. ", "[and] ", "• ", "x",
        ];
        for (int seed = 0; seed < 1500; seed++)
        {
            var random = new Random(seed);
            string page = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => pieces[random.Next(pieces.Length)]));
            Assert.That(() => Encode(page), Throws.Nothing, page);
        }
    }

    [TestCase("%PDF-1.7\n%âãÏÓ", "this is a PDF file; save its text as")]
    [TestCase(@"{\rtf1\ansi Dear Sir}", "this is a file in Rich Text Format; save its text as")]
    [TestCase("PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.text", "this is an OpenDocument file; save its text as")]
    [TestCase("PK\u0003\u0004....mimetypeapplication/epub+zip", "this is an EPUB book; unpack it")]
    [TestCase("PK\u0003\u0004....[Content_Types].xml", "this is an office file; if it is of Word, give its name the ending .docx")]
    [TestCase("PK\u0003\u0004....a.txt", "this is an archive (ZIP); unpack it first")]
    [TestCase("\n<!doctype html><p>Dear Sir", "this is an HTML page; give its name the ending .html")]
    [TestCase("<?xml version='1.0'?><TEI/>", "this is XML and no plain text; for the text of a TEI file call 'tei transform --to text' first")]
    public void A_file_that_is_no_text_is_called_what_it_is(string content, string says)
    {
        ReadResult result = PlainTextReader.Read(Encoding.UTF8.GetBytes(content), "a.txt");
        Assert.That(result.Problem?.ToString(), Does.StartWith("a.txt: error ENC0001: " + says));
    }

    [Test]
    public void An_old_Word_file_is_called_what_it_is() =>
        Assert.That(PlainTextReader.Read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "a.doc").Problem?.Message, Does.StartWith("this is a file of an old version of Word"));

    private static EncodingResult Encode(string html)
    {
        EncodingResult result = TeiEncoder.Diplomatic.Encode(HtmlReader.Read(html, "a.html").Text!);
        Assert.That(result.Report.TextProof);
        Assert.That(TeiValidator.Edition.Validate(new MemoryStream(Encoding.UTF8.GetBytes(result.Document.ToString())), "a.xml").Diagnostics, Is.Empty, result.Document.ToString());
        return result;
    }
}
