namespace Tei.Tests.Recognition;

/// <summary>Sittings, hearings and broadcasts in the layouts of other houses and courts: who speaks, and what is no speech (encoding manual, sections 1, 2 and 5). All texts are invented.</summary>
internal sealed class SittingTests
{
    private static string[] Texts(string text, string element) => [.. Encoded.Of(text, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "text").Single().Descendants(TeiNames.Namespace + element).Select(e => e.Value)];

    private static string[] Speakers(string text) => [.. Texts(text, "speaker").Concat(Encoded.Of(text, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "note").Where(n => (string?)n.Attribute("type") == "speaker").Select(n => n.Value))];

    private static string[] Events(string text) => [.. Texts(text, "stage"), .. Texts(text, "incident"), .. Texts(text, "vocal"), .. Texts(text, "kinesic")];

    [Test]
    public void The_number_of_a_speech_is_not_part_of_a_name()
    {
        const string Text = "Anf. 12 Statsrådet ERIK TARN (s):\n\nHerr talman! Svaret är nej.\n\nAnf. 13 BIRGIT LAX (c):\n\nHerr talman! Det var kort.\n\nAnf. 14 Statsrådet ERIK TARN (s):\n\nHerr talman! Ja.\n\nAnf. 15 BIRGIT LAX (c):\n\nHerr talman! Tack.\n\nAnf. 16 TREDJE VICE TALMANNEN:\n\nDå går vi vidare.";
        Assert.That(Speakers(Text), Has.Length.EqualTo(5));
    }

    [Test]
    public void Behind_a_name_with_its_party_a_full_stop_and_a_dash_end_the_label()
    {
        const string Text = "President. – The next item is the report on herring.\n\nAnna Tarn (PSE), rapporteur. – (SV) Mr President, the herring is gone.\n\nJoe Harlow, Member of the Commission. – We know it.\n\nPiotr Zawada (UEN). – (PL) We do not. (Applause)\n\nNigel Brook (IND/DEM). – Here we go again!\n\nPresident. – The debate is closed.";
        Assert.That(Speakers(Text), Is.EqualTo((string[])["President. –", "Anna Tarn (PSE), rapporteur. –", "Joe Harlow, Member of the Commission. –", "Piotr Zawada (UEN). –", "Nigel Brook (IND/DEM). –", "President. –"]));
        Assert.That(Speakers("London, Monday. – The mayor came home.\n\nLeeds, Tuesday. – The mayor left.\n\nLondon, Monday. – The band played.\n\nYork, Friday. – Rain."), Is.Empty);
    }

    [Test]
    public void Behind_a_name_with_its_party_may_stand_for_whom_somebody_speaks()
    {
        const string Text = "Tarner Franz (RL, ZH), für die Kommission: Die Kommission hält am Beschluss fest.\n\nLacroix Jeanne (S, VD): Il me semble que la commission se trompe.\n\nTarner Franz (RL, ZH), für die Kommission: Das haben wir gehört.\n\nLacroix Jeanne (S, VD): Bien.";
        Assert.That(Speakers(Text), Is.EqualTo((string[])["Tarner Franz (RL, ZH), für die Kommission:", "Lacroix Jeanne (S, VD):", "Tarner Franz (RL, ZH), für die Kommission:", "Lacroix Jeanne (S, VD):"]));
    }

    [Test]
    public void Where_nobody_speaks_twice_those_who_address_the_house_speak()
    {
        const string Text = "Lord Harlow\n\nTo ask the Government how many buses run in Tarnshire.\n\nThe Under-Secretary of State, Department for Roads (Baroness Brook) (Con)\n\nMy Lords, as many as the county pays for.\n\nLord Lane (Lab)\n\nMy Lords, is it none?\n\nThe Lord Bishop of Tarn\n\nMy Lords, the old suffer by it.\n\nViscount Stoke (CB)\n\nMy Lords, I declare an interest as a passenger.";
        Assert.That(Speakers(Text), Has.Length.EqualTo(5));
        Assert.That(Speakers(Text.Replace("My Lords, ", "It is said that ", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Who_presides_is_named_above_a_sitting_and_says_nothing()
    {
        const string Text = "Vergadering van woensdag 12 mei 1965\n\nVoorzitter: de heer Van der Tarn\n\nDe Voorzitter: Ik open de vergadering.\n\nDe heer Berg (K.V.P.): Mijnheer de Voorzitter! De huren stijgen.\n\nDe Voorzitter: Het woord is aan de Minister.\n\nDe heer Vos, Minister van Havens: Zij dalen niet.\n\nDe vergadering wordt geschorst.";
        Assert.That(Speakers(Text), Is.EqualTo((string[])["De Voorzitter:", "De heer Berg (K.V.P.):", "De Voorzitter:", "De heer Vos, Minister van Havens:"]));
        Assert.That(Texts(Text, "head"), Is.EqualTo((string[])["Vergadering van woensdag 12 mei 1965"]));
        Assert.That(Events(Text), Does.Contain("De vergadering wordt geschorst."));
    }

    [Test]
    public void For_whom_counsel_appears_is_no_speaker()
    {
        const string Text = "For the Plaintiffs: Mr. Alan Brook\n\nFor the Defendant: Ms. Judith Lane\n\nTHE COURT: Is the plaintiff ready?\n\nMR. BROOK: Ready.\n\nMS. LANE: Ready.\n\nTHE COURT: Call your witness.";
        Assert.That(Speakers(Text), Is.EqualTo((string[])["THE COURT:", "MR. BROOK:", "MS. LANE:", "THE COURT:"]));
    }

    [Test]
    public void A_label_does_not_end_within_the_title_of_a_name()
    {
        const string Text = "DÉPOSITION DE M. LE COMMANDANT TARN\n\nM. LE PRÉSIDENT. — Votre nom ?\n\nM. TARN. — Henri Tarn.\n\nMe LAVAL. — Le témoin a-t-il parlé ?\n\nM. LE PRÉSIDENT. — La question ne sera pas posée.\n\nMe LAVAL. — Alors nous conclurons. (Rumeurs.)\n\nM. TARN. — Je suis aux ordres de la cour.\n\n(Le témoin se retire.)\n\nL'HUISSIER. — Il est sorti.\n\nM. LE PRÉSIDENT. — Bien.";
        Assert.That(Texts(Text, "head"), Is.EqualTo((string[])["DÉPOSITION DE M. LE COMMANDANT TARN"]));
        Assert.That(Speakers(Text), Has.Length.EqualTo(8).And.Contain("L'HUISSIER. —"));
    }

    [TestCase("The question was taken; and on a division there were—ayes 44, noes 21.")]
    [TestCase("--- Recess taken at 10.30 a.m.")]
    [TestCase("Examined by Mr. Brook:")]
    [TestCase("The House adjourned at half-past Ten o'clock.")]
    public void What_the_clerk_records_is_said_by_nobody(string record) => Assert.That(
        Events($"Mr. BROOK. I ask for five minutes.\n\nThe SPEAKER. Is there objection?\n\nMr. LANE. There is none.\n\n{record}\n\nMr. BROOK. I thank the House.\n\nThe SPEAKER. Order."), Is.EqualTo((string[])[record]));

    [Test]
    public void What_others_call_out_stands_in_quotation_marks_and_brackets() => Assert.That(
        Events("Mr. Brook: Is it not a fact— [\"Oh, oh!\"] —that the price is fixed?\n\nMr. Lane: It is.\n\nMr. Brook: Then who fixed it?\n\nMr. Lane: The house."), Is.EqualTo((string[])["\"Oh, oh!\""]));

    [Test]
    public void Where_each_line_has_a_label_the_few_words_before_another_colon_are_one()
    {
        const string Text = "Enquêtrice : Vous êtes né à la ferme ?\nTémoin : Oui, dans la chambre du fond.\nEnquêtrice : Et l'école ?\nTémoin : L'hiver.\nÉpouse du témoin : Il avait son certificat !\nTémoin : Premier du canton.\nEnquêtrice : Et après ?\nTémoin : Les vaches.";
        Assert.That(Speakers(Text), Does.Contain("Épouse du témoin :"));
        Assert.That(Events("I: Wann war das?\nB: Im Winter. ((lacht))\nI: Und dann?\nB: Dann kam der Sommer."), Is.EqualTo((string[])["((lacht))"]));
    }

    [Test]
    public void A_dash_may_stand_behind_the_mark_of_a_question() =>
        Assert.That(Speakers("P.- ¿Cuándo empezó usted?\n\nR.- A los catorce años.\n\nP.- ¿Le pagaban bien?\n\nR.- Tres pesetas al día."), Is.EqualTo((string[])["P.", "R.", "P.", "R."]));

    [Test]
    public void What_is_heard_of_a_play_for_the_radio_is_no_speaker()
    {
        const string Text = "THE HOUSE ON TARN STREET\n\nMUSIC: THEME UP AND UNDER\n\nANNOUNCER: The House on Tarn Street!\n\nSOUND: A DOOR OPENS.\n\nHELEN: Is anyone there?\n\nDOBBS: Only me, miss.\n\nHELEN: You frightened me.\n\nMUSIC: STING\n\nANNOUNCER: We shall return.";
        Assert.That(Speakers(Text), Is.EqualTo((string[])["ANNOUNCER:", "HELEN:", "DOBBS:", "HELEN:", "ANNOUNCER:"]));
        Assert.That(Events(Text), Does.Contain("SOUND: A DOOR OPENS.").And.Contain("MUSIC: STING"));
    }

    [Test]
    public void Nothing_but_a_dash_may_stand_behind_a_name_with_its_title()
    {
        const string Text = "CUSTOMS BILL\n\nMr HARLOW (Grey) (3.12 p.m.)—I do not intend to delay the House.\n\nMr Lane—Nonsense!\n\nMr HARLOW—It is not nonsense.\n\nMr SPEAKER—Order!\n\nMr Lane—Whose order?\n\nQuestion resolved in the affirmative.";
        Assert.That(Speakers(Text), Is.EqualTo((string[])["Mr HARLOW (Grey) (3.12 p.m.)—", "Mr Lane—", "Mr HARLOW—", "Mr SPEAKER—", "Mr Lane—"]));
        Assert.That(Events(Text), Is.EqualTo((string[])["Question resolved in the affirmative."]));
    }

    [Test]
    public void Several_members_call_out_and_the_hour_is_noted_between_the_speeches()
    {
        const string Text = "Ms. Anne Lane (Riverton, NDP): Mr. Speaker, when will the minister act?\n\nSome hon. members: Hear, hear!\n\nHon. Paul Harlow (Minister of Health, Lib.): Mr. Speaker, I have acted.\n\n(1425)\n\nMr. Yves Tarn (Lakeside, BQ): We have waited for eleven weeks.\n\nSome hon. members: Oh, oh!";
        Assert.That(Speakers(Text), Has.Length.EqualTo(5));
        Assert.That(Events(Text), Is.EqualTo((string[])["(1425)"]).Or.EqualTo((string[])["1425"]));
    }

    [Test]
    public void The_end_of_a_hearing_is_no_signature()
    {
        const string Text = "CASE: EAST TARN\n\nCHAIRPERSON: Who is sitting next to you?\n\nMRS LANE: It is my sister.\n\nCHAIRPERSON: Please stand.\n\nMRS LANE: He went out to buy bread. (The witness cries.)\n\nCHAIRPERSON: We stand down.\n\nHEARING ADJOURNS";
        Assert.That(Speakers(Text), Has.Length.EqualTo(5));
        Assert.That(Events(Text), Is.EquivalentTo((string[])["The witness cries.", "HEARING ADJOURNS"]).Or.EquivalentTo((string[])["(The witness cries.)", "HEARING ADJOURNS"]));
        Assert.That(Texts(Text, "signed"), Is.Empty);
    }

    [Test]
    public void The_end_of_a_sitting_is_no_signature_and_two_offices_sign_below_it()
    {
        const string Minutes = "Protokoll der Sitzung des Gemeinderates Weidach\nvom 12. März 1903\n\nDer Präsident berichtet über den Stand der Bachkorrektion, und der Antrag wird angenommen.\n\nSchluß der Sitzung 10 Uhr.\n\nDer Präsident: J. Keller\nDer Schreiber: A. Roth";
        Assert.That(Encoded.Values(Minutes, "signed"), Is.EqualTo((string[])["Der Präsident: J. Keller", "Der Schreiber: A. Roth"]));
        Assert.That(Encoded.Values(Minutes, "p"), Does.Contain("Schluß der Sitzung 10 Uhr."));
    }
}
