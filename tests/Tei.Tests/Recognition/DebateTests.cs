namespace Tei.Tests.Recognition;

/// <summary>The printed reports of parliaments: headings in capitals with a full stop, who voted how, what the benches call (encoding manual, sections 1, 2 and 5). All texts are invented.</summary>
internal sealed class DebateTests
{
    private const string Said = "Mr. Harlow said, that he wished to present a petition from the town of Riverton against the tolls.";
    private const string Asked = "Mr. Lane asked the Secretary of State, whether the pumps of the harbour were working again, and at what cost.";

    private static string[] Texts(string text, string element) => [.. Encoded.Of(text, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "text").Single().Descendants(TeiNames.Namespace + element).Select(e => e.Value)];

    [Test]
    public void A_title_in_capitals_may_end_with_a_full_stop() =>
        Assert.That(Texts($"BRIDGE TOLLS BILL.\n\n{Said}\n\nSir Thomas Brook replied, that nothing had been done.", "head"), Is.EqualTo((string[])["BRIDGE TOLLS BILL."]));

    [Test]
    public void Where_one_heading_has_a_full_stop_others_have_it_too() =>
        Assert.That(Texts($"BRIDGE TOLLS BILL.\n\n{Said}\n\nSUPPLY OF WATER.\n\n{Asked}", "head"), Is.EqualTo((string[])["BRIDGE TOLLS BILL.", "SUPPLY OF WATER."]));

    [Test]
    public void The_masthead_of_a_printed_report_is_a_heading_and_a_date()
    {
        const string Text = "BRIDGE TOLLS BILL.\n\nHOUSE OF ASSEMBLY,\nFriday, May 15, 1846.\n\nOrder of the Day for the Third Reading read.\n\nSIR JAMES HARLOW moved that the Bill be now read a third time.\n\nMR. M. LANE: Sir, I shall not detain the House.\n\nSIR R. BROOK: I believe it is nearly three months since I first proposed the measure.\n\nSUPPLY OF WATER.\n\nMR. M. LANE: The pumps are working again, and at no cost.";
        Assert.That(Texts(Text, "head"), Is.EqualTo((string[])["BRIDGE TOLLS BILL.", "HOUSE OF ASSEMBLY,", "SUPPLY OF WATER."]));
        Assert.That(Texts(Text, "dateline"), Is.EqualTo((string[])["Friday, May 15, 1846."]));
    }

    [TestCase("PETER HARLOW.", TestName = "A name")]
    [TestCase("J. R. HARLOW.", TestName = "Initials")]
    [TestCase("NO.", TestName = "One word")]
    public void Other_words_in_capitals_are_no_heading_in_a_text(string line) =>
        Assert.That(Texts($"{Said}\n\n{line}\n\n{Asked}\n\n{line}\n\n{Asked}", "head"), Is.Empty);

    private const string Division = "BRIDGE TOLLS BILL.\n\n" + Said + "\n\nThe House divided: Ayes 3; Noes 2: Majority 1.\n\nList of the AYES.\n\nBarrow, Sir T.\nDale, Captain\nHill, Lord\n\nTELLERS.\n\nHarlow, P.\nLane, F.\n\nList of the NOES.\n\nIrwin, J.\nMoore, S.\n\nTELLERS.\n\nYoung, T.\nAbell, J.";

    [Test]
    public void A_list_of_those_who_voted_is_a_list_and_no_close()
    {
        Assert.That(Texts(Division, "signed").Concat(Texts(Division, "speaker")).Concat(Texts(Division, "postscript")), Is.Empty);
        Assert.That(Texts(Division, "head"), Is.EqualTo((string[])["BRIDGE TOLLS BILL.", "List of the AYES.", "TELLERS.", "List of the NOES.", "TELLERS."]));
        Assert.That(Texts(Division, "item"), Does.Contain("Barrow, Sir T.").And.Contain("Abell, J."));
    }

    [TestCase("Très bien ! à gauche.")]
    [TestCase("Réclamations. — Violentes protestations à droite.")]
    [TestCase("Nouveaux murmures sur plusieurs bancs.")]
    [TestCase("Marques d’approbation au centre.")]
    [TestCase("Vive agitation.")]
    [TestCase("On rit.")]
    public void What_the_benches_call_is_an_event(string reaction) => Assert.That(
        Texts($"SÉANCE DU 4 MARS 1850\n\nM. Morel. La question est simple. ({reaction})\n\nM. le président. La parole est à M. Duval.\n\nM. Duval. Je ne puis accepter cela.\n\nM. Morel. Vous l’acceptez depuis un an.", "incident"),
        Is.EqualTo((string[])[reaction]));

    [TestCase("Sehr richtig! links")]
    [TestCase("Lebhafter Beifall rechts")]
    [TestCase("Widerspruch in der Mitte")]
    public void German_benches_do_the_same(string reaction) => Assert.That(
        Texts($"Sitzung vom 4. März 1911\n\nDr. Vogt: Die Frage ist einfach. ({reaction})\n\nDer Präsident: Das Wort hat Herr Roth.\n\nRoth: Das kann ich nicht annehmen.\n\nDr. Vogt: Sie nehmen es seit einem Jahr an.", "incident"),
        Is.EqualTo((string[])[reaction]));

    [Test]
    public void What_else_a_speaker_says_in_brackets_is_said() => Assert.That(
        Texts("SÉANCE DU 4 MARS 1850\n\nM. Morel. La loi (Article premier) est simple.\n\nM. le président. La parole est à M. Duval.\n\nM. Duval. Je ne puis accepter cela.\n\nM. Morel. Vous l’acceptez.", "incident"), Is.Empty);

    [TestCase("Präsidentin Mag. Rosa Kern", "Abgeordneter Dr. Emil Vogt", "Bundesminister Hans Roth", "Das Wort hat der Herr Abgeordnete.", "Hohes Haus! Das ist nicht wahr.")]
    [TestCase("La señora PRESIDENTA", "El señor VIDAL ROCA", "El señor VICEPRESIDENTE (Sanz Mora)", "Tiene la palabra el señor Vidal.", "Gracias, señora presidenta.")]
    [TestCase("De voorzitter", "Minister Anna Kuipers", "Mevrouw Vos", "Het woord is aan de minister.", "Dank u wel, voorzitter.")]
    [TestCase("Kovač, Ivan", "Horvat, Ana Marija", "Kovač, Ivan", "Otvaram sjednicu, jer je već vrijeme.", "Hvala, gospodine predsjedavajući.")]
    public void Names_and_offices_on_their_own_lines_speak_without_a_sign(string chair, string first, string second, string opening, string answer)
    {
        string text = $"{chair}\n\n{opening}\n\n{first}\n\n{answer}\n\n{opening}\n\n{chair}\n\n{opening}\n\n{second}\n\n{answer}\n\n{first}\n\n{answer}";
        Assert.That(Encoded.Elements(text, "u"), Has.Length.EqualTo(5));
        Assert.That(Texts(text, "note"), Is.EqualTo((string[])[chair, first, chair, second, first]));
    }

    [Test]
    public void Headings_that_come_back_above_other_lines_do_not_speak() => Assert.That(
        Texts("Minister Kern\n\nMinister Roth\n\nThe following were heard by the committee on that day.\n\nMinister Kern\n\nMinister Roth\n\nThey were heard again on the next day.", "speaker"), Is.Empty);

    [Test]
    public void Speeches_have_the_number_of_the_question_and_the_chair_has_none() => Assert.That(
        Texts("De voorzitter:\n\nDe vergadering is geopend.\n\n01.01 Anna Kuipers (PvB):\n\nMijnheer de minister, ik heb het u gisteren gevraagd.\n\n01.02 Minister Jan Smit:\n\nDat is waar.\n\nDe voorzitter:\n\nVraagt iemand het woord?\n\n01.03 Anna Kuipers (PvB):\n\nNeen, voorzitter.", "note"),
        Is.EqualTo((string[])["De voorzitter:", "01.01 Anna Kuipers (PvB):", "01.02 Minister Jan Smit:", "De voorzitter:", "01.03 Anna Kuipers (PvB):"]));

    private static string[] Labels(string text) => [.. Encoded.Of(text, TeiEncoder.Diplomatic).Document.Xml.Descendants().Where(e => e.Name == TeiNames.Namespace + "speaker" || (e.Name == TeiNames.Namespace + "note" && (string?)e.Attribute("type") == "speaker")).Select(e => e.Value)];

    [Test]
    public void Old_reports_tell_what_the_members_said_whose_names_are_in_capitals()
    {
        const string Text = "SIR JAMES HARLOW moved that the Bill be read a third time.\n\nThe EARL of TARN said, that he should oppose it to the last.\n\nMR. LANE: Sir, I shall not detain the House.\n\nMR. DALE asked, at what cost the pumps were working.";
        Assert.That(Labels(Text), Is.EqualTo((string[])["SIR JAMES HARLOW", "The EARL of TARN", "MR. LANE:", "MR. DALE"]));
        Assert.That(Labels($"{Said}\n\n{Asked}\n\n{Said}\n\n{Asked}"), Is.Empty);
    }

    [Test]
    public void Behind_an_Italian_name_in_capitals_stands_the_office()
    {
        const string Text = "PRESIDENTE. Ha facoltà di parlare.\n\nRICCI. Poche parole.\n\nBRANDI, ministro dei porti. Non è esatto.\n\nVoci a sinistra. Bravo!\n\nRICCI. È esattissimo! (Segni di attenzione)\n\nPRESIDENTE. Non interrompano!\n\nLa seduta termina alle 18.30.";
        Assert.That(Labels(Text), Is.EqualTo((string[])["PRESIDENTE.", "RICCI.", "BRANDI, ministro dei porti.", "Voci a sinistra.", "RICCI.", "PRESIDENTE."]));
        Assert.That(Texts(Text, "incident"), Is.EqualTo((string[])["Segni di attenzione", "La seduta termina alle 18.30."]));
        Assert.That(Texts(Text, "signed"), Is.Empty);
    }

    [Test]
    public void French_members_have_particles_and_advocates_a_title()
    {
        Assert.That(Labels("M. le président. La parole est à M. Ravel.\n\nM. Ravel. Je la prends.\n\nM. de Brissac d'Orval. Jamais !\n\nUn membre à droite. C'est assez !\n\nM. le président. Silence."), Is.EqualTo((string[])["M. le président.", "M. Ravel.", "M. de Brissac d'Orval.", "Un membre à droite.", "M. le président."]));
        Assert.That(Labels("M. LE PRÉSIDENT. — Faites entrer le témoin.\n\nMe RAVEL. — Je demande la parole.\n\nM. LE PRÉSIDENT. — Non.\n\nMe RAVEL. — Alors, je proteste."), Has.Length.EqualTo(4));
    }

    [Test]
    public void A_title_a_name_and_an_office_stand_before_a_colon()
    {
        Assert.That(Labels("De Voorzitter: De heer Vos heeft het woord.\n\nDe heer Vos: Mijnheer de Voorzitter! Het is te laat.\n\nDe heer Van Dale, Minister van Havens: Het is niet te laat.\n\nDe heeren Vos en De Wit: Bravo!\n\nDe heer Vos: Ik heb gezegd."), Has.Length.EqualTo(5));
        Assert.That(Labels("Berg: Ich habe eine Frage.\n\nPräsident: Bitte.\n\nBerg: Wann?\n\nLe président: Nous passons au vote.\n\nBerg: Danke."), Has.Length.EqualTo(5));
        Assert.That(Labels("The SPEAKER. State it.\n\nMr. LANE. How much time remains?\n\nThe SPEAKER pro tempore. None.\n\nMr. LANE. I thank the Chair."), Has.Length.EqualTo(4));
    }

    [Test]
    public void German_ministers_speak_with_all_their_titles() =>
        Assert.That(Labels("Präsident: Das Wort hat der Herr Abgeordnete Berg.\n\nAbgeordneter Berg: Meine Herren, ich fasse mich kurz.\n\nPräsident: Der Herr Minister hat das Wort.\n\nKöniglich sächsischer Staats- und Finanzminister von Tarn: Meine Herren, das muß ich zurückweisen.\n\nPräsident: Ich schließe die Sitzung."), Has.Length.EqualTo(5));

    [TestCase("4.12 pm")]
    [TestCase("12:34 P.M. EDT")]
    public void The_time_of_a_speech_is_no_heading(string time) =>
        Assert.That(Texts($"Harbours Bill\n\n{time}\n\nMr. Dale: I beg to move.\n\nMr. Hale: I second that.\n\nMr. Dale: I am obliged.\n\nMr. Hale: Not at all.", "head"), Does.Not.Contain(time));

    [Test]
    public void Who_presides_in_Spain_does_not_speak_in_the_heading_and_others_break_in()
    {
        const string Text = "PRESIDENCIA DEL EXCMO. SR. D. JUAN VIDAL\n\nEl Sr. PRESIDENTE: Continúa la discusión.\n\nEl Sr. SOTO: No he de molestar mucho. (El Sr. Pérez Luna: ¡Ya era hora!)\n\nEl Sr. PRESIDENTE: Silencio.\n\nEl Sr. SOTO: Gracias.";
        Assert.That(Labels(Text), Has.Length.EqualTo(4));
        Assert.That(Texts(Text, "stage"), Has.Length.EqualTo(1));
    }

    private const string Assembly = "HOUSE OF ASSEMBLY\n\nThursday, 12 August 1926\n\nThe SPEAKER (Hon. T. Marsh) took the chair at 2.30 p.m. and read prayers.\n\nQUESTION—RAILWAY, KALINOV.\n\nMr. HARDY asked the Minister for Railways: 1, When will the line be opened? 2, What has been the cost?\n\nThe MINISTER FOR RAILWAYS replied: 1, In November next.\n\nBILL—DROUGHT RELIEF.\nSecond Reading.\n\nTHE PREMIER (Hon. J. Corrigan—Leederton) in moving the second reading said: This is a short measure, but an important one. Members know—\n\nMr. Hardy: We have heard that before.\n\nThe PREMIER: The hon. member has heard it and has learned nothing.\n\nMr. Hardy: And lost money on it.\n\nThe PREMIER: It did not lose a penny.\n\nHouse adjourned at 5.55 p.m.";

    [Test]
    public void Members_are_named_before_the_verb_of_a_report() => Assert.That(
        Encoded.Values(Assembly, "note"), Is.EqualTo((string[])["Mr. HARDY", "The MINISTER FOR RAILWAYS", "THE PREMIER (Hon. J. Corrigan—Leederton)", "Mr. Hardy:", "The PREMIER:", "Mr. Hardy:", "The PREMIER:"]));

    [Test]
    public void A_bill_and_its_stage_are_heads_with_full_stops_and_an_assembly_talks()
    {
        Assert.That(Encoded.Values(Assembly, "head"), Does.Contain("BILL—DROUGHT RELIEF.").And.Contain("Second Reading."));
        Assert.That(Encoded.Elements(Assembly, "u"), Has.Length.EqualTo(7));
        Assert.That(Encoded.Values(Assembly, "incident"), Does.Contain("House adjourned at 5.55 p.m."));
    }

    [Test]
    public void A_member_of_the_nobility_speaks_with_an_office_behind_the_name() => Assert.That(
        Encoded.Values("87. Sitzung\n\nPräsident Dr. Hartig: Das Wort hat der Abgeordnete Wehr.\n\nWehr: Ich danke dem Präsidenten.\n\nFreiherr von Lindau, Bundesminister des Innern: Ich weise das mit Nachdruck zurück.\n\nPräsident Dr. Hartig: Wir kommen zur Abstimmung.\n\nWehr: Ich stimme zu.", "note"),
        Does.Contain("Freiherr von Lindau, Bundesminister des Innern:"));

    [Test]
    public void What_a_house_calls_twice_is_an_event_and_a_question_in_brackets_is_none()
    {
        const string Text = "CHAMBRE DES DÉPUTÉS\n\nSéance du 14 novembre 1911\n\nM. le président. La parole est à M. Delorme.\n\nM. Delorme. Je serai bref. (Avancez ! avancez !) On me presse (voir page 3), mais je reste.\n\nM. le président. Silence !\n\nM. Delorme. Je finis.";
        Assert.That(Encoded.Values(Text, "stage").Concat(Encoded.Values(Text, "incident")).Concat(Encoded.Values(Text, "vocal")), Is.EqualTo((string[])["Avancez ! avancez !"]));
    }

    [Test]
    public void The_hour_at_which_it_was_ends_a_Spanish_sitting() => Assert.That(
        Encoded.Body("El señor PRESIDENTE: Se abre la sesión.\n\nEl señor OLMOS: Gracias, señor presidente.\n\nEl señor PRESIDENTE: Silencio, por favor.\n\nEl señor OLMOS: Concluyo.\n\nEl señor PRESIDENTE: Queda aprobado el dictamen.\n\nEran las ocho de la noche."), Does.Contain(">Eran las ocho de la noche.</").And.Not.Contain("<p>Eran"));
}
