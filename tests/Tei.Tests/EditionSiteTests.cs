using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tei.Editions;
using Tei.Editions.Html;
using Tei.Testing;

namespace Tei.Tests;

/// <summary>The pages of an edition. How they work in a browser is tested there.</summary>
internal sealed partial class EditionSiteTests
{
    private static IEnumerable<EditionDocument> Examples() =>
        Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, "tei"), "*.tei.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => EditionDocumentReader.Read(XDocument.Load(f, LoadOptions.PreserveWhitespace), Path.GetFileName(Path.GetDirectoryName(f)!)));

    [Test]
    public void Every_local_link_has_its_target()
    {
        string folder = Write(new EditionSite("Eight documents", Examples()));
        try
        {
            HashSet<string> documents = [.. Examples().Select(d => d.Name + ".html")];
            foreach (string page in Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories))
            {
                foreach (Match link in Link().Matches(File.ReadAllText(page)))
                {
                    string target = Uri.UnescapeDataString(link.Groups["to"].Value.Split('#', '?')[0]);
                    bool there = target.Length == 0 || target.StartsWith("https://", StringComparison.Ordinal) || documents.Contains(Path.GetFileName(target)) || File.Exists(Path.Combine(Path.GetDirectoryName(page)!, target));
                    Assert.That(there, $"{page}: {target}");
                }
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void Hostile_names_stay_text_and_lead_nowhere()
    {
        const string Hostile = "</script><img src=x onerror=alert(1)>\"'&";
        var document = new EditionDocument
        {
            Name = "../../etc/x",
            Title = Hostile,
            Language = "en",
            Date = "1949",
            Kind = Hostile,
            Senders = [new EditionCorrespondent(Hostile, Hostile)],
            Recipients = [new EditionCorrespondent("B", null)],
            Lines = [Hostile],
            Anchors = ["p.1"],
            Entities = [new EditionEntity(Hostile, EditionEntityKind.Person, Hostile) { Identifiers = [("wikidata", "javascript:alert(1)")] }],
            Mentions = [new EditionMention(Hostile, 0, 0, 9, null)],
        };
        string folder = Write(new EditionSite(Hostile, [document]));
        try
        {
            string[] files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
            foreach (string page in files.Where(f => f.EndsWith(".html", StringComparison.Ordinal)))
            {
                string html = File.ReadAllText(page);
                Assert.That(html, Does.Not.Contain("<img").And.Not.Contain("href=\"javascript:"), page);
                Assert.That(html, Does.Not.Contain("href=\"../../"));
            }

            Assert.That(files.Where(f => f.EndsWith(".js", StringComparison.Ordinal)).Select(File.ReadAllText), Has.Some.Contains("onerror"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [TestCase("Jiang Jieshi’s Größe, Łódź.", "jiang jieshis grosse lodz")]
    [TestCase("œuvre ÆON naïve", "oeuvre aeon naive")]
    public void Words_are_searched_without_diacritics(string text, string words) => Assert.That(string.Join(' ', SearchIndex.Fold(text)), Is.EqualTo(words));

    [Test]
    public void A_line_is_found_by_every_name_of_whom_it_names()
    {
        var document = new EditionDocument
        {
            Name = "a",
            Title = "A",
            Language = "en",
            Lines = ["We met Jiang there."],
            Anchors = ["p.1"],
            Entities = [new EditionEntity("k", EditionEntityKind.Person, "Jiang Jieshi") { Aliases = ["Chiang Kai-shek"] }],
            Mentions = [new EditionMention("k", 0, 7, 5, null)],
        };
        string part = new SearchIndex(new EditionModel("E", [document])).Files().Single(f => f.Address == "search/words/0.js").Script;
        Assert.That(part, Does.StartWith("edition.part(0,\";chiang 010;jiang 010;").And.Contain(";kaishek 010;").Or.Contain(";kai 010;"));
    }

    [TestCase("Alan Cranston", "en", "Cranston, Alan")]
    [TestCase("Albert I. “Al” Siskins", "en", "Siskins, Albert I. “Al”")]
    [TestCase("Anne Van Camp", "en", "Van Camp, Anne")]
    [TestCase("Alfred von Kiderlen", "de", "Kiderlen, Alfred von")]
    [TestCase("John Hale Jr.", "en", "Hale Jr., John")]
    [TestCase("Alberto Núñez Feijóo", "gl", "Núñez Feijóo, Alberto")]
    [TestCase("Ana Belén Pontón Mondelo", "gl", "Pontón Mondelo, Ana Belén")]
    [TestCase("Arsenio Fernández de Mesa", "es", "Fernández de Mesa, Arsenio")]
    [TestCase("Zhou Enlai", "en", "Zhou Enlai")]
    [TestCase("Ch’en Ch’eng", "en", "Ch’en Ch’eng")]
    [TestCase("Acheson", "en", "Acheson")]
    [TestCase("Acheson, Dean", "en", "Acheson, Dean")]
    [TestCase("da Xunta de Galicia", "gl", "da Xunta de Galicia")]
    [TestCase("Clerk (unnamed) 2", "en", "Clerk (unnamed) 2")]
    public void An_index_has_surnames_first(string name, string language, string inIndex)
    {
        EditionDocument document = Naming([new EditionEntity("k", EditionEntityKind.Person, name)]) with { Language = language };
        Assert.That(PageOf("persons.html", document).Descendants("ul").Last().Descendants("a").Single().Value, Is.EqualTo(inIndex));
    }

    [Test]
    public void An_index_is_in_the_order_of_letters_without_their_marks()
    {
        EditionDocument document = Naming([.. new[] { "Zola", "Chöre", "Christopher", "ArthurSchnitzler", "Ch’en", "Älter" }.Select(name => new EditionEntity(name, EditionEntityKind.Person, name))]);
        Assert.That(PageOf("persons.html", document).Descendants("ul").Last().Descendants("a").Select(a => a.Value), Is.EqualTo(new[] { "Älter", "ArthurSchnitzler", "Ch’en", "Chöre", "Christopher", "Zola" }));
    }

    [TestCase("de", "Brief", "1 Dokument gezeigt")]
    [TestCase("fr", "lettre", "1 document affiché")]
    [TestCase("en", "letter", "1 document shown")]
    public void The_list_is_in_the_language_of_the_pages(string language, string kind, string shown)
    {
        XElement page = PageOf("index.html", Naming([]) with { Kind = "letter" }, language);
        Assert.Multiple(() =>
        {
            Assert.That(page.Descendants("td").ElementAt(2).Value, Is.EqualTo(kind));
            Assert.That(page.Descendants("option").Select(o => o.Value), Has.Member($"{kind} (1)"));
            Assert.That(page.Descendants("p").Select(p => p.Value), Has.Member(shown));
        });
    }

    [Test]
    public void Names_of_the_graph_do_not_touch_each_other()
    {
        EditionDocument letters = Naming([]) with { Senders = [.. Enumerable.Range(0, 20).Select(i => new EditionCorrespondent($"Sender {i}", null))], Recipients = [.. Enumerable.Range(0, 20).Select(i => new EditionCorrespondent($"Recipient {i}", null))] };
        double Of(XElement e, string name) => double.Parse(e.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);
        foreach (var side in PageOf("letters.html", letters).Descendants("text").GroupBy(t => t.Attribute("text-anchor")!.Value))
        {
            double[] lines = [.. side.Select(t => Of(t, "y")).Order()];
            Assert.That(lines.Zip(lines.Skip(1), (one, next) => next - one), Is.All.GreaterThanOrEqualTo(15), side.Key);
            Assert.That(lines, Is.All.InRange(-350, 360), side.Key);
        }
    }

    [Test]
    public void A_name_at_the_top_or_the_foot_of_the_graph_stands_above_or_below_its_circle()
    {
        EditionDocument letters = Naming([]) with { Senders = [new("A", null), new("B", null)], Recipients = [new("C", null), new("D", null)] };
        Assert.That(PageOf("letters.html", letters).Descendants("text").Select(t => t.Attribute("text-anchor")!.Value), Is.EqualTo(new[] { "start", "middle", "end", "middle" }));
    }

    [TestCase(100, new string[0])]
    [TestCase(101, new[] { "#", "A", "O", "U", "Я", "魏" })]
    public void A_long_index_is_divided_by_initials(int length, string[] initials)
    {
        string[] names = ["Ödön", "(unnamed) 7", "Anna", "ådal", "Яков", "魏明", "§ 12", .. Enumerable.Range(0, length - 7).Select(i => $"Oskar {i}")];
        EditionDocument document = Naming([.. names.Select((name, i) => new EditionEntity($"k{i}", EditionEntityKind.Person, name))]);
        XElement page = PageOf("persons.html", document);
        Assert.Multiple(() =>
        {
            Assert.That(page.Descendants("h2").Select(h => h.Value), Is.EqualTo(initials));
            Assert.That(page.Descendants("nav").Last().Descendants("a").Select(a => a.Value), initials.Length == 0 ? Has.Member("Search") : Is.EqualTo(initials));
            Assert.That(page.Descendants("ul").Where(u => (string?)u.Attribute("class") == "index").Elements("li").Count(), Is.EqualTo(length));
        });
    }

    [Test]
    public void The_timeline_has_documents_and_the_days_that_they_name_and_counts_what_it_leaves_out()
    {
        EditionDocument document = Naming([]) with { Date = "1949-05-22", Dates = [.. Enumerable.Range(1, 45).Select(i => new EditionDate(i > 28 ? "1950-02" : $"1950-01-{i:D2}", 0, $"day {i}"))] };
        XElement page = PageOf("timeline.html", document);
        Assert.Multiple(() =>
        {
            Assert.That(page.Descendants("ol").Single().Elements("li").Select(y => y.Value), Is.EqualTo(new[] { "1949 1", "1950 45" }));
            Assert.That(page.Descendants("section").First().Value, Is.EqualTo("19491949-05-22 A"));
            Assert.That(page.Descendants("summary").Single().Value, Is.EqualTo("named in the text (45)"));
            Assert.That(page.Descendants("details").Descendants("li").Count(), Is.EqualTo(40));
            Assert.That(page.Descendants("details").Single().Value, Does.EndWith("… + 5"));
        });
    }

    [Test]
    public void A_page_without_anything_to_show_says_so()
    {
        EditionDocument document = Naming([]);
        Assert.Multiple(() =>
        {
            Assert.That(PageOf("timeline.html", document).Value, Does.Contain("No document of this edition has a date").And.Contain("without a date"));
            Assert.That(PageOf("map.html", document).Value, Does.Contain("No place of this edition has coordinates."));
            Assert.That(PageOf("letters.html", document).Value, Does.Contain("No document has a sender and a recipient."));
            Assert.That(PageOf("persons.html", document).Value, Does.Contain("None is named in this edition."));
        });
    }

    // Hyphens within dates and the dash between them must not be taken for each other.
    [TestCase("1898", "1976", "1898–1976")]
    [TestCase("1898-03-05", "1976-01-08", "1898-03-05 – 1976-01-08")]
    [TestCase(null, "1976", "?–1976")]
    [TestCase("1898-03-05", null, "1898-03-05 –")]
    public void The_page_of_a_person_says_when_they_lived(string? birth, string? death, string expected)
    {
        EditionDocument document = Naming([new EditionEntity("k", EditionEntityKind.Person, "K") { Life = (birth, death), Identifiers = [("wikidata", "Q1"), ("own", "7")] }]);
        XElement[] facts = [.. PageOf("entities/k.html", document).Descendants("dd")];
        Assert.That(facts.Select(d => d.Value), Is.EqualTo(new[] { "person", expected, "Wikidata Q1 · own 7" }));
    }

    [Test]
    public void Who_is_named_in_no_text_has_no_count_and_leads_to_the_documents_that_name_them_in_their_facts()
    {
        EditionDocument document = Naming([new EditionEntity("k", EditionEntityKind.Person, "K")]);
        Assert.Multiple(() =>
        {
            Assert.That(PageOf("persons.html", document).Descendants("li").Last().Value, Is.EqualTo("K"));
            XElement page = PageOf("entities/k.html", document);
            Assert.That(page.Descendants("h2").Single().Value, Is.EqualTo("In the facts of"));
            Assert.That((string?)page.Descendants("section").Single().Descendants("a").Single().Attribute("href"), Is.EqualTo("../a.html"));
        });
    }

    [TestCase("Foreign Minister K:", "Foreign Minister K: It is late.")]
    [TestCase("Foreign Minister K", "Foreign Minister K")]
    public void A_label_on_a_line_of_its_own_is_shown_with_what_is_said(string label, string expected)
    {
        EditionDocument document = Naming([new EditionEntity("k", EditionEntityKind.Person, "K")]) with { Lines = [label, "It is late."], Anchors = ["p.1", "p.2"], Mentions = [new EditionMention("k", 0, 17, 1, null)] };
        Assert.Multiple(() =>
        {
            Assert.That(PageOf("entities/k.html", document).Descendants("ul").Last().Value, Is.EqualTo(expected));
            Assert.That(PageOf("persons.html", document).Descendants("li").Last().Value, Is.EqualTo("K\u00A0(1)"));
        });
    }

    private static EditionDocument Naming(EditionEntity[] entities) =>
        new() { Name = "a", Title = "A", Language = "en", Lines = ["x"], Anchors = ["p.1"], Entities = [.. entities] };

    private static XElement PageOf(string address, EditionDocument document, string language = "en") => new EditionSite("E", [document], language).Pages().Single(p => p.Address == address).Page;

    [Test]
    public void Every_language_has_every_word()
    {
        string[] english = [.. InterfaceWords.Of("en").Keys.Order(StringComparer.Ordinal)];
        foreach (string language in InterfaceWords.Languages)
        {
            Assert.That(InterfaceWords.Of(language).Keys.Order(StringComparer.Ordinal), Is.EqualTo(english), language);
        }
    }

    [Test]
    public void The_order_of_the_documents_does_not_matter() =>
        Assert.That(string.Concat(new EditionSite("E", Examples().Reverse()).Pages().Select(p => p.Address + HtmlNode.Page(p.Page))), Is.EqualTo(string.Concat(new EditionSite("E", Examples()).Pages().Select(p => p.Address + HtmlNode.Page(p.Page)))));

    private static string Write(EditionSite site)
    {
        string folder = Directory.CreateTempSubdirectory("tei-site-").FullName;
        site.Write(folder);
        return folder;
    }

    [GeneratedRegex("""(?:href|src)="(?<to>[^"]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
