using System.Text;
using System.Xml;
using System.Xml.Linq;
using Tei.Transforms.Saxon;
using Tei.Validation;

namespace Tei.Transforms;

/// <summary>Makes something else of TEI: a page to read, plain text, or what a stylesheet of your own makes.</summary>
/// <remarks>
/// Immutable; threads may share it. White space between the elements of a paragraph is text: load documents with
/// <see cref="LoadOptions.PreserveWhitespace"/>. Write results to files as UTF-8 without byte-order mark.
/// </remarks>
public sealed class TeiTransform
{
    private static readonly Dictionary<string, string> NoParameters = [];
    private static readonly Lazy<TeiTransform> LazyHtml = Embedded("html.xsl", MentionNumbering.Apply);
    private static readonly Lazy<TeiTransform> LazyReadingText = Embedded("text-reading.xsl");
    private static readonly Lazy<TeiTransform> LazySourceText = Embedded("text-source.xsl");

    private static readonly Lazy<SaxonPool> OwnSaxon = new(() => new SaxonPool(SaxonInstallation.Find()));

    private readonly ITransformEngine engine;
    private readonly Func<XDocument, XDocument>? prepare;
    private readonly CallerPath? names;

    private TeiTransform(ITransformEngine engine, Func<XDocument, XDocument>? prepare = null, CallerPath? names = null)
    {
        this.engine = engine;
        this.prepare = prepare;
        this.names = names;
    }

    /// <summary>One HTML5 page that needs nothing else: facts, text in two views, notes, what editor and software supplied, and an index of persons, places and organisations.</summary>
    /// <remarks>Parameters: <c>tei</c> and <c>text</c>, the addresses of its other forms; <c>edition</c> and <c>edition-title</c>, the index page of its edition; <c>json-ld</c>, a description for machines.</remarks>
    public static TeiTransform Html => LazyHtml.Value;

    /// <summary>Plain text to read or to search: insertions merged, paragraphs separated by a blank line.</summary>
    public static TeiTransform ReadingText => LazyReadingText.Value;

    /// <summary>The text proof: gives the normalised source back, one line a paragraph, brackets included.</summary>
    public static TeiTransform SourceText => LazySourceText.Value;

    /// <summary>Compiles a stylesheet of your own: XSLT 1.0 on .NET, 2.0 and 3.0 on Saxon-HE.</summary>
    /// <param name="path">The stylesheet's file.</param>
    /// <param name="resolver">Opens what it includes, imports and reads; by default files below its own folder, never the network.</param>
    /// <param name="engine">The engine; by default the stylesheet's version decides.</param>
    /// <param name="saxon">Gives the workers where Saxon is needed; by default those of this process, which stay as long as the process.</param>
    /// <returns>The transform, ready to run as often as you like.</returns>
    /// <exception cref="InvalidSchemaException">It cannot be opened or compiled (<c>XSL0001</c>), or the engine cannot run its version (<c>XSL0002</c>).</exception>
    /// <exception cref="Saxon.MissingEngineException">It needs Saxon or Java, and they are not installed (<c>XSL0005</c>).</exception>
    public static TeiTransform Load(string path, XmlResolver? resolver = null, XsltEngine engine = XsltEngine.Auto, Func<SaxonPool>? saxon = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var caller = new CallerPath(path);
        try
        {
            var stylesheet = new Uri(Path.GetFullPath(path));
            XmlResolver opens = resolver ?? new FolderResolver(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".");
            return new TeiTransform(Compile(stylesheet, new KeptStylesheet(stylesheet, opens), engine, saxon), names: caller);
        }
        catch (InvalidSchemaException e)
        {
            throw new InvalidSchemaException([.. e.Diagnostics.Select(caller.Of)]);
        }
        catch (TransformException e)
        {
            throw new TransformException([.. e.Diagnostics.Select(caller.Of)], e.InnerException);
        }
    }

    /// <summary>Transforms a document.</summary>
    /// <param name="input">The document; it is not changed.</param>
    /// <param name="output">Where the result goes; it is not closed.</param>
    /// <param name="parameters">The values of the stylesheet's global parameters by name.</param>
    /// <returns>What the stylesheet said with <c>xsl:message</c> (<c>XSL0004</c>).</returns>
    /// <exception cref="TransformException">The stylesheet stopped before its end (<c>XSL0003</c>).</exception>
    public IReadOnlyList<Diagnostic> Transform(XDocument input, TextWriter output, IReadOnlyDictionary<string, string>? parameters = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        using XmlReader reader = input.CreateReader();
        return Transform(reader, output, parameters);
    }

    /// <summary>Transforms a document while it is read.</summary>
    /// <param name="input">The document; it is read to its end and not closed.</param>
    /// <param name="output">Where the result goes; it is not closed.</param>
    /// <param name="parameters">The values of the stylesheet's global parameters by name.</param>
    /// <returns>What the stylesheet said with <c>xsl:message</c> (<c>XSL0004</c>).</returns>
    /// <exception cref="TransformException">The stylesheet stopped before its end, or the input is not well-formed (<c>XSL0003</c>).</exception>
    public IReadOnlyList<Diagnostic> Transform(XmlReader input, TextWriter output, IReadOnlyDictionary<string, string>? parameters = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        using var bytes = new MemoryStream();
        TransformResult result = Transform(input, bytes, new TransformRequest { Parameters = parameters ?? NoParameters, OutputEncoding = "utf-8" });
        output.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        return result.Messages;
    }

    /// <summary>Transforms a document into bytes, in the encoding that the stylesheet says.</summary>
    /// <param name="input">The document; it is read to its end and not closed. <see langword="null"/> where the request begins with a template.</param>
    /// <param name="output">Where the main result goes; it is not closed.</param>
    /// <param name="request">Parameters, and where to begin.</param>
    /// <returns>The messages of the stylesheet, and what it made with <c>xsl:result-document</c>.</returns>
    /// <exception cref="TransformException">The stylesheet stopped before its end, or the input is not well-formed (<c>XSL0003</c>), or a worker gave up (<c>XSL0006</c>).</exception>
    public TransformResult Transform(XmlReader? input, Stream output, TransformRequest request)
    {
        if (prepare is null || input is null)
        {
            return Run(input, output, request);
        }

        using XmlReader prepared = prepare(Read(input)).CreateReader();
        return Run(prepared, output, request);
    }

    /// <summary>Transforms a document into a string; what the stylesheet says with <c>xsl:message</c> is not kept.</summary>
    /// <param name="input">The document; it is not changed.</param>
    /// <param name="parameters">The values of the stylesheet's global parameters by name.</param>
    /// <returns>The result.</returns>
    /// <exception cref="TransformException">The stylesheet stopped before its end (<c>XSL0003</c>).</exception>
    public string TransformToString(XDocument input, IReadOnlyDictionary<string, string>? parameters = null)
    {
        using var output = new StringWriter();
        Transform(input, output, parameters);
        return output.ToString();
    }

    /// <summary>Runs the engine; what it finds in the stylesheet's files is told with their names as the caller would write them.</summary>
    private TransformResult Run(XmlReader? input, Stream output, TransformRequest request)
    {
        if (names is null)
        {
            return engine.Transform(input, output, request);
        }

        try
        {
            TransformResult result = engine.Transform(input, output, request);
            return result with { Messages = [.. result.Messages.Select(names.Of)] };
        }
        catch (TransformException e)
        {
            throw new TransformException([.. e.Diagnostics.Select(names.Of)], e.InnerException);
        }
    }

    private static ITransformEngine Compile(Uri stylesheet, XmlResolver resolver, XsltEngine engine, Func<SaxonPool>? saxon)
    {
        // What states a newer version is Saxon's; a module of one that states 1.0 may be newer, too.
        if (engine is XsltEngine.DotNet or XsltEngine.DotNetForwards || (engine == XsltEngine.Auto && !StylesheetModules.IsLater(stylesheet, resolver)))
        {
            try
            {
                return DotNetTransformEngine.Compile(stylesheet, resolver, forwards: engine == XsltEngine.DotNetForwards);
            }
            catch (InvalidSchemaException e) when (engine == XsltEngine.Auto && e.Diagnostics.Any(d => d.Code == TransformDiagnostics.VersionNotSupported.Code))
            {
                // Of a newer version: Saxon's.
            }
        }

        return SaxonTransformEngine.Compile(stylesheet, resolver, saxon?.Invoke() ?? OwnSaxon.Value);
    }

    private static Lazy<TeiTransform> Embedded(string path, Func<XDocument, XDocument>? prepare = null) =>
        new(() => new TeiTransform(DotNetTransformEngine.Compile(EmbeddedStylesheets.Address(path), EmbeddedStylesheets.Instance), prepare));

    private static XDocument Read(XmlReader input)
    {
        try
        {
            return XDocument.Load(input, LoadOptions.PreserveWhitespace | LoadOptions.SetBaseUri);
        }
        catch (XmlException e)
        {
            var place = new SourceLocation("-", e.LineNumber, e.LinePosition);
            throw new TransformException([new Diagnostic(TransformDiagnostics.TransformFailed, place, e.Message.TrimEnd('.'))], e);
        }
    }
}
