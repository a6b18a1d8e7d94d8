using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Plays as they are pasted: without blank lines, with verses in small letters, with names on lines of their own (TEI P5, chapter 7). All texts are invented.</summary>
internal sealed class PlayLineTests
{
    private const string Verses = """
        ATTO I

        SCENA I

        Lidia
        O notte amica, che di stelle ornata
        copri le valli e le deserte rive,
        dimmi se ancora il mio signor lontano
        ricorda i giorni, e se di me favella,
        o se l'obblio, nemico d'ogni fede,
        gli ha spento in core ogni più dolce fiamma.

        Ersilia
        Signora, il vento
        non porta che sospiri; e tu frattanto
        consumi qui la tua più verde etade,
        piangendo un uom che forse più non torna.

        Lidia
        Ei torna, il so: me lo promise un giorno,
        quando la luna,
        piena sul mare, ci mostrava il viso.

        Ersilia
        E tu lo credi?
        """;

    [Test]
    public void Verses_that_begin_with_small_letters_are_not_joined()
    {
        string body = Encoded.Body(Verses);
        Assert.That(body, Does.Contain("<l>copri le valli e le deserte rive,</l><l>dimmi se ancora il mio signor lontano</l>").And.Contain("<l>Signora, il vento</l><l>non porta che sospiri; e tu frattanto</l>"));
        Assert.That(Encoded.Elements(Verses, "sp"), Has.Length.EqualTo(4));
    }

    [TestCase("[à part.] Bien des choses, ma sœur.")]
    [TestCase("(à part.) Bien des choses, ma sœur.")]
    public void A_comma_ends_the_label_above_a_direction(string below)
    {
        string text = "ACTE PREMIER\n\nSCÈNE PREMIÈRE\n\nCLÉON.\n\nJe suis bien aise de vous trouver seule, ma sœur.\n\nÉLIANE. Me voilà prête à vous ouïr.\n\nCLÉON,\n\n" + below + "\n\nÉLIANE. Et quoi?";
        Assert.That(Encoded.Elements(text, "speaker").Select(s => XElement.Parse(s).Value), Is.EqualTo((string[])["CLÉON.", "ÉLIANE.", "CLÉON,", "ÉLIANE."]));
        Assert.That(Encoded.Elements(text, "stage").Select(s => XElement.Parse(s).Value.Trim('(', ')')), Does.Contain("à part."));
    }

    [Test]
    public void A_comma_above_what_is_said_ends_no_label() => Assert.That(
        Encoded.Elements("ACTE PREMIER\n\nCLÉON. Je suis bien aise de vous trouver.\n\nÉLIANE. Me voilà.\n\nCLÉON. Adieu,\n\nÉLIANE. Et quoi?", "speaker"), Has.Length.EqualTo(4));

    [Test]
    public void Who_enters_speaks_once_with_a_name_of_two_words()
    {
        string text = "ACT I\n\nLady Sternwell. The letters, you say, were all sent?\n\nSnape. They were, madam.\n\nLady Sternwell. And the other one?\n\nSnape. That, too.\n\n[Enter Joshua Surtees.]\n\nJoshua Surtees. My dear Lady Sternwell, how do you do to-day? Mr. Snape, your most obedient.";
        Assert.That(Encoded.Elements(text, "speaker").Select(s => XElement.Parse(s).Value), Does.Contain("Joshua Surtees."));
    }

    [Test]
    public void A_line_above_a_direction_names_the_next_scene()
    {
        string text = "Beim Hauptmann\n\n[Hauptmann auf dem Stuhl, Wenzel rasiert ihn.]\n\nHAUPTMANN. Langsam, Wenzel, langsam!\n\nWENZEL. Jawohl, Herr Hauptmann!\n\nHAUPTMANN. Was ist heut für Wetter?\n\nWENZEL. Schlimm, Herr Hauptmann.\n\nFreies Feld, die Stadt in der Ferne\n\n[Wenzel und Anders schneiden Stecken.]\n\nWENZEL. Ja, der Platz ist verflucht.\n\nANDERS. Still!\n\nWENZEL. Es geht was!";
        Assert.That(Encoded.Elements(text, "head").Select(e => XElement.Parse(e).Value), Is.EqualTo((string[])["Beim Hauptmann", "Freies Feld, die Stadt in der Ferne"]));
        Assert.That(Encoded.Elements(text, "persName").Select(e => XElement.Parse(e).Value), Has.None.Contains("Beim"));
    }

    private const string Colons =
        "[Faustin discovered in his study.]\n\nFAUSTIN: Settle thy studies, Faustin, and begin\nTo sound the depth of that thou wilt profess:\nHaving commenced, be a divine in show,\nYet level at the end of every art.\n\n[Enter WARREN.]\n\nFAUSTIN: Warren, commend me to my dearest friends,\nThe German Walden and Cornelis;\nRequest them earnestly to visit me.\n\nWARREN: I will, sir.\n\n[Exit.]\n\nFAUSTIN: Their conference will be a greater help to me\nThan all my labours, plod I never so fast.\n\n[Enter GOOD SPIRIT and BAD SPIRIT.]\n\nGOOD SPIRIT: O Faustin, lay that cursed book aside,\nAnd gaze not on it, lest it tempt thy soul.";

    [Test]
    public void Entrances_make_a_play_whatever_ends_the_labels()
    {
        string body = Encoded.Body(Colons);
        Assert.That(body, Does.Contain("<stage>Enter ").And.Contain("<l>To sound the depth of that thou wilt profess:</l>").And.Not.Contain("<head>"));
        Assert.That(Encoded.Elements(Colons, "sp"), Has.Length.EqualTo(5));
    }

    [Test]
    public void One_exit_makes_no_play_of_an_interview() => Assert.That(
        Encoded.Of("Interview with Anna Berg\n\nDUNN: When did you come here?\n\nBERG: In the spring.\n\n[Enter Mr. Hale.]\n\nDUNN: And then?\n\nBERG: Then I stayed.").Document.Xml.Descendants(TeiNames.Namespace + "u").Count(), Is.EqualTo(4));

    [Test]
    public void An_English_name_and_verb_speak_to_nobody() =>
        Assert.That(Encoded.Elements("ACT I\n\nANNA. The boats came in this morning.\n\nPAUL. They have no fish.\n\nExit Meg.\n\nANNA. The whole coast has none.\n\n(They dig a grave.)\n\nPAUL. So be it.", "stage").Select(s => XElement.Parse(s).Value), Is.EqualTo((string[])["Exit Meg.", "They dig a grave."]));

    [Test]
    public void Wrapped_prose_of_a_play_is_joined()
    {
        const string Prose = "ACT I\n\nANNA. The boats came in this morning with nothing in\nthem but weed, and the men went straight up to the\ntavern without a word to any of us who stood there\nand waited for them since before it was light.\n\nPAUL. They have no reason to be ashamed of that, for\nthe whole coast has had no fish for a month, and the\nmen of the other side have sold their nets and gone\nto the mines.\n\nANNA. You speak as one who never had to wait for the\nboats.";
        Assert.That(Encoded.Body(Prose), Does.Contain("nothing in them but weed").And.Contain("gone to the mines.</p>").And.Not.Contain("<l>"));
    }

    [Test]
    public void Short_prose_without_blank_lines_is_no_verse()
    {
        const string Prose = "ACT I\nSCENE I\nANNA\nWho is there?\nPAUL\nIt is only the baker, with the bread.\nANNA\nTell him that we want none today.\nAnd shut the door, please.\nPAUL\nHe says that it is paid for.\nANNA\nThen he may leave it here.";
        string body = Encoded.Body(Prose);
        Assert.That(body, Does.Contain("<p>Tell him that we want none today.</p><p>And shut the door, please.</p>").And.Not.Contain("<l>"));
        Assert.That(Encoded.Elements(Prose, "sp"), Has.Length.EqualTo(5));
    }

    [Test]
    public void A_song_among_short_answers_makes_no_verse_of_them()
    {
        const string Text = "SCENE I\nANNA\nWho is there?\nPAUL\nThe baker.\nANNA\nCome in.\nPAUL\nI cannot stay.\nANNA\nSit down.\nPAUL\nI sing while I stand:\nThe moon is high above the hill\nAnd all the wheels are standing still.\nANNA\nThat was short.";
        Assert.That(Encoded.Body(Text), Does.Contain("<p>Sit down.</p>").And.Contain("<p>That was short.</p>"));
    }

    [Test]
    public void Names_in_small_letters_on_their_own_lines_speak_where_they_come_back()
    {
        const string Text = "Escena primera\n\nLucía\n¿Quién llama a estas horas?\n\nDon Tomás\nSoy yo, con la carta.\n\nLucía\nDéjala en la mesa.\n\nDon Tomás\nEs para usted, y urgente.\n\nEl perro\n¡Guau!\n\nLucía\nAhora voy.";
        Assert.That(Texts(Text, "speaker"), Is.EqualTo(new[] { "Lucía", "Don Tomás", "Lucía", "Don Tomás", "El perro", "Lucía" }));
    }

    [Test]
    public void Names_in_capitals_run_into_the_words_without_any_heading()
    {
        const string Text = "ANNA Who goes there?\n\nPAUL Only me, with the lamp.\n\n(Enter the MILLER.)\n\nANNA Put it on the table.\n\nPAUL There it is.\n\nMILLER Good evening to you all.\n\nANNA Good evening, miller.\n\n(Exit PAUL.)";
        Assert.That(Texts(Text, "speaker"), Is.EqualTo(new[] { "ANNA", "PAUL", "ANNA", "PAUL", "MILLER", "ANNA" }));
    }

    [Test]
    public void Who_is_called_by_name_does_not_speak_too()
    {
        const string Text = "Scene 1\n\nMAX: Anna, you are late.\n\nANNA: Both, both of us.\n\nMAX: Sit down.\n\nANNA: Max, I cannot stay.\n\nMAX: Anna.\n\nANNA: No.";
        Assert.That(Texts(Text, "speaker"), Has.All.EqualTo("MAX:").Or.EqualTo("ANNA:"));
    }

    [Test]
    public void Numbers_that_count_on_are_scenes_and_no_speakers()
    {
        const string Text = "IV\n\nANNA. Who is there?\n\nPAUL. The baker.\n\nANNA (rising). Come in.\n\nPAUL. I cannot stay.\n\nV\n\n(ANNA alone.)\n\nANNA. He is gone.\n\nPAUL (outside). Not yet!\n\nANNA. Go!";
        Assert.That(Texts(Text, "head"), Is.EqualTo(new[] { "IV", "V" }));
        Assert.That(Texts(Text, "speaker"), Has.None.EqualTo("IV"));
    }

    [Test]
    public void A_wrapped_line_that_is_nearly_full_ends_a_speech_where_a_label_follows()
    {
        const string Text = """
            ACT I
            Anna. Did you hear what they were saying at the mill?
            Paul. I did not think it right to listen, and besides I
            was at the other end of the yard with the horses when
            they came down the road and began to speak of it.
            Anna. Then you know nothing of it, as it is the custom
            of those who are paid to know what happens in the house?
            Paul. I know what I have seen, and that is quite enough.
            Anna. And what have you seen? Tell me all of it, and do
            not leave out what you think that I should not know.
            Paul. A man with a grey hat, who had lost his way.
            """;
        Assert.That(Encoded.Elements(Text, "sp"), Has.Length.EqualTo(6));
    }

    [Test]
    public void One_letter_before_the_name_is_an_article()
    {
        const string Text = "1. JELENET\n\nA POSTÁS\nJó reggelt! Levél jött.\n\nLUJZA\nTegye le oda.\n\nA POSTÁS\nAlá kell írni.\n\nLUJZA\nMindjárt megyek.\n\nA POSTÁS\nKöszönöm szépen.";
        Assert.That(Texts(Text, "speaker"), Is.EqualTo(new[] { "A POSTÁS", "LUJZA", "A POSTÁS", "LUJZA", "A POSTÁS" }));
    }

    [Test]
    public void Where_no_blank_lines_stand_a_name_in_capitals_may_speak_once()
    {
        const string Text = "SCENE I\nANNA\nWho barks there?\nTHE DOG\nWow, wow!\nANNA\nBe still.\nPAUL\nHe is hungry, that is all.\nANNA\nThen feed him.\nPAUL\nI have nothing to give him.";
        Assert.That(Texts(Text, "speaker"), Does.Contain("THE DOG"));
    }

    [Test]
    public void The_French_article_and_the_Italian_one_speak_of_nobody()
    {
        Assert.That(Encoded.Body("SCÈNE I\n\nANNE. Voilà. (Elle sort du salon, par le fond.) Il est parti.\n\nPAUL. Qui donc ?\n\nANNE. Le facteur.\n\nPAUL. Ah !"), Does.Contain("<stage rend=\"parentheses\">Elle sort du salon, par le fond.</stage>"));
        Assert.That(Encoded.Body("SCENA I\n\nANNA. Ecco. (Prende i guanti.) Andiamo.\n\nPAOLO. Dove?\n\nANNA. Al mercato.\n\nPAOLO. Bene."), Does.Contain("<stage rend=\"parentheses\">Prende i guanti.</stage>"));
        Assert.That(Encoded.Body("1. Szene\n\nANNA. Gut. (Und du weißt es.) Komm.\n\nPAUL. Wohin?\n\nANNA. Zum Markt.\n\nPAUL. Ja."), Does.Contain("(Und du weißt es.)"));
    }

    [Test]
    public void A_heading_of_the_characters_without_any_is_a_heading()
    {
        string body = Encoded.Body("PERSONEN\n\nErster Akt\n\nANNA. Wer ist da?\n\nPAUL. Ich.\n\nANNA. Komm!\n\nPAUL. Gleich.\n\nANNA. Gut.");
        Assert.That(body, Does.Contain("<head>PERSONEN</head>").And.Not.Contain("castList"));
    }

    [Test]
    public void A_character_that_is_described_at_length_is_one_of_the_list()
    {
        string at = string.Concat(Enumerable.Repeat(" He has been at sea for many years, and nobody knows what he did there.", 3));
        Assert.That(Texts($"THE PERSONS IN THE PLAY\n\nANNA, the miller's daughter.\nPAUL, a sailor.{at}\nA BAKER.\n\nACT I\n\nANNA. Who is there?\n\nPAUL. I.\n\nANNA. Come in.\n\nPAUL. No.", "castItem"), Has.Exactly(3).Items);
    }

    private static string[] Texts(string text, string name) => [.. Encoded.Elements(text, name).Select(element => XElement.Parse(element).Value)];

    [TestCase("NORA [In a low voice.]-- Where is he?", "ANNA [Spinning.]-- In the barn.")]
    [TestCase("NORA (in a low voice)— Where is he?", "ANNA (spinning)— In the barn.")]
    public void Behind_the_direction_of_a_label_a_dash_may_end_it(string first, string second) =>
        Assert.That(Texts($"SCENE I.\n\n{first}\n\n{second}\n\nNORA. Alone?\n\nANNA. Alone.\n\nNORA. I'll go.\n\nANNA. Go.", "speaker"), Is.EqualTo(new[] { "NORA", "ANNA", "NORA.", "ANNA.", "NORA.", "ANNA." }));

    [TestCase("HET EERSTE BEDRYF.", "HET TWEEDE BEDRYF.")]
    [TestCase("Act. I.", "Act. II.")]
    public void Headings_of_acts_have_articles_and_shortened_words(string first, string second) =>
        Assert.That(Texts($"{first}\n\nANNA.\nWho goes?\n\nPAUL.\nA friend.\n\nANNA.\nWhose?\n\n{second}\n\nPAUL.\nYours.\n\nANNA.\nCome in.\n\nPAUL.\nI come.", "head"), Is.EqualTo(new[] { first, second }));

    [Test]
    public void A_prologue_is_spoken_in_verse_and_without_a_label()
    {
        const string Text = "PROLOGUE.\n\nOur poet begs you, gentles, to be kind,\nAnd leave your sharper critics all behind;\nThe play is short, the candles shorter still,\nSo laugh betimes, or else you never will.\n\nACT I.\n\nSCENE I. A street.\n\nTom. Who goes?\n\nAnn. A friend.\n\nTom. Whose?\n\nAnn. Yours.\n\nTom. Come in.\n\nAnn. I come.";
        Assert.That(Encoded.Elements(Text, "l"), Has.Length.EqualTo(4));
    }

    [Test]
    public void Who_has_come_in_may_speak_once_with_a_shortened_name()
    {
        const string Text = "ACT I.\n\nSCENE I. A street.\n\nFlor. Who goes?\n\nHell. A friend.\n\nFlor. Whose?\n\nEnter Stephano.\n\nSteph. The coach is ready.\n\nHell. Let us go.\n\nFlor. Come.";
        Assert.That(Texts(Text, "speaker"), Does.Contain("Steph."));
    }

    [Test]
    public void A_short_excerpt_with_the_headings_of_an_act_and_a_scene_is_a_play()
    {
        const string Text = "ACT II.\n\nSCENE II.—A country road.\n\nCross. You forget the money.\n\nSus. Who's there?\n\nCross. A friend.\n\nSus. I know no friends here.\n\nWill. Hallo!\n\nAll. The captain!\n\nEND OF ACT II.";
        Assert.That(Texts(Text, "speaker"), Is.EqualTo(new[] { "Cross.", "Sus.", "Cross.", "Sus.", "Will.", "All." }).Or.EqualTo(new[] { "Cross.", "Sus.", "Cross.", "Sus.", "All." }));
    }

    [Test]
    public void The_end_of_an_act_is_no_speaker() =>
        Assert.That(Texts("ATTO PRIMO.\n\nSCENA PRIMA.\n\nGIO. Chi viene?\n\nDAV. Io.\n\nGIO. David!\n\nDAV. Gionata!\n\nFINE DELL'ATTO PRIMO.", "speaker"), Has.Length.EqualTo(4));

    [Test]
    public void In_a_scene_where_one_comes_back_the_others_have_their_whole_names()
    {
        const string Text = "ДЕЙСТВИЕ ПЕРВОЕ\n\nЯВЛЕНИЕ I\n\nСудья. Господа, к нам едет гость.\n\nИван Петрович. Как гость?\n\nАнна Ильинична. Как гость?\n\nСудья. Гость из столицы.\n\nЛука Фомич. Вот беда!\n\nСудья (в сторону). А, пропали!";
        Assert.That(Texts(Text, "speaker"), Has.Length.EqualTo(6));
    }

    [Test]
    public void A_direction_in_brackets_behind_the_comma_of_a_label_has_words_behind_it()
    {
        const string Scene = "ACT 1\nScene 2\n\nANNA  Soft, sir, one word more.\n\nPAUL\nO, if a virgin,\nAnd your affection not gone forth.\n\nANNA, [to Paul]  Follow me.\n\nPAUL  No, as I am a man!";
        Assert.That(Encoded.Values(Scene, "speaker"), Is.EqualTo((string[])["ANNA", "PAUL", "ANNA,", "PAUL"]));
    }

    [Test]
    public void Verse_below_names_in_capitals_with_colons_is_a_play()
    {
        const string Night = "NACHT\n\nIn einem engen Zimmer Paul, unruhig auf seinem Sessel am Pulte.\n\nPAUL:\nIch habe nun die Bücher all,\nDie Karten und die Sterne\nDurchaus studiert in diesem Fall,\nUnd weiß nicht, was ich lerne.\n(Er schlägt das Buch auf und erblickt das Zeichen.)\nHa! welche Wonne fließt so hell\nAuf einmal mir durch alle Sinnen!\nGEIST:\nWer ruft mir?\nPAUL (abgewendet):\nSchreckliches Gesicht!\nGEIST:\nDu hast mich mächtig angezogen,\nAn meiner Sphäre lang gesogen.\nPAUL:\nWeh! ich ertrag dich nicht!";
        Assert.That(Encoded.Values(Night, "speaker"), Is.EqualTo((string[])["PAUL:", "GEIST:", "PAUL", "GEIST:", "PAUL:"]));
        Assert.That(Encoded.Values(Night, "head"), Is.EqualTo((string[])["NACHT"]));
        Assert.That(Encoded.Values(Night, "l"), Has.Length.EqualTo(11));
    }

    [Test]
    public void The_particle_of_a_name_may_be_a_capital() => Assert.That(
        Encoded.Values("Zweite Szene\n\nKARL V. BERG (legt das Buch weg). Mir ekelt vor diesem Buch.\n\nHANS (stellt ein Glas hin). Lies ein anderes.\n\nBERG. Der Funke ist ausgebrannt.\n\nHANS. Das ist ja recht gut. (Lacht.)\n\nBERG. Wo willst du hinaus?", "speaker"), Is.EqualTo((string[])["KARL V. BERG", "HANS", "BERG.", "HANS.", "BERG."]));
}
