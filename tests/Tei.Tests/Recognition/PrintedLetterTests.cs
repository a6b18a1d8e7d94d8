namespace Tei.Tests.Recognition;

/// <summary>How editions print the openings and the closes of letters of several languages (encoding manual, section 5). All texts are invented.</summary>
internal sealed class PrintedLetterTests
{
    private const string French = "Votre lettre est arrivée hier et je vous en remercie de tout mon cœur, comme toujours.";
    private const string German = "Ihr Brief ist gestern angekommen, und ich danke Ihnen von ganzem Herzen für alles, was er enthält.";

    [TestCase("Potsdam, Sonntag früh\n\n" + German + "\n\nIhr\nE. Keller", "Potsdam, Sonntag früh")]
    [TestCase("Bern, Montag.\n\nLieber Freund!\n\n" + German + "\n\nIhr\nE. Keller", "Bern, Montag.")]
    [TestCase("Lavra, mardi.\n\nMon cher ami,\n\n" + French + "\n\nton ami\nVincent", "Lavra, mardi.")]
    [TestCase("Lavra, nuit de mercredi\n\nChère amie,\n\n" + French + "\n\nVotre vieil ami\nG. Morel", "Lavra, nuit de mercredi")]
    [TestCase("à Lyon ce 2 mars 1826\n\nMonsieur,\n\n" + French + "\n\nvotre serviteur\nJ. Morel", "à Lyon ce 2 mars 1826")]
    [TestCase("Lavra, bei Crossen, den\n3ten März 1815.\n\n" + German + "\n\nIhr\nE. Keller", "Lavra, bei Crossen, den 3ten März 1815.")]
    public void A_dateline_has_the_word_before_the_day_or_the_part_of_the_day(string letter, params string[] datelines) =>
        Assert.That(Encoded.Values(letter, "dateline"), Is.EqualTo(datelines));

    [TestCase("Herr Keller, Sonntag früh\n\nwar er hier.")]
    [TestCase("Der Sekretär sagte nichts, und wir fuhren nach\nder Sitzung vom 3. Mai 1861\nnach Hause, ohne ein Wort zu sprechen.")]
    public void What_goes_on_is_no_dateline(string text) => Assert.That(Encoded.Values(text, "p"), Is.Not.Empty);

    [TestCase("Lavra, le 3 janvier 1816\n\nComtesse,\n\n" + French + "\n\nvotre serviteur\nJ. Morel", "Comtesse,")]
    [TestCase("Monsieur et très-honoré ami!\n\n" + French + "\n\nvotre serviteur\nJ. Morel", "Monsieur et très-honoré ami!")]
    [TestCase("Dresden d. 14. May 1818.\n\nMein theurer Bruder!\n\n" + German + "\n\nEwig Dein\nCarl.", "Mein theurer Bruder!")]
    [TestCase("Bologna, 12 marzo 67\n\nSignore ed amico riverito,\n\nHo ricevuto il pregiato di Lei foglio e La ringrazio senza fine delle notizie che mi dà.\n\nSuo servo\nG. Riva", "Signore ed amico riverito,")]
    [TestCase("Euer Wohlgebohrn!\n\n" + German + "\n\nIhr ergebenster\nKeller", "Euer Wohlgebohrn!")]
    [TestCase("6.\n\nlieber Doktor!\n\n" + German + "\n\nHerzlichst\nKeller", "lieber Doktor!")]
    public void A_salute_may_be_a_title_or_begin_in_lower_case(string letter, string salute) => Assert.That(Encoded.Values(letter, "salute")[0], Is.EqualTo(salute));

    [TestCase(German + "\n\nDankbar, treu verbunden\nJ.W.v.Kern.\nWeimar d. 12. August 1827.", "J.W.v.Kern.", "Dankbar, treu verbunden")]
    [TestCase("Lieber Großvater!\n\n" + German + "\n\nDein treuer Enkel\nPaul.", "Paul.", "Dein treuer Enkel")]
    [TestCase("Lavra, mardi.\n\nMon cher ami,\n\n" + French + "\n\nPoignée de main,\nVincent", "Vincent", "Poignée de main,")]
    [TestCase("Lieber Herr Professor\n\n" + German + "\n\nImmer und überall\nIhr\ntreu ergebener\nFelix K. B.", "Felix K. B.", "Immer und überall", "Ihr", "treu ergebener")]
    [TestCase("Lavra. Nov. 23\n\nMy dear Hale\n\nYour letter has been forwarded to me from Lavra, and I was very glad of it.\n\nMy dear Hale | I thank you cordially for your letter | Yours most sincerely\nC. Dunn", "C. Dunn", "My dear Hale | I thank you cordially for your letter | Yours most sincerely")]
    [TestCase("Waarde Dirk,\n\nVan harte dank voor uw brief en het ingeslotene; ik heb deze week hard gewerkt.\n\nt. à t.\nVincent", "Vincent", "t. à t.")]
    [TestCase("Lyon, le 3 janvier 1816\n\nMonsieur,\n\n" + French + "\n\nun petit ami qui ne vous oublie pas,\nA Morel", "A Morel", "un petit ami qui ne vous oublie pas,")]
    [TestCase("Lyon, le 3 janvier 1816\n\nMonsieur,\n\n" + French + "\n\nJ'ai l'honneur d'être avec la plus haute estime,\nMonsieur,\nvotre très-humble serviteur\nA. Morel", "A. Morel", "J'ai l'honneur d'être avec la plus haute estime,", "Monsieur,", "votre très-humble serviteur")]
    [TestCase("Cum timore hanc dissertationem trado, ut ex ea iudicare Vobis placeat, dignus sim necne.\n\nScrib. Berolini d. 13 Novembr. 1817.\ndevotus discipulus\nPaulus Kern.", "Paulus Kern.", "devotus discipulus")]
    public void A_close_has_its_farewell_and_its_signature(string letter, string signed, params string[] salutes)
    {
        Assert.That(Encoded.Values(letter, "signed"), Is.EqualTo((string[])[signed]));
        Assert.That(Encoded.Values(letter, "closer").Single(), Does.StartWith(salutes[0]).Or.Contain(salutes[0]));
        Assert.That(Encoded.Values(letter, "salute").TakeLast(salutes.Length), Is.EqualTo(salutes));
    }

    [Test]
    public void Whom_one_sends_greetings_to_signs_nothing() => Assert.That(
        Encoded.Values("Lieber Großvater!\n\n" + German + "\n\nHerzliche Grüße an Mutter und Onkel Fritz.\n\nDein treuer Enkel\nPaul.", "signed"), Is.EqualTo((string[])["Paul."]));

    [Test]
    public void A_sentence_of_greeting_that_goes_on_with_a_clause_stays_a_paragraph() => Assert.That(
        Encoded.Values("Mein theurer Bruder!\n\n" + German + "\n\nGrüße alle Freunde, und behalte mich lieb.\n\nEwig Dein\nCarl.", "p"), Does.Contain("Grüße alle Freunde, und behalte mich lieb."));

    [TestCase("Monsieur,\n\n" + French + "\n\nvotre très-humble serviteur\nC. M. de Berg", "C. M. de Berg")]
    [TestCase(German + "\n\nDankbar, treu verbunden\nJ.W.v.Kern.\nWeimar d. 12. August 1827.", "J.W.v.Kern")]
    public void Initials_belong_to_the_name(string letter, string name) => Assert.That(Encoded.Values(letter, "persName"), Does.Contain(name));
}
