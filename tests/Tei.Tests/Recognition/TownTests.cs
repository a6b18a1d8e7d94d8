using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Places that no list has (encoding manual, section 3): by prepositions, verbs of going, regions and neighbours. All texts are invented.</summary>
internal sealed class TownTests
{
    [TestCase("I was born in Dunmarch, and my brother lives near Oldmere still.", "Dunmarch", "Oldmere")]
    [TestCase("We moved to Dunmarch when I was nine.", "Dunmarch")]
    [TestCase("They live at Dunmarch, Vermont, in a small house.", "Dunmarch, Vermont")]
    [TestCase("The train to Dunmarch, Ky. was late.", "Dunmarch, Ky")]
    [TestCase("The citizens of Dunmarch and Greenmarch are much alarmed.", "Dunmarch", "Greenmarch")]
    [TestCase("She was at Quorn Hill in the winter.", "Quorn Hill")]
    [TestCase("He studied in Frankfort, Kentucky, for a year.", "Frankfort, Kentucky")]
    public void A_capitalised_word_is_a_place_where_places_stand(string text, params string[] places) => Assert.That(Named(text, "placeName"), Is.EqualTo(places));

    [TestCase("They believe in Providence and in Scripture.")]
    [TestCase("The bill was lost in Congress, and again in Committee.")]
    [TestCase("We saw the Cape, the Narrows and a Lighthouse.")]
    [TestCase("In Brief we said no more; in brief, it was over.")]
    [TestCase("It was written in English and in French.")]
    public void Not_all_that_has_a_capital_is_a_place(string text) => Assert.That(Named(text, "placeName"), Is.Empty);

    [Test]
    public void A_surname_is_no_place_though_a_preposition_stands_before_it() =>
        Assert.That(Named("Mr. Vanbrugh came. I believe in Vanbrugh.", "placeName"), Is.Empty);

    [Test]
    public void A_county_that_bears_a_given_name_is_no_person()
    {
        const string Text = "The citizens of Owen County went to the Owen Circuit Court.";
        Assert.That(Named(Text, "persName"), Is.Empty);
        Assert.That(Named(Text, "placeName"), Is.EqualTo(new[] { "Owen County" }));
        Assert.That(Named(Text, "orgName"), Is.EqualTo(new[] { "Owen Circuit Court" }));
    }

    [TestCase("Did you know [Tran] Van Lanh?", "[Tran] Van Lanh")]
    [TestCase("He met President [Richard M.] Vanbrugh there.", "[Richard M.] Vanbrugh")]
    [TestCase("I roomed with a guy named [Peter J.] “Pete” Vanbrugh for a year.", "[Peter J.] “Pete” Vanbrugh")]
    [TestCase("That was Henry [J. M.] Vanbrugh, a good man.", "Henry [J. M.] Vanbrugh")]
    public void What_an_editor_supplies_of_a_name_is_a_part_of_it(string text, string name) =>
        Assert.That(Named(text, "persName"), Is.EqualTo(new[] { name.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal) }));

    [TestCase("The firm Quorn AG in Winterthur wrote.", "Quorn AG")]
    [TestCase("He asked the Quorn Valley Generating Board.", "Quorn Valley Generating Board")]
    [TestCase("He was Chairman of the Quorn Valley Committee.", "Quorn Valley Committee")]
    [TestCase("It was the American Friends Service Committee.", "American Friends Service Committee")]
    public void Bodies_begin_with_their_own_name(string text, string body) => Assert.That(Named(text, "orgName"), Is.EqualTo(new[] { body }));

    [TestCase("I have just heard from Quornby.", "Quornby")]
    [TestCase("Will you ask Quornby whether he has any?", "Quornby")]
    [TestCase("I sent Capt Quornby with fifty men.", "Capt Quornby")]
    public void A_person_stands_behind_words_that_only_persons_follow(string text, string name) => Assert.That(Named(text, "persName"), Is.EqualTo(new[] { name }));

    [Test]
    public void Members_and_gentlemen_are_no_names() =>
        Assert.That(Named("The hon. Member asked the right hon. Gentleman, and several Hon. Members rose.", "persName"), Is.Empty);

    private static string[] Named(string text, string element) =>
        [.. Encoded.Of(text, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "body").Descendants(TeiNames.Namespace + element).Select(e => e.Value)];

    [Test]
    public void A_place_may_have_and_be_something() => Assert.That(
        Encoded.Elements("We moved to Nahant. Nahant had a school, and Nahant was small. I grew up in Nahant.", "placeName"), Has.Length.GreaterThan(1));

    [Test]
    public void Whom_a_member_speaks_for_is_a_place_and_no_given_name() => Assert.That(
        Encoded.Values("The gentleman from Wayne has the floor. I would ask the gentleman from Wayne whether he agrees.", "placeName"), Is.EqualTo((string[])["Wayne", "Wayne"]));

    [Test]
    public void What_stands_behind_a_preposition_does_not_act() => Assert.That(
        Encoded.Elements("The road from Norwood to Bernau is in good order, and the toll pays for it. The road from Bernau to the coast is bad. No one has mended it.", "persName"), Is.Empty);

    [Test]
    public void A_country_in_the_genitive_and_the_head_of_a_delegation_are_no_persons()
    {
        Assert.That(Encoded.Elements("Herr Bundesrat,\n\nDer General gilt als Freund Italiens und steht dem König nahe. Das ist sicher nicht die Meinung aller.", "persName"), Is.Empty);
        Assert.That(Encoded.Values("Memorandum of Conversation\n\nKalinov, June 14, 1963.\n\nPARTICIPANTS\nU.S.\nMr. William Tyler\nKalinov\nMr. Ilich\n\nThe Minister opened by saying that he wished to raise the question of wheat.", "persName"), Does.Not.Contain("Kalinov"));
    }

    [Test]
    public void A_county_behind_its_town_is_no_given_name() => Assert.That(
        Encoded.Elements("Springfield, Novr. 12, 1859\n\nHon. Lyman Hale\nNorwood, Wayne.\n\nMy dear Sir:\n\nYours of the 8th came duly to hand, and I thank you for it.\n\nYours very truly\nA. L. Stone.", "addrLine")[1], Does.Not.Contain("persName"));

    [TestCase("The bridge at Stone's Ferry is down, and Mr. Stone has gone to Pell’s Mills.", new[] { "Stone's Ferry", "Pell’s Mills" })]
    [TestCase("Mr. Stone's letter came, and his wife's Hill of papers.", new string[0])]
    public void A_place_bears_the_name_of_its_owner(string text, string[] places) => Assert.That(Encoded.Values(text, "placeName"), Is.EqualTo(places));
}
