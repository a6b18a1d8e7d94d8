using System.Xml;
using System.Xml.Linq;
using Tei.Transforms;

namespace Tei.Tests.Transforms;

public sealed class SourceViewTests
{
    // Every rule of the source view: the content of a div, and its lines joined by " / ".
    [TestCase("<p>One.</p><p>Two.</p>", "One. / Two.")]
    [TestCase("<head>Title</head><p>a  b\n c\td</p>", "Title / a b c d")]
    [TestCase("<p/><p>x</p>", "x", Description = "an empty line element is no line")]
    [TestCase("<p>no\u00A0break \u00A0 stays</p>", "no\u00A0break \u00A0 stays")]
    [TestCase("<p>a &amp; b &lt;i&gt; 𝄞</p>", "a & b <i> 𝄞")]
    [TestCase("<p>a<!-- not text -->b<?not text?>c</p>", "abc")]
    [TestCase("<opener><dateline>Varna, May 1</dateline><note type='number'>No. 7</note><salute>Dear Sir,</salute></opener>", "Varna, May 1 / No. 7 / Dear Sir,")]
    [TestCase("<opener><address><addrLine>To X</addrLine><addrLine>Quay 4</addrLine></address></opener>", "To X / Quay 4")]
    [TestCase("<opener><note type='received'>Received 8:54</note></opener>", "[Received 8:54]")]
    [TestCase("<opener><note type='received' rend='none'>Received 8:54</note></opener>", "Received 8:54")]
    [TestCase("<closer>\n  <salute>Yours,</salute>\n  <signed>K. <note type='signature'>signed</note></signed>\n  <dateline>13.4</dateline>\n</closer>", "Yours, / K. [signed] / 13.4")]
    [TestCase("<closer>No. 318 – <signed>Kovalev</signed>, <date>13.4</date></closer>", "No. 318 – Kovalev, 13.4")]
    [TestCase("<closer>No. 318 – <dateline>Varna</dateline></closer>", "No. 318 – Varna")]
    [TestCase("<postscript><p>P.S. x</p><note>later</note></postscript>", "P.S. x / later")]
    [TestCase("<list type='subject'><head>SUBJECT:</head><item><label>1.</label> coal</item><item>ore</item></list>", "SUBJECT: / 1. coal / ore")]
    [TestCase("<list rend='numbered'><item n='1'><p><label>1.</label> a</p><p>b</p><list><item>c</item></list></item></list>", "1. a / b / c")]
    [TestCase("<list><item>own text <list><item>inner</item></list></item></list>", "own text / inner")]
    [TestCase("<table>\n <head>Coal</head>\n <row>\n  <cell>a</cell>\n  <cell>b c</cell>\n </row>\n <row><cell>d</cell><cell>e</cell></row></table>", "Coal / a b c / d e")]
    [TestCase("<table><row><cell>a</cell><cell/><cell>b</cell></row></table>", "a b")]
    [TestCase("<sp><speaker>Mr. X:</speaker><p>Yes.</p><p>No.</p></sp>", "Mr. X: Yes. / No.")]
    [TestCase("<sp>\n  <speaker>Mr. X:</speaker>\n  <p>Yes.</p>\n</sp>", "Mr. X: Yes.")]
    [TestCase("<sp><speaker rend='block'>MR. X</speaker><p>Yes.</p></sp>", "MR. X / Yes.")]
    [TestCase("<sp><speaker>Mr. X:</speaker><stage>Laughter</stage><p>Yes.</p></sp>", "Mr. X: / [Laughter] / Yes.")]
    [TestCase("<stage>All rise.</stage><stage rend='none'>(Pause)</stage>", "[All rise.] / (Pause)")]
    [TestCase("<note type='footnote' xml:id='fn1'><label>[1]</label> See <hi>there</hi>.</note>", "[1] See there.")]
    [TestCase("<note type='editorial'>They rose.</note><note type='material'>handwritten</note>", "[They rose.] / [handwritten]")]
    [TestCase("<div type='section'><head>H</head><p>x</p></div>", "H / x")]
    [TestCase("<lg><l>one</l><l>two</l></lg>", "one / two")]
    [TestCase("<byline>by X</byline><trailer>End</trailer>", "by X / End")]
    [TestCase("<pb n='2'/><p>a<pb n='3'/>b <lb/>c</p>", "ab c")]
    [TestCase("<p><supplied>and</supplied> <corr>x</corr> <reg>y</reg> <unclear>z</unclear> <supplied reason='omitted' cert='low'>w?</supplied></p>", "[and] [x] [y] [z] [w?]")]
    [TestCase("<p>number<supplied>s</supplied>.</p>", "number[s].")]
    [TestCase("<p><gap reason='illegible'><desc>2 words illegible</desc></gap><space><desc>blank</desc></space></p>", "[2 words illegible][blank]")]
    [TestCase("<p>a <gap>\n  <desc>page 3 is missing</desc>\n</gap> b</p>", "a [page 3 is missing] b")]
    [TestCase("<p><gap reason='editorial'/></p>", "[...]")]
    [TestCase("<p>x <vocal><desc>Laughs</desc></vocal> <kinesic><desc>nods</desc></kinesic> <incident><desc>noise</desc></incident> <stage>aside</stage></p>", "x [Laughs] [nods] [noise] [aside]")]
    [TestCase("<p>a<ref type='noteAnchor' target='#fn1'>1</ref> <ref target='https://example.org'>b</ref></p>", "a[1] b")]
    [TestCase("<p>He <note type='identification'><persName ref='#x'>X</persName></note> <note type='signature'>initialed</note> <note>plain</note></p>", "He [X] [initialed] plain")]
    [TestCase("<p><sic>bitternes<note type='sign'> [sic]</note></sic>, x</p>", "bitternes [sic], x")]
    [TestCase("<p><supplied rend='none'>a</supplied><supplied rend='parentheses'>b</supplied><supplied rend='angle'>c</supplied></p>", "a(b)<c>")]
    [TestCase("<p><surplus rend='braces'>a</surplus><del rend='double-brackets'>b</del><ex rend='pipes'>c</ex></p>", "{a}[[b]]|c|")]
    [TestCase("<p><surplus>a</surplus> <del>b</del> <said>c</said> <hi rend='italic'>d</hi> <quote>e</quote></p>", "a b c d e")]
    [TestCase("<p><choice><abbr>Com</abbr><expan>Com<ex>rade</ex></expan></choice> Mao</p>", "Com[rade] Mao")]
    [TestCase("<p><choice>\n <abbr>C H</abbr>\n <expan>C<ex>ordell</ex> H<ex>ull</ex></expan>\n</choice></p>", "C[ordell] H[ull]")]
    [TestCase("<p><choice><abbr>IMF</abbr><expan>International Monetary Fund</expan></choice></p>", "IMF [International Monetary Fund]")]
    [TestCase("<p><choice><abbr>Com</abbr><expan>Com<ex rend='parentheses'>rade</ex></expan></choice></p>", "Com(rade)")]
    [TestCase("<p>Mar <choice rend='tight'><sic>9</sic><corr>12</corr></choice></p>", "Mar 9[12]")]
    [TestCase("<p><choice>\n  <orig>Beiping</orig>\n  <reg>Beijing</reg>\n</choice>.</p>", "Beiping [Beijing].")]
    [TestCase("<p><choice><sic>in</sic><corr cert='low'>for</corr></choice> it</p>", "in [for] it")]
    [TestCase("<p>\n  <said>\n    <persName>A</persName>\n  </said>\n</p>", "A")]
    [TestCase("<head><supplied>\n  <placeName>Varna</placeName>\n</supplied></head>", "[Varna]", Description = "an indenter's line feed inside signs is layout")]
    [TestCase("<p><persName><roleName>Cde.</roleName> <addName>X</addName></persName> <date when='1949'>1949</date></p>", "Cde. X 1949")]
    [TestCase("<p><said xml:id='part-1.1' next='#part-1.2'>“We,</said> he said, <said xml:id='part-1.2' prev='#part-1.1'>go.”</said></p>", "“We, he said, go.”")]
    public void Every_element_gives_its_source_back(string content, string expected)
    {
        string lines = TeiTransform.SourceText.TransformToString(TeiSamples.WithBody($"<div type='document'>{content}</div>"));

        Assert.That(lines, Is.EqualTo(expected.Replace(" / ", "\n") + "\n"));
    }

    [Test]
    public void A_whole_document_gives_its_source_back()
    {
        Assert.That(TeiTransform.SourceText.TransformToString(TeiSamples.Conversation()), Is.EqualTo(
            """
            Conversation with Pilot Ilin, 13 April 1952
            SECRET
            No. 7
            [Varna,] April 13, 1952
            To the Harbour Commission
            Quay 4
            [Received April 14—8:54 a.m.]
            Dear Com[rades]!
            PARTICIPANTS:
            Ivan Kovalev, chairman
            Pilot Pavel Ilin
            Anchor [Ilin] came from Stalin [Varna] with word from the HC [Harbour Commission]. He was in [for] the sea [and] against the bitternes [sic] of it, perhaps [former lieutenant?]; R&D <b>bold</b> came to 40 tons.[1]
            The ledger is [2 words illegible]; then [less than 1 line not declassified], and [blank]. “We are grateful, Comrade Ilin said, to the Commission.” Number[s] rose. [We] left for the Black Sea.[2]
            1. On the cranes
            Mr. Kovalev: How many cranes [he meant winches] stand?[1]
            [Laughter]
            And who paid?
            PILOT ILIN
            Four. [Chuckles.] Said a Mr. Grey.
            “Pay the piper,” he says.
            [The Commission rose at 4:27 p.m.]
            2. Decisions
            1. To repair the cranes.
            By whom is left open.
            (a) the northern one first;
            (b) then the other.
            2. To buy coal from Smith.
            Coal in tons
            Month Tons
            March 38
            April 40[2]
            With Communist greetings,
            Kovalev [signed]
            13.4
            P.S. Bring the old the rope.
            [Enclosure]
            See the register and this.
            No. 318 – Kovalev, 13.4
            [1] A crane of 1948–1950, bought by Kovalev.
            [2] The sum is the clerk’s.

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void Indentation_between_containers_does_not_matter()
    {
        XDocument document = TeiSamples.Conversation();
        string expected = TeiTransform.SourceText.TransformToString(document);
        foreach (XText text in document.DescendantNodes().OfType<XText>().Where(t => string.IsNullOrWhiteSpace(t.Value) && t.Value.Contains('\n')).ToList())
        {
            text.Value = "\n\t\t\t \n";
        }

        Assert.That(TeiTransform.SourceText.TransformToString(document), Is.EqualTo(expected));
    }

    [Test]
    public void A_document_written_without_indentation_gives_the_same_lines()
    {
        XDocument document = TeiSamples.Conversation();
        string expected = TeiTransform.SourceText.TransformToString(document);
        document.DescendantNodes().OfType<XText>().Where(t => string.IsNullOrWhiteSpace(t.Value) && t.Value.Contains('\n')).Remove();

        Assert.That(TeiTransform.SourceText.TransformToString(document), Is.EqualTo(expected));
    }

    [Test]
    public void An_indented_writer_gives_the_same_lines()
    {
        XDocument document = TeiSamples.Conversation();
        string expected = TeiTransform.SourceText.TransformToString(document);
        document.DescendantNodes().OfType<XText>().Where(t => string.IsNullOrWhiteSpace(t.Value) && t.Value.Contains('\n')).Remove();
        using var written = new StringWriter();
        using (var writer = XmlWriter.Create(written, new XmlWriterSettings { Indent = true, IndentChars = "\t", NewLineChars = "\r\n" }))
        {
            document.Save(writer);
        }

        Assert.That(TeiTransform.SourceText.TransformToString(XDocument.Parse(written.ToString(), LoadOptions.PreserveWhitespace)), Is.EqualTo(expected));
    }
}
