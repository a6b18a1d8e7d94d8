namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>The list types NMTOKENS, IDREFS and ENTITIES: at least one item; the length counts items (XML Schema 2, 3.3.5, 3.3.10, 3.3.12).</summary>
internal sealed class ListDatatype(string name, Func<string, bool> isItem, IdKind idKind, bool isEntities) : XsdDatatype(name, WhiteSpaceMode.Collapse)
{
    public override IdKind IdKind => idKind;

    public override bool HasLength => true;

    public override bool DependsOnContext => isEntities;

    public override object? ParseNormalised(string text, IValueContext context)
    {
        string[] items = WhiteSpace.Split(text);
        return items.Length > 0 && items.All(i => isItem(i) && (!isEntities || context.IsUnparsedEntity(i))) ? text : null;
    }

    public override int Length(object value) => WhiteSpace.Split((string)value).Length;
}

/// <summary>The name of an unparsed entity of the document (XML Schema 2, 3.3.11).</summary>
internal sealed class EntityDatatype() : XsdDatatype("ENTITY", WhiteSpaceMode.Collapse)
{
    public override bool DependsOnContext => true;

    public override bool HasLength => true;

    public override object? ParseNormalised(string text, IValueContext context) =>
        Lexical.IsNCName(text) && context.IsUnparsedEntity(text) ? text : null;

    public override int Length(object value) => CodePoints.Count((string)value);
}
