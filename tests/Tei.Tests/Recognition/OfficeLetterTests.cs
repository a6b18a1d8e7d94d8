using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Papers of offices in German and French (encoding manual, sections 3 to 6). All texts are invented.</summary>
internal sealed partial class OfficeLetterTests
{
    private const string German =
        "Der schweizerische Gesandte in Rom, A. Gruber, an den Vorsteher des Politischen Departements, P. Wyss\n\nNr. 14. Vertraulich\n\nRom, den 7. März 1946\n\nHerr Bundesrat,\n\n"
        + "Die Eidgenössische Handelsabteilung hat die Note vom 14. v. M. noch nicht beantwortet, und Herr Legationsrat von Oertzen wartet seit einer Woche.\n\n"
        + "Genehmigen Sie, Herr Bundesrat, die Versicherung meiner ausgezeichneten Hochachtung.\n\nA. Gruber\n\nBeilage: 1 Abschrift";

    private const string French =
        "Le Chef du Département politique, E. Chappuis, au Ministre de Suisse à Londres, H. de Morsier\n\nConfidentielle\nBerne, le 3 mai 1945\n\nMonsieur le Ministre,\n\n"
        + "Le Conseil fédéral s'est occupé, dans sa séance du 1er mai, de la note de la Légation de Suède. M. de Steiger a parlé au général Dubois, qui était à Berne le 12 courant.\n\n"
        + "Veuillez agréer, Monsieur le Ministre, l'assurance de ma haute considération.\n\n(Signé) Chappuis";

    [Test]
    public void A_heading_classification_and_salute_of_a_despatch_are_its_opening()
    {
        Assert.That(Bare(German), Does.Contain("<opener><note type=\"classification\">Nr. 14. Vertraulich</note><dateline>").And.Contain("<salute>Herr Bundesrat,</salute></opener>"));
        Assert.That(Encoded.Elements(German, "head"), Has.Length.EqualTo(1));
        Assert.That(Bare(French), Does.Contain("<opener><note type=\"classification\">Confidentielle</note><dateline>").And.Contain("<salute>Monsieur le Ministre,</salute></opener>"));
    }

    [Test]
    public void The_heading_says_who_writes_to_whom()
    {
        Assert.That(Correspondents(German), Is.EqualTo(new[] { "A. Gruber", "P. Wyss" }));
        Assert.That(Correspondents(French), Is.EqualTo(new[] { "E. Chappuis", "H. de Morsier" }));
    }

    [Test]
    public void A_formal_farewell_a_signature_and_enclosures_close_a_despatch()
    {
        Assert.That(Bare(German), Does.Contain("<salute>Genehmigen Sie, Herr Bundesrat, die Versicherung").And.EndWith("<signed><persName>A. Gruber</persName></signed><note type=\"enclosures\">Beilage: 1 Abschrift</note></closer></div>"));
        Assert.That(Bare(French), Does.EndWith("<signed>(Signé) <persName>Chappuis</persName></signed></closer></div>"));
    }

    [TestCase(German, new[] { "Politischen Departements", "Eidgenössische Handelsabteilung" })]
    [TestCase(French, new[] { "Département politique", "Conseil fédéral", "Légation de Suède" })]
    public void Bodies_are_known_by_their_word_with_its_adjective_or_purpose(string text, string[] bodies) => Assert.That(Names(text, "orgName"), Is.EqualTo(bodies));

    [Test]
    public void Offices_are_no_persons_and_particles_belong_to_names()
    {
        Assert.That(Names(French, "persName"), Is.EqualTo(new[] { "E. Chappuis", "H. de Morsier", "M. de Steiger", "général Dubois", "Chappuis" }));
        Assert.That(Names(German, "persName"), Is.EqualTo(new[] { "A. Gruber", "P. Wyss", "von Oertzen", "A. Gruber" }));
    }

    [TestCase(German, "14. v. M.", "1946-02-14")]
    [TestCase(French, "12 courant", "1945-05-12")]
    [TestCase(French, "1er mai", "1945-05-01")]
    public void The_month_of_a_day_is_told_from_the_letter(string text, string words, string when) =>
        Assert.That(Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + "date").Where(d => d.Value == words).Select(d => (string?)d.Attribute("when")), Is.EqualTo(new[] { when }));

    [TestCase("Conseil fédéral\nProcès-verbal de la séance du 17 juin 1949\n\nPrésidence : M. Nobs\nPrésents : MM. Celio et de Steiger\nAbsent : M. Kobelt\n\nM. Celio rappelle que la question est ouverte depuis l'hiver.")]
    [TestCase("Politisches Departement\nProtokoll der Sitzung vom 17. Juni 1949\n\nVorsitz: Herr Nobs\nAnwesend: die Herren Celio und Keller\nEntschuldigt: Herr Kobelt\n\nHerr Celio erinnert daran, dass die Frage seit dem Winter offen ist.")]
    public void Who_was_there_is_a_list_of_fields(string text)
    {
        Assert.That(Encoded.Elements(text, "item"), Has.Length.EqualTo(3));
        Assert.That(Encoded.Elements(text, "head"), Has.Length.EqualTo(2));
    }

    [Test]
    public void Below_a_signature_stands_who_got_the_document() => Assert.That(
        Bare("Notiz für Herrn Minister Stein\n\nHerr Keller hat den Vertrag gesehen und ist mit allem einverstanden, was darin steht.\n\nBern, den 4. Juli 1951\ngez. Keller\n\nVerteiler:\nSchweizerische Gesandtschaft in Köln"),
        Does.Contain("<signed>gez. <persName>Keller</persName></signed><note type=\"distribution\">Verteiler:</note><note type=\"distribution\">"));

    [Test]
    public void French_speech_has_its_inquit_between() => Assert.That(
        Encoded.Elements("Le ministre était assis. « Il faut attendre », a-t-il ajouté, « que Moscou se prononce. » Nous avons attendu pendant tout l'hiver.", "said"), Has.Length.EqualTo(2));

    [TestCase("L'Ambasciatore a Parigi, Fabbri, al Ministro degli Affari Esteri, Conti Lunardi\n\nR. 1124. Riservato\n\nParigi, 14 marzo 1900\n\nSignor Ministro,\n\nL'ambasciatore di Germania parte per Berlino il 20 corrente, e la questione resta aperta.\n\nGradisca, Signor Ministro, l'assicurazione della mia alta considerazione.\n\nFabbri", "Fabbri", "Conti Lunardi")]
    [TestCase("El Ministro de España en Montevideo, Sr. Olarte, al Ministro de Estado\n\nReservado. N.º 47\n\nMontevideo, 12 de mayo de 1916\n\nSeñor Ministro:\n\nEl Presidente recibió ayer al Ministro de Francia, y el Gobierno no piensa romper la neutralidad.\n\nDios guarde a Vuestra Excelencia muchos años.\n\nFirmado: Olarte", "Olarte", "Ministro de Estado")]
    public void Offices_write_in_the_same_way_in_Italian_and_Spanish(string text, string sender, string recipient)
    {
        Assert.That(Correspondents(text), Is.EqualTo(new[] { sender, recipient }));
        Assert.That(Bare(text), Does.Contain("<opener><note type=\"classification\">").And.Contain("</salute></opener><p>").And.Contain("</p><salute>"));
        Assert.That(Names(text, "persName").Except([sender, "Sr. " + sender, recipient]), Is.Empty);
    }

    [Test]
    public void A_telegram_has_its_hour_and_the_day_it_came_in() => Assert.That(
        Encoded.Body("Telegramm Nr. 88\n\nWashington, 12. Oktober 1945, 18.30 Uhr\nEingang: 13. Oktober 1945\n\nDas Treasury besteht auf der Sperre der deutschen Guthaben, und ich habe darauf hingewiesen, dass der Vertrag nichts davon sagt.\n\nBrugger"),
        Does.Contain("<date when=\"1945-10-12T18:30:00\">").And.Contain("<note type=\"received\" rend=\"none\">Eingang: <date when=\"1945-10-13\">"));

    [TestCase("Linz, den 3. Mai 1889\n\nMein lieber Freund!\n\nDas Wetter ist gut, und wir gehen jeden Tag an den See, wo die Kinder mit dem Boot fahren.\n\nHerzlichst Ihr\nEmil Vogt", "Brief von Emil Vogt, 1889-05-03")]
    [TestCase("Linz, den 3. Mai 1889\n\nVerehrte gnädige Frau!\n\nDas Wetter ist gut, und wir gehen jeden Tag an den See, wo die Kinder mit dem Boot fahren.", "Brief, 1889-05-03")]
    [TestCase("24/XII 98\n\nDa Sie es so wollen, lieber Anton – so bleibe ich bis zum Sonntag hier, und dann fahre ich mit den Kindern an den See.\n\nVon Herzen Ihr\nEmil", "Emil an Anton, 24/XII 98")]
    [TestCase("Linzer Blatt. Linz, 31. Dezember. Gründer Herr M. Sonntag. Erscheint täglich.\n\nMein lieber Freund,\n\nDas Wetter ist gut, und wir gehen jeden Tag an den See, wo die Kinder mit dem Boot fahren.\n\nDein\nEmil Vogt", "Brief von Emil Vogt")]
    public void A_letter_without_a_heading_is_called_by_the_words_of_its_language(string text, string title) => Assert.That(
        (string?)Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + "title").First(),
        Is.EqualTo(title));

    private static string[] Names(string text, string element) => [.. Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + "body").Descendants(TeiNames.Namespace + element).Select(e => e.Value)];

    private static string[] Correspondents(string text) => [.. Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + "correspAction").Elements(TeiNames.Namespace + "persName").Select(e => e.Value)];

    /// <summary>The body without its references.</summary>
    private static string Bare(string text) => References().Replace(Encoded.Body(text), "");

    [GeneratedRegex(" ref=\"[^\"]*\"")]
    private static partial Regex References();

    [Test]
    public void What_an_office_puts_above_a_letter_is_no_address()
    {
        string body = Encoded.Body("Der Chef der Abteilung für Auswärtiges, A. Berg, an den Gesandten in Rom, H. Quist\n\nKopie\nBern, 3. Mai 1941\nVertraulich\n\nHerr Minister,\n\nWir beehren uns, Ihnen den Empfang Ihres Schreibens zu bestätigen, und haben davon Kenntnis genommen.\n\nGenehmigen Sie, Herr Minister, die Versicherung unserer vorzüglichen Hochachtung.\n\nAbteilung für Auswärtiges\n[Berg]");
        Assert.That(body, Does.Contain("<opener><note type=\"classification\">Kopie</note><dateline>").And.Contain("</dateline><note type=\"classification\">Vertraulich</note><salute>"));
        Assert.That(body, Does.Contain("<closer><salute>Genehmigen Sie").And.Contain("<seg type=\"office\">").And.Contain(">Abteilung für Auswärtiges</orgName></seg><signed>"));
    }

    [Test]
    public void What_stands_at_both_margins_are_two_lines() => Assert.That(
        Encoded.Body("Le Ministre de Suisse à Paris, A. Berg, au Chef du Département politique, M. Quist\n\nL Confidentielle                    Paris, 14 juin 1940\n\nMonsieur le Conseiller fédéral,\n\nJ’ai eu l’honneur d’être reçu hier soir par le Secrétaire général du Ministère des Affaires étrangères.\n\nBerg"),
        Does.Contain("<opener><note type=\"classification\">L Confidentielle</note><dateline>"));

    [Test]
    public void Notes_copied_from_a_page_have_bare_numbers() => Assert.That(
        Encoded.Elements("214. Telegram From the Embassy in Quorn to the Department of State\n\nLisbon, March 3, 1967, 1430Z.\n\n1. I saw the Minister this morning. He was disturbed by the news of the harbour.\n\nBerg\n\n1 Source: Archives, RG 59, Central Files. Secret; Priority.\n2 Not printed.", "note").Length, Is.EqualTo(2));

    [Test]
    public void A_note_for_a_chief_is_headed_below_the_office_and_the_date() => Assert.That(
        Encoded.Elements("POLITISCHES DEPARTEMENT\n\nBern, den 12. Februar 1958\n\nNotiz für Herrn Minister Kohl\n\nVertraulich\n\nBesuch des ungarischen Geschäftsträgers\n\nHerr Anton Kutas suchte mich gestern um 15.00 Uhr auf und sprach von den Verhandlungen, die seit dem Winter ruhen.", "head").Select(head => System.Xml.Linq.XElement.Parse(head).Value),
        Is.EqualTo((string[])["POLITISCHES DEPARTEMENT", "Notiz für Herrn Minister Kohl", "Besuch des ungarischen Geschäftsträgers"]));

    [Test]
    public void A_heading_in_capitals_tells_who_writes_to_whom_too() => Assert.That(
        Correspondents("IL MINISTRO A BERNA, PAULUCCINI, AL MINISTRO DEGLI ESTERI, GRANDINI\n\nBerna, 8 aprile 1931.\n\nHo veduto stamane il Presidente della Banca, che mi ha parlato con preoccupazione del progetto di unione doganale.\n\nPAULUCCINI"),
        Is.EqualTo((string[])["PAULUCCINI", "GRANDINI"]));

    [Test]
    public void A_printed_form_has_fields_whatever_its_labels_say() => Assert.That(
        Encoded.Elements("INFORMATION REPORT\n\nCOUNTRY: Albania\nSUBJECT: Mines in the north\nDATE ACQUIRED: 3 September 1951\nNO. OF PAGES: 2\n\nThe mine employs many workers, and a guard of soldiers accompanies each train to the border.", "label").Select(label => System.Xml.Linq.XElement.Parse(label).Value),
        Is.EqualTo((string[])["COUNTRY:", "SUBJECT:", "DATE ACQUIRED:", "NO. OF PAGES:"]));

    [TestCase("Le Consul général de Suisse à Lille au Département politique\n\nRP No 5\nLille, le 3 mars 1938\n\nMonsieur le Conseiller fédéral,\n\nJ’ai l’honneur de porter à votre connaissance que le port reste fermé.\n\nJe vous prie d’agréer, Monsieur le Conseiller fédéral, les assurances de ma très haute considération.\n\nLe Consul général\nA. Dubois", "Le Consul général", "A. Dubois")]
    [TestCase("Der Vorsteher des Politischen Departements, M. Lanz, an den schweizerischen Gesandten in Berlin, H. Frei\n\nKopie\nS. Streng vertraulich\nBern, 4. Juni 1942\n\nHerr Minister,\n\nWir bestätigen den Empfang Ihres Schreibens vom 28. Mai.\n\nGenehmigen Sie, Herr Minister, die Versicherung unserer ausgezeichneten Hochachtung.\n\nEidgenössisches Politisches Departement\nLanz", "Eidgenössisches Politisches Departement", "Lanz")]
    public void The_office_above_the_name_signs_with_it(string letter, string office, string name)
    {
        Assert.That(Encoded.Elements(letter, "closer"), Has.Length.EqualTo(1).And.Some.Contains(office));
        Assert.That(Encoded.Elements(letter, "signed").Select(e => System.Xml.Linq.XElement.Parse(e).Value), Is.EqualTo((string[])[name]));
        Assert.That(Encoded.Elements(letter, "seg"), Has.Some.StartsWith("<seg type=\"office\">"));
    }

    [TestCase("RP No 5", "<seg type=\"number\">RP No 5</seg>")]
    [TestCase("L s.B.31.11. – ML", "<seg type=\"number\">L s.B.31.11. – ML</seg>")]
    [TestCase("V./Hf", "<seg type=\"number\">V./Hf</seg>")]
    [TestCase("S. Streng vertraulich", "<note type=\"classification\">S. Streng vertraulich</note>")]
    [TestCase("Betr. Besuch des Gesandten", "<label>Betr.</label> Besuch des Gesandten")]
    public void What_an_office_notes_above_the_date_is_no_address(string line, string expected) => Assert.That(
        Encoded.Body($"Der Vorsteher des Politischen Departements, M. Lanz, an den Gesandten in Berlin, H. Frei\n\n{line}\nBern, 4. Juni 1942\n\nHerr Minister,\n\nWir bestätigen den Empfang Ihres Schreibens."), Does.Contain(expected).And.Contain("<dateline>"));

    [Test]
    public void An_office_below_a_name_is_not_that_of_the_next() => Assert.That(
        Encoded.Elements("The presidents met on the island and agreed on what follows in this letter.\n\nAccept, Sir, the assurances of our consideration,\n\nAlonso Mir\nPresident of Colombia\nDaniel Ode\nPresident of Costa Rica", "signed").Select(e => System.Xml.Linq.XElement.Parse(e).Value), Is.EqualTo((string[])["Alonso Mir", "Daniel Ode"]));

    [Test]
    public void A_telegram_says_in_round_brackets_when_it_came() => Assert.That(
        Encoded.Body("Schweizerische Gesandtschaft Washington an das Eidgenössische Politische Departement\n\nTelegramm Nr. 214\nChiffriert\nWashington, 23. November 1944 (Eingang: 24. November)\n\nErbitte Weisungen bezüglich Transitverkehr.\n\nBrugger"), Does.Contain("<note type=\"classification\">Chiffriert</note><dateline>"));

    [Test]
    public void An_Italian_copy_is_signed() => Assert.That(
        Encoded.Elements("Appunto per il Capo del Dipartimento\n\nBerna, 5 marzo 1946\n\nStamane ho ricevuto il Consigliere della Legazione, che partirà domani per Roma.\n\nf.to Stucki", "signed").Select(e => System.Xml.Linq.XElement.Parse(e).Value), Is.EqualTo((string[])["f.to Stucki"]));

    [Test]
    public void What_stands_above_and_below_a_heading_does_not_break_the_opening()
    {
        string body = Encoded.Body("example.org/99001\n\n55. The Acting Secretary of State to President Wilson\n\n812.00/17\n\n[Paraphrase.]\n\nWashington, May 4, 1918.\n\nMy Dear Mr. President: I enclose a memorandum on the Shipping Act.", TeiEncoder.Diplomatic);
        Assert.That(body, Does.Contain("<note type=\"source\">example.org/99001</note>").And.Contain("<note type=\"editorial\">Paraphrase.</note>").And.Contain("<dateline>").And.Not.Contain("type=\"section\""));
    }

    [TestCase("[Inclosure 1 in No. 12.]")]
    [TestCase("[Inclosure No. 1 with dispatch No. 536.]")]
    [TestCase("[Inclosure 2 in No. 12.—Translation.]")]
    public void An_inclosure_begins_with_the_line_that_says_in_which_despatch_it_lay(string head) => Assert.That(
        Encoded.Body($"Mr. Hale to Mr. Stone.\n\nLima, March 3, 1891.\n\nSir: I inclose a copy of the note.\n\nI have, etc.,\nJohn Hale.\n\n{head}\n\nDecree.\n\nThe port of Callao is closed to ships of every kind.", TeiEncoder.Diplomatic),
        Does.Contain("<div type=\"enclosure\"><head><supplied reason=\"omitted\">").And.Contain("<head>Decree.</head>"));

    [Test]
    public void The_place_of_a_letter_is_the_one_beside_the_date() => Assert.That(
        Encoded.Of("Mr. Hale to Mr. Stone.\n\nLegation of the United States,\nLima, Peru, March 3, 1891.\n\nSir: I have received your note.", TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "correspAction").Elements(TeiNames.Namespace + "placeName").Select(p => p.Value), Is.EqualTo((string[])["Lima, Peru"]));

    [TestCase("Persönlich und vertraulich")]
    [TestCase("Confidentielle et personnelle")]
    public void Two_words_of_who_may_read_are_one_classification(string words) => Assert.That(
        Encoded.Body($"Der Gesandte in Lissabon, R. Dufour, an den Vorsteher des Politischen Departementes, P. Lambert\n\n{words}\n\nLissabon, 4. März 1931\n\nIch danke für den Bericht.", TeiEncoder.Diplomatic), Does.Contain($"<note type=\"classification\">{words}</note>"));

    [TestCase("example.org/46054 Le Chef du Département politique, G. Lambert, au Ministre de Suisse à Lisbonne, A. von Planten1\n\nT no 32 Urgent. Secret\n\nBerne, 9 juillet 1935, 13 h. 15\n\nJ’ai reçu votre lettre du 3 juillet2.\n\n1\nLettre: E 2200 Lissabon 22/5.\n2\nNon reproduit.", "G. Lambert", "A. von Planten")]
    [TestCase("La Légation de Suisse à Paris à la Division des Affaires étrangères du Département politique\n\nParis, 9 juillet 1935\n\nNous avons reçu votre lettre.", "Légation de Suisse à Paris", "Division des Affaires étrangères du Département politique")]
    public void The_heading_of_a_despatch_names_both_whatever_stands_beside_it(string despatch, string from, string to)
    {
        XElement header = Encoded.Of(despatch, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "correspDesc").Single();
        Assert.That(header.Descendants().Where(e => e.Name.LocalName is "persName" or "orgName").Select(n => n.Value), Is.EqualTo((string[])[from, to]));
        Assert.That(Encoded.Body(despatch, TeiEncoder.Diplomatic), Does.Not.Contain("type=\"section\"").And.Contain("<dateline>"));
    }

    [TestCase("Bern, March 19, 1883. (Received April 3.)", "Received April 3.")]
    [TestCase("Bern, 19. März 1883 (Eingang: 22. März)", "Eingang: 22. März")]
    [TestCase("Bern, March 19, 1883.\n(Received April 3.)", "(Received April 3.)")]
    public void Receipt_in_round_brackets_is_a_note_of_it(string dateline, string received) => Assert.That(
        Encoded.Of($"Mr. Harlow to Mr. Brook.\n\n{dateline}\n\nSir: I have the honor to report that the treaty has been signed. The council met twice.\n\nI have, etc.,\n\nPeter Harlow.").Document.Xml.Descendants(TeiNames.Namespace + "note").Where(n => (string?)n.Attribute("type") == "received").Select(n => n.Value),
        Is.EqualTo((string[])[received]));

    [TestCase("Légation de Suède\nen Roumanie\nBucarest, le 3 octobre 1941.\nRéf.: IV/7 – RL/mk\n\nConfidentiel\n\nA Monsieur le Ministre P. Lambert,\nChef de la Division des Affaires étrangères du Département politique de la Confédération,\nBerne\n\nMonsieur le Ministre,\n\nJ’ai l’honneur de vous accuser réception de votre lettre. M. Olteanu, que j’ai vu avant-hier, m’a assuré que toutes les mesures seraient prises. Il m’a dit que rien n’était à craindre.\n\nVeuillez agréer, Monsieur le Ministre, l’assurance de ma haute considération.\n\nLe Ministre de Suède:\nR. Dufour", "Bucarest, le", "Réf.:", "Chef de la Division", "Monsieur le Ministre,")]
    [TestCase("Schwedische Gesandtschaft\n\nBerlin, 12. November 1940\nZeichen: Fr/ha\nVertraulich\n\nHerrn Bundesrat M. Keller\nVorsteher des Politischen Departements\nBern\n\nHerr Bundesrat,\n\nIch beehre mich, Ihnen über eine Unterredung zu berichten, die ich gestern hatte. Der Minister sagte mir nichts.\n\nGenehmigen Sie, Herr Bundesrat, die Versicherung meiner ausgezeichneten Hochachtung.\n\nDufour", "Berlin,", "Zeichen:", "Vorsteher des", "Herr Bundesrat,")]
    public void House_day_sign_and_address_stand_above_the_salute_of_a_letter_of_an_office(string letter, string place, string sign, string addressee, string salute)
    {
        XElement opener = Encoded.Of(letter, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "opener").Single();
        Assert.That(opener.Element(TeiNames.Namespace + "dateline")?.Value, Does.StartWith(place));
        Assert.That(opener.Elements(TeiNames.Namespace + "note").Select(n => (string?)n.Attribute("type")), Is.EquivalentTo((string[])["reference", "classification"]));
        Assert.That(opener.Descendants(TeiNames.Namespace + "label").Single().Value, Is.EqualTo(sign));
        Assert.That(opener.Descendants(TeiNames.Namespace + "addrLine").Select(l => l.Value), Has.Some.StartsWith(addressee));
        Assert.That(opener.Element(TeiNames.Namespace + "salute")?.Value, Is.EqualTo(salute));
        Assert.That(Encoded.Body(letter, TeiEncoder.Diplomatic), Does.Not.Contain("<sp").And.Contain("<signed>"));
    }

    [TestCase("Für getreuen Auszug,\nder Protokollführer:\nCh. Dufour")]
    [TestCase("Pour extrait conforme,\nle secrétaire:\nCh. Dufour")]
    public void Who_certifies_an_extract_signs_it(string close) => Assert.That(
        Encoded.Body($"SCHWEIZERISCHER BUNDESRAT\nBeschlussprotokoll der 34. Sitzung vom 12. Juni 1953\n\nDer Bericht wird zur Kenntnis genommen. Die Delegation erhält die beantragten Instruktionen.\n\n{close}", TeiEncoder.Diplomatic),
        Does.Match("<closer>(?:<seg type=\"office\">[^<]+[,:]</seg>){1,2}<signed><persName[^>]*>Ch. Dufour</persName></signed></closer>"));

    [Test]
    public void A_long_address_alone_above_the_salute_is_in_the_opener()
    {
        const string Text = "Gesandtschaft in Lavra\nLavra, den 12. März 1938\nVertraulich\n\nAn die Abteilung für Auswärtiges des Eidgenössischen Politischen Departements, Bern\n\nHerr Minister,\n\nIch beehre mich, Ihnen über die gestrige Unterredung das Folgende mitzuteilen.\n\nGenehmigen Sie, Herr Minister, die Versicherung meiner ausgezeichneten Hochachtung.\n\nDer Gesandte:\nFrölich";
        Assert.That(Encoded.Values(Text, "salute").First(), Is.EqualTo("Herr Minister,"));
        Assert.That(Encoded.Values(Text, "addrLine"), Has.Some.StartsWith("An die Abteilung"));
    }

    [TestCase("Kopie an die Gesandtschaft in Rom")]
    [TestCase("Copie à la Légation de Suisse à Rome")]
    public void To_whom_a_copy_went_is_the_distribution(string line) => Assert.That(
        Encoded.Values("Lavra, 12. Mai 1934\n\nHerr Bundesrat,\n\nDer König hat gestern das Parlament eröffnet, und das Wetter war schlecht.\n\nMit vorzüglicher Hochachtung\n\nE. Vogt\n\n" + line, "note"), Is.EqualTo((string[])[line]));

    [TestCase("Legazione di Svizzera\nRoma\n\nRoma, 7 settembre 1943\nR.P. N. 41\n\nRapporto politico\nRiservato\n\nSignor Consigliere federale,\n\nHo avuto ieri un lungo colloquio con il Ministro, che mi ha detto che la situazione è gravissima.", 2, "Rapporto politico", 1)]
    [TestCase("Département politique fédéral\nDivision des Affaires étrangères\n\nNotice\nEntretien avec l'Ambassadeur\n\nConfidentiel\np.B.15.21.Kal.- RT/ms\nBerne, le 14 juin 1956\n\nL'Ambassadeur m'a rendu visite ce matin à 11 h. et m'a remis une note.", 2, "Notice", 0)]
    public void The_house_stands_above_what_its_paper_is(string paper, int house, string head, int salutes)
    {
        Assert.That(Encoded.Elements(paper, "addrLine"), Has.Length.EqualTo(house));
        Assert.That(Encoded.Values(paper, "head")[0], Is.EqualTo(head));
        Assert.That(Encoded.Elements(paper, "dateline"), Has.Length.EqualTo(1));
        Assert.That(Encoded.Elements(paper, "salute"), Has.Length.EqualTo(salutes));
        Assert.That(Encoded.Elements(paper, "p"), Has.Length.EqualTo(1));
    }

    [TestCase("288. National Security Council Report\n\nWashington, October 4, 1957.\n\nNote by the Executive Secretary\n\nThe Council met in the morning and heard the report of the Planning Board.")]
    [TestCase("Executive Secretariat Files: Lot 12\n\nMemorandum by the Director\n\nWashington, May 4, 1949.\n\nThe Council met in the morning and heard the report of the Planning Board.")]
    public void A_number_or_a_file_is_no_house(string paper) => Assert.That(Encoded.Elements(paper, "addrLine"), Is.Empty);
}
