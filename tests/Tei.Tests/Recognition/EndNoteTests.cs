using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Encoding manual, sections 1 and 5: notes at the end of a document and their marks, in the forms of books and of pages on the web.</summary>
internal sealed class EndNoteTests
{
    private const string Text = "The council met on Tuesday and heard the report.{0} The bridge will be built next year.{1} It will cost much.";

    [Test]
    public void Notes_on_the_text_count_with_letters_above_the_others()
    {
        const string text = "Near Merrow, April 11th 1862\n\nMy dear Wife\n\nI am still among the living[a] although the papers have told you otherwise.1 We buried fourteen[b] of the boys.\n\nYour affectionate husband\nGeo. Thornley\n\nALS, Merrow Historical Library.\n\na. Interlined above “well.”\n\nb. Written over “four.”\n\n1. See the letter of May 2.";
        XElement body = Body(text);
        XNamespace tei = TeiNames.Namespace;
        Assert.That(body.Descendants(tei + "ref").Select(r => (string?)r.Attribute("target")), Is.EqualTo((string[])["#fn1", "#fn3", "#fn2"]));
        Assert.That(body.Descendants(tei + "note").Select(n => (string?)n.Attribute("type")), Is.EqualTo((string[])["source", "footnote", "footnote", "footnote"]));
    }

    [Test]
    public void A_list_with_letters_is_no_row_of_notes() => Assert.That(
        Body("We agreed on two points at last.\n\nThey are these:\n\na. the bridge is built;\nb. the road is closed.").Descendants(TeiNames.Namespace + "note"), Is.Empty);

    [TestCase("As for Du Lac (1), he has not replied to my letter of May.", 1)]
    [TestCase("As for Du Lac (1) he has not replied to my letter of May.", 1)]
    [TestCase("We want the bridge, and (1) the road to Merrow as well.", 0)]
    public void A_mark_in_round_brackets_may_stand_apart(string text, int notes) => Assert.That(
        Body("My dear Hale,\n\n" + text + "\n\nYours truly,\nMax\n\n(1) Maxime Du Lac, the printer of Merrow.").Descendants(TeiNames.Namespace + "note").Count(n => (string?)n.Attribute("type") == "footnote"), Is.EqualTo(notes));

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
    [TestCase("1", "2", "Note 1: Not printed.\nNote 2: See the letter of May 2.")]
    [TestCase("[1]", "[2]", "Anm. 1: Not printed.\n\nAnm. 2: See the letter of May 2.")]
    [TestCase("¹", "²", "Fußnote 1. Not printed.\nFußnote 2. See the letter of May 2.")]
    [TestCase("[1]", "[2]", "↑ Not printed.\n↑ See the letter of May 2.")]
    [TestCase("1", "2", "↑ Not printed.\n\n↑ See the letter of May 2.")]
    [TestCase("[1]", "[2]", "^ Not printed.\n^ See the letter of May 2.")]
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

    private static (string Kinds, string Marks) NotesOf(string text)
    {
        XElement body = Body(text);
        return (string.Join(' ', body.Descendants(TeiNames.Namespace + "note").Where(n => (string?)n.Attribute("type") == "footnote").Select(n => n.Element(TeiNames.Namespace + "label")!.Value)),
            string.Join(' ', body.Descendants(TeiNames.Namespace + "ref").Select(r => r.Value)));
    }

    [TestCase("Washington, February 28, 19571")]
    [TestCase("Washington, February 28, 1957 1")]
    public void A_mark_may_touch_a_year(string dateline)
    {
        string text = $"Memorandum of Discussion at a Meeting of the Council, {dateline}\n\nThe Council met.2 It was late.3\n\nPaul Harlow\n\n1 Source: Harlow Papers.\n2 Not printed.\n3 See Document 4.";
        Assert.That(NotesOf(text), Is.EqualTo(("1 2 3", "1 2 3")));
        Assert.That((string?)Body(text).Descendants(TeiNames.Namespace + "date").First().Attribute("when"), Is.EqualTo("1957-02-28"));
    }

    [TestCase("1 Not printed.\n2 Not found.\n3 See Document 4.\n4 See Document 5.")]
    [TestCase("1. Not printed.\n2. Not found.\n3. See Document 4.\n4. See Document 5.")]
    public void A_year_is_not_cut_for_a_note_without_a_mark(string notes)
    {
        string text = $"London, 4 March 1861\n\nDear Sir,\n\nThe minister has come back.2 He will see the king.3 I hope that you are well.4\n\nYours truly,\nJohn Harlow\n\n{notes}";
        Assert.That(NotesOf(text).Marks, Is.EqualTo("2 3 4"));
        Assert.That((string?)Body(text).Descendants(TeiNames.Namespace + "date").First().Attribute("when"), Is.EqualTo("1861-03-04"));
    }

    [TestCase("1 Not printed.\n2 Paul Brook, banker.\n\nThe text of his memorandum follows in the file copy.", "2")]
    [TestCase("1 Not printed.\n  His second memorandum, which was sent on the same day, follows in the file copy.\n2 Paul Brook, banker.", "1")]
    public void A_note_may_have_a_second_paragraph(string notes, string label)
    {
        string text = $"London, 4 March 1861\n\nDear Sir,\n\nThe minister has come back.1 He will see the king in May.2\n\nYours truly,\nJohn Harlow\n\n{notes}";
        Assert.That(NotesOf(text), Is.EqualTo(("1 2", "1 2")));
        Assert.That(Body(text).Descendants(TeiNames.Namespace + "p").Single(p => p.Parent!.Name.LocalName == "note").Parent!.Element(TeiNames.Namespace + "label")!.Value, Is.EqualTo(label));
        Assert.That(Body(text).Descendants(TeiNames.Namespace + "signed").Single().Value, Is.EqualTo("John Harlow"));
    }

    [TestCase("12", "13")]
    [TestCase("4", "5")]
    public void Notes_go_on_from_the_numbers_of_the_paragraphs_above(string first, string second) =>
        Assert.That(
            NotesOf($"The Secretary of War to the President\n\nWashington, March 8, 1944.\n\n1. You will take charge of the mines.{first}\n\n2. You may impose other measures.\n\n3. A plan should be prepared.{second}\n\n{first}. Not printed.\n{second}. Not found."),
            Is.EqualTo(($"{first}. {second}.", $"{first} {second}")));

    [Test]
    public void Of_notes_that_count_from_one_a_single_mark_is_enough() =>
        Assert.That(
            NotesOf("London, 4 March 1863\n\nDear Sir,\n\nThe minister has come back.1 He paid 42 pounds and came on June 12. I refer to your No. 32.\n\nYours truly,\nJohn Harlow\n\n1 Not printed.\n2 Paul Brook, banker.\n3 See Document 4."),
            Is.EqualTo(("1 2 3", "1")));

    [TestCase("(*)", "(**)")]
    [TestCase("(1)", "(2)")]
    [TestCase("(a)", "(b)")]
    [TestCase("ᵃ", "ᵇ")]
    public void Marks_may_be_letters_and_stand_in_parentheses(string first, string second) =>
        Assert.That(NotesOf($"The council met on Monday{first} and heard the miller.{second} It rose at noon.\n\n{first} Not printed.\n{second} He was the first."), Is.EqualTo(($"{first} {second}", $"{first} {second}")));

    [Test]
    public void Marks_in_parentheses_may_stand_behind_a_sentence() =>
        Assert.That(NotesOf("The council met. (1) It heard the miller. (2) It rose at noon.\n\n(1) Not printed.\n(2) He was the first."), Is.EqualTo(("(1) (2)", "(1) (2)")));

    [Test]
    public void Marks_may_stand_apart_inside_sentences_if_every_note_has_one() =>
        Assert.That(NotesOf("The minister 1 has come back, and the king, 2 who was ill, saw the consul. 3 He left.\n\n1 Not printed.\n2 The old one.\n3 Paul Brook."), Is.EqualTo(("1 2 3", "1 2 3")));

    [Test]
    public void Numbers_inside_sentences_are_no_marks_otherwise() =>
        Assert.That(NotesOf("He bought 1 horse and 3 cows from the king, who was ill.\n\n1 Not printed.\n2 The old one.\n3 Paul Brook.").Marks, Is.Empty);

    [Test]
    public void Numbered_parts_of_a_sentence_are_no_notes() =>
        Assert.That(NotesOf("We need (1) coal, and (2) iron.\n\n(1) Coal is found in the north.\n(2) Iron is found in the south."), Is.EqualTo(("", "")));

    [Test]
    public void A_word_for_a_note_with_a_number_makes_none_without_a_mark() =>
        Assert.That(Encoded.Body("The council met on Tuesday and heard the report.\n\nNote 1: Bring the plans.\n\nNote 2: Bring the keys."), Does.Not.Contain("footnote"));

    [TestCase("[4]\n“I gathered that he had come to a conclusion.” (Ibid., Files)", TestName = "A_label_alone_below_another_is_no_page")]
    [TestCase("- 4 -\n\n“I gathered that he had come to a conclusion.” (Ibid., Files)\n\n[4] Not printed.", TestName = "A_page_may_begin_between_two_paragraphs_of_a_note")]
    [TestCase("- 4 -\n\n[4] Not printed.", TestName = "A_page_may_begin_between_two_notes")]
    public void Labels_and_pages_among_notes(string below) =>
        Assert.That(Encoded.Elements($"Notes\n[3] Telegram 999 from Lavra, October 29. (Department of State, Central Files, 611.93/10–2955)\n\n{below}", "note"), Has.Length.EqualTo(2));
}
