namespace Tei.Validation.RelaxNG.Syntax;

/// <summary>An attribute of a schema file.</summary>
internal sealed record SourceAttribute(QualifiedName Name, string Value, SourceLocation Location);

/// <summary>An element of a schema file with its place and the namespaces in scope; elements of other namespaces are left out (RELAX NG, 4.1).</summary>
internal sealed class SourceElement(QualifiedName name, SourceLocation location, IReadOnlyDictionary<string, string> namespaces, Uri baseUri)
{
    public QualifiedName Name { get; } = name;

    public SourceLocation Location { get; } = location;

    /// <summary>The namespaces in scope, by prefix.</summary>
    public IReadOnlyDictionary<string, string> Namespaces { get; } = namespaces;

    /// <summary>The base of relative references, <c>xml:base</c> included (RELAX NG, 4.5).</summary>
    public Uri BaseUri { get; } = baseUri;

    public List<SourceAttribute> Attributes { get; } = [];

    public List<SourceElement> Children { get; } = [];

    /// <summary>All text directly inside.</summary>
    public string Text { get; set; } = "";

    /// <summary>Whether an element of another namespace was left out.</summary>
    public bool HasForeignElement { get; set; }

    /// <summary>The documentation that belongs to the element, in collapsed white space; null for none (RELAX NG DTD Compatibility, 5).</summary>
    public string? Documentation => RawDocumentation is null ? null : SchemaAnnotations.Join(null, RawDocumentation);

    /// <summary>All text of the documentation as it stands in the file.</summary>
    public string? RawDocumentation { get; set; }

    public string LocalName => Name.LocalName;

    public SourceAttribute? Attribute(string localName) => Attributes.Find(a => a.Name == new QualifiedName("", localName));
}
