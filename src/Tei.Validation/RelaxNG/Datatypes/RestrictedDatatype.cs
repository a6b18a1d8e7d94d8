namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>A type of XML Schema with parameters (RELAX NG, 4.16; XML Schema 2, 4.3).</summary>
internal sealed class RestrictedDatatype(XsdDatatype type, IReadOnlyList<Facet> facets) : Datatype
{
    private readonly bool needsValue = facets.Any(f => f.NeedsValue);

    public override string Name => type.Name;

    /// <summary>The type that the parameters restrict.</summary>
    public XsdDatatype Unrestricted => type;

    public IReadOnlyList<Facet> Facets => facets;

    /// <summary>A text that is equal for equal restrictions.</summary>
    public string Key => $"{type.Name} {string.Join('\u0001', facets.Select(f => f.Description))}";

    public override IdKind IdKind => type.IdKind;

    public override bool DependsOnContext => type.DependsOnContext;

    public override string Description => $"{type.Description} with {string.Join(", ", facets.Select(f => f.Description))}";

    public override bool IsAllowed(string text, IValueContext context)
    {
        string normalised = WhiteSpace.Normalise(text, type.WhiteSpaceMode);
        object? value = null;
        if (needsValue ? (value = type.ParseNormalised(normalised, context)) is null : !type.AllowsNormalised(normalised, context))
        {
            return false;
        }

        foreach (Facet facet in facets)
        {
            if (!facet.Allows(normalised, value))
            {
                return false;
            }
        }

        return true;
    }

    public override object? Parse(string text, IValueContext context) => IsAllowed(text, context) ? type.Parse(text, context) : null;
}
