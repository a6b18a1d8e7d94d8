namespace Tei.Tests.Recognition;

/// <summary>Private letters (encoding manual, sections 4 to 6). All texts are invented.</summary>
internal sealed class LetterTests
{
    private const string Text = "Das Wetter ist gut, und wir gehen jeden Tag an den See, wo die Kinder mit dem Boot fahren.";

    private static string Letter(string opening, string close) => $"{opening}\n\n{Text}\n\n{close}";

    [TestCase("Linz, 22/I 93.", "1893-01-22")]
    [TestCase("Linz, 22/3 901", "1901-03-22")]
    [TestCase("3. 1. 902 Linz", "1902-01-03")]
    [TestCase("Linz d 31 X 08", "1908-10-31")]
    [TestCase("Linz, den 3. Mai 1889", "1889-05-03")]
    [TestCase("den 12. März 02.", "1902-03-12")]
    [TestCase("[Linz, 5. August 1896]", "1896-08-05")]
    [TestCase("Lausanne, le 3 mai 1850", "1850-05-03")]
    [TestCase("Lausanne, le 1er août 1850", "1850-08-01")]
    [TestCase("Lugano, 4 maggio 1861", "1861-05-04")]
    [TestCase("Vigo, 4 de maio de 1861", "1861-05-04")]
    [TestCase("16. 11. 916.", "1916-11-16")]
    public void A_date_above_the_salute_is_the_dateline_and_the_date_of_the_letter(string dateline, string when)
    {
        EncodingResult result = Encoded.Of(Letter($"{dateline}\nLieber Konrad,", "Herzlichst Ihr\nEmil Vogt"));
        Assert.That(result.Document.Xml.Descendants(TeiNames.Namespace + "dateline").Count(), Is.EqualTo(1));
        Assert.That((string?)result.Document.Xml.Descendants(TeiNames.Namespace + "correspAction").First().Element(TeiNames.Namespace + "date")?.Attribute("when"), Is.EqualTo(when));
    }

    [TestCase("Montag früh")]
    [TestCase("Freitag abends.")]
    [TestCase("Linz 5. VII.")]
    [TestCase("Linz, 16. Januar.")]
    [TestCase("jeudi soir")]
    public void A_date_without_a_year_is_a_dateline_too(string dateline) =>
        Assert.That(Encoded.Body(Letter($"{dateline}\nLieber Konrad,", "Herzlichst Ihr\nEmil")), Does.Contain("<opener><dateline>").And.Contain("<salute>Lieber "));

    [TestCase("lieber,")]
    [TestCase("Mein lieber Freund!")]
    [TestCase("Lieber –")]
    [TestCase("Verehrter Freund")]
    [TestCase("Liebe und verehrte Frau Hofrätin.")]
    [TestCase("Mon cher ami,")]
    [TestCase("Monsieur le Ministre,")]
    [TestCase("My dear Sister,")]
    public void A_salute_is_recognised(string salute) => Assert.That(Encoded.Elements(Letter(salute, "Herzlichst Ihr\nEmil"), "salute"), Has.Length.EqualTo(2));

    [TestCase("Herzlichst Ihr", "Emil.")]
    [TestCase("von Herzen Ihr", "Emil Vogt")]
    [TestCase("Mit den schönsten Grüßen von uns allen Dein alter", "Vogt")]
    [TestCase("Ihr", "E.")]
    [TestCase("In aufrichtiger Verehrung", "E. Vogt")]
    [TestCase("Votre tout dévoué", "Emil Vogt")]
    [TestCase("Ever yours,", "Emil Vogt")]
    public void A_farewell_and_a_name_are_the_closer(string farewell, string name)
    {
        string body = Encoded.Body(Letter("Lieber Konrad,", $"{farewell}\n{name}"));
        Assert.That(body, Does.Contain($"<closer><salute>{farewell}</salute><signed>"));
        Assert.That(body, Does.Contain($"<p>{Text}</p>"));
    }

    [Test]
    public void What_stands_below_the_signature_is_a_postscript() =>
        Assert.That(Encoded.Body(Letter("Lieber Konrad,", "Herzlichst Ihr\nEmil\n\nGrüße an die Kinder!")), Does.Contain("<postscript><p>Grüße an die Kinder!</p></postscript>"));

    [Test]
    public void A_date_below_the_signature_belongs_to_the_closer() =>
        Assert.That(Encoded.Body(Letter("Lieber Konrad,", "Herzlichst Ihr\nEmil\n\n14. 1. 95.")), Does.Contain("</signed><dateline>"));

    [Test]
    public void A_second_letter_behind_the_first_is_an_enclosure() =>
        Assert.That(Encoded.Body(Letter("Linz, 3. Mai 1908\nLieber Konrad,", "Herzlichst Ihr\nEmil") + "\n\n" + Letter("Wels, 2. Mai 1908\nSehr geehrter Herr!", "Ergebenst\nAnton Huber")), Does.Contain("</div><div type=\"enclosure\"><opener><dateline>"));

    [Test]
    public void A_sentence_with_a_farewell_word_is_no_farewell() =>
        Assert.That(Encoded.Body(Letter("Lieber Konrad,", "Ihr Brief hat mich gefreut, und ich danke Ihnen.")), Does.Not.Contain("<closer>"));

    [Test]
    public void The_header_names_who_wrote_to_whom()
    {
        EncodingResult result = Encoded.Of("Herrn\nDr. Konrad Ammann\nBern\n\n" + Letter("Linz, 3. Mai 1908\nLieber Freund,", "Herzlichst Ihr\nEmil Vogt"));
        Assert.That(result.Document.Xml.Descendants(TeiNames.Namespace + "title").First().Value, Is.EqualTo("Emil Vogt an Konrad Ammann, 3. Mai 1908"));
    }

    [Test]
    public void A_weekday_that_contradicts_the_date_is_reported()
    {
        EncodingResult result = Encoded.Of("Wir sahen uns am Dienstag, den 3. Mai 1905, in der Stadt und nicht im Dorf.");
        Assert.That(result.Diagnostics.Select(d => d.Code), Does.Contain("ENC0302"));
        Assert.That(Encoded.Of("Wir sahen uns am Mittwoch, den 3. Mai 1905, in der Stadt.").Diagnostics.Select(d => d.Code), Does.Not.Contain("ENC0302"));
    }

    [TestCase("»Ja«, sagte er, »ich komme morgen.«", "<said direct=\"true\" xml:id=\"quoted-1.1\" next=\"#quoted-1.2\">»Ja«</said>, sagte er, <said direct=\"true\" xml:id=\"quoted-1.2\" prev=\"#quoted-1.1\">»ich komme morgen.«</said>")]
    [TestCase("Er antwortete mir: „Das geht nicht.“ Dann ging er.", "<said direct=\"true\">„Das geht nicht.“</said> Dann")]
    [TestCase("« Je viens », répondit le garde, et il partit.", "<said direct=\"true\">« Je viens »</said>, répondit")]
    [TestCase("Ich las den »Anzeiger« und schlief ein.", "Ich las den »Anzeiger« und schlief ein.")]
    public void Quoted_speech_is_told_by_its_inquit(string text, string expected) => Assert.That(Encoded.Inline(text), Does.Contain(expected));

    [Test]
    public void An_editor_supplies_place_and_date_in_brackets_beside_the_hour()
    {
        string letter = "[Croisset,] samedi soir, 1 heure. [24 avril 1852]\n\nSi je n’ai pas répondu plus tôt à ta lettre, c’est que j’ai été dans un grand accès de travail.\n\nÀ toi.\nTon G.";
        Assert.That(Encoded.Elements(letter, "dateline"), Has.Length.EqualTo(1));
        Assert.That(Encoded.Elements(letter, "closer"), Has.Length.EqualTo(1).And.Some.Contain("<salute>À toi.</salute>"));
    }

    [Test]
    public void Who_got_a_letter_may_stand_below_the_notes_behind_its_close()
    {
        EncodingResult result = Encoded.Of("Monsieur le Ministre,\n\nComme suite à ma lettre du 9 mai[1], j’ai l’honneur de vous faire savoir que le port reste fermé.\n\nVeuillez agréer, Monsieur le Ministre, l’assurance de ma haute considération.\n\nKaestlin\n\n[1] Non reproduite.\n\nDISTRIBUTION: State; Army; Navy");
        Assert.That(result.Document.Xml.Descendants(TeiNames.Namespace + "note").Select(note => (string?)note.Attribute("type")), Does.Contain("distribution"));
        Assert.That(TeiValidator.Edition.Validate(result.Document.Xml, "a.xml").Diagnostics, Is.Empty);
    }

    [TestCase("[Envelope:] Mr. John Dorn, Riverton", "Envelope:")]
    [TestCase("[Rückseite:] An John Dorn in Riverton", "Rückseite:")]
    public void Labels_of_parts_that_stand_elsewhere_on_the_sheet_are_notes(string line, string label) => Assert.That(
        Encoded.Body($"Riverton, May 3d 1862\n\nDear Brother,\n\nI take my pen in hand to let you know that I am well and hope that you are the same.\n\nYour brother\nPaul Dorn\n\nP.S. Send me the papers.\n\n{line}"), Does.Contain($"<note type=\"editorial\">{label}</note>"));

    [Test]
    public void Each_postscript_that_is_called_one_is_one() => Assert.That(
        Encoded.Body("Riverton, May 3d 1862\n\nDear Brother,\n\nI take my pen in hand to let you know that I am well and hope that you are the same.\n\nYour brother\nPaul Dorn\n\nP.S. Send me the papers.\nThey lie in the drawer.\n\nP.P.S. I enclose five dollars."),
        Does.Contain("<postscript><p>P.S. Send me the papers.</p><p>They lie in the drawer.</p></postscript><postscript><p>P.P.S. I enclose five dollars.</p></postscript>"));
}
