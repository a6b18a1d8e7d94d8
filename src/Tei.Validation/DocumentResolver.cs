using System.Xml;
using Tei.Validation.Catalogs;

namespace Tei.Validation;

/// <summary>Resolves what a document names: through the catalog, or a file in the document's own folder or below. A document cannot reach other files.</summary>
internal sealed class DocumentResolver(XmlCatalog catalog, Uri? document) : XmlResolver
{
    public override Uri ResolveUri(Uri? baseUri, string? relativeUri)
    {
        // Readers without a base ask for the document itself, too.
        Uri resolved = catalog.ResolveUri(baseUri ?? document, relativeUri);
        Uri plain = Uri.TryCreate(baseUri ?? document ?? resolved, relativeUri, out Uri? uri) ? uri : resolved;
        return resolved == plain && !IsInFolder(resolved) ? new Uri(RefusedPrefix + Uri.EscapeDataString(resolved.OriginalString)) : resolved;
    }

    public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
    {
        ArgumentNullException.ThrowIfNull(absoluteUri);
        if (!absoluteUri.OriginalString.StartsWith(RefusedPrefix, StringComparison.Ordinal))
        {
            return catalog.GetEntity(absoluteUri, role, ofObjectToReturn)!;
        }

        string name = Uri.UnescapeDataString(absoluteUri.OriginalString[RefusedPrefix.Length..]);
        throw new IOException(
            $"\"{name}\" is neither in the catalog nor a file in the document's folder; add <system systemId=\"{name}\" uri=\"…\"/> to the catalog");
    }

    private const string RefusedPrefix = "refused:";

    private bool IsInFolder(Uri uri) =>
        document is not null && XmlCatalog.IsLocalFile(uri) && XmlCatalog.IsLocalFile(document) && new Uri(document, ".").IsBaseOf(uri);
}
