using System.Text;
using System.Xml.Linq;
using Tei.Editions;
using Tei.Editions.Html;
using Tei.Metadata;
using Tei.Reading;
using Tei.Transforms;
using Tei.Validation;

namespace Tei.Corpora;

/// <summary>What became of one source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Result">The encoding; <see langword="null"/> where the source could not be read.</param>
/// <param name="Validation">What the validation found, or why the source could not be read.</param>
/// <param name="Document">What the edition knows of it; <see langword="null"/> where the source could not be read.</param>
public sealed record PublishedDocument(SourceDocument Source, EncodingResult? Result, ValidationReport Validation, EditionDocument? Document)
{
    /// <summary>Whether it was read, proven and found valid.</summary>
    public bool IsSound => Result is { Report.TextProof: true } && Validation.IsValid;
}

/// <summary>Makes an edition of sources: TEI, a page, a plain text and a report for each, and the pages about all of them.</summary>
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

    /// <summary>The title of the edition.</summary>
    public string Title { get; init; } = "Edition";

    /// <summary>The language of the edition's pages, not of its texts: en, de or fr.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Encodes, validates and transforms one source, and writes its files.</summary>
    /// <returns>What became of it. An unreadable source is a diagnostic in its report.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public PublishedDocument Publish(SourceDocument source)
    {
        ReadResult read = SourceReader.Read(source.Path, encoding);
        if (read.Text is null)
        {
            return new PublishedDocument(source, null, new ValidationReport([read.Problem!]), null);
        }

        string? metadataFile = DocumentMetadata.FindBeside(source.Path);
        EncodingResult result = encoder.Encode(read.Text, metadataFile is null ? null : DocumentMetadata.Load(metadataFile));
        string tei = result.Document.ToString();
        string file = Path.Combine(folder, source.Name + ".tei.xml");
        AtomicFile.Write(file, tei);
        ValidationReport validation = TeiValidator.Edition.Validate(new MemoryStream(Encoding.UTF8.GetBytes(tei)), file);

        // The page has anchors that the TEI does not need.
        var anchored = new XDocument(result.Document.Xml);
        EditionDocument document = EditionDocumentReader.Anchored(anchored, source.Name);
        AtomicFile.Write(Path.Combine(folder, source.Name + ".html"), new DocumentPage(Title, Language).Make(anchored, document));
        AtomicFile.Write(Path.Combine(folder, source.Name + ".txt"), TeiTransform.ReadingText.TransformToString(result.Document.Xml));
        AtomicFile.Write(Path.Combine(folder, source.Name + ".report.json"), result.Report.ToJson());
        return new PublishedDocument(source, result, validation, document);
    }

    /// <summary>Writes the pages about all documents: list, indexes, map, timeline, correspondence, search.</summary>
    /// <param name="documents">The documents that were published.</param>
    /// <exception cref="IOException">A file cannot be written; older files are whole.</exception>
    public void WriteSite(IEnumerable<PublishedDocument> documents)
    {
        PublishedDocument[] read = [.. documents.Where(d => d.Document is not null)];
        HashSet<string> sound = [.. read.Where(d => d.IsSound).Select(d => d.Source.Name)];
        new EditionSite(Title, read.Select(d => d.Document!), Language, sound).Write(folder);
    }
}
