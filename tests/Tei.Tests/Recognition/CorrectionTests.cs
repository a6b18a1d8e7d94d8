using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Brackets that say themselves that they correct, and dates in which editors corrected or supplied a part (encoding manual, sections 1 and 4).</summary>
internal sealed class CorrectionTests
{
    [TestCase("They sent the Governer [recte: Governor] home.", "<choice><sic>Governer</sic><corr><note type=\"sign\">recte: </note>Governor</corr></choice>")]
    [TestCase("It cost 40 [recte 50] dollars.", "<choice><sic>40</sic><corr><note type=\"sign\">recte </note>50</corr></choice>")]
    [TestCase("Er traf Herrn Smyth [lies: Smith] in der Stadt.", "<choice><sic>Smyth</sic><corr><note type=\"sign\">lies: </note>Smith</corr></choice>")]
    [TestCase("On écrivit à l'ambasadeur [recte: ambassadeur] hier.", "l'<choice><sic>ambasadeur</sic><corr><note type=\"sign\">recte: </note>ambassadeur</corr></choice>")]
    [TestCase("Scrisse al prefeto [leggi: prefetto] di Como.", "<choice><sic>prefeto</sic><corr><note type=\"sign\">leggi: </note>prefetto</corr></choice>")]
    [TestCase("They met the Minister of Wars [should read Minister of War] there.", "<choice><sic>Minister of Wars</sic><corr><note type=\"sign\">should read </note>Minister of War</corr></choice>")]
    [TestCase("Es steht auf dem 3. Blatt [richtig: 5. Blatt] des Heftes.", "<choice><sic>3. Blatt</sic><corr><note type=\"sign\">richtig: </note>5. Blatt</corr></choice>")]
    public void A_bracket_that_says_so_corrects_what_stands_before_it(string text, string choice) =>
        Assert.That(Encoded.Inline(text, TeiEncoder.Diplomatic).Replace(" resp=\"#editor\"", "", StringComparison.Ordinal), Does.Contain(choice));

    [TestCase("They told him lies [lies about the war] again.")]
    [TestCase("The letter was [read and approved] there.")]
    [TestCase("Le leggi [leggi razziali] furono abolite.")]
    [TestCase("He paid the porter [recte: 50] at once.")]
    [TestCase("It was [should be sent] at once.")]
    public void Other_brackets_with_such_words_correct_nothing(string text) => Assert.That(Encoded.Elements(text, "corr"), Is.Empty);

    [TestCase("The treaty was signed on 3 [recte: 4] May 1921.", "1921-05-04")]
    [TestCase("The note of May 3 [5], 1921 was lost.", "1921-05-05")]
    [TestCase("Der Brief vom 3. Mai [5. Mai] 1921 ging verloren.", "1921-05-05")]
    [TestCase("Der Brief vom 3. Mai 1921 [richtig: 5. Mai 1921] ging verloren.", "1921-05-05")]
    [TestCase("Der Brief vom 3. [sic] Mai 1921 ging verloren.", "1921-05-03")]
    [TestCase("He left on 5 [June] 1921 for home.", "1921-06-05")]
    [TestCase("He left on the 7th [of June 1921] for home.", "1921-06-07")]
    [TestCase("Er ist seit dem 15. [Juli 1921] fort.", "1921-07-15")]
    [TestCase("Il partit le 9 [juin 1921?] pour Lyon.", "1921-06-09")]
    [TestCase("Partì il 9 [giugno] 1921 per Como.", "1921-06-09")]
    [TestCase("He came back in [July] 1921 for good.", "1921-07")]
    public void A_date_is_read_as_the_editors_read_it(string text, string when) => Assert.That(Encoded.Elements(text, "date"), Has.Some.Contains("when=\"" + when + "\""));

    [TestCase("The 5 [clerks] of the office left.")]
    [TestCase("In 1921 [Mayhew] left.")]
    public void Words_that_are_no_months_make_no_dates(string text) => Assert.That(Encoded.Elements(text, "date"), Has.None.Contains("[").And.None.Contains("supplied"));

    [TestCase("Notice\n\nBerne, le 3 [recte: 4] mai 1951\n\nL’affaire est close.", "1951-05-04")]
    [TestCase("Memorandum\n\nWashington, May 3 [5], 1951.\n\nThe report was read.", "1951-05-05")]
    public void The_document_has_the_date_that_the_editors_read(string text, string when) =>
        Assert.That(Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + "profileDesc").Descendants(TeiNames.Namespace + "date").Select(d => d.Attribute("when")?.Value), Has.All.EqualTo(when).And.Not.Empty);

    [Test]
    public void A_title_and_a_name_of_which_the_editor_says_sic_are_one_name() =>
        Assert.That(Encoded.Bare("Yesterday Count Bonelli [sic] came to us."), Does.Contain("<persName>Count <sic>Bonelli<note type=\"sign\"> [sic]</note></sic></persName>"));

    [TestCase("Notice\n\nBerne, le 6 juillet 1951\n\nL’affaire est close, et la légation n’a plus rien à demander.\n\n[signé] Micheli\n[Annexe manque]", "<note type=\"signature\">signé</note>")]
    [TestCase("Appunto\n\nBerna, 12 maggio 1953\n\nLe trattative sono sospese fino a giugno, e nessuno sa perché.\n\n[firmato] Motta", "<note type=\"signature\">firmato</note>")]
    [TestCase("Aktennotiz\n\nBern, 14. März 1947\n\nDie Verhandlungen ruhen bis zum Juni, und niemand weiss warum.\n\n[Unterschrift unleserlich]\n[Stempel:] Kanzlei des Amtes", "<note type=\"signature\">Unterschrift unleserlich</note>")]
    public void What_editors_say_of_the_foot_of_a_sheet_stands_in_the_close(string text, string note)
    {
        string close = Encoded.Elements(text, "closer").Single();
        Assert.That(close, Does.Contain(note));
        Assert.That(Encoded.Elements(text, "signed"), Has.Some.Contains(note), "the fact about the signature, and not what else lies there");
    }

    [TestCase("Notice\n\nBerne, le 6 juillet 1951\n\nL’affaire est close, et la légation n’a plus rien à demander.\n\n[signé] Micheli\n[Annexe manque]", "Annexe manque")]
    [TestCase("Memorandum\n\nWashington, May 3, 1951.\n\nThe report was read, and nobody had anything to say of it.\n\nORTH\n[Note: The original has no date.]", "Note: The original has no date.")]
    [TestCase("Aktennotiz\n\nBern, 14. März 1947\n\nDie Verhandlungen ruhen bis zum Juni, und niemand weiss warum.\n\n[gez.] Halder\n[Beilage fehlt]\n[Note: das Original ist undatiert]", "Beilage fehlt")]
    public void What_editors_say_below_who_signs_is_no_signature(string text, string remark)
    {
        Assert.That(Encoded.Elements(text, "closer").Single(), Does.Contain(remark));
        Assert.That(Encoded.Elements(text, "signed"), Has.Exactly(1).Items.And.None.Contains(remark));
    }

    [Test]
    public void Many_brackets_in_a_row_are_read_to_the_end() =>
        Assert.That(Encoded.Elements("Notice\n\nBerne, le 6 juillet 1951\n\nL’affaire est close.\n\n" + string.Concat(Enumerable.Repeat("[en marge]\n", 20_000)), "note"), Has.Length.EqualTo(20_000));
}
