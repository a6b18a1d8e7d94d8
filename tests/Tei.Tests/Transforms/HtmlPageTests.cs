using System.Xml;
using System.Xml.Linq;
using Tei.Transforms;

namespace Tei.Tests.Transforms;

public sealed class HtmlPageTests
{
    private static readonly HashSet<string> VoidElements = ["br", "meta", "input", "link"];

    [Test]
    public void A_whole_document_looks_as_before() =>
        Testing.Golden.Check(TeiTransform.Html.TransformToString(TeiSamples.Conversation()), TeiSamples.Case("conversation.html"));

    [Test]
    public void The_page_declares_itself_as_html5_and_needs_nothing_else()
    {
        string html = TeiTransform.Html.TransformToString(TeiSamples.Conversation());
        XElement page = Parse(html);

        Assert.Multiple(() =>
        {
            Assert.That(html, Does.StartWith("<!DOCTYPE html"));
            Assert.That(page.Descendants().Select(e => e.Name.LocalName), Has.None.AnyOf("script", "link", "img", "iframe", "object", "base"));
            Assert.That(page.Descendants("style").Single().Value, Does.Not.Contain("url(").And.Not.Contain("@import"));
            Assert.That(html, Does.Not.Contain("\r"));
        });
    }

    [Test]
    public void The_style_has_no_character_that_a_browser_would_read_otherwise() =>
        Assert.That(Parse(TeiTransform.Html.TransformToString(TeiSamples.Conversation())).Descendants("style").Single().Value, Does.Not.Contain("<").And.Not.Contain(">").And.Not.Contain("&"));

    [Test]
    public void Every_id_is_unique_and_every_local_link_has_its_target()
    {
        XElement page = Parse(TeiTransform.Html.TransformToString(TeiSamples.Conversation()));
        List<string> ids = [.. page.Descendants().Attributes("id").Select(a => a.Value)];
        IEnumerable<string> targets = page.Descendants("a").Select(a => a.Attribute("href")!.Value).Where(h => h.StartsWith('#')).Select(h => h[1..]).Distinct();

        Assert.That(ids, Is.Unique);
        Assert.That(targets, Is.SubsetOf(ids));
    }

    [Test]
    public void Headings_go_down_one_level_at_a_time()
    {
        List<int> levels = [.. Parse(TeiTransform.Html.TransformToString(TeiSamples.Conversation())).Descendants()
            .Where(e => e.Name.LocalName is ['h', >= '1' and <= '6']).Select(e => e.Name.LocalName[1] - '0')];

        Assert.That(levels[0], Is.EqualTo(1));
        Assert.That(levels.Zip(levels.Skip(1)).Select(pair => pair.Second - pair.First), Has.All.LessThanOrEqualTo(1));
        Assert.That(levels.Count(level => level == 1), Is.EqualTo(1));
    }

    [Test]
    public void No_link_stands_inside_a_link_and_no_block_inside_a_paragraph()
    {
        XElement page = Parse(TeiTransform.Html.TransformToString(TeiSamples.WithBody(
            "<div><p>a <note><p>b</p></note> <list><item>c</item></list></p><p><orgName ref='#o'>X of <placeName ref='#p'>Y</placeName><ref type='noteAnchor' target='#n'>1</ref></orgName></p></div>",
            "<profileDesc><particDesc><listOrg><org xml:id='o'><orgName>X</orgName></org></listOrg></particDesc><settingDesc><listPlace><place xml:id='p'><placeName>Y</placeName></place></listPlace></settingDesc></profileDesc>")));

        Assert.That(page.Descendants("a").SelectMany(a => a.Ancestors("a")), Is.Empty);
        Assert.That(page.Descendants("p").SelectMany(p => p.Descendants()).Select(e => e.Name.LocalName), Has.None.AnyOf("p", "ul", "ol", "div", "table"));
    }

    [Test]
    public void Only_void_elements_are_written_as_empty_tags()
    {
        XElement page = Parse(TeiTransform.Html.TransformToString(TeiSamples.WithBody("<div><p/><list/><table><row><cell/></row></table><opener/><note/><supplied/><persName/></div>")));

        Assert.That(page.Descendants().Where(e => e.IsEmpty).Select(e => e.Name.LocalName).Distinct(), Is.SubsetOf(VoidElements));
    }

    [Test]
    public void The_index_leads_back_to_every_mention()
    {
        XElement page = Parse(TeiTransform.Html.TransformToString(TeiSamples.Conversation()));
        XElement entry = page.Descendants("li").Single(e => e.Attribute("id")?.Value == "kovalev");
        List<string> back = [.. entry.Descendants("a").Select(a => a.Attribute("href")!.Value)];

        Assert.That(back, Is.EqualTo(new[] { "#kovalev.1", "#kovalev.2", "#kovalev.3", "#kovalev.4", "#kovalev.5", "#kovalev.6" }));
        Assert.That(page.Descendants().Count(e => e.Attribute("id")?.Value.StartsWith("kovalev.", StringComparison.Ordinal) == true), Is.EqualTo(back.Count));
    }

    [TestCase("javascript:alert(1)")]
    [TestCase("JaVaScRiPt:alert(1)")]
    [TestCase(" javascript:alert(1)")]
    [TestCase("java&#10;script:alert(1)")]
    [TestCase("data:text/html,x")]
    [TestCase("vbscript:x")]
    [TestCase("//example.org/x")]
    [TestCase("\\\\example.org\\x")]
    [TestCase("/\\example.org")]
    [TestCase("file:///etc/passwd")]
    public void A_target_with_another_scheme_is_no_link(string target)
    {
        XElement page = Parse(TeiTransform.Html.TransformToString(TeiSamples.WithBody($"<div><p><ref target='{target}'>here</ref></p></div>")));

        Assert.That(Text(page).Descendants("a"), Is.Empty);
        Assert.That(page.Descendants("p").Select(p => p.Value), Has.Member("here"));
    }

    private static readonly Dictionary<string, string> Hostile = new()
    {
        ["tei"] = "javascript:alert(1)",
        ["text"] = "//example.org/x",
        ["edition"] = "javascript:alert(1)//index.html",
        ["edition-title"] = "</title><script>alert(1)</script>",
        ["word-search"] = "\"><img src=x onerror=alert(1)>",
        ["json-ld"] = "{\"name\":\"</script><script>alert(1)</script>\"}",
    };

    [Test]
    public void Parameters_cannot_become_markup_or_script()
    {
        string html = TeiTransform.Html.TransformToString(TeiSamples.Conversation(), Hostile);
        string inEdition = TeiTransform.Html.TransformToString(TeiSamples.Conversation(), new Dictionary<string, string>(Hostile) { ["edition"] = "index.html" });

        Assert.That(html + inEdition, Does.Not.Contain("<script").And.Not.Contain("<img").And.Not.Contain("href=\"javascript").And.Not.Contain("href=\"//"));
        Assert.That(Parse(inEdition).Descendants("nav").First().Descendants("a").Select(a => a.Attribute("href")!.Value), Has.Exactly(8).EndsWith(".html"));
    }

    [Test]
    public void Names_from_an_authority_cannot_become_markup_or_script()
    {
        const string Name = "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;";
        XDocument document = TeiSamples.WithBody(
            $"<p>By <persName ref='#x' cert='low' resp='#software'>{Name}</persName></p>",
            $"<profileDesc><particDesc><listPerson><person xml:id='x'><persName>{Name}</persName><idno type='VIAF'>javascript:alert(1)</idno><note>{Name}</note></person></listPerson></particDesc></profileDesc>");
        Editions.EditionDocument read = Editions.EditionDocumentReader.Anchored(document, "a\"b/../<c>");

        XElement page = Parse(new Editions.Html.DocumentPage(Name, "de").Make(document, read));

        Assert.That(page.Descendants("script").Select(s => s.Attribute("type")!.Value), Is.EqualTo(new[] { "application/ld+json" }));
        Assert.That(System.Text.Json.JsonDocument.Parse(page.Descendants("script").Single().Value).RootElement.GetProperty("mentions")[0].GetProperty("name").GetString(), Does.StartWith("</script>"));
        Assert.That(page.Descendants("a").Select(a => a.Attribute("href")!.Value), Has.None.StartsWith("javascript"));
        Assert.That(page.Descendants("link").Select(a => a.Attribute("href")!.Value), Is.EqualTo(new[] { "a%22b%2F..%2F%3Cc%3E.tei.xml", "a%22b%2F..%2F%3Cc%3E.txt" }));
    }

    [Test]
    public void What_was_supplied_is_told_in_words_with_its_place_and_back()
    {
        XElement page = Parse(TeiTransform.Html.TransformToString(TeiSamples.WithBody(
            "<p>He <supplied reason='omitted' resp='#editor' cert='medium'>and</supplied> <persName cert='low' resp='#software'>Grey</persName> left <gap reason='illegible' unit='word' quantity='2'/>.</p>")));
        XElement review = page.Descendants().Single(e => e.Attribute("id")?.Value == "page-review");
        List<string> places = [.. review.Descendants("a").Select(a => a.Attribute("href")!.Value[1..])];

        Assert.That(review.Descendants("li").Select(i => i.Value), Is.EqualTo(new[]
        {
            "and: words supplied, left out in the source, by the editor, certainty medium",
            "…: gap, unreadable, 2 words",
            "Grey: name of a person, by the software, certainty low",
        }));
        Assert.That(places, Is.SubsetOf(Text(page).Descendants().Attributes("id").Select(a => a.Value)));
        Assert.That(Text(page).Descendants("a").Select(a => a.Attribute("href")!.Value), Is.EquivalentTo(places.Select(p => "#why-" + p)));
        Assert.That(Text(page).Descendants().Where(e => e.Attribute("class")?.Value.Contains("unreviewed", StringComparison.Ordinal) == true).Select(e => e.Value), Is.EqualTo(new[] { "Grey" }));
    }

    [Test]
    public void A_head_that_repeats_the_title_is_no_heading_and_levels_close_up()
    {
        XElement page = Parse(TeiTransform.Html.TransformToString(TeiSamples.WithBody("<div><head>NOT SHOWN.</head><p>a</p><div><head>One</head><p>b</p></div></div><div><head>Enclosure</head><div><div><head>Deep</head><p>c</p></div></div></div>")));

        Assert.That(Text(page).Descendants().Where(e => e.Name.LocalName is ['h', >= '1' and <= '6']).Select(e => e.Name.LocalName + " " + e.Value), Is.EqualTo(new[] { "h2 One", "h2 Enclosure", "h3 Deep" }));
        Assert.That(Text(page).Descendants("p").First().Value, Is.EqualTo("NOT SHOWN."));
    }

    [TestCase("ar", "rtl")]
    [TestCase("he-IL", "rtl")]
    [TestCase("yi-Latn", null)]
    [TestCase("fr", null)]
    public void A_foreign_span_has_its_language_and_direction(string language, string? direction)
    {
        XElement page = Parse(TeiTransform.Html.TransformToString(TeiSamples.WithBody($"<p>a <hi xml:lang='{language}'>b</hi> <seg xml:lang='{language}'>c</seg></p>")));
        XElement[] spans = [.. Text(page).Descendants().Where(e => e.Value is "b" or "c")];

        Assert.That(spans.Select(s => (string?)s.Attribute("lang")), Is.EqualTo(new[] { language, language }));
        Assert.That(spans.Select(s => (string?)s.Attribute("dir")), Is.EqualTo(new[] { direction, direction }));
    }

    [Test]
    public void The_signs_of_the_source_can_be_left_out()
    {
        XElement page = Parse(TeiTransform.Html.TransformToString(TeiSamples.WithBody(
            "<p>Com<supplied>rade</supplied> <choice><sic>in</sic><corr>for</corr></choice> a<pc force='weak'>-</pc><lb break='no'/>b<lb/>c <note type='identification'>X</note> <gap reason='illegible'/></p>")));
        XElement text = Text(page);
        text.Descendants().Where(e => e.Attribute("class")?.Value.Split(' ').Intersect(["sign", "diplomatic", "hidden", "why"]).Any() == true).ToList().ForEach(e => e.Remove());

        Assert.That(text.Value.Trim(), Is.EqualTo("Comrade for ab c [X] […]"));
    }

    [TestCase("https://example.org/a:b")]
    [TestCase("HTTP://example.org")]
    [TestCase("#page-text")]
    [TestCase("other.html#x:y")]
    [TestCase("folder/other.html")]
    public void A_web_address_or_a_place_nearby_is_a_link(string target)
    {
        XElement page = Parse(TeiTransform.Html.TransformToString(TeiSamples.WithBody($"<div><p><ref target='{target}'>here</ref></p></div>")));

        Assert.That(Text(page).Descendants("a").Single().Attribute("href")!.Value, Is.EqualTo(target));
    }

    [Test]
    public void Markup_in_the_text_stays_text()
    {
        const string Attack = "&lt;script&gt;alert(1)&lt;/script&gt; &lt;/style&gt; &lt;img src=x onerror=alert(1)&gt; ]]&gt;";
        XDocument document = TeiSamples.WithBody(
            $"<div><head>{Attack}</head><p xml:lang='&quot;&gt;&lt;script&gt;'>{Attack}<date when='&quot; onclick=&quot;x'>d</date><choice><abbr>{Attack}</abbr><expan>{Attack}</expan></choice></p></div>");
        document.Descendants(TeiNames.Namespace + "title").Single().Value = "</title><script>alert(1)</script>";

        string html = TeiTransform.Html.TransformToString(document);

        Assert.That(html, Does.Not.Contain("<script").And.Not.Contain("<img").And.Not.Contain("onclick=\""));
        Assert.That(Parse(html).Descendants("h2").First().Value, Does.StartWith("<script>alert(1)</script>"));
    }

    [Test]
    public void Elements_that_are_not_TEI_show_their_text_only()
    {
        string html = TeiTransform.Html.TransformToString(TeiSamples.WithBody("<div><p><script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script></p></div>"));

        Assert.That(html, Does.Contain("<p>alert(1)</p>"));
    }

    private static XElement Text(XElement page) => page.Descendants().Single(e => e.Attribute("id")?.Value == "page-text");

    internal static XElement Parse(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }
}
