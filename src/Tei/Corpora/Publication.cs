using System.Text;
using System.Xml;
using System.Xml.Linq;
using Tei.Editions;
using Tei.Editions.Exports;
using Tei.Editions.Html;
using Tei.Metadata;
using Tei.Reading;
using Tei.Transforms;
using Tei.Validation;

namespace Tei.Corpora;

/// <summary>Makes an edition of sources: TEI, a page and a plain text for each, a report for each that was encoded, and the pages about all of them.</summary>
/// <remarks>Immutable; <see cref="Publish"/> may run on several threads for different sources.</remarks>
public sealed class Publication
{
    private readonly TeiEncoder encoder;
    private readonly string folder;
    private readonly Encoding? encoding;

    /// <summary>Prepares an edition.</summary>
    /// <param name="encoder">How texts are encoded.</param>
    /// <param name="folder">Where the edition goes; it is made if need be.</param>
    /// <param name="encoding">The encoding of the texts; <see langword="null"/> for UTF-8.</param>
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

    /// <summary>What sources that are TEI already are validated by; texts are always validated by <see cref="TeiValidator.Edition"/>, for which they are encoded.</summary>
    public TeiValidator Validator { get; init; } = TeiValidator.Edition;

    /// <summary>Encodes a text, or takes TEI as it is; validates and transforms it, and writes its files.</summary>
    /// <returns>What became of it. An unreadable source is a diagnostic in its report.</returns>
    /// <exception cref="UnwritableFolderException">Nothing more can be written into the folder.</exception>
    /// <exception cref="IOException">A file cannot get its name.</exception>
    public PublishedDocument Publish(SourceDocument source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.IsTei ? PublishTei(source) : PublishText(source);
    }

    /// <summary>Writes the pages about all documents: list, indexes, map, timeline, correspondence, search.</summary>
    /// <param name="documents">The documents that were published.</param>
    /// <exception cref="IOException">A file cannot be written; older files are whole.</exception>
    public void WriteSite(IEnumerable<PublishedDocument> documents)
    {
        PublishedDocument[] read = [.. documents.Where(d => d.Document is not null)];
        new EditionSite(Title, read.Select(d => d.Document!), Language, read.ToDictionary(d => d.Source.Name, d => d.Check)).Write(folder);
    }

    private PublishedDocument PublishText(SourceDocument source)
    {
        ReadResult read = SourceReader.Read(source.Path, encoding);
        if (read.Text is null)
        {
            return PublishedDocument.Unread(source, read.Problem!);
        }

        string? metadataFile = DocumentMetadata.FindBeside(source.Path);
        EncodingResult result = encoder.Encode(read.Text, metadataFile is null ? null : DocumentMetadata.Load(metadataFile));
        byte[] tei = Encoding.UTF8.GetBytes(result.Document.ToString());
        string file = Path.Combine(folder, source.Name + ".tei.xml");
        AtomicFile.Write(file, tei);
        ValidationReport validation = TeiValidator.Edition.Validate(new MemoryStream(tei), file);
        DocumentCheck check = validation.IsValid && result.Report.TextProof ? DocumentCheck.Proven : DocumentCheck.Findings;

        // The page has anchors that the TEI does not need.
        EditionDocument document = WritePages(new XDocument(result.Document.Xml), source, _ => check);
        AtomicFile.Write(Path.Combine(folder, source.Name + ".report.json"), result.Report.ToJson());
        return new PublishedDocument(source, document, validation, check) { Result = result };
    }

    private PublishedDocument PublishTei(SourceDocument source)
    {
        try
        {
            byte[] content = File.ReadAllBytes(source.Path);
            XDocument tei = TeiReader.Load(new MemoryStream(content), source.Path);
            if (tei.Root!.Name != TeiNames.Namespace + "TEI")
            {
                return PublishedDocument.Unread(source, new Diagnostic(EncoderDiagnostics.Unreadable, new SourceLocation(source.Path), $"the file is no TEI document: its root is '{tei.Root.Name.LocalName}'"));
            }

            AtomicFile.Write(Path.Combine(folder, source.Name + ".tei.xml"), content);
            ValidationReport validation = Validator.Validate(new MemoryStream(content), source.Path);
            DocumentCheck check = DocumentCheck.Findings;
            EditionDocument document = WritePages(tei, source, d => check = !validation.IsValid ? DocumentCheck.Findings : IsProven(tei, d) ? DocumentCheck.Proven : DocumentCheck.Valid);
            return new PublishedDocument(source, document, validation, check);
        }
        catch (XmlException)
        {
            return new PublishedDocument(source, null, Validator.Validate(source.Path), DocumentCheck.Findings);
        }
        catch (TransformException e)
        {
            return PublishedDocument.Unread(source, e.Diagnostics[0]);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return PublishedDocument.Unread(source, new Diagnostic(EncoderDiagnostics.Unreadable, new SourceLocation(source.Path), $"the file cannot be read: {(e is UnauthorizedAccessException ? e.Message.TrimEnd('.') : "there is no such file")}; check the name and the right to read it"));
        }
    }

    private static bool IsProven(XDocument tei, EditionDocument document) =>
        document.Proof is { Length: > 0 } proof && SourceText.Hash(TextProof.SourceView(tei)) == proof;

    private EditionDocument WritePages(XDocument tei, SourceDocument source, Func<EditionDocument, DocumentCheck> check)
    {
        EditionDocument document = EditionDocumentReader.Anchored(tei, source.Name);
        var edition = new EditionDescription { Title = Title };
        Write(".html", new DocumentPage(Title, Language).Make(tei, document, check(document)));
        Write(".txt", TeiTransform.ReadingText.TransformToString(tei));
        Write(".bib", Citation.WriteBibTeX([document], edition));
        Write(".csl.json", Citation.WriteCslJson([document], edition));
        Write(".ris", Citation.WriteRis([document], edition));
        return document;

        void Write(string ending, string content) => AtomicFile.Write(Path.Combine(folder, source.Name + ending), content);
    }
}
