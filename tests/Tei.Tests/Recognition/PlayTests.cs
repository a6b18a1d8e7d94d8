using System.Xml.Linq;
using Tei.Transforms;

namespace Tei.Tests.Recognition;

/// <summary>Plays, debates and interviews (encoding manual, section 2; TEI P5, chapters 7 and 8). All texts are invented.</summary>
internal sealed class PlayTests
{
    private static string Scene(string first, string second) =>
        $"Zweiter Aufzug.\n\nErste Scene.\n\n[Garten. Anna, der Müller.]\n\n{first} Wer geht da? [Leise.] Ist er es?\n\n{second} Ich bin es.\n\n{first} So spät?\n\n{second} (freundlich.) Die Mühle lief noch.\n\n{first} Dann komm herein!\n\n{second} Ich danke dir.\n\n[Beide ab.]";

    [TestCase("ANNA.", "DER MÜLLER.")]
    [TestCase("Anna.", "Der Müller.")]
    [TestCase("ANNA:", "MÜLLER:")]
    [TestCase("A N N A.", "M Ü L L E R.")]
    public void Labels_in_any_layout_make_speeches(string first, string second)
    {
        string body = Encoded.Body(Scene(first, second));
        Assert.That(body, Does.StartWith("<div type=\"document\"><div type=\"act\"><head>Zweiter Aufzug.</head><div type=\"scene\"><head>Erste Scene.</head><stage>Garten."));
        Assert.That(Encoded.Elements(Scene(first, second), "sp"), Has.Length.EqualTo(6));
        Assert.That(body, Does.Contain("<stage>Leise.</stage> Ist er es?</p>").And.Contain("<stage rend=\"parentheses\">freundlich.</stage> Die Mühle"));
        Assert.That(body, Does.EndWith("</sp><stage>Beide ab.</stage></div></div></div>"));
    }

    [Test]
    public void A_direction_behind_the_name_is_no_part_of_the_label() =>
        Assert.That(Encoded.Body("Dritter Auftritt\n\nANNA (allein). Er kommt nicht.\n\nMÜLLER. Doch.\n\nANNA. Wo warst du?\n\nMÜLLER. Im Dorf.\n\nANNA. Gut."), Does.Contain("</speaker><p><stage rend=\"none\">(allein).</stage> Er kommt nicht.</p>"));

    [Test]
    public void Short_lines_of_a_speech_are_verse()
    {
        string body = Encoded.Body("Vierter Auftritt.\n\nAnna.\nDie Nacht ist lang,\nDer Wind geht sacht.\n\nDer Chor. Der Wind geht sacht,\nDie Nacht ist lang.\n\nAnna.\nIch hör ihn gehn\nUm unser Haus.\n\nDer Chor. Um unser Haus\nGeht er im Kreis.\n\nAnna. So sei es denn!");
        Assert.That(body, Does.Contain("<lg><l>Die Nacht ist lang,</l><l>Der Wind geht sacht.</l></lg>").And.Contain("</speaker><lg><l>Der Wind geht sacht,</l><l>Die Nacht ist lang.</l></lg></sp>"));
    }

    [Test]
    public void The_characters_are_a_cast_list() =>
        Assert.That(Encoded.Body("Personen.\n\nANNA, Müllerin.\nEIN BOTE.\n\n" + Scene("ANNA.", "DER GRAF.")), Does.Contain("<castList><head>Personen.</head><castItem><role>ANNA</role>, <roleDesc>Müllerin.</roleDesc></castItem><castItem><role>EIN BOTE</role>.</castItem></castList>"));

    [Test]
    public void An_aside_that_speaks_is_no_direction() =>
        Assert.That(Encoded.Body(Scene("ANNA.", "MÜLLER.").Replace("So spät?", "So spät (und du weißt, wie ich warte) kommst du?", StringComparison.Ordinal)), Does.Contain("So spät (und du weißt, wie ich warte) kommst du?"));

    [Test]
    public void Numbered_answers_and_countries_make_no_play() =>
        Assert.That(Encoded.Elements("Report on the Harvest\n\nNorway. The fields are wet.\n\nSweden. The fields are dry.\n\nNorway. The boats are out.\n\nDenmark. The boats are in.\n\nThe rest of this report was not printed, because nobody asked for it.", "sp"), Is.Empty);

    [Test]
    public void A_debate_with_labels_on_their_own_lines_is_made_of_utterances()
    {
        string body = Encoded.Body("A señora PRESIDENTA:\n\nÁbrese a sesión.\n\nMoitas grazas.\n\nO señor VILAR CASTRO:\n\nGrazas, presidenta.\n\nAna Souto: Si.\n\n(Aplausos.)\n\nA señora PRESIDENTA:\n\nMoitas grazas.\n\nO señor VILAR CASTRO:\n\nNada máis.");
        Assert.That(body.Split("<u").Length - 1, Is.EqualTo(4));
        Assert.That(body, Does.Contain(".</seg></u><incident"));
    }

    [Test]
    public void An_interview_is_made_of_utterances_and_minutes_are_not()
    {
        const string Talk = "BERG: Where were you born?\n\nHALE: In Leeds. [Laughs.]\n\nBERG: And when?\n\nHALE: In winter.";
        Assert.That(Encoded.Elements(Talk, "u"), Has.Length.EqualTo(4));
        Assert.That(Encoded.Elements("Minutes of a Meeting\n\nBern, 3 May 1950\n\n" + Talk, "sp"), Has.Length.EqualTo(4));
    }

    private const string English =
        "THE WIDOW OF WAPPING\nA Comedy\n\nDRAMATIS PERSONAE\n\nMRS. QUILL, a widow\nBETTY, her maid\n\nACT I\n\nSCENE I. A parlour.\n\nEnter BETTY, with a letter.\n\n"
        + "BETTY. Madam! the ink is wet.\n\nMRS. QUILL. Then let it dry.\n\nBETTY. He writes that he will hang himself.\n\nFIRST SAILOR. Aye, aye.\n\nMRS. QUILL. On the knocker!\n\nFIRST SAILOR. Aye, sir.\n\n[Exeunt.";

    [Test]
    public void The_title_of_a_play_is_no_speaker_and_entrances_are_directions()
    {
        string body = Encoded.Body(English);
        Assert.That(body, Does.StartWith("<div type=\"document\"><head>THE WIDOW OF WAPPING</head><head>A Comedy</head><castList>"));
        Assert.That(Encoded.Elements(English, "stage"), Is.EqualTo(new[] { "<stage rend=\"none\">Enter BETTY, with a letter.</stage>", "<stage rend=\"none\">[Exeunt.</stage>" }));
        Assert.That(Encoded.Elements(English, "speaker"), Has.Length.EqualTo(6));
    }

    [Test]
    public void French_labels_have_their_direction_behind_a_comma_and_one_person_speaks_them()
    {
        const string Scene = "ACTE PREMIER\n\nScène première\nCLARISSE, MARTON\n\nMARTON.\nOn a frappé.\n\nCLARISSE, troublée.\nC'est lui.\n\nMARTON, à part.\nElle tremble !\n\nCLARISSE.\nVa donc ouvrir.\n\nMARTON.\nJ'y vais.\n\nFIN";
        XElement body = Encoded.Of(Scene).Document.Xml.Descendants(TeiNames.Namespace + "body").Single();
        Assert.That(body.Descendants(TeiNames.Namespace + "sp").Select(sp => (string?)sp.Attribute("who")), Is.EqualTo(new[] { "#marton", "#clarisse", "#marton", "#clarisse", "#marton" }));
        Assert.That(body.Descendants(TeiNames.Namespace + "div").Select(d => (string?)d.Attribute("type")), Is.EqualTo(new[] { "document", "act", "scene" }));
        Assert.That(Encoded.Elements(Scene, "stage"), Is.EqualTo(new[] { "<stage rend=\"none\">CLARISSE, MARTON</stage>", "<stage rend=\"none\">troublée.</stage>", "<stage rend=\"none\">à part.</stage>", "<stage rend=\"none\">FIN</stage>" }));
    }

    [Test]
    public void A_line_in_a_speech_that_is_a_word_of_directions_is_one() => Assert.That(
        Encoded.Body("ACT III\n\nSCENE II\n\nA hall in the castle.\n\nEnter DUKE and FENWICK\n\nDUKE\nWhat tidings from the marches of the north?\nThy face is frost.\n\nFENWICK\nAside\nCold provision!\n\nDUKE\nGo to.\n\nFENWICK\nI go.\n\nDUKE\nGo then.\nExeunt"),
        Does.Contain("<stage rend=\"none\">A hall in the castle.</stage><stage rend=\"none\">Enter").And.Contain("<stage rend=\"none\">Aside</stage>").And.EndWith("<stage rend=\"none\">Exeunt</stage></div></div></div>"));

    [Test]
    public void Who_holds_an_office_is_said_in_the_first_of_its_labels()
    {
        const string Debate = "HOUSE OF ASSEMBLY\n\nTuesday, 14th March 1911\n\nThe MINISTER FOR WORKS (Mr. Pascoe): The bore has not failed.\n\nMr. HALE: When will it be mended?\n\nThe MINISTER FOR WORKS: Soon.\n\nAn HONOURABLE MEMBER: Order!\n\nThe House adjourned at Ten.";
        XElement body = Encoded.Of(Debate).Document.Xml.Descendants(TeiNames.Namespace + "body").Single();
        Assert.That(body.Descendants(TeiNames.Namespace + "u").Select(u => (string?)u.Attribute("who")), Is.EqualTo(new[] { "#pascoe", "#hale", "#pascoe", null }));
        Assert.That(Encoded.Elements(Debate, "placeName"), Is.Empty);
    }

    private const string Printed =
        "THE MERCHANT OF WAPPING\nA Comedy in Three Acts\n\nDRAMATIS PERSONÆ\n\nSIR HARRY QUILL, a merchant.\nCAPTAIN BRISK, his nephew.\nDEBORAH, his daughter.\nServants, Sailors, &c.\n\nACT I.\nSCENE I. A room in Sir Harry's house.\n\n"
        + "SIR HARRY. How now! is my coat done?\nDEB. Done and undone.\nSIR HARRY. Go, get thee gone.\nDEB. I go.\nSIR HARRY. Then go.\n\nSCENE II. The quay.\n\nCAPTAIN BRISK, Sailors.\n\n1st Sailor. All hands ashore!\nCAPT. BRISK. Softly, lads.";

    [Test]
    public void The_characters_tell_who_speaks_though_once_and_shortened()
    {
        Assert.That(Encoded.Elements(Printed, "castItem"), Has.Length.EqualTo(4));
        Assert.That(Encoded.Elements(Printed, "speaker"), Has.Length.EqualTo(7));
        Assert.That(Encoded.Elements(Printed, "stage"), Is.EqualTo(new[] { "<stage rend=\"none\">CAPTAIN BRISK, Sailors.</stage>" }));
        Assert.That(Encoded.Body(Printed), Does.Contain("<div type=\"act\"><head>ACT I.</head><div type=\"scene\"><head>SCENE I. A room"));
    }

    private const string Farce =
        "THE TIDE\nA Farce\n\nDRAMATIS PERSONÆ\n\nSir Barnaby Crump, a baker\nScuttle, a tide-waiter\nMrs. Pother, housekeeper\n\nScene. — A parlour.\n\nSCENE I.\n\nSir B. Ten o'clock, and no chocolate!\n\nMrs. P. It comes, sir.\n\nSir B. Where is my ward?\n\nMrs. P. In her chamber.\n\n"
        + "Enter Scuttle, with a letter.\n\nScut. A letter, sir.\n\nSir B. [Reads.] It is false.\n\nScut. As you like it.\n\n[Exit.\n\nEND OF SCENE I.";

    [Test]
    public void Shortened_labels_speak_for_the_characters_of_the_list() => Assert.That(
        Encoded.Of(Farce).Document.Xml.Descendants(TeiNames.Namespace + "sp").Select(speech => (string?)speech.Attribute("who")),
        Is.EqualTo((string[])["#barnaby-crump", "#pother", "#barnaby-crump", "#pother", "#scuttle", "#barnaby-crump", "#scuttle"]));

    [Test]
    public void The_setting_an_entrance_and_the_end_are_directions() => Assert.That(
        Encoded.Elements(Farce, "stage").Select(e => System.Xml.Linq.XElement.Parse(e).Value),
        Is.EqualTo((string[])["Scene. — A parlour.", "Enter Scuttle, with a letter.", "Reads.", "[Exit.", "END OF SCENE I."]));

    [Test]
    public void A_play_is_called_one() => Assert.That(
        Encoded.Of(Farce).Document.Xml.Descendants(TeiNames.Namespace + "term").Select(term => term.Value), Does.Contain("play"));

    private const string Verses =
        "Dritter Akt.\n\nErste Szene.\n\nSaal. Nacht.\n\nRUDOLF (am Fenster).\nWer pocht so spät? Der Wind geht um die Türme,\nUnd meine Stadt liegt wie ein Tier im Schlaf.\n\nSLAWAT.\nMein Kaiser, Boten sind aus Wien gekommen,\nSie bringen nichts als Schnee und kalte Luft.\n\nRUDOLF.\n  Mein Bruder!\nSLAWAT.\n              Herr, er nennt sich König.\n\n"
        + "RUDOLF (zornig).\nSo nehm er es und geh.\n\nSLAWAT.\nDas Siegel, Majestät.\n\nEIN PAGE (tritt auf).\nEs brennt am Tor!";

    [Test]
    public void A_direction_behind_the_name_is_a_part_of_the_speech_and_no_verse()
    {
        Assert.That(Encoded.Elements(Verses, "stage"), Does.Contain("<stage rend=\"none\">(am Fenster).</stage>").And.Contain("<stage rend=\"none\">(tritt auf).</stage>"));
        EncodingResult result = Encoded.Of(Verses);
        Assert.That(result.Report.TextProof, Is.True);
        Assert.That(TeiTransform.SourceText.TransformToString(result.Document.Xml), Is.EqualTo(TextProof.SourceView(result.Document.Xml)));
        Assert.That(Encoded.Elements(Verses, "l"), Has.Length.EqualTo(9).And.None.EqualTo("<l>.</l>"));
    }

    [Test]
    public void A_verse_may_be_divided_between_two() => Assert.That(
        Encoded.Elements(Verses, "speaker").Select(e => System.Xml.Linq.XElement.Parse(e).Value),
        Is.EqualTo((string[])["RUDOLF", "SLAWAT.", "RUDOLF.", "SLAWAT.", "RUDOLF", "SLAWAT.", "EIN PAGE"]));

    [Test]
    public void A_page_without_a_name_is_none() => Assert.That(Encoded.Elements(Verses, "persName").Where(e => e.Contains("PAGE", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Old_prints_leave_brackets_open_set_speeches_one_below_the_other_and_shorten_titled_names()
    {
        const string Play = "THE FERRY\n\nDRAMATIS PERSONÆ\n\nSir Barnaby Clutch, a miser.\nCaptain Thrale, his nephew.\nJonas, a ferryman.\n\nACT I.\n\nSCENE I.—The bank of the river.\n\nJONAS. Three pence a head!\n[Sits.\nWho comes there?\n\nTHRALE. Good fellow, set us over.\nJONAS. Sir, the river is high.\nTHRALE. Name it.\nJONAS. Six pence.\n\nSCENE II.—A room.\n\nSir BARNABY discovered, counting.\n\nSIR BAR. Forty-one, forty-two!\nJONAS. Here, Sir.\n";
        Assert.That(Encoded.Elements(Play, "lg"), Is.Empty, "speeches of one line each are no verse");
        Assert.That(Encoded.Elements(Play, "head").Select(e => System.Xml.Linq.XElement.Parse(e).Value), Does.Contain("SCENE II.—A room."));
        Assert.That(Encoded.Elements(Play, "stage").Select(e => System.Xml.Linq.XElement.Parse(e).Value), Is.EquivalentTo((string[])["[Sits.", "Sir BARNABY discovered, counting."]));
        Assert.That(Encoded.Elements(Play, "sp").Where(e => e.Contains("SIR BAR", StringComparison.Ordinal)), Has.All.Contains("who=\"#barnaby-clutch\""));
    }

    private const string French = "SCÈNE PREMIÈRE\n\nLE MARQUIS, FRONTIN.\n\nLE MARQUIS, en robe de chambre.\n\nFrontin !\n\nFRONTIN, accourant.\n\nMonsieur ?\n\nLE MARQUIS.\n\nQuelle heure est-il ?\n\nFRONTIN.\n\nMidi, Monsieur.\n\nLE MARQUIS, à part.\n\nLa comtesse !\n\n(Haut.)\n\nVa, dis-lui que je descends.\n\nLISETTE, bas, à Frontin.\n\nIl a veillé, Madame.\n\nFIN DU PREMIER ACTE.";

    [Test]
    public void Behind_the_name_stands_in_small_letters_how_it_is_said()
    {
        string body = Encoded.Body(French);
        Assert.That(Encoded.Elements(French, "speaker").Select(e => XElement.Parse(e).Value), Is.EqualTo((string[])["LE MARQUIS,", "FRONTIN,", "LE MARQUIS.", "FRONTIN.", "LE MARQUIS,", "LISETTE,"]));
        Assert.That(body, Does.Contain("<stage rend=\"none\">en robe de chambre.</stage><p>").And.Contain("<stage rend=\"none\">bas, à Frontin.</stage><p>Il a veillé, Madame.</p>"));
        Assert.That(body, Does.Contain("<stage rend=\"parentheses\">Haut.</stage><p>Va, dis-lui que je descends.</p></sp>"), "set in other letters than the labels, and no label");
    }

    [Test]
    public void A_speaker_with_how_he_speaks_is_still_who_he_is() => Assert.That(
        Encoded.Elements(French, "sp").Where(e => e.Contains("FRONTIN", StringComparison.Ordinal)), Has.All.StartsWith("<sp who=\"#frontin\">"));

    [TestCase("FIN DU PREMIER ACTE.")]
    [TestCase("Ende des zweiten Aufzugs.")]
    [TestCase("END OF THE FIRST ACT.")]
    public void The_end_of_an_act_is_a_direction(string end) =>
        Assert.That(Encoded.Body(French.Replace("FIN DU PREMIER ACTE.", end, StringComparison.Ordinal)), Does.EndWith($"<stage rend=\"none\">{end}</stage></div></div>"));

    private const string Comedy = "THE FALSE HEIR\n\nDRAMATIS PERSONAE\n\nSIR TOBY WESTON, a country gentleman.\nCAPTAIN HARCOURT, his nephew.\nMR. QUILL, an attorney.\nLADY WESTON.\nSUSAN, her maid.\n\nACT I. SCENE I.\nA room. SIR TOBY discovered at a table.\n\nSir T. Forty pounds! (Rings.) Where is that wench?\n\nEnter SUSAN.\n\nSus. Did you call, sir?\n\nSir T. I have called these ten minutes. [Exit SUSAN.\n\nEnter LADY WESTON and QUILL.\n\nLady W. The estate is good.\n\nQuill. Good in law.\n\nCap. H. (Without.) Hallo, uncle!\n\nSir T. My nephew!";

    [Test]
    public void The_characters_make_a_play_of_few_speeches_and_speak_by_shortened_names()
    {
        Assert.That(Encoded.Elements(Comedy, "castItem"), Has.Length.EqualTo(5));
        Assert.That(Encoded.Elements(Comedy, "sp").Select(e => XElement.Parse(e).Attribute("who")?.Value), Is.EqualTo((string[])["#toby-weston", "#susan", "#toby-weston", "#lady-weston", "#quill", "#harcourt", "#toby-weston"]));
        Assert.That(Encoded.Body(Comedy), Does.Contain("<div type=\"act\"><head>ACT I. SCENE I.</head>"));
    }

    [Test]
    public void A_direction_may_leave_its_bracket_open_at_the_end_of_a_speech() =>
        Assert.That(Encoded.Body(Comedy), Does.Contain("ten minutes. <stage rend=\"none\">[Exit SUSAN.</stage></p>"));

    [TestCase("ATTO SECONDO\n\nSCENA TERZA\n\nLELIO. Chi è là?\n\nROSA. Sono io.\n\nLELIO. A quest’ora?\n\nROSA. La porta era aperta.\n\nLELIO. Entra.\n\nROSA. Grazie.")]
    [TestCase("JORNADA SEGUNDA\n\nESCENA III\n\nLELIO. ¿Quién es?\n\nROSA. Soy Rosa.\n\nLELIO. ¿A estas horas?\n\nROSA. La puerta estaba abierta.\n\nLELIO. Entra.\n\nROSA. Gracias.")]
    [TestCase("Действие второе\n\nЯвление третье\n\nПЕТРОВ. Кто там?\n\nАННА. Это Анна.\n\nПЕТРОВ. Так поздно?\n\nАННА. Дверь была открыта.\n\nПЕТРОВ. Хорошо.\n\nАННА. Спасибо.")]
    public void Plays_of_other_languages_have_acts_scenes_and_speeches(string play)
    {
        Assert.That(Encoded.Body(play), Does.Contain("<div type=\"act\"><head>").And.Contain("<div type=\"scene\"><head>"));
        Assert.That(Encoded.Elements(play, "sp"), Has.Length.EqualTo(6));
    }

    [Test]
    public void In_a_play_with_scenes_capitals_alone_tell_who_speaks()
    {
        string play = "ACT 1\n\nScene 1\nEnter Valdes and Mirabel.\n\nVALDES\nThe night is foul, and fouler are our hopes\nThat hang like tatters on the harbour chain.\n\nMIRABEL\nMy lord, the fleet is scattered.\n\nVALDES  Scattered? No.\nSay sunk, say burnt, say any thing but that.\n\nMIRABEL, aside\nHe raves.\n\nEnter a Messenger.\n\nMESSENGER\nMy lord, the Duke!\n\nVALDES  Speak on.\n\nMESSENGER  Is dead.\nThey exit.";
        Assert.That(Encoded.Elements(play, "speaker").Select(e => XElement.Parse(e).Value), Is.EqualTo((string[])["VALDES", "MIRABEL", "VALDES", "MIRABEL,", "MESSENGER", "VALDES", "MESSENGER"]));
        Assert.That(Encoded.Body(play), Does.Contain("<stage rend=\"none\">aside</stage>").And.Contain("<p>Speak on.</p>").And.Contain("<stage rend=\"none\">They exit.</stage>"));
    }

    [Test]
    public void Capitals_alone_are_no_labels_elsewhere() => Assert.That(
        Encoded.Elements("NATO Will meet in May.\n\nSEATO Will meet in June.\n\nNATO Has no budget.\n\nSEATO Has none.\n\nNATO Is in Paris.\n\nSEATO Is in Bangkok.", "sp"), Is.Empty);

    [Test]
    public void Labels_have_particles_and_shortened_titles()
    {
        string play = "Erster Auftritt.\n\nFrau von Hallen und Lisette.\n\nFrau v. Hallen (am Putztische). Hat er den Brief bestellt?\n\nLisette. Ja, Ihro Gnaden.\n\nFrau v. Hallen. Und was hat er gesagt?\n\nLisette. Nichts.\n\nFrau v. Hallen (springt auf). Du lügst!\n\nHerr Simon (in der Thüre). Darf man herein?\n\nHr. Simon. Ihr Diener!\n\nLisette. Endlich.";
        Assert.That(Encoded.Elements(play, "speaker").Select(e => XElement.Parse(e).Value), Is.EqualTo((string[])["Frau v. Hallen", "Lisette.", "Frau v. Hallen.", "Lisette.", "Frau v. Hallen", "Herr Simon", "Hr. Simon.", "Lisette."]));
    }
}
