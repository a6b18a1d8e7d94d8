using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Tei.Editions;
using Tei.Editions.Exports;
using Tei.Testing;
using Tei.Tests.Transforms;

namespace Tei.Tests.Exports;

/// <summary>The edition as a book.</summary>
internal sealed class EpubExportTests
{
    // Debian's command is this archive itself, which not every system can start.
    private const string Checker = "/usr/share/java/epubcheck.jar";

    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";

    [Test]
    public void The_examples_make_a_sound_book() => HasNoErrors(EpubExport.Write(Editions.Examples, Editions.Description));

    [Test]
    public void A_document_with_everything_makes_a_sound_book() => HasNoErrors(EpubExport.Write([Text(TeiSamples.Conversation())], new EditionDescription()));

    [Test]
    public void Hostile_words_make_a_sound_book()
    {
        XDocument Tei(string word) => new(new XElement(
            TeiNames.Namespace + "TEI",
            new XElement(TeiNames.Namespace + "teiHeader", new XElement(TeiNames.Namespace + "fileDesc", new XElement(TeiNames.Namespace + "titleStmt", new XElement(TeiNames.Namespace + "title", word)))),
            new XElement(
                TeiNames.Namespace + "text",
                new XAttribute(XNamespace.Xml + "lang", word),
                new XElement(
                    TeiNames.Namespace + "body",
                    new XElement(TeiNames.Namespace + "p", new XAttribute(XNamespace.Xml + "id", word), new XAttribute("rend", word), word, new XElement(TeiNames.Namespace + "ref", new XAttribute("target", word), word), new XElement(TeiNames.Namespace + "ref", new XAttribute("target", "https://example.org/" + word), word), new XElement(TeiNames.Namespace + "date", new XAttribute("when", word), word))))));
        EditionText[] texts = [.. Editions.Hostile.Zip(Editions.HostileDocuments).Where(p => XmlCharacters.FindForbidden(p.First) < 0).Select(p => new EditionText(p.Second, Tei(p.First)))];
        HasNoErrors(EpubExport.Write(texts, new EditionDescription { Title = Editions.Hostile[0], Editor = Editions.Hostile[2], Publisher = "=&<>", Date = "<x>", Licence = "\"" }));
    }

    [Test]
    public void The_same_documents_give_the_same_bytes_and_others_another_identifier()
    {
        byte[] first = EpubExport.Write(Editions.Examples, Editions.Description);
        Assert.That(EpubExport.Write(Editions.Examples, Editions.Description), Is.EqualTo(first));
        Assert.That(Identifier(EpubExport.Write(Editions.Examples[1..], Editions.Description)), Does.Match("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$").And.Not.EqualTo(Identifier(first)));
    }

    [Test]
    public void The_mimetype_stands_first_and_is_stored()
    {
        byte[] book = EpubExport.Write(Editions.Examples, Editions.Description);
        Assert.Multiple(() =>
        {
            Assert.That(BinaryPrimitives.ReadUInt16LittleEndian(book.AsSpan(8)), Is.Zero, "stored");
            Assert.That(BinaryPrimitives.ReadUInt16LittleEndian(book.AsSpan(28)), Is.Zero, "no extra field");
            Assert.That(Encoding.ASCII.GetString(book, 30, 28), Is.EqualTo("mimetypeapplication/epub+zip"));
            Assert.That(Open(book).Entries.Skip(1).Select(e => e.FullName), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
            Assert.That(Open(book).Entries.Select(e => e.LastWriteTime.DateTime), Has.All.EqualTo(new DateTime(1980, 1, 1)));
        });
    }

    [Test]
    public void Notes_and_links_are_told_to_programs()
    {
        XElement page = Page(EpubExport.Write([Text(TeiSamples.Conversation())], new EditionDescription()), "EPUB/document-0001.xhtml");
        XName type = XNamespace.Get("http://www.idpf.org/2007/ops") + "type";
        HashSet<string> ids = [.. page.Descendants().Attributes("id").Select(a => a.Value)];
        Assert.Multiple(() =>
        {
            Assert.That(page.Descendants(Html + "aside").Where(e => (string?)e.Attribute(type) == "footnote").Select(e => (string?)e.Attribute("role")), Is.EqualTo(new[] { "doc-footnote", "doc-footnote" }));
            Assert.That(page.Descendants(Html + "a").Count(e => (string?)e.Attribute(type) == "noteref"), Is.EqualTo(4));
            Assert.That(page.Descendants(Html + "a").Attributes("href").Select(a => a.Value).Where(h => h.StartsWith('#')).Select(h => h[1..]).Distinct(), Is.Not.Empty.And.SubsetOf(ids));
            Assert.That(page.Value, Does.Not.Contain("(supplied by the editor)"), "words for the ear");
        });
    }

    [Test]
    public void A_book_needs_a_document() => Assert.That(() => EpubExport.Write([], Editions.Description), Throws.ArgumentException);

    private static EditionText Text(XDocument tei) => new(EditionDocumentReader.Read(tei, "document"), tei);

    private static ZipArchive Open(byte[] book) => new(new MemoryStream(book), ZipArchiveMode.Read);

    private static XElement Page(byte[] book, string path)
    {
        using Stream stream = Open(book).GetEntry(path)!.Open();
        return XElement.Load(stream, LoadOptions.PreserveWhitespace);
    }

    private static string Identifier(byte[] book) => Page(book, "EPUB/package.opf").Element(Opf + "metadata")!.Elements().First().Value;

    private static void HasNoErrors(byte[] book)
    {
        if (!File.Exists(Checker))
        {
            Assert.Ignore("epubcheck is not installed; tests/run.sh installs it on Debian as root.");
        }

        string folder = Directory.CreateTempSubdirectory("tei-epub-").FullName;
        string file = Path.Combine(folder, "book.epub");
        File.WriteAllBytes(file, book);
        try
        {
            ExternalProgram.Result result = ExternalProgram.Run("java", "-jar", Checker, file);
            Assert.That(result.ExitCode, Is.Zero, result.Output + result.Error);
            Assert.That(result.Output + result.Error, Does.Not.Contain("ERROR").And.Not.Contain("WARNING"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
