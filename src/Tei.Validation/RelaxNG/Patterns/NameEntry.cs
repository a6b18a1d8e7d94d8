namespace Tei.Validation.RelaxNG.Patterns;

/// <summary>A name that the schema mentions, or all names of a namespace that it does not mention: what no name class can tell apart is one entry.</summary>
/// <remarks>There are finitely many for one schema, so tables keyed by them stay bounded whatever documents contain.</remarks>
internal sealed class NameEntry(int id, string namespaceUri, string? localName)
{
    public int Id { get; } = id;

    public string NamespaceUri { get; } = namespaceUri;

    /// <summary>The local name; null for the names that the schema does not mention.</summary>
    public string? LocalName { get; } = localName;

    /// <summary>The attributes with an ID type that elements of this name have; null for none.</summary>
    public IdAttribute[]? IdAttributes { get; set; }
}

/// <summary>An attribute with an ID type.</summary>
internal readonly record struct IdAttribute(NameEntry Attribute, Datatypes.IdKind Kind);
