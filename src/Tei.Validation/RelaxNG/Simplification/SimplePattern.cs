using Tei.Validation.RelaxNG.Datatypes;
using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Simplification;

/// <summary>A pattern of the simple syntax (RELAX NG, 5), with the place it came from. Operators take two or more operands instead of exactly two.</summary>
/// <remarks>Not a tree: what a definition stands for is shared by all its references.</remarks>
internal abstract class SimplePattern
{
    private protected SimplePattern(SourceLocation location) => Location = location;

    public SourceLocation Location { get; }
}

internal sealed class SimpleEmpty(SourceLocation location) : SimplePattern(location);

internal sealed class SimpleNotAllowed(SourceLocation location) : SimplePattern(location);

internal sealed class SimpleText(SourceLocation location) : SimplePattern(location);

internal sealed class SimpleData(SourceLocation location, Datatype type, SimplePattern? except) : SimplePattern(location)
{
    public Datatype Type { get; } = type;

    public SimplePattern? Except { get; } = except;
}

internal sealed class SimpleValue(SourceLocation location, Datatype type, string text, object value) : SimplePattern(location)
{
    public Datatype Type { get; } = type;

    public string Text { get; } = text;

    public object Value { get; } = value;

    /// <summary>What the schema says about the value; null for nothing.</summary>
    public string? Documentation { get; init; }
}

internal sealed class SimpleList(SourceLocation location, SimplePattern content) : SimplePattern(location)
{
    public SimplePattern Content { get; } = content;
}

internal sealed class SimpleOneOrMore(SourceLocation location, SimplePattern content) : SimplePattern(location)
{
    public SimplePattern Content { get; } = content;
}

internal sealed class SimpleChoice(SourceLocation location, IReadOnlyList<SimplePattern> items) : SimplePattern(location)
{
    public IReadOnlyList<SimplePattern> Items { get; } = items;
}

internal sealed class SimpleGroup(SourceLocation location, IReadOnlyList<SimplePattern> items) : SimplePattern(location)
{
    public IReadOnlyList<SimplePattern> Items { get; } = items;
}

internal sealed class SimpleInterleave(SourceLocation location, IReadOnlyList<SimplePattern> items) : SimplePattern(location)
{
    public IReadOnlyList<SimplePattern> Items { get; } = items;
}

internal sealed class SimpleAttribute(SourceLocation location, NameClass name, SimplePattern content) : SimplePattern(location)
{
    public NameClass Name { get; } = name;

    public SimplePattern Content { get; } = content;

    /// <summary>What the schema says about the attribute; null for nothing.</summary>
    public string? Documentation { get; init; }

    /// <summary>The value of the attribute where it is absent (RELAX NG DTD Compatibility, 3); null for none.</summary>
    public string? DefaultValue { get; init; }
}

/// <summary>An element; its content is set when the element is reached, because elements may contain themselves.</summary>
internal sealed class SimpleElement(SourceLocation location, NameClass name, SimplePattern content) : SimplePattern(location)
{
    public NameClass Name { get; } = name;

    public SimplePattern Content { get; set; } = content;

    /// <summary>What the schema says about the element; null for nothing.</summary>
    public string? Documentation { get; init; }
}

/// <summary>A reference, present only until step 4.19.</summary>
internal sealed class SimpleReference(SourceLocation location, Definition target) : SimplePattern(location)
{
    public Definition Target { get; } = target;
}
