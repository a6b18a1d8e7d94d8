using Tei.Validation.RelaxNG.Datatypes;

namespace Tei.Validation.RelaxNG.Syntax;

/// <summary>What of the annotations before a construct is kept, in both syntaxes (RELAX NG DTD Compatibility, 3 and 5).</summary>
/// <param name="Documentation">The documentation with collapsed white space; null without.</param>
/// <param name="DefaultValue">The default value of an attribute; null without.</param>
/// <param name="HasElements">Whether there is an element among the annotations, documentation included.</param>
/// <param name="IsEmpty">Whether there is no annotation at all.</param>
internal readonly record struct SchemaAnnotations(string? Documentation, string? DefaultValue, bool HasElements, bool IsEmpty)
{
    public static QualifiedName DocumentationElement { get; } = new(QualifiedName.CompatibilityAnnotations, "documentation");

    public static QualifiedName DefaultValueAttribute { get; } = new(QualifiedName.CompatibilityAnnotations, "defaultValue");

    public static SchemaAnnotations None { get; } = new(null, null, HasElements: false, IsEmpty: true);

    /// <summary>More documentation behind what there is; null where there is none.</summary>
    public static string? Join(string? documentation, string more)
    {
        string added = WhiteSpace.Collapse(more);
        return added.Length == 0 ? documentation : documentation is null ? added : $"{documentation} {added}";
    }
}
