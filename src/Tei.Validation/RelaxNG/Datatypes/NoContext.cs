namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>A context without declarations, as for the bounds of a datatype.</summary>
internal sealed class NoContext : IValueContext
{
    public static NoContext Instance { get; } = new();

    public string? FindNamespace(string prefix) => prefix switch
    {
        "" => "",
        "xml" => QualifiedName.XmlNamespace,
        _ => null,
    };

    public bool IsUnparsedEntity(string name) => false;
}

/// <summary>The context of a <c>value</c> in a schema: the prefixes in scope there (RELAX NG, 4.4).</summary>
internal sealed class PrefixContext(IReadOnlyDictionary<string, string> namespaces) : IValueContext
{
    public string? FindNamespace(string prefix) => namespaces.GetValueOrDefault(prefix) ?? NoContext.Instance.FindNamespace(prefix);

    public bool IsUnparsedEntity(string name) => false;
}
