namespace Tei.Tests.Recognition;

/// <summary>Sittings of houses, and courts: what is called out, what the clerk notes, offices before names, titles with full stops (encoding manual, sections 1, 2 and 5). All texts are invented.</summary>
internal sealed class HouseTests
{
    private static string[] Speakers(string text) => [.. Encoded.Values(text, "speaker").Concat(Encoded.Values(text, "note"))];

    [Test]
    public void A_call_within_a_sentence_stands_within_its_paragraph()
    {
        const string Text = "Präsident: Das Wort hat der Herr Abgeordnete.\n\nAbgeordneter Dr. Kern: Wir werden gegen die Vorlage stimmen, weil sie die Freiheit gefährdet\n\n(sehr richtig!)\n\nund weil wir von ihr keinen Erfolg erwarten.\n\nPräsident: Das Haus ist anderer Ansicht.\n\nAbgeordneter Dr. Kern: Ich danke.";
        Assert.That(Encoded.Values(Text, "seg")[1], Is.EqualTo("Wir werden gegen die Vorlage stimmen, weil sie die Freiheit gefährdet sehr richtig! und weil wir von ihr keinen Erfolg erwarten."));
        Assert.That(Encoded.Values(Text, "incident"), Is.EqualTo((string[])["sehr richtig!"]));
    }

    [TestCase("Stále velký hluk v sále.", true)]
    [TestCase("As I have said myself.", false)]
    public void A_short_sentence_in_brackets_that_nobody_says_is_the_reporters(string remark, bool isEvent) =>
        Assert.That(
            Encoded.Values($"Místopředseda Jan Hora: Pan kolega je připraven. ({remark}) Pane poslanče, ještě chvilku.\n\nPoslanec Petr Vrba: Děkuji za slovo.\n\nMístopředseda Jan Hora: Prosím.\n\nPoslanec Petr Vrba: Navážu tam, kde jsem skončil.", "incident"),
            Is.EqualTo(isEvent ? (string[])[remark] : []));

    [Test]
    public void What_the_house_decided_stands_in_brackets_and_ends_the_speech()
    {
        const string Text = "CAMERA DEI DEPUTATI\n\nSEDUTA DI MERCOLEDÌ 14 LUGLIO 1954\n\nLa seduta comincia alle 16.\n\nPRESIDENTE. Pongo in votazione l’ordine del giorno Conti.\n\n(Non è approvato).\n\nCONTI. Chiedo di parlare.\n\nPRESIDENTE. Ne ha facoltà.\n\nVALLI, Ministro dei lavori pubblici. Non è vero!\n\nCONTI. È vero, onorevole Valli.\n\nVALLI. No!";
        string[] spoken = Encoded.Values(Text, "u");
        Assert.That(spoken.Length > 0 ? spoken[0] : Encoded.Values(Text, "sp")[0], Does.EndWith("Pongo in votazione l’ordine del giorno Conti."));
        Assert.That(Encoded.Values(Text, "stage").Concat(Encoded.Values(Text, "incident")), Does.Contain("(Non è approvato)."));
        Assert.That(Speakers(Text), Does.Contain("VALLI, Ministro dei lavori pubblici."));
    }

    [TestCase("Mr. Derek Hale (Parliamentary Secretary to the Leader of the Government in the House of Commons, Lib.):")]
    [TestCase("Hale, Schriftführer:")]
    [TestCase("Zweite Präsidentin Mag. Rosa Hale:")]
    public void An_office_belongs_to_the_label(string label) =>
        Assert.That(Speakers($"{label} I have the honour to table the response.\n\nMr. Lane: I thank the member.\n\nMr. Vos: So do I.\n\nMr. Lane: It is late.\n\nMr. Vos: It is."), Does.Contain(label));

    [Test]
    public void An_office_may_name_its_department_its_holder_and_the_party()
    {
        const string Office = "The Parliamentary Under-Secretary of State, Department for Bridges, Ports, Roads and Canals (Baroness Vos) (Con)";
        string text = $"Bridges: Repair of Roads\n\nQuestion for Short Debate\n\n7.02 pm\n\nLord Hale (LD)\nMy Lords, I thank all noble Lords who are taking part.\n\n7.45 pm\n\nLord Lane of Tarn (Lab)\nI am glad to see the noble Lord in his place, for he knows the bridge.\n\n{Office}\nMy Lords, I am lost for words.\n\nLord Hale\nWill the noble Baroness give way?\n\nBaroness Vos\nI fear that I shall have to write.";
        Assert.That(Speakers(text), Does.Contain(Office));
        Assert.That(Encoded.Values(text, "head"), Is.EqualTo((string[])["Bridges: Repair of Roads", "Question for Short Debate"]));
    }

    [Test]
    public void The_title_of_a_sitting_may_end_with_a_full_stop() =>
        Assert.That(
            Encoded.Values("Deutscher Bundestag.\n41. Sitzung.\nBonn, Dienstag, den 23. Mai 1950.\n\nPräsident: Die Sitzung ist eröffnet.\n\nAbgeordneter Dr. Kern: Ich danke.\n\nPräsident: Das Wort hat der Herr Abgeordnete.\n\nAbgeordneter Dr. Kern: Ich verzichte.", "head"),
            Is.EqualTo((string[])["Deutscher Bundestag.", "41. Sitzung."]));

    [Test]
    public void One_word_in_capitals_may_head_what_is_asked()
    {
        const string Text = "HOUSE OF ASSEMBLY,\n\nFriday, 5th March, 1886.\n\nQUESTIONS.\n\nHARBOUR AND TOLLS—THE NEW PIER.\n\nMR. HALE asked the Secretary, Whether the pier was to be built this year?\n\nTHE SECRETARY: I have called for a Report upon the matter.\n\nMR. HALE: I shall repeat the Question on Monday.\n\nTHE SECRETARY: I shall be here.";
        Assert.That(Encoded.Values(Text, "head"), Does.Contain("QUESTIONS.").And.Contain("HARBOUR AND TOLLS—THE NEW PIER."));
    }

    [Test]
    public void In_court_a_dash_alone_ends_the_label()
    {
        const string Text = "The Court—Call anybody you desire.\n\nMr. Hale—I want him on the stand.\n\nQ—You have studied the maps, have you not?\n\nA—Yes, sir, I have tried to.\n\nQ—Then you know the road?\n\nA—I have used it for years.\n\nMr. Hale—I object.\n\nThe Court—Court is adjourned.";
        Assert.That(Speakers(Text), Is.EqualTo((string[])["The Court—", "Mr. Hale—", "Q—", "A—", "Q—", "A—", "Mr. Hale—", "The Court—"]));
    }

    [Test]
    public void A_place_and_years_head_a_part_of_an_interview()
    {
        const string Text = "Q: When did you join?\n\nHALE: At Riverton, after the war.\n\nQ: And then?\n\nHALE: I was sent abroad.\n\nLisbon: 1947-1949\n\nQ: What were you doing there?\n\nHALE: I was in the consular section at first.";
        Assert.That(Encoded.Values(Text, "head"), Is.EqualTo((string[])["Lisbon: 1947-1949"]));
        Assert.That(Encoded.Values(Text, "speaker").Concat(Encoded.Values(Text, "note")), Has.None.EqualTo("Lisbon:"));
    }

    [Test]
    public void What_an_editor_supplies_of_a_name_stands_within_its_line()
    {
        const string Text = "HALE: And we did. Gene and I shared an office at that time, and John\n[D.] Vos was the third of us in that house.\n\nLANE: Where were you then?\n\nHALE: At Riverton.\n\nLANE: I see.";
        Assert.That(Encoded.Values(Text, "seg")[0], Does.EndWith("and John D. Vos was the third of us in that house."));
    }

    [Test]
    public void The_mark_of_a_tape_ends_the_last_speech() =>
        Assert.That(Encoded.Values("Interview with Rosa Hale\n\nLANE: Where were you born?\n\nHALE: In Riverton.\n\nLANE: When?\n\nHALE: In 1931.\n\n[End of Tape 2]", "u"), Has.Exactly(1).EqualTo("In 1931."));

    [Test]
    public void What_was_called_may_stand_in_quotation_marks_too() =>
        Assert.That(Encoded.Values("MR. HALE: The country has the smallest Army in Europe. (\"Hear, hear!\") I shall vote against it.\n\nMR. LANE: I shall not.\n\nMR. HALE: Then we differ.\n\nMR. LANE: We do.", "incident"), Has.Length.EqualTo(1));

    [Test]
    public void Who_reads_the_minutes_of_a_house_does_not_speak()
    {
        const string Text = "SÉANCE DU 4 MARS 1898\n\nM. Morel, l’un des secrétaires, donne lecture du procès-verbal. Le procès-verbal est adopté.\n\nM. le président. La parole est à M. Duval.\n\nM. Duval. Je serai bref.\n\nM. Paul Roux, ministre du commerce, de l’industrie et des postes. La réponse sera brève aussi.\n\nM. le président. La discussion est close.";
        Assert.That(Speakers(Text), Is.EqualTo((string[])["M. le président.", "M. Duval.", "M. Paul Roux, ministre du commerce, de l’industrie et des postes.", "M. le président."]));
    }

    [Test]
    public void The_dash_behind_the_mark_of_a_question_is_not_said()
    {
        const string Text = "Intervista a Rosa Valli\n\nD. — Quando sei entrata in fabbrica?\n\nR. — A quattordici anni.\n\nD. — E dove?\n\nR. — A Lavra.";
        Assert.That(Speakers(Text), Is.EqualTo((string[])["D. —", "R. —", "D. —", "R. —"]));
        Assert.That(Encoded.Values(Text, "seg")[0], Is.EqualTo("Quando sei entrata in fabbrica?"));
    }

    [Test]
    public void Honourable_members_have_a_title_before_their_title_and_a_dash_behind_their_name()
    {
        const string text = "LEGISLATIVE COUNCIL\nWednesday, 14th June, 1893.\n\nThe Hon. Mr. STEVENS.—Sir, I have listened with attention to the speeches.\n\nThe Hon. Sir G. WHITLOW.—Why?\n\nThe Hon. Mr. STEVENS.—Because there was nothing in them.\n\nThe Hon. the SPEAKER.—Order.";
        string?[] who = [.. Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + "u").Select(u => (string?)u.Attribute("who"))];
        Assert.That(who, Is.EqualTo((string?[])["#stevens", "#g-whitlow", "#stevens", null]));
    }
}
