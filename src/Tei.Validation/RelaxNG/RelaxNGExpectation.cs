using Tei.Validation.RelaxNG.Derivatives;
using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG;

/// <summary>What may come at a point of a document: for completion in editors, and for messages.</summary>
/// <remarks>Immutable; threads may share it. Names that a schema leaves open (<c>anyName</c>, <c>nsName</c>) are not listed but tested.</remarks>
public sealed class RelaxNGExpectation
{
    private readonly State state;

    internal RelaxNGExpectation(State state) => this.state = state;

    /// <summary>The elements that may come next, in alphabetical order.</summary>
    public IReadOnlyList<RelaxNGName> Elements => Named(PatternContent.Element);

    /// <summary>The elements of which one must come before the parent may end, in the order of the schema.</summary>
    public IReadOnlyList<RelaxNGName> RequiredElements => [.. Expectations.Required(state, PatternContent.Element).Select(Public)];

    /// <summary>The attributes that may still be added to the start tag, in alphabetical order; none outside a start tag.</summary>
    public IReadOnlyList<RelaxNGName> Attributes => Named(PatternContent.Attribute);

    /// <summary>The attributes that the start tag still lacks.</summary>
    public IReadOnlyList<RelaxNGName> RequiredAttributes => [.. Expectations.Required(state, PatternContent.Attribute).Select(Public)];

    /// <summary>Whether any text may come.</summary>
    public bool AllowsText => state.Alternatives.Any(a => a.Holds(PatternContent.Text));

    /// <summary>The values that the schema lists for the text of the element here; empty where there is no such list.</summary>
    public IReadOnlyList<string> Values => [.. ValueDescriptions.Values(state.Alternatives)];

    /// <summary>Whether the element may end here.</summary>
    public bool MayEnd => state.MayEnd;

    /// <summary>Whether an element of this name may come next, open names included.</summary>
    /// <param name="localName">The local name.</param>
    /// <param name="namespaceUri">The namespace; empty for none.</param>
    public bool AllowsElement(string localName, string namespaceUri = "") => Leaves(PatternContent.Element, localName, namespaceUri).Any();

    /// <summary>Whether an attribute of this name may be added, open names included.</summary>
    /// <param name="localName">The local name.</param>
    /// <param name="namespaceUri">The namespace; empty for none.</param>
    public bool AllowsAttribute(string localName, string namespaceUri = "") => Leaves(PatternContent.Attribute, localName, namespaceUri).Any();

    /// <summary>The values that the schema lists for an attribute; empty where there is no such list.</summary>
    /// <param name="localName">The attribute's local name.</param>
    /// <param name="namespaceUri">The attribute's namespace; empty for none.</param>
    public IReadOnlyList<string> ValuesOf(string localName, string namespaceUri = "") =>
        [.. ValueDescriptions.Values(Leaves(PatternContent.Attribute, localName, namespaceUri).OfType<AttributePattern>().Select(a => a.Value))];

    private static RelaxNGName Public(QualifiedName name) => new(name.LocalName, name.NamespaceUri);

    private IReadOnlyList<RelaxNGName> Named(PatternContent wanted) =>
        [.. Expectations.Names(state, wanted).Select(Public).OrderBy(n => n.LocalName, StringComparer.Ordinal).ThenBy(n => n.NamespaceUri, StringComparer.Ordinal)];

    private IEnumerable<Pattern> Leaves(PatternContent wanted, string localName, string namespaceUri)
    {
        ArgumentException.ThrowIfNullOrEmpty(localName);
        ArgumentNullException.ThrowIfNull(namespaceUri);
        return Expectations.Leaves(state, wanted).Where(leaf => leaf switch
        {
            ElementPattern element => element.Name.Contains(namespaceUri, localName),
            AttributePattern attribute => attribute.Name.Contains(namespaceUri, localName),
            _ => false,
        });
    }
}

/// <summary>The name of an element or attribute.</summary>
/// <param name="LocalName">The local name.</param>
/// <param name="NamespaceUri">The namespace; empty for none.</param>
public readonly record struct RelaxNGName(string LocalName, string NamespaceUri);
