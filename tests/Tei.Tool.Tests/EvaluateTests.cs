namespace Tei.Tool.Tests;

public class EvaluateTests
{
    private const string Gold = """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body>
        <div><head>Report of the mission</head>
        <p>In <placeName>Vienna</placeName> <persName ref="#smith">Mr. Smith</persName> met <persName ref="#orlov">Comrade Orlov</persName> on <date when="1949-04-13">13 April 1949</date>.</p>
        <p>He left [and] came <supplied>back</supplied>, and the <placeName>Zembla Minor</placeName> was lost.</p></div>
        </body></text></TEI>
        """;

    [Test]
    public void Scores_of_each_element_are_printed()
    {
        using Workplace place = new Workplace().With("gold.xml", Gold);
        Outcome outcome = place.Succeed("evaluate gold.xml");
        Assert.That(outcome.Output, Does.Match(@"persName +2 +1\.000 +1\.000 +1\.000"));
        Assert.That(outcome.Output, Does.Match(@"placeName +2 +1\.000 +0\.500 +0\.667"));
        Assert.That(outcome.Output, Does.Match(@"dates with the right value +1 of 1"));
        Assert.That(outcome.Output, Does.Contain("placeName not found: zembla minor (gold)"));
    }

    [TestCase("persName=0.9", 0)]
    [TestCase("placeName=0.9", 1)]
    [TestCase("when=1", 0)]
    [TestCase("stage=0.1", 1)]
    [TestCase("persName=2", 2)]
    [TestCase("persName", 2)]
    public void A_floor_decides_the_exit_code(string floor, int code)
    {
        using Workplace place = new Workplace().With("gold.xml", Gold);
        Assert.That(place.Tei($"evaluate gold.xml --fail-under {floor}").ExitCode, Is.EqualTo(code));
    }

    [Test]
    public void A_gold_standard_that_stands_off_is_read_too()
    {
        using Workplace place = new Workplace()
            .With("a.txt", "Dear Mr. Smith,\n\nall is well in Vienna.\n")
            .With("a.json", """{"id": "a", "coverage": {"persName": "full", "placeName": "none"}, "annotations": [{"type": "persName", "start": 9, "end": 14, "attrs": {}}]}""");
        Outcome outcome = place.Succeed("evaluate a.json --json");
        Assert.That(outcome.Output, Does.Contain("\"persName\"").And.Not.Contain("\"placeName\""));
    }

    [TestCase("bad.xml", "<TEI", @"^bad\.xml\(1,\d+\): error XML0101: not well-formed XML: ")]
    [TestCase("bad.json", "{", @"^bad\.json: error ENC0001: the file cannot be read: ")]
    [TestCase("none.xml", null, @"^none\.xml: error ENC0001: the file cannot be read: there is no such file; check ")]
    public void A_file_that_cannot_be_read_is_one_diagnostic(string name, string? content, string says)
    {
        using var place = new Workplace();
        if (content is not null)
        {
            place.With(name, content).With("bad.txt", "text");
        }

        place.Tei("evaluate " + name).IsRefusal(3, says);
    }
}
