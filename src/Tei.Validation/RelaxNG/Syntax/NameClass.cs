namespace Tei.Validation.RelaxNG.Syntax;

/// <summary>A set of names (RELAX NG, 3 and 9.2).</summary>
internal abstract class NameClass
{
    private protected NameClass(SourceLocation location) => Location = location;

    public SourceLocation Location { get; }

    /// <summary>Whether the name belongs to the class. A null local name stands for a name that no schema mentions.</summary>
    public abstract bool Contains(string namespaceUri, string? localName);

    /// <summary>A text that is equal for equal classes.</summary>
    public abstract string Key { get; }

    /// <summary>All name classes inside this one, itself first, exceptions included.</summary>
    public abstract IEnumerable<NameClass> DescendantsAndSelf();
}

internal sealed class NameNameClass(SourceLocation location, QualifiedName name) : NameClass(location)
{
    public QualifiedName Name { get; } = name;

    public override string Key => $"{{{Name.NamespaceUri}}}{Name.LocalName}";

    public override bool Contains(string namespaceUri, string? localName) => Name.LocalName == localName && Name.NamespaceUri == namespaceUri;

    public override IEnumerable<NameClass> DescendantsAndSelf() => [this];
}

internal sealed class AnyNameClass(SourceLocation location, NameClass? except) : NameClass(location)
{
    public NameClass? Except { get; } = except;

    public override string Key => $"*-({Except?.Key})";

    public override bool Contains(string namespaceUri, string? localName) => Except is null || !Except.Contains(namespaceUri, localName);

    public override IEnumerable<NameClass> DescendantsAndSelf() => Except is null ? [this] : Except.DescendantsAndSelf().Prepend(this);
}

internal sealed class NsNameClass(SourceLocation location, string namespaceUri, NameClass? except) : NameClass(location)
{
    public string NamespaceUri { get; } = namespaceUri;

    public NameClass? Except { get; } = except;

    public override string Key => $"{{{NamespaceUri}}}*-({Except?.Key})";

    public override bool Contains(string namespaceUri, string? localName) =>
        NamespaceUri == namespaceUri && (Except is null || !Except.Contains(namespaceUri, localName));

    public override IEnumerable<NameClass> DescendantsAndSelf() => Except is null ? [this] : Except.DescendantsAndSelf().Prepend(this);
}

internal sealed class ChoiceNameClass(SourceLocation location, IReadOnlyList<NameClass> choices) : NameClass(location)
{
    public IReadOnlyList<NameClass> Choices { get; } = choices;

    public override string Key => $"({string.Join('|', Choices.Select(c => c.Key))})";

    public override bool Contains(string namespaceUri, string? localName)
    {
        foreach (NameClass choice in Choices)
        {
            if (choice.Contains(namespaceUri, localName))
            {
                return true;
            }
        }

        return false;
    }

    public override IEnumerable<NameClass> DescendantsAndSelf() => Choices.SelectMany(c => c.DescendantsAndSelf()).Prepend(this);
}
