using System.Xml;
using System.Xml.Linq;
using Tei.Validation;
using Tei.Validation.Catalogs;
using Tei.Validation.RelaxNG;
using Tei.Validity;

namespace Tei;

/// <summary>Validates TEI: by a RELAX NG schema, and by whether every local pointer has its target.</summary>
/// <remarks>
/// Immutable; threads may share it. A document is read once, and memory grows only with its IDs. Validation never throws because of a
/// document: what cannot be read or is not well-formed is a diagnostic. DTDs and entities outside the document are not fetched.
/// </remarks>
public sealed class TeiValidator
{
    private readonly Lazy<RelaxNGSchema>? schema;

    private TeiValidator(Lazy<RelaxNGSchema>? schema) => this.schema = schema;

    /// <summary>By the project's own schema for editions, <c>schemas/edition.rng</c>: strict, and a subset of <c>tei_all</c>.</summary>
    public static TeiValidator Edition { get; } = new(new Lazy<RelaxNGSchema>(LoadEdition));

    /// <summary>By pointers and IDs alone: for TEI of any customisation.</summary>
    public static TeiValidator PointersOnly { get; } = new(null);

    /// <summary>By a schema of the caller's, and by pointers and IDs.</summary>
    /// <param name="schema">The schema, such as <c>tei_all</c>.</param>
    public static TeiValidator WithSchema(RelaxNGSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return new TeiValidator(new Lazy<RelaxNGSchema>(schema));
    }

    /// <summary>Validates a file.</summary>
    /// <param name="path">The file's path; messages name it.</param>
    /// <returns>The findings in document order.</returns>
    public ValidationReport Validate(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using FileStream stream = File.OpenRead(path);
            return Validate(stream, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable(path, e);
        }
    }

    /// <summary>Validates a document from a stream.</summary>
    /// <param name="stream">The document; it is left open.</param>
    /// <param name="file">The document's path for messages.</param>
    /// <returns>The findings in document order.</returns>
    public ValidationReport Validate(Stream stream, string file)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(file);
        Uri? uri = file == "-" ? null : HardenedXml.ToUri(file);
        XmlReaderSettings settings = HardenedXml.Settings(XmlCatalog.Empty, uri);
        settings.CloseInput = false;
        try
        {
            using var reader = XmlReader.Create(stream, settings, uri?.AbsoluteUri);
            return Validate(reader, file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable(file, e);
        }
    }

    /// <summary>Validates a document in memory.</summary>
    /// <param name="document">The document; places are known where it was loaded with <see cref="LoadOptions.SetLineInfo"/>.</param>
    /// <param name="file">The document's path for messages.</param>
    /// <returns>The findings in document order.</returns>
    public ValidationReport Validate(XDocument document, string file)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentException.ThrowIfNullOrEmpty(file);
        using XmlReader reader = document.CreateReader();
        return Validate(reader, file);
    }

    private static RelaxNGSchema LoadEdition()
    {
        using Stream stream = typeof(TeiValidator).Assembly.GetManifestResourceStream("Schemas/edition.rng")!;
        using var text = new StreamReader(stream);
        return RelaxNGSchema.Load(text, "edition.rng");
    }

    private ValidationReport Validate(XmlReader reader, string file)
    {
        var pointers = new PointerCheck(file);
        using var watched = new WatchedReader(reader, pointers.Read);
        ValidationReport grammar = schema is null ? ReadToEnd(watched, file) : schema.Value.Validate(watched, file);
        return grammar.Diagnostics.Any(d => d.Descriptor == XmlDiagnostics.NotWellFormed || d.Descriptor == XmlDiagnostics.UnresolvedEntity)
            ? grammar
            : InOrder(grammar, pointers.Findings());
    }

    private static ValidationReport ReadToEnd(WatchedReader reader, string file)
    {
        try
        {
            while (reader.Read())
            {
            }

            return ValidationReport.Valid;
        }
        catch (XmlException e)
        {
            int place = e.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
            string message = (place < 0 ? e.Message : e.Message[..place]).TrimEnd('.', ' ').ReplaceLineEndings(" ");
            return new ValidationReport([new Diagnostic(
                XmlDiagnostics.NotWellFormed, new SourceLocation(file, e.LineNumber, e.LinePosition), message + "; correct the markup here: nothing after this place was checked")]);
        }
    }

    /// <summary>Both in document order; an ID that the schema has reported as used twice is not reported again.</summary>
    private static ValidationReport InOrder(ValidationReport grammar, IReadOnlyList<Diagnostic> pointers)
    {
        if (pointers.Count == 0)
        {
            return grammar;
        }

        HashSet<SourceLocation> reported = [.. grammar.Diagnostics.Where(d => d.Descriptor == RelaxNGDiagnostics.DuplicateId).Select(d => d.Location)];
        IEnumerable<Diagnostic> fresh = pointers.Where(d => d.Descriptor != PointerDiagnostics.DuplicateId || !reported.Contains(d.Location));
        return new ValidationReport([.. grammar.Diagnostics.Concat(fresh).OrderBy(d => d.Location.Line).ThenBy(d => d.Location.Column)]);
    }

    private static ValidationReport Unreadable(string file, Exception e) =>
        new([new Diagnostic(XmlDiagnostics.Unreadable, new SourceLocation(file), $"the file cannot be read: {e.Message.TrimEnd('.')}")]);
}
