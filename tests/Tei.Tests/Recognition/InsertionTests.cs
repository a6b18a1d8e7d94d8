using Tei.Validation;

namespace Tei.Tests.Recognition;

/// <summary>Encoding manual, section 1: the table of insertions, a case or more for each row.</summary>
internal sealed class InsertionTests
{
    [TestCase("He met Com[rade] Li there.", "<choice><abbr>Com</abbr><expan>Com<ex>rade</ex></expan></choice>")]
    [TestCase("See my telegr[am] of June.", "<choice><abbr>telegr</abbr><expan>telegr<ex>am</ex></expan></choice>")]
    [TestCase("It was C[ordell] who came.", "<choice><abbr>C</abbr><expan>C<ex>ordell</ex></expan></choice>")]
    [TestCase("The number[s] of the passports.", "number<supplied reason=\"omitted\">s</supplied>")]
    [TestCase("We hold it decided [and] the war finished.", "<supplied reason=\"omitted\">and</supplied>")]
    [TestCase("[I] consider it necessary.", "<supplied reason=\"subaudible\">I</supplied>")]
    [TestCase("Boats for getting over [to the other side.]", "<supplied reason=\"omitted\">to the other side.</supplied>")]
    [TestCase("It may be a fake [make?] of theirs.", "<choice><sic>fake</sic><corr>make?</corr></choice>")]
    [TestCase("Then the [porter?] left.", "<supplied reason=\"omitted\">porter?</supplied>")]
    [TestCase("He wrote to Filippov [Stalin] again.", "<persName ref=\"#joseph-stalin\">Filippov</persName> <note type=\"identification\"><persName ref=\"#joseph-stalin\">Stalin</persName></note>")]
    [TestCase("They went to Beiping [Beijing] again.", "<placeName ref=\"#beijing\"><choice><orig>Beiping</orig><reg>Beijing</reg></choice></placeName>")]
    [TestCase("It went to the FAO [Food and Agriculture Organization] at once.", "<orgName ref=\"#food-and-agriculture-organization\"><choice><abbr>FAO</abbr><expan>Food and Agriculture Organization</expan></choice></orgName>")]
    [TestCase("There was no money in [for] it.", "<choice><sic>in</sic><corr>for</corr></choice>")]
    [TestCase("They fell pray [prey] to it.", "<choice><sic>pray</sic><corr>prey</corr></choice>")]
    [TestCase("We had 37 [27] of them.", "<choice><sic>37</sic><corr>27</corr></choice>")]
    [TestCase("He spoke with bitternes [sic] of it.", "<sic>bitternes<note type=\"sign\"> [sic]</note></sic>")]
    [TestCase("It was done on the 33. [sic] of June.", "33</num>.<note type=\"sign\"> [sic]</note></sic>")]
    [TestCase("Loans can be had, [sic] The house wants them.", "<sic>,<note type=\"sign\"> [sic]</note></sic>")]
    [TestCase("We saw the boats [two] [sic] come in.", "<note type=\"sign\">[sic]</note>")]
    [TestCase("A storm took [taken] place there.", "<choice><sic>took</sic><corr>taken</corr></choice>")]
    [TestCase("They hope that pressure [progress] is made.", "<choice><sic>pressure</sic><corr>progress</corr></choice>")]
    [TestCase("He named Halman (?) [Halmen] to me.", "<choice><sic>Halman (?)</sic><corr>Halmen</corr></choice>")]
    [TestCase("Please see Ankara [Athens] 417 of June.", "<corr>Athens</corr></choice>")]
    [TestCase("I met Quist [Class of 1961] there.", "<note type=\"identification\">Class of 1961</note>")]
    [TestCase("I met Quist [now Baron Dorn] there.", "<note type=\"identification\">")]
    [TestCase("A list was passed out [copy attached] then.", "<note type=\"editorial\">copy attached</note>")]
    [TestCase("The text is [illegible] here.", "<gap reason=\"illegible\"><desc>illegible</desc></gap>")]
    [TestCase("The text is [2 words illegible] here.", "<gap reason=\"illegible\" unit=\"word\" quantity=\"2\"><desc>2 words illegible</desc></gap>")]
    [TestCase("The text is [3 or 4 words illegible] here.", "<gap reason=\"illegible\" unit=\"word\" atMost=\"4\">")]
    [TestCase("It went to [mutilated] the Serjeant.", "<gap reason=\"illegible\">")]
    [TestCase("We sold it for $85 [probably an error for $55] then.", "<note type=\"editorial\">")]
    [TestCase("He held that [the] said mayor refused.", "that <supplied reason=\"omitted\">the</supplied>")]
    [TestCase("It was not R.W.E. [Emmerich] who came.", "<note type=\"identification\">")]
    [TestCase("And the Pet[itione]rs shall pray.", "<choice><abbr>Petrs</abbr><expan>Pet<ex>itione</ex>rs</expan></choice>")]
    [TestCase("He saw the Presi[den]t there.", "Presi<supplied reason=\"omitted\">den</supplied>t")]
    [TestCase("And the new [post of the] mayor is filled.", "<supplied reason=\"omitted\">post of the</supplied>")]
    [TestCase("The Minister waited. [Mr. Hale enters.] He spoke.", "<incident>")]
    [TestCase("Treatment in [garble—Gagra?] was advised.", "<supplied reason=\"illegible\"><note type=\"sign\">garble—</note>Gagra<note type=\"sign\">?</note></supplied>")]
    [TestCase("So they say [...] and no more.", "<gap reason=\"editorial\"><desc>...</desc></gap>")]
    [TestCase("Then [1 line not declassified] it went on.", "<gap reason=\"classified\" unit=\"line\" quantity=\"1\"><desc>1 line not declassified</desc></gap>")]
    [TestCase("Then [1½ lines not declassified] it went on.", "<gap reason=\"classified\" unit=\"line\" quantity=\"1.5\">")]
    [TestCase("Then [less than 1 line of source text not declassified] it went on.", "<gap reason=\"classified\" unit=\"line\" atMost=\"1\">")]
    [TestCase("[Here follows discussion of other matters.]", "<gap reason=\"editorial\"><desc>Here follows discussion of other matters.</desc></gap>")]
    [TestCase("[Omitted here is the body of the paper.]", "<gap reason=\"editorial\">")]
    [TestCase("The end. [Page 3 is missing.] A new page.", "<gap reason=\"missing\" unit=\"page\" n=\"3\">")]
    [TestCase("He paid [blank] for it.", "<space><desc>blank</desc></space>")]
    [TestCase("We all agreed. [Laughter] Then we went on.", "<vocal><desc>Laughter</desc></vocal>")]
    [TestCase("We all agreed. [Applause] Then we went on.", "<kinesic><desc>Applause</desc></kinesic>")]
    [TestCase("The letter ended. [handwritten note by the clerk] It was long.", "<note type=\"material\">handwritten note by the clerk</note>")]
    [TestCase("They spoke. [The Committee rose at half past four.] It was late.", "<note type=\"editorial\">The Committee rose at half past four.</note>")]
    public void An_insertion_becomes_what_the_manual_says(string text, string expected) => Assert.That(Encoded.Inline(text), Does.Contain(expected));

    [TestCase("He said [a [b] c] then.", "ENC0102")]
    [TestCase("He said [a then.", "ENC0101")]
    [TestCase("He said a] then.", "ENC0101")]
    public void Nested_and_unbalanced_brackets_stay_text_with_a_diagnostic(string text, string code)
    {
        EncodingResult result = Encoded.Of(text);
        Assert.That(result.Diagnostics.Select(d => d.Code), Does.Contain(code));
        Assert.That(Encoded.Inline(text), Is.EqualTo(text));
    }

    [Test]
    public void A_bracket_over_two_paragraphs_stays_text()
    {
        EncodingResult result = Encoded.Of("He said [this and no more.\n\nThe rest] was silence.");
        Assert.That(result.Diagnostics.Count(d => d.Code == "ENC0101"), Is.EqualTo(2));
    }

    [Test]
    public void A_bracket_over_a_wrap_is_one_insertion() =>
        Assert.That(Encoded.Inline("He met them at the [very\nold] house."), Does.Contain("<supplied reason=\"omitted\">very old</supplied>"));

    [Test]
    public void Note_marks_are_paired_with_their_notes()
    {
        string body = Encoded.Body("He came.[1] He went.[2] It was late in the day by then.\n\nNotes\n\n[1] By train.\n\n[2] On foot.");
        Assert.That(body, Does.Contain("He came.<ref type=\"noteAnchor\" target=\"#fn1\">1</ref>"));
        Assert.That(body, Does.Contain("<note xml:id=\"fn2\" type=\"footnote\" place=\"end\"><label>[2]</label> On foot.</note>"));
    }

    [Test]
    public void A_mark_without_a_note_is_reported() =>
        Assert.That(Encoded.Of("One.[1] Two.[2] Three.[3] And no notes at all.").Diagnostics.Count(d => d.Code == "ENC0104"), Is.EqualTo(3));

    [Test]
    public void A_translator_named_by_the_source_answers_for_the_insertions()
    {
        string page = "Search in\n\nMay 2, 1950\n\nget citation\n\n\"Letter to X,\" May 2, 1950, APRF, F. 1, Op. 2, D. 3, L. 4. Translated by Ann Lee.\n\nEnglish HTML\n\nWe decided [and] they agreed to it at last.";
        EncodingResult result = Encoded.Of(page);
        Assert.That(result.Document.ToString(), Does.Contain("resp=\"#translator\"").And.Contain("xml:id=\"translator\""));
    }

    [TestCase("He said <and> so.", "<supplied reason=\"omitted\" rend=\"angle\">and</supplied>")]
    [TestCase("He said {so} so.", "<surplus rend=\"braces\">so</surplus>")]
    [TestCase("He said [[no]] so.", "<del rend=\"double-brackets\">no</del>")]
    [TestCase("The imp(erator) came.", "<choice><abbr>imp</abbr><expan>imp<ex rend=\"parentheses\">erator</ex></expan></choice>")]
    [TestCase("The [deus] came.", "<supplied reason=\"lost\">deus</supplied>")]
    [TestCase("The [...] came.", "<gap reason=\"lost\" unit=\"character\" quantity=\"3\">")]
    [TestCase("The w\u0323o\u0323rd came.", "<unclear rend=\"none\">w\u0323o\u0323</unclear>rd")]
    public void The_Leiden_signs_are_read_by_their_profile(string text, string expected) => Assert.That(Encoded.Inline(text, TeiEncoder.Leiden), Does.Contain(expected));

    [Test]
    public void Without_a_profile_brackets_are_text() =>
        Assert.That(Encoded.Inline("He said [and] so.", TeiEncoder.Diplomatic with { Profile = InsertionProfile.None }), Is.EqualTo("He said [and] so."));

    [Test]
    public void Every_insertion_names_the_editor_and_the_uncertain_ones_say_so()
    {
        string tei = Encoded.Of("Then the [porter?] left.").Document.ToString();
        Assert.That(tei, Does.Contain("<supplied reason=\"omitted\" resp=\"#editor\" cert=\"low\" evidence=\"internal\">porter?</supplied>"));
        Assert.That(Encoded.Of("Then the [porter?] left.").Diagnostics, Has.Some.Matches<Diagnostic>(d => d?.Code == "ENC0103"));
    }

    [TestCase("Tell him to be good. [torn] the camp is near.", "<gap reason=\"missing\" unit=\"text\"><desc>torn</desc></gap>")]
    [TestCase("Tell him to be good. [page torn] the camp is near.", "<gap reason=\"missing\" unit=\"text\"><desc>page torn</desc></gap>")]
    [TestCase("Tell him to be good. [faded] the camp is near.", "<gap reason=\"illegible\"><desc>faded</desc></gap>")]
    public void What_befell_the_paper_is_a_gap(string text, string expected) => Assert.That(Encoded.Inline(text), Does.Contain(expected));

    [Test]
    public void Words_in_the_margin_are_no_call() => Assert.That(
        Encoded.Inline("The paper was sent on. [Handwritten in the margin: “To Comrade Berg.”]"), Does.Contain("<note type=\"material\">").And.Not.Contain("<vocal"));

    [Test]
    public void The_words_of_an_acronym_may_be_told_more_of() => Assert.That(
        Encoded.Inline("Our friends in the NFU [National Farmers’ Union, the so-called Blue Band] think so."), Does.Contain("<choice><abbr>NFU</abbr><expan>National Farmers’ Union, the so-called Blue Band</expan></choice>"));

    [TestCase("Later. [expletive deleted] He left.", "<gap reason=\"editorial\"><desc>expletive deleted</desc></gap>")]
    [TestCase("It came on Monday. [withdrawn item: national security] They wait.", "<gap reason=\"classified\"")]
    [TestCase("We cannot go in [19]72 with that.", "<supplied reason=\"omitted\">19</supplied>72")]
    public void What_tapes_leave_out_is_a_gap_and_half_a_year_counts_nothing(string text, string expected) => Assert.That(Encoded.Inline(text), Does.Contain(expected));

    [TestCase("unintelligible; 00:34:12")]
    [TestCase("inaudible 12:40")]
    public void Where_on_the_tape_something_cannot_be_heard_is_said_with_it(string content) => Assert.That(
        Encoded.Inline($"Yes. [{content}] Anyway, we left."), Does.Contain($"<gap reason=\"illegible\"><desc>{content}</desc></gap>"));

    [TestCase("I was with the 1st Cav [1st Cavalry Division] then.", true)]
    [TestCase("I was with the 1st Cav [First Battalion] then.", false)]
    public void Words_that_begin_those_in_the_bracket_are_short_for_them(string text, bool isShort) =>
        Assert.That(Encoded.Inline(text).Contains("<abbr>1st Cav</abbr>", StringComparison.Ordinal), Is.EqualTo(isShort));

    [TestCase("2 words del.", "editorial")]
    [TestCase("illeg.", "illegible")]
    public void Editors_shorten_what_they_say_of_gaps(string content, string reason) => Assert.That(
        Encoded.Inline($"I enclose the fund, & [{content}] shall be there."), Does.Contain($"<gap reason=\"{reason}\""));

    [Test]
    public void Capitals_with_full_stops_are_an_acronym() => Assert.That(
        Encoded.Inline("The S.D.S. [Students for a Democratic Society] took the hall."), Does.Contain("<abbr>S.D.S.</abbr>"));

    [TestCase("My mother liked Stevenson [II] then.")]
    [TestCase("We watched Walter Cronkite [Jr.] every night.")]
    public void What_tells_bearers_of_one_name_apart_is_supplied_and_nobodys_name(string text)
    {
        Assert.That(Encoded.Inline(text), Does.Contain("<supplied"));
        Assert.That(Encoded.Elements(text, "persName"), Has.None.Contains("#jr").And.None.Contains("#ii"));
    }

    [TestCase("The Minister spoke of the [so-called] plan.[1] He left [in May].\n\n[1] Brackets are in the original.", "The Minister spoke of the [so-called] plan.", 1)]
    [TestCase("The Minister spoke of the [so-called]1 plan. He left [in May].\n\n1. Brackets in the source text.", "the [so-called]", 1)]
    [TestCase("Report1\n\nThe Minister spoke of the [so-called] plan. He left [in May].\n\n1. Source: Quist Library. Secret. All brackets are in the original.", "the [so-called] plan. He left [in <date", 0)]
    [TestCase("Der Minister sprach vom [sogenannten] Plan.1 Er ging.\n\n1. Eckige Klammern in der Vorlage.", "vom [sogenannten] Plan.", 0)]
    public void Brackets_that_a_note_says_are_the_sources_own_stay_text(string text, string kept, int supplied)
    {
        Assert.That(Encoded.Body(text, TeiEncoder.Diplomatic), Does.Contain(kept));
        Assert.That(Encoded.Elements(text, "supplied", TeiEncoder.Diplomatic), Has.Length.EqualTo(supplied));
    }

    [TestCase("inserted: to do", "material")]
    [TestCase("strikeout", "material")]
    [TestCase("crossed out: twice", "material")]
    [TestCase("added above the line: at night", "material")]
    [TestCase("durchgestrichen: heute", "material")]
    [TestCase("gestrichen", "material")]
    [TestCase("1890–1961", "editorial")]
    [TestCase("1952-55", "editorial")]
    [TestCase("b. 1931", "editorial")]
    [TestCase("Mt 13,23", "editorial")]
    [TestCase("1 Cor. 13:4", "editorial")]
    [TestCase("End of Side A", "editorial")]
    [TestCase("Tape 2, Side 1", "editorial")]
    public void What_an_editor_says_of_the_hand_the_person_or_the_tape_is_a_note(string bracket, string type) =>
        Assert.That(Encoded.Body($"The clerk met Hans Keller [{bracket}] there and wrote to him.", TeiEncoder.Diplomatic), Does.Contain($"<note type=\"{type}\""));

    [TestCase("1861")]
    [TestCase("inserted himself")]
    [TestCase("the end of the tape")]
    public void Words_and_years_alone_are_supplied(string bracket) =>
        Assert.That(Encoded.Body($"The clerk met Hans Keller in May [{bracket}] there and wrote to him.", TeiEncoder.Diplomatic), Does.Contain("<supplied"));

    [TestCase("[Endorsed] Petn. of the town / Rejected", "<note type=\"editorial\">Endorsed</note>")]
    [TestCase("[Endorsed:] Petn. of the town / Rejected", "<note type=\"editorial\">Endorsed:</note>")]
    public void What_stands_on_the_back_is_introduced_by_the_editors(string text, string note) => Assert.That(Encoded.Inline(text), Does.StartWith(note));

    [TestCase("The next day Ferri [Aldo Ferri, the prefect of police] came back.", "Ferri</persName>, the prefect of police</note>")]
    [TestCase("Der Minister traf Kern [Hans Kern, damals in Bern] dort.", "</persName>, damals in ")]
    public void A_bracket_that_gives_the_whole_name_and_more_identifies(string text, string expected) =>
        Assert.That(Encoded.Inline(text, TeiEncoder.Diplomatic), Does.Contain("<note type=\"identification\">").And.Contain(expected));

    [TestCase("Le F.L.R. [Front de libération rhénan] a signé.", "<abbr>F.L.R.</abbr><expan>Front de libération rhénan</expan>")]
    [TestCase("He advised the ARQN [Army of the Republic of Quarnia] there.", "<abbr>ARQN</abbr><expan>Army of the Republic of Quarnia</expan>")]
    [TestCase("He had taken over MACQ [Military Assistance Command, Quarn] then.", "<abbr>MACQ</abbr><expan>Military Assistance Command, Quarn</expan>")]
    public void An_acronym_passes_over_small_words_and_may_take_more_than_one_letter_of_the_last(string text, string choice) =>
        Assert.That(Encoded.Inline(text, TeiEncoder.Diplomatic), Does.Contain(choice));

    [Test]
    public void Two_known_names_of_places_are_the_other_name() =>
        Assert.That(Encoded.Inline("He lived two years in Danzig [Gdansk] and wrote.", TeiEncoder.Diplomatic), Does.Contain("<orig>Danzig</orig><reg>Gdansk</reg>"));

    [TestCase("Q: Who came?\n\nA: My brother. [clock strikes] Nobody else.\n\nQ: And then?\n\nA: He left.", "clock strikes")]
    [TestCase("Q: Wer kam?\n\nA: Mein Bruder. [Telefon läutet] Sonst niemand.\n\nQ: Und dann?\n\nA: Er ging.", "Telefon läutet")]
    public void Clocks_and_telephones_are_heard(string text, string heard) => Assert.That(Encoded.Values(text, "incident").Concat(Encoded.Values(text, "stage")), Is.EqualTo((string[])[heard]));

    [Test]
    public void What_corrects_the_rest_of_a_word_that_has_another_insertion_is_supplied() =>
        Assert.That(Encoded.Inline("Search in[rade]in [for] the thing.", TeiEncoder.Diplomatic), Does.Contain(">for</supplied>").And.Not.Contain("<corr"));
}
