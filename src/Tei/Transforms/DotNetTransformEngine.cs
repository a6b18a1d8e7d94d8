using System.Text;
using System.Xml;
using System.Xml.Xsl;
using Tei.Validation;

namespace Tei.Transforms;

/// <summary>XSLT 1.0 on <see cref="XslCompiledTransform"/>: compiled once, without scripts; <c>document()</c> opens only what the resolver allows.</summary>
/// <remarks>Immutable; threads may share it. The same input gives the same bytes: UTF-8 is the writer's matter, line ends are always a line feed.</remarks>
public sealed class DotNetTransformEngine : ITransformEngine
{
    private readonly XslCompiledTransform transform;
    private readonly XmlWriterSettings settings;
    private readonly XmlResolver resolver;
    private readonly string name;

    private DotNetTransformEngine(XslCompiledTransform transform, XmlResolver resolver, string name)
    {
        this.transform = transform;
        this.resolver = resolver;
        this.name = name;
        settings = transform.OutputSettings!.Clone();
        settings.NewLineChars = "\n";
        settings.CloseOutput = false;
    }

    /// <summary>Compiles a stylesheet.</summary>
    /// <param name="stylesheet">Its absolute address, which the resolver can open.</param>
    /// <param name="resolver">Opens the stylesheet, what it includes and imports, and, when it runs, what it names with <c>document()</c>.</param>
    /// <param name="forwards">Whether a stylesheet of a later version runs as far as it can (XSLT 1.0, section 2.5, forwards-compatible processing).</param>
    /// <returns>The engine, ready to run.</returns>
    /// <exception cref="InvalidSchemaException">It cannot be opened or compiled (<c>XSL0001</c>), or needs XSLT 2.0 or 3.0 (<c>XSL0002</c>).</exception>
    public static DotNetTransformEngine Compile(Uri stylesheet, XmlResolver resolver, bool forwards = false)
    {
        ArgumentNullException.ThrowIfNull(stylesheet);
        ArgumentNullException.ThrowIfNull(resolver);
        IReadOnlyList<Diagnostic> found = StylesheetModules.Check(stylesheet, resolver, forwards);
        if (found.Count > 0)
        {
            throw new InvalidSchemaException(found);
        }

        var compiled = new XslCompiledTransform();
        try
        {
            // Our own stylesheets come to their end.
            XmlResolver modules = resolver is EmbeddedStylesheets ? resolver : new GuardingResolver(resolver);
            using XmlReader reader = resolver is EmbeddedStylesheets ? StylesheetModules.Open(stylesheet, resolver) : StylesheetGuard.Open(stylesheet, resolver);
            compiled.Load(reader, new XsltSettings(enableDocumentFunction: true, enableScript: false), modules);
        }
        catch (XsltException e)
        {
            throw new InvalidSchemaException([Finding(TransformDiagnostics.InvalidStylesheet, e, StylesheetModules.Name(stylesheet))]);
        }

        return new DotNetTransformEngine(compiled, resolver, StylesheetModules.Name(stylesheet));
    }

    /// <inheritdoc/>
    public TransformResult Transform(XmlReader? input, Stream output, TransformRequest request)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(request);
        if (input is null || request.InitialTemplate is not null || request.InitialMode is not null)
        {
            throw new TransformException([new Diagnostic(TransformDiagnostics.TransformFailed, new SourceLocation(name), "XSLT 1.0 begins at the root of a document; a template or mode to begin with needs Saxon (--engine saxon)")]);
        }

        var messages = new List<Diagnostic>();
        XsltArgumentList arguments = Arguments(request.Parameters);
        using var guard = new StylesheetGuard(request.Limit);
        arguments.AddExtensionObject(StylesheetGuard.Namespace, guard);
        arguments.XsltMessageEncountered += (_, e) =>
            messages.Add(new Diagnostic(TransformDiagnostics.StylesheetMessage, new SourceLocation(name), OneLine(e.Message)));
        try
        {
            using XmlWriter writer = XmlWriter.Create(output, Settings(request.OutputEncoding));
            transform.Transform(input, arguments, writer, resolver);
        }
        catch (Exception e) when (e is XsltException or XmlException or InvalidOperationException)
        {
            throw new TransformException([Lost(e) ?? Failure(e, input)], e);
        }

        return new TransformResult(messages, []);
    }

    /// <summary>The stylesheet's output; UTF-8 without a byte-order mark.</summary>
    private XmlWriterSettings Settings(string? encoding)
    {
        XmlWriterSettings own = settings.Clone();
        own.Encoding = encoding is not null ? Encoding.GetEncoding(encoding) : own.Encoding;
        own.Encoding = own.Encoding.CodePage == Encoding.UTF8.CodePage ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) : own.Encoding;
        return own;
    }

    private static XsltArgumentList Arguments(IReadOnlyDictionary<string, string> parameters)
    {
        var arguments = new XsltArgumentList();
        foreach ((string key, string value) in parameters)
        {
            try
            {
                arguments.AddParam(XmlConvert.VerifyNCName(key), "", value);
            }
            catch (XmlException e)
            {
                throw new ArgumentException($"'{key}' is not the name of a parameter", nameof(parameters), e);
            }
        }

        return arguments;
    }

    private static Diagnostic? Lost(Exception? failure) => failure is null or StylesheetLostException ? (failure as StylesheetLostException)?.Diagnostic : Lost(failure.InnerException);

    // Malformed input is no XsltException: its place is in the input.
    private Diagnostic Failure(Exception failure, XmlReader input) => failure is XmlException { LineNumber: > 0 } e
        ? new Diagnostic(TransformDiagnostics.TransformFailed, new SourceLocation(InputName(input), e.LineNumber, e.LinePosition), OneLine(e.Message))
        : Finding(TransformDiagnostics.TransformFailed, failure, name);

    private static string InputName(XmlReader input) =>
        Uri.TryCreate(input.BaseURI, UriKind.Absolute, out Uri? address) ? StylesheetModules.Name(address) : "-";

    private static Diagnostic Finding(DiagnosticDescriptor kind, Exception failure, string name)
    {
        string message = OneLine(Reason(failure));
        if (failure is not XsltException e)
        {
            return new Diagnostic(kind, new SourceLocation(name), message);
        }

        string file = Uri.TryCreate(e.SourceUri, UriKind.Absolute, out Uri? address) ? StylesheetModules.Name(address) : name;
        return new Diagnostic(kind, new SourceLocation(file, e.LineNumber, e.LinePosition), message);
    }

    // What the resolver said is the reason; the engine wraps it in "an error occurred while loading document".
    private static string Reason(Exception failure) =>
        failure.InnerException is { } inner && failure is not XmlException
            ? $"{failure.Message.Replace(" See InnerException for a complete description of the error.", "", StringComparison.Ordinal).TrimEnd('.')}: {Reason(inner)}"
            : failure.Message;

    private static string OneLine(string message) =>
        string.Join(' ', message.Split(['\r', '\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
}
