using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Papers that are neither letters nor records of talk: wills, mails, reports in newspapers, sermons (encoding manual, sections 5 and 6). All texts are invented.</summary>
internal sealed class OtherGenreTests
{
    private static XElement Body(string text) => Encoded.Of(text, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "body").Single();

    private static string[] Texts(string text, string element) => [.. Body(text).Descendants(TeiNames.Namespace + element).Select(e => e.Value)];

    private const string Will = "In the name of God, Amen. I, William Tarn of Riverton, yeoman, do make this my last will.\n\nItem. I give to my son John Tarn ten pounds.\n\nIn witness whereof I have hereunto set my hand this fourth day of March 1723.\n\nWilliam Tarn\n\n";

    [TestCase("Signed, sealed and published in the presence of")]
    [TestCase("Witnesses:")]
    [TestCase("In the presence of us")]
    public void Who_makes_a_will_and_who_witnesses_it_sign(string clause)
    {
        string text = $"{Will}{clause}\n\nJohn Hale\nThomas Dunn";
        Assert.That(Texts(text, "signed"), Is.EqualTo((string[])["William Tarn", "John Hale", "Thomas Dunn"]));
        Assert.That(Body(text).Descendants(TeiNames.Namespace + "closer").Single().Elements(TeiNames.Namespace + "note").Single().Value, Is.EqualTo(clause));
    }

    [TestCase("Best,")]
    [TestCase("Thanks,")]
    [TestCase("Cheers,")]
    [TestCase("Liebe Grüße,")]
    public void A_mail_has_a_short_farewell_and_all_to_whom_it_goes(string farewell)
    {
        string text = $"From: Anna Lane <anna@example.org>\nTo: Paul Brook <paul@example.org>, James Harlow <james@example.org>\nDate: Tue, 3 Mar 2009 10:15:00 +0100\nSubject: The bridge\n\nDear Paul,\n\nThe bridge is closed. I will send the drawings tomorrow.\n\n{farewell}\nAnna";
        Assert.That(Texts(text, "salute"), Is.EqualTo((string[])["Dear Paul,", farewell]));
        Assert.That(Texts(text, "signed"), Is.EqualTo((string[])["Anna"]));
        XElement received = Encoded.Of(text, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "correspAction").Last();
        Assert.That(received.Elements(TeiNames.Namespace + "persName").Select(p => p.Value), Is.EqualTo((string[])["Paul Brook", "James Harlow"]));
    }

    private const string Report = "The old bridge fell this morning. Nobody was hurt, and the police closed the road at once.\n\nThe mayor said that it would be built again.";

    [TestCase("PARIS, March 3.—")]
    [TestCase("NEW YORK, May 31, 1901.—")]
    public void A_report_begins_with_its_headline_its_writer_its_place_and_its_date(string dateline)
    {
        string text = $"THE BRIDGE FALLS\n\nBy Henry Lane\n\n{dateline}{Report}";
        Assert.That(Texts(text, "head"), Is.EqualTo((string[])["THE BRIDGE FALLS"]));
        Assert.That(Texts(text, "byline"), Is.EqualTo((string[])["By Henry Lane"]));
        Assert.That(Texts(text, "dateline"), Is.EqualTo((string[])[dateline]));
        Assert.That(Texts(text, "p"), Has.Length.EqualTo(2));
    }

    [Test]
    public void In_a_column_of_reports_each_keeps_its_place_and_date() =>
        Assert.That(Texts($"LATEST NEWS\n\nPARIS, March 3.—{Report}\n\nVIENNA, March 2.—{Report}", "p"), Has.Some.StartsWith("PARIS, March 3.—The old").And.Some.StartsWith("VIENNA, March 2.—The old"));

    [TestCase("FINIS.")]
    [TestCase("THE END.")]
    public void The_word_at_the_end_signs_nothing(string end) =>
        Assert.That(Texts($"A Discourse on Peace\n\nPeace is the first of gifts, and we read that it passes all understanding.\n\n{end}", "signed"), Is.Empty);
}
