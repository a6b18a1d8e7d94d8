using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Tei.Metadata;
using Tei.Reading;
using Tei.Transforms;
using Tei.Validation;

namespace Tei.Corpora;

/// <summary>What became of one source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Result">The encoding; <see langword="null"/> where the source could not be read.</param>
/// <param name="Validation">What the validation found, or why the source could not be read.</param>
/// <param name="Title">The title.</param>
/// <param name="Date">The date, ISO 8601, if known.</param>
public sealed record PublishedDocument(SourceDocument Source, EncodingResult? Result, ValidationReport Validation, string Title, string? Date)
{
    /// <summary>Whether it was read, proven and found valid.</summary>
    public bool IsSound => Result is { Report.TextProof: true } && Validation.IsValid;
}

/// <summary>Makes an edition of sources: TEI, a page, a plain text and a report for each, and an index page.</summary>
/// <remarks>Immutable; <see cref="Publish"/> may run on several threads for different sources.</remarks>
public sealed class Publication
{
    private readonly TeiEncoder encoder;
    private readonly string folder;
    private readonly Encoding? encoding;

    /// <summary>Prepares an edition.</summary>
    /// <param name="encoder">How texts are encoded.</param>
    /// <param name="folder">Where the edition goes; it is made if need be.</param>
    /// <param name="encoding">The encoding of the sources; <see langword="null"/> for UTF-8.</param>
    public Publication(TeiEncoder encoder, string folder, Encoding? encoding = null)
    {
        this.encoder = encoder;
        this.folder = folder;
        this.encoding = encoding;
    }

    /// <summary>Encodes, validates and transforms one source, and writes its files.</summary>
    /// <returns>What became of it. An unreadable source is a diagnostic in its report.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public PublishedDocument Publish(SourceDocument source)
    {
        ReadResult read = SourceReader.Read(source.Path, encoding);
        if (read.Text is null)
        {
            return new PublishedDocument(source, null, new ValidationReport([read.Problem!]), source.Name, null);
        }

        string? metadataFile = DocumentMetadata.FindBeside(source.Path);
        EncodingResult result = encoder.Encode(read.Text, metadataFile is null ? null : DocumentMetadata.Load(metadataFile));
        string tei = result.Document.ToString();
        string file = Path.Combine(folder, source.Name + ".tei.xml");
        AtomicFile.Write(file, tei);
        ValidationReport validation = TeiValidator.Edition.Validate(new MemoryStream(Encoding.UTF8.GetBytes(tei)), file);
        AtomicFile.Write(Path.Combine(folder, source.Name + ".html"), TeiTransform.Html.TransformToString(result.Document.Xml));
        AtomicFile.Write(Path.Combine(folder, source.Name + ".txt"), TeiTransform.ReadingText.TransformToString(result.Document.Xml));
        AtomicFile.Write(Path.Combine(folder, source.Name + ".report.json"), result.Report.ToJson());
        return new PublishedDocument(source, result, validation, Title(result.Document), Date(result.Document));
    }

    /// <summary>Writes the index page of the edition.</summary>
    /// <param name="title">The edition's title.</param>
    /// <param name="documents">The documents that were published.</param>
    public void WriteIndex(string title, IEnumerable<PublishedDocument> documents)
    {
        var edition = new XDocument(new XElement("edition", new XAttribute("title", title), documents.Where(d => d.Result is not null).Select(Entry)));
        AtomicFile.Write(Path.Combine(folder, "index.html"), TeiTransform.EditionIndex.TransformToString(edition));
    }

    private static XElement Entry(PublishedDocument document)
    {
        EncodingReport report = document.Result!.Report;
        string name = document.Source.Name;
        XDocument xml = document.Result.Document.Xml;
        return new XElement(
            "document",
            new XAttribute("href", Uri.EscapeDataString(name) + ".html"),
            new XAttribute("text", Uri.EscapeDataString(name) + ".txt"),
            new XAttribute("tei", Uri.EscapeDataString(name) + ".tei.xml"),
            new XAttribute("title", document.Title),
            new XAttribute("date", document.Date ?? ""),
            new XAttribute("kind", First(xml, "term") ?? ""),
            new XAttribute("sender", Correspondent(xml, "sent")),
            new XAttribute("recipient", Correspondent(xml, "received")),
            new XAttribute("valid", document.IsSound ? "true" : "false"),
            Count("persons", report.Persons),
            Count("places", report.Places),
            Count("insertions", report.Insertions),
            Count("review", report.ToReview));
    }

    private static XAttribute Count(string name, int value) => new(name, value.ToString(CultureInfo.InvariantCulture));

    private static string Title(TeiDocument document) => document.Xml.Descendants(TeiNames.Namespace + "title").FirstOrDefault() is { } title ? TextProof.SourceViewOf(title).Trim() : "";

    private static string? Date(TeiDocument document) => document.Xml.Descendants(TeiNames.Namespace + "creation").Elements().FirstOrDefault()?.Attribute("when")?.Value;

    private static string? First(XDocument document, string element) => document.Descendants(TeiNames.Namespace + element).FirstOrDefault()?.Value;

    private static string Correspondent(XDocument document, string type) =>
        document.Descendants(TeiNames.Namespace + "correspAction").FirstOrDefault(a => (string?)a.Attribute("type") == type)?.Elements().FirstOrDefault(e => e.Name.LocalName is "persName" or "orgName")?.Value ?? "";
}
