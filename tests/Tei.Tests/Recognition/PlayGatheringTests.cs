namespace Tei.Tests.Recognition;

/// <summary>Who is on the stage, what acts are called, labels in rare layouts, and directions in the middle of speeches (TEI P5, chapter 7). All texts are invented.</summary>
internal sealed class PlayGatheringTests
{
    private const string Speeches = "ROSA. Wer kommt denn da?\n\nMUTTER. Der Müller.\n\nROSA. So früh schon?\n\nMUTTER. Er hat Eile.";

    [TestCase("Im Hof.\n\nRosa. Mutter.", TestName = "Below the place stand the names")]
    [TestCase("Im Hof.\n\nRosa und ihre Mutter.", TestName = "A conjunction parts two names")]
    [TestCase("Rosa, einige Mägde am Brunnen.\nDie Mutter, weiter weg, am Fenster.", TestName = "A comma and small letters behind a name")]
    public void Who_is_there_does_not_speak(string opening)
    {
        string text = $"Erster Akt\n\nErste Szene\n\n{opening}\n\n{Speeches}";
        Assert.That(Encoded.Values(text, "speaker"), Is.EqualTo((string[])["ROSA.", "MUTTER.", "ROSA.", "MUTTER."]));
        Assert.That(string.Join('\n', Encoded.Values(text, "stage")), Is.EqualTo(opening.Replace("\n\n", "\n", StringComparison.Ordinal)));
    }

    [Test]
    public void Who_speaks_once_may_be_named_above_the_speech() =>
        Assert.That(
            Encoded.Values("Zweyter Auftritt.\nVorige. Klaus.\n\nKlaus.\nDie Pferde sind gesattelt, edler Herr!\nHugo.\nSo lebt wohl! (sie reichen sich die Hand) Uns rufen Geschäfte. –\nBodo.\nHaltet ihr euch noch auf, so sehen wir uns morgen wieder.\nWalther.\nVielleicht froher, als jetzt!\nGünther.\nVielleicht! Vielleicht auch nicht!\nHugo.\nSchon recht, ich will alles besorgen.\nGünther.\nUnd ich nichts.", "speaker"),
            Is.EqualTo((string[])["Klaus.", "Hugo.", "Bodo.", "Walther.", "Günther.", "Hugo.", "Günther."]));

    [Test]
    public void A_dash_may_end_the_label_where_the_play_has_scenes()
    {
        const string Said = "Rosa (despertando) — Ah! sois vós, Tomé.\n\nTomé — Pois é verdade, senhora.\n\nRosa (sorrindo) — Não importa.\n\nTomé — Mando chamar o moço?\n\nRosa — Não, deixa-o.";
        const string Text = "A QUINTA\n\nPESSOAS\n\nROSA DE LEMOS\nTOMÉ PIRES\n\nACTO PRIMEIRO\n\nCENA I\n\nRosa, Tomé\n\n" + Said;
        Assert.That(Encoded.Values(Text, "speaker"), Is.EqualTo((string[])["Rosa", "Tomé —", "Rosa", "Tomé —", "Rosa —"]));
        Assert.That(Encoded.Values(Text, "castItem"), Is.EqualTo((string[])["ROSA DE LEMOS", "TOMÉ PIRES"]));
        Assert.That(Encoded.Values("Riverton — The mill is open.\n\nLeeds — The mill is closed.\n\nRiverton — The road is open.\n\nLeeds — The road is closed.\n\nLeeds — All is well.", "speaker"), Is.Empty);
    }

    [TestCase("she puts the lamp on the table, and looks for a while at the road")]
    [TestCase("Then, with a sudden fear")]
    public void Between_two_sentences_a_bracket_tells_what_they_do(string direction) =>
        Assert.That(Encoded.Values($"ACT I\n\nANNA. Come in! ({direction}) Who is it?\n\nTOM. The miller.\n\nANNA. So late?\n\nTOM. He had to walk.", "stage"), Is.EqualTo((string[])[direction]));

    [TestCase("ANNA. The uncle (the one at Riverton, as they say in the village) is late.")]
    [TestCase("ANNA. (What does he know? Poor fool!) Come in.")]
    public void Within_a_sentence_or_with_a_question_it_is_said(string line) =>
        Assert.That(Encoded.Values($"ACT I\n\n{line}\n\nTOM. The miller.\n\nANNA. So late?\n\nTOM. He had to walk.", "stage"), Is.Empty);

    [Test]
    public void Small_letters_right_below_a_name_tell_how_it_speaks()
    {
        const string Text = "AKT I\n\nSCENA PIERWSZA\n\nSTOLNIK\njakby do siebie\nPiękne pola w każdym względzie –\nLasy – rzeki wyśmienite –\nDobra żona pewnie będzie –\nCo za konie, jak obfite!\n\nWOJTEK\nMiła wdowa.\n\nSTOLNIK\nwracając\nPiękna pani, ani słowa,\nJuż na drodze jej karoca.\n\nWOJTEK\nSłucham pana.";
        Assert.That(Encoded.Values(Text, "stage"), Is.EqualTo((string[])["jakby do siebie", "wracając"]));
    }

    [Test]
    public void An_act_may_be_called_by_a_line_in_capitals() =>
        Assert.That(
            Encoded.Values("ACTO PRIMERO\nLA CENA DE PIEDRA\n\nPosada de Lucas. Puerta en el fondo.\n\nESCENA PRIMERA\n\nLUCAS\n¿Quién llama?\n\nROSA\nYo soy.\n\nLUCAS\nEntrad.\n\nROSA\nVoy.", "head"),
            Is.EqualTo((string[])["ACTO PRIMERO", "LA CENA DE PIEDRA", "ESCENA PRIMERA"]));

    [Test]
    public void A_part_in_capitals_above_an_act_is_a_heading_and_neither_a_character_nor_a_speaker()
    {
        const string Text = "DON LUCAS\nDrama en dos partes\n\nPERSONAS\n\nDON LUCAS.\nROSA.\nMARCOS, criado.\n\nLa acción en Lavra por los años de 1545.\n\nPARTE PRIMERA\n\nACTO PRIMERO\n\nESCENA PRIMERA\n\nDON LUCAS\n¿Quién llama?\n\nROSA\nYo soy.\n\nDON LUCAS\nEntrad.\n\nMARCOS\nVoy.\n\nROSA\nGracias.";
        Assert.That(Encoded.Values(Text, "head"), Does.Contain("PARTE PRIMERA"));
        Assert.That(Encoded.Values(Text, "castItem"), Has.Length.EqualTo(3));
        Assert.That(Encoded.Values(Text, "speaker"), Is.EqualTo((string[])["DON LUCAS", "ROSA", "DON LUCAS", "MARCOS", "ROSA"]));
    }

    [Test]
    public void A_town_in_capitals_alone_is_no_speaker_where_speeches_stand_right_below_the_names()
    {
        const string Text = "ACTE PREMIER\n\nLAVRES\n\nUne chambre. La nuit. Une lampe sur une table.\n\nSCÈNE PREMIÈRE\n\nROSE\nSerait-ce déjà lui ?\n\nCLAUDE\nBonjour, la belle.\n\nROSE\nQui êtes-vous ?\n\nCLAUDE\nUn ami.\n\nROSE\nEntrez.\n\nCLAUDE\nMerci.";
        Assert.That(Encoded.Values(Text, "speaker"), Is.EqualTo((string[])["ROSE", "CLAUDE", "ROSE", "CLAUDE", "ROSE", "CLAUDE"]));
        Assert.That(Encoded.Values(Text, "stage"), Does.Contain("Une chambre. La nuit. Une lampe sur une table."));
    }

    [TestCase("Enter PORTER.")]
    [TestCase("Anna exits.")]
    public void Who_comes_or_goes_may_stand_between_two_speeches_without_a_blank_line(string direction) =>
        Assert.That(
            Encoded.Values($"ACT II. SCENE I.\n\nAnna. Pray, sister, where are the best woods to walk in?\nRosa. A pretty question!\nAnna. He looks so grum.\nRosa. He is jealous, sister.\n{direction}\nRosa. Come, be not troubled.\nAnna. I am not.\nRosa. Good.", "stage"),
            Is.EqualTo((string[])[direction]));

    [Test]
    public void Short_answers_are_no_verse_because_somebody_sings()
    {
        const string Text = "Erster Auftritt.\n\nVeit.\nHört nur die ganze Geschichte, die wir Euch von der alten Mühle am Bach erzählen wollen, edler Herr!\n\nLied.\n\nIn jener Mühle, wie bekannt,\nDa hauste Kilian,\nDer Müller einst am Bach genannt,\nEr war ein böser Mann;\nEs sind jetzt hundert Jahre hin,\nDa ward er arg und schlimm.\n\nZweiter Auftritt.\n\nHugo.\nHabt Ihr tapfer gefochten?\nVeit.\nUnd nur Wunden davongetragen.\nHugo.\nWie – Ihr seid verwundet worden?\nVeit.\nIm Körper nicht, aber hier.";
        Assert.That(Encoded.Values(Text, "l"), Has.Length.EqualTo(6));
        Assert.That(Encoded.Values(Text, "p"), Has.Length.EqualTo(5));
    }

    [Test]
    public void Below_the_characters_a_long_text_says_where_the_play_is_set()
    {
        const string Setting = "Ett stort kök, vars tak och sidoväggar döljas av draperier. Fondväggen drar sig snett in och uppåt scenen från vänster.";
        Assert.That(
            Encoded.Values($"FRÖKEN ROSA\n\nPERSONER:\n\nROSA, 25 år.\nJAN, betjänt, 30 år.\n\nHandlingen i grevens kök.\n\n{Setting}\n\nJAN: Hon är galen igen.\nROSA: Så, är han här nu?\nJAN: Ja visst.\nROSA: Nå?", "stage"),
            Does.Contain(Setting));
    }

    [Test]
    public void Verses_that_begin_with_small_letters_leave_room_at_the_end_of_the_line()
    {
        const string Text = "ESCENA PRIMERA\n\nDON LUCAS\n¡Cuál gritan esos mozos!\nPero, ¡mal rayo me parta\nsi en acabando la carta\nno pagan caros sus gozos en la calle!\n\nMARCOS\n¡Quiá! Corre por la villa\npoco gusto y mucho mosto.\nNi caen aquí buenos peces,\nque son casas mal miradas\npor gentes acomodadas\ny atropelladas a veces.\n\nDON LUCAS\nHabla un poco más bajo\nque mi señor se impacienta\ny no le sale la cuenta con los tratos.\n\nMARCOS\nYa ha un año.";
        Assert.That(Encoded.Values(Text, "l"), Has.Length.EqualTo(14));
    }

    private const string Musical = "ACT I.\nSCENE I.—The outside of a mill.\n\nCrusty. I tell thee, girl, he shall not have thee!\nLucy. But, father—\nCrusty. No buts!\nLucy. O cruel fate!\n\nSONG.\nThe wheel goes round, the wheel goes round,\n  And never stops for me;\nMy heart is like the corn that's ground,\n  As fine as fine can be.\n\nCrusty. Hey-day! what's here?\nExeunt severally.";

    [Test]
    public void A_song_has_no_speaker_of_its_own() => Assert.That(
        Encoded.Values(Musical, "speaker"), Is.EqualTo((string[])["Crusty.", "Lucy.", "Crusty.", "Lucy.", "Crusty."]));

    [Test]
    public void Who_goes_below_verses_does_not_speak() => Assert.That(Encoded.Values(Musical, "stage"), Does.Contain("SONG.").And.Contain("Exeunt severally."));
}
