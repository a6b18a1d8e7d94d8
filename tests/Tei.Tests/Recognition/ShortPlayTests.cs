namespace Tei.Tests.Recognition;

/// <summary>Plays of a few speeches: single scenes, monologues, fragments (TEI P5, chapter 7). All texts are invented.</summary>
internal sealed class ShortPlayTests
{
    private static string?[] Who(string play) => [.. Encoded.Of(play).Document.Xml.Descendants(TeiNames.Namespace + "sp").Select(sp => (string?)sp.Attribute("who"))];

    [TestCase("ERSTER AUFZUG", "ERSTER AUFTRITT")]
    [TestCase("ERSTER AKT", "ERSTE SZENE")]
    [TestCase("FIRST ACT", "SCENE I")]
    [TestCase("ACTUS PRIMUS", "SCENA PRIMA")]
    [TestCase("PREMIER ACTE", "SCÈNE PREMIÈRE")]
    [TestCase("Zweite Handlung", "Dritter Auftritt")]
    public void Headings_of_acts_and_scenes_make_a_play_of_two_speeches(string act, string scene)
    {
        string play = $"{act}\n\n{scene}\n\nOTTO.\nDas Licht ist aus.\n\nMARTHA.\nIch hab es nicht gelöscht.";
        Assert.That(Encoded.Body(play), Does.StartWith($"<div type=\"document\"><div type=\"act\"><head>{act}</head><div type=\"scene\"><head>{scene}</head><sp"));
        Assert.That(Who(play), Is.EqualTo(new[] { "#otto", "#martha" }));
    }

    [TestCase("Act I, Scene 2")]
    [TestCase("Erster Akt, zweite Szene")]
    public void An_act_and_its_scene_in_one_line_are_a_scene(string head) =>
        Assert.That(Encoded.Body($"{head}\n\nOTTO.\nWer da?\n\nMARTHA.\nIch bin es."), Does.Contain($"<div type=\"scene\"><head>{head}</head><sp"));

    [TestCase("Bild 1\n\nHALTUNG. Der Arm ist gestreckt.\n\nGRIFF. Die Hand ist offen.")]
    [TestCase("Tableau 2\n\nPOMMES. Les prix ont monté.\n\nPOIRES. Les prix ont baissé.")]
    public void Pictures_and_tables_make_no_play(string text) => Assert.That(Encoded.Elements(text, "sp"), Is.Empty);

    private const string Tragedy = "MYRRHA\nTrauerspiel in zwei Aufzügen\nvon Ernst Halder\n\nPERSONEN\nKönig ORAN.\nMYRRHA, seine Tochter.\nVELT, ein Bote.\nDie Szene ist in Sarn.\n\nERSTER AUFZUG\n\nERSTER AUFTRITT\nSzene: Garten.\nMyrrha vom Tor kommend. Velt ihr entgegen.\n\nMYRRHA.\nBist du zurück? Die Brunnen sind versiegt,\nSeit du das letzte Mal am Tore standst.\n\nVELT.\nIch komme spät, und bringe nichts als Staub,\nDen mir der Wind in beide Hände warf.\n\nZWEITER AUFTRITT\nOran und die Vorigen.\n\nORAN.\nSo sprich, mein Bote!";

    [Test]
    public void The_list_of_characters_ends_at_the_first_act_and_nothing_above_it_is_said()
    {
        Assert.That(Encoded.Values(Tragedy, "castItem"), Has.Length.EqualTo(3));
        Assert.That(Encoded.Values(Tragedy, "stage"), Is.EqualTo(new[] { "Die Szene ist in Sarn.", "Szene: Garten.", "Myrrha vom Tor kommend. Velt ihr entgegen.", "Oran und die Vorigen." }));
        Assert.That(Who(Tragedy), Is.EqualTo(new[] { "#myrrha", "#velt", "#oran" }));
        Assert.That(Encoded.Values(Tragedy, "l"), Has.Length.EqualTo(5));
    }

    private const string Comedy = "L’ORAGE\n\nCOMÉDIE en un acte\n\n1731\n\nVALBRUN\n\nReprésenté pour la première fois à Lyon le 3 mai 1731.\n\nActeurs\nValbrun, notaire.\nToinon, servante.\nLa scène est à Lyon.\n\nScène Première\nValbrun, Toinon.\n\nVALBRUN, seul, parlant à la porte qui ne veut pas s’ouvrir et qui grince.\nAh !\n\nTOINON, à part.\nQuoi ?\n\nVALBRUN\nJe n’ai rien dit, et je ne dirai rien tant que cette porte restera fermée devant moi comme elle l’est depuis ce matin.\n\nScène II\nDamon, Toinon, etc.\n\nDAMON\nBonjour.";

    [Test]
    public void The_author_on_the_title_page_and_the_names_below_a_heading_do_not_speak()
    {
        Assert.That(Encoded.Values(Comedy, "speaker"), Is.EqualTo(new[] { "VALBRUN,", "TOINON,", "VALBRUN", "DAMON" }));
        Assert.That(Encoded.Values(Comedy, "stage"), Does.Contain("La scène est à Lyon.").And.Contain("Valbrun, Toinon.").And.Contain("Damon, Toinon, etc."));
        Assert.That(Encoded.Of(Comedy).Document.Xml.Descendants(TeiNames.Namespace + "title").First().Value, Is.EqualTo("L’ORAGE COMÉDIE en un acte"));
    }

    [Test]
    public void Short_prose_below_a_direction_is_no_verse() => Assert.That(Encoded.Elements(Comedy, "l"), Is.Empty);

    [Test]
    public void A_sentence_that_comes_back_below_the_labels_is_no_speaker()
    {
        const string Play = "ACTE I\n\nSCÈNE I\n\nROSE, PAUL.\n\nROSE\nAs-tu fermé la grille ?\n\nPAUL\nOui, mademoiselle.\n\nROSE\nEt la cave ?\n\nPAUL\nOui, mademoiselle.\n\nROSE\nEt le grenier ?\n\nPAUL\nOui, mademoiselle.";
        Assert.That(Encoded.Values(Play, "speaker"), Is.EqualTo(new[] { "ROSE", "PAUL", "ROSE", "PAUL", "ROSE", "PAUL" }));
    }

    [Test]
    public void A_monologue_has_one_character_who_speaks()
    {
        const string Play = "UN SOIR\nMONOLOGUE\n\npar Jules Morin\n\nPERSONNAGE\nLE VEILLEUR.\n\nLE VEILLEUR.\nJ’ai vu passer trois lanternes.\n\nPersonne ne les portait.\n\nFIN";
        Assert.That(Encoded.Elements(Play, "sp"), Has.Length.EqualTo(1));
        Assert.That(Encoded.Body(Play), Does.Contain("<byline>par ").And.EndWith("<stage rend=\"none\">FIN</stage></div>"));
    }

    private const string Georgian = "THE LODGER\nA COMEDY\n\nDRAMATIS PERSONÆ\nSIR HENRY CLAY .... Mr. Booth.\nTWIST .... Mr. Lowe.\nLADY CLAY .... Miss Frame.\n\nACT I.\nSCENE I.—SIR HENRY'S Hall.\nLADY CLAY discovered at the window; TWIST holding a candle.\n\nL. CLAY. Who knocks, Twist?\n\nTWIST. The lodger, madam.\n\nL. CLAY. Let him in. (They retire.)\n\nDUET.—TWIST AND LODGER.\n\nThe door is shut, the candle low,\nAnd who goes there I do not know.\n\nEnter Lodger.\n\nLODGER. Your servant. [Bows.]\n\nACT DROP";

    [Test]
    public void Leaders_divide_the_character_from_the_actor_and_initials_stand_for_a_title()
    {
        Assert.That(Encoded.Values(Georgian, "role"), Is.EqualTo(new[] { "SIR HENRY CLAY", "TWIST", "LADY CLAY" }));
        Assert.That(Who(Georgian)[..3], Is.EqualTo(new[] { "#lady-clay", "#twist", "#lady-clay" }));
        Assert.That(Encoded.Values(Georgian, "stage"), Is.EqualTo(new[] { "LADY CLAY discovered at the window; TWIST holding a candle.", "They retire.", "Enter Lodger.", "Bows.", "ACT DROP" }));
    }

    [Test]
    public void Who_sings_speaks_the_verses_below() =>
        Assert.That(Encoded.Body(Georgian), Does.Contain("DUET.—").And.Contain("<lg><l>The door is shut, the candle low,</l>"));

    [Test]
    public void Who_enters_may_speak_once()
    {
        const string Play = "FIRST ACT\n\nSCENE\n\nA counting-house. Rain is heard.\n\nAmos. Is the ledger balanced, Piers?\n\nPiers. It was, sir.\n\nAmos. And now?\n\nPiers. Now it is wet.\n\n[Enter Dora.]\n\nAmos. Shut the window.\n\nDora. Oh, the window, the window!";
        Assert.That(Encoded.Values(Play, "speaker"), Has.Length.EqualTo(6));
        Assert.That(Encoded.Values(Play, "stage"), Is.EqualTo(new[] { "SCENE", "A counting-house. Rain is heard.", "Enter Dora." }));
    }

    [Test]
    public void Rules_below_headings_and_directions_in_brackets_behind_a_label_are_no_speech()
    {
        const string Play = "ACT 2\n=====\n\nScene 1\n=======\n[Enter Lorn and Berin.]\n\nLORN\nThe wind has turned against the harbour wall,\nAnd every sail is folded like a hand.\n\nBERIN, [kneeling]\nMy lord, the last has sunk.\n\nLORN  And who was in her?";
        EncodingResult result = Encoded.Of(Play);
        Assert.That(result.Report.TextProof, Is.True);
        Assert.That(Encoded.Body(Play), Does.Contain("<head>ACT 2</head><fw type=\"rule\">=====</fw>").And.Contain("<speaker>BERIN,</speaker><stage rend=\"none\">[kneeling]</stage>"));
        Assert.That(Who(Play), Is.EqualTo(new[] { "#lorn", "#berin", "#lorn" }));
    }

    [Test]
    public void How_somebody_speaks_may_stand_on_the_line_of_what_is_said_and_two_may_speak_together()
    {
        const string Play = "LE MOULIN\nSaynète\n\nPERSONNAGES\nLE MEUNIER.\nBABET, sa fille.\n\nLE MEUNIER, entrant. — Qui a arrêté la roue ?\n\nBABET. — L'eau, mon père.\n\nLE MEUNIER. — Et le sac ?\n\nBABET, bas. — Il est vide.\n\nLE MEUNIER et BABET, ensemble. — Hélas !\n\nRIDEAU";
        EncodingResult result = Encoded.Of(Play);
        Assert.That(result.Report.TextProof, Is.True);
        Assert.That(Encoded.Values(Play, "speaker"), Is.EqualTo(new[] { "LE MEUNIER,", "BABET.", "LE MEUNIER.", "BABET,", "LE MEUNIER et BABET," }));
        Assert.That(Encoded.Body(Play), Does.Contain("<p><stage rend=\"none\">entrant.</stage> — Qui a arrêté la roue ?</p>"));
    }

    [Test]
    public void Where_labels_have_colons_a_sentence_below_the_heading_tells_of_the_stage()
    {
        const string Play = "Dritte Szene\n\nEin Kahn. Zwei Ruder.\n\nDer Fischer: Beißt heute etwas?\nDie Frau am Ufer: Nur der Wind.\nDer Fischer (setzt sich): Dann warte ich.\nDie Frau am Ufer: Worauf?\nDer Fischer: Auf Regen.\nBeide (zugleich): Regen!";
        Assert.That(Encoded.Values(Play, "speaker"), Has.Length.EqualTo(6));
        Assert.That(Encoded.Values(Play, "stage")[0], Is.EqualTo("Ein Kahn. Zwei Ruder."));
        Assert.That(Encoded.Elements(Play, "l"), Is.Empty);
    }

    [Test]
    public void A_monologue_may_be_one_speech_with_a_direction()
    {
        const string Play = "DER TÜRMER\nEin Monolog\n\nPersonen:\nTÜRMER\n\nEine Stube im Turm. Nacht.\n\nTÜRMER (gähnt): Drei Uhr. Niemand hat mich gefragt.\n\nUnd wenn mich einer fragte, so müßte ich lügen.\n\n(Er geht ab.)\n\nVorhang.";
        Assert.That(Encoded.Elements(Play, "sp"), Has.Length.EqualTo(1));
        Assert.That(Encoded.Values(Play, "stage"), Does.Contain("Eine Stube im Turm. Nacht.").And.Contain("Vorhang."));
    }

    [Test]
    public void A_title_is_the_character_if_one_only_has_it() => Assert.That(
        Who("Die Wette.\nLustspiel in einem Akt.\n\nPersonen:\nBaron Hallwil.\nJost, Jäger.\n\nErste Scene.\nDer Baron. Jost.\n\nBaron (tritt ein). Guten Tag!\n\nJost (grüßt). Zu dienen, Ihro Gnaden.\n\nBaron. Wo sind die Hunde?\n\nJost. Im Hof."),
        Is.EqualTo(new[] { "#hallwil", "#jost", "#hallwil", "#jost" }));
}
