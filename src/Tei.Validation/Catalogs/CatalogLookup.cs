namespace Tei.Validation.Catalogs;

/// <summary>What one catalog file says: a URI, or the catalogs to ask instead.</summary>
internal sealed record CatalogAnswer(string? Uri, IReadOnlyList<string> Catalogs);

/// <summary>The search in one catalog file (OASIS XML Catalogs 1.1, 7.1.2 and 7.2.2).</summary>
internal static class CatalogLookup
{
    public static CatalogAnswer? Entity(CatalogFile file, string? publicId, string? systemId)
    {
        CatalogAnswer? bySystem = systemId is null
            ? null
            : Find(file, systemId, CatalogEntryKind.System, CatalogEntryKind.RewriteSystem, CatalogEntryKind.SystemSuffix, CatalogEntryKind.DelegateSystem);
        if (bySystem is not null || publicId is null)
        {
            return bySystem;
        }

        IEnumerable<CatalogEntry> usable = file.Entries.Where(e => e.PrefersPublic || systemId is null || systemId == publicId);
        if (usable.FirstOrDefault(e => e.Kind == CatalogEntryKind.Public && e.Match == publicId) is CatalogEntry entry)
        {
            return new CatalogAnswer(entry.Target, []);
        }

        return Delegates(usable, publicId, CatalogEntryKind.DelegatePublic);
    }

    public static CatalogAnswer? ByUri(CatalogFile file, string uri) =>
        Find(file, uri, CatalogEntryKind.Uri, CatalogEntryKind.RewriteUri, CatalogEntryKind.UriSuffix, CatalogEntryKind.DelegateUri);

    /// <summary>Exact before rewriting before suffix before delegation; of several, the longest.</summary>
    private static CatalogAnswer? Find(
        CatalogFile file, string identifier, CatalogEntryKind exact, CatalogEntryKind rewrite, CatalogEntryKind suffix, CatalogEntryKind @delegate)
    {
        if (file.Entries.FirstOrDefault(e => e.Kind == exact && e.Match == identifier) is CatalogEntry same)
        {
            return new CatalogAnswer(same.Target, []);
        }

        if (Longest(file.Entries.Where(e => e.Kind == rewrite && identifier.StartsWith(e.Match, StringComparison.Ordinal))) is CatalogEntry prefix)
        {
            return new CatalogAnswer(prefix.Target + identifier[prefix.Match.Length..], []);
        }

        if (Longest(file.Entries.Where(e => e.Kind == suffix && identifier.EndsWith(e.Match, StringComparison.Ordinal))) is CatalogEntry ending)
        {
            return new CatalogAnswer(ending.Target, []);
        }

        return Delegates(file.Entries, identifier, @delegate);
    }

    private static CatalogAnswer? Delegates(IEnumerable<CatalogEntry> entries, string identifier, CatalogEntryKind kind)
    {
        string[] catalogs = [.. entries
            .Where(e => e.Kind == kind && identifier.StartsWith(e.Match, StringComparison.Ordinal))
            .OrderByDescending(e => e.Match.Length)
            .Select(e => e.Target)];
        return catalogs.Length == 0 ? null : new CatalogAnswer(null, catalogs);
    }

    private static CatalogEntry? Longest(IEnumerable<CatalogEntry> entries) => entries.MaxBy(e => e.Match.Length);
}
