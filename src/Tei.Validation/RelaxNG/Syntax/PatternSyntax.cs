namespace Tei.Validation.RelaxNG.Syntax;

/// <summary>A pattern as the schema's author wrote it, with its place; XML and compact syntax both give this tree (RELAX NG, 3).</summary>
/// <remarks>Names, prefixes, URIs and datatype libraries are resolved already (RELAX NG, 4.1 to 4.5 and 4.8 to 4.11).</remarks>
internal abstract class PatternSyntax
{
    private protected PatternSyntax(SourceLocation location) => Location = location;

    public SourceLocation Location { get; }
}

internal sealed class ElementSyntax(SourceLocation location, NameClass name, IReadOnlyList<PatternSyntax> content) : PatternSyntax(location)
{
    public NameClass Name { get; } = name;

    public IReadOnlyList<PatternSyntax> Content { get; } = content;

    /// <summary>What the schema says about the element, in collapsed white space; null for nothing.</summary>
    public string? Documentation { get; init; }
}

internal sealed class AttributeSyntax(SourceLocation location, NameClass name, PatternSyntax content) : PatternSyntax(location)
{
    public NameClass Name { get; } = name;

    public PatternSyntax Content { get; } = content;

    /// <summary>What the schema says about the attribute, in collapsed white space; null for nothing.</summary>
    public string? Documentation { get; init; }

    /// <summary>The value that the attribute has where it is absent (RELAX NG DTD Compatibility, 3); null for none.</summary>
    public string? DefaultValue { get; init; }
}

/// <summary>The operators that combine patterns.</summary>
internal enum PatternOperator
{
    Group,
    Interleave,
    Choice,
    Optional,
    ZeroOrMore,
    OneOrMore,
    List,
    Mixed,
}

internal sealed class OperatorSyntax(SourceLocation location, PatternOperator kind, IReadOnlyList<PatternSyntax> operands) : PatternSyntax(location)
{
    public PatternOperator Kind { get; } = kind;

    /// <summary>At least one; more than one for an operator with one operand means a group.</summary>
    public IReadOnlyList<PatternSyntax> Operands { get; } = operands;
}

internal sealed class ReferenceSyntax(SourceLocation location, string name, bool toParent) : PatternSyntax(location)
{
    public string Name { get; } = name;

    /// <summary>Whether this is a <c>parentRef</c>.</summary>
    public bool ToParent { get; } = toParent;
}

internal sealed class EmptySyntax(SourceLocation location) : PatternSyntax(location);

internal sealed class TextSyntax(SourceLocation location) : PatternSyntax(location);

internal sealed class NotAllowedSyntax(SourceLocation location) : PatternSyntax(location);

internal sealed record ParameterSyntax(SourceLocation Location, string Name, string Value);

internal sealed record DatatypeName(string Library, string Type)
{
    public override string ToString() => Type;
}

internal sealed class DataSyntax(SourceLocation location, DatatypeName type, IReadOnlyList<ParameterSyntax> parameters, IReadOnlyList<PatternSyntax> except)
    : PatternSyntax(location)
{
    public DatatypeName Type { get; } = type;

    public IReadOnlyList<ParameterSyntax> Parameters { get; } = parameters;

    /// <summary>Choices of what is not allowed; none without <c>except</c>.</summary>
    public IReadOnlyList<PatternSyntax> Except { get; } = except;
}

internal sealed class ValueSyntax(SourceLocation location, DatatypeName type, string value, IReadOnlyDictionary<string, string> namespaces)
    : PatternSyntax(location)
{
    public DatatypeName Type { get; } = type;

    public string Value { get; } = value;

    /// <summary>The namespaces in scope, by prefix; the default one is that of the <c>ns</c> attribute.</summary>
    public IReadOnlyDictionary<string, string> Namespaces { get; } = namespaces;

    /// <summary>What the schema says about the value, in collapsed white space; null for nothing.</summary>
    public string? Documentation { get; init; }

    public ValueSyntax With(string? documentation) => new(Location, Type, Value, Namespaces) { Documentation = documentation };
}

internal sealed class ExternalReferenceSyntax(SourceLocation location, Uri target, string inheritedNamespace) : PatternSyntax(location)
{
    public Uri Target { get; } = target;

    public string InheritedNamespace { get; } = inheritedNamespace;
}

internal sealed class GrammarSyntax(SourceLocation location, IReadOnlyList<ComponentSyntax> components) : PatternSyntax(location)
{
    public IReadOnlyList<ComponentSyntax> Components { get; } = components;
}
