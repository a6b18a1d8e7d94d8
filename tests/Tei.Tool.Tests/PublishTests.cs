namespace Tei.Tool.Tests;

/// <summary><c>tei publish</c>.</summary>
[TestFixture]
internal sealed class PublishTests
{
    private static readonly string[] Kinds = [".bib", ".csl.json", ".html", ".report.json", ".ris", ".tei.xml", ".txt"];
    private static readonly string[] Site =
        ["edition.css", "edition.js", "index.html", "letters.html", "map.html", "organisations.html", "persons.html", "places.html", "search.html", "timeline.html"];

    [Test]
    public void A_folder_becomes_an_edition_with_its_authorities()
    {
        using Workplace place = Sources().With("in/authorities/p.csv", "id,type,name\nviennaX,place,Vienna\n").With("in/authorities/notes.txt", "no source");
        Outcome run = place.Succeed("publish in --out out --title 'Two letters'");
        Assert.Multiple(() =>
        {
            Assert.That(Edition(place), Is.EqualTo(Expected("a", "b")));
            Assert.That(run.Output, Is.Empty);
            Assert.That(run.ErrorLines[^1], Is.EqualTo("2 documents, 2 sound; open out/index.html"));
            Assert.That(place.Read("out/a.tei.xml"), Does.Contain("ref=\"#viennaX\""));
            Assert.That(place.Read("out/index.html"), Does.Contain("Two letters").And.Contain("a.html").And.Contain("b.html"));
            Assert.That(place.Read("out/a.txt"), Does.Contain("Comrade Petrov"));
            Assert.That(place.Succeed("validate out").Error, Is.EqualTo("2 files, valid\n"));
        });
    }

    [TestCase("de", "Zeitleiste")]
    [TestCase("fr", "Chronologie")]
    public void The_pages_speak_the_language_that_is_asked_for(string language, string word)
    {
        using Workplace place = Sources();
        place.Succeed($"publish in --out out --language {language}");
        Assert.Multiple(() =>
        {
            Assert.That(place.Read("out/index.html"), Does.Contain($"<html lang=\"{language}\">").And.Contain(word));
            Assert.That(place.Read("out/a.html"), Does.Contain($"<a href=\"timeline.html\">{word}</a>"));
        });
    }

    [Test]
    public void Sources_of_one_name_do_not_overwrite_each_other()
    {
        using Workplace place = Sources().With("in/deep/a.txt", "Another letter.\n").With("in/telegram/source.txt", "A telegram.\n").With("in/index.txt", "A list.\n").With("in/Search.txt", "A search.\n");
        place.Succeed("publish in --out out");
        Assert.That(Edition(place), Is.EquivalentTo(Expected("a", "b", "a-2", "telegram", "index-2", "Search-2")));
    }

    [Test]
    public void TEI_is_published_as_it_is()
    {
        const string Tei = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>Coal is short.</p></body></text></TEI>""";
        const string Schema = """<element name="TEI" ns="http://www.tei-c.org/ns/1.0" xmlns="http://relaxng.org/ns/structure/1.0"><element name="text"><element name="body"><element name="p"><text/></element></element></element></element>""";
        using Workplace place = Sources().With("tei.rng", Schema).With("in/note.xml", Tei).With("in/notes/draft.tei.xml", Tei.Replace("<p>Coal", "<q>Coal", StringComparison.Ordinal).Replace("short.</p>", "short.</q>", StringComparison.Ordinal))
            .With("in/catalog.xml", "<catalog/>").With("in/a.tei.xml", Tei).With("in/authorities/p.xml", Tei);
        Outcome run = place.Tei("publish in --out out --schema tei.rng");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1), run.Error);
            Assert.That(run.ErrorLines[^1], Is.EqualTo("4 documents, 3 sound; open out/index.html"));
            Assert.That(run.Error, Does.Contain("note: 0 people, 0 places, 0 organisations, TEI as it was, valid\n").And.Contain("draft: 0 people, 0 places, 0 organisations, TEI as it was, NOT VALID"));
            Assert.That(place.Read("out/note.tei.xml"), Is.EqualTo(Tei));
            Assert.That(place.Read("out/note.txt"), Is.EqualTo("Coal is short.\n"));
            Assert.That(place.Read("out/note.html"), Does.Contain("Coal is short."));
            Assert.That(place.Read("out/a.txt"), Does.Contain("Comrade Petrov"), "of a text and the TEI made of it, the text is the source");
            Assert.That(place.Files, Has.None.EqualTo("out/catalog.html").And.None.EqualTo("out/note.report.json").And.None.EqualTo("out/p.html"));
        });
    }

    [Test]
    public void TEI_that_was_encoded_can_be_published_and_its_text_is_proven_again()
    {
        using Workplace place = Sources();
        place.Succeed("encode in --out tei");
        Assert.That(place.Succeed("publish tei --out out").Error, Does.Contain("a: ").And.Contain("text proof OK, valid").And.EndWith("2 documents, 2 sound; open out/index.html\n"));
        place.With("tei/a.tei.xml", place.Read("tei/a.tei.xml").Replace("Petrov", "Petrow", StringComparison.Ordinal));
        Assert.That(place.Succeed("publish tei --out out").Error, Does.Match("(?m)^a: .*TEI as it was, valid$"), "what was changed since is not claimed to be proven");
        place.Tei("publish tei --out tei").IsRefusal(2, "^tei: the edition would overwrite the source tei/a.tei.xml");
    }

    [TestCase("<TEI", @"^in/x\.xml\(1,\d+\): error XML0101: ")]
    [TestCase("<list/>", @"^in/x\.xml: error ENC0001: the file is no TEI document")]
    public void What_is_no_TEI_is_told(string content, string says)
    {
        using Workplace place = Sources().With("in/x.xml", content);
        Outcome run = place.Tei("publish in/a.txt in/x.xml --out out");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(3));
            Assert.That(run.ErrorLines, Has.Exactly(1).Match(says));
            Assert.That(run.ErrorLines[^1], Is.EqualTo("2 documents, 1 sound; open out/index.html"));
        });
    }

    [Test]
    public void TEI_that_is_nested_too_deep_does_not_stop_the_others()
    {
        using Workplace place = Sources().With("in/deep.xml", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">" + string.Concat(Enumerable.Repeat("<p>", 1100)) + string.Concat(Enumerable.Repeat("</p>", 1100)) + "</TEI>");
        Outcome run = place.Tei("publish in --out out");
        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.ErrorLines, Has.Exactly(1).Match(@"^in/deep\.xml\(1,\d+\): error XSL0003: the document is nested deeper than 1000 elements"));
    }

    [TestCase("c.txt", "a\fb", @"^in/c\.txt\(1,2\): error ENC0003: ")]
    [TestCase("c.meta.json", "{}}", @"^in/c\.meta\.json\(1,\d+\): error ENC0502: ")]
    public void An_unreadable_source_does_not_stop_the_others(string file, string content, string says)
    {
        using Workplace place = Sources().With("in/c.txt", Workplace.Letter).With("in/" + file, content);
        Outcome run = place.Tei("publish in --out out");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(3));
            Assert.That(run.ErrorLines.Where(l => l.Contains(": error ", StringComparison.Ordinal)), Has.Exactly(1).Match(says));
            Assert.That(run.ErrorLines[^1], Is.EqualTo("3 documents, 2 sound; open out/index.html"));
            Assert.That(Edition(place), Is.EqualTo(Expected("a", "b")));
        });
    }

    [Test]
    public void Nothing_to_read_leaves_an_older_edition_whole()
    {
        using Workplace place = Sources();
        place.Succeed("publish in --out out");
        string index = place.Read("out/index.html");
        Outcome run = place.Tei("publish missing.txt --out out");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(3));
            Assert.That(run.ErrorLines[0], Does.Match(@"^missing\.txt: error ENC0001: "));
            Assert.That(run.ErrorLines[1], Is.EqualTo("1 document, 0 sound; nothing was published"));
            Assert.That(place.Read("out/index.html"), Is.EqualTo(index));
        });
    }

    [Test]
    public void A_second_run_writes_the_same_bytes()
    {
        using Workplace place = Sources();
        place.Succeed("publish in --out out");
        place.Succeed("publish in --out again");
        string[] files = Edition(place);
        Dictionary<string, string> first = files.ToDictionary(f => f, f => place.Read("out/" + f));
        Assert.That(files.ToDictionary(f => f, f => place.Read("again/" + f)), Is.EqualTo(first));
        place.Succeed("publish in --out out");
        Assert.That(Edition(place).ToDictionary(f => f, f => place.Read("out/" + f)), Is.EqualTo(first), "no temporary file remains");
    }

    [TestCase(".")]
    [TestCase("in ")]
    public void An_edition_among_its_sources_is_no_source(string sources)
    {
        using Workplace place = Sources();
        string folder = sources == "." ? "out" : "in/out";
        place.Succeed($"publish {sources} --out {folder}");
        string[] files = place.Files;
        place.Succeed($"publish {sources} --out {folder}");
        Assert.That(place.Files, Is.EqualTo(files));
    }

    [TestCase("in")]
    [TestCase("in/a.txt")]
    public void A_source_is_never_overwritten(string sources)
    {
        using Workplace place = Sources();
        place.Tei($"publish {sources} --out in").IsRefusal(2, @"^tei: the edition would overwrite the source in/a\.txt: name another folder with --out");
        Assert.Multiple(() =>
        {
            Assert.That(place.Read("in/a.txt"), Is.EqualTo(Workplace.Letter));
            Assert.That(place.Files, Is.EqualTo(new[] { "in/a.txt", "in/b.txt" }));
        });
    }

    [TestCase("in/a.txt")]
    [TestCase("in/a.txt/deep/out")]
    public void A_folder_that_cannot_be_made_is_one_diagnostic(string folder)
    {
        using Workplace place = Sources();
        place.Tei($"publish in --out {folder}").IsRefusal(3, $"^{folder}: error ENC0006: .*in/a.txt is a file");
        Assert.That(place.Read("in/a.txt"), Is.EqualTo(Workplace.Letter));
    }

    [Test]
    public void A_file_that_cannot_be_written_leaves_the_others_whole()
    {
        using Workplace place = Sources().WithFolder("out/a.html").With("out/a.html/old", "old");
        Outcome run = place.Tei("publish in --out out");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(3));
            Assert.That(run.ErrorLines[0], Does.Match(@"^in/a\.txt: error ENC0006: .*a\.html"));
            Assert.That(Edition(place), Is.SupersetOf(Expected("b").Append("a.html/old")));
            Assert.That(place.Files, Has.None.Contains(".writing"));
        });
    }

    [Test]
    public void An_index_that_cannot_be_written_is_told()
    {
        using Workplace place = Sources().WithFolder("out/index.html");
        Outcome run = place.Tei("publish in --out out");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(3));
            Assert.That(run.ErrorLines, Has.Exactly(1).Contains("error ENC0006"));
            Assert.That(run.Error, Does.Contain("index.html"));
        });
    }

    [Test]
    public void An_empty_source_is_published_with_a_warning()
    {
        using Workplace place = new Workplace().With("in/a.txt", "");
        Assert.That(place.Succeed("publish in --out out").ErrorLines[0], Does.Match(@"^in/a\.txt\(1,1\): warning ENC0004: "));
    }

    private static Workplace Sources() => new Workplace().With("in/a.txt", Workplace.Letter).With("in/b.txt", "Moscow, 3 March 1950\n\nStalin: We agree.\n\nMao: We agree [too].\n");

    // Entities and the parts of the search index depend on the texts; there are some.
    private static string[] Edition(Workplace place)
    {
        string[] all = [.. place.Files.Where(f => f.StartsWith("out/", StringComparison.Ordinal)).Select(f => f[4..])];
        Assert.That(all, Has.Some.StartsWith("entities/").And.Some.StartsWith("search/"));
        return [.. all.Where(f => !f.StartsWith("entities/", StringComparison.Ordinal) && !f.StartsWith("search/", StringComparison.Ordinal))];
    }

    private static string[] Expected(params string[] names) => [.. names.SelectMany(name => Kinds.Select(kind => name + kind)).Concat(Site).Order(StringComparer.Ordinal)];
}
