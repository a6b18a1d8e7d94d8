using Tei.Authorities;

namespace Tei.Recognition.Names;

/// <summary>The entries that a document itself gives cause for, one for each kind and name.</summary>
internal sealed class LocalEntries
{
    private readonly Dictionary<(EntityKind Kind, string Name), AuthorityEntry> byName = [];
    private readonly List<AuthorityEntry> inOrder = [];

    /// <summary>All, in the order of their making.</summary>
    public IReadOnlyList<AuthorityEntry> All => inOrder;

    public AuthorityEntry? Find(EntityKind kind, string name) => byName.GetValueOrDefault((kind, name));

    /// <summary>The entry of a name; the first call makes it.</summary>
    public AuthorityEntry Named(EntityKind kind, string name)
    {
        if (!byName.TryGetValue((kind, name), out AuthorityEntry? entry))
        {
            entry = new AuthorityEntry { Id = XmlIds.From(name), Kind = kind, Names = [name] };
            byName.Add((kind, name), entry);
            inOrder.Add(entry);
        }

        return entry;
    }

    public bool Contains(AuthorityEntry entry) => byName.TryGetValue((entry.Kind, entry.Names[0]), out AuthorityEntry? known) && known == entry;
}
