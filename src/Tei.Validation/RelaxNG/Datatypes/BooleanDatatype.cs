namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>Truth values (XML Schema 2, 3.2.2).</summary>
internal sealed class BooleanDatatype() : XsdDatatype("boolean", WhiteSpaceMode.Collapse)
{
    public override string Description => "true or false";

    public override object? ParseNormalised(string text, IValueContext context) => text switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        _ => null,
    };
}
