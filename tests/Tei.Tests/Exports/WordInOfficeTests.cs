using System.Xml.Linq;
using Tei.Editions;
using Tei.Editions.Exports;
using Tei.Testing;
using Tei.Tests.Transforms;

namespace Tei.Tests.Exports;

/// <summary>What LibreOffice, where it is installed, reads of our Word files.</summary>
internal sealed class WordInOfficeTests
{
    private const string Program = "soffice";

    private static readonly XNamespace OfText = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace OfTables = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("tei-office-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void It_has_the_words_and_the_notes_of_the_examples()
    {
        EditionText[] texts = [.. Editions.Examples];
        XDocument[] read = Read(texts);
        for (int i = 0; i < texts.Length; i++)
        {
            (string body, string[] notes) = MarkdownExportTests.Reading(texts[i].Tei);
            Assert.That(read[i].Descendants(OfText + "note-body").Select(n => string.Join(' ', Words(n.Value))), Is.EquivalentTo(notes.Select(n => string.Join(' ', Words(n)))), texts[i].Document.Name);
            read[i].Descendants().Where(e => e.Name == OfText + "note" || e.Name == OfText + "note-ref").ToList().ForEach(e => e.Remove());
            Assert.That(read[i].Descendants().Where(e => e.Name == OfText + "p" || e.Name == OfText + "h").SelectMany(e => Words(Written(e))), Is.EqualTo(Words(WordExportTests.Titled(texts[i], body))), texts[i].Document.Name);
        }
    }

    [Test]
    public void It_has_tables_lists_and_other_scripts()
    {
        XDocument tei = TeiSamples.WithBody(
            "<p>a<note place='foot'>noted</note></p><table><row><cell cols='2'>b</cell></row><row><cell>c</cell><cell>d</cell></row></table><list rend='bulleted'><item>e</item></list><p xml:lang='he'>שלום</p>");
        XDocument read = Read(new EditionText(EditionDocumentReader.Read(tei, "document"), tei)).Single();
        Assert.Multiple(() =>
        {
            Assert.That(read.Descendants(OfTables + "table-row").Select(r => string.Join('|', r.Elements(OfTables + "table-cell").Select(c => c.Value.Trim()))), Is.EqualTo(new[] { "b", "c|d" }));
            Assert.That(read.Descendants(OfTables + "table-cell").First().Attribute(OfTables + "number-columns-spanned")?.Value, Is.EqualTo("2"));
            Assert.That(read.Descendants(OfText + "list-item").Single().Value.Trim(), Is.EqualTo("e"));
            Assert.That(read.Descendants(OfText + "p").Last().Value, Is.EqualTo("שלום"));
        });
    }

    /// <summary>The words of a paragraph, with the breaks that are elements.</summary>
    private static string Written(XElement paragraph) =>
        string.Concat(paragraph.DescendantNodes().Select(n => n is XText text ? text.Value : n is XElement { Name.LocalName: "line-break" or "tab" or "s" } ? " " : ""));

    /// <summary>All files in one run, for the program takes longer to start than to read.</summary>
    private XDocument[] Read(params EditionText[] texts)
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(place => File.Exists(Path.Combine(place, Program))))
        {
            Assert.Ignore($"{Program} is not installed: it is too large for every run of the tests (Debian: libreoffice-writer-nogui).");
        }

        string[] files = [.. texts.Select((_, i) => Path.Combine(folder, $"text-{i}.docx"))];
        for (int i = 0; i < files.Length; i++)
        {
            File.WriteAllBytes(files[i], WordExport.Write(texts[i]));
        }

        string profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        ExternalProgram.Result run = ExternalProgram.Run(Program, ["--headless", $"-env:UserInstallation={profile}", "--convert-to", "fodt", "--outdir", folder, .. files]);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        return [.. files.Select(f => XDocument.Load(Path.ChangeExtension(f, "fodt"), LoadOptions.PreserveWhitespace))];
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
