using System.Xml;
using System.Xml.Linq;
using Tei.Validation;
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
    // A schema of anything at all: for documents of which only the pointers are checked.
    // It names the namespace of TEI, so that elements of TEI are told from others.
    private const string Anything = """
        <grammar xmlns="http://relaxng.org/ns/structure/1.0">
          <start><ref name="any"/></start>
          <define name="any"><element><choice><nsName ns="http://www.tei-c.org/ns/1.0"/><anyName/></choice><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element></define>
        </grammar>
        """;

    // After these, pointers may wait for IDs that were not reached.
    private static readonly DiagnosticDescriptor[] EndsReading = [XmlDiagnostics.NotWellFormed, XmlDiagnostics.UnresolvedEntity, XmlDiagnostics.Unreadable];

    private readonly Lazy<RelaxNGSchema> schema;

    private TeiValidator(Lazy<RelaxNGSchema> schema) => this.schema = schema;

    /// <summary>By the project's own schema for editions, <c>schemas/edition.rng</c>: strict, and a subset of <c>tei_all</c>.</summary>
    public static TeiValidator Edition { get; } = new(new Lazy<RelaxNGSchema>(LoadEdition));

    /// <summary>By pointers and IDs alone: for TEI of any customisation.</summary>
    public static TeiValidator PointersOnly { get; } = new(new Lazy<RelaxNGSchema>(() => RelaxNGSchema.Load(new StringReader(Anything), "anything.rng")));

    /// <summary>By a schema of the caller's, and by pointers and IDs.</summary>
    /// <param name="schema">The schema, such as <c>tei_all</c>.</param>
    public static TeiValidator WithSchema(RelaxNGSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return new TeiValidator(new Lazy<RelaxNGSchema>(schema));
    }

    /// <summary>Validates a file.</summary>
    /// <param name="path">The file's path; messages name it.</param>
    /// <param name="cancellation">Ends the validation early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <returns>The findings in document order.</returns>
    public ValidationReport Validate(string path, CancellationToken cancellation = default)
    {
        var pointers = new PointerCheck(path);
        return InOrder(Guidelines.Linked(schema.Value.Validate(path, pointers.Read, cancellation)), pointers);
    }

    /// <summary>Validates a document from a stream.</summary>
    /// <param name="stream">The document; it is left open.</param>
    /// <param name="file">The document's path for messages.</param>
    /// <param name="cancellation">Ends the validation early.</param>
    /// <returns>The findings in document order.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ValidationReport Validate(Stream stream, string file, CancellationToken cancellation = default)
    {
        var pointers = new PointerCheck(file);
        return InOrder(Guidelines.Linked(schema.Value.Validate(stream, file, pointers.Read, cancellation)), pointers);
    }

    /// <summary>Validates a document in memory.</summary>
    /// <param name="document">The document; places are known where it was loaded with <see cref="LoadOptions.SetLineInfo"/>.</param>
    /// <param name="file">The document's path for messages.</param>
    /// <returns>The findings in document order.</returns>
    public ValidationReport Validate(XDocument document, string file)
    {
        ArgumentNullException.ThrowIfNull(document);
        var pointers = new PointerCheck(file);
        using XmlReader reader = document.CreateReader();
        return InOrder(Guidelines.Linked(schema.Value.Validate(reader, file, pointers.Read, CancellationToken.None)), pointers);
    }

    private static RelaxNGSchema LoadEdition()
    {
        using Stream stream = typeof(TeiValidator).Assembly.GetManifestResourceStream("Schemas/edition.rng")!;
        using var text = new StreamReader(stream);
        return RelaxNGSchema.Load(text, "edition.rng");
    }

    /// <summary>Both in document order; an ID that the schema has reported as used twice is not reported again.</summary>
    private static ValidationReport InOrder(ValidationReport grammar, PointerCheck pointers)
    {
        IReadOnlyList<Diagnostic> found = pointers.Findings();
        if (found.Count == 0 || grammar.Diagnostics.Any(d => EndsReading.Contains(d.Descriptor)))
        {
            return grammar;
        }

        HashSet<SourceLocation> reported = [.. grammar.Diagnostics.Where(d => d.Descriptor == RelaxNGDiagnostics.DuplicateId).Select(d => d.Location)];
        IEnumerable<Diagnostic> fresh = found.Where(d => d.Descriptor != PointerDiagnostics.DuplicateId || !reported.Contains(d.Location));
        return new ValidationReport([.. grammar.Diagnostics.Concat(fresh).OrderBy(d => d.Location.Line).ThenBy(d => d.Location.Column)]);
    }
}
