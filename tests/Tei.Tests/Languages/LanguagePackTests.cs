using System.Xml.Linq;
using Tei.Languages;
using Tei.Recognition.Names;

namespace Tei.Tests.Languages;

/// <summary>Each language is a file of its own, and each file is complete (docs/languages.md).</summary>
internal sealed class LanguagePackTests
{
    private static readonly string[] Required = ["functionWords", "dateWords", "honorifics", "offices", "speakerTitles", "speakerRoles", "salutations", "closings"];

    private static readonly string[] Full =
    [
        .. Required, "dayParts", "before", "after", "about", "vocatives", "addressWords", "greetings", "closingPossessives", "inquitVerbs", "quotingVerbs", "pronouns", "placeCues", "organisationCues", "officePrefixes", "officeLinks", "officeObjects", "peoples", "pluralTitles", "personalVerbs",
        "feminineTitles", "masculineTitles", "classifications", "documentWords", "petitionWords", "enclosureWords", "distributionWords", "signedWords", "thisMonth", "lastMonth",
        "documentAdjectives", "enclosureHeads", "missingTitles", "peerTitles", "notesHeads", "receivedWords", "undated", "handlingWords", "officeWords", "datelinePrepositions", "saluteWords", "saluteNouns", "clauseWords", "nameParticles", "conjunctions",
        "abbreviations", "falseLabels", "leadingWords", "endsNames", "drama.cast", "drama.act", "drama.scene", "drama.other", "drama.speakers", "drama.exits",
    ];

    /// <summary>Lists of a language that writes all nouns with a capital.</summary>
    private static readonly string[] OfCapitalisedNouns = ["articles", "determiners", "personPrepositions", "placePrepositions", "personVerbs", "clauseOpeners", "afterSubjects", "openers", "nounEndings", "surnameEndings", "officeEndings", "organisationEndings"];

    /// <summary>Lists that a language may do without: their words are those of another, or of the code.</summary>
    private static readonly string[] Further =
    [
        "letteredUnits", "bodyCompounds", "subjectVerbs", "subjectClitics", "subjectObjects", "verbEndings", "pluralVerbs", "pluralVerbEndings", "firmCues", "firmsCues", "statesOfRegiments", "beforePersons", "beforePlaces", "nounWords", "noSubjects", "adverbEndings", "relatives", "bodyMembers", "bodyVerbs", "abbreviationsOfPapers", "participleEndings", "provenanceWords", "petitionPrayers", "swornAlone", "placeTails", "swornWords", "auxiliaries", "plainAddresses", "cutFarewells", "andSoOn", "editorLabels", "sealSigns", "soundCues", "houseAddresses", "talkTitles", "yearPrepositions", "yearRangeWords", "noYears", "aheadWords", "pastWords", "relativeDays", "nextMonth", "courtesies", "noteWords", "divisionHeads", "shortFarewells", "witnessWords", "oathWords", "venueSigns", "addressTitles", "endsNamesWith", "dayWords", "cardinals", "closingOpeners", "countedLinks", "languageWords", "speakerArticles", "yearLinks", "personTo", "personFrom", "samePerson", "doneWords", "receiptSigns", "byOrder", "ownBrackets", "addressLabels", "placesOnPage", "aboutPrinting", "collections", "kinship", "petitionAddresses", "petitionShews", "transmissions", "openVocatives", "drama.settings", "drama.settingSentences", "drama.sharedParts", "drama.songs", "drama.persons", "drama.doubtfulPersons", "drama.entrances", "drama.kinds", "drama.secondTitles", "drama.actingPersons", "drama.ends", "drama.leaves", "prayerEnds", "bylines", "scribes", "interviewWords", "minutesWords", "proceedings", "recordings", "recordingMarks", "voices", "reportVerbs", "decisionVerbs", "placeHeads", "saints", "buildings", "shortWeekdays", "questionMarks", "answerMarks", "questionLabels", "answerLabels", "examinations", "examinedBy", "quotingParticiples", "letterFrom", "letterTo", "headingTo", "capitalisedHeadingTo", "manyRecipients", "shipWords", "articleHeads", "joinedArticles", "shortenedNames", "yearRangeOpeners", "yearRangeJoiners", "abbreviatedPlaceHeads",
        "placePrepositions", "directions", "motionVerbs", "regionAbbreviations", "noPlaces", "personObjects", "actingPronouns", "noInitials", "personOwned", "namedAfterPersons", "namedAfterPersonsOrPlaces", "adjectiveEndings", "numberedPlaces", "militaryUnits", "namedByPlaces", "openers", "monthPrepositions",
        "currencies", "commodities", "commodityLinks", "unitAdjectives", "rangeWords", "numberedThings", "decimalSigns", "groupSigns", "clockWords", "ordinalSigns",
        .. Of("fields", "participants", "absent", "subject", "place", "date", "time", "agenda", "reference", "to", "from", "through", "via", "info", "copies", "distribution", "interpreter", "notetaker", "interviewer", "interviewee"),
        .. Of("untitled", "letter", "transcript", "document"),
        .. Of("insertions", "unreadable", "missing", "omitted", "blank", "signature", "material", "vocal", "kinesic", "incident", "reactions", "degrees", "remarks", "explanations", "corrections", "following", "pages", "word", "line", "page", "letter", "name", "group", "numbers"),
    ];

    /// <summary>What has a list for each thing that the language names: units, what is counted, factors, kinds of documents.</summary>
    private static readonly string[] Tables = ["units.", "counted.", "multipliers.", "kinds."];

    private static IEnumerable<string> Of(string holder, params string[] lists) => lists.Select(list => holder + "." + list);

    private static readonly string[] MayBeEmpty = ["dateWords"];

    private static IEnumerable<LanguagePack> Packs => Lexicon.Packs;

    [TestCaseSource(nameof(Packs))]
    public void A_pack_has_what_every_language_needs(LanguagePack pack)
    {
        Assert.That(pack.Months, Has.Length.EqualTo(12));
        Assert.That(pack.Weekdays, Has.Length.EqualTo(7));
        Assert.That(Required.Where(list => pack[list].IsEmpty && !MayBeEmpty.Contains(list)), Is.Empty);
        Assert.That(pack.LetterTitle, Does.Contain("{0}").And.Contain("{1}").And.Contain("{2}"));
        Assert.That(pack.ListNames.Where(l => !Array.Exists(Tables, l.StartsWith)).Except(Full).Except(OfCapitalisedNouns).Except(Further), Is.Empty, "a list that no recogniser reads");
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
        Assert.That(Full.Concat(OfCapitalisedNouns).Where(list => !page.Contains($"`{list}`", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void A_pack_alone_makes_its_titles_be_recognised()
    {
        using var json = new MemoryStream(System.Text.Encoding.UTF8.GetBytes("""
            {
              "language": "tlh", "name": "Made up", "letterTitle": "{0} {1} {2}", "months": [], "weekdays": [],
              "honorifics": ["Zorbas", "Zb", "Zorbasse"], "offices": ["Grumel", "Grumel of Stars"], "officePrefixes": ["Old"], "pluralTitles": ["Zorbasse"], "abbreviations": ["Zb"]
            }
            """));
        var titles = new TitleReader([LanguagePack.Parse(json)]);
        Assert.That(Titled("then Zorbas Quillon came", "then "), Is.EqualTo(("Zorbas ", "Quillon", false)));
        Assert.That(Titled("then Zb. Quillon came", "then "), Is.EqualTo(("Zb. ", "Quillon", false)));
        Assert.That(Titled("the old grumel of stars Quillon", "the "), Is.EqualTo(("old grumel of stars ", "Quillon", true)));
        Assert.That(Titled("then Mr. Quillon came", "then "), Is.Null);
        Assert.That(titles.IsPlural("Zorbasse "), Is.True);
        (string Title, string Name, bool IsOffice)? Titled(string text, string before) =>
            titles.Titled(text, new TextSpan(before.Length, text.Length)) is { } found ? (text[found.Title.Start..found.Title.End], text[found.Name.Start..found.Name.End], found.IsOffice) : null;
    }

    [TestCaseSource(nameof(Packs))]
    public void The_months_salutations_and_closings_of_every_pack_make_a_letter(LanguagePack pack)
    {
        string text = $"3 {pack.Months[8][0]} 1889\n{pack["salutations"][0]} Quillon,\n\n{string.Join(' ', Enumerable.Repeat("Abc def ghi jkl.", 8))}\n\n{pack["closings"][0]},\nAnna Berg";
        XDocument xml = Encoded.Of(text, TeiEncoder.Diplomatic).Document.Xml;
        Assert.That(xml.Descendants(TeiNames.Namespace + "opener").Descendants(TeiNames.Namespace + "salute").Count(), Is.EqualTo(1));
        Assert.That(xml.Descendants(TeiNames.Namespace + "dateline").Descendants(TeiNames.Namespace + "date").Select(d => (string?)d.Attribute("when")), Is.EqualTo(new[] { "1889-09-03" }));
        Assert.That(xml.Descendants(TeiNames.Namespace + "signed").Single().Value, Is.EqualTo("Anna Berg"));
    }

    [TestCase("Lieber Freund,", 6)]
    [TestCase("Mein lieber Freund,", 11)]
    [TestCase("Liebesbrief", 0)]
    [TestCase("Dear-bought", 4)]
    [TestCase("", 0)]
    public void The_longest_phrase_at_a_place_is_found_as_whole_words(string text, int length) =>
        Assert.That(Lexicon.Salutations.LengthAt(text), Is.EqualTo(length));
}
