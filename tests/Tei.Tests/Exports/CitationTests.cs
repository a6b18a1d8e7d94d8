using System.Text.Json;
using System.Text.RegularExpressions;
using Tei.Editions;
using Tei.Editions.Exports;
using Tei.Testing;

namespace Tei.Tests.Exports;

/// <summary>Citations, in words and for programs that keep references.</summary>
internal sealed partial class CitationTests
{
    private static readonly EditionDocument Letter = new()
    {
        Name = "dorn-1911",
        Title = "Anna Dorn to Ivo Lenz",
        Language = "en",
        Date = "1911-03-02",
        Kind = "letter",
        Senders = [new EditionCorrespondent("Anna Dorn", null)],
        Recipients = [new EditionCorrespondent("Ivo Lenz", null)],
        Place = new EditionCorrespondent("Kalinov", null),
        Archives = ["City Archive, Box 3"],
    };

    [Test]
    public void A_letter_is_cited_by_who_wrote_to_whom_where_and_when() => Assert.Multiple(() =>
    {
        Assert.That(Citation.Sentence(Letter, Editions.Description), Is.EqualTo("Anna Dorn to Ivo Lenz, letter, Kalinov, 2 March 1911, City Archive, Box 3. Eight documents, https://example.org/edition/dorn-1911.html."));
        Assert.That(Citation.Sentence(Letter with { Senders = [], Date = "1911-03" }, new EditionDescription { Title = "Letters." }), Is.EqualTo("Letter to Ivo Lenz, Kalinov, March 1911, City Archive, Box 3. Letters."));
        Assert.That(Citation.Sentence(new EditionDocument { Name = "x", Title = "Minutes", Language = "en", Date = "1953" }, new EditionDescription()), Is.EqualTo("“Minutes”, 1953. Edition."));
    });

    [Test]
    public void The_citations_of_the_examples_look_as_before()
    {
        Golden.Check(string.Concat(Editions.Documents.Select(d => Citation.Sentence(d, Editions.Description) + "\n")), Editions.Case("examples.citations.txt"));
        Golden.Check(Citation.WriteBibTeX(Editions.Documents, Editions.Description), Editions.Case("examples.bib"));
        Golden.Check(Citation.WriteCslJson(Editions.Documents, Editions.Description), Editions.Case("examples.csl.json"));
        Golden.Check(Citation.WriteRis(Editions.Documents, Editions.Description).ReplaceLineEndings("\n"), Editions.Case("examples.ris"));
    }

    [Test]
    public void Hostile_words_do_not_break_BibTeX()
    {
        string text = Citation.WriteBibTeX(Editions.HostileDocuments, Editions.Description);
        int depth = 0;
        foreach (char c in text)
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            Assert.That(depth, Is.InRange(0, 4));
        }

        Assert.Multiple(() =>
        {
            Assert.That(depth, Is.Zero);
            Assert.That(EntryStart().Matches(text).Select(m => m.Value).ToArray(), Is.Unique.And.Length.EqualTo(Editions.HostileDocuments.Length));
            Assert.That(text.Split('\n'), Has.All.Matches("^(@misc\\{[A-Za-z0-9-]+,|  [a-z]+ = \\{.*\\},|\\}|)$"));
        });
    }

    [Test]
    public void Hostile_words_do_not_break_RIS()
    {
        string[] lines = Citation.WriteRis(Editions.HostileDocuments, Editions.Description).Split("\r\n");
        Assert.Multiple(() =>
        {
            Assert.That(lines, Has.All.Matches("^([A-Z][A-Z0-9]  - .*|)$").And.None.Contains("\n"));
            Assert.That(lines.Count(l => l.StartsWith("TY  - ", StringComparison.Ordinal)), Is.EqualTo(Editions.HostileDocuments.Length));
            Assert.That(lines.Count(l => l == "ER  - "), Is.EqualTo(Editions.HostileDocuments.Length));
        });
    }

    [Test]
    public void Hostile_words_do_not_break_CSL_JSON()
    {
        JsonElement items = JsonDocument.Parse(Citation.WriteCslJson(Editions.HostileDocuments, Editions.Description)).RootElement;
        Assert.That(items.EnumerateArray().Select(i => i.GetProperty("id").GetString()).ToArray(), Is.Unique.And.Length.EqualTo(Editions.HostileDocuments.Length));
        Assert.That(items.EnumerateArray().Select(i => i.TryGetProperty("issued", out _)), Has.All.False, "what is no date is none");
    }

    [Test]
    public void Hostile_words_stay_one_sentence_on_one_line() =>
        Assert.That(Editions.HostileDocuments.Select(d => Citation.Sentence(d, Editions.Description)), Has.None.Match("[\n\r\t\0\u2028\u202E]").And.All.EndsWith("."));

    [GeneratedRegex(@"^@misc\{.*,$", RegexOptions.Multiline)]
    private static partial Regex EntryStart();
}
