using System.Xml.Linq;
using Tei.Editions;
using Tei.Testing;

namespace Tei.Tests;

/// <summary>What an edition reads of a document.</summary>
internal sealed class EditionDocumentTests
{
    [Test]
    public void Facts_lines_and_mentions_are_read()
    {
        EncodingResult result = Encoded.Of("Kalinov, 3 March 1949.\n\nDear Friend,\n\nYesterday I met Com[rade] Mao Zedong in Vienna, and on 2 March 1949 he wrote quikly [quickly].\n\nYours,\n\nAnna Dorn");
        EditionDocument document = EditionDocumentReader.Read(result.Document.Xml, "letter");
        EditionMention mao = document.Mentions.First(m => document.Entities.Single(e => e.Key == m.Key).Name.Contains("Mao", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(document.Date, Is.EqualTo("1949-03-03"));
            Assert.That(document.Lines, Does.Contain("Yesterday I met Comrade Mao Zedong in Vienna, and on 2 March 1949 he wrote quickly.").And.Contain("Dear Friend,"));
            Assert.That(document.Lines[mao.Line].Substring(mao.Start, mao.Length), Does.EndWith("Mao Zedong"));
            Assert.That(document.Dates.Select(d => (d.When, d.Text)), Does.Contain(("1949-03-02", "2 March 1949")));
            Assert.That(document.Proof, Does.Match("^[0-9a-f]{64}$"));
        });
    }

    [Test]
    public void Every_example_is_read()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, "tei"), "*.tei.xml", SearchOption.AllDirectories))
        {
            EditionDocument document = EditionDocumentReader.Read(XDocument.Load(file, LoadOptions.PreserveWhitespace), "x");
            Assert.That(document.Lines, Is.Not.Empty, file);
            Assert.That(document.Mentions.All(m => m.Start >= 0 && m.Start + m.Length <= document.Lines[m.Line].Length), file);
        }
    }
}
