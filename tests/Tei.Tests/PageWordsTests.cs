using System.Text.Json;
using System.Xml.Linq;
using Tei.Editions;
using Tei.Editions.Html;
using Tei.Testing;

namespace Tei.Tests;

/// <summary>The words of a document's page that are not the document's.</summary>
internal sealed class PageWordsTests
{
    private static readonly XNamespace Xsl = "http://www.w3.org/1999/XSL/Transform";
    private static readonly string Sources = Path.Combine(TestFolders.Repository, "src", "Tei");

    [Test]
    public void The_words_of_the_stylesheet_are_those_of_the_English_pages()
    {
        Dictionary<string, string> english = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Sources, "Editions", "Html", "Data", "interface.en.json")))!;
        Dictionary<string, string> own = XDocument.Load(Path.Combine(Sources, "Transforms", "Stylesheets", "html", "words.xsl")).Root!.Elements(Xsl + "param").ToDictionary(p => p.Attribute("name")!.Value["word-".Length..], p => p.Attribute("select")!.Value.Trim('\''));
        Assert.That(own, Is.EquivalentTo(english.Where(w => w.Key.StartsWith("page-", StringComparison.Ordinal))));
    }

    // A label that was forgotten would be the same words in two languages.
    [TestCase("de")]
    [TestCase("fr")]
    public void No_English_label_is_left_on_a_page_in_another_language(string language)
    {
        var left = new List<string>();
        foreach (string file in Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, "tei"), "*.tei.xml", SearchOption.AllDirectories))
        {
            XDocument tei = XDocument.Load(file, LoadOptions.PreserveWhitespace);
            EditionDocument document = EditionDocumentReader.Anchored(tei, "document");
            HashSet<string> same = [.. InterfaceWords.Of("en").Keys.Where(k => InterfaceWords.Of("en")[k] == InterfaceWords.Of(language)[k]).Select(k => InterfaceWords.Of("en")[k])];
            HashSet<string> labels = [.. Labels(new DocumentPage("E", "en").Make(tei, document))];
            labels.IntersectWith(Labels(new DocumentPage("E", language).Make(tei, document)));
            labels.ExceptWith(same);
            left.AddRange(labels);
        }

        Assert.That(left.Distinct(), Is.Empty);
    }

    [TestCase("de", "Telegramm", "Herausgabe der Vorlage (gab die Vorlage heraus; steht ein für das, was in Klammern steht)", "„Ciphered Telegram")]
    [TestCase("fr", "télégramme", "Éditeur de la source (a édité la source ; répond de ce qui est entre crochets)", "«\u00a0Ciphered Telegram")]
    public void What_the_encoder_says_of_a_document_is_in_the_language_of_the_page(string language, string kind, string editor, string cited)
    {
        XDocument tei = XDocument.Load(Path.Combine(TestFolders.Repository, "tei", "telegram-kalinov-1949", "source.tei.xml"), LoadOptions.PreserveWhitespace);
        string page = new DocumentPage("E", language).Make(tei, EditionDocumentReader.Anchored(tei, "document"));
        string[] facts = [.. XDocument.Parse(page[page.IndexOf("<html", StringComparison.Ordinal)..]).Descendants().Where(e => e.Name.LocalName == "dd").Select(e => e.Value)];
        Assert.Multiple(() =>
        {
            Assert.That(facts, Has.Member(kind).And.Member(editor));
            Assert.That(facts, Has.Some.StartWith(cited));
        });
    }

    /// <summary>Headings of the page's own parts, terms, legends, labels, summaries and navigation.</summary>
    private static IEnumerable<string> Labels(string page)
    {
        XDocument html = XDocument.Parse(page[page.IndexOf("<html", StringComparison.Ordinal)..]);
        return html.Descendants().Where(e => e.Name.LocalName is "dt" or "legend" or "label" or "summary" || (e.Name.LocalName == "a" && e.Ancestors("nav").Any()) || (e.Name.LocalName is "h2" or "h3" && !e.Ancestors("div").Any(d => (string?)d.Attribute("id") == "page-text")))
            .Select(e => e.Value.Trim()).Where(w => w.Any(char.IsLetter));
    }
}
