namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>What an attribute value means for cross references (RELAX NG DTD Compatibility, 4).</summary>
internal enum IdKind
{
    None,
    Id,
    IdRef,
    IdRefs,
}

/// <summary>The context of a value: what its prefixes and entity names mean.</summary>
internal interface IValueContext
{
    string? FindNamespace(string prefix);

    bool IsUnparsedEntity(string name);
}

/// <summary>A set of values with their spelling (RELAX NG, 2 and 9.3.8). Immutable; threads may share it.</summary>
internal abstract class Datatype
{
    /// <summary>The name as schemas write it, such as <c>nonNegativeInteger</c>.</summary>
    public abstract string Name { get; }

    public virtual IdKind IdKind => IdKind.None;

    /// <summary>Whether the same text may be allowed in one place and not in another, because prefixes or entities matter.</summary>
    public virtual bool DependsOnContext => false;

    /// <summary>Whether every text is allowed.</summary>
    public virtual bool AllowsEverything => false;

    /// <summary>What is wanted, in words, for messages.</summary>
    public virtual string Description => Name;

    public abstract bool IsAllowed(string text, IValueContext context);

    /// <summary>The value, which is equal for equal values of the type; null where the text is not allowed.</summary>
    public abstract object? Parse(string text, IValueContext context);
}
