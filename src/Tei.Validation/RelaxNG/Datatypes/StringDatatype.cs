namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>The string types: the value is the text (XML Schema 2, 3.2.1 and 3.3).</summary>
internal sealed class StringDatatype(
    string name, WhiteSpaceMode whiteSpace, Func<string, bool> isAllowed, string description, IdKind idKind = IdKind.None)
    : XsdDatatype(name, whiteSpace)
{
    public override string Description => description;

    public override IdKind IdKind => idKind;

    public override bool AllowsEverything => description == "text";

    public override bool HasLength => true;

    public override bool AllowsNormalised(string text, IValueContext context) => isAllowed(text);

    public override object? ParseNormalised(string text, IValueContext context) => isAllowed(text) ? text : null;

    public override int Length(object value) => CodePoints.Count((string)value);
}

/// <summary>Lengths count code points, not UTF-16 units (XML Schema 2, 4.3.1).</summary>
internal static class CodePoints
{
    public static int Count(string text)
    {
        int count = text.Length;
        foreach (char c in text)
        {
            if (char.IsLowSurrogate(c))
            {
                count--;
            }
        }

        return count;
    }
}
