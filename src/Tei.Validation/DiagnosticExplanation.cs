namespace Tei.Validation;

/// <summary>The construct of the schema that a finding is about.</summary>
/// <remarks>Immutable; threads may share it.</remarks>
/// <param name="NamespaceUri">The namespace of the element; empty for none.</param>
/// <param name="Element">The local name of the element.</param>
/// <param name="Attribute">The attribute of the element, where the finding is about one.</param>
/// <param name="Schema">Where the schema declares it.</param>
/// <param name="Documentation">The first sentence of what the schema says about it; null where it says nothing.</param>
public sealed record DiagnosticExplanation(string NamespaceUri, string Element, string? Attribute, SourceLocation Schema, string? Documentation)
{
    /// <summary>A page that tells more; null where none is known.</summary>
    public Uri? Link { get; init; }

    /// <summary>The text form: <c>p: marks paragraphs in prose (schema.rng(120,5))</c>, and the link.</summary>
    public override string ToString() =>
        $"{Element}{(Attribute is null ? "" : "/@" + Attribute)}: {(Documentation is null ? "declared" : Documentation)} ({Schema}){(Link is null ? "" : " " + Link)}";
}
