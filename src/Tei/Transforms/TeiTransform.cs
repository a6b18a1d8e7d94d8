using System.Text;
using System.Xml;
using System.Xml.Linq;
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
    private static readonly Lazy<TeiTransform> LazyEditionIndex = Embedded("index.xsl");

    private readonly ITransformEngine engine;
    private readonly Func<XDocument, XDocument>? prepare;

    private TeiTransform(ITransformEngine engine, Func<XDocument, XDocument>? prepare = null)
    {
        this.engine = engine;
        this.prepare = prepare;
    }

    /// <summary>One HTML5 page that needs nothing else: facts, text, notes, and an index of persons, places and organisations.</summary>
    public static TeiTransform Html => LazyHtml.Value;

    /// <summary>Plain text to read or to search: insertions merged, paragraphs separated by a blank line.</summary>
    public static TeiTransform ReadingText => LazyReadingText.Value;

    /// <summary>The text proof: gives the normalised source back, one line a paragraph, brackets included.</summary>
    public static TeiTransform SourceText => LazySourceText.Value;

    /// <summary>The index page of an edition, from <c>&lt;edition title&gt;</c> with a <c>&lt;document href title date …/&gt;</c> for each of its documents.</summary>
    public static TeiTransform EditionIndex => LazyEditionIndex.Value;

    /// <summary>Compiles a stylesheet of your own (XSLT 1.0).</summary>
    /// <param name="path">The stylesheet's file.</param>
    /// <param name="resolver">Opens what it includes, imports and names with <c>document()</c>; by default files below its own folder, never the network.</param>
    /// <returns>The transform, ready to run as often as you like.</returns>
    /// <exception cref="InvalidSchemaException">It cannot be opened or compiled (<c>XSL0001</c>), or needs XSLT 2.0 or 3.0 (<c>XSL0002</c>).</exception>
    public static TeiTransform Load(string path, XmlResolver? resolver = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string file = Path.GetFullPath(path);
        return new TeiTransform(DotNetTransformEngine.Compile(new Uri(file), resolver ?? new FolderResolver(Path.GetDirectoryName(file)!)));
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
        using XmlReader reader = (prepare is null ? input : prepare(input)).CreateReader();
        return engine.Transform(reader, output, parameters ?? NoParameters);
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
        return prepare is null ? engine.Transform(input, output, parameters ?? NoParameters) : Transform(Read(input), output, parameters);
    }

    /// <summary>Transforms a document into a string; what the stylesheet says with <c>xsl:message</c> is not kept.</summary>
    /// <param name="input">The document; it is not changed.</param>
    /// <param name="parameters">The values of the stylesheet's global parameters by name.</param>
    /// <returns>The result.</returns>
    /// <exception cref="TransformException">The stylesheet stopped before its end (<c>XSL0003</c>).</exception>
    public string TransformToString(XDocument input, IReadOnlyDictionary<string, string>? parameters = null)
    {
        using var output = new Utf8Writer();
        Transform(input, output, parameters);
        return output.ToString();
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

    // An XML declaration names the encoding of its writer.
    private sealed class Utf8Writer : StringWriter
    {
        public Utf8Writer() => NewLine = "\n";

        public override Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    }
}
