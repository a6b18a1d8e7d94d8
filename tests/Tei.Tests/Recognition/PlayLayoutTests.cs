using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>How the editions of several countries print plays: labels, numbered scenes, title pages, directions without brackets (TEI P5, chapter 7). All texts are invented.</summary>
internal sealed class PlayLayoutTests
{
    private static readonly (string Cast, string Act, string Scene)[] Heads =
    [
        ("DRAMATIS PERSONAE", "ACT I", "SCENE I"), ("Personnages", "Acte premier", "Scène première"), ("Personen", "Erster Akt", "Erste Szene"),
        ("Personajes", "Acto primero", "Escena primera"), ("PERSONAGGI", "ATTO PRIMO", "SCENA PRIMA"), ("Действующие лица", "Действие первое", "Явление первое"),
    ];

    [Test]
    public void Every_form_of_a_label_is_one_in_every_language(
        [Values("OTTO. ", "OTTO.- ", "OTTO.—", "OTTO.— ", "OTTO. — ", "OTTO: ", "OTTO\n", "Otto.— ", "Otto.- ", "Otto. ", "Otto: ", "Otto\n")] string label, [Range(0, 5)] int language)
    {
        (string cast, string act, string scene) = Heads[language];
        string other = label.Replace("OTTO", "MARTA", StringComparison.Ordinal).Replace("Otto", "Marta", StringComparison.Ordinal);
        string play = $"La lampada\n\n{cast}\n\nOTTO\nMARTA\n\n{act}\n\n{scene}\n\n{label}Ah!\n\n{other}Eh?\n\n{label}Oh, oh!\n\n{other}Ma...";
        EncodingResult result = Encoded.Of(play);
        Assert.That(result.Report.TextProof, Is.True);
        XElement body = result.Document.Xml.Descendants(TeiNames.Namespace + "body").Single();
        Assert.That(body.Descendants(TeiNames.Namespace + "sp").Select(sp => (string?)sp.Attribute("who")), Is.EqualTo(new[] { "#otto", "#marta", "#otto", "#marta" }));
        Assert.That(body.Descendants(TeiNames.Namespace + "castItem").Count(), Is.EqualTo(2));
        Assert.That(body.Descendants(TeiNames.Namespace + "div").Select(div => (string?)div.Attribute("type")), Is.EqualTo(new[] { "document", "act", "scene" }));
    }

    [Test]
    public void Numbers_that_stand_alone_open_scenes_below_a_list_of_characters()
    {
        const string Play = "СОСЕДИ\n\nШутка в одном действии\n\nДЕЙСТВУЮЩИЕ ЛИЦА\n\nМарья Петровна Зуева, помещица.\nСтепан, лакей.\n\nГостиная.\n\nI\n\nЗуева (одна) и Степан.\n\nСтепан. Барыня, там пришли.\n\nЗуева. Кто пришел?\n\nII\n\nЗуева (одна).\n\nЗуева (сердито). Никого не принимаю!\n\nСтепан. Слушаю-с!";
        string body = Encoded.Body(Play);
        Assert.That(body, Does.Contain("</castList><stage rend=\"none\">Гостиная.</stage><div type=\"scene\"><head>I</head><stage rend=\"none\">"));
        Assert.That(body, Does.Contain("<div type=\"scene\"><head>II</head><stage rend=\"none\">").And.Contain("<sp who=\"#maria-petrovna-zueva\"><speaker>Зуева</speaker><p><stage rend=\"none\">(сердито).</stage> Никого"));
    }

    [Test]
    public void Without_a_list_of_characters_a_number_alone_opens_no_scene() =>
        Assert.That(Encoded.Body("I\n\nThe mill stands by the river.\n\nII\n\nIt burned in May."), Does.Not.Contain("scene"));

    [Test]
    public void A_kind_of_play_on_the_title_page_makes_a_play_without_scenes()
    {
        string body = Encoded.Body("UN MARIAGE SOUS LA PLUIE\n\nComédie en un acte\n\nLISETTE. Quel temps !\n\nDORANTE. Un temps de chien, et je ne sais pas où nous irons.\n\nLISETTE. Venez dans la maison de mon père, qui est à deux pas.\n\nDORANTE. Je viens avec vous.");
        Assert.That(body, Does.StartWith("<div type=\"document\"><head>UN MARIAGE SOUS LA PLUIE</head><head>Comédie en un acte</head><sp who=\"#lisette\">"));
    }

    [TestCase("Karl von Steinau\nDer Nachbar\noder\nDie falsche Uhr.\nLustspiel in einem Aufzuge", "Der Nachbar oder Die falsche Uhr. Lustspiel in einem Aufzuge", "Karl von Steinau")]
    [TestCase("Der Nachbar\nLustspiel in einem Aufzuge\nvon Karl Steinau", "Der Nachbar Lustspiel in einem Aufzuge von Karl Steinau", "Karl Steinau")]
    [TestCase("Der Nachbar\nLustspiel in einem Aufzuge", "Der Nachbar Lustspiel in einem Aufzuge", null)]
    public void The_title_page_says_who_wrote_a_play(string page, string title, string? author)
    {
        XElement statement = Encoded.Of(page + "\n\nPersonen.\n\nHerr Orlof.\nLuise, seine Tochter.\n\nErster Auftritt.\n\nORLOF. Luise!\n\nLUISE. Herr Vater!\n\nORLOF. Komm.\n\nLUISE. Ja.").Document.Xml.Descendants(TeiNames.Namespace + "titleStmt").Single();
        Assert.That((string?)statement.Element(TeiNames.Namespace + "title"), Is.EqualTo(title));
        Assert.That((string?)statement.Element(TeiNames.Namespace + "author"), Is.EqualTo(author));
    }

    [Test]
    public void What_somebody_does_is_a_direction_without_brackets()
    {
        string body = Encoded.Body("SCÈNE II\n\nMARTIN.\nTe voilà donc ! Il est neuf heures.\nIl jette son chapeau.\n\nLOUISON.\nIl est parti.\n\nMARTIN.\nEt nous devons deux termes !\n\nLOUISON.\nTu vois, je commence.");
        Assert.That(body, Does.Contain("<stage rend=\"none\">Il jette son chapeau.</stage>").And.Not.Contain("<stage rend=\"none\">Il est parti.</stage>"));
    }

    [Test]
    public void A_bracket_left_open_is_a_direction_up_to_its_full_stop() =>
        Assert.That(
            Encoded.Body("SCENE I\n\nHARRIET. Nor saints, yet awhile I hope. [Aside. Is it not enough?\n\nCARLOS. Adieu.\n\nHARRIET. Adieu.\n\nCARLOS. I go.\n\nHARRIET. Go."),
            Does.Contain("I hope. <stage rend=\"none\">[Aside.</stage> Is it not enough?</p>"));

    [Test]
    public void Kin_that_is_addressed_is_no_name_in_a_play() =>
        Assert.That(Encoded.Elements("Erster Auftritt\n\nORLOF. Luise!\n\nLUISE. Herr Vater!\n\nORLOF. Komm.\n\nLUISE. Ja, Herr Vater, ich komme schon und bringe das Licht mit.\n\nORLOF. Nun, Frau Müller, was ist denn das für ein Lärm auf der Straße?", "persName"), Has.None.Contains("Vater").And.Some.Contains("Müller"));

    [Test]
    public void Stops_between_numbers_make_no_date() =>
        Assert.That(Encoded.Elements("Es schlug. 6. 7. 8. 9. 10. 11. Er kam am 8. 9. 1910.", "date"), Has.Length.EqualTo(1));

    private const string WithManners =
        "Die Uhr\nLustspiel in einem Aufzuge\n\n{0}Erster Auftritt\n\nBERTA allein. Er kommt nicht, und ich warte schon eine Stunde.\n\nKARL tritt leise ein. Still! Man hört uns bis auf die Straße hinaus.\n\nBERTA erschrocken. Du bist es! Ich habe dich nicht erwartet.\n\n"
        + "KARL. Wen denn? Den Wirt?\n\nBERTA. Den auch nicht.\n\nDER WIRT hinter der Tür. Darf ich eintreten?\n\nKARL zu Berta. Geh du voran. Ab.\n\nBERTA. Ich gehe schon.\n\nDER WIRT. So warten Sie doch!\n\nKARL leise. Er hat uns gesehen.";

    [TestCase("Personen\n\nBerta, Witwe\nKarl, ihr Bruder\nDer Wirt\n\n", TestName = "With a list of characters")]
    [TestCase("", TestName = "Without a list of characters")]
    public void A_direction_without_brackets_between_the_name_and_the_words_is_no_part_of_the_name(string cast)
    {
        string text = WithManners.Replace("{0}", cast, StringComparison.Ordinal);
        Assert.That(Encoded.Of(text, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "speaker").Select(s => s.Value), Is.EqualTo((string[])["BERTA", "KARL", "BERTA", "KARL.", "BERTA.", "DER WIRT", "KARL", "BERTA.", "DER WIRT.", "KARL"]));
        Assert.That(Encoded.Elements(text, "stage", TeiEncoder.Diplomatic), Does.Contain("<stage rend=\"none\">tritt leise ein.</stage>").And.Contain("<stage rend=\"none\">Ab.</stage>"));
    }

    [Test]
    public void Two_who_speak_together_and_a_character_of_several_words_keep_their_names() => Assert.That(
        Encoded.Of("The Clock\n\nACT I.\n\nANNA. Who comes?\n\nPAUL. A friend of the house.\n\nANNA and PAUL. Come in!\n\nLADY in black. I thank you.\n\nANNA. Sit down, and tell us.\n\nPAUL. We have time. Exit.\n\nLADY in black. I have none.", TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "speaker").Select(s => s.Value),
        Is.EqualTo((string[])["ANNA.", "PAUL.", "ANNA and PAUL.", "LADY in black.", "ANNA.", "PAUL.", "LADY in black."]));

    [TestCase("FRIENDS.")]
    [TestCase("GOVERNOR.")]
    [TestCase("TOWNSMEN.")]
    public void One_who_speaks_once_may_be_called_as_speeches_address_somebody(string label) => Assert.That(
        Encoded.Values("THE BRIDGE\nA Play\n\nPELL.\nWho goes there?\n\nANNA.\nA friend of the town.\n\nPELL.\nCome in, then.\n\n" + label + "\nWe come, too.\n\nANNA.\nAll of us.", "speaker"), Does.Contain(label));
}
