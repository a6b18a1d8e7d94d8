using System.Xml;

namespace Tei.Validation.Catalogs;

/// <summary>Reads one catalog file (OASIS XML Catalogs 1.1, 6 and appendix A).</summary>
internal sealed class CatalogReader
{
    public const string Namespace = "urn:oasis:names:tc:entity:xmlns:xml:catalog";

    private readonly XmlReader reader;
    private readonly string file;
    private readonly List<CatalogEntry> entries = [];
    private readonly List<string> nextCatalogs = [];

    private CatalogReader(XmlReader reader, string file)
    {
        this.reader = reader;
        this.file = file;
    }

    /// <exception cref="InvalidSchemaException">The file cannot be read, or it is no catalog.</exception>
    public static CatalogFile Read(string path)
    {
        try
        {
            // The catalog's own DTD, which many catalogs name, is not needed and never read.
            var settings = new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Ignore,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                IgnoreWhitespace = true,
            };
            using FileStream stream = File.OpenRead(path);
            using var xml = XmlReader.Create(stream, settings);
            return new CatalogReader(xml, path).Read();
        }
        catch (XmlException e)
        {
            throw Invalid(XmlDiagnostics.NotWellFormed, new SourceLocation(path, e.LineNumber, e.LinePosition), e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Invalid(XmlDiagnostics.Unreadable, new SourceLocation(path), $"the catalog cannot be read: {e.Message}");
        }
    }

    private static InvalidSchemaException Invalid(DiagnosticDescriptor descriptor, SourceLocation location, string message) =>
        new([new Diagnostic(descriptor, location, message)]);

    private CatalogFile Read()
    {
        reader.MoveToContent();
        if (reader.NamespaceURI != Namespace || reader.LocalName != "catalog")
        {
            throw Problem($"the root of a catalog is \"catalog\" in the namespace {Namespace}, not \"{reader.Name}\"");
        }

        ReadScope(new Uri(Path.GetFullPath(file)), prefersPublic: true);
        return new CatalogFile(entries, nextCatalogs);
    }

    /// <summary>Reads a <c>catalog</c> or a <c>group</c>, which carry the base and the preference for what they contain.</summary>
    private void ReadScope(Uri outerBase, bool prefersPublic)
    {
        Uri scopeBase = Base(outerBase);
        bool prefers = reader.GetAttribute("prefer") is string prefer ? prefer == "public" : prefersPublic;
        if (reader.IsEmptyElement)
        {
            return;
        }

        int depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.NamespaceURI != Namespace)
            {
                SkipToEnd();
            }
            else if (reader.LocalName == "group")
            {
                // A group may not contain a group (6.5.2), so this is never deep.
                if (depth > 0)
                {
                    throw Problem("a group may not contain a group");
                }

                ReadScope(scopeBase, prefers);
            }
            else
            {
                ReadEntry(Base(scopeBase), prefers);
                SkipToEnd();
            }
        }
    }

    private void ReadEntry(Uri entryBase, bool prefers)
    {
        switch (reader.LocalName)
        {
            case "public":
                Add(CatalogEntryKind.Public, XmlCatalog.NormalisePublicId(Required("publicId")), Target(entryBase, "uri"), prefers);
                break;
            case "system":
                Add(CatalogEntryKind.System, Required("systemId"), Target(entryBase, "uri"), prefers);
                break;
            case "rewriteSystem":
                Add(CatalogEntryKind.RewriteSystem, Required("systemIdStartString"), Target(entryBase, "rewritePrefix"), prefers);
                break;
            case "systemSuffix":
                Add(CatalogEntryKind.SystemSuffix, Required("systemIdSuffix"), Target(entryBase, "uri"), prefers);
                break;
            case "delegatePublic":
                Add(CatalogEntryKind.DelegatePublic, XmlCatalog.NormalisePublicId(Required("publicIdStartString")), Target(entryBase, "catalog"), prefers);
                break;
            case "delegateSystem":
                Add(CatalogEntryKind.DelegateSystem, Required("systemIdStartString"), Target(entryBase, "catalog"), prefers);
                break;
            case "uri":
                Add(CatalogEntryKind.Uri, Required("name"), Target(entryBase, "uri"), prefers);
                break;
            case "rewriteURI":
                Add(CatalogEntryKind.RewriteUri, Required("uriStartString"), Target(entryBase, "rewritePrefix"), prefers);
                break;
            case "uriSuffix":
                Add(CatalogEntryKind.UriSuffix, Required("uriSuffix"), Target(entryBase, "uri"), prefers);
                break;
            case "delegateURI":
                Add(CatalogEntryKind.DelegateUri, Required("uriStartString"), Target(entryBase, "catalog"), prefers);
                break;
            case "nextCatalog":
                nextCatalogs.Add(Target(entryBase, "catalog"));
                break;
            default:
                throw Problem($"a catalog has no entry \"{reader.LocalName}\"");
        }
    }

    private void Add(CatalogEntryKind kind, string match, string target, bool prefers) => entries.Add(new CatalogEntry(kind, match, target, prefers));

    private Uri Base(Uri outer) => reader.GetAttribute("base", QualifiedXmlNamespace) is { Length: > 0 } relative ? new Uri(outer, relative) : outer;

    private const string QualifiedXmlNamespace = "http://www.w3.org/XML/1998/namespace";

    private string Required(string attribute) => reader.GetAttribute(attribute) ?? throw Problem($"\"{reader.LocalName}\" lacks the attribute \"{attribute}\"");

    private string Target(Uri entryBase, string attribute) =>
        Uri.TryCreate(entryBase, Required(attribute), out Uri? target) ? target.AbsoluteUri : throw Problem($"\"{Required(attribute)}\" is not a URI");

    private void SkipToEnd()
    {
        if (!reader.IsEmptyElement)
        {
            int depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                // Nothing inside an entry or a foreign element counts (6.5).
            }
        }
    }

    private InvalidSchemaException Problem(string message)
    {
        var line = (IXmlLineInfo)reader;
        return Invalid(CatalogDiagnostics.InvalidCatalog, new SourceLocation(file, line.LineNumber, line.LinePosition), message);
    }
}
