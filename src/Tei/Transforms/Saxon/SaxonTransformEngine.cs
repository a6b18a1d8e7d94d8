using System.Globalization;
using System.Xml;
using Tei.Validation;

namespace Tei.Transforms.Saxon;

/// <summary>XSLT 2.0 and 3.0 on Saxon-HE, in worker processes that stay: each compiles the stylesheet once.</summary>
/// <remarks>
/// Threads may share it. The workers open nothing themselves: what a stylesheet includes, imports or reads comes through the resolver, external entities are empty,
/// and what it writes with <c>xsl:result-document</c> is handed back.
/// </remarks>
public sealed class SaxonTransformEngine : ITransformEngine
{
    private const string ResultBase = "result:/out/";
    private const string SaxonError = "net.sf.saxon.trans.XPathException: ";
    private static int count;

    private readonly SaxonPool pool;
    private readonly XmlResolver resolver;
    private readonly Uri address;
    private readonly byte[] content;
    private readonly string key;

    private SaxonTransformEngine(SaxonPool pool, XmlResolver resolver, Uri address, byte[] content)
    {
        this.pool = pool;
        this.resolver = resolver;
        this.address = address;
        this.content = content;
        key = string.Create(CultureInfo.InvariantCulture, $"{Interlocked.Increment(ref count)}");
    }

    /// <summary>Compiles a stylesheet.</summary>
    /// <param name="stylesheet">Its absolute address, which the resolver can open.</param>
    /// <param name="resolver">Opens the stylesheet, what it includes and imports, and, when it runs, what it reads.</param>
    /// <param name="pool">The workers.</param>
    /// <returns>The engine, ready to run.</returns>
    /// <exception cref="InvalidSchemaException">It cannot be opened or compiled (<c>XSL0001</c>).</exception>
    public static SaxonTransformEngine Compile(Uri stylesheet, XmlResolver resolver, SaxonPool pool)
    {
        ArgumentNullException.ThrowIfNull(stylesheet);
        ArgumentNullException.ThrowIfNull(resolver);
        ArgumentNullException.ThrowIfNull(pool);
        var engine = new SaxonTransformEngine(pool, resolver, stylesheet, Read(stylesheet, resolver));
        pool.Use(
            worker =>
            {
                engine.Prepare(worker);
                return true;
            },
            StylesheetModules.Name(stylesheet));
        return engine;
    }

    /// <inheritdoc/>
    public TransformResult Transform(XmlReader? input, Stream output, TransformRequest request)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(request);
        string document = input is null ? "" : input.BaseURI;
        byte[]? source = input is null ? null : Bytes(input);
        SaxonFrame Call()
        {
            SaxonFrame frame = new SaxonFrame(SaxonCall.Transform).String(key).String(document).Flag(source is not null);
            frame = (source is null ? frame : frame.Bytes(source)).String(request.InitialTemplate).String(request.InitialMode).String(request.OutputEncoding).String(ResultBase).Number(request.Parameters.Count);
            foreach ((string name, string value) in request.Parameters)
            {
                frame.String(name).String(value);
            }

            return frame;
        }

        byte[] reply = pool.Use(
            worker =>
            {
                Prepare(worker);
                return worker.Call(Call(), pool.Settings.Limit, resolver);
            },
            Name(document));
        return Result(reply, output, Name(document));
    }

    private static byte[] Read(Uri stylesheet, XmlResolver resolver)
    {
        try
        {
            using var stream = (Stream)resolver.GetEntity(stylesheet, null, typeof(Stream))!;
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (Exception e) when (e is IOException or XmlException or UnauthorizedAccessException)
        {
            string why = e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : e.Message;
            throw new InvalidSchemaException([new Diagnostic(TransformDiagnostics.InvalidStylesheet, new SourceLocation(StylesheetModules.Name(stylesheet)), why)]);
        }
    }

    /// <summary>The document as the reader gives it: no entity of it is left, and nothing outside is named.</summary>
    private static byte[] Bytes(XmlReader input)
    {
        using var bytes = new MemoryStream();
        try
        {
            using XmlWriter writer = XmlWriter.Create(bytes, new XmlWriterSettings { CloseOutput = false, NewLineHandling = NewLineHandling.Entitize, CheckCharacters = false });
            input.MoveToContent();
            while (!input.EOF)
            {
                writer.WriteNode(input, defattr: true);
            }
        }
        catch (XmlException e)
        {
            throw new TransformException([new Diagnostic(TransformDiagnostics.TransformFailed, new SourceLocation(Name(input.BaseURI), e.LineNumber, e.LinePosition), e.Message.TrimEnd('.'))], e);
        }

        return bytes.ToArray();
    }

    private void Prepare(SaxonWorker worker)
    {
        if (worker.Has(key))
        {
            return;
        }

        byte[] reply = worker.Call(new SaxonFrame(SaxonCall.Compile).String(key).String(address.AbsoluteUri).Bytes(content), pool.Settings.Limit, resolver);
        var reader = new SaxonFrameReader(reply);
        if (reader.Reply() == SaxonReply.Failed)
        {
            Messages(ref reader, TransformDiagnostics.StylesheetMessage, "");
            throw new InvalidSchemaException(Messages(ref reader, TransformDiagnostics.InvalidStylesheet, StylesheetModules.Name(address)));
        }

        worker.Keep(key);
    }

    private TransformResult Result(byte[] reply, Stream output, string document)
    {
        var reader = new SaxonFrameReader(reply);
        SaxonReply kind = reader.Reply();
        List<Diagnostic> messages = Messages(ref reader, TransformDiagnostics.StylesheetMessage, StylesheetModules.Name(address));
        if (kind == SaxonReply.Failed)
        {
            List<Diagnostic> failures = Messages(ref reader, TransformDiagnostics.TransformFailed, document);
            throw new TransformException(Stopped(failures, messages) ?? [.. failures, .. messages]);
        }

        messages.AddRange(Messages(ref reader, TransformDiagnostics.MissingDocument, StylesheetModules.Name(address)));
        output.Write(reader.Bytes());
        var others = new List<ResultDocument>();
        for (int left = reader.Number(); left > 0; left--)
        {
            string name = reader.String();
            others.Add(new ResultDocument(Inside(name) ?? throw Outside(name, document), reader.Bytes()));
        }

        return new TransformResult(messages, others);
    }

    /// <summary>Where the stylesheet itself stopped, its last message is the reason; Saxon gives both.</summary>
    private static List<Diagnostic>? Stopped(List<Diagnostic> failures, List<Diagnostic> messages) =>
        failures is [var stop] && messages is [.. var before, var last] && stop.Message.StartsWith("Processing terminated by xsl:message", StringComparison.Ordinal)
            ? [.. before, stop with { Message = last.Message }]
            : null;

    /// <summary>The path below the folder of results; nothing for an address anywhere else.</summary>
    private static string? Inside(string result)
    {
        string path = result.StartsWith(ResultBase, StringComparison.Ordinal) ? Uri.UnescapeDataString(result[ResultBase.Length..]) : "";
        bool proper = path.Length > 0 && !path.Contains('\\', StringComparison.Ordinal) && !path.Contains(':', StringComparison.Ordinal) && !path.Split('/').Any(part => part is "" or "." or "..");
        return proper ? path : null;
    }

    private static TransformException Outside(string result, string document) =>
        new([new Diagnostic(TransformDiagnostics.TransformFailed, new SourceLocation(document), $"xsl:result-document wants to write {result.Replace(ResultBase, "", StringComparison.Ordinal)}, which is not below the folder of the results; write a relative href")]);

    private static List<Diagnostic> Messages(ref SaxonFrameReader reader, DiagnosticDescriptor kind, string fallback)
    {
        var messages = new List<Diagnostic>();
        for (int left = reader.Number(); left > 0; left--)
        {
            string text = string.Join(' ', reader.String().Split(['\r', '\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
            string file = Name(reader.String());
            int line = int.Parse(reader.String(), CultureInfo.InvariantCulture);
            int column = int.Parse(reader.String(), CultureInfo.InvariantCulture);
            text = text.StartsWith(SaxonError, StringComparison.Ordinal) ? text[SaxonError.Length..] : text;
            messages.Add(new Diagnostic(kind, new SourceLocation(file.Length == 0 ? fallback : file, line, column), text));
        }

        return messages;
    }

    private static string Name(string address) => Uri.TryCreate(SaxonWorker.WithSlashes(address), UriKind.Absolute, out Uri? uri) ? StylesheetModules.Name(uri) : address;
}
