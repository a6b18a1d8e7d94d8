using Tei.Validation.RelaxNG.Datatypes;
using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Patterns;

/// <summary>What a pattern holds without entering an element or attribute.</summary>
[Flags]
internal enum PatternContent
{
    None = 0,
    Element = 1,
    Attribute = 2,
    Text = 4,
    Data = 8,
}

/// <summary>A pattern of the algebra that derivatives are computed in. Each is made once, so that equality is identity.</summary>
/// <remarks>Only <see cref="PatternBuilder"/> makes patterns. Immutable but for the content of elements, which is set while the schema loads.</remarks>
internal abstract class Pattern(int id, bool isNullable, PatternContent content, int depth)
{
    /// <summary>The number by which patterns are compared and interned.</summary>
    public int Id { get; } = id;

    /// <summary>Whether the pattern matches nothing at all.</summary>
    public bool IsNullable { get; } = isNullable;

    public PatternContent Content { get; } = content;

    /// <summary>The depth of nesting, which bounds the depth of every recursion over patterns.</summary>
    public int Depth { get; } = depth;

    /// <summary>The texts that were matched with this pattern; null where the context of a value matters, or there is nothing to remember.</summary>
    public virtual ValueCache? Cache => null;

    /// <summary>Whether the same text may match in one place and not in another.</summary>
    public virtual bool DependsOnContext => false;

    public bool Holds(PatternContent wanted) => (Content & wanted) != PatternContent.None;

    // Loops, because large schemas make ten thousand patterns while a person waits.
    private protected static bool AllNullable(Pattern[] items) => !Array.Exists(items, static i => !i.IsNullable);

    private protected static bool AnyNullable(Pattern[] items) => Array.Exists(items, static i => i.IsNullable);

    private protected static bool AnyDependsOnContext(Pattern[] items) => Array.Exists(items, static i => i.DependsOnContext);

    private protected static bool AllAreData(Pattern[] items) => !Array.Exists(items, static i => !i.Holds(PatternContent.Data));

    private protected static PatternContent Sum(Pattern[] items)
    {
        PatternContent sum = PatternContent.None;
        foreach (Pattern item in items)
        {
            sum |= item.Content;
        }

        return sum;
    }

    private protected static int Deepest(Pattern[] items)
    {
        int deepest = 0;
        foreach (Pattern item in items)
        {
            deepest = Math.Max(deepest, item.Depth);
        }

        return deepest;
    }
}

internal sealed class EmptyPattern(int id) : Pattern(id, isNullable: true, PatternContent.None, 1);

internal sealed class NotAllowedPattern(int id) : Pattern(id, isNullable: false, PatternContent.None, 1);

internal sealed class TextPattern(int id) : Pattern(id, isNullable: true, PatternContent.Text, 1);

internal sealed class DataPattern(int id, Datatype type, Pattern? except) : Pattern(id, isNullable: false, PatternContent.Data, 1 + (except?.Depth ?? 0))
{
    public Datatype Type { get; } = type;

    public Pattern? Except { get; } = except;

    public override bool DependsOnContext { get; } = type.DependsOnContext || except?.DependsOnContext == true;

    public override ValueCache? Cache { get; } = type.DependsOnContext || except?.DependsOnContext == true ? null : new();
}

internal sealed class ValuePattern(int id, Datatype type, string text, object value) : Pattern(id, isNullable: false, PatternContent.Data, 1)
{
    public Datatype Type { get; } = type;

    /// <summary>The value as the schema writes it.</summary>
    public string Text { get; } = text;

    public object Value { get; } = value;

    public override bool DependsOnContext => Type.DependsOnContext;
}

internal sealed class ListPattern(int id, Pattern items) : Pattern(id, isNullable: false, PatternContent.Data, items.Depth + 1)
{
    public Pattern Items { get; } = items;

    /// <summary>The state before the first token, once computed.</summary>
    public Derivatives.State? Start { get; set; }

    public override bool DependsOnContext { get; } = items.DependsOnContext;

    public override ValueCache? Cache { get; } = items.DependsOnContext ? null : new();
}

internal sealed class AttributePattern(int id, NameClass name, Pattern value) : Pattern(id, isNullable: false, PatternContent.Attribute, value.Depth + 1)
{
    public NameClass Name { get; } = name;

    public Pattern Value { get; } = value;
}

internal sealed class ElementPattern(int id, NameClass name) : Pattern(id, isNullable: false, PatternContent.Element, 1)
{
    public NameClass Name { get; } = name;

    public Pattern Inside { get; set; } = null!;
}

internal sealed class OneOrMorePattern(int id, Pattern item) : Pattern(id, item.IsNullable, item.Content, item.Depth + 1)
{
    public Pattern Item { get; } = item;

    public override bool DependsOnContext { get; } = item.DependsOnContext;
}

/// <summary>Two patterns one after the other; a longer group is nested in <see cref="Rest"/>, which does not count as depth.</summary>
internal sealed class GroupPattern(int id, Pattern first, Pattern rest)
    : Pattern(id, first.IsNullable && rest.IsNullable, first.Content | rest.Content, Math.Max(first.Depth + 1, rest.Depth))
{
    public Pattern First { get; } = first;

    public Pattern Rest { get; } = rest;

    public override bool DependsOnContext { get; } = first.DependsOnContext || rest.DependsOnContext;
}

/// <summary>Patterns in any order, mixed.</summary>
internal sealed class InterleavePattern(int id, Pattern[] items)
    : Pattern(id, AllNullable(items), Sum(items), Deepest(items) + 1)
{
    public Pattern[] Items { get; } = items;

    public override bool DependsOnContext { get; } = AnyDependsOnContext(items);
}

internal sealed class ChoicePattern(int id, Pattern[] items)
    : Pattern(id, AnyNullable(items), Sum(items), Deepest(items) + 1)
{
    public Pattern[] Items { get; } = items;

    public override bool DependsOnContext { get; } = AnyDependsOnContext(items);

    public override ValueCache? Cache { get; } = AllAreData(items) && !AnyDependsOnContext(items) ? new() : null;
}
