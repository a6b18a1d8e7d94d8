using System.Collections.Concurrent;
using System.Xml;

namespace Tei.Validation.Catalogs;

/// <summary>An OASIS XML Catalogs 1.1 catalog: it tells where the files are that schemas and documents name. It never asks the network.</summary>
/// <remarks>
/// Immutable; threads may share it. Catalogs that others delegate to are read when they are first needed.
/// What is neither in the catalog nor a local file is refused, and the message shows the entry to add.
/// </remarks>
public sealed class XmlCatalog : XmlResolver
{
    private readonly string? root;
    private readonly ConcurrentDictionary<string, CatalogFile> files;
    private readonly Action<string, byte[]>? whenRead;

    private XmlCatalog(string? root)
        : this(root, new ConcurrentDictionary<string, CatalogFile>(StringComparer.Ordinal), null)
    {
    }

    private XmlCatalog(string? root, ConcurrentDictionary<string, CatalogFile> files, Action<string, byte[]>? whenRead)
    {
        this.root = root;
        this.files = files;
        this.whenRead = whenRead;
    }

    /// <summary>The catalog without entries: local files only.</summary>
    public static XmlCatalog Empty { get; } = new(null);

    /// <summary>Reads a catalog and the catalogs that follow it.</summary>
    /// <param name="path">The catalog file.</param>
    /// <exception cref="InvalidSchemaException">A file cannot be read or is no catalog.</exception>
    public static XmlCatalog Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var catalog = new XmlCatalog(Path.GetFullPath(path));
        catalog.Search(catalog.root!, _ => null, []);
        return catalog;
    }

    /// <summary>Where the resource with these identifiers is; null where the catalog has no entry for it (7.1).</summary>
    /// <param name="publicId">The public identifier, or null.</param>
    /// <param name="systemId">The system identifier, or null.</param>
    public string? Resolve(string? publicId, string? systemId)
    {
        // A system identifier may be a public one in disguise (7.1.1).
        if (systemId is not null && UnwrapPublicId(systemId) is string wrapped)
        {
            publicId = wrapped;
            systemId = null;
        }

        publicId = publicId is null ? null : NormalisePublicId(UnwrapPublicId(publicId) ?? publicId);
        return root is null ? null : Search(root, f => CatalogLookup.Entity(f, publicId, systemId), []);
    }

    /// <summary>Where the resource with this URI is, such as a schema that another includes; null where the catalog has no entry for it (7.2).</summary>
    /// <param name="uri">The absolute URI.</param>
    public string? ResolveUri(string uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        if (UnwrapPublicId(uri) is string publicId)
        {
            return Resolve(publicId, null);
        }

        return root is null ? null : Search(root, f => CatalogLookup.ByUri(f, uri), []);
    }

    /// <inheritdoc/>
    public override Uri ResolveUri(Uri? baseUri, string? relativeUri)
    {
        string identifier = relativeUri ?? "";
        if (Resolve(identifier, identifier) is string direct)
        {
            return new Uri(direct);
        }

        Uri absolute = base.ResolveUri(baseUri, identifier);
        string name = absolute.IsAbsoluteUri ? absolute.AbsoluteUri : absolute.OriginalString;
        return (Resolve(null, name) ?? ResolveUri(name)) is string found ? new Uri(found) : absolute;
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The URI is not a local file, or the file does not exist.</exception>
    public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
    {
        ArgumentNullException.ThrowIfNull(absoluteUri);
        if (!IsLocalFile(absoluteUri))
        {
            throw new IOException($"\"{absoluteUri.OriginalString}\" is not in the catalog and is not a local file; add {EntryFor(absoluteUri)} to the catalog");
        }

        if (!File.Exists(absoluteUri.LocalPath))
        {
            throw new FileNotFoundException(Missing(absoluteUri, absoluteUri.LocalPath));
        }

        if (whenRead is null)
        {
            return File.OpenRead(absoluteUri.LocalPath);
        }

        byte[] content = File.ReadAllBytes(absoluteUri.LocalPath);
        whenRead(absoluteUri.LocalPath, content);
        return new MemoryStream(content);
    }

    /// <summary>What is said of a file that is not there.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="shown">Its path as the reader of the message knows it.</param>
    internal static string Missing(Uri address, string shown) => $"\"{shown}\" does not exist; put the file there, or add {EntryFor(address)} to the catalog";

    /// <summary>The catalog file that this catalog began with; null for none.</summary>
    internal string? Root => root;

    /// <summary>The catalog files that have been read.</summary>
    internal IEnumerable<string> Files => files.Keys;

    /// <summary>The same catalog, which tells each file that is read through it.</summary>
    internal XmlCatalog Watched(Action<string, byte[]> whenRead) => new(root, files, whenRead);

    internal static bool IsLocalFile(Uri uri) => uri is { IsAbsoluteUri: true, IsFile: true, IsUnc: false };

    internal static string NormalisePublicId(string publicId) =>
        string.Join(' ', publicId.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string EntryFor(Uri uri) => $"<system systemId=\"{uri.OriginalString}\" uri=\"…\"/> (or <uri name=\"…\" uri=\"…\"/> for a schema)";

    private static string? UnwrapPublicId(string identifier)
    {
        const string Prefix = "urn:publicid:";
        if (!identifier.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        // The transcription of RFC 3151 (6.4).
        string text = identifier[Prefix.Length..].Replace('+', ' ').Replace(":", "//").Replace(";", "::");
        return Uri.UnescapeDataString(text);
    }

    private string? Search(string path, Func<CatalogFile, CatalogAnswer?> ask, HashSet<string> visited)
    {
        if (!visited.Add(path))
        {
            return null;
        }

        CatalogFile file = files.GetOrAdd(path, CatalogReader.Read);
        if (ask(file) is CatalogAnswer answer)
        {
            // A delegation is final: the catalogs that follow are not asked (7.1.2, step 6).
            return answer.Uri ?? answer.Catalogs.Select(c => Search(LocalPath(c, path), ask, visited)).FirstOrDefault(found => found is not null);
        }

        return file.NextCatalogs.Select(next => Search(LocalPath(next, path), ask, visited)).FirstOrDefault(found => found is not null);
    }

    private static string LocalPath(string uri, string file)
    {
        var target = new Uri(uri);
        return IsLocalFile(target)
            ? target.LocalPath
            : throw new InvalidSchemaException([new Diagnostic(CatalogDiagnostics.InvalidCatalog, new SourceLocation(file), $"the catalog \"{uri}\" is not a local file")]);
    }
}
