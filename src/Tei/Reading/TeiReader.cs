using System.Xml;
using System.Xml.Linq;
using Tei.Transforms;

namespace Tei.Reading;

/// <summary>Opens TEI of unknown origin: entities of the document itself within bounds, nothing outside it, and no nesting that stylesheets could not follow.</summary>
/// <remarks>The bounds are part of the reading: a document is read once. Threads may share it.</remarks>
public static class TeiReader
{
    /// <summary>How deep elements may be nested: stylesheets go down recursively, and a stack that overflows cannot be caught.</summary>
    public const int MostDepth = 1000;

    private const long MostCharactersFromEntities = 10_000_000;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Parse, MaxCharactersFromEntities = MostCharactersFromEntities, XmlResolver = null };

    /// <summary>Opens a document.</summary>
    /// <param name="document">The document; it is left open.</param>
    /// <param name="file">Its path, for messages, and for stylesheets that ask for the base address; it need not exist.</param>
    /// <returns>A reader. While it is read it throws <see cref="XmlException"/> where the document is not well-formed, and <see cref="TransformException"/> (<c>XSL0003</c>) where it is nested too deep.</returns>
    public static XmlReader Open(Stream document, string file)
    {
        ArgumentNullException.ThrowIfNull(document);
        string address = Path.Exists(file) ? new Uri(Path.GetFullPath(file)).AbsoluteUri : "";
        return new BoundedReader(XmlReader.Create(document, Settings, address), MostDepth, file);
    }

    /// <summary>Loads a document with its white space.</summary>
    /// <param name="document">The document; it is left open.</param>
    /// <param name="file">Its path, for messages; it need not exist.</param>
    /// <exception cref="XmlException">It is not well-formed.</exception>
    /// <exception cref="TransformException">It is nested deeper than <see cref="MostDepth"/> elements (<c>XSL0003</c>).</exception>
    public static XDocument Load(Stream document, string file)
    {
        using XmlReader reader = Open(document, file);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
