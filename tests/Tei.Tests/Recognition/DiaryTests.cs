using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Diaries and logs: entries in order, each with its day (encoding manual, section 4).</summary>
internal sealed class DiaryTests
{
    private const string Diary =
        "Diary of Captain Edmund Hale, 1857\n\nMonday, 11th May. Quiet. Rode out before breakfast.\n\nTuesday 12. Bad news from the fort.\n\nWed. 13th. Up all night.\n\n16 June. — Before the town. A letter came, dated 28 May, all well.\n\nWed. the 17th. Rain.\n\nDec. 30th. Sent off my horse.\n\nJan. 2nd. A new year, and no peace.";

    [Test]
    public void Each_entry_is_dated_by_the_title_and_the_entries_before_it() => Assert.That(
        Dates(Diary),
        Is.EqualTo((string[])["1857-05-11", "1857-05-12", "1857-05-13", "1857-06-16", "1857-05-28", "1857-06-17", "1857-12-30", "1858-01-02"]));

    [Test]
    public void A_day_that_falls_on_another_weekday_is_no_entry() =>
        Assert.That(Dates(Diary.Replace("Tuesday 12", "Friday 12", StringComparison.Ordinal)), Has.None.EqualTo("1857-05-12"));

    [Test]
    public void Without_a_year_nothing_is_reckoned() =>
        Assert.That(Dates(Diary.Replace(", 1857", "", StringComparison.Ordinal)), Is.All.Null);

    [Test]
    public void What_is_no_diary_has_no_entries() =>
        Assert.That(Dates("Lisbon, May 11, 1857\n\nDear Anna,\n\nI shall come. Tuesday 12 men arrived, and no more.\n\nYour brother\nEdmund"), Is.EqualTo((string[])["1857-05-11"]));

    [Test]
    public void A_report_that_tells_of_days_is_no_diary() => Assert.That(
        Dates("Lisbon, January 20, 1950\n\nOn December 5 the ship came in, and nobody was told.\n\nOn December 9 it left again for the south.\n\nOn December 12 it was seen off the cape."),
        Is.EqualTo((string[])["1950-01-20", "1949-12-05", "1949-12-09", "1949-12-12"]));

    private static string?[] Dates(string text) =>
        [.. Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + "text").Descendants(TeiNames.Namespace + "date").Select(date => (string?)date.Attribute("when"))];

    [Test]
    public void A_year_alone_heads_days_with_their_endings()
    {
        const string Year = "1914\n\nAugust 1st. Saturday. Hot.\n\n2nd. War. At church the Pastor could not finish.\n\n3rd, Monday. Eighteen men slept in the barn.\n\n5th. And so it goes on.";
        Assert.That(Dates(Year),
            Is.EqualTo((string[])["1914-08-01", "1914-08-02", "1914-08-03", "1914-08-05"]));
    }

    [Test]
    public void Numbers_of_paragraphs_are_no_days() => Assert.That(
        Dates("Diary of Ann Hale, 1914\n\nAugust 1st. The wall was begun by the men from the town.\n\n2. The stone came late.\n\n3. The lime was bad.\n\nAugust 4th. It rained, and no work was done on the wall.\n\nAugust 5th. The sun came out, and we went on with it."), Is.EqualTo((string[])["1914-08-01", "1914-08-04", "1914-08-05"]));
}
