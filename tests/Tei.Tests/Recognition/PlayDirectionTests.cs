using System.Xml.Linq;
using Tei.Recognition.Structure;

namespace Tei.Tests.Recognition;

/// <summary>Directions of several sentences, who is on the stage, songs, headings in brackets (TEI P5, chapter 7). All texts are invented.</summary>
internal sealed class PlayDirectionTests
{
    private static string[] Texts(string text, string element) => [.. Encoded.Elements(text, element).Select(e => XElement.Parse(e).Value)];

    [Test]
    public void A_heading_that_an_editor_gives_a_scene_is_in_brackets()
    {
        const string Text = "JORNADA PRIMERA\n\n[ESCENA I]\n\nSalen el CAPITÁN y SOLDADOS.\n\nCAPITÁN\n¡Cuerpo de tal con quien\nnos hace marchar!\n\nSOLDADO 1.º\n¿Ya empiezas?\n\nCAPITÁN\nCallad, que aquí\nhabemos de parar.\n\n[ESCENA II]\n\nSOLDADO 1.º\nYa está prevenido.\n\nCAPITÁN\nBien.";
        Assert.That(Texts(Text, "head"), Is.EqualTo((string[])["JORNADA PRIMERA", "ESCENA I", "ESCENA II"]));
        Assert.That(Texts(Text, "speaker"), Is.EqualTo((string[])["CAPITÁN", "SOLDADO 1.º", "CAPITÁN", "SOLDADO 1.º", "CAPITÁN"]));
    }

    [Test]
    public void The_editors_of_a_draft_number_its_scenes_and_name_its_characters_again()
    {
        const string Text = "Veit\n\n[H1, Szene 1]\n\n[Buden. Volk]\n\nSCHREIER. Meine Herren, hier ist das Pferd zu sehen.\n\nVEIT. Willst du?\n\nGRETE [MARIE]. Das muß ich sehn.\n\n[H1, Szene 2]\n\n[Das Innere der Bude]\n\nSCHREIER. Zeig dein Talent! [Der Gaul schüttelt den Kopf.] Sehn Sie?\n\nGRETE [MARIE]. Er kann rechnen.\n\nVEIT. Das kann er.";
        Assert.That(Texts(Text, "head"), Is.EqualTo((string[])["Veit", "H1, Szene 1", "H1, Szene 2"]));
        Assert.That(Texts(Text, "speaker"), Is.EqualTo((string[])["SCHREIER.", "VEIT.", "GRETEMARIE.", "SCHREIER.", "GRETEMARIE.", "VEIT."]));
        // A choice has no blank between what is written and the other name.
        Assert.That(Texts(Text, "reg"), Is.EqualTo((string[])["MARIE", "MARIE"]));
        Assert.That(Texts(Text.Replace("GRETE [MARIE]. ", "GRETE [MARIE]\n\n", StringComparison.Ordinal), "speaker"), Has.Exactly(2).EqualTo("GRETEMARIE"));
        Assert.That(Texts(Text, "stage"), Is.EqualTo((string[])["Buden. Volk", "Das Innere der Bude", "Der Gaul schüttelt den Kopf."]));
    }

    [Test]
    public void An_aside_has_its_full_stop_behind_the_bracket()
    {
        const string Text = "L’ostessa\n\n[La Scena si rappresenta in Lavra.]\n\nAtto primo\n\nScena prima\n\n[Sala di locanda]\n\nCONTE:\n\nChi è di là?\n\nBERTO:\n\nMi comandi, signore.\n\nCONTE:\n\n(Spiantato! povero, e superbo!).\n\n(da sé)\n\nBERTO:\n\nLa perdoni.\n\nCONTE:\n\n(parte)";
        Assert.That(Texts(Text, "stage"), Is.EqualTo((string[])["La Scena si rappresenta in Lavra.", "Sala di locanda", "da sé", "parte"]));
        Assert.That(Texts(Text, "p"), Does.Contain("(Spiantato! povero, e superbo!)."));
        Assert.That(Texts(Text, "head"), Is.EqualTo((string[])["L’ostessa", "Atto primo", "Scena prima"]));
    }

    [Test]
    public void Who_comes_out_on_the_stage_is_named_right_behind_the_verb()
    {
        const string Text = "JORNADA PRIMERA\n\nROSA\nHipogrifo violento,\nque corriste parejas con el viento.\n\nSale CLARO.\n\nCLARO\nDi dos, y no me dejes.\n\nSale Segundo con una cadena y luz.\n\nROSA\nSale la luna ya.\n\nCLARO\nSale.";
        Assert.That(Texts(Text, "stage"), Is.EqualTo((string[])["Sale CLARO.", "Sale Segundo con una cadena y luz."]));
    }

    [Test]
    public void An_entrance_may_be_told_in_several_sentences()
    {
        const string Direction = "Enter Tom in great excitement. He carries a guitar on his back and a bundle of ballads in his hand, which he drops.";
        Assert.That(Texts($"ACT I\n\nANN. Who comes here?\n\nBEN. A stranger.\n\n{Direction}\n\nANN. Who are you?\n\nBEN. Speak.\n\nANN. He is out of breath.", "stage"), Is.EqualTo((string[])[Direction]));
    }

    [Test]
    public void What_characters_do_between_speeches_begins_with_their_names()
    {
        const string Direction = "Magistrate goes right, Policeman follows. Mrs. Tarn arranges her apples.";
        const string Text = "ACT I\n\nMagistrate: So that is the Green.\n\nPoliceman: That is so.\n\nMagistrate: Common assault?\n\nPoliceman: Common enough.\n\n" + Direction + "\n\nMrs. Tarn: Business, is it?\n\nMagistrate: It is.\n\nMrs. Tarn: Then buy.";
        Assert.That(Texts(Text, "stage"), Is.EqualTo((string[])[Direction]));
        Assert.That(Texts(Text.Replace("arranges her", "sells you", StringComparison.Ordinal), "stage"), Is.Empty);
    }

    [Test]
    public void Names_in_small_letters_tell_who_is_there_where_speakers_have_capitals()
    {
        const string Text = "Zweiter Aufzug\n\nErster Auftritt\n\nVeit. Rosa. Die Kinder.\n\nVEIT (mit einem Hobel). Na, Kinder, was ist denn das für ein Lärm, dass man sein eigenes Wort nicht mehr versteht?\n\nROSA. Sie wollen nicht folgen.\n\nVEIT. Da muß ich gleich ein Lied singen.\n\nLied\n\nDa streiten sich die Leut herum\nOft um den Wert des Glücks,\nDer eine heißt den andern dumm,\nAm End weiß keiner nix.\n\nZweiter Auftritt\n\nRosa mit ihrem Kind am Fenster. Veit.\n\nROSA. Wen sucht der Herr?\n\nVEIT. Niemand.";
        Assert.That(Texts(Text, "stage"), Is.EqualTo((string[])["Veit. Rosa. Die Kinder.", "(mit einem Hobel).", "Lied", "Rosa mit ihrem Kind am Fenster. Veit."]));
        Assert.That(Texts(Text, "l"), Has.Length.EqualTo(4));
        Assert.That(Texts(Text, "speaker"), Is.EqualTo((string[])["VEIT", "ROSA.", "VEIT.", "ROSA.", "VEIT."]));
    }

    [Test]
    public void Who_sings_in_a_chorus_or_a_recitative_is_named_above_it() => Assert.That(
        Texts("ACT I\n\nRECIT.—TOM.\n\nGentlemen, I pray you tell me\nWhere a gentle maiden dwelleth.\n\nA Noble. Why, who are you?\n\nTom. I will tell you.\n\nSONG.—TOM.\n\nA wandering minstrel I,\nA thing of shreds and patches.\n\nTom. That is all.\n\nA Noble. Enough.", "speaker"),
        Does.Contain("RECIT.—TOM.").And.Contain("SONG.—TOM."));

    [Test]
    public void Who_goes_at_the_end_of_a_speech_is_named_behind_the_word() => Assert.That(
        Texts("Actus Primus. Scena Prima.\n\nEnter Bernard and Frank, two sentinels.\n\nBern. Who's there?\nFra. Nay answer me.\nBern. Long live the King.\nFra. You come late.\nBerna. 'Tis now struck twelve.\nFra. Give you good night. Exit Frank.\nBern. Good night.", "stage"),
        Does.Contain("Exit Frank."));

    [Test]
    public void One_below_names_in_capitals_may_have_small_letters() => Assert.That(
        Texts("ACT II\n\nSCENE III. A house.\n\nEnter SIR JOHN and SIR MARK\n\nSIR JOHN\nApproach, Sir Mark: not to be abed after midnight is to be up betimes.\n\nSIR MARK\nI know, to be up late is to be up late.\n\nEnter Clown\n\nClown\nHow now, my hearts!\n\nSIR JOHN\nCome on; let's have a song.\n\nClown\nWould you have a love-song?\n\nSIR MARK\nA love-song.", "speaker"),
        Is.EqualTo((string[])["SIR JOHN", "SIR MARK", "Clown", "SIR JOHN", "Clown", "SIR MARK"]));

    [Test]
    public void How_people_speak_behind_most_of_the_names_tells_a_play()
    {
        const string Text = "Il Capo (al Direttore di scena): Faccia sgombrare il palco.\n\nL'Usciere (col berretto in mano): Scusi, signore.\n\nIl Capo (di scatto, sgarbato): Che altro c'è?\n\nL'Usciere (timidamente): Ci sono qua certi signori.\n\nIl Capo e gli Attori si volteranno a guardare giù nella sala.\n\nIl Capo: Ma io qua provo!\n\nIl Padre (facendosi avanti): Siamo qua in cerca d'un autore.";
        Assert.That(Texts(Text, "sp"), Has.Length.EqualTo(6));
        Assert.That(Texts(Text, "stage"), Does.Contain("Il Capo e gli Attori si volteranno a guardare giù nella sala."));
        Assert.That(Encoded.Elements("Präsident Dr. Tarn (das Glockenzeichen gebend): Ruhe!\n\nAbg. Dr. Vogt (fortsetzend): Ich komme zum Schluß.\n\nPräsident Dr. Tarn (unterbrechend): Bitte.\n\nAbg. Dr. Vogt (erregt): Nein.\n\nAbg. Roth (lachend): Doch.", "sp"), Is.Empty);
    }

    [Test]
    public void A_name_in_capitals_alone_with_what_its_bearer_does_is_no_label()
    {
        const string Text = "ATTO SECONDO\n\nSCENA III\n\nCONTESSA\nPorgi, amor, qualche ristoro.\n\nSUSANNA (entrando)\nÈ già finita.\n\nFIGARO entra cantando\n\nFIGARO\nLa la la la!\n\nCONTESSA\nDunque?\n\nAlcuni servi passano la scena.\n\nSUSANNA\nZitto.";
        Assert.That(Texts(Text, "speaker"), Is.EqualTo((string[])["CONTESSA", "SUSANNA", "FIGARO", "CONTESSA", "SUSANNA"]));
        Assert.That(Texts(Text, "stage"), Does.Contain("FIGARO entra cantando").And.Contain("Alcuni servi passano la scena."));
    }

    [TestCase("Sort du fond.", false)]
    [TestCase("Meg goes off.", false)]
    [TestCase("Der Diener geht ab.", false)]
    [TestCase("Hvad vil du med mig?", true)]
    [TestCase("I go.", true)]
    [TestCase("Было бы лучше, если бы Вы молчали.", true)]
    public void Words_of_the_first_and_second_person_are_said_and_not_told(string words, bool isSpoken) => Assert.That(SpeechPersons.OccurIn(words), Is.EqualTo(isSpoken));

    [Test]
    public void Where_speeches_stand_together_a_sentence_apart_is_a_direction()
    {
        const string Play = "Der Nachtwächter\nSchwank\n\nPersonen:\nHuber, Bäcker\nWalburga, seine Frau\n\nErster Auftritt\n\nWalburga. Anton, es hat elf geschlagen.\nHuber. So.\nWalburga. Und sie ist noch nicht daheim.\nHuber. Die wird noch singen.\n\nMan hört draußen das Horn.\n\nWalburga. Hörst du das Horn?\nHuber. Freilich.\nWalburga. Dann geh und schau.";
        Assert.That(Encoded.Values(Play, "stage"), Does.Contain("Man hört draußen das Horn."));
        Assert.That(Encoded.Values(Play.Replace("\nHuber.", "\n\nHuber.", System.StringComparison.Ordinal).Replace("\nWalburga.", "\n\nWalburga.", System.StringComparison.Ordinal).Replace("Man hört", "Ich höre", System.StringComparison.Ordinal), "stage"), Does.Not.Contain("Ich höre draußen das Horn."));
    }

    private const string Mill = "THE MILLER'S NIECE\nA Comedy in Two Acts\n\nACT I.\n\nSCENE I.--A parlour.\n\nEnter HUGO and PETER.\n\nHUGO. The mill is mine, sir.\n\nPETER. The deed says otherwise.\n\nHUGO. Then burn the deed.\n\nSCENE II.--Before the mill.\n\nLUCY discovered at the window. Enter PETER, below.\n\nPETER. Come down, the storm is over.\n\nLUCY. You have not told him, then.\n\nPETER. I have told him by letter.\n\nNoise within. They start.\n\nLUCY. Hide yourself, quick!";

    [Test]
    public void Two_hyphens_stand_for_the_dash_behind_the_number_of_a_scene() => Assert.That(
        Encoded.Values(Mill, "head"), Does.Contain("SCENE I.--A parlour.").And.Contain("SCENE II.--Before the mill."));

    [Test]
    public void Who_is_discovered_with_who_enters_and_what_is_heard_within_is_a_direction() => Assert.That(
        Encoded.Values(Mill, "stage"), Is.EqualTo((string[])["Enter HUGO and PETER.", "LUCY discovered at the window. Enter PETER, below.", "Noise within. They start."]));

    [Test]
    public void One_who_leaves_before_the_stage_changes_does_not_speak()
    {
        const string Play = "ERSTE SZENE\n\nSaal. Nacht.\n\nKONRAD.\nMein Bruder? Gut. So öffne man das Tor.\n\nWALTER (erschrocken).\nDas Tor? Ihr scherzt.\n\nKONRAD.\nIch habe nie gescherzt.\n\nWALTER.\nErbarmt Euch unser!\n\nKonrad geht ab. Verwandlung.\n\nZWEITE SZENE\n\nStraße. Volk.\n\nWALTER.\nDa reitet er.\n\nKONRAD.\nIch dank' euch, liebe Leute.";
        Assert.That(Encoded.Values(Play, "stage"), Does.Contain("Konrad geht ab. Verwandlung."));
        Assert.That(Encoded.Values(Play, "speaker"), Has.None.Contains("geht"));
    }

    [Test]
    public void Names_below_the_heading_of_a_scene_are_no_speech_so_that_what_happens_between_speeches_is_a_direction()
    {
        const string Play = "SCÈNE PREMIÈRE.\nDAMIS, GERMAIN.\n\nDAMIS. As-tu porté ma lettre ?\n\nGERMAIN. Oui, monsieur, et la réponse est triste.\n\nSCÈNE II.\nLES MÊMES, LUCILE.\n\nLUCILE. Tout est perdu !\n\nGERMAIN. Je serai le notaire.\n\nOn frappe.\n\nLUCILE. Ciel ! mon père !\n\nDAMIS. Je me cache.";
        Assert.That(Encoded.Values(Play, "stage"), Does.Contain("On frappe."));
    }
}
