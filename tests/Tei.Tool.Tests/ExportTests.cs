using System.Text.Json;
using System.Xml.Linq;

namespace Tei.Tool.Tests;

/// <summary><c>tei export</c>.</summary>
[TestFixture]
internal sealed class ExportTests
{
    private const string Letter = "Vienna, 2 March 1911\n\nTo Ivo Lenz\n\nDear Ivo,\n\nAnna Dorn went to Paris.\n\nYours,\nJohn Doe\n";

    [Test]
    public void Each_format_goes_to_standard_output()
    {
        using Workplace place = Encoded();
        Assert.Multiple(() =>
        {
            Assert.That(XDocument.Parse(place.Succeed("export out --to cmif --base-url https://example.org/letters/ --title 'Two letters' --editor 'A. Editor' --date 2026-11-23").Output).Descendants(TeiNames.Namespace + "correspDesc").Attributes("ref").Select(a => a.Value), Is.EqualTo(new[] { "https://example.org/letters/a.html", "https://example.org/letters/b.html" }));
            Assert.That(place.Succeed("export out --to csv").Output, Does.StartWith("id,type,name,aliases,wikidata,").And.Contain("Anna Dorn"));
            Assert.That(JsonDocument.Parse(place.Succeed("export out --to json-ld").Output).RootElement.GetProperty("@context").GetString(), Is.EqualTo("https://schema.org"));
            Assert.That(JsonDocument.Parse(place.Succeed("export out --to geojson").Output).RootElement.GetProperty("type").GetString(), Is.EqualTo("FeatureCollection"));
            Assert.That(place.Succeed("export out --to bibtex").Output, Does.StartWith("@misc{a,\n"));
            Assert.That(JsonDocument.Parse(place.Succeed("export out --to csl-json").Output).RootElement.GetArrayLength(), Is.EqualTo(2));
            Assert.That(place.Succeed("export out --to ris").Output, Does.StartWith("TY  - ").And.EndsWith("ER  - \r\n\r\n"));
            Assert.That(place.Succeed("export - --to bibtex", place.Read("out/a.tei.xml")).Output, Does.StartWith("@misc{stdin,\n"));
        });
    }

    [Test]
    public void CMIF_says_who_may_use_it_and_warns_of_addresses_that_lead_nowhere()
    {
        using Workplace place = Encoded();
        Outcome whole = place.Succeed("export out --to cmif --base-url https://example.org/letters/ --editor 'A. Editor' --email editor@example.org --licence https://creativecommons.org/licenses/by/4.0/ --date 2026-11-23");
        Outcome relative = place.Succeed("export out --to cmif");
        XDocument file = XDocument.Parse(whole.Output);
        Assert.Multiple(() =>
        {
            Assert.That(file.Descendants(TeiNames.Namespace + "licence").Single().Attribute("target")!.Value, Is.EqualTo("https://creativecommons.org/licenses/by/4.0/"));
            Assert.That(file.Descendants(TeiNames.Namespace + "email").Single().Value, Is.EqualTo("editor@example.org"));
            Assert.That(whole.Error, Is.Empty);
            Assert.That(relative.ErrorLines, Has.Length.EqualTo(1).And.Exactly(1).Match(@"^cmif\.xml: warning ENC0503: .*--base-url"));
            Assert.That(XDocument.Parse(relative.Output).Descendants(TeiNames.Namespace + "correspDesc").Attributes("ref").Select(a => a.Value), Is.EqualTo(new[] { "a.html", "b.html" }));
            Assert.That(place.Succeed("export out --to bibtex").Error, Is.Empty);
        });
    }

    [Test]
    public void A_file_is_written_as_a_whole_and_nothing_else()
    {
        using Workplace place = Encoded();
        string[] before = place.Files;
        Outcome run = place.Succeed("export out --to csv --out new/entities.csv");
        Assert.That(run.Everything, Is.Empty);
        Assert.That(place.Files.Except(before), Is.EqualTo(new[] { "new/entities.csv" }));
        Assert.That(place.Read("new/entities.csv"), Is.EqualTo(place.Succeed("export out --to csv").Output));
    }

    [Test]
    public void Authorities_are_no_documents_and_a_source_has_the_name_of_its_folder()
    {
        using Workplace place = Encoded();
        place.With("in/one/source.tei.xml", place.Read("out/a.tei.xml")).With("in/authorities/persons.xml", place.Read("out/a.tei.xml"));
        Assert.That(place.Succeed("export in --to bibtex").Output.Split('\n').Where(l => l.StartsWith('@')), Is.EqualTo(new[] { "@misc{one," }));
    }

    [TestCase("no.xml", @"^no\.xml: error ENC0001: .*there is no such file")]
    [TestCase("broken.xml", @"^broken\.xml\(1,\d+\): error XML0101: ")]
    [TestCase("page.xml", @"^page\.xml: error ENC0001: the file is no TEI document: its root is 'html'")]
    public void What_cannot_be_read_is_one_diagnostic(string file, string says)
    {
        using Workplace place = new Workplace().With("broken.xml", "<TEI>").With("page.xml", "<html/>");
        place.Tei($"export {file} --to csv --out x.csv").IsRefusal(3, says);
        Assert.That(place.Files, Is.EqualTo(new[] { "broken.xml", "page.xml" }));
    }

    [Test]
    public void The_other_files_are_exported()
    {
        using Workplace place = Encoded().With("out/broken.xml", "<TEI>");
        Outcome run = place.Tei("export out --to bibtex");
        Assert.That(run.ExitCode, Is.EqualTo(3), run.Everything);
        Assert.That(run.ErrorLines, Has.Length.EqualTo(1));
        Assert.That(run.Output.Split('\n').Count(l => l.StartsWith('@')), Is.EqualTo(2));
    }

    [Test]
    public void A_document_that_is_nested_without_end_is_a_finding()
    {
        using Workplace place = new Workplace().With("deep.xml", string.Concat(Enumerable.Repeat("<p>", 2000)) + string.Concat(Enumerable.Repeat("</p>", 2000)));
        place.Tei("export deep.xml --to csv").IsRefusal(1, @"^deep\.xml\(1,\d+\): error XSL0003: .*nested deeper than 1000");
    }

    [Test]
    public void A_result_that_cannot_be_written_is_one_line()
    {
        using Workplace place = Encoded().WithFolder("taken.csv");
        place.Tei("export out --to csv --out taken.csv").IsRefusal(3, "ENC0006.*taken\\.csv");
    }

    private static Workplace Encoded()
    {
        Workplace place = new Workplace().With("a.txt", Letter).With("b.txt", Letter.Replace("Paris", "Rome", StringComparison.Ordinal));
        place.Succeed("encode a.txt b.txt --out out");
        return place;
    }
}
