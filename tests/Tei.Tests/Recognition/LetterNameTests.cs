using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Names in German letters, where every noun has a capital (encoding manual, section 3). All texts and persons are invented.</summary>
internal sealed class LetterNameTests
{
    /// <summary>Enough small words for the language to be German.</summary>
    private const string Frame = "Lieber Konrad,\n\nich war gestern in der Stadt und habe mich nicht gut gefühlt, aber das ist vorbei. {0} Es ist hier sehr schön, und wir bleiben noch eine Woche.\n\nHerzlichst Ihr\nEmil Vogt";

    private static string[] Persons(string sentence) => Names(sentence, "persName");

    private static string[] Names(string sentence, string element) =>
        [.. Encoded.Of(Frame.Replace("{0}", sentence, StringComparison.Ordinal), TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "body").Descendants(TeiNames.Namespace + "p")
            .Descendants(TeiNames.Namespace + element).Select(e => e.Value)];

    [TestCase("Ich habe mit Wendrich gesprochen.", "Wendrich")]
    [TestCase("Den Brief von Quastler habe ich erhalten.", "Quastler")]
    [TestCase("Wendrich ist verreist.", "Wendrich")]
    [TestCase("Wendrich, der in Linz lebt, lässt grüßen.", "Wendrich")]
    [TestCase("Man lobt Quastlers neues Stück.", "Quastlers")]
    [TestCase("Der Ingenieur Quastler kommt morgen.", "Quastler")]
    [TestCase("Den Aufsatz von F. Quastler las ich.", "F. Quastler")]
    [TestCase("An Wendrich schreibe ich morgen.", "Wendrich")]
    [TestCase("Frl. Wendrich singt heute.", "Frl. Wendrich")]
    [TestCase("Wenn Du Quastler siehst, grüße ihn.", "Quastler")]
    public void A_surname_is_found_by_what_surrounds_it(string sentence, string name) => Assert.That(Persons(sentence), Is.EqualTo(new[] { name }));

    [TestCase("Ich habe ein Gedicht von großer Schönheit gelesen.")]
    [TestCase("Wir sprachen von Politik und mit Freude von Büchern.")]
    [TestCase("Das Theaterstück von gestern war lang.")]
    [TestCase("Mein Wendrich ist verloren.")]
    [TestCase("Der alte Glimsen lag dort, und ein Glimsen ist schwer.")]
    [TestCase("Diesmal hat er geschwiegen.")]
    [TestCase("Gelesen wird hier wenig.")]
    [TestCase("Verehrter Herr Doktor, das ist alles.")]
    [TestCase("Die Rolle der »Anna« ist zu lang.")]
    public void A_noun_a_title_or_a_part_in_a_play_is_no_person(string sentence) => Assert.That(Persons(sentence), Is.Empty);

    [Test]
    public void A_person_who_is_known_is_found_behind_an_article_and_shortened_too() =>
        Assert.That(Persons("Ich sprach mit Wendrich. Dem Wendrich gefällt es, und Wendr. ist doch krank."), Is.EqualTo(new[] { "Wendrich", "Wendrich", "Wendr." }));

    [Test]
    public void Words_in_a_row_that_no_list_has_are_persons() => Assert.That(Persons("Es kommen wohl Quastler, Wendrich und Obermeyr dazu."), Is.EqualTo(new[] { "Quastler", "Wendrich", "Obermeyr" }));

    [TestCase("Er wohnt jetzt Lindengasse 7.", "Lindengasse 7")]
    [TestCase("Er wohnt jetzt Wien IX, Lindenstr. 12.", "Wien IX, Lindenstr. 12")]
    [TestCase("Er zog nach Halle a/Saale.", "Halle a/Saale")]
    [TestCase("Er wohnt im Hotel Bellevue.", "Hotel Bellevue")]
    [TestCase("Er las die Wiener Blätter.", "Wiener")]
    [TestCase("Er fährt morgen nach Quellau.", "Quellau")]
    public void A_place_of_a_letter_is_found_whole(string sentence, string place) => Assert.That(Names(sentence, "placeName"), Is.EqualTo(new[] { place }));

    [TestCase("Er schreibt für die Köln. Ztg. jede Woche.", "Köln. Ztg")]
    [TestCase("Er schreibt für das Grazer Tagblatt jede Woche.", "Grazer Tagblatt")]
    public void A_newspaper_is_an_organisation(string sentence, string name) => Assert.That(Names(sentence, "orgName"), Is.EqualTo(new[] { name }));

    [TestCase("Dr. Anna Berg\nLinz, Lindengasse 7\n\nLieber Konrad,", "A.", "Anna Berg", "Linz")]
    [TestCase("Grand Hotel de l’EuropeSalzburg, 7. 12. 12\nLieber Konrad!", "AntonBerg", "Anton Berg", "Salzburg")]
    [TestCase("9. 7. 1900\nReichenau an der Rax\nLieber Konrad,", "Anna", "Anna", "Reichenau an der Rax")]
    public void The_letterhead_tells_who_writes_and_where(string head, string signed, string sender, string place)
    {
        XElement sent = Encoded.Of($"{head}\n\nDas Wetter ist gut, und wir gehen jeden Tag an den See, wo die Kinder mit dem Boot fahren.\n\nHerzlichst Ihre\n{signed}", TeiEncoder.Diplomatic)
            .Document.Xml.Descendants(TeiNames.Namespace + "correspAction").First();
        Assert.That(sent.Element(TeiNames.Namespace + "persName")?.Value, Is.EqualTo(sender));
        Assert.That(sent.Element(TeiNames.Namespace + "placeName")?.Value, Does.Contain(place));
    }

    [Test]
    public void Without_a_salute_the_recipient_is_who_is_addressed()
    {
        XDocument xml = Encoded.Of("24/XII 98\n\nDa Sie mir die Wahl lassen, lieber Konrad, so nehme ich das Bild und nicht die Uhr.\n\nVon Herzen Ihr\nEmil", TeiEncoder.Diplomatic).Document.Xml;
        Assert.That(xml.Descendants(TeiNames.Namespace + "correspAction").Last().Value.Trim(), Is.EqualTo("Konrad"));
    }

    [TestCase("He went to Ashbury [College] for four years.", "orgName", "Ashbury College")]
    [TestCase("He went to Elmsford [High School] for four years.", "orgName", "Elmsford High School")]
    public void A_bracket_may_complete_the_name_of_a_body(string text, string element, string name) =>
        Assert.That(Encoded.Of(text, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "p").Descendants(TeiNames.Namespace + element).Select(e => e.Value.Replace("\n", " ", StringComparison.Ordinal)), Is.EqualTo(new[] { name }));

    [Test]
    public void A_label_that_is_a_word_in_capitals_is_no_name_but_says_who_speaks()
    {
        XDocument xml = Encoded.Of("HOLT: When did you come?\n\nMERRIN: In the spring.\n\nHOLT: And you stayed?\n\nMERRIN: I did.\n\nHOLT: Why?\n\nMERRIN: I liked it.", TeiEncoder.Diplomatic).Document.Xml;
        Assert.That(xml.Descendants(TeiNames.Namespace + "speaker").Descendants(TeiNames.Namespace + "persName"), Is.Empty);
        Assert.That(xml.Descendants(TeiNames.Namespace + "body").Descendants().Attributes("who").Select(w => w.Value).Distinct(), Is.EqualTo(new[] { "#holt", "#merrin" }));
    }

    [TestCase("Mr. Denis Hayes O’Connor was held in Cork. The release of Denis Hayes O’Connor is expected.", "Mr. Denis Hayes O’Connor", "Denis Hayes O’Connor")]
    [TestCase("We dined with John O'Hara at the club, and he was in good health.", "John O'Hara")]
    public void An_apostrophe_ties_a_letter_to_a_name(string text, params string[] names) => Assert.That(Encoded.Values(text, "persName"), Is.EqualTo(names));

    [TestCase("The Ambassador in Kalinov (Hale) to the Minister for Foreign Affairs (López de Mera)", "Hale", "López de Mera")]
    [TestCase("The Under Secretary of State (Hale) to the Administrator of the Harbour Administration (Berg)", "Hale", "Berg")]
    public void Who_holds_an_office_stands_in_brackets_behind_it(string heading, params string[] names) => Assert.That(
        Encoded.Values(heading + "\n\nWashington, July 1, 1942.\n\nThe contract was initialed today, and the agreement will be signed within a week, if all goes well.", "persName"), Is.EqualTo(names));

    [Test]
    public void A_title_behind_initials_is_a_surname() => Assert.That(
        Encoded.Values("Memorandum for the Record\n\nWashington, February 23, 1954.\n\n1. The papers were found in a house by the harbour.\n\n2. He has been recalled to headquarters from his home.\n\nR.T. Bishop\nChief of Division", "signed"), Is.EqualTo((string[])["R.T. Bishop"]));

    [TestCase("Treaty Between Estonia and Norway, Signed at Oslo, December 23, 1925\n\nThe numbers refer to the numbers in Schedule B of the treaty.", "Estonia", "Norway", "Oslo")]
    public void What_was_signed_and_a_schedule_are_no_places(string text, params string[] places) => Assert.That(Encoded.Values(text, "placeName"), Is.EqualTo(places));

    [Test]
    public void The_body_behind_an_office_in_a_heading_is_no_person() => Assert.That(
        Encoded.Elements("The Director, Harbour Board, to the Minister of Trade\n\nBernau, May 3, 1949.\n\nSir: I have the honor to report that the quay is open again.", "persName"), Is.Empty);

    [Test]
    public void The_seal_beside_a_signature_is_no_part_of_the_name() => Assert.That(
        Encoded.Elements("Last Will of Henry Tolliver\n\nI, Henry Tolliver, give the mill to my son, and the field to my daughter.\n\nHenry Tolliver [Seal]\n\nSigned in the presence of\n\nJames Crane\nRuth Crane", "signed")[0], Does.Contain("Henry Tolliver</persName> <note type=\"signature\"").And.Contain("ref=\"#henry-tolliver\""));

    [TestCase("Log of the Brig Marianne, Captain Amos Pell", "Captain Amos Pell")]
    [TestCase("Brig. Hale and the men of the Brig Rosa were there.", "Brig. Hale")]
    public void A_brig_is_a_ship_and_a_brigadier_has_a_stop(string text, string person) => Assert.That(Encoded.Values(text + "\n\nThe wind was light from the south, and the men were well.", "persName"), Is.EqualTo((string[])[person]));

    [TestCase("Absent: Councilman Quinn. The aldermen Berg and Dale came late.", "Quinn")]
    [TestCase("Anwesend waren die Gemeinderäte Vogt, Brunner und Wendt.", "Brunner")]
    public void Members_of_a_council_have_a_title(string text, string name) => Assert.That(Encoded.Values(text, "persName"), Does.Contain(name));

    [TestCase("Hallsäcker sagte mir, dass alles bereit sei. Gestern war ich bei Hallsäcker.", "Hallsäcker|Hallsäcker")]
    [TestCase("Ich hörte, dass Hallsäcker sagte, alles sei bereit.", "Hallsäcker")]
    [TestCase("Der Hallsäcker sagte mir, dass alles bereit sei.", "")]
    [TestCase("Ein alter Hallsäcker sagte mir, dass alles bereit sei.", "")]
    public void Who_says_something_without_an_article_is_a_person_in_German(string sentence, string expected) =>
        Assert.That(string.Join('|', Encoded.Values("Bern, 3. Mai 1940\n\nLieber Freund,\n\n" + sentence + " Ich werde Dir bald wieder schreiben und grüße Dich.", "persName")), Is.EqualTo(expected));
}
