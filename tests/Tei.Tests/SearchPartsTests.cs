using System.Collections.Immutable;
using Tei.Editions;
using Tei.Editions.Html;

namespace Tei.Tests;

/// <summary>How the words of the search are cut into parts, and how their places are written.</summary>
internal sealed class SearchPartsTests
{
    private static readonly (string Word, int Size)[] Words = [("1949", 2), ("a", 10), ("able", 10), ("about", 90), ("above", 5), ("b", 1), ("été", 4), ("стол", 1)];

    private static readonly ImmutableArray<string> Firsts = SearchParts.Cut(Words, 50);

    [Test]
    public void The_titles_of_many_documents_are_in_one_file()
    {
        (string Address, string Script)[] files = [.. SearchTitles.Files([.. Enumerable.Range(0, SearchTitles.Size + 1).Select(i => Document($"d{i}", ["a"]))])];
        Assert.Multiple(() =>
        {
            Assert.That(files.Select(f => f.Address), Is.EqualTo(new[] { "search/titles/0.js", "search/titles/1.js" }));
            Assert.That(files[0].Script.Split("\\n"), Has.Length.EqualTo(SearchTitles.Size));
            Assert.That(files[1].Script, Does.StartWith($"edition.titles(1,\"d{SearchTitles.Size}.html\\t"));
        });
    }

    [Test]
    public void A_part_has_as_many_words_as_the_limit_lets_in() => Assert.That(Firsts, Is.EqualTo(new[] { "1949", "about", "above" }));

    [TestCase("1949", 0)]
    [TestCase("a", 0)]
    [TestCase("about", 1)]
    [TestCase("abouts", 1)]
    [TestCase("above", 2)]
    [TestCase("стол", 2)]
    [TestCase("0", 0)]
    public void A_word_is_in_the_last_part_that_begins_with_it_or_before_it(string word, int part) => Assert.That(SearchParts.PartOf(word, Firsts), Is.EqualTo(part));

    [Test]
    public void A_small_index_is_one_part() => Assert.That(SearchParts.Cut(Words, 1000), Is.EqualTo(new[] { "1949" }));

    [Test]
    public void An_index_without_words_has_no_part() => Assert.That(SearchParts.Cut([], 1000), Is.Empty);

    // Document 2 with lines 0 and 5; document 40 (38 = 6 + 1 × 32 later) with line 31.
    [Test]
    public void Places_are_written_as_distances() => Assert.That(SearchPostings.WithLines([(2, [0, 5]), (40, [31])]), Is.EqualTo("2205" + "c1" + "1V"));

    // Documents 0, 3 and 4 have the word first in the stretches 0, 2 and 80.
    [Test]
    public void Documents_without_lines_are_signs_of_their_stretches() => Assert.That(SearchPostings.WithoutLines([(0, 0), (3, 2), (4, 80)]), Is.EqualTo("*1003_"));

    [Test]
    public void A_long_text_is_cut_into_stretches_of_as_many_lines()
    {
        string line = new('a', 1_000);
        var texts = new SearchTexts([Document("long", [line, .. Enumerable.Repeat(line, 8), "end"]), Document("short", ["b"]), Document("empty", [])]);
        (string Address, string Script)[] files = [.. texts.Files()];
        Assert.Multiple(() =>
        {
            Assert.That(texts.Stretch, Is.EqualTo(9));
            Assert.That(files.Select(f => f.Address), Is.EqualTo(new[] { "search/text/0.js", "search/text/0-1.js", "search/text/1.js", "search/text/2.js" }));
            Assert.That(files[1].Script, Is.EqualTo("edition.text(0,1,\"end\",\"p.10\");\n"));
        });
    }

    private static EditionDocument Document(string name, string[] lines) =>
        new() { Name = name, Title = name, Language = "en", Lines = [.. lines], Anchors = [.. lines.Select((_, i) => $"p.{i + 1}")] };
}
