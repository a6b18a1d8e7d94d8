namespace Tei.Tests.Recognition;

/// <summary>Names of bodies and what looks like one of a person or a place (encoding manual, section 3). All texts are invented.</summary>
internal sealed class BodyNameTests
{
    private static string[] Bodies(string text) => [.. Encoded.Values(text, "orgName")];

    [TestCase("He came to HRI [Harbour Research Institute] in spring.")]
    [TestCase("Ich kam zum BDS [Bund Deutscher Segler], da mussten alle hin.")]
    [TestCase("The HNQ [Harbour Nautical Quorum] was closed.")]
    public void What_an_acronym_is_written_out_as_is_a_body(string text) => Assert.That(Bodies(text), Has.Length.EqualTo(1), Encoded.Inline(text));

    [TestCase("He suffered from HSQ [Heavy Silent Quiet] in spring.")]
    [TestCase("They laid down a TD [Tonnage Deed] for it.")]
    public void Without_a_word_for_a_body_or_an_article_it_is_none(string text) => Assert.That(Bodies(text), Is.Empty);

    [TestCase("I was in Company B and then in the 101st Airborne near the river.", "Company B", "101st Airborne")]
    [TestCase("Dann kamen die 11. Panzerdivision und andere.", "11. Panzerdivision")]
    public void Units_have_a_letter_or_a_number(string text, params string[] units) => Assert.That(Bodies(text), Is.EqualTo(units));

    [TestCase("Dinner for the company. A Company A.B. Hale knew was there.")]
    public void Initials_are_no_letter_of_a_unit(string text) => Assert.That(Bodies(text), Is.Empty);

    [TestCase("I went to work for General Electric in the spring.", "General Electric")]
    [TestCase("We moved out to Lincoln Laboratory in the spring.", "Lincoln Laboratory")]
    public void A_firm_or_a_laboratory_is_no_person_and_no_place(string text, string body)
    {
        Assert.That(Bodies(text), Is.EqualTo((string[])[body]));
        Assert.That(Encoded.Values(text, "persName").Concat(Encoded.Values(text, "placeName")), Is.Empty);
    }

    [Test]
    public void A_base_of_a_force_is_a_place()
    {
        const string Text = "The first site was at McQuire Air Force Base in the north.";
        Assert.That(Encoded.Values(Text, "placeName"), Is.EqualTo((string[])["McQuire Air Force Base"]));
        Assert.That(Bodies(Text), Is.Empty);
    }

    [Test]
    public void A_club_on_a_day_ends_before_the_day() => Assert.That(Bodies("I dined at the Savile Club on Sunday with them."), Is.EqualTo((string[])["Savile Club"]));

    [TestCase("Das Volkswirtschaftsdepartement stimmt zu.", "Volkswirtschaftsdepartement")]
    [TestCase("Der Bericht des Finanz- und Zolldepartementes liegt vor.", "Finanz- und Zolldepartementes")]
    public void A_compound_tells_what_a_department_is_for(string text, string body) => Assert.That(Bodies(text), Is.EqualTo((string[])[body]));

    [Test]
    public void A_department_alone_is_none() => Assert.That(Bodies("Das Departement stimmt zu, und kein Ministerium hat es gewusst."), Is.Empty);

    [TestCase("DÉPARTEMENT POLITIQUE FÉDÉRAL\n\np.B.15.21.1. - AS/rb\n\nBerne, le 4 novembre 1971\n\nNotice pour le chef du service\n\nM. Delorme expose la position de son pays, qui ne veut pas adhérer au traité.", "DÉPARTEMENT POLITIQUE FÉDÉRAL")]
    [TestCase("AMBASSADE DE SUISSE EN FRANCE\n\nParis, le 23 mars 1962\n\nMonsieur le Ministre,\n\nLes accords sont connus de tous ceux qui ont suivi l’affaire.\n\nVeuillez agréer, Monsieur le Ministre, l’assurance de ma haute considération.\n\nD. Vautier", "AMBASSADE DE SUISSE EN FRANCE")]
    public void A_house_in_capitals_above_its_paper_is_a_body(string text, string house) => Assert.That(Bodies(text), Does.Contain(house));

    [TestCase("La Prefettura di Milano ne è informata.", "Prefettura di Milano")]
    [TestCase("La Polizia cantonale è avvertita, e nessuno parte.", "Polizia cantonale")]
    public void Italian_offices_have_their_place_or_adjective(string text, string body) => Assert.That(Bodies(text), Is.EqualTo((string[])[body]));

    [TestCase("He heard A. J. Crook speak many a time.", "A. J. Crook")]
    [TestCase("And W.H. Tarnley at the meeting said no.", "W.H. Tarnley")]
    public void Two_initials_make_a_person_of_the_word_behind_them(string text, string name) => Assert.That(Encoded.Values(text, "persName"), Is.EqualTo((string[])[name]));

    [TestCase("The U. S. Army and the U.S. Embassy were told.")]
    [TestCase("It lay at the P. O. Box of the firm, N. Y. Harbour.")]
    public void Initials_of_countries_and_things_make_none(string text) => Assert.That(Encoded.Values(text, "persName"), Is.Empty);

    [Test]
    public void What_belongs_to_several_in_a_bracket_is_no_person() =>
        Assert.That(Encoded.Values("He spoke at the Big Meeting [Durham Miners' Gala] in 1926.", "persName"), Is.Empty);

    [TestCase("The Yugoslav and Soviet Union parties met in May.")]
    [TestCase("The United States-Soviet Union talks failed in May.")]
    [TestCase("The Union of Soviet Socialist Republics was there.")]
    public void The_end_of_a_country_is_no_head_of_a_body(string text) => Assert.That(Encoded.Values(text, "orgName"), Is.Empty);
}
