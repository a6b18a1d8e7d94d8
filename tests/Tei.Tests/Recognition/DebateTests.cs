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
}
