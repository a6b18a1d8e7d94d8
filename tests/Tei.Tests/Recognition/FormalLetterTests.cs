using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Letters to ministers and princes, with the salutes and farewells of the 19th century, and what else letters have in other hands and ages (encoding manual, sections 4 to 6). All texts are invented.</summary>
internal sealed partial class FormalLetterTests
{
    private const string Text = "die Brücke bei Weidach ist seit dem letzten Hochwasser nicht mehr zu befahren, und die Gemeinde hat kein Geld, um sie wieder aufzubauen. Sie bittet um Hilfe.";

    [TestCase("Euer Kaiserliche Königliche Majestät!\nAllergnädigster Kaiser und Herr!", 2)]
    [TestCase("Hochgeborener Graf,\nHochverehrter Herr Staatsminister!", 2)]
    [TestCase("Euer Wolgeboren", 1)]
    [TestCase("Hochwürdigster Herr Bischof!", 1)]
    public void Ranks_are_addressed_in_one_salute_or_two(string salutes, int count) => Assert.That(Encoded.Elements("Wien, den 3. Mai 1851\n\n" + salutes + "\n\n" + Text + "\n\nMit vorzüglicher Hochachtung\nEmil Vogt", "salute"), Has.Length.EqualTo(count + 1));

    [TestCase("Hochverehrter Herr Staatsminister!")]
    [TestCase("Euer Kaiserliche Königliche Majestät!")]
    public void A_rank_is_no_name_of_who_is_written_to(string salute) => Assert.That(
        Encoded.Of("Wien, den 3. Mai 1851\n\n" + salute + "\n\n" + Text + "\n\nMit vorzüglicher Hochachtung\nEmil Vogt").Document.Xml.Descendants(TeiNames.Namespace + "correspAction").Where(a => (string?)a.Attribute("type") == "received").Elements(TeiNames.Namespace + "persName"), Is.Empty);

    [Test]
    public void A_petitioner_persists_in_submission_and_signs_with_office_place_and_date() => Assert.That(
        Bare("Allergnädigster Kaiser und Herr!\n\n" + Text + "\n\nDer ich in tiefster Ehrfurcht verharre\n\nEuer Kaiserlichen Majestät\ntreugehorsamster Unterthan\nGeorg Wendt\nSuperintendent der Landeskirche in Weidach\n\nWien, am 18. Mai 1854"),
        Does.Contain("<closer><salute>Der ich in tiefster Ehrfurcht verharre</salute>").And.Contain("<signed><persName>Georg Wendt</persName></signed>").And.Contain("<seg type=\"office\">Superintendent").And.EndWith("</dateline></closer></div>"));

    [Test]
    public void An_Italian_letter_to_a_minister_has_salute_and_close() => Assert.That(
        Bare("Eccellenza\n\nIl ponte di Valdora è caduto nella notte, e la nostra povera comunità non ha il denaro per rifarlo; prego dunque Vostra Eccellenza di volerci aiutare, come già fece altre volte con tanta bontà.\n\nDi Vostra Eccellenza\n\nUmilissimo e Devotissimo Servitore\nGiulio Ferri\n\nSegretario per le Scienze della Accademia\n\nValdora, 10. Agosto 1853"),
        Does.StartWith("<div type=\"document\"><opener><salute>Eccellenza</salute></opener><p>").And.Contain("<salute>Di Vostra Eccellenza</salute><salute>Umilissimo e Devotissimo Servitore</salute><signed>").And.Contain("<seg type=\"office\">Segretario").And.EndWith("</date></dateline></closer></div>"));

    [Test]
    public void An_address_without_a_sign_is_a_salute_above_a_text_only() => Assert.That(
        Encoded.Elements("Monsieur\n\nLe pont.", "salute"), Is.Empty);

    [TestCase("Wien, 6. Juli 18[91]", "1891-07-06")]
    [TestCase("Wien, 6. Juli 189[1]", "1891-07-06")]
    [TestCase("Wien, 6. Juli [18]91", "1891-07-06")]
    [TestCase("Wien, 6. Juli [1891?]", "1891-07-06")]
    [TestCase("Huaraz, April, 26, 1882.", "1882-04-26")]
    [TestCase("Boston, Feb 3rd,1866", "1866-02-03")]
    public void Years_are_supplied_in_part_and_commas_stand_where_they_stand(string dateline, string when) => Assert.That(
        Encoded.Of(dateline + "\n\nDear Sir,\n\nThe bridge is down, and the town has no money to have it mended.\n\nYours truly,\n\nJohn Hale").Document.Xml.Descendants(TeiNames.Namespace + "dateline").Elements(TeiNames.Namespace + "date").Select(d => (string?)d.Attribute("when")), Is.EqualTo((string[])[when]));

    [Test]
    public void The_rest_of_a_year_is_supplied_and_corrects_nothing() => Assert.That(
        Encoded.Elements("Wien, 6. Juli 18[91]\n\nLieber Freund!\n\nDanke für den Brief.\n\nHerzlichst Ihr\n\nEmil", "date")[0], Does.Contain("18<supplied reason=\"omitted\">91</supplied>").And.Not.Contain("<corr"));

    [Test]
    public void A_number_behind_a_number_still_corrects_it() => Assert.That(
        Encoded.Elements("The committee met on Mar 9 [12] and again on Mar 20, when nothing was decided about the bridge.", "corr"), Has.Length.EqualTo(1));

    [Test]
    public void English_letters_call_Frenchmen_by_one_letter() => Assert.That(
        Encoded.Elements("I saw the report of M. Foubert, and a note from M. Géraud, about the harbour.", "persName").Select(e => Marks().Replace(e, "")), Is.EqualTo((string[])["<persName><roleName>M.</roleName> Foubert</persName>", "<persName><roleName>M.</roleName> Géraud</persName>"]));

    [TestCase("The book was edited by M. Smith in 1901 and translated by M. Jones in 1904, and a copy was sent to M. Hale.")]
    [TestCase("We had a letter from M. de Vries about the harbour, and one from M. Hale.")]
    public void Initials_of_others_are_no_honorifics(string text) => Assert.That(Encoded.Elements(text, "roleName"), Is.Empty);

    [Test]
    public void One_such_letter_alone_is_an_initial() => Assert.That(
        Encoded.Elements("I saw the report of Paul M. Foubert about the harbour, and a note by M. Foubert.", "roleName"), Is.Empty);

    [Test]
    public void A_Charge_without_accent_is_nobody_by_name() => Assert.That(
        Encoded.Elements("Charge pointed out that the harbour was shut. Charge added that Undersecretary Stoll had been told.", "persName").Select(e => XElement.Parse(e).Value), Is.EqualTo((string[])["Stoll"]));

    [TestCase("Done at Lavra, this third day of June, one thousand eight hundred and sixty-two.", "1862-06-03")]
    [TestCase("The deed was signed on the 3d day of June in the year of our Lord eighteen hundred and sixty-two by both.", "1862-06-03")]
    [TestCase("Es geschah am 3. Mai achtzehnhundertzweiundsechzig in Weidach.", "1862-05-03")]
    [TestCase("Fait à Lavra, le trois mai mil huit cent soixante-deux.", "1862-05-03")]
    [TestCase("Fait à Lavra, le trois mai mil huit cent quatre-vingt-dix-sept.", "1897-05-03")]
    [TestCase("Fait à Lavra, le trois mai mil huit cent quarante-six.", "1846-05-03")]
    [TestCase("On the third of June one thousand eight hundred and sixty-two the ship sailed.", "1862-06-03")]
    public void A_year_in_words_belongs_to_the_date(string text, string when) => Assert.That(
        Encoded.Elements(text, "date").Select(d => (string?)XElement.Parse(d).Attribute("when")), Is.EqualTo((string[])[when]));

    [TestCase("On the third of June two hundred men came over the bridge.")]
    [TestCase("On the third of June, one thousand men came over the bridge, and sixty went back.")]
    [TestCase("On the 5th of May, two thousand of our men crossed the river.")]
    [TestCase("On the 6th of May, one thousand five hundred in all were killed.")]
    [TestCase("On the 6th of May, one thousand five hundred and sixty of our men crossed.")]
    [TestCase("On the third of June one thousand two hundred to one thousand five hundred came.")]
    [TestCase("Am 3. Mai, tausend von uns waren krank, ging die Brücke verloren.")]
    [TestCase("Le 3 mai, mille de nos hommes sont partis pour la ville.")]
    public void A_number_behind_a_day_is_no_year(string text) => Assert.That(Encoded.Elements(text, "date")[0], Does.Not.Contain("hundred").And.Not.Contain("thousand").And.Not.Contain("tausend").And.Not.Contain("mille").And.Not.Contain("when"));

    [Test]
    public void What_a_mail_answers_is_a_quotation_and_every_sign_stays() => Assert.That(
        Bare("From: Anna Dorn <anna@example.org>\nTo: Bert Hale <bert@example.org>\nDate: 3 May 2004\nSubject: Re: The bridge\n\nDear Bert,\n\nI have read your mail.\n\n> The bridge is down, and the town has no\n> money to have it mended.\n>\n> Bert\n\nNot quite: there is some money.\n\nBest,\nAnna"),
        Does.Contain("<quote><p>&gt; The bridge is down").And.Contain("</quote><p>Not quite"));

    [TestCase("The Bridge Falls.\n\nBy Henry Lane.")]
    [TestCase("The Bridge Falls\n\nBy Henry Lane")]
    public void A_headline_stands_above_who_wrote_the_article(string above) => Assert.That(
        Bare(above + "\n\nThe bridge at Lavra fell last night, and nobody knows who is to pay for it, the mayor told this paper."), Does.StartWith("<div type=\"document\"><head>The Bridge Falls").And.Contain("<byline>By <persName>Henry Lane</persName>"));

    [Test]
    public void A_title_in_capitals_goes_on_behind_a_blank_line_with_a_small_word() => Assert.That(
        Encoded.Elements("MEMORANDUM ON THE HARBOUR\n\nOF LAVRA\n\nWashington, May 3, 1951\n\nThe harbour has been shut for two weeks, and no ship has come in.", "div"), Has.Length.EqualTo(1));

    private static string Home(string head) => head + "\n\nDear Mother\n\nI take my pen in hand to let you know that I am well, and hope that these few lines will find you the same.\n\nYour loving son\nHenry Tolliver";

    [TestCase("Camp near Millbrook Va\nMarch the 3rd 63", "Camp near Millbrook Va", "1863-03-03")]
    [TestCase("Lavra\nOct: 12 '81 - noon", "Lavra", "1881-10-12")]
    public void The_place_above_a_date_is_a_part_of_the_dateline(string head, string place, string when)
    {
        XElement sent = Encoded.Of(Home(head)).Document.Xml.Descendants(TeiNames.Namespace + "correspAction").First();
        Assert.That(Encoded.Elements(Home(head), "dateline"), Has.Length.EqualTo(1));
        Assert.That(sent.Element(TeiNames.Namespace + "placeName")?.Value, Is.EqualTo(place));
        Assert.That((string?)sent.Element(TeiNames.Namespace + "date")?.Attribute("when"), Is.EqualTo(when));
    }

    [TestCase("Henry Tolliver\nMarch 3d 1863")]
    [TestCase("12 Hill Street\nMarch 3d 1863")]
    public void A_name_or_a_street_above_a_date_is_none(string head) => Assert.That(Encoded.Elements(Home(head), "dateline"), Has.All.Not.Contain("Tolliver").And.All.Not.Contain("Street"));

    [Test]
    public void A_quarter_with_its_town_begins_a_dateline() => Assert.That(
        Encoded.Of("Berlin-Weidach, Taunusstr. 1, den 18.10.1923\n\nHochverehrter Herr Professor!\n\nNach langer Reise bin ich wieder hier und habe Ihren Brief gelesen.\n\nIhr sehr ergebener\nDr. Wendt").Document.Xml.Descendants(TeiNames.Namespace + "correspAction").Elements(TeiNames.Namespace + "placeName").Select(p => p.Value), Is.EqualTo((string[])["Berlin-Weidach"]));

    [Test]
    public void A_department_signs_and_is_no_person()
    {
        const string Paper = "Bern, den 4. Mai 1951\n\nHerrn Minister Karl Berg\nSchweizerische Gesandtschaft\nWashington\n\nHerr Minister,\n\nWir beehren uns, Ihnen eine Abschrift zu übermitteln, die wir erhalten haben.\n\nGenehmigen Sie, Herr Minister, die Versicherung unserer vorzüglichen Hochachtung.\n\nEIDGENÖSSISCHES POLITISCHES DEPARTEMENT";
        Assert.That(Encoded.Elements(Paper, "signed")[0], Does.Not.Contain("persName"));
        Assert.That(Encoded.Of(Paper).Document.Xml.Descendants(TeiNames.Namespace + "correspAction").First().Elements().First().Name.LocalName, Is.EqualTo("orgName"));
    }

    [TestCase("Bern, den 18ten Mai 1848.", "Hochgeehrter Herr!")]
    [TestCase("Roma, 10 maggio 1848", "Caro amico!")]
    [TestCase("Norwood, May 3, 1848", "Dear Brother:")]
    public void An_address_below_a_date_is_a_salute_on_the_line_of_its_text(string dateline, string salute) => Assert.That(
        Encoded.Values(dateline + "\n\n" + salute + " Ihr Schreiben vom vorigen Monat habe ich empfangen und danke dafür.\n\nMit Hochachtung\nEmil Vogt", "salute")[0], Is.EqualTo(salute));

    [TestCase("DEAR MR. HALE: The bridge at Millbrook has been mended, and the road is open again.")]
    [TestCase("Caro amico! Il ponte di Valdora è caduto nella notte, e la strada è chiusa.")]
    public void What_a_printer_sets_in_capitals_and_a_cry_below_no_date_stay_in_the_paragraph(string paragraph) => Assert.That(
        Encoded.Values("The bridge has been mended by the men of the town.\n\n" + paragraph, "p"), Does.Contain(paragraph));

    [TestCase("I have, etc.,")]
    [TestCase("Recevez, &c., &c.")]
    [TestCase("Please accept, Mr. President, the assurances of our highest consideration,")]
    [TestCase("Mit aller Hochachtung")]
    [TestCase("Genehmigen Euer Excellenz die Versicherung meiner tiefsten Verehrung.")]
    [TestCase("With highest regards, I remain, Mr. Minister,")]
    public void A_farewell_is_one_from_its_first_word_to_its_last_or_cut_short(string farewell) => Assert.That(
        Bare("Norwood, May 3, 1848\n\nSir,\n\nThe bridge at Millbrook has been mended, and the road is open again.\n\n" + farewell + "\n\nJohn Hale"), Does.Contain("<closer><salute>" + farewell.Replace("&", "&amp;", StringComparison.Ordinal) + "</salute><signed>"));

    [TestCase("With the spring came the men from the mill, and the bridge was mended.")]
    [TestCase("I have seen the bridge and what is left of it.")]
    public void A_sentence_that_begins_as_farewells_do_is_none(string sentence) => Assert.That(
        Encoded.Values("Norwood, May 3, 1848\n\nSir,\n\nThe bridge at Millbrook fell in March.\n\n" + sentence + "\n\nJohn Hale", "p"), Does.Contain(sentence));

    [Test]
    public void An_Italian_letter_ends_with_its_address_and_its_pronoun_is_nobody()
    {
        const string Letter = "Torino, li 4 Aprile 1852\n\nPregiatissimo Signor Conte,\n\nHo ricevuto ieri i libri che Ella mi aveva promesso. Ella vede dunque che conviene aspettare.\n\nMi voglia bene e mi creda\n\nSuo dev.mo servo ed amico\nGiovanni Ferri\n\nAll'Ill.mo Signor Conte\nCarlo di Montalto\nFirenze";
        Assert.That(Encoded.Values(Letter, "persName"), Does.Not.Contain("Ella"));
        Assert.That(Encoded.Values(Letter, "addrLine"), Has.Length.EqualTo(3));
        Assert.That(Bare(Letter), Does.Contain("<closer><salute>Mi voglia bene e mi creda</salute>"));
    }

    private static string Bare(string text) => Marks().Replace(Encoded.Body(text), "");

    [GeneratedRegex(" ref=\"[^\"]*\"")]
    private static partial Regex Marks();
}
