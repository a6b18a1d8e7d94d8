using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Tei.Tool.Tests;

/// <summary><c>tei encode</c>.</summary>
[TestFixture]
internal sealed class EncodeTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    [Test]
    public void A_file_becomes_TEI_on_standard_output()
    {
        using Workplace place = new Workplace().With("a.txt", Workplace.Letter);
        Outcome run = place.Succeed("encode a.txt");
        Assert.Multiple(() =>
        {
            Assert.That(XDocument.Parse(run.Output).Root!.Name, Is.EqualTo(Tei + "TEI"));
            Assert.That(run.Output, Does.StartWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
            Assert.That(run.ErrorLines, Has.Length.EqualTo(1));
            Assert.That(run.Error, Does.Match("^a: [0-9]+ people, .* text proof OK, valid"));
            Assert.That(place.Files, Is.EqualTo(new[] { "a.txt" }));
        });
    }

    [Test]
    public void Standard_input_gives_the_same_text_as_a_file()
    {
        using Workplace place = new Workplace().With("a.txt", Workplace.Letter);
        XElement file = Text(place.Succeed("encode a.txt"));
        XElement input = Text(place.Succeed("encode -", Workplace.Letter));
        Assert.That(XNode.DeepEquals(file, input), Is.True, input.ToString());
    }

    [Test]
    public void A_folder_for_the_results_gets_TEI_and_a_report()
    {
        using Workplace place = new Workplace().With("a.txt", Workplace.Letter);
        Outcome run = place.Succeed("encode a.txt --out out/deep");
        using JsonDocument report = JsonDocument.Parse(place.Read("out/deep/a.report.json"));
        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Is.Empty);
            Assert.That(place.Files, Is.EqualTo(new[] { "a.txt", "out/deep/a.report.json", "out/deep/a.tei.xml" }));
            Assert.That(place.Read("out/deep/a.tei.xml"), Is.EqualTo(place.Succeed("encode a.txt").Output));
            Assert.That(report.RootElement.ValueKind, Is.EqualTo(JsonValueKind.Object));
        });
    }

    [TestCase("a.txt in/b.txt", "a b")]
    [TestCase("'*.txt'", "a")]
    [TestCase("'**/*.txt'", "a b c")]
    [TestCase("in", "b c")]
    [TestCase("in a.txt", "a b c")]
    [TestCase("'in/?.txt' -", "b stdin")]
    public void Files_folders_and_globs_are_encoded(string sources, string names)
    {
        using Workplace place = new Workplace().With("a.txt", Workplace.Letter).With("in/b.txt", Workplace.Letter).With("in/deep/c.txt", Workplace.Letter).With("in/notes.md", "no text");
        place.Succeed($"encode {sources} --out out", Workplace.Letter);
        Assert.That(place.Files.Where(f => f.StartsWith("out/", StringComparison.Ordinal)), Is.EqualTo(names.Split(' ').SelectMany(n => new[] { $"out/{n}.report.json", $"out/{n}.tei.xml" })));
    }

    [Test]
    public void The_profile_says_which_signs_are_an_editors()
    {
        using Workplace place = new Workplace().With("a.txt", "Com[rade] Petrov came to the town and stayed.\n");
        Assert.Multiple(() =>
        {
            Assert.That(place.Succeed("encode a.txt --profile none").Output, Does.Contain("Com[rade]"));
            Assert.That(place.Succeed("encode a.txt").Output, Does.Not.Contain("Com[rade]"));
            Assert.That(place.Succeed("encode a.txt --profile leiden").Output, Does.Contain("Profile: leiden"));
        });
    }

    [Test]
    public void The_level_of_speech_is_chosen()
    {
        using Workplace place = new Workplace().With("a.txt", "Comrade Stalin said: “We agree with the plan.”\n");
        Assert.Multiple(() =>
        {
            Assert.That(Text(place.Succeed("encode a.txt")).Descendants(Tei + "said"), Is.Not.Empty);
            Assert.That(Text(place.Succeed("encode a.txt --speech labels")).Descendants(Tei + "said"), Is.Empty);
            Assert.That(Text(place.Succeed("encode a.txt --speech none")).Descendants(Tei + "said"), Is.Empty);
        });
    }

    [TestCase("p.csv", "id,type,name\nviennaX,place,Vienna\n")]
    [TestCase("p.json", """{"places": [{"id": "viennaX", "name": "Vienna"}]}""")]
    [TestCase("p.xml", """<TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPlace><place xml:id="viennaX"><placeName>Vienna</placeName></place></listPlace></standOff></TEI>""")]
    public void An_authority_gives_names_their_reference(string file, string content)
    {
        using Workplace place = new Workplace().With("a.txt", Workplace.Letter).With("known/" + file, content);
        Assert.Multiple(() =>
        {
            Assert.That(place.Succeed($"encode a.txt --authority known/{file}").Output, Does.Contain("ref=\"#viennaX\""));
            Assert.That(place.Succeed("encode a.txt -a known").Output, Does.Contain("ref=\"#viennaX\""));
        });
    }

    [TestCase("p.csv", "id,name\nx,Petrov\ny,a,b\n", @"^p\.csv\(3,1\): error ENC0501: the line has 3 fields, but the first line names 2 columns")]
    [TestCase("p.csv", "", @"^p\.csv\(1,1\): error ENC0501: ")]
    [TestCase("p.csv", "id,name\n1x,Petrov\n", @"^p\.csv\(2,1\): error ENC0501: ")]
    [TestCase("p.csv", "id,name\nx,\"Petrov\n", @"^p\.csv\(2,1\): error ENC0501: a quotation mark is not closed")]
    [TestCase("p.xml", "<TEI>\n<p>\n</TEI>", @"^p\.xml\(3,3\): error ENC0501: ")]
    [TestCase("p.json", "[\n{\"id\": \"x\",\n", @"^p\.json\(3,1\): error ENC0501: not JSON: (?!.*LineNumber)")]
    [TestCase("p.json", "[5]", @"^p\.json: error ENC0501: expected a list")]
    [TestCase("p.json", "\"x\"", @"^p\.json: error ENC0501: expected a list")]
    [TestCase("p.doc", "x", @"^p\.doc: error ENC0501: .*\.csv")]
    public void A_bad_authority_is_one_diagnostic_with_its_place(string file, string content, string says)
    {
        using Workplace place = new Workplace().With("a.txt", Workplace.Letter).With(file, content);
        place.Tei($"encode a.txt --authority {file}").IsRefusal(3, says);
    }

    [Test]
    public void An_authority_that_is_not_there_is_one_diagnostic()
    {
        using Workplace place = new Workplace().With("a.txt", Workplace.Letter);
        place.Tei("encode a.txt --authority nowhere.csv").IsRefusal(3, @"^nowhere\.csv: error ENC0501: ");
    }

    [Test]
    public void A_missing_file_is_one_diagnostic()
    {
        using var place = new Workplace();
        place.Tei("encode missing.txt").IsRefusal(3, @"^missing\.txt: error ENC0001: .*there is no such file");
    }

    [TestCase("encode", ".txt", "b.tei.xml")]
    [TestCase("transform", ".xml", "b.html")]
    public void A_name_too_long_for_its_results_is_told_and_the_others_go_on(string command, string ending, string result)
    {
        string content = ending == ".txt" ? Workplace.Letter : """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><p>x</p></body></text></TEI>""", name = new string('a', 245) + ending;
        using Workplace place = new Workplace().With(name, content).With("b" + ending, content);
        Outcome run = place.Tei($"{command} {name} b{ending} --out out");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(3));
            Assert.That(run.Error, Does.Contain($"{name}: error ENC0006: its results cannot be written: their name would be too long; give the source a shorter name"));
            Assert.That(place.Files, Has.Member("out/" + result));
        });
    }

    [TestCase("First line\ncaf\u00E9 [x]\n", "", @"^a\.txt\(2,4\): error ENC0002: byte 14 \(0xE9\).*--encoding windows-1252")]
    [TestCase("caf\u00E9", "--encoding us-ascii", @"^a\.txt: error ENC0002: byte 3 ")]
    [TestCase("caf\u00E9", "--encoding utf-8", @"^a\.txt\(1,4\): error ENC0002: byte 3 ")]
    [TestCase("one\ntwo\fthree\n", "", @"^a\.txt\(2,4\): error ENC0003: .*U\+000C.*form feed")]
    [TestCase("a\0b", "", @"^a\.txt\(1,2\): error ENC0003: .*U\+0000")]
    [TestCase("\u00FF\u00FEa\0b\0", "", @"^a\.txt\(1,1\): error ENC0002: .*UTF-16.*--encoding utf-16")]
    public void Bytes_that_cannot_be_read_are_told_with_their_place(string latin1, string options, string says)
    {
        using Workplace place = new Workplace().With("a.txt", Encoding.Latin1.GetBytes(latin1));
        place.Tei($"encode a.txt {options}").IsRefusal(3, says);
    }

    [Test]
    public void An_encoding_that_is_named_is_read()
    {
        using Workplace place = new Workplace()
            .With("w.txt", [.. "The caf"u8, 0xE9, .. " is "u8, 0x93, .. "good"u8, 0x94, .. " and not dear.\n"u8])
            .With("u.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("The café is good.\n")]);
        Assert.Multiple(() =>
        {
            Assert.That(Text(place.Succeed("encode w.txt --encoding windows-1252")).Value, Does.Contain("café is “good”"));
            Assert.That(Text(place.Succeed("encode u.txt --encoding utf-16")).Value, Does.Contain("café"));
        });
    }

    [Test]
    public void A_byte_order_mark_and_line_ends_of_Windows_change_nothing()
    {
        byte[] source = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Workplace.Letter.ReplaceLineEndings("\r\n"))];
        using Workplace place = new Workplace().With("a.txt", Workplace.Letter).With("w/a.txt", source);
        Assert.That(XNode.DeepEquals(Text(place.Succeed("encode w/a.txt")), Text(place.Succeed("encode a.txt"))), Is.True);
    }

    [TestCase("")]
    [TestCase("--out out")]
    public void An_empty_file_becomes_a_document_and_a_warning(string options)
    {
        using Workplace place = new Workplace().With("a.txt", "");
        Outcome run = place.Succeed($"encode a.txt {options}");
        Assert.Multiple(() =>
        {
            Assert.That(run.ErrorLines[0], Does.Match(@"^a\.txt\(1,1\): warning ENC0004: "));
            Assert.That(options.Length > 0 ? place.Read("out/a.tei.xml") : run.Output, Does.Contain("<body>"));
        });
    }

    [Test]
    public void Metadata_beside_a_source_win()
    {
        using Workplace place = new Workplace().With("a.txt", Workplace.Letter).With("a.meta.json", """{"title": "My title", "language": "de"}""");
        XDocument tei = XDocument.Parse(place.Succeed("encode a.txt").Output);
        Assert.Multiple(() =>
        {
            Assert.That(tei.Descendants(Tei + "title").First().Value, Is.EqualTo("My title"));
            Assert.That(tei.Descendants(Tei + "language").First().Attribute("ident")!.Value, Is.EqualTo("de"));
        });
    }

    [TestCase("""{"titel": "x"}""", @"^a\.meta\.json\(1,1\): error ENC0502: the key “titel” is unknown; the keys are title author")]
    [TestCase("{\n\"title\": ", @"^a\.meta\.json\(2,1\): error ENC0502: ")]
    [TestCase("""{"title": 5}""", @"^a\.meta\.json\(1,1\): error ENC0502: ")]
    public void Bad_metadata_are_one_diagnostic(string metadata, string says)
    {
        using Workplace place = new Workplace().With("a.txt", Workplace.Letter).With("a.meta.json", metadata);
        place.Tei("encode a.txt").IsRefusal(3, says);
    }

    [TestCase("b.meta.json", """{"titel": "x"}""", @"^b\.meta\.json")]
    [TestCase("b.txt", "a\fb", @"^b\.txt\(1,2\)")]
    public void A_bad_source_does_not_stop_the_others(string file, string content, string says)
    {
        using Workplace place = new Workplace().With("a.txt", Workplace.Letter).With("b.txt", Workplace.Letter).With("c.txt", Workplace.Letter).With(file, content);
        Outcome run = place.Tei("encode a.txt b.txt c.txt --out out");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(3));
            Assert.That(run.ErrorLines, Has.Length.EqualTo(3));
            Assert.That(run.ErrorLines[1], Does.Match(says));
            Assert.That(place.Files.Where(f => f.StartsWith("out/", StringComparison.Ordinal)), Is.EqualTo(new[] { "out/a.report.json", "out/a.tei.xml", "out/c.report.json", "out/c.tei.xml" }));
        });
    }

    [TestCase("a.txt/out", @"^a\.txt/out: error ENC0006: .*a\.txt is a file")]
    [TestCase("a.txt", @"^a\.txt: error ENC0006: .*a\.txt is a file")]
    public void A_folder_that_cannot_be_made_is_one_diagnostic(string folder, string says)
    {
        using Workplace place = new Workplace().With("a.txt", Workplace.Letter);
        place.Tei($"encode a.txt --out {folder}").IsRefusal(3, says);
    }

    private static XElement Text(Outcome run) => XDocument.Parse(run.Output).Root!.Element(Tei + "text")!;
}
