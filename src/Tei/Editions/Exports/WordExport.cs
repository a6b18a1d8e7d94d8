using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tei.Editions.Exports;

/// <summary>A document as a Word file (.docx): the text of the reading view in styles of its own, with real footnotes.</summary>
/// <remarks>Pure; threads may share it. The same document gives the same bytes: nothing in the file has a date.</remarks>
public static class WordExport
{
    /// <summary>Writes a document.</summary>
    /// <param name="text">The document with its text; it is not changed.</param>
    /// <returns>The bytes of the file: the title, and the text; the rest of the header is not in it.</returns>
    public static byte[] Write(EditionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var blocks = new WordBlocks(text.Tei.Root?.Element(TeiNames.Namespace + TeiNames.Text), text.Document.Language);
        OpenXmlElement[] content = [.. blocks.Write(text.Document.Title)];
        return TimelessArchive.Of(WordPackage.Of(text.Document).Concat(
        [
            ("word/document.xml", Bytes(new Document(new Body([.. content, WordStyles.Page()])))),
            ("word/footnotes.xml", Bytes(new Footnotes(blocks.Footnotes()))),
            ("word/numbering.xml", Bytes(blocks.Lists.Numbering())),
            ("word/settings.xml", Bytes(WordStyles.Settings())),
            ("word/styles.xml", Bytes(WordStyles.Of(text.Document.Language))),
        ]));
    }

    private static byte[] Bytes(OpenXmlElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None }))
        {
            writer.WriteStartDocument(standalone: true);
            root.WriteTo(writer);
        }

        return stream.ToArray();
    }
}
