using System.Text.Json;

namespace Tei.Tool.Tests;

/// <summary><c>tei validate</c>.</summary>
[TestFixture]
internal sealed class ValidateTests
{
    private const string Valid = """
        <TEI xmlns="http://www.tei-c.org/ns/1.0">
         <teiHeader/>
         <text><body>
          <p>To Vienna.</p>
         </body></text>
        </TEI>
        """;

    private const string OwnSchema = """<element name="a" xmlns="http://relaxng.org/ns/structure/1.0"><attribute name="n"/></element>""";

    /// <summary>A schema with which a small letter is valid but for what a test puts into it.</summary>
    private const string LetterSchema = """
        <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.tei-c.org/ns/1.0"><start><ref name="any"/></start>
        <define name="any"><element><choice><name>TEI</name><name>teiHeader</name><name>text</name><name>body</name><name>p</name><name>placeName</name></choice>
        <optional><attribute name="ref" ns=""/></optional><zeroOrMore><choice><text/><ref name="any"/></choice></zeroOrMore></element></define></grammar>
        """;

    private static readonly string Unknown = Valid.Replace("Vienna", "<placeNme>Wien</placeNme>", StringComparison.Ordinal);

    private static readonly string Dangling = Valid.Replace("Vienna", "<placeName ref=\"#wien\">Wien</placeName>", StringComparison.Ordinal);

    [Test]
    public void What_encode_writes_is_valid()
    {
        using Workplace place = new Workplace().With("a.txt", Workplace.Letter);
        string tei = place.Succeed("encode a.txt --out out").Output + place.Read("out/a.tei.xml");
        Assert.Multiple(() =>
        {
            Assert.That(place.Succeed("validate out/a.tei.xml"), Is.EqualTo(new Outcome(0, "", "1 file, valid\n")));
            Assert.That(place.Succeed("validate out"), Is.EqualTo(new Outcome(0, "", "1 file, valid\n")));
            Assert.That(place.Succeed("validate -", tei), Is.EqualTo(new Outcome(0, "", "1 file, valid\n")));
            Assert.That(place.Succeed("validate out --format json").Output, Is.EqualTo("[]\n"));
        });
    }

    [Test]
    public void Findings_of_many_files_come_in_the_order_of_the_files()
    {
        using Workplace place = new Workplace().With("own.rng", LetterSchema);
        string[] names = [.. Enumerable.Range(0, 40).Select(i => $"{i:D2}.xml")];
        foreach (string name in names)
        {
            // The first files are the longest, so that the later are done before them.
            place.With(name, Unknown.Replace("To", string.Concat(Enumerable.Repeat("<p>To</p>", name[0] == '0' ? 5000 : 1)), StringComparison.Ordinal));
        }

        Outcome run = place.Tei($"validate {string.Join(' ', names)} --schema own.rng");
        Assert.That(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != ' ').Select(line => line[..6]), Is.EqualTo(names));
        Assert.That(run.Error, Is.EqualTo("40 files, 40 not valid, 40 findings\n"));
    }

    [Test]
    public void Findings_go_to_standard_output_with_file_line_and_column()
    {
        using Workplace place = new Workplace().With("own.rng", LetterSchema).With("a.xml", Unknown);
        foreach ((string name, string input) in new[] { ("a.xml", ""), ("-", Unknown) })
        {
            Outcome run = place.Tei($"validate {name} --schema own.rng", input);
            Assert.Multiple(() =>
            {
                Assert.That(run.ExitCode, Is.EqualTo(1));
                Assert.That(run.Output, Does.Match($@"^{name}\(4,10\): error RNG0201: .*placeNme.*placeName.*\n    placeName: .*\n$"));
                Assert.That(run.Error, Is.EqualTo("1 file, 1 not valid, 1 finding\n"));
            });
        }
    }

    [Test]
    public void A_pointer_without_target_is_a_finding()
    {
        using Workplace place = new Workplace().With("own.rng", LetterSchema).With("a.xml", Dangling);
        Outcome run = place.Tei("validate a.xml --schema own.rng");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1), run.Everything);
            Assert.That(run.Output, Does.Match(@"^a\.xml\(4,\d+\): error SCH0101: .*wien"));
        });
    }

    [TestCase("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n<text>\n</TEI>", @"a\.xml\(3,3\): error XML0101: ")]
    [TestCase("", @"a\.xml(\(1,1\))?: error XML0101: ")]
    [TestCase("plain text", @"a\.xml\(1,1\): error XML0101: ")]
    [TestCase("<a>\f</a>", @"a\.xml\(1,4\): error XML0101: ")]
    public void What_is_not_well_formed_cannot_be_read(string content, string says)
    {
        using Workplace place = new Workplace().With("a.xml", content);
        Outcome run = place.Tei("validate a.xml");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(3), run.Everything);
            Assert.That(run.Output, Does.Match(says));
        });
    }

    [Test]
    public void A_missing_file_cannot_be_read_and_the_others_are_checked()
    {
        using Workplace place = new Workplace().With("own.rng", LetterSchema).With("a.xml", Unknown);
        Outcome run = place.Tei("validate missing.xml a.xml --schema own.rng");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(3));
            Assert.That(run.Output.Split('\n')[0], Does.Match(@"^missing\.xml: error XML0001: "));
            Assert.That(run.Output.Split('\n')[1], Does.Match(@"^a\.xml\(4,10\): error RNG0201: "));
            Assert.That(run.Error, Is.EqualTo("2 files, 2 not valid, 2 findings\n"));
        });
    }

    [TestCase("<a n='1'/>", 0)]
    [TestCase("<a/>", 1)]
    [TestCase("<b/>", 1)]
    public void A_schema_of_ones_own_is_used(string content, int exitCode)
    {
        using Workplace place = new Workplace().With("own.rng", OwnSchema).With("a.xml", content);
        Assert.That(place.Tei("validate a.xml --schema own.rng").ExitCode, Is.EqualTo(exitCode));
    }

    [TestCase("<grammar xmlns='http://relaxng.org/ns/structure/1.0'>\n<start><ref name='x'/></start></grammar>", @"^own\.rng\(2,9\): error RNG0110: .*""x""")]
    [TestCase("<grammar>\n<start></grammar>", @"^own\.rng\(2,10\): error XML0101: ")]
    [TestCase("<html/>", @"^own\.rng\(1,2\): error RNG01")]
    public void A_bad_schema_is_one_diagnostic_with_its_place(string schema, string says)
    {
        using Workplace place = new Workplace().With("own.rng", schema).With("a.xml", Valid);
        place.Tei("validate a.xml --schema own.rng").IsRefusal(3, says);
    }

    [Test]
    public void IDs_may_be_ignored_and_the_compact_syntax_is_read()
    {
        using Workplace place = new Workplace()
            .With("own.rnc", """datatypes xsd = "http://www.w3.org/2001/XMLSchema-datatypes" element a { element b { attribute id { xsd:ID } }* }""")
            .With("a.xml", """<a><b id="x"/><b id="x"/></a>""");
        Assert.That(place.Tei("validate a.xml --schema own.rnc").Output, Does.Contain("RNG0210"));
        place.Succeed("validate a.xml --schema own.rnc --ids ignore");
    }

    [Test]
    public void What_the_schema_says_is_printed_once()
    {
        using Workplace place = new Workplace()
            .With("own.rnc", "## The root. More.\nelement a { empty }")
            .With("a.xml", "<a><b/><c/></a>");
        string output = place.Tei("validate a.xml --schema own.rnc").Output;
        Assert.That(output.Split("a: The root (own.rnc(2,1))"), Has.Length.EqualTo(2));
    }

    [TestCase("--schema missing.rng", @"^missing\.rng: error XML0001: the schema cannot be read: ""missing\.rng"" does not exist; put the file there, or ")]
    [TestCase("--schema folder", @"^folder: error XML0001: ")]
    [TestCase("--schema own.rng --catalog missing.xml", @"missing\.xml: error XML0001: ")]
    [TestCase("--schema own.rng --catalog bad.xml", @"bad\.xml\(1,2\): error CAT0101: ")]
    public void A_schema_or_catalog_that_cannot_be_read_is_one_diagnostic(string options, string says)
    {
        using Workplace place = new Workplace().With("own.rng", OwnSchema).With("a.xml", Valid).With("bad.xml", "<a><").WithFolder("folder");
        place.Tei($"validate a.xml {options}").IsRefusal(3, says);
    }

    [Test]
    public void Findings_in_JSON_say_the_same()
    {
        using Workplace place = new Workplace().With("own.rng", LetterSchema).With("a.xml", Unknown);
        Outcome run = place.Tei("validate a.xml --schema own.rng --format json");
        using JsonDocument findings = JsonDocument.Parse(run.Output);
        JsonElement finding = findings.RootElement[0];
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(findings.RootElement.GetArrayLength(), Is.EqualTo(1));
            Assert.That(finding.GetProperty("file").GetString(), Is.EqualTo("a.xml"));
            Assert.That(finding.GetProperty("line").GetInt32(), Is.EqualTo(4));
            Assert.That(finding.GetProperty("column").GetInt32(), Is.EqualTo(10));
            Assert.That(finding.GetProperty("severity").GetString(), Is.EqualTo("error"));
            Assert.That(finding.GetProperty("code").GetString(), Is.EqualTo("RNG0201"));
        });
    }
}
