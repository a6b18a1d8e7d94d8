using System.Xml;
using Tei.Validation.Catalogs;

namespace Tei.Validation.RelaxNG.Syntax;

/// <summary>A schema file that is open for reading, in one of the two syntaxes.</summary>
/// <remarks>
/// The name decides: <c>.rnc</c> is compact, <c>.rng</c> and <c>.xml</c> are XML. With another name the first character decides,
/// because a compact schema never begins with <c>&lt;</c>.
/// </remarks>
internal abstract class SchemaSource : IDisposable
{
    private protected SchemaSource(string file, Uri baseUri)
    {
        File = file;
        BaseUri = baseUri;
    }

    /// <summary>What the syntax is, as far as the name of the file tells.</summary>
    private enum NamedSyntax
    {
        Unknown,
        Xml,
        Compact,
    }

    /// <summary>The name for messages.</summary>
    public string File { get; }

    /// <summary>What references in the schema are relative to.</summary>
    public Uri BaseUri { get; }

    public static SchemaSource Open(XmlReader reader, string file, Uri baseUri) => new XmlSource(reader, file, baseUri);

    /// <summary>Opens a schema in either syntax.</summary>
    /// <param name="stream">The schema; whoever opened it closes it.</param>
    /// <param name="file">The name for messages.</param>
    /// <param name="location">Where the file is; its name tells the syntax.</param>
    /// <param name="baseUri">What references in the schema are relative to.</param>
    /// <param name="catalog">Where the external entities of XML are.</param>
    /// <exception cref="InvalidSchemaException">The bytes are not in the encoding of a compact schema.</exception>
    public static SchemaSource Open(Stream stream, string file, Uri location, Uri baseUri, XmlCatalog catalog)
    {
        NamedSyntax named = SyntaxOf(location);
        if (named != NamedSyntax.Xml)
        {
            byte[] bytes = ReadAll(stream);
            if (named == NamedSyntax.Compact || !BeginsLikeXml(bytes))
            {
                return new CompactSource(CompactEncoding.Decode(bytes, file), file, baseUri);
            }

            stream = new MemoryStream(bytes);
        }

        XmlReaderSettings settings = HardenedXml.Settings(catalog, location);
        settings.CloseInput = false;
        return new XmlSource(XmlReader.Create(stream, settings, location.AbsoluteUri), file, baseUri);
    }

    /// <summary>Opens a schema in either syntax from text.</summary>
    public static SchemaSource Open(TextReader reader, string file, Uri baseUri, XmlCatalog catalog)
    {
        NamedSyntax named = SyntaxOf(baseUri);
        if (named != NamedSyntax.Xml)
        {
            string text = reader.ReadToEnd();
            if (named == NamedSyntax.Compact || !text.AsSpan().TrimStart(" \t\r\n\uFEFF").StartsWith('<'))
            {
                return new CompactSource(text, file, baseUri);
            }

            reader = new StringReader(text);
        }

        return new XmlSource(XmlReader.Create(reader, HardenedXml.Settings(catalog, baseUri), baseUri.AbsoluteUri), file, baseUri);
    }

    /// <summary>Reads the syntax tree.</summary>
    /// <param name="inheritedNamespace">The namespace that a referring schema passes on (RELAX NG, 4.6).</param>
    /// <param name="errors">Where mistakes go that do not hinder the reading.</param>
    /// <exception cref="InvalidSchemaException">The file is not well-formed, or nested too deep.</exception>
    public abstract PatternSyntax Read(string inheritedNamespace, SchemaErrors errors);

    public abstract void Dispose();

    private static NamedSyntax SyntaxOf(Uri location) => Path.GetExtension(location.IsFile ? location.LocalPath : location.AbsolutePath).ToLowerInvariant() switch
    {
        ".rnc" => NamedSyntax.Compact,
        ".rng" or ".xml" => NamedSyntax.Xml,
        _ => NamedSyntax.Unknown,
    };

    private static byte[] ReadAll(Stream stream)
    {
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }

    /// <summary>Whether the first character is <c>&lt;</c>; byte order marks, zero bytes of UTF-16 and white space before it do not count.</summary>
    private static bool BeginsLikeXml(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> passedOver = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, (byte)' ', (byte)'\t', (byte)'\n', (byte)'\r'];
        int first = bytes.IndexOfAnyExcept(passedOver);
        return first >= 0 && bytes[first] == '<';
    }

    private sealed class XmlSource(XmlReader reader, string file, Uri baseUri) : SchemaSource(file, baseUri)
    {
        public override PatternSyntax Read(string inheritedNamespace, SchemaErrors errors) =>
            new XmlSyntaxReader(errors).ReadSchema(SourceTree.Read(reader, File, BaseUri), inheritedNamespace);

        public override void Dispose() => reader.Dispose();
    }

    private sealed class CompactSource(string text, string file, Uri baseUri) : SchemaSource(file, baseUri)
    {
        public override PatternSyntax Read(string inheritedNamespace, SchemaErrors errors) =>
            CompactSyntaxReader.ReadSchema(text, File, BaseUri, inheritedNamespace, errors);

        public override void Dispose()
        {
            // The text is in memory.
        }
    }
}
