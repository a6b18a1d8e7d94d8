using Tei.Editions.Html;

namespace Tei.Tests;

/// <summary>How the words of the search are cut into parts.</summary>
internal sealed class SearchPartsTests
{
    private static readonly Dictionary<string, int> Words = new[]
    {
        ("a", 10), ("able", 10), ("about", 90), ("above", 5), ("année", 3), ("été", 4), ("1949", 2), ("стол", 1), ("b", 1),
    }.ToDictionary();

    [Test]
    public void A_part_that_is_too_large_is_cut_by_the_next_letter() =>
        Assert.That(SearchParts.Keys(Words, 50), Is.EqualTo(new[] { "1", "a", "ab", "abl", "abo", "abou", "about", "abov", "an", "b", "other" }));

    [TestCase("about", "about")]
    [TestCase("abouts", "about")]
    [TestCase("a", "a")]
    [TestCase("été", "other")]
    [TestCase("стол", "other")]
    [TestCase("1950", "1")]
    public void A_word_is_in_the_part_with_the_longest_key_that_it_begins_with(string word, string part) =>
        Assert.That(SearchParts.PartOf(word, new HashSet<string>(SearchParts.Keys(Words, 50))), Is.EqualTo(part));

    [Test]
    public void Small_indexes_have_a_part_for_each_letter() =>
        Assert.That(SearchParts.Keys(Words, 1000), Is.EqualTo(new[] { "1", "a", "b", "other" }));
}
