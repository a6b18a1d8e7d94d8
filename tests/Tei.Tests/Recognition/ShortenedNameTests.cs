namespace Tei.Tests.Recognition;

/// <summary>Shortened words before names: of saints and heights, after which places are called, and titles in which an editor completed letters.</summary>
internal sealed class ShortenedNameTests
{
    [Test]
    public void A_town_of_a_saint_is_a_place_whoever_else_bears_the_name()
    {
        const string Text = "He was born in St. Cloud, Minnesota, where Father Paul taught him. He went to St. Paul with Mr. Cloud, and Paul came, too.";
        Assert.That(Encoded.Values(Text, "placeName"), Is.EqualTo(new[] { "St. Cloud, Minnesota", "St. Paul" }));
        Assert.That(Encoded.Values(Text, "persName"), Is.EqualTo(new[] { "Father Paul", "Mr. Cloud", "Paul" }));
    }

    [Test]
    public void Who_bears_the_name_of_a_saint_is_a_person() =>
        Assert.That(Encoded.Values("We saw Mr. Louis St. Laurent on Monday. St. Laurent told us nothing.", "persName"), Does.Contain("Mr. Louis St. Laurent"));

    [TestCase("They camped at Mt. Vernon, Ohio, in May.", "Mt. Vernon, Ohio")]
    [TestCase("They lived in Ste. Genevieve, Missouri, in May.", "Ste. Genevieve, Missouri")]
    public void A_shortened_word_begins_the_name_of_a_place(string text, string place)
    {
        Assert.That(Encoded.Values(text, "placeName"), Is.EqualTo(new[] { place }));
        Assert.That(Encoded.Values(text, "persName"), Is.Empty);
    }

    [TestCase("Serg[ean]t Orr came to the camp.", "Serg[ean]t Orr")]
    [TestCase("We met Gov[ernor] Oliver Orth there.", "Gov[ernor] Oliver Orth")]
    [TestCase("We met Col[onel] Peter Quarvel there.", "Col[onel] Peter Quarvel")]
    public void A_title_that_an_editor_completed_is_a_part_of_the_name(string text, string name) =>
        Assert.That(Encoded.Of(text).Report.Annotations.Where(a => a.Element == "persName").Select(a => a.Text), Is.EqualTo(new[] { name }));

    [Test]
    public void The_digits_of_a_firm_are_a_part_of_its_name() => Assert.That(Encoded.Values("My father worked for the 4Q Company in town.", "orgName"), Is.EqualTo(new[] { "4Q Company" }));

    [Test]
    public void What_has_an_article_and_two_words_is_no_person_because_an_editor_explains_it() =>
        Assert.That(Encoded.Values("He was from the Twin Meres [Ashmere and Ormere] and came home.", "persName"), Is.Empty);

    [Test]
    public void One_more_that_an_editor_adds_is_supplied() => Assert.That(Encoded.Elements("Copies went to Paris [and Prague] at once.", "note"), Is.Empty);

    [Test]
    public void A_note_of_the_editors_below_who_signs_stands_in_the_close() =>
        Assert.That(Encoded.Elements("Memorandum\n\nWashington, May 3, 1951.\n\nThe report was read, and nobody had anything to say of it.\n\nORTH\n[Note: The original has no date.]", "signed"), Has.Some.Contains("ORTH"));
}
