using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>How letters close, and how lines of manuscripts become paragraphs (encoding manual, section 5). All texts are invented.</summary>
internal sealed class LetterCloseTests
{
    private static string English(string close) => "London, 4 March 1861\n\nMy dear Brook,\n\nYour letter came yesterday and I thank you for it with all my heart. We go to Bath next week.\n\n" + close;

    private static string German(string close) => "Zürich, 4. März 1861\n\nLieber Freund!\n\nIhr Brief ist gestern angekommen, und ich danke Ihnen von ganzem Herzen dafür.\n\n" + close;

    private static string French(string close) => "Paris, 4 mars 1861\n\nMon cher ami,\n\nVotre lettre est arrivée hier et je vous en remercie de tout mon cœur.\n\n" + close;

    private static IEnumerable<TestCaseData> Closes =>
    [
        new(English("Yours ever,\n\nJohn Harlow"), "<closer><salute>Yours ever,</salute><signed>"),
        new(German("Mit herzlichem Gruss\n\nEmil Keller"), "<closer><salute>Mit herzlichem Gruss</salute><signed>"),
        new(French("Veuillez agréer, Monsieur, l’expression de mes sentiments dévoués.\n\nJean Morel"), "<closer><salute>Veuillez"),
        new(English("Your loving brother, John"), "<salute>Your loving brother,</salute><signed><persName"),
        new(English("Ever yours, J. H."), "<salute>Ever yours,</salute><signed><persName"),
        new(English("I am, dear Sir, yours truly, JOHN HARLOW."), "yours truly,</salute><signed><persName"),
        new(German("Ihr ergebener Emil Keller"), "<salute>Ihr ergebener</salute><signed><persName"),
        new(German("Mit freundschaftlicher Hochschätzung\nIhr\nDr E. Keller"), "<closer><salute>Mit freundschaftlicher Hochschätzung</salute><salute>Ihr</salute><signed>"),
        new(English("Yours,\nJohn Harlow\n\nBath\n4 March 1861"), "</signed><dateline><placeName ref=\"#bath\">Bath</placeName> <date"),
        new(German("Dr. E. Keller.\n\nBelvoir\n28 Dezber 1849"), "</signed><dateline><placeName ref=\"#belvoir\">Belvoir</placeName> <date when=\"1849-12-28\""),
        new(German("Bern, 17. Mai 1861.\n\nDr. E. Keller"), "<closer><dateline><placeName"),
        new(English("+ John Harlow\nBishop of Bath"), "<closer><signed>+ <persName"),
        new(French("R. P. Jean-M. Gauthier\no.p."), "<closer><signed><persName ref=\"#r-p-jean-m-gauthier\">R. P. Jean-M. Gauthier</persName> o.p."),
        new(French("Jean Morel\n35 rue Pasteur\nLyon"), "</signed><address><addrLine>35 rue Pasteur</addrLine><addrLine>"),
    ];

    [TestCaseSource(nameof(Closes))]
    public void A_close_has_its_parts(string letter, string expected)
    {
        string body = Encoded.Body(letter);
        Assert.That(body, Does.Contain(expected));
        Assert.That(Encoded.Elements(letter, "closer"), Has.Length.EqualTo(1));
        Assert.That(Encoded.Elements(letter, "postscript"), Is.Empty);
    }

    [TestCase("Torino, 4 marzo 1861\n\nCaro amico,\n\nLa tua lettera è arrivata ieri e ti ringrazio di tutto.\n\n{0}\n\nPaolo Riva", "Il suo cane è morto.")]
    [TestCase("Torino, 4 marzo 1861\n\nCaro amico,\n\nLa tua lettera è arrivata ieri e ti ringrazio di tutto.\n\n{0}\n\nPaolo Riva", "Con tutta la famiglia siamo andati al mare.")]
    [TestCase("Torino, 4 marzo 1861\n\nCaro amico,\n\nLa tua lettera è arrivata ieri e ti ringrazio di tutto.\n\n{0}\n\nPaolo Riva", "Di Vostra madre non so nulla.")]
    [TestCase("Torino, 4 marzo 1861\n\nCaro amico,\n\nLa tua lettera è arrivata ieri e ti ringrazio di tutto.\n\n{0}\n\nPaolo Riva", "Mille saluti sono pochi.")]
    [TestCase("Paris, 4 mars 1861\n\nMon cher ami,\n\nVotre lettre est arrivée hier et je vous en remercie.\n\n{0}\n\nJean Morel", "Je reste ici jusqu’à lundi avec les enfants.")]
    [TestCase("Zürich, 4. März 1861\n\nLieber Freund!\n\nIhr Brief ist gestern angekommen, und ich danke Ihnen dafür.\n\n{0}\n\nEmil Keller", "Die wir riefen, kamen nicht.")]
    [TestCase("Madrid, 4 de marzo de 1861\n\nQuerido amigo:\n\nSu carta llegó ayer y le doy las gracias por ella.\n\n{0}\n\nJuan Vidal", "Su amigo Pedro no vino a la casa el lunes.")]
    public void A_sentence_that_begins_as_farewells_may_is_none(string letter, string sentence)
    {
        string text = letter.Replace("{0}", sentence, StringComparison.Ordinal);
        Assert.That(Encoded.Elements(text, "p").Select(p => XElement.Parse(p).Value), Does.Contain(sentence));
        Assert.That(Encoded.Elements(text, "closer"), Has.Length.EqualTo(1));
    }

    [TestCase("Torino, 4 marzo 1861\n\nCaro amico,\n\nLa tua lettera è arrivata ieri e ti ringrazio di tutto.\n\nIl suo devotissimo servitore\n\nPaolo Riva", "Il suo devotissimo servitore")]
    [TestCase("Torino, 4 marzo 1861\n\nCaro amico,\n\nLa tua lettera è arrivata ieri e ti ringrazio di tutto.\n\nMille saluti\n\nPaolo Riva", "Mille saluti")]
    [TestCase("Paris, 4 mars 1861\n\nMon cher ami,\n\nVotre lettre est arrivée hier et je vous en remercie.\n\nJe reste votre dévoué serviteur\n\nJean Morel", "Je reste votre dévoué serviteur")]
    public void With_a_word_of_farewell_it_is_one(string letter, string salute) => Assert.That(Encoded.Elements(letter, "closer")[0], Does.Contain($"<salute>{salute}</salute>"));

    [Test]
    public void Three_who_sign_are_three_persons() => Assert.That(Encoded.Elements(English("John Harlow\nAnna Brook\nPaul Lane"), "signed"), Has.Length.EqualTo(3));

    [Test]
    public void A_letter_in_one_block_has_its_close()
    {
        string body = Encoded.Body("Dear Paul,\nHerewith I send you the things I promised. I am sure you\nwill like the book, and the picture too.\nGive my best love to the Miller family.\nBest wishes, boy, and believe me always\nYour loving brother, Henry\nThe packets are for you; the others are for Mrs. Miller.", TeiEncoder.Diplomatic);
        Assert.That(body, Does.Contain("family.</p><closer><salute>Best wishes, boy, and believe me always</salute><salute>Your loving brother,</salute><signed>").And.Contain("<postscript>"));
    }

    [Test]
    public void A_letter_may_end_twice()
    {
        const string Letter = "Dear Anna,\n\nYou must be back in Rome again and so I’m writing to tell you my address.\n\nWell, bye! With very best wishes from your\nPaul.\n\nP.S. Miller has been round shortly before I left but I was out.\n\nBye, dear Anna, best wishes from your\nPaul.";
        Assert.That(Encoded.Elements(Letter, "closer"), Has.Length.EqualTo(2));
        Assert.That(Encoded.Elements(Letter, "postscript"), Has.Length.EqualTo(1));
    }

    [Test]
    public void What_stands_below_a_second_close_is_a_postscript_of_its_own()
    {
        const string Letter = "Dear Anna,\n\nYou must be back in Rome again and so I’m writing to tell you my address.\n\nYours ever,\nPaul.\n\nP.S. Miller has been round.\n\nBest wishes from your\nPaul.\n\nThe books will follow on Monday.";
        Assert.That(Encoded.Elements(Letter, "postscript"), Has.Length.EqualTo(2));
        Assert.That(TeiValidator.Edition.Validate(Encoded.Of(Letter).Document.Xml, "a.xml").Diagnostics, Is.Empty);
    }

    [Test]
    public void The_address_of_the_recipient_stands_below_the_signature() => Assert.That(
        Encoded.Elements("Dijon le 19 Février 1940\n\nMon révérend Père,\n\nVous avez bien voulu accéder à mes désirs et nous envoyer quelques-uns de vos Pères.\n\nSoyez assuré, mon Révérend Père, de ma reconnaissance et veuillez agréer mes sentiments religieusement dévoués.\n\n+ Jean Morel\nEvêque de Dijon\n\nLe REVEREND PERE GAUTHIER\nProvincial de Lyon\n35 rue Pasteur\nLYON", "addrLine"),
        Has.Length.EqualTo(4));

    [Test]
    public void The_sender_is_named_without_the_possessive() => Assert.That(
        Encoded.Of(French("Ton G.")).Document.Xml.Descendants(TeiNames.Namespace + "correspAction").First().Element(TeiNames.Namespace + "persName")?.Value, Is.EqualTo("G"));

    [TestCase("I am glad, says Paul, Anna")]
    [TestCase("I am, Sir, Bath")]
    public void A_sentence_with_a_name_at_its_end_is_no_farewell(string line) => Assert.That(Encoded.Elements(English(line), "signed"), Is.Empty);

    [Test]
    public void Lines_of_a_manuscript_are_one_paragraph() => Assert.That(
        Encoded.Elements("Sophie Brandt an Karl Keller, Zürich, 12. Januar 1797\n\ntheurer Neffe! das so schöne\nbuch mit dank zurük – und mit der\ninnigen bitte begleitet mir bey\nHerrn Baron von Steinau\neine kleine beschreibung von einer\nIndianschen Hütte zu erhalten", "p"),
        Has.Length.EqualTo(1));

    [Test]
    public void Lines_that_all_begin_with_capitals_keep_their_own() => Assert.That(
        Encoded.Elements("The road is long and winding here\nAnd all the birds are flown\nThe river murmurs in my ear\nAnd I am all alone", "p").Length, Is.GreaterThan(1));

    [Test]
    public void Editors_put_a_bar_for_each_line_of_a_farewell_and_the_name_stands_behind_the_last()
    {
        const string text = "Moor Farm, Kent.\nFeb. 21st 1858\n\nMy dear Harlow\n\nI return your papers with many thanks. I have nothing of value to remark.\n\nEver yours | most truly | C. Dunning\n\nP.S. I forgot the seeds.";
        Assert.That(Encoded.Values(text, "signed"), Is.EqualTo((string[])["C. Dunning"]));
        Assert.That(Encoded.Values(text, "salute")[^1], Is.EqualTo("Ever yours | most truly |"));
    }

    [Test]
    public void What_the_signer_is_stands_below_a_name_with_a_comma() => Assert.That(
        Encoded.Values("[Inclosure in No. 114.]\n\nMr. Dunning to Mr. Marsh.\n\nPUERTO CORVO, January 12, 1896.\n\nDEAR SIR: I beg to inform you that my vessel was seized on the 9th instant.\n\nI remain, sir, your obedient servant,\n\nELIAS DUNNING,\nMaster of the Schooner Lucy Marsh.", "closer"),
        Is.EqualTo((string[])["I remain, sir, your obedient servant,ELIAS DUNNING,Master of the Schooner Lucy Marsh."]));

    [Test]
    public void The_name_may_stand_at_the_other_side_of_the_line_of_the_farewell() => Assert.That(
        Encoded.Values("The Chargé in Iran (Marlow) to the Secretary of State\n\nTEHRAN, August 17, 1948.\n\nThe Chargé has the honor to report upon the present state of the oil question.\n\nRespectfully yours,                              JOHN D. MARLOW", "signed"), Is.EqualTo((string[])["JOHN D. MARLOW"]));

    [TestCase("2 allegati.")]
    [TestCase("1 Beilage")]
    public void How_many_papers_lie_with_a_letter_is_a_note(string line) => Assert.That(
        Encoded.Elements($"Signor Consigliere federale,\n\nlo sciopero dei portuali è terminato ieri, e il porto lavora.\n\nVoglia gradire, signor Consigliere federale, i sensi della mia più alta considerazione.\n\nA. Bernasconi\n\n{line}", "note"), Has.Some.Contains(line));

    [TestCase("Your scholar,", true)]
    [TestCase("Your old shipmate,", true)]
    [TestCase("The tide turned,", true)]
    [TestCase("When the tide turned again,", false)]
    public void What_the_writer_calls_himself_above_the_name_closes_a_letter(string line, bool closes) => Assert.That(
        Encoded.Body($"Riverton, June 8th 1862.\n\nDear Friend,\n\nYour letter gave me no rest, because I had read the book before. Will you tell me, when you come from Wells, if the verse is alive?\n\n{line}\nE. Dunning."), closes ? Does.Contain($"<closer><salute>{line}</salute>") : Does.Not.Contain($"<salute>{line}"));
}
