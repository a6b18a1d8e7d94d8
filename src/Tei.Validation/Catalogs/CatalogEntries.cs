namespace Tei.Validation.Catalogs;

/// <summary>What an entry matches (OASIS XML Catalogs 1.1, 6.5).</summary>
internal enum CatalogEntryKind
{
    Public,
    System,
    RewriteSystem,
    SystemSuffix,
    DelegatePublic,
    DelegateSystem,
    Uri,
    RewriteUri,
    UriSuffix,
    DelegateUri,
}

/// <summary>One entry: what it matches, and the absolute URI that it gives.</summary>
/// <param name="Kind">The kind of entry.</param>
/// <param name="Match">The identifier, or the beginning or end of one.</param>
/// <param name="Target">The replacement, or the catalog to ask.</param>
/// <param name="PrefersPublic">Whether a public identifier may be used though there is a system identifier (4.1.1).</param>
internal sealed record CatalogEntry(CatalogEntryKind Kind, string Match, string Target, bool PrefersPublic);

/// <summary>One catalog file: its entries and the catalogs that come after it.</summary>
internal sealed record CatalogFile(IReadOnlyList<CatalogEntry> Entries, IReadOnlyList<string> NextCatalogs);
