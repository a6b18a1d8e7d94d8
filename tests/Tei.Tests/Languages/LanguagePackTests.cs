using Tei.Languages;

namespace Tei.Tests.Languages;

/// <summary>Each language is a file of its own, and each file is complete (docs/languages.md).</summary>
internal sealed class LanguagePackTests
{
    private static readonly string[] Required = ["functionWords", "dateWords", "honorifics", "offices", "speakerTitles", "speakerRoles", "salutations", "closings"];

    private static readonly string[] Full =
    [
        .. Required, "dayParts", "before", "after", "about", "vocatives", "addressWords", "greetings", "closingPossessives", "inquitVerbs", "quotingVerbs", "pronouns", "placeCues", "organisationCues",
        "abbreviations", "falseLabels", "endsNames", "drama.cast", "drama.act", "drama.scene", "drama.other", "drama.speakers", "drama.exits",
    ];

    private static readonly string[] MayBeEmpty = ["dateWords"];

    private static IEnumerable<LanguagePack> Packs => Lexicon.Packs;

    [TestCaseSource(nameof(Packs))]
    public void A_pack_has_what_every_language_needs(LanguagePack pack)
    {
        Assert.That(pack.Months, Has.Length.EqualTo(12));
        Assert.That(pack.Weekdays, Has.Length.EqualTo(7));
        Assert.That(Required.Where(list => pack[list].IsEmpty && !MayBeEmpty.Contains(list)), Is.Empty);
        Assert.That(pack.LetterTitle, Does.Contain("{0}").And.Contain("{1}").And.Contain("{2}"));
        Assert.That(pack.ListNames.Except(Full), Is.Empty, "a list that no recogniser reads");
    }

    [TestCase("en")]
    [TestCase("de")]
    [TestCase("fr")]
    public void The_packs_of_the_three_main_languages_have_every_list(string tag) =>
        Assert.That(Full.Where(list => Lexicon.Of(tag)![list].IsEmpty), Is.Empty);

    [TestCaseSource(nameof(Packs))]
    public void No_list_has_an_empty_entry_or_one_twice(LanguagePack pack)
    {
        foreach (string list in pack.ListNames)
        {
            Assert.That(pack[list], Has.None.Empty.And.Unique, list);
        }
    }

    [Test]
    public void A_name_of_a_month_means_one_month_in_all_languages()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((string name, int number) in Packs.SelectMany(p => p.Months.SelectMany((names, i) => names.Select(n => (n, i + 1)))))
        {
            Assert.That(numbers.TryAdd(name, number) || numbers[name] == number, name);
        }
    }

    [Test]
    public void Every_pack_is_in_the_documentation()
    {
        string page = File.ReadAllText(Path.Combine(Testing.TestFolders.Repository, "docs", "languages.md"));
        Assert.That(Packs.Where(p => !page.Contains($"`{p.Tag}`", StringComparison.Ordinal)).Select(p => p.Tag), Is.Empty);
        Assert.That(Full.Where(list => !page.Contains($"`{list}`", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase("Lieber Freund,", 6)]
    [TestCase("Mein lieber Freund,", 11)]
    [TestCase("Liebesbrief", 0)]
    [TestCase("Dear-bought", 4)]
    [TestCase("", 0)]
    public void The_longest_phrase_at_a_place_is_found_as_whole_words(string text, int length) =>
        Assert.That(Lexicon.Salutations.LengthAt(text), Is.EqualTo(length));
}
