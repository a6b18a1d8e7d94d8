namespace Tei.Authorities;

/// <summary>Entries are equal as records are; the identifier alone, which tells nearly all apart, makes the hash.</summary>
internal sealed class EntryComparer : IEqualityComparer<AuthorityEntry>
{
    public static EntryComparer Instance { get; } = new();

    public bool Equals(AuthorityEntry? x, AuthorityEntry? y) => ReferenceEquals(x, y) || (x is not null && x.Equals(y));

    public int GetHashCode(AuthorityEntry obj) => obj.Id.GetHashCode(StringComparison.Ordinal);
}
