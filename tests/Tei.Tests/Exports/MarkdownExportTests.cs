using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Tei.Editions.Exports;
using Tei.Testing;
using Tei.Tests.Transforms;
using Tei.Transforms;

namespace Tei.Tests.Exports;

/// <summary>Markdown reads as the reading view does, whatever signs are in the words.</summary>
internal sealed class MarkdownExportTests
{
    private static readonly XName XmlId = XNamespace.Xml + "id";

    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().Build();

    private static readonly MarkdownPipeline Advanced = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    [TestCase("<head>On <hi rend='italic'>cranes</hi></head><p>a</p>", "# On *cranes*\n\na\n")]
    [TestCase("<p>He <hi rend='bold'>must</hi> <hi>go</hi>; un<hi>real</hi></p>", "He **must** <em>go</em>; un<em>real</em>\n")]
    [TestCase("<p>1. not a list</p><p>- nor this</p><p># nor a head</p>", "1\\. not a list\n\n\\- nor this\n\n\\# nor a head\n")]
    [TestCase("<list><item><label>1.</label> one</item><item><label>2.</label> two</item></list>", "1. one\n2. two\n")]
    [TestCase("<list rend='bulleted'><item><label>•</label> rope</item><item><p><label>•</label> tar</p><p>in casks</p></item></list>", "- rope\n\n- tar\n\n  in casks\n")]
    [TestCase("<list><item><label>(a)</label> one</item><item>two<list><item>three</item></list></item></list>", "- (a) one\n\n- two\n\n  - three\n")]
    [TestCase("<table><head>T</head><row role='label'><cell>a</cell><cell>b</cell></row><row><cell>c|d</cell></row></table>", "**T**\n\n| a | b |\n| --- | --- |\n| c\\|d |  |\n")]
    [TestCase("<quote><p>a</p><p>b</p></quote>", "> a\n>\n> b\n")]
    [TestCase("<sp><speaker>Mr. X:</speaker><p>Yes.</p></sp>", "**Mr. X:** Yes.\n")]
    [TestCase("<lg><l>one</l><l>two</l></lg>", "one\\\ntwo\n")]
    [TestCase("<p>a<ref type='noteAnchor' target='#n'>*</ref> b</p><note xml:id='n'><label>*</label> c</note>", "a[^1] b\n\n[^1]: c\n")]
    [TestCase("<p>a <gap><desc>page missing</desc></gap> b <gap rend='parentheses'/></p>", "a \\[page missing\\] b (…)\n")]
    [TestCase("<p>a<note place='foot'>c</note> b</p>", "a[^1] b\n\n[^1]: c\n")]
    [TestCase("<p>see <ref target='https://example.org/a(b)'>this</ref>, <ref target='javascript:x()'>that</ref></p>", "see [this](https://example.org/a%28b%29), that\n")]
    public void Elements_become_the_signs_of_Markdown(string content, string expected) =>
        Assert.That(MarkdownExport.Write(TeiSamples.WithBody($"<div>{content}</div>")), Is.EqualTo(expected));

    [TestCase("<p>*a* _b_ `c` [d](e) ![f](g) &lt;b>h&lt;/b> &amp;amp; ~~i~~ ^j^ $k$ {l} ==m== ++n++ \"\"o\"\" ::p:: #q</p>")]
    [TestCase("<p>http://example.org/a_b_ www.example.org/*x* mailto:a_b@c.de https://x</p>")]
    [TestCase("<lg><l>=====</l><l>---</l><l>1) x</l><l>> y</l><l># z</l><l>| a | b |</l><l>|---|---|</l></lg>")]
    [TestCase("<list><item>a</item></list><list><item>b</item></list><list><item><label>1.</label> c</item></list><list><item><label>1.</label> d</item></list><p>e</p>")]
    [TestCase("<p>Hello!<ref type='noteAnchor' target='#n'>1</ref>(x) [y]</p><p><ref type='noteAnchor' target='#n'>1</ref>: z</p><note xml:id='n'>- c<p>d</p></note>")]
    [TestCase("<p><hi>*</hi><hi rend='bold'>a</hi><hi>b</hi> <hi> c </hi>d <hi>\\</hi> <hi rend='bold'>!</hi></p><p>\\</p>")]
    [TestCase("<table><row><cell>a</cell></row></table><table><row><cell>`</cell><cell>\\|</cell><cell/></row><row><cell/><cell>x</cell></row></table>")]
    [TestCase("<list><item><list><item>a</item></list></item><item><table><row><cell>b</cell><cell>c</cell></row></table></item><item><quote><p>d</p></quote></item></list>")]
    [TestCase("<p>---</p><p>***</p><p>:::x</p><p>~~~</p><p>    code</p><p>+ a</p><p>A. b</p><p>iv) c</p><p>^^ d</p><p>: e</p><p>&lt;!-- f --></p><p>&lt;script>g</p>")]
    public void Signs_in_the_words_stay_words(string content) => ReadsTheSame(TeiSamples.WithBody($"<div>{content}</div>"));

    [Test]
    public void Every_example_reads_the_same()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, "tei"), "*.tei.xml", SearchOption.AllDirectories).Append(TeiSamples.ConversationPath))
        {
            ReadsTheSame(XDocument.Load(file, LoadOptions.PreserveWhitespace));
        }
    }

    [Test]
    public void Every_random_text_reads_the_same() => RandomTexts.Check(
        text =>
        {
            if (XmlCharacters.FindForbidden(text) < 0)
            {
                ReadsTheSame(Encoded.Of(text).Document.Xml);
            }

            return true;
        },
        300);

    [Test]
    public void A_whole_document_looks_as_before() => Golden.Check(MarkdownExport.Write(TeiSamples.Conversation()), Path.Combine(TestFolders.Project, "Exports", "Cases", "conversation.md"));

    private static void ReadsTheSame(XDocument tei)
    {
        string markdown = MarkdownExport.Write(tei);
        string expected = Expected(tei);
        Assert.That(Shown(Markdown.ToHtml(markdown, Plain)), Is.EqualTo(expected), markdown);
        Assert.That(Shown(Markdown.ToHtml(markdown, Advanced)), Is.EqualTo(expected), markdown);
    }

    /// <summary>The reading view, its footnotes behind it in the order of their words.</summary>
    private static string Expected(XDocument tei)
    {
        (string text, string[] notes) = Reading(tei);
        return Words(text) + string.Concat(notes.Select(Words).Order(StringComparer.Ordinal).Select(w => "\n" + w));
    }

    /// <summary>The reading view without its footnotes, and these.</summary>
    internal static (string Text, string[] Notes) Reading(XDocument tei)
    {
        var copy = new XDocument(tei);
        XElement text = copy.Root!.Element(TeiNames.Namespace + "text")!;
        Dictionary<string, XElement> notes = text.Descendants(TeiNames.Namespace + "note").Where(n => n.Attribute(XmlId) is not null).GroupBy(n => n.Attribute(XmlId)!.Value).ToDictionary(g => g.Key, g => g.First());
        XElement[] marks = [.. text.Descendants(TeiNames.Namespace + "ref").Where(r => (string?)r.Attribute("type") == "noteAnchor" && notes.ContainsKey(r.Attribute("target")?.Value.TrimStart('#') ?? "") && !r.Ancestors(TeiNames.Namespace + "note").Any())];
        XElement[] footnotes = [.. marks.Select(m => notes[m.Attribute("target")!.Value[1..]]).Distinct()];
        marks.Remove();
        var words = new List<string>();
        foreach (XElement note in footnotes)
        {
            (note.Nodes().First(n => n is XElement || n is XText { Value: var v } && v.Trim().Length > 0) as XElement is { Name.LocalName: "label" } label ? label : null)?.Remove();
            words.Add(TeiTransform.ReadingText.TransformToString(TeiSamples.WithBody(string.Concat(new XElement(TeiNames.Namespace + "div", new XElement(TeiNames.Namespace + "item", note.Nodes())).ToString(SaveOptions.DisableFormatting)))));
        }

        footnotes.Remove();
        return (TeiTransform.ReadingText.TransformToString(copy), [.. words]);
    }

    /// <summary>What a reader of the page sees: the numbers of lists, too, but not the marks of the notes.</summary>
    private static string Shown(string html)
    {
        IDocument page = new HtmlParser().ParseDocument(html);
        foreach (IElement mark in page.QuerySelectorAll("a.footnote-ref, a.footnote-back-ref").ToArray())
        {
            mark.Remove();
        }

        IElement? foot = page.QuerySelector("div.footnotes");
        foot?.Remove();
        foreach (IElement item in page.QuerySelectorAll("ol > li").ToArray())
        {
            int number = int.Parse(item.ParentElement!.GetAttribute("start") ?? "1") + item.ParentElement.Children.Index(item);
            item.Prepend(page.CreateTextNode(number + "."));
        }

        return Words(page.Body!.TextContent) + string.Concat((foot?.QuerySelectorAll("li") ?? Enumerable.Empty<IElement>()).Where(li => li.Id?.StartsWith("fn:", StringComparison.Ordinal) == true).Select(li => "\n" + Words(li.TextContent)).Order(StringComparer.Ordinal));
    }

    private static string Words(string text)
    {
        var words = new StringBuilder();
        foreach (char c in text)
        {
            words.Append(char.IsWhiteSpace(c) ? "" : c);
        }

        return words.ToString();
    }
}
