using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Restrictions;

/// <summary>A growing set of name classes that tells which new ones overlap with it.</summary>
internal sealed class NameSet
{
    private readonly HashSet<QualifiedName> names = [];
    private readonly List<NameClass> open = [];

    /// <summary>Adds the classes, and gives those that share a name with what was there before.</summary>
    public List<NameClass> AddAll(IEnumerable<NameClass> classes)
    {
        NameClass[] added = [.. classes];
        List<NameClass> clashes = [.. added.Where(Overlaps)];
        foreach (NameClass name in added)
        {
            if (name is NameNameClass simple)
            {
                names.Add(simple.Name);
            }
            else
            {
                open.Add(name);
            }
        }

        return clashes;
    }

    private bool Overlaps(NameClass name)
    {
        if (name is NameNameClass { Name: var own })
        {
            return names.Contains(own) || open.Exists(o => o.Contains(own.NamespaceUri, own.LocalName));
        }

        return names.Any(n => name.Contains(n.NamespaceUri, n.LocalName)) || open.Exists(o => Overlap(o, name));
    }

    /// <summary>Two classes share a name when they share one that either mentions, or one that neither does (RELAX NG, 7.4).</summary>
    private static bool Overlap(NameClass left, NameClass right) => left.DescendantsAndSelf().Concat(right.DescendantsAndSelf())
        .Select(Representative)
        .Any(r => left.Contains(r.NamespaceUri, r.LocalName) && right.Contains(r.NamespaceUri, r.LocalName));

    private static (string NamespaceUri, string? LocalName) Representative(NameClass name) => name switch
    {
        NameNameClass simple => (simple.Name.NamespaceUri, simple.Name.LocalName),
        NsNameClass any => (any.NamespaceUri, null),
        _ => ("\u0001", null),
    };
}
