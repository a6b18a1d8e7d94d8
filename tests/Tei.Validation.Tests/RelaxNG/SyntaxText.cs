using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.Tests.RelaxNG;

/// <summary>
/// Writes a syntax tree as text, so that trees can be compared. Places are left out, and so is what the two syntaxes cannot say alike: whether
/// several patterns in an element are a group (RELAX NG, 4.12), and which prefixes are in scope where no value needs them.
/// </summary>
internal static class SyntaxText
{
    public static string Write(PatternSyntax pattern) => pattern switch
    {
        ElementSyntax e => $"element {e.Name.Key} {{{Group(e.Content)}}}{Note(e.Documentation)}",
        AttributeSyntax a => $"attribute {a.Name.Key} {{{Write(a.Content)}}}{Note(a.Documentation)}{(a.DefaultValue is null ? "" : $" default={a.DefaultValue}")}",
        OperatorSyntax { Operands: [var only], Kind: PatternOperator.Group or PatternOperator.Choice or PatternOperator.Interleave } => Write(only),
        OperatorSyntax { Kind: PatternOperator.Choice or PatternOperator.Interleave or PatternOperator.Group } o => $"{o.Kind}({Join(o.Operands)})",
        OperatorSyntax o => $"{o.Kind}({Group(o.Operands)})",
        ReferenceSyntax r => (r.ToParent ? "parent " : "ref ") + r.Name,
        DataSyntax d => $"{d.Type.Library}#{d.Type.Type}({string.Join(',', d.Parameters.Select(p => $"{p.Name}={Quote(p.Value)}"))}){Except(d.Except)}",
        ValueSyntax v => $"{v.Type.Library}#{v.Type.Type} {Quote(v.Value)}{Prefixes(v)}{Note(v.Documentation)}",
        ExternalReferenceSyntax x => $"external {Name(x.Target)} {x.InheritedNamespace}",
        GrammarSyntax g => $"grammar{{{string.Join('\n', g.Components.Select(Write))}}}",
        EmptySyntax => "empty",
        TextSyntax => "text",
        NotAllowedSyntax => "notAllowed",
        _ => throw new InvalidOperationException(),
    };

    public static string Write(ComponentSyntax component) => component switch
    {
        DefineSyntax d => $"{d.Name ?? "<start>"} {d.Combine} = {Group(d.Content)}{Note(d.Documentation)}",
        IncludeSyntax i => $"include {Name(i.Target)} {i.InheritedNamespace} {{{string.Join('\n', i.Overrides.Select(Write))}}}",
        _ => throw new InvalidOperationException(),
    };

    private static string Group(IReadOnlyList<PatternSyntax> items) => items is [var only] ? Write(only) : $"Group({Join(items)})";

    private static string Except(IReadOnlyList<PatternSyntax> except) => except switch
    {
        [] => "",
        [var only] => $"-({Write(only)})",
        _ => $"-(Choice({Join(except)}))",
    };

    private static string Join(IReadOnlyList<PatternSyntax> items) => string.Join(", ", items.Select(Write));

    private static string Prefixes(ValueSyntax value)
    {
        string prefix = value.Value.Contains(':') ? value.Value.Trim().Split(':')[0] : "";
        return value.Type.Type is "QName" or "NOTATION" ? $" in {value.Namespaces.GetValueOrDefault(prefix)}" : "";
    }

    private static string Note(string? documentation) => documentation is null ? "" : $" ## {documentation}";

    private static string Quote(string text) => $"\"{text.Replace("\"", "\\\"")}\"";

    private static string Name(Uri target) => Path.GetFileNameWithoutExtension(target.LocalPath);
}
