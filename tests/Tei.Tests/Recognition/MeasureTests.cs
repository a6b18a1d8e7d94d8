namespace Tei.Tests.Recognition;

/// <summary>Numbers and measures in several languages (encoding manual, section 4). All texts are invented.</summary>
internal sealed class MeasureTests
{
    [TestCase("They want 14·2 million tons of coal for the towns.", "<measure quantity=\"14200000\" unit=\"t\" commodity=\"coal\">14·2 million tons of coal</measure>")]
    [TestCase("I have $40 and 38 barrels of it.", "<measure quantity=\"40\" unit=\"dollar\" commodity=\"money\">$40</measure> and <measure quantity=\"38\" unit=\"barrel\">38 barrels</measure>")]
    [TestCase("It cost 100 to 300 million dollars in all.", "<measure atLeast=\"100000000\" atMost=\"300000000\" unit=\"dollar\" commodity=\"money\">100 to 300 million dollars</measure>")]
    [TestCase("There were 1,250 refugees in the harbour.", "<measure quantity=\"1250\" unit=\"count\" commodity=\"refugee\">1,250 refugees</measure>")]
    [TestCase("Der Rat hat für die Brücke 500'000 Fr. bewilligt und nicht mehr.", "<measure quantity=\"500000\" unit=\"franc\" commodity=\"money\">500'000 Fr.</measure>")]
    [TestCase("Die Fabrik und der Hafen liefern 3,5 Millionen Mark und nicht mehr.", "<measure quantity=\"3500000\" unit=\"mark\" commodity=\"money\">3,5 Millionen Mark</measure>")]
    [TestCase("Die Stadt hat das und noch 12.000 Tonnen Kohle mit sich.", "<measure quantity=\"12000\" unit=\"t\" commodity=\"Kohle\">12.000 Tonnen Kohle</measure>")]
    [TestCase("Le Conseil alloue un crédit de Fr. 50 000 pour les ponts et les routes.", "<measure quantity=\"50000\" unit=\"franc\" commodity=\"money\">Fr. 50 000</measure>")]
    [TestCase("Il est arrivé dans le port avec 1 500 hommes et pas plus.", "<measure quantity=\"1500\" unit=\"count\" commodity=\"men\">1 500 hommes</measure>")]
    [TestCase("Les mines ont 3 millions de francs pour 250 tonnes de charbon par jour.", "<measure quantity=\"250\" unit=\"t\" commodity=\"charbon\">250 tonnes de charbon</measure>")]
    public void A_number_has_its_unit_in_its_language(string text, string measure) => Assert.That(Encoded.Inline(text), Does.Contain(measure));

    [TestCase("He came at 5 p.m. and left on page 23.")]
    [TestCase("Der Brief kam um 5 Uhr, und das ist nicht die Seite 23.")]
    [TestCase("Der 14. Brief ist nicht mit dem Boten, und das war auch gut.")]
    [TestCase("Il est parti à 5 heures et la page 23 du livre est dans le sac.")]
    public void Hours_pages_and_ordinals_count_nothing(string text)
    {
        Assert.That(Encoded.Elements(text, "measure"), Is.Empty);
        Assert.That(Encoded.Elements(text, "num"), Is.Empty);
    }

    [TestCase("The meeting was held at 10 Downing Street on Thursday.")]
    [TestCase("The paper is D.O.(51) of the series.")]
    [TestCase("The file is E 2001 of the archives.")]
    public void The_number_of_a_house_or_a_paper_counts_nothing(string text) => Assert.That(Encoded.Inline(text), Does.Not.Contain("<num"));

    [Test]
    public void Money_behind_a_number_belongs_to_it() => Assert.That(
        Encoded.Elements("Der Band kostet 2 Thlr. 15 Sgr. und ist hier nicht zu haben, wie ich von dem Buchhändler höre.", "measure").Select(e => System.Xml.Linq.XElement.Parse(e).Value), Is.EqualTo((string[])["2 Thlr.", "15 Sgr."]));
}
