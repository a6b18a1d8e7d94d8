using System.Xml.Linq;
using Tei.Authorities;

namespace Tei.Tests.Recognition;

/// <summary>Surnames that nothing introduces, and bodies and places with numbers, without an authority (encoding manual, section 3). All texts are invented; so are all persons but those whom everybody knows.</summary>
internal sealed class SurnameAloneTests
{
    /// <summary>Enough small words for the language to be English.</summary>
    private const string Frame = "Washington, May 3, 1961.\n\nThe Secretary said that the paper was ready, and that he would send it to the members of the board. {0} The rest of the time was given to the budget of the year.";
    private const string German = "Bern, den 3. Mai 1861.\n\nWir haben hier ein gutes Leben und denken oft an die Freunde in der Stadt, die ich nicht mehr sehe. {0} Es ist auch sonst alles so, wie es immer war.";

    private static string[] Names(string frame, string sentence, string element) =>
        [.. Encoded.Of(frame.Replace("{0}", sentence, StringComparison.Ordinal), TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "body").Descendants(TeiNames.Namespace + element).Select(e => e.Value)];

    [TestCase("He thought that Quarvel’s statement was late.", "Quarvel")]
    [TestCase("They had little use for the Quarvel regime.", "Quarvel")]
    [TestCase("It was clear that Quarvel has indicated the same.", "Quarvel")]
    [TestCase("They would like to inform Quarvel in time.", "Quarvel")]
    [TestCase("There were talks with Quarvel-Tomm in June.", "Quarvel-Tomm")]
    public void What_somebody_has_and_what_is_done_with_a_person_tell_of_a_surname(string sentence, params string[] expected) => Assert.That(Names(Frame, sentence, "persName"), Is.EqualTo(expected));

    [TestCase("They had little use for the Provisional Government.")]
    [TestCase("They had little use for the Departmental mission.")]
    [TestCase("They had little use for the Guatemalan Government.")]
    [TestCase("He thought that a Quarvel’s statement was late.")]
    [TestCase("He lived in Quarvel, and nothing was done by Quarvel.")]
    [TestCase("He hoped that Quarvel would help.")]
    [TestCase("It was the Quarvel mission of the year.")]
    [TestCase("He saw the quarvel, and thought that Quarvel’s statement was late.")]
    public void Adjectives_things_and_places_are_no_surnames(string sentence) => Assert.That(Names(Frame, sentence, "persName"), Is.Empty);

    [TestCase("We have read Shakespeare and Goethe.", "Shakespeare", "Goethe")]
    [TestCase("Khrushchev was angry.", "Khrushchev")]
    [TestCase("It went back to Napoleon and Metternich.", "Napoleon", "Metternich")]
    [TestCase("He quoted N. S. Khrushchev twice.", "N. S. Khrushchev")]
    [TestCase("It was made in the U.S. Khrushchev came later.", "Khrushchev")]
    public void Who_is_known_by_one_name_is_found_by_it(string sentence, params string[] expected) => Assert.That(Names(Frame, sentence, "persName"), Is.EqualTo(expected));

    [TestCase("They sold a Rembrandt.")]
    [TestCase("He was in the city of Bismarck.")]
    [TestCase("He lives in Stalin Street.")]
    [TestCase("She went to the Villa Voltaire.")]
    [TestCase("He read it in the Eisenhower Library.")]
    public void What_bears_such_a_name_is_no_person(string sentence) => Assert.That(Names(Frame, sentence, "persName"), Is.Empty);

    [TestCase("Gestern las er Goethes Faust und etwas von Schiller.", "Goethes", "Schiller")]
    [TestCase("Vom Glück und vom Handel weiß Beethoven nichts.", "Beethoven")]
    public void So_it_is_in_a_language_whose_nouns_have_capitals(string sentence, params string[] expected) => Assert.That(Names(German, sentence, "persName"), Is.EqualTo(expected));

    [Test]
    public void Such_a_name_is_that_of_the_person_whom_the_text_names_in_full()
    {
        const string Text = "Washington, May 3, 1961.\n\nThe letter of Alma Nasser was read to the members of the board. Nasser was tired, and so was the board, and that was the end of it.";
        string[] references = [.. Encoded.Of(Text, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "body").Descendants(TeiNames.Namespace + "persName").Select(e => e.Attribute("ref")!.Value)];

        Assert.That(references, Is.EqualTo(new[] { "#alma-nasser", "#alma-nasser" }));
    }

    [TestCase("He was with the 1st Battalion, 9th Marine Regiment, of the 3rd Marine Division.", "1st Battalion", "9th Marine Regiment", "3rd Marine Division")]
    [TestCase("He was with the 7th Cavalry then.", "7th Cavalry")]
    [TestCase("On July 4th Fleet Street was empty.")]
    [TestCase("They left on June 12. Army blankets were dear.", "Army")]
    public void A_unit_of_an_army_has_its_number(string sentence, params string[] expected) => Assert.That(Names(Frame, sentence, "orgName"), Is.EqualTo(expected));

    [TestCase("He went to Salem Classical High School.", "Salem Classical High School")]
    [TestCase("He joined the Vienna Garden Club.", "Vienna Garden Club")]
    [TestCase("He went to Grace Classical High School.", "Grace Classical High School")]
    [TestCase("He went to Grace Classical [High School] and was glad.", "Grace Classical High School")]
    [TestCase("He went to St. Agnes [High School] and was glad.", "St. Agnes High School")]
    [TestCase("He joined Phi Delta Theta.", "Phi Delta Theta")]
    public void A_school_or_a_society_has_its_whole_name(string sentence, params string[] expected)
    {
        Assert.That(Names(Frame, sentence, "orgName"), Is.EqualTo(expected));
        Assert.That(Names(Frame, sentence, "persName"), Is.Empty);
    }

    [TestCase("They held Hill 881 and took Route 9 home.", "Hill 881", "Route 9")]
    [TestCase("In Quarn Til Province there was none.", "Quarn Til Province")]
    public void A_height_a_road_and_a_province_have_their_whole_names(string sentence, params string[] expected) => Assert.That(Names(Frame, sentence, "placeName").Skip(1), Is.EqualTo(expected));

    [Test]
    public void A_given_name_that_the_editor_completes_is_nobody_else_of_that_surname()
    {
        string text = Frame.Replace("{0}", "He met Nora [Quarvel] there, and Bill Quarvel.", StringComparison.Ordinal);
        string[] references = [.. Encoded.Of(text, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "body").Descendants(TeiNames.Namespace + "persName").Select(e => e.Attribute("ref")!.Value)];

        Assert.That(references, Is.EqualTo(new[] { "#nora-quarvel", "#nora-quarvel", "#bill-quarvel" }));
    }

    [Test]
    public void A_full_name_among_the_participants_is_that_of_the_authority_by_its_first_given_name()
    {
        var authority = new Authority([new AuthorityEntry { Id = "ostrow", Kind = EntityKind.Person, Names = ["Ostrow, Trellis Henry"] }]);
        string[] references = [.. Encoded.Of("Memorandum of Conversation\n\nWashington, May 3, 1978.\n\nPARTICIPANTS\n\nMr. Sukru Demirlok, Minister of Works\nTrellis Ostrow, Director\n\nThe rain went on, and nobody came.", TeiEncoder.Diplomatic with { Authority = authority }).Document.Xml.Descendants(TeiNames.Namespace + "item").Descendants(TeiNames.Namespace + "persName").Select(e => e.Attribute("ref")!.Value)];

        Assert.That(references, Is.EqualTo(new[] { "#sukru-demirlok", "#ostrow" }));
    }
}
