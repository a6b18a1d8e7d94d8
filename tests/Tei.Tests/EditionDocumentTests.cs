using System.Xml.Linq;
using Tei.Editions;
using Tei.Testing;
using Tei.Tests.Transforms;
using Tei.Transforms;

namespace Tei.Tests;

/// <summary>What an edition reads of a document.</summary>
internal sealed class EditionDocumentTests
{
    [Test]
    public void Facts_lines_and_mentions_are_read()
    {
        EncodingResult result = Encoded.Of("Kalinov, 3 March 1949.\n\nDear Friend,\n\nYesterday I met Com[rade] Mao Zedong in Vienna, and on 2 March 1949 he wrote quikly [quickly].\n\nYours,\n\nAnna Dorn");
        EditionDocument document = EditionDocumentReader.Read(result.Document.Xml, "letter");
        EditionMention mao = document.Mentions.First(m => document.Entities.Single(e => e.Key == m.Key).Name.Contains("Mao", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(document.Date, Is.EqualTo("1949-03-03"));
            Assert.That(document.Lines, Does.Contain("Yesterday I met Comrade Mao Zedong in Vienna, and on 2 March 1949 he wrote quickly.").And.Contain("Dear Friend,"));
            Assert.That(document.Lines[mao.Line].Substring(mao.Start, mao.Length), Does.EndWith("Mao Zedong"));
            Assert.That(document.Dates.Select(d => (d.When, d.Text)), Does.Contain(("1949-03-02", "2 March 1949")));
            Assert.That(document.Proof, Does.Match("^[0-9a-f]{64}$"));
        });
    }

    // Lines stand below each other in lists of hits: what is not there must not leave a hole in them.
    [TestCase("<p>a <gap><desc>page missing</desc></gap>, b <gap/> c</p>", "a [page missing], b […] c")]
    [TestCase("<p>a <supplied>b</supplied> <note type='identification'>c</note> <vocal><desc>Laughter</desc></vocal></p>", "a b [c] [Laughter]")]
    [TestCase("<p>a</p><stage rend='parentheses'>He goes.</stage>", "a|(He goes.)")]
    public void Lines_are_those_of_the_reading_view(string content, string expected) =>
        Assert.That(string.Join('|', EditionDocumentReader.Read(TeiSamples.WithBody($"<div>{content}</div>"), "x").Lines), Is.EqualTo(expected));

    [Test]
    public void Every_example_is_read()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, "tei"), "*.tei.xml", SearchOption.AllDirectories))
        {
            EditionDocument document = EditionDocumentReader.Read(XDocument.Load(file, LoadOptions.PreserveWhitespace), "x");
            Assert.That(document.Lines, Is.Not.Empty, file);
            Assert.That(document.Mentions.All(m => m.Start >= 0 && m.Start + m.Length <= document.Lines[m.Line].Length), file);
        }
    }

    // A page numbers the mentions of each entry: as many as the index of the edition has.
    [Test]
    public void The_register_of_a_page_counts_what_the_index_counts()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, "tei"), "*.tei.xml", SearchOption.AllDirectories))
        {
            XDocument tei = XDocument.Load(file, LoadOptions.PreserveWhitespace);
            EditionDocument document = EditionDocumentReader.Read(tei, "x");
            XDocument page = XDocument.Parse(TeiTransform.Html.TransformToString(tei));
            int[] onPage = [.. page.Descendants().Where(e => (string?)e.Attribute("class") == "mentions").Select(e => e.Elements().Count(l => l.Name.LocalName == "a")).Order()];
            Assert.That(onPage, Is.EqualTo(document.Mentions.GroupBy(m => m.Key).Select(g => g.Count()).Order()), file);
        }
    }

    [Test]
    public void A_label_of_speech_is_a_mention()
    {
        XDocument tei = TeiSamples.WithBody("<div><sp who='#x'><speaker>Mr. X:</speaker><p>Yes.</p></sp><sp who='#x'><speaker><persName ref='#x'>Mr. X</persName>:</speaker><p>No.</p></sp><u who='#x'><note type='speaker'>Mr. X:</note><seg>Well.</seg></u></div>");
        tei.Root!.Element(TeiNames.Namespace + "teiHeader")!.Add(new XElement(TeiNames.Namespace + "profileDesc", new XElement(TeiNames.Namespace + "particDesc", new XElement(TeiNames.Namespace + "listPerson", new XElement(TeiNames.Namespace + "person", new XAttribute(XNamespace.Xml + "id", "x"), new XElement(TeiNames.Namespace + "persName", "X"))))));
        string page = TeiTransform.Html.TransformToString(tei);
        Assert.That(EditionDocumentReader.Read(tei, "x").Mentions, Has.Length.EqualTo(3));
        Assert.That(page, Does.Contain("href=\"#x.3\"").And.Contain("id=\"x.3\"").And.Not.Contain("#x.4"));
    }
}
