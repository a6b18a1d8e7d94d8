namespace Tei.Tests.Recognition;

/// <summary>Papers of offices and letters in less usual layouts: notes without a signature, estimates, minutes that somebody signs, enclosures with numbers, quoted verse (encoding manual, section 5). All texts are invented.</summary>
internal sealed class UnusualPaperTests
{
    private const string Note = "Verbalnote\n\nZl. 4.017-A/55\n\nDie Gesandtschaft beehrt sich, dem Departement den Text des Gesetzes über die Häfen zu übermitteln, das am 3. Mai in Kraft getreten ist.\n\n";

    [Test]
    public void Below_the_day_that_ends_a_note_stands_the_address() => Assert.That(
        Encoded.Bare(Note + "Bern, am 14. Juni 1955\n\nAn das\nPolitische Departement\nBern"),
        Does.Contain("<opener><seg type=\"number\">Zl. 4.017-A/55</seg></opener>").And.Match("<closer><dateline><placeName>Bern</placeName>, am <date[^>]*>14. Juni 1955</date></dateline><address><addrLine>An das</addrLine>.*</address></closer></div>$"));

    [Test]
    public void What_a_paper_is_about_stands_between_its_heading_and_the_rest_of_the_opening() => Assert.That(
        Encoded.Bare("Notiz für Herrn Bundesrat Egger\n\nGespräch mit Botschafter Lind vom 11. März 1964\n\nVERTRAULICH\nBern, den 12. März 1964\n\nDer Botschafter kam auf die Frage der Vermögenswerte zurück."),
        Does.Match("</head><head>Gespräch mit Botschafter .*</head><opener><note type=\"classification\">VERTRAULICH</note><dateline>"));

    [Test]
    public void An_estimate_has_its_subject_below_the_day() => Assert.That(
        Encoded.Bare("National Intelligence Estimate\n\nABC 36.1–58\nWashington, June 5, 1958.\n\nThe Outlook for Kalvia\n\nConclusions\n\n1. The present crisis is the gravest since independence, and it will last.\n2. The army will remain unwilling to crush the rebels in the north."),
        Does.Contain("<seg type=\"number\">ABC 36.1–58</seg>").And.Contain("<head>The Outlook for Kalvia</head><div type=\"section\"><head>Conclusions</head>"));

    [Test]
    public void Who_wrote_the_minutes_signs_on_the_line_of_the_office()
    {
        string body = Encoded.Bare("PROTOKOLL\nder Sitzung der Arbeitsgruppe vom 29. Oktober 1973\n\nVorsitz: Botschafter Jost\nAnwesend: Grübli, Lang\n\nTraktanden\n\n1. Versorgungslage\n2. Verschiedenes\n\n1. Versorgungslage\n\nJost eröffnet die Sitzung und gibt einen Überblick über die Lieferungen.\n\n2. Verschiedenes\n\nDie nächste Sitzung findet am 5. November statt.\n\nSchluss der Sitzung: 16.15 Uhr\n\nDer Protokollführer: Bühlmann");
        Assert.That(body, Does.Contain("<head>Traktanden</head>").And.EndWith("<closer><signed>Der Protokollführer: <persName>Bühlmann</persName></signed></closer></div>"));
    }

    [Test]
    public void Articles_with_a_full_stop_are_heads_of_their_parts() => Assert.That(
        Encoded.Bare("Convention for the extradition of criminals.\n\nThe two governments have agreed upon the following articles:\n\nArticle I.\n\nThe provisions of the treaty of 1842 are made applicable to additional crimes.\n\nArticle II.\n\nA fugitive criminal shall not be surrendered if the offense is of a political character."),
        Does.Contain("<head>Article I.</head><p>The provisions").And.Contain("<head>Article II.</head>"));

    [Test]
    public void A_circular_in_brackets_stands_above_the_house_and_the_day() => Assert.That(
        Encoded.Bare("Mr. Hale to the diplomatic officers of the United States.\n\n[Circular.]\nDepartment of State,\nWashington, July 11, 1899.\n\nGentlemen: Your attention is called to the regulations of the Department.\n\nI am, etc.,\n\nJohn Hale."),
        Does.Match("<opener><note type=\"editorial\"[^>]*>Circular.</note><dateline>"));

    [Test]
    public void Enclosures_with_numbers_are_one_note() => Assert.That(
        Encoded.Bare("Boston, April 2, 1859.\nDear Sir,—\n\nI send you by express the papers that you ask for, and beg that you will return them.\n\nVery respectfully, your obedient servant,\nThomas Lund.\n\nEnclosures:\n1. Deed of the wharf.\n2. Plan of the lots."),
        Does.EndWith("<note type=\"enclosures\"><label>Enclosures:</label><p><label>1.</label> Deed of the wharf.</p><p><label>2.</label> Plan of the lots.</p></note></closer></div>"));

    [Test]
    public void A_french_list_has_the_sign_of_the_ordinal() => Assert.That(
        Encoded.Bare("AIDE-MÉMOIRE\n\nLe Gouvernement tient à faire observer ce qui suit:\n\n1° Les exportations ont été réduites de moitié.\n2° Il ne saurait aller au-delà sans dommage."),
        Does.Contain("<item n=\"1\"><label>1°</label> Les exportations").And.Contain("<item n=\"2\">"));

    [Test]
    public void Verse_in_a_letter_is_no_list() => Assert.That(
        Encoded.Bare("Bath, January 3rd, 1847.\n\nMy dear Sister,\n\nPapa cannot get these lines out of his head, and says them at breakfast:\n\nThe tide comes up along the shore\nAnd takes the letters from the sand:\nI cannot read them any more,\n\nand I am sure that he never will.\n\nYour loving brother,\nEdwin"),
        Does.Contain("<lg><l>The tide comes up along the shore</l><l>And takes the letters from the sand:</l>"));

    [Test]
    public void A_wrapped_line_does_not_end_with_a_short_form_before_a_name() => Assert.That(
        Encoded.Bare("Strasbourg, ce 15 janvier 1862\n\nMonsieur,\n\nJe me permets de vous adresser ci-joint une note de mon élève Ch.\nLandry, ainsi que trois tubes scellés.\n\nVotre dévoué\nAug. Landry,\nprofesseur à la Faculté."),
        Does.Contain("<persName>Ch. Landry</persName>, ainsi").And.Contain("<signed><persName>Aug. Landry</persName>,</signed><seg type=\"office\">professeur à la Faculté.</seg>"));

    [Test]
    public void The_days_of_a_log_are_heads_of_its_parts() => Assert.That(
        Encoded.Bare("Log of the Trip: Extracts\n\nSaturday, November 27\n\nTook off from Lavra West Airport with Major Otis Brand at the controls of the machine.\n\nSunday, November 28\n\nAt noon word came that the Marshal would be pleased if the President moved to the Embassy."),
        Does.Match("<div type=\"section\"><head>Saturday, <date[^>]*>November 27</date></head><p>Took off.*<head>Sunday, <date[^>]*>November 28</date></head><p>At noon"));

    [Test]
    public void The_day_of_a_will_stands_above_who_signs_it() => Assert.That(
        Encoded.Bare("Testament\n\nIch, Anna Margaretha Burger, verordne als meinen letzten Willen, daß das Haus dem Spital zufalle.\n\nAlso geschehen in Basel, den 20. Wintermonat 1811.\nAnna Margaretha Burger\n\nAls Zeugen:\nJoh. Jakob Morf, Notar\nEmanuel Koller"),
        Does.Match("<closer><dateline>(?:<placeName>)?Also geschehen in (?:<placeName>)?Basel</placeName>, den <date[^>]*>20. Wintermonat 1811</date>.</dateline><signed><persName>Anna Margaretha Burger</persName></signed><note type=\"signature\">Als Zeugen:</note>"));

    [Test]
    public void A_secretary_signs_below_the_chairman() => Assert.That(
        Encoded.Bare("RESOLUTIONS ADOPTED AT A MEETING OF THE CITIZENS OF QUINCY\n\nResolved, That we view with abhorrence the speech of the member for the southern district.\n\nCHARLES WHEELER, Chairman.\nSAM'L HOLT, Secretary."),
        Does.Contain("<signed><persName>CHARLES WHEELER</persName>, Chairman.</signed><signed><persName>SAM'L HOLT</persName>, Secretary.</signed>"));

    [Test]
    public void An_imperative_of_greeting_is_no_farewell() => Assert.That(
        Encoded.Bare("Bern, den 3. Mai 1813\n\nMein liebes Weib!\n\nGott sei Dank, ich bin gesund.\nGrüße den Vater und den Müller und sage ihm, daß ich die Thaler bezahle, wenn ich heim komme.\nIch küsse Dich und bin Dein getreuer\nGottlieb Kuhn"),
        Does.Contain("<p>Grüße den Vater").And.Contain("<closer><salute>Ich küsse Dich"));

    [Test]
    public void A_newspaper_has_its_name_and_heads_of_one_word()
    {
        const string Paper = "THE NORWOOD GAZETTE.\nSaturday, April 21, 1838.\n\nMELANCHOLY ACCIDENT.\n\nOn Friday the rope of the ferry parted, and two persons of this town were carried over the dam.\n\nMARRIED.\n\nIn this town, on the 12th inst., Mr. Saml. Lowe to Miss Ruth Stone.\n\nSHIP NEWS.\n\nPORT OF NORWOOD.\n\nARRIVED, brig Marianne, Pell, from Lisbon, with salt and fruit.";
        Assert.That(Encoded.Values(Paper, "head"), Is.EqualTo((string[])["THE NORWOOD GAZETTE.", "MELANCHOLY ACCIDENT.", "MARRIED.", "SHIP NEWS.", "PORT OF NORWOOD."]));
    }

    [Test]
    public void One_word_in_capitals_alone_heads_nothing() => Assert.That(
        Encoded.Values("The Council met in the morning and heard the report.\n\nAGREED.\n\nThe Council met again in the evening and heard the rest.", "head"), Is.Empty);
}
