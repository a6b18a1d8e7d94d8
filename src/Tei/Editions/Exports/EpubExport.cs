using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Tei.Editions.Exports;

/// <summary>A document with its text, for exports that need more than its facts.</summary>
/// <param name="Document">The facts.</param>
/// <param name="Tei">The text, loaded with its white space.</param>
public sealed record EditionText(EditionDocument Document, XDocument Tei);

/// <summary>A whole edition as a book: EPUB 3, a chapter for each document.</summary>
/// <remarks>Pure; threads may share it. The same documents give the same bytes: files have no dates, and the identifier is made of the content.</remarks>
public static class EpubExport
{
    private const string MediaType = "application/epub+zip";
    private const string Container = """
        <?xml version="1.0" encoding="utf-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
        """;

    /// <summary>Makes the book.</summary>
    /// <param name="texts">The documents in the order of the book; one at least.</param>
    /// <param name="edition">The edition.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentException">There is no document.</exception>
    public static byte[] Write(IReadOnlyList<EditionText> texts, EditionDescription edition)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(edition);
        EpubChapter[] chapters = texts.Count > 0 ? [.. texts.Select((t, i) => EpubChapter.Of(t, i + 1))] : throw new ArgumentException("A book has one document at least.", nameof(texts));
        (string Path, byte[] Content)[] pages =
        [
            .. chapters.Select(c => (c.Path, Bytes(c.Page))),
            ("nav.xhtml", Bytes(EpubPackage.Navigation(chapters, edition))),
            ("style.css", Encoding.UTF8.GetBytes(EpubPackage.Style)),
        ];
        byte[] package = Bytes(EpubPackage.Of(chapters, edition, Identifier(pages, edition)));
        IEnumerable<(string Path, byte[] Content)> book = pages.Append((Path: "package.opf", Content: package)).Select(p => (Path: "EPUB/" + p.Path, p.Content));
        IEnumerable<(string Path, byte[] Content)> files = book.Append((Path: "META-INF/container.xml", Content: Encoding.UTF8.GetBytes(Container))).OrderBy(p => p.Path, StringComparer.Ordinal);

        // The mimetype comes first and is not compressed, so that its name stands where programs look for it (OCF, 4.3).
        return TimelessArchive.Of(files, ("mimetype", Encoding.ASCII.GetBytes(MediaType)));
    }

    /// <summary>A UUID of version 8 (RFC 9562), which is the hash of all that the book holds.</summary>
    private static string Identifier(IEnumerable<(string Path, byte[] Content)> pages, EditionDescription edition)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(edition.ToString()));
        foreach ((string path, byte[] content) in pages)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\n{path} {content.Length}\n")));
            hash.AppendData(content);
        }

        byte[] id = hash.GetHashAndReset()[..16];
        id[6] = (byte)((id[6] & 0x0F) | 0x80);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(id, bigEndian: true).ToString("D");
    }

    private static byte[] Bytes(XDocument document)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n", NewLineHandling = NewLineHandling.None }))
        {
            document.Save(writer);
        }

        return stream.ToArray();
    }
}
