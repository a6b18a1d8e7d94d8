namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>The built-in types <c>string</c> and <c>token</c> (RELAX NG, 4.4 and 9.3.8).</summary>
internal sealed class BuiltInDatatype(string name) : Datatype
{
    public static BuiltInDatatype String { get; } = new("string");

    public static BuiltInDatatype Token { get; } = new("token");

    public override string Name => name;

    public override bool AllowsEverything => true;

    public override string Description => "text";

    public override bool IsAllowed(string text, IValueContext context) => true;

    public override object Parse(string text, IValueContext context) => this == Token ? WhiteSpace.Collapse(text) : text;
}
