namespace Tei.Validation.RelaxNG.Syntax;

/// <summary>A part of a grammar; <c>div</c> is dissolved already (RELAX NG, 4.11).</summary>
internal abstract class ComponentSyntax
{
    private protected ComponentSyntax(SourceLocation location) => Location = location;

    public SourceLocation Location { get; }
}

/// <summary>How definitions of one name combine (RELAX NG, 4.17).</summary>
internal enum CombineMethod
{
    None,
    Choice,
    Interleave,
}

/// <summary>A <c>define</c>, or a <c>start</c> where there is no name.</summary>
internal sealed class DefineSyntax(SourceLocation location, string? name, CombineMethod combine, IReadOnlyList<PatternSyntax> content)
    : ComponentSyntax(location)
{
    public string? Name { get; } = name;

    public CombineMethod Combine { get; } = combine;

    public IReadOnlyList<PatternSyntax> Content { get; } = content;

    /// <summary>What the schema says about the definition, in collapsed white space; null for nothing.</summary>
    public string? Documentation { get; init; }
}

/// <summary>An <c>include</c> with the definitions that replace those of the included grammar (RELAX NG, 4.7).</summary>
internal sealed class IncludeSyntax(SourceLocation location, Uri target, string inheritedNamespace, IReadOnlyList<DefineSyntax> overrides)
    : ComponentSyntax(location)
{
    public Uri Target { get; } = target;

    public string InheritedNamespace { get; } = inheritedNamespace;

    public IReadOnlyList<DefineSyntax> Overrides { get; } = overrides;
}
