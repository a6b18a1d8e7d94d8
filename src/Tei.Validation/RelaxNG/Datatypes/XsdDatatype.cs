namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>A type of XML Schema part 2, told by how its text is read into a value.</summary>
internal abstract class XsdDatatype(string name, WhiteSpaceMode whiteSpace) : Datatype
{
    public override string Name => name;

    public WhiteSpaceMode WhiteSpaceMode => whiteSpace;

    /// <summary>Whether values have an order, so that they may be bounded.</summary>
    public virtual bool IsOrdered => false;

    /// <summary>Whether values have a length.</summary>
    public virtual bool HasLength => false;

    public sealed override bool IsAllowed(string text, IValueContext context) => AllowsNormalised(WhiteSpace.Normalise(text, whiteSpace), context);

    public sealed override object? Parse(string text, IValueContext context) => ParseNormalised(WhiteSpace.Normalise(text, whiteSpace), context);

    /// <summary>The value of a text whose white space is normalised; null where it is not allowed.</summary>
    public abstract object? ParseNormalised(string text, IValueContext context);

    /// <summary>Whether a text whose white space is normalised is allowed; cheaper than its value where a type can tell.</summary>
    public virtual bool AllowsNormalised(string text, IValueContext context) => ParseNormalised(text, context) is not null;

    /// <summary>The order of two values: null where they cannot be compared.</summary>
    public virtual int? Compare(object left, object right) => null;

    public virtual int Length(object value) => 0;
}
