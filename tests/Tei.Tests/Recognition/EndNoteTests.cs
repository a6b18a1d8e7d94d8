using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Encoding manual, sections 1 and 5: notes at the end of a document and their marks, in the forms of books and of pages on the web.</summary>
internal sealed class EndNoteTests
{
    private const string Text = "The council met on Tuesday and heard the report.{0} The bridge will be built next year.{1} It will cost much.";

    [TestCase("1", "2", "1 Not printed.\n\n2 See the letter of May 2.")]
    [TestCase("1", "2", "1\tNot printed.\n2\tSee the letter of May 2.")]
    [TestCase("1", "2", "[1] Not printed.\n\n[2] See the letter of May 2.")]
    [TestCase("1", "2", "1. Not printed.\n2. See the letter of May 2.")]
    [TestCase("1", "2", "1) Not printed.\n2) See the letter of May 2.")]
    [TestCase("1", "2", "1\nNot printed.\n2\nSee the letter of May 2.")]
    [TestCase("¹", "²", "¹ Not printed.\n² See the letter of May 2.")]
    [TestCase("¹", "²", "1. Not printed.\n2. See the letter of May 2.")]
    [TestCase("[1]", "[2]", "1. Not printed.\n2. See the letter of May 2.")]
    [TestCase("[1]", "[2]", "[1] Not printed.\n\n[2] See the letter of May 2.")]
    [TestCase(" 1", " 2", "1. Not printed.\n2. See the letter of May 2.")]
    [TestCase("40", "41", "40. Not printed.\n41. See the letter of May 2.")]
    [TestCase("58a", "58b", "58a Not printed.\n58b See the letter of May 2.")]
    [TestCase("1", "2", "Notes\n\n1. Not printed.\n2. See the letter of May 2.")]
    public void A_note_is_paired_with_its_mark_in_every_layout(string first, string second, string notes)
    {
        foreach (string signature in (string[])["", "\n\nJohn Hale"])
        {
            XElement body = Body(Text.Replace("{0}", first, StringComparison.Ordinal).Replace("{1}", second, StringComparison.Ordinal) + signature + "\n\n" + notes);
            XNamespace tei = TeiNames.Namespace;
            string[] ids = [.. body.Descendants(tei + "note").Where(n => (string?)n.Attribute("type") == "footnote").Select(n => "#" + (string?)n.Attribute(XNamespace.Xml + "id"))];
            Assert.That(ids, Has.Length.EqualTo(2));
            Assert.That(body.Descendants(tei + "ref").Select(r => (string?)r.Attribute("target")), Is.EqualTo(ids));
            Assert.That(body.Descendants(tei + "signed").Count(), Is.EqualTo(signature.Length == 0 ? 0 : 1));
        }
    }

    [Test]
    public void A_mark_that_cannot_be_told_takes_no_other_away_and_is_reported()
    {
        const string Source = "Ich danke für den Bericht1 Nr. 172 und komme auf die Zölle zurück, die Sie am 9. Februar3 genannt haben.\n\n1 Nicht abgedruckt.\n2 Nicht abgedruckt.\n3 Vgl. Nr. 18.";
        EncodingResult result = Encoded.Of(Source, TeiEncoder.Diplomatic);
        Assert.That(result.Document.Xml.Descendants(TeiNames.Namespace + "ref").Select(r => r.Value), Is.EqualTo((string[])["1", "2", "3"]));
        Assert.That(result.Diagnostics.Select(d => d.Message), Has.Some.Contains("note 2"));
        Assert.That(result.Document.Xml.Descendants(TeiNames.Namespace + "date").Select(d => d.Value), Does.Contain("9. Februar"));
    }

    [Test]
    public void A_note_without_a_mark_beside_others_is_reported() => Assert.That(
        Encoded.Of("The council met.1 The bridge will be built.3 It will cost much.4\n\n1. One.\n2. Two.\n3. Three.\n4. Four.", TeiEncoder.Diplomatic).Diagnostics.Select(d => d.Message), Has.Some.Contains("the note 2. has no mark"));

    [TestCase("The points are these.\n\n1. The bridge is old.\n2. The road is bad.")]
    [TestCase("It costs 1 franc in May and 2 in June.\n\n1. The bridge is old.\n2. The road is bad.")]
    public void A_list_at_the_end_is_no_notes(string text) => Assert.That(Encoded.Elements(text, "note"), Is.Empty);

    [TestCase("It rained to the end of April. 1 May was dry.\n\n1. The bridge is old.")]
    [TestCase("It was cold in the year 1950. 3 Men came.\n\n1. The bridge is old.\n2. The road is bad.\n3. The river is deep.")]
    public void A_number_that_happens_to_be_one_of_the_list_makes_no_note(string text) => Assert.That(Encoded.Elements(text, "note"), Is.Empty);

    [Test]
    public void Notes_may_go_on_from_the_numbers_of_a_list() => Assert.That(
        Encoded.Elements("The council met.3 It heard the report.4 The points are these:\n\n1. The bridge is old.\n2. The road is bad.\n3. Not printed.\n4. See the letter.", "note", TeiEncoder.Diplomatic), Has.Length.EqualTo(2));

    [Test]
    public void A_name_ends_before_the_mark_that_touches_it() => Assert.That(
        Encoded.Of("Der Vorsteher des Politischen Departementes, P. Lambert, an den schweizerischen Gesandten in Lissabon, R. Dufour1\n\nBern, 4. März 1931\n\nIch danke Ihnen.\n\n1 Schreiben: E 2001 (C) 4/12.", TeiEncoder.Diplomatic)
            .Document.Xml.Descendants(TeiNames.Namespace + "correspAction").Descendants(TeiNames.Namespace + "persName").Select(n => n.Value), Is.EqualTo((string[])["P. Lambert", "R. Dufour"]));

    private static XElement Body(string text) => Encoded.Of(text, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "body").Single();

    [Test]
    public void The_hour_behind_a_dash_is_no_mark()
    {
        XElement body = Body("The Ambassador in Siam (Harlow) to the Department of State1\n\nBangkok, November 28, 1953—1 p.m.\n\n308. The Minister agreed to your note.2\n\nHARLOW\n\n1 Repeated to Rangoon.\n2 Not printed.");
        Assert.That(body.Descendants(TeiNames.Namespace + "head").Single().Value, Does.EndWith("State1"));
        Assert.That(body.Descendants(TeiNames.Namespace + "ref").Select(r => r.Parent!.Name.LocalName), Is.EqualTo(new[] { "head", "p" }));
        Assert.That((string?)body.Descendants(TeiNames.Namespace + "dateline").Single().Element(TeiNames.Namespace + "date")!.Attribute("when"), Is.EqualTo("1953-11-28T13:00:00"));
    }
}
