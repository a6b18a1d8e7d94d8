namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>Names with a prefix that must be declared; the value is the namespace and the local name (XML Schema 2, 3.2.18 and 3.2.19).</summary>
internal sealed class QNameDatatype(string name) : XsdDatatype(name, WhiteSpaceMode.Collapse)
{
    public override bool DependsOnContext => true;

    public override bool HasLength => true;

    public override string Description => "a name whose prefix is declared";

    public override object? ParseNormalised(string text, IValueContext context)
    {
        int colon = text.IndexOf(':');
        string prefix = colon < 0 ? "" : text[..colon];
        string local = text[(colon + 1)..];
        if (colon == 0 || (colon > 0 && !Lexical.IsNCName(prefix)) || !Lexical.IsNCName(local))
        {
            return null;
        }

        return context.FindNamespace(prefix) is string uri ? new QualifiedName(uri, local) : null;
    }

    public override int Length(object value) => CodePoints.Count(((QualifiedName)value).LocalName);
}
