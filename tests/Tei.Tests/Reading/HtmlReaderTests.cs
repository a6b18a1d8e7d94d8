using Tei.Reading;

namespace Tei.Tests.Reading;

public class HtmlReaderTests
{
    [TestCase("<p>One <i>two</i>\n three.</p><p>Four</p>", "One two three.\n\nFour\n")]
    [TestCase("<h1>Head</h1>Text<br>more<div>Block</div>", "Head\n\nText\nmore\n\nBlock\n")]
    [TestCase("<ol start=3><li>a<li>b</ol><ul><li>c</ul>", "3. a\n4. b\n\n- c\n")]
    [TestCase("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "a\tb\nc\td\n")]
    [TestCase("<style>p{}</style><script>alert(1)</script><p>x &amp; y&nbsp;z</p><!-- no -->", "x & y z\n")]
    [TestCase("<pre>Sir:\n\nI came\n  late.</pre><p>a\nb</p>", "Sir:\n\nI came\nlate.\n\na b\n")]
    [TestCase("<p style='white-space: pre-line'>one\ntwo</p>", "one\ntwo\n")]
    [TestCase("one<br>\ntwo<br><br>three<br/> <br/>four<br>", "one\ntwo\n\nthree\n\nfour\n")]
    [TestCase("<p>un<b>clo<i>sed", "unclosed\n")]
    [TestCase("", "\n")]
    public void Pages_become_text(string html, string text) => Assert.That(HtmlReader.Read(html, "a.html").Text!.Content, Is.EqualTo(text));

    [Test]
    public void Looks_are_kept_and_neighbours_are_one()
    {
        SourceText text = HtmlReader.Read("<p>a <i>b</i> <em>c</em> <span style='font-variant: small-caps'>d</span> e<sup>2</sup> H<sub>2</sub>O <span class='smallcaps'>f</span></p>", "a.html").Text!;
        Assert.That(text.Formatting.Select(f => (text[f.Span], f.Look)), Is.EqualTo(new[] { ("b c", TextLook.Italic), ("d", TextLook.SmallCapitals), ("2", TextLook.Superscript), ("2", TextLook.Subscript), ("f", TextLook.SmallCapitals) }));
    }

    [Test]
    public void What_navigates_is_left_out_and_told()
    {
        EncodingResult result = TeiEncoder.Diplomatic.Encode(HtmlReader.Read("<nav>Home | Search</nav><p>Dear friend, I am well.</p>", "a.html").Text!);
        Assert.That(result.Diagnostics.Single(d => d.Code == "ENC0005").Message, Does.Contain("Home | Search"));
        Assert.That(result.Document.ToString(), Does.Not.Contain("Search"));
    }

    [TestCase("<p hidden>Draft two</p>")]
    [TestCase("<div style='display: none'>Draft two</div>")]
    public void What_is_hidden_is_left_out_and_told(string hidden)
    {
        SourceText text = HtmlReader.Read(hidden + "<p>Seen.</p>", "a.html").Text!;
        Assert.That(text.Content, Is.EqualTo("Seen.\n"));
        Assert.That(text.Findings.Single().Message, Does.Contain("hidden").And.Contain("Draft two"));
    }

    [Test]
    public void Italic_type_in_brackets_shows_a_correction_and_roman_type_an_addition()
    {
        string tei = TeiEncoder.Diplomatic.Encode(HtmlReader.Read("<p>They had a quarrel [<i>talk</i>] about the old [wooden] quay of the town.</p>", "a.html").Text!).Document.ToString();
        Assert.That(tei, Does.Match("<choice[^>]*><sic>quarrel</sic><corr [^>]*>talk</corr></choice>").And.Match("<supplied [^>]*>wooden</supplied>"));
    }

    [Test]
    public void Looks_become_hi_and_the_source_comes_back()
    {
        EncodingResult result = TeiEncoder.Diplomatic.Encode(HtmlReader.Read("<p>He read the <i>Evening Post</i> with Mr. <b>Rowe</b> and Com[<i>rade</i>] Orlov.</p>", "a.html").Text!);
        Assert.That(result.Report.TextProof);
        Assert.That(result.Document.ToString(), Does.Contain("<hi rend=\"italic\">Evening Post</hi>"));
        Assert.That(TeiValidator.Edition.Validate(result.Document.Xml, "a.xml").Diagnostics.Where(d => d.Code.StartsWith("RNG02", StringComparison.Ordinal) && d.Message.Contains("\"hi\"")), Is.Empty);
    }

    [Test]
    public void Pages_nested_too_deep_for_a_stack_are_read() =>
        Assert.That(HtmlReader.Read(string.Concat(Enumerable.Repeat("<div>", 20_000)) + "x", "a.html").Text!.Content, Is.EqualTo("x\n"));

    [Test]
    public void Markdown_is_read_as_its_page() =>
        Assert.That(MarkdownReader.Read("# Head\n\nOne *two*.\n\n1. a\n2. b\n", "a.md").Text!.Content, Is.EqualTo("Head\n\nOne two.\n\n1. a\n2. b\n"));

    [Test]
    public void Random_looks_on_random_texts_are_proven_and_valid() => RandomTexts.Check(
        text =>
        {
            // The text itself decides where the looks are, so that a failure can be repeated.
            var random = new Random(text.Length);
            var looks = Enumerable.Range(0, 6).Select(_ => Span(random, text.Length)).Where(s => s.Length > 0 && IsWhole(text, s)).Select(s => new FormattedSpan(s, (TextLook)random.Next(6)));
            EncodingResult result = TeiEncoder.Diplomatic.Encode(new SourceText(text, "random.txt", [.. looks.OrderBy(l => l.Span.Start)]));
            string tei = result.Document.ToString();
            Validation.ValidationReport report = TeiValidator.Edition.Validate(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(tei)), "random.xml");
            return result.Report.TextProof && report.IsValid ? true : throw new InvalidOperationException(string.Join('\n', report.Diagnostics.Take(3)) + "\n" + tei);
        },
        count: 800);

    private static TextSpan Span(Random random, int length)
    {
        int start = random.Next(length + 1);
        return new TextSpan(start, Math.Min(length, start + random.Next(30)));
    }

    /// <summary>Whether no pair of surrogates is cut.</summary>
    private static bool IsWhole(string text, TextSpan span) => !char.IsLowSurrogate(text[span.Start]) && (span.End == text.Length || !char.IsLowSurrogate(text[span.End]));
}
