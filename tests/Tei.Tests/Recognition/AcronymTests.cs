namespace Tei.Tests.Recognition;

/// <summary>Bodies by their acronyms (encoding manual, section 3). All texts are invented.</summary>
internal sealed class AcronymTests
{
    private const string Frame = "Washington, May 3, 1961.\n\nThe Secretary said that the paper was ready, and that he would send it to the members of the board. {0} The rest of the time was given to the budget of the year.";

    private static string Body(string sentence) => Encoded.Body(Frame.Replace("{0}", sentence, StringComparison.Ordinal), TeiEncoder.Diplomatic);

    [TestCase("The Harbor Reform Commission met, and HRC wrote to all.", "<orgName ref=\"#harbor-reform-commission\">HRC</orgName>")]
    [TestCase("In the HRC all agreed. The Harbor Reform Commission met later.", "In the <orgName ref=\"#harbor-reform-commission\">HRC</orgName>")]
    [TestCase("The Committee for the Reform of Harbors was heard; the CRH is small.", "the <orgName ref=\"#committee-for-the-reform-of-harbors\">CRH</orgName>")]
    public void The_first_letters_of_a_body_name_it(string sentence, string expected) => Assert.That(Body(sentence), Does.Contain(expected));

    [Test]
    public void In_French_the_words_in_small_letters_count_too() => Assert.That(
        Encoded.Body("Berne, le 3 mai 1961\n\nLa Commission fédérale des ports a écrit à tous les cantons, et la CFP attend leur réponse avant la fin du mois.", TeiEncoder.Diplomatic),
        Does.Match("la <orgName ref=\"#commission-f[^\"]*\">CFP</orgName>"));

    [TestCase("The view of QRVT was known, and QRVT decided to wait.", 2)]
    [TestCase("All QRVT officers had left, and nothing was known of QRVT.", 2)]
    [TestCase("He spoke to members of the QRVT in the evening.", 1)]
    [TestCase("The QRVT has indicated that it would wait.", 1)]
    public void What_does_and_has_what_bodies_do_and_have_is_one_everywhere(string sentence, int times) =>
        Assert.That(Body(sentence).Split("<orgName ref=\"#qrvt\">QRVT</orgName>"), Has.Length.EqualTo(times + 1));

    [TestCase("The QRVT talks and the QRVT treaty were long.")]
    [TestCase("FYI members of the board had left.")]
    [TestCase("He read WX-4 officers the paper.")]
    [TestCase("Chapter XIV members were heard.")]
    public void Other_words_in_capitals_are_none(string sentence) => Assert.That(Body(sentence), Does.Not.Contain("orgName"));

    [Test]
    public void In_a_heading_in_capitals_no_word_is_an_acronym() =>
        Assert.That(Encoded.Body("REPORT OF THE QRV MEMBERS ON HARBORS\n\nThe paper was ready, and it was sent to the members of the board in May.", TeiEncoder.Diplomatic), Does.Not.Contain("orgName"));

    [Test]
    public void Behind_an_office_an_acronym_is_no_person_where_persons_are_written_small()
    {
        string body = Body("Ambassador Quarrie saw the Principal Secretary QRVT and Minister Ostrand, and QRVT agreed.");
        Assert.That(body, Does.Not.Contain("<persName ref=\"#qrvt\""));
        Assert.That(body, Does.Contain("Quarrie</persName>").And.Contain("<orgName ref=\"#qrvt\">QRVT</orgName> agreed"));
    }

    [Test]
    public void Where_persons_are_written_in_capitals_they_stay_persons() =>
        Assert.That(Body("Minister OSTRAND saw Minister QUARRIE there."), Does.Contain("OSTRAND</persName>").And.Contain("QUARRIE</persName>"));

    [TestCase("Das EVD hat dem EMD und der EWG geschrieben, und die DDR wartet auf eine Antwort.", "Das <orgName ref=\"#evd\">EVD</orgName> hat dem <orgName ref=\"#emd\">EMD</orgName> und der <orgName ref=\"#ewg\">EWG</orgName>", "die <placeName ref=\"#ddr\">DDR</placeName>")]
    [TestCase("Le DFEP a informé la CEE et l’ONU, et la RDA attend une réponse avant la fin du mois.", "Le <orgName ref=\"#dfep\">DFEP</orgName> a informé la <orgName ref=\"#cee\">CEE</orgName> et l’<orgName ref=\"#onu\">ONU</orgName>", "la <placeName ref=\"#rda\">RDA</placeName>")]
    public void Bodies_and_states_that_everybody_shortens_need_nothing_beside_them(string sentence, string bodies, string state) =>
        Assert.That(Encoded.Body("Bern, 3. Mai 1961\n\n" + sentence, TeiEncoder.Diplomatic), Does.Contain(bodies).And.Contain(state));
}
