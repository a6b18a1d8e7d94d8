using System.Text.RegularExpressions;
using Tei.Recognition.Names;

namespace Tei.Tests.Recognition;

/// <summary>A line of the gazetteer or of the list of organisations names one thing, for all its names are given one reference.</summary>
internal sealed partial class WordListTests
{
    [TestCase("gazetteer.txt")]
    [TestCase("organisations.txt")]
    public void No_line_names_a_whole_and_a_part_of_it(string list) => Assert.That(WordLists.Read(list).Where(HasPart), Is.Empty);

    [Test]
    public void No_name_stands_in_two_lines() =>
        Assert.That(WordLists.Read("organisations.txt").Where(l => l[0] != '[').SelectMany(l => l.Split(';', StringSplitOptions.TrimEntries)).GroupBy(n => n.TrimEnd('*'), StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key), Is.Empty);

    [Test]
    public void Two_bodies_have_two_references()
    {
        string tei = Encoded.Inline("He wrote to MAAG and to DOD, to North Korea and to South Korea.", TeiEncoder.Diplomatic);
        Assert.That(Reference().Matches(tei).Select(m => m.Groups[1].Value).Distinct().Count(), Is.EqualTo(4));
    }

    private static bool HasPart(string line)
    {
        string[] names = [.. line.Split(';', StringSplitOptions.TrimEntries).Select(n => n.TrimEnd('*'))];
        return names.Any(n => Direction().Match(n) is { Success: true } match && names.Contains(n[match.Length..]));
    }

    [GeneratedRegex("^(?:North|South|East|West|Upper|Lower|Inner|Outer|Northern|Southern|Eastern|Western) ")]
    private static partial Regex Direction();

    [GeneratedRegex("ref=\"([^\"]+)\"")]
    private static partial Regex Reference();
}
