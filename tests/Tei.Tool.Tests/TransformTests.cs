using System.IO.Compression;
using System.Xml.Linq;

namespace Tei.Tool.Tests;

/// <summary><c>tei transform</c>.</summary>
[TestFixture]
internal sealed class TransformTests
{
    private const string Tei = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><p>To Vienna.</p></body></text></TEI>""";

    private const string Says = """
        <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
         <xsl:output method="text"/><xsl:param name="who"/>
         <xsl:template match="/">Hello <xsl:value-of select="$who"/></xsl:template>
        </xsl:stylesheet>
        """;

    [Test]
    public void A_page_and_a_reading_text_are_made()
    {
        using Workplace place = new Workplace().With("a.txt", Workplace.Letter);
        place.Succeed("encode a.txt --out out");
        Assert.Multiple(() =>
        {
            Assert.That(place.Succeed("transform out/a.tei.xml").Output, Does.StartWith("<!DOCTYPE html").And.Contain("Vienna"));
            Assert.That(place.Succeed("transform out/a.tei.xml --to html").Output, Does.StartWith("<!DOCTYPE html"));
            Assert.That(place.Succeed("transform out/a.tei.xml --to text").Output, Does.Contain("Comrade Petrov decided and the war"));
            Assert.That(place.Succeed("transform - --to text", place.Read("out/a.tei.xml")).Output, Does.StartWith("Dear Mr. Smith,"));
        });
    }

    [Test]
    public void Markdown_and_books_are_made()
    {
        using Workplace place = new Workplace().With("in/a.xml", Tei).With("in/b.xml", Tei.Replace("Vienna", "*Paris*", StringComparison.Ordinal));
        Assert.That(place.Succeed("transform in/b.xml --to markdown").Output, Is.EqualTo("To \\*Paris\\*.\n"));
        place.Succeed("transform in --to markdown --out out");
        place.Succeed("transform in --to epub --out out");
        place.Succeed("transform in --to epub --title 'Two letters' --out book.epub");
        Assert.That(place.Files, Is.EquivalentTo(new[] { "book.epub", "in/a.xml", "in/b.xml", "out/a.epub", "out/a.md", "out/b.epub", "out/b.md" }));
        using ZipArchive book = ZipFile.OpenRead(place.Path("book.epub"));
        using var package = new StreamReader(book.GetEntry("EPUB/package.opf")!.Open());
        Assert.That(book.Entries.Count(e => e.Name.StartsWith("document-", StringComparison.Ordinal)), Is.EqualTo(2));
        Assert.That(package.ReadToEnd(), Does.Contain("<dc:title>Two letters</dc:title>"));
    }

    [Test]
    public void Word_files_are_made()
    {
        using Workplace place = new Workplace().With("in/a.xml", Tei).With("in/b.xml", Tei).WithFolder("full/a.docx");
        place.Succeed("transform in --to docx --out out");
        Assert.That(place.Files, Is.EquivalentTo(new[] { "in/a.xml", "in/b.xml", "out/a.docx", "out/b.docx" }), "and nothing half written");
        using (ZipArchive word = ZipFile.OpenRead(place.Path("out/a.docx")))
        {
            using var document = new StreamReader(word.GetEntry("word/document.xml")!.Open());
            Assert.That(document.ReadToEnd(), Does.Contain(">To Vienna.<"));
        }

        place.Tei("transform in/a.xml --to docx --out full").IsRefusal(3, @"a\.xml: error ENC0006: .*a\.docx");
        Assert.That(place.Files.Where(f => f.StartsWith("full", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void A_book_is_made_of_what_can_be_read()
    {
        using Workplace place = new Workplace().With("a.xml", Tei).With("b.xml", "<TEI>");
        place.Tei("transform a.xml b.xml --to epub --out book.epub").IsRefusal(3, @"^b\.xml\(1,\d+\): error XML0101: ");
        Assert.That(place.Files, Does.Contain("book.epub"));
    }

    [TestCase(Workplace.Letter)]
    [TestCase("")]
    [TestCase("Tele[gram]\n\nTo: Mao  Zedong\nFrom: Stalin\n\nThe  “war” [sic] is\tover — über alles.\n\n[signed] Stalin\n")]
    public void The_source_view_is_the_text_of_which_the_header_has_the_hash(string source)
    {
        using Workplace place = new Workplace().With("a.txt", source);
        place.Succeed("encode a.txt --out out");
        string view = place.Succeed("transform out/a.tei.xml --to text --view source").Output;
        string hash = XDocument.Parse(place.Read("out/a.tei.xml")).Descendants().First(e => e.Name.LocalName == "idno" && (string?)e.Attribute("type") == "SHA-256").Value;
        Assert.Multiple(() =>
        {
            Assert.That(SourceText.Hash(view), Is.EqualTo(hash), view);
            Assert.That(Words(view), Is.EqualTo(Words(source)));
        });
    }

    [Test]
    public void Results_of_one_name_do_not_overwrite_each_other()
    {
        using Workplace place = new Workplace().With("a.tei.xml", Tei).With("in/a.xml", Tei).With("in/b.xml", Tei);
        place.Succeed("transform a.tei.xml in - --out out", Tei);
        Assert.That(place.Files.Where(f => f.StartsWith("out/", StringComparison.Ordinal)), Is.EqualTo(new[] { "out/a-2.html", "out/a.html", "out/b.html", "out/stdin.html" }));
    }

    [Test]
    public void A_stylesheet_of_ones_own_gets_its_parameters()
    {
        using Workplace place = new Workplace().With("a.xml", Tei).With("own.xsl", Says);
        Assert.Multiple(() =>
        {
            Assert.That(place.Succeed("transform a.xml --xsl own.xsl --param who=me=you").Output, Is.EqualTo("Hello me=you"));
            Assert.That(place.Succeed("transform a.xml --xsl own.xsl --param who=").Output, Is.EqualTo("Hello "));
        });
        place.Succeed("transform a.xml --xsl own.xsl --to text --out out");
        Assert.That(place.Read("out/a.txt"), Is.EqualTo("Hello "));
    }

    [Test]
    public void What_a_stylesheet_says_is_heard()
    {
        using Workplace place = new Workplace().With("a.xml", Tei).With("own.xsl", Says.Replace("Hello ", "<xsl:message>look here</xsl:message>", StringComparison.Ordinal));
        Assert.That(place.Succeed("transform a.xml --xsl own.xsl").Error, Does.Match(@"own\.xsl: info XSL0004: look here"));
    }

    [Test]
    public void A_stylesheet_that_stops_is_a_finding_and_the_other_files_are_transformed()
    {
        string stops = Says.Replace("Hello ", "<xsl:if test='//stop'><xsl:message terminate='yes'>no further</xsl:message></xsl:if>", StringComparison.Ordinal);
        using Workplace place = new Workplace().With("a.xml", "<stop/>").With("b.xml", Tei).With("own.xsl", stops);
        Outcome run = place.Tei("transform a.xml b.xml --xsl own.xsl --out out");
        run.IsRefusal(1, @"own\.xsl: error XSL0003: no further");
        Assert.That(place.Files, Does.Contain("out/b.txt").And.Not.Contain("out/a.txt"));
    }

    [TestCase("<xsl:if test='$'/>", @"^xsl/own\.xsl\(1,\d+\): error XSL0001: ")]
    [TestCase("<xsl:message>look here</xsl:message>", @"^xsl/own\.xsl(\(1,\d+\))?: info XSL0004: look here")]
    [TestCase("<xsl:message terminate='yes'>no further</xsl:message>", @"^xsl/own\.xsl(\(1,\d+\))?: error XSL0003: .*no further|^xsl/own\.xsl\(1,\d+\): info XSL0004: no further")]
    [TestCase("<xsl:value-of select=\"document('no.xml')\"/>", @"error XSL0003: .*'xsl/no\.xml'|^xsl/own\.xsl(\(1,\d+\))?: warning XSL0007: cannot open 'xsl/no\.xml': there is no such file")]
    [TestCase("<xsl:call-template name='part'/></xsl:template><xsl:include href='parts/a.xsl'/><xsl:template name='b'>", @"^xsl/parts/a\.xsl\(1,\d+\): error XSL0001: ")]
    [TestCase("</xsl:template><xsl:include href='parts/no.xsl'/><xsl:template name='b'>", @"^xsl/own\.xsl(\(1,\d+\))?: error XSL0001: .*'xsl/parts/no\.xsl'.*there is no such file")]
    public void Stylesheets_are_named_as_the_user_named_them(string body, string says)
    {
        string[] engines = Testing.ExternalProgram.HasSaxon ? ["dotnet", "saxon"] : ["dotnet"];
        foreach (string engine in engines)
        {
            using Workplace place = new Workplace().With("in/a.xml", Tei)
                .With("xsl/own.xsl", $"<xsl:stylesheet version=\"1.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\"><xsl:template match=\"/\">{body}</xsl:template></xsl:stylesheet>")
                .With("xsl/parts/a.xsl", "<xsl:stylesheet version=\"1.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\"><xsl:template name=\"part\"><xsl:if test=\"$\"/></xsl:template></xsl:stylesheet>");
            string said = place.Tei($"transform in/a.xml --xsl xsl/own.xsl --engine {engine}").Error;
            Assert.That(said, Does.Match("(?m)" + says).And.Not.Contain(place.Path("")), engine);
        }
    }

    [TestCase("<a><xsl:call-template name='again'/></a>", @"^own\.xsl\(1,\d+\): error XSL0003: .*without end", 60)]
    [TestCase("<xsl:call-template name='again'/>", @"^own\.xsl\(1,\d+\): error XSL000[36]: .*without end", 2)]
    [TestCase("<xsl:apply-templates select='/'/>x", @"^own\.xsl\(1,\d+\): error XSL000[36]: .*without end", 2)]
    public void A_stylesheet_without_end_is_stopped(string again, string says, int seconds)
    {
        using Workplace place = new Workplace().With("a.xml", Tei)
            .With("own.xsl", $"<xsl:stylesheet version=\"1.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\"><xsl:template match=\"/\"><xsl:call-template name=\"again\"/></xsl:template><xsl:template name=\"again\"><xsl:param name=\"n\"/>{again}</xsl:template></xsl:stylesheet>");
        place.Tei($"transform a.xml --xsl own.xsl --timeout {seconds}").IsRefusal(1, says);
    }

    [Test]
    public void A_stylesheet_that_is_a_folder_is_one_diagnostic()
    {
        using Workplace place = new Workplace().With("a.xml", Tei).WithFolder("own.xsl");
        place.Tei("transform a.xml --xsl own.xsl").IsRefusal(3, @"^own\.xsl: error XSL0001: cannot open 'own\.xsl': it is a folder");
    }

    [TestCase("pipe")]
    [TestCase("link")]
    [CancelAfter(60_000)]
    public async Task A_stylesheet_for_Saxon_may_come_through_a_pipe(string name)
    {
        using Workplace place = new Workplace().With("a.xml", Tei);
        Testing.ExternalProgram.RequireSaxon();
        Testing.ExternalProgram.MakePipe(place.Path("pipe"));

        // A shell's own pipes are links, too: /dev/fd/63.
        File.CreateSymbolicLink(place.Path("link"), place.Path("pipe"));
        Task writes = Task.Run(() => File.WriteAllText(place.Path("pipe"), """<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" expand-text="yes"><xsl:output method="text"/><xsl:template match="/">{upper-case('once')}</xsl:template></xsl:stylesheet>"""));
        Assert.That(place.Succeed($"transform a.xml --xsl {name}").Output, Is.EqualTo("ONCE"));
        await writes;
    }

    [Test]
    public void A_document_that_fails_on_Saxon_is_named_as_the_user_named_it()
    {
        Testing.ExternalProgram.RequireSaxon();

        using Workplace place = new Workplace().With("in/a.xml", Tei).With("own.xsl", """<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><xsl:result-document href="../x"/></xsl:template></xsl:stylesheet>""");
        place.Tei("transform in/a.xml --xsl own.xsl --out out").IsRefusal(1, @"^in/a\.xml: error XSL0003: .*below the folder of the results");
    }

    // The words of the command line are looked at before they are parsed; what they seem to ask for must not matter.
    [TestCase("transform a.xml --xsl own.xsl --memory=300 --jobs 2")]
    [TestCase("transform --timeout 30 -j 3 --xsl own.xsl a.xml")]
    [TestCase("transform --xsl=own.xsl a.xml")]
    [TestCase("transform a.xml --xsl own.xsl --engine dotnet", "")]
    public void A_wrong_guess_what_Saxon_is_asked_for_changes_nothing(string line, string expected = "X")
    {
        Testing.ExternalProgram.RequireSaxon();

        string sheet = """<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="text"/><xsl:template match="/"><xsl:value-of select="upper-case(/d/e)"/></xsl:template></xsl:stylesheet>""";
        using Workplace place = new Workplace().With("a.xml", "<d><e>x</e></d>").With("own.xsl", sheet);
        Assert.That(place.Tei(line).Output, Is.EqualTo(expected));
    }

    [TestCase("1.0", "--xsl-version 3.0", "Saxonica: true")]
    [TestCase("1.0", "--xsl-version 2.0 --engine saxon", "Saxonica: true")]
    [TestCase("3.0", "--xsl-version 1.0", "Microsoft: false")]
    [TestCase("2.0", "--xsl-version 1.0 --engine dotnet", "Microsoft: false")]
    [TestCase("1.0", "", "Microsoft: false")]
    [TestCase("2.0", "", "Saxonica: true")]
    public void The_processor_is_that_of_the_version_asked_for_else_of_the_version_stated(string stated, string asked, string expected)
    {
        Testing.ExternalProgram.RequireSaxon();

        string sheet = $"<xsl:stylesheet version=\"{stated}\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\"><xsl:output method=\"text\"/><xsl:template match=\"/\"><xsl:value-of select=\"system-property('xsl:vendor')\"/>: <xsl:value-of select=\"element-available('xsl:for-each-group')\"/></xsl:template></xsl:stylesheet>";
        using Workplace place = new Workplace().With("a.xml", Tei).With("own.xsl", sheet);
        Assert.That(place.Succeed($"transform a.xml --xsl own.xsl {asked}").Output, Is.EqualTo(expected));
    }

    [Test]
    public void Without_a_compiler_Java_runs_the_worker_from_its_source()
    {
        Testing.ExternalProgram.RequireSaxon();

        const string Sheet = """<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="text"/><xsl:template match="/"><xsl:value-of select="upper-case(/d)"/></xsl:template></xsl:stylesheet>""";
        using var data = new Workplace();
        using Workplace place = new Workplace { Variables = [$"XDG_DATA_HOME={data.Path("")}"] }.With("a.xml", "<d>one</d>").With("own.xsl", Sheet).WithFolder("bin");
        Assert.That(place.Succeed("transform a.xml --xsl own.xsl").Output, Is.EqualTo("ONE"));
        Assert.That(data.Files, Has.Some.EndsWith("/SaxonWorker.java"));
        foreach (string file in data.Files.Where(f => !f.EndsWith(".java", StringComparison.Ordinal)))
        {
            File.Delete(data.Path(file));
        }

        // A path that has Java and .NET, and no compiler.
        foreach (string program in new[] { "java", "dotnet" })
        {
            File.CreateSymbolicLink(place.Path("bin/" + program), Testing.ExternalProgram.Find(program)!);
        }

        using Workplace bare = new Workplace { Variables = [.. place.Variables, $"PATH={place.Path("bin")}", "JAVA_HOME="] }.With("b.xml", "<d>two</d>").With("own.xsl", Sheet);
        Assert.That(bare.Succeed("transform b.xml --xsl own.xsl").Output, Is.EqualTo("TWO"));
        Assert.That(data.Files.Where(f => f.EndsWith(".class", StringComparison.Ordinal)), Is.Empty, "nothing was compiled beforehand");

        if (Testing.ExternalProgram.Find("javac") is not null)
        {
            Assert.That(place.Succeed("transform a.xml --xsl own.xsl").Output, Is.EqualTo("ONE"));
            Assert.That(data.Files, Has.Some.EndsWith("/SaxonWorker.class"), "with a compiler it is compiled, once");
        }
    }

    [Test]
    public void Without_Java_one_line_says_what_to_install()
    {
        Testing.ExternalProgram.RequireSaxon();

        using Workplace programs = new Workplace().WithFolder("bin");
        File.CreateSymbolicLink(programs.Path("bin/dotnet"), Testing.ExternalProgram.Find("dotnet")!);
        using Workplace place = new Workplace { Variables = [$"PATH={programs.Path("bin")}", "JAVA_HOME="] }.With("a.xml", Tei).With("own.xsl", Says);
        place.Tei("transform a.xml --xsl own.xsl --engine saxon").IsRefusal(3, "^saxon: error XSL0005: Java is not installed: install it .*default-jre-headless");
    }

    [TestCase("--mode short", "short")]
    [TestCase("", "long")]
    [TestCase("--template go", "gone")]
    public void One_begins_in_the_mode_or_template_named(string option, string expected)
    {
        Testing.ExternalProgram.RequireSaxon();

        using Workplace place = new Workplace().With("a.xml", Tei).With("own.xsl", "<xsl:stylesheet version=\"3.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\"><xsl:output method=\"text\"/><xsl:template match=\"/\" mode=\"short\">short</xsl:template><xsl:template match=\"/\">long</xsl:template><xsl:template name=\"go\">gone</xsl:template></xsl:stylesheet>");
        Assert.That(place.Succeed($"transform a.xml --xsl own.xsl {option}").Output, Is.EqualTo(expected));
    }

    [TestCase("version=\"1.0\"", "version=\"2.0\"", @"own\.xsl\(1,2\): error XSL0002: .*XSLT version 2\.0.*Saxon")]
    [TestCase("version=\"1.0\"", "version=\"3.0\"", @"own\.xsl\(1,2\): error XSL0002: .*XSLT version 3\.0.*Saxon")]
    [TestCase("$who", ")(", @"own\.xsl\(3,\d+\): error XSL0001: ")]
    [TestCase("$who", "$nobody", @"own\.xsl\(3,\d+\): error XSL0001: .*nobody")]
    [TestCase("</xsl:template>", "", @"own\.xsl\(4,\d+\): error XSL0001: ")]
    [TestCase("<xsl:output method=\"text\"/>", "<xsl:include href=\"no.xsl\"/>", @"own\.xsl\(2,\d+\): error XSL0001: .*no\.xsl")]
    [TestCase("<xsl:output method=\"text\"/>", "<xsl:include href=\"http://example.org/x.xsl\"/>", @"own\.xsl\(2,\d+\): error XSL0001: .*network")]
    public void A_stylesheet_that_cannot_be_used_is_one_diagnostic_with_its_place(string part, string instead, string says)
    {
        using Workplace place = new Workplace().With("a.xml", Tei).With("own.xsl", Says.Replace(part, instead, StringComparison.Ordinal));
        place.Tei("transform a.xml --xsl own.xsl --engine dotnet").IsRefusal(3, says);
    }

    [Test]
    public void A_chain_of_stylesheets_of_both_engines_keeps_folders_and_writes_all_results()
    {
        Testing.ExternalProgram.RequireSaxon();

        const string First = """<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><r><xsl:value-of select="normalize-space(.)"/></r></xsl:template></xsl:stylesheet>""";
        const string Second = """<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><xsl:result-document href="extra/{{name}}.txt" method="text"><xsl:value-of select="string-length(r)"/></xsl:result-document><xsl:sequence select="string-join(for $w in tokenize(r, ' ') return upper-case($w), '-')"/></xsl:template><xsl:output method="text"/></xsl:stylesheet>""";
        using Workplace place = new Workplace().With("in/a/x.xml", "<d>one two</d>").With("in/b/x.xml", "<d>three</d>").With("first.xsl", First).With("second.xsl", Second);
        place.Succeed("transform in --xsl first.xsl --xsl second.xsl --out out --jobs 2");
        Assert.That(place.Files.Where(f => f.StartsWith("out/", StringComparison.Ordinal)).Select(f => f + ": " + place.Read(f)), Is.EquivalentTo(new[] { "out/a/x.txt: ONE-TWO", "out/b/x.txt: THREE", "out/extra/a/x.txt: 7", "out/extra/b/x.txt: 5" }));
    }

    [Test]
    public void Saxon_that_is_not_there_is_one_line_and_exit_code_3()
    {
        using Workplace place = new Workplace().With("a.xml", Tei).With("own.xsl", Says);
        place.Tei("transform a.xml --xsl own.xsl --engine saxon --saxon no.jar").IsRefusal(3, "^saxon: error XSL0005: no Saxon-HE archive is at no.jar: install it");
    }

    [Test]
    public void A_catalog_says_where_a_module_lies()
    {
        using Workplace place = new Workplace().With("a.xml", Tei).With("own.xsl", Says.Replace("<xsl:output method=\"text\"/>", "<xsl:output method=\"text\"/><xsl:include href=\"http://example.org/m.xsl\"/>", StringComparison.Ordinal))
            .With("lib/m.xsl", "<xsl:stylesheet version=\"1.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\"/>")
            .With("catalog.xml", "<catalog xmlns=\"urn:oasis:names:tc:entity:xmlns:xml:catalog\"><uri name=\"http://example.org/m.xsl\" uri=\"lib/m.xsl\"/></catalog>");
        Assert.That(place.Succeed("transform a.xml --xsl own.xsl --catalog catalog.xml --param who=you").Output, Is.EqualTo("Hello you"));
    }

    [Test]
    public void A_stylesheet_that_is_not_there_is_one_diagnostic()
    {
        using Workplace place = new Workplace().With("a.xml", Tei);
        place.Tei("transform a.xml --xsl no.xsl").IsRefusal(3, @"no\.xsl: error XSL0001: ");
    }

    [TestCase("<TEI>\n<p>\n</TEI>", @"^a\.xml\(3,3\): error XML0101: ")]
    [TestCase("", @"^a\.xml(\(1,1\))?: error XML0101: ")]
    public void What_is_not_well_formed_cannot_be_transformed(string content, string says)
    {
        using Workplace place = new Workplace().With("a.xml", content);
        place.Tei("transform a.xml").IsRefusal(3, says);
    }

    [Test]
    public void A_missing_file_is_one_diagnostic()
    {
        using var place = new Workplace();
        place.Tei("transform a.xml").IsRefusal(3, @"^a\.xml: error ENC0001: .*there is no such file");
    }

    [Test]
    public void A_document_type_is_no_obstacle()
    {
        using Workplace place = new Workplace().With("a.xml", "<!DOCTYPE TEI SYSTEM \"tei.dtd\" [<!ENTITY city \"Vienna\">]>" + Tei.Replace("Vienna", "&city;", StringComparison.Ordinal));
        Assert.That(place.Succeed("transform a.xml --to text").Output, Does.Contain("To Vienna."));
    }

    [Test]
    public void Encodings_that_XML_declares_are_read()
    {
        string tei = "<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + Tei.Replace("Vienna", "Li\u00E8ge", StringComparison.Ordinal);
        using Workplace place = new Workplace().With("a.xml", System.Text.Encoding.Latin1.GetBytes(tei));
        Assert.That(place.Succeed("transform a.xml --to text").Output, Does.Contain("To Liège."));
    }

    [Test]
    public void A_document_that_is_nested_without_end_is_refused()
    {
        const int Depth = 100_000;
        string deep = Tei.Replace("To Vienna.", string.Concat(Enumerable.Repeat("<hi>", Depth)) + string.Concat(Enumerable.Repeat("</hi>", Depth)), StringComparison.Ordinal);
        using Workplace place = new Workplace().With("a.xml", deep);
        place.Tei("transform a.xml").IsRefusal(1, @"^a\.xml\(1,\d+\): error XSL0003: .*nested deeper than 1000");
    }

    [TestCase("a.xml/out", @"^a\.xml/out: error ENC0006: .*a\.xml is a file")]
    [TestCase("full", @"^a\.xml: error ENC0006: .*a\.html")]
    public void Results_that_cannot_be_written_are_one_diagnostic(string folder, string says)
    {
        using Workplace place = new Workplace().With("a.xml", Tei).WithFolder("full/a.html");
        place.Tei($"transform a.xml --out {folder}").IsRefusal(3, says);
        Assert.That(place.Files, Is.EqualTo(new[] { "a.xml" }));
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
