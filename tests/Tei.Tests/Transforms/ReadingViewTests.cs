using Tei.Transforms;

namespace Tei.Tests.Transforms;

public sealed class ReadingViewTests
{
    [TestCase("<p>He <supplied>and</supplied> <supplied cert='low'>I?</supplied> go.</p>", "He and I? go.")]
    [TestCase("<p><choice><abbr>Com</abbr><expan>Com<ex>rade</ex></expan></choice> Mao</p>", "Comrade Mao")]
    [TestCase("<p><choice><abbr>IMF</abbr><expan>International Monetary Fund</expan></choice></p>", "IMF")]
    [TestCase("<p>was <choice><sic>in</sic><corr cert='low'>for</corr></choice> it</p>", "was for it")]
    [TestCase("<p><choice><orig>Beiping</orig><reg>Beijing</reg></choice>.</p>", "Beiping.")]
    [TestCase("<p>the <sic>bitternes<note type='sign'> [sic]</note></sic>, yes</p>", "the bitternes, yes")]
    [TestCase("<p>x <gap reason='classified'><desc>1 line not declassified</desc></gap> y <gap/></p>", "x [1 line not declassified] y […]")]
    [TestCase("<p>for <space><desc>blank</desc></space> tons, and <space/>.</p>", "for tons, and.")]
    [TestCase("<p>a <unclear>b</unclear> <del>c</del> <surplus>d</surplus> e</p>", "a b e")]
    [TestCase("<p>He <note type='identification'>Stalin</note>; <note type='material'>handwritten</note> <vocal><desc>Laughter</desc></vocal></p>", "He [Stalin]; [handwritten] [Laughter]")]
    [TestCase("<p>a<ref type='noteAnchor' target='#fn1'>1</ref></p>", "a[1]")]
    [TestCase("<p>well <del>x</del> , so <del>y</del> . A <del>z</del> ; b <del>z</del> : c ... d</p>", "well, so. A; b: c ... d")]
    public void Insertions_are_merged_into_the_text(string paragraph, string expected) => Assert.That(Read(paragraph), Is.EqualTo(expected + "\n"));

    [TestCase("<head>H</head><p>a</p><p>b</p>", "H//a//b")]
    [TestCase("<opener><dateline>Varna</dateline><salute>Dear X,</salute></opener><p>a</p>", "Varna/Dear X,//a")]
    [TestCase("<opener><dateline>Varna</dateline><address><addrLine>X</addrLine><addrLine>Y</addrLine></address></opener>", "Varna/X/Y")]
    [TestCase("<sp><speaker>X:</speaker><p>a</p><p>b</p></sp><sp><speaker rend='block'>Y</speaker><p>c</p></sp>", "X: a//b//Y/c")]
    [TestCase("<list><head>L</head><item>a<list><item>b</item><item>c</item></list></item><item>d</item></list><p>e</p>", "L/a/  b/  c/d//e")]
    [TestCase("<table><head>T</head><row><cell>a</cell><cell>b</cell></row><row><cell>c</cell></row></table>", "T/a b/c")]
    public void Paragraphs_are_separated_by_a_blank_line(string content, string expected) =>
        Assert.That(Read(content), Is.EqualTo(expected.Replace('/', '\n') + "\n"));

    [TestCase("<fw>3</fw><pb/><head>H</head><p>a</p>", "H//a")]
    [TestCase("<div><fw>3</fw></div><div><div><p><del>x</del></p><p>a</p></div><p>b</p></div><p>c</p>", "a//b//c")]
    [TestCase("<opener><fw>3</fw></opener><list><item>a</item><item>b</item></list><p>c</p>", "a/b//c")]
    [TestCase("<p><del>x</del></p>", "")]
    public void Before_the_first_line_that_is_printed_is_no_blank_line(string content, string expected) =>
        Assert.That(Read(content), Is.EqualTo(expected.Length == 0 ? "" : expected.Replace('/', '\n') + "\n"));

    [TestCase(99)]
    [TestCase(20_000)]
    public void However_much_that_is_not_printed_stands_in_front(int number) =>
        Assert.That(Read(string.Concat(Enumerable.Repeat("<fw>3</fw>", number)) + "<p>a</p><p>b</p>"), Is.EqualTo("a\n\nb\n"));

    [Test]
    public void A_whole_document_reads_as_before() =>
        Testing.Golden.Check(TeiTransform.ReadingText.TransformToString(TeiSamples.Conversation()), TeiSamples.Case("conversation.reading.txt"));

    private static string Read(string content) => TeiTransform.ReadingText.TransformToString(TeiSamples.WithBody($"<div type='document'>{content}</div>"));
}
