using System.Runtime.CompilerServices;
using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>Finds the entry of a name by the identity of its strings, which readers keep once each. For one thread.</summary>
internal sealed class NameCache(NameRegistry names)
{
    private const int MostNames = 4_000;

    private readonly Dictionary<(string LocalName, string NamespaceUri), NameEntry> entries = new(IdentityComparer.Instance);

    public NameEntry Find(string localName, string namespaceUri)
    {
        if (entries.TryGetValue((localName, namespaceUri), out NameEntry? entry))
        {
            return entry;
        }

        entry = names.Find(namespaceUri, localName);
        if (entries.Count < MostNames)
        {
            entries.Add((localName, namespaceUri), entry);
        }

        return entry;
    }

    private sealed class IdentityComparer : IEqualityComparer<(string LocalName, string NamespaceUri)>
    {
        public static IdentityComparer Instance { get; } = new();

        public bool Equals((string LocalName, string NamespaceUri) x, (string LocalName, string NamespaceUri) y) =>
            ReferenceEquals(x.LocalName, y.LocalName) && ReferenceEquals(x.NamespaceUri, y.NamespaceUri);

        public int GetHashCode((string LocalName, string NamespaceUri) obj) => RuntimeHelpers.GetHashCode(obj.LocalName);
    }
}
