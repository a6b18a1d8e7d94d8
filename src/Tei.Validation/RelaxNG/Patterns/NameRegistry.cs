using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Patterns;

/// <summary>All names that a schema can tell apart. Threads may share it once the schema is loaded.</summary>
internal sealed class NameRegistry
{
    private readonly Dictionary<QualifiedName, NameEntry> names = [];
    private readonly Dictionary<string, NameEntry> otherInNamespace = new(StringComparer.Ordinal);
    private readonly NameEntry other;
    private int count;

    public NameRegistry() => other = new NameEntry(count++, "\u0001", null);

    public IEnumerable<NameEntry> All => names.Values.Concat(otherInNamespace.Values).Append(other);

    public void Add(NameClass nameClass)
    {
        foreach (NameClass part in nameClass.DescendantsAndSelf())
        {
            if (part is NameNameClass { Name: var name })
            {
                if (!names.ContainsKey(name))
                {
                    names.Add(name, new NameEntry(count++, name.NamespaceUri, name.LocalName));
                }

                AddNamespace(name.NamespaceUri);
            }
            else if (part is NsNameClass any)
            {
                AddNamespace(any.NamespaceUri);
            }
        }
    }

    public NameEntry Find(string namespaceUri, string localName) =>
        names.TryGetValue(new QualifiedName(namespaceUri, localName), out NameEntry? known) ? known
        : otherInNamespace.TryGetValue(namespaceUri, out NameEntry? unknown) ? unknown
        : other;

    private void AddNamespace(string namespaceUri)
    {
        if (!otherInNamespace.ContainsKey(namespaceUri))
        {
            otherInNamespace.Add(namespaceUri, new NameEntry(count++, namespaceUri, null));
        }
    }
}
