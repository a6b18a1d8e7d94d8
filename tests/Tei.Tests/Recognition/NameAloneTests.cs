using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Names that nothing introduces: several that act together, who stands behind an office and its place, firms, regiments, genitives of places (encoding manual, section 3). All texts are invented; so are all names but those that everybody knows.</summary>
internal sealed class NameAloneTests
{
    private const string English = "Washington, May 3, 1961.\n\nThe Secretary said that the paper was ready, and that he would send it to the members of the board. {0} The rest of the time was given to the budget of the year.";
    private const string German = "Bern, den 3. Mai 1961.\n\nWir haben hier ein gutes Leben und denken oft an die Freunde in der Stadt, die ich nicht mehr sehe. {0} Es ist auch sonst alles so, wie es immer war.";
    private const string French = "Berne, le 3 mai 1938\n\nMonsieur le Ministre,\n\nNous avons reçu votre lettre, et nous vous remercions de vos informations sur les négociations. {0} La question sera examinée dans une prochaine séance.";
    private const string Italian = "Roma, 3 maggio 1938\n\nSignor Ministro,\n\nHo ricevuto la Sua lettera, e La ringrazio delle informazioni sui negoziati. {0} La questione sarà esaminata in una prossima seduta.";

    private static string Names(string frame, string sentence, string element) =>
        string.Join('|', Encoded.Of(frame.Replace("{0}", sentence, StringComparison.Ordinal), TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "p").Descendants(TeiNames.Namespace + element).Select(e => e.Value));

    [TestCase("Quarvel, Ostrand et Tobbin sont chargés du rapport.", "Quarvel|Ostrand|Tobbin")]
    [TestCase("Quarvel, Ostrand et de Tobbin représentaient les banques.", "Quarvel|Ostrand|Tobbin")]
    [TestCase("Au Katanga, Quarvel et Tobbin préparent autre chose.", "Quarvel|Tobbin")]
    [TestCase("A Bonn, Quarvel est content.", "Quarvel")]
    [TestCase("Selon lui, Quarvel démissionnera.", "Quarvel")]
    [TestCase("Le greffier dit que Quarvel l’a confirmé, et qu'Ostrand le fera.", "Quarvel|Ostrand")]
    [TestCase("D’autre part, Quarvel-Tomm a interpellé le bureau.", "Quarvel-Tomm")]
    [TestCase("Notre ministre à Berlin, Quarvel, le confirme.", "Quarvel")]
    [TestCase("Il est arrivé hier, accompagné de Quarvel.", "Quarvel")]
    [TestCase("Quant à Quarvel, il se tait.", "Quarvel")]
    public void In_French_surnames_act_together_and_by_the_endings_of_their_verbs(string sentence, string expected) => Assert.That(Names(French, sentence, "persName"), Is.EqualTo(expected));

    [TestCase("Londres et Berne ont signé.")]
    [TestCase("Les Quarvelles et les Tobbines sont des fleuves.")]
    [TestCase("Nous irons à Paris, Lyon et Marseille.")]
    [TestCase("Les ports de Quarville et Tobbin ont été fermés.")]
    public void In_French_places_that_act_together_are_no_persons(string sentence) => Assert.That(Names(French, sentence, "persName"), Is.Empty);

    [TestCase("Quarvelli e Tobbini hanno chiesto tempo.", "Quarvelli|Tobbini")]
    [TestCase("Si dice che Quarvelli partirà domani, e che Tobbini parlò.", "Quarvelli|Tobbini")]
    [TestCase("Il nostro console a Milano, Quarvelli, lo conferma.", "Quarvelli")]
    [TestCase("La proroga è venuta grazie a Quarvelli.", "Quarvelli")]
    [TestCase("Il nunzio, monsignor Quarvelli, è partito.", "monsignor Quarvelli")]
    public void In_Italian_it_is_the_same(string sentence, string expected) => Assert.That(Names(Italian, sentence, "persName"), Is.EqualTo(expected));

    [TestCase("Quarvel habe sich nicht festgelegt.", "Quarvel")]
    [TestCase("Man hört, dass Quarvil sich geirrt hat.", "Quarvil")]
    [TestCase("Er meint, ob Tobbinsk die Sache will, sei offen.", "Tobbinsk")]
    [TestCase("Quarvil und Tobbinsk hätten protestiert.", "Quarvil|Tobbinsk")]
    [TestCase("Unser Gesandter in Paris, Quarvil, meldet es.", "Quarvil")]
    [TestCase("Oberstkorpskommandant Quarvil war dabei.", "Quarvil")]
    [TestCase("Was den Preis betrifft, so berichtete Quarvil, er sei zu hoch.", "Quarvil")]
    public void In_German_the_subjunctive_of_reported_speech_tells_of_a_person_too(string sentence, string expected) => Assert.That(Names(German, sentence, "persName"), Is.EqualTo(expected));

    [TestCase("Man hört, dass Mehl und Butter teuer seien.")]
    [TestCase("Man sagt, dass Verschiedenes sich ändert.")]
    [TestCase("Man hört, dass Kartelle die Preise machen.")]
    public void In_German_common_nouns_without_an_article_are_no_persons(string sentence) => Assert.That(Names(German, sentence, "persName"), Is.Empty);

    [TestCase("Quarvel is sick, and will not come.", "Quarvel")]
    [TestCase("Quarvel and Tobbin have agreed to it.", "Quarvel|Tobbin")]
    [TestCase("They say that Quarvel, Ostrand and Tobbin should come.", "Quarvel|Ostrand|Tobbin")]
    [TestCase("Our consul at Manchester, Quarvel, reports it.", "Quarvel")]
    [TestCase("Bill Quarvel was the first of them.", "Bill Quarvel")]
    [TestCase("He sat with Al Quarvel and Ed Tobbin.", "Al Quarvel|Ed Tobbin")]
    public void In_English_a_surname_begins_a_sentence_and_acts(string sentence, string expected) => Assert.That(Names(English, sentence, "persName"), Is.EqualTo(expected));

    [TestCase("Food was dear. Herein would be the matter. Information was poor. Everybody is here. Certainly would I. Quarvels were sold.")]
    [TestCase("Quarvel was flooded, and we lived in Quarvel.")]
    [TestCase("Quarvel is dear, and the Quarvel was closed.")]
    [TestCase("Will Quarvel be there?")]
    [TestCase("Quarvelville was taken, and the mill was burned.")]
    [TestCase("The news came from Al Jazeera.")]
    [TestCase("London and Paris have agreed.")]
    public void In_English_matter_and_places_that_begin_a_sentence_are_no_persons(string sentence) => Assert.That(Names(English, sentence, "persName"), Is.Empty);

    [Test]
    public void Where_a_list_of_persons_is_given_a_verb_alone_makes_nobody_a_person()
    {
        var authority = new Authorities.Authority([new Authorities.AuthorityEntry { Id = "ostrow", Kind = Authorities.EntityKind.Person, Names = ["Ostrow, Trellis"] }]);
        XDocument xml = Encoded.Of(English.Replace("{0}", "Quarvel is sick. Ostrow is not.", StringComparison.Ordinal), TeiEncoder.Diplomatic with { Authority = authority }).Document.Xml;

        Assert.That(xml.Descendants(TeiNames.Namespace + "p").Descendants(TeiNames.Namespace + "persName").Select(e => e.Value), Is.EqualTo(new[] { "Ostrow" }));
    }

    [TestCase("Man sprach mit Couve de Murville und de Gaulle.", "Couve de Murville|de Gaulle")]
    [TestCase("Gestern kam Pilet-Golaz zurück.", "Pilet-Golaz")]
    [TestCase("Er traf Seyss-Inquart.", "Seyss-Inquart")]
    [TestCase("Gestern schrieb Quarvil-Martin.", "Quarvil-Martin")]
    public void A_name_of_several_words_is_one(string sentence, string expected) => Assert.That(Names(German, sentence, "persName"), Is.EqualTo(expected));

    [TestCase("Frankreichs Haltung ist bekannt, und die Englands auch.", "Frankreichs|Englands")]
    [TestCase("Die Vertreter Württembergs und Österreichs schwiegen.", "Württembergs|Österreichs")]
    [TestCase("Er fuhr in New York ab und kam nach New Orleans.", "New York|New Orleans")]
    [TestCase("Zur Zeit des Essens schwieg er.", "")]
    public void In_German_a_place_is_known_in_its_genitive_and_whole(string sentence, string expected) => Assert.That(Names(German, sentence, "placeName"), Is.EqualTo(expected));

    [TestCase("He lived in Gorvel Hall for a year.", "Gorvel Hall")]
    [TestCase("As to Quarvel, we moved to Keenham.", "Keenham")]
    public void In_English_a_house_is_a_place(string sentence, string expected) => Assert.That(Names(English, sentence, "placeName"), Is.EqualTo(expected));
}
