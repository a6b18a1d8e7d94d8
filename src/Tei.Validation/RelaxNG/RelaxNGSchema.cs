using System.Xml;
using System.Xml.Linq;
using Tei.Validation.Catalogs;
using Tei.Validation.RelaxNG.Derivatives;
using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG;

/// <summary>A RELAX NG schema: it validates documents by derivatives, in one pass and in memory that does not grow with the document.</summary>
/// <remarks>
/// Immutable; threads may share it, and what one validation computes helps the next. Validation never throws because of a document:
/// a document that cannot be read or is not well-formed gives one diagnostic.
/// </remarks>
public sealed class RelaxNGSchema
{
    private const int AsyncBuffer = 64 * 1024;

    private readonly CompiledSchema compiled;
    private readonly XmlCatalog catalog;

    internal RelaxNGSchema(CompiledSchema compiled, XmlCatalog catalog)
    {
        this.compiled = compiled;
        this.catalog = catalog;
    }

    /// <summary>Reads a schema from a file, in the XML syntax or the compact syntax.</summary>
    /// <remarks>A name in <c>.rnc</c> means the compact syntax, one in <c>.rng</c> or <c>.xml</c> XML; otherwise the first character decides.</remarks>
    /// <param name="pathOrUri">The file's path, or a URI that the catalog knows.</param>
    /// <param name="catalog">Where files are that schemas and documents name; none by default.</param>
    /// <param name="options">How the schema is used.</param>
    /// <exception cref="InvalidSchemaException">The schema cannot be read, or it breaks a rule of RELAX NG.</exception>
    public static RelaxNGSchema Load(string pathOrUri, XmlCatalog? catalog = null, RelaxNGOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(pathOrUri);
        catalog ??= XmlCatalog.Empty;
        return new RelaxNGSchema(Compile(pathOrUri, catalog, options ?? RelaxNGOptions.Default), catalog);
    }

    /// <summary>Reads a schema in the XML syntax from a reader.</summary>
    /// <param name="reader">The schema; references in it are relative to the reader's base.</param>
    /// <param name="catalog">Where files are that schemas and documents name; none by default.</param>
    /// <param name="options">How the schema is used.</param>
    /// <exception cref="InvalidSchemaException">The schema breaks a rule of RELAX NG.</exception>
    public static RelaxNGSchema Load(XmlReader reader, XmlCatalog? catalog = null, RelaxNGOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        string file = string.IsNullOrEmpty(reader.BaseURI) ? "-" : reader.BaseURI;
        catalog ??= XmlCatalog.Empty;

        // The caller's reader is left open.
        SchemaSource source = SchemaSource.Open(reader, file, HardenedXml.ToUri(file));
        return new RelaxNGSchema(CompiledSchema.Load(source, catalog, options ?? RelaxNGOptions.Default), catalog);
    }

    /// <summary>Reads a schema from text, in the XML syntax or the compact syntax.</summary>
    /// <param name="reader">The schema.</param>
    /// <param name="baseUri">The path or URI that references in the schema are relative to; messages name it, and it tells the syntax as the name of a file does.</param>
    /// <param name="catalog">Where files are that schemas and documents name; none by default.</param>
    /// <param name="options">How the schema is used.</param>
    /// <exception cref="InvalidSchemaException">The schema breaks a rule of RELAX NG.</exception>
    public static RelaxNGSchema Load(TextReader reader, string baseUri, XmlCatalog? catalog = null, RelaxNGOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentException.ThrowIfNullOrEmpty(baseUri);
        catalog ??= XmlCatalog.Empty;
        Uri uri = HardenedXml.ToUri(baseUri);
        using var source = SchemaSource.Open(reader, baseUri, uri, catalog);
        return new RelaxNGSchema(CompiledSchema.Load(source, catalog, options ?? RelaxNGOptions.Default), catalog);
    }

    /// <summary>Reads a schema from a stream, in the XML syntax or the compact syntax.</summary>
    /// <param name="stream">The schema; it is left open. XML tells its encoding; the compact syntax is in UTF-8, or in UTF-16 with a byte order mark.</param>
    /// <param name="baseUri">The path or URI that references in the schema are relative to; messages name it, and it tells the syntax as the name of a file does.</param>
    /// <param name="catalog">Where files are that schemas and documents name; none by default.</param>
    /// <param name="options">How the schema is used.</param>
    /// <exception cref="InvalidSchemaException">The schema cannot be read, or it breaks a rule of RELAX NG.</exception>
    public static RelaxNGSchema Load(Stream stream, string baseUri, XmlCatalog? catalog = null, RelaxNGOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(baseUri);
        catalog ??= XmlCatalog.Empty;
        try
        {
            Uri uri = HardenedXml.ToUri(baseUri);
            using var source = SchemaSource.Open(stream, baseUri, uri, uri, catalog);
            return new RelaxNGSchema(CompiledSchema.Load(source, catalog, options ?? RelaxNGOptions.Default), catalog);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidSchemaException([new Diagnostic(XmlDiagnostics.Unreadable, new SourceLocation(baseUri), $"the schema cannot be read: {e.Message}")]);
        }
    }

    /// <summary>Validates a file.</summary>
    /// <param name="path">The file's path; messages name it.</param>
    /// <param name="cancellation">Ends the validation early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ValidationReport Validate(string path, CancellationToken cancellation = default) => Validate(path, observer: null, cancellation);

    /// <summary>Validates a document from a stream.</summary>
    /// <param name="stream">The document; it is left open.</param>
    /// <param name="file">The document's path for messages; what the document names is relative to it.</param>
    /// <param name="cancellation">Ends the validation early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ValidationReport Validate(Stream stream, string file, CancellationToken cancellation = default) => Validate(stream, file, observer: null, cancellation);

    /// <summary>Validates what a reader gives: a whole document, or the element that the reader stands on.</summary>
    /// <param name="reader">The document. Its settings decide about DTDs and entities.</param>
    /// <param name="file">The document's path for messages.</param>
    /// <param name="cancellation">Ends the validation early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ValidationReport Validate(XmlReader reader, string file, CancellationToken cancellation = default) => Validate(reader, file, observer: null, cancellation);

    /// <summary>Validates a document or an element in memory. Places are known where it was loaded with line information.</summary>
    /// <param name="node">The document or element.</param>
    public ValidationReport Validate(XNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        using XmlReader reader = node.CreateReader();
        return Validate(reader, string.IsNullOrEmpty(node.BaseUri) ? "-" : node.BaseUri);
    }

    /// <summary>Validates a file without blocking a thread.</summary>
    /// <param name="path">The file's path; messages name it.</param>
    /// <param name="cancellation">Ends the validation early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ValidationReport> ValidateAsync(string path, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            var stream = new FileStream(path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan, BufferSize = AsyncBuffer });
            await using (stream.ConfigureAwait(false))
            {
                return await ValidateAsync(stream, path, cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable(path, e);
        }
    }

    /// <summary>Validates a document from a stream without blocking a thread. The synchronous way is faster where the document is at hand.</summary>
    /// <param name="stream">The document; it is left open.</param>
    /// <param name="file">The document's path for messages; what the document names is relative to it.</param>
    /// <param name="cancellation">Ends the validation early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ValidationReport> ValidateAsync(Stream stream, string file, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(file);
        Workspace workspace = compiled.Workspaces.Take();
        XmlReaderSettings settings = Settings(file, workspace, out Uri? uri);
        settings.Async = true;
        try
        {
            using var reader = XmlReader.Create(stream, settings, uri?.AbsoluteUri);
            return await new ReaderValidation(compiled, reader, file, ReaderKind.Parser, workspace).RunAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable(file, e);
        }
        finally
        {
            compiled.Workspaces.Return(workspace);
        }
    }

    /// <summary>A reader that validates what is read through it, so that one pass can validate a document and do something else with it.</summary>
    /// <param name="reader">The document; its settings decide about DTDs and entities.</param>
    /// <param name="file">The document's path for messages.</param>
    public RelaxNGValidatingReader CreateReader(XmlReader reader, string file)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentException.ThrowIfNullOrEmpty(file);
        return new RelaxNGValidatingReader(compiled, reader, file);
    }

    /// <summary>A validator into which a document is pushed, event by event.</summary>
    /// <param name="file">The document's name for messages.</param>
    /// <param name="namespaces">What prefixes in values mean; needed for schemas with the datatypes QName and NOTATION.</param>
    /// <param name="lines">Where the document stands while events are pushed; without it, messages have paths but no lines.</param>
    public RelaxNGValidator CreateValidator(string file = "-", IXmlNamespaceResolver? namespaces = null, IXmlLineInfo? lines = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        return new RelaxNGValidator(compiled, file, namespaces, lines);
    }

    /// <summary>Adds to a document in memory the attributes that are absent and have a default value (RELAX NG DTD Compatibility, 3).</summary>
    /// <param name="document">The document or element; it is changed.</param>
    /// <returns>How many attributes were added.</returns>
    /// <exception cref="InvalidOperationException">The schema was loaded without <see cref="AttributeDefaultChecking.Checked"/>, so its default values are not known to be compatible.</exception>
    public int ApplyDefaults(XContainer document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (compiled.Options.AttributeDefaults != AttributeDefaultChecking.Checked)
        {
            throw new InvalidOperationException($"Load the schema with {nameof(AttributeDefaultChecking)}.{nameof(AttributeDefaultChecking.Checked)} to apply its default values.");
        }

        int added = 0;
        IEnumerable<XElement> elements = document is XElement root ? root.DescendantsAndSelf() : document.Descendants();
        foreach (XElement element in elements)
        {
            foreach ((QualifiedName name, string value) in compiled.Patterns.Defaults.Of(new QualifiedName(element.Name.NamespaceName, element.Name.LocalName)))
            {
                XName attribute = XName.Get(name.LocalName, name.NamespaceUri);
                if (element.Attribute(attribute) is null)
                {
                    element.SetAttributeValue(attribute, value);
                    added++;
                }
            }
        }

        return added;
    }

    /// <summary>Compiles a schema file.</summary>
    /// <exception cref="InvalidSchemaException">The schema cannot be read, or it breaks a rule of RELAX NG.</exception>
    internal static CompiledSchema Compile(string pathOrUri, XmlCatalog catalog, RelaxNGOptions options)
    {
        Uri uri = catalog.ResolveUri(null, HardenedXml.ToUri(pathOrUri).AbsoluteUri);
        try
        {
            using var stream = (Stream)catalog.GetEntity(uri, null, typeof(Stream));
            using var source = SchemaSource.Open(stream, pathOrUri, uri, uri, catalog);
            return CompiledSchema.Load(source, catalog, options);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            string why = e is FileNotFoundException ? XmlCatalog.Missing(uri, new CallerPath(pathOrUri).Of(uri.LocalPath)) : e.Message;
            throw new InvalidSchemaException([new Diagnostic(XmlDiagnostics.Unreadable, new SourceLocation(pathOrUri), $"the schema cannot be read: {why}")]);
        }
    }

    /// <summary>As the public method; an observer sees each attribute in the same pass.</summary>
    internal ValidationReport Validate(string path, AttributeObserver? observer, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using var stream = new FileStream(path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 0 });
            return Validate(stream, path, observer, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable(path, e);
        }
    }

    /// <summary>As the public method; an observer sees each attribute in the same pass.</summary>
    internal ValidationReport Validate(Stream stream, string file, AttributeObserver? observer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(file);
        Workspace workspace = compiled.Workspaces.Take();
        try
        {
            using var reader = XmlReader.Create(stream, Settings(file, workspace, out Uri? uri), uri?.AbsoluteUri);
            return new ReaderValidation(compiled, reader, file, ReaderKind.Parser, workspace, observer).Run(cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable(file, e);
        }
        finally
        {
            compiled.Workspaces.Return(workspace);
        }
    }

    /// <summary>As the public method; an observer sees each attribute in the same pass.</summary>
    internal ValidationReport Validate(XmlReader reader, string file, AttributeObserver? observer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentException.ThrowIfNullOrEmpty(file);
        return new ReaderValidation(compiled, reader, file, ReaderKind.Other, new Workspace(compiled.Names), observer).Run(cancellation);
    }

    private static ValidationReport Unreadable(string file, Exception e) =>
        new([new Diagnostic(XmlDiagnostics.Unreadable, new SourceLocation(file), $"the file cannot be read: {(e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : e.Message.TrimEnd('.'))}; check the name and the right to read it")]);

    private XmlReaderSettings Settings(string file, Workspace workspace, out Uri? uri)
    {
        uri = file == "-" ? null : HardenedXml.ToUri(file);
        XmlReaderSettings settings = HardenedXml.Settings(catalog, uri);
        settings.CloseInput = false;
        settings.NameTable = workspace.Names.Strings;
        return settings;
    }
}
