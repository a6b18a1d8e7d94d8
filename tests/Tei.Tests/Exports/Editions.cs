using System.Xml.Linq;
using Tei.Editions;
using Tei.Editions.Exports;
using Tei.Testing;

namespace Tei.Tests.Exports;

/// <summary>Editions for the tests of this folder: the examples, and one whose every word is meant to break something.</summary>
internal static class Editions
{
    public static readonly EditionDescription Description = new()
    {
        Title = "Eight documents",
        Editor = "A. Editor",
        Email = "editor@example.org",
        Publisher = "Example Press",
        BaseAddress = new Uri("https://example.org/edition"),
        Date = "2026-11-23",
        Licence = "https://creativecommons.org/licenses/by/4.0/",
    };

    /// <summary>Words that some format or program could take for more than words.</summary>
    public static readonly string[] Hostile =
    [
        "<script>alert('x')</script>", "\"quoted\" 'twice'", "two\r\nlines\tand tabs\u2028and more", "=cmd|' /C calc'!A0", "+1", "-1+1", "@SUM(A1)", "＝1", "\u202Eright to left", "a; b, c", "},\n@book{x, title={y",
        "\\input{x} 100% $5 #1 a_b ^c ~d {e}", "TY  - BOOK", "&amp; ]]> <!-- -->", "\0\u0001\uD800\uFFFF", "", "   ", "中文 😀 e\u0301", "../../x", "a?b#c", new string('x', 10_000),
    ];

    /// <summary>The example documents, each with its text.</summary>
    public static EditionText[] Examples { get; } = [.. Directory.GetFiles(Path.Combine(TestFolders.Repository, "tei"), "*.tei.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Text)];

    /// <summary>The facts of the examples.</summary>
    public static EditionDocument[] Documents { get; } = [.. Examples.Select(e => e.Document)];

    /// <summary>Documents that say each hostile word wherever they can.</summary>
    public static EditionDocument[] HostileDocuments { get; } = [.. Hostile.Select(Document)];

    /// <summary>A golden file of this folder.</summary>
    public static string Case(string name) => Path.Combine(TestFolders.Project, "Exports", "Cases", name);

    private static EditionText Text(string file)
    {
        XDocument tei = XDocument.Load(file, LoadOptions.PreserveWhitespace);
        return new EditionText(EditionDocumentReader.Read(tei, Path.GetFileName(Path.GetDirectoryName(file))!), tei);
    }

    private static EditionDocument Document(string word) => new()
    {
        Name = word,
        Title = word,
        Language = word,
        Date = word,
        Kind = word,
        Senders = [new EditionCorrespondent(word, word), new EditionCorrespondent(word, null)],
        Recipients = [new EditionCorrespondent(word, word)],
        Place = new EditionCorrespondent(word, word),
        Archives = [word, word],
        Licence = word,
        Entities =
        [
            new EditionEntity(word, EditionEntityKind.Person, word) { Aliases = [word, "other"], Identifiers = [("wikidata", word), (word, word)], Descriptions = [word], Life = (word, word) },
            new EditionEntity(word, EditionEntityKind.Place, word) { Coordinates = (-77.5, 12.25) },
        ],
        Mentions = [new EditionMention(word, 0, 0, 1, word)],
        Lines = [word + "."],
    };
}
