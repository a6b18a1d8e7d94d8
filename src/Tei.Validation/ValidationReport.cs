namespace Tei.Validation;

/// <summary>What a validation found, in document order.</summary>
/// <remarks>Immutable; threads may share it.</remarks>
/// <param name="Diagnostics">The findings; empty for a valid document.</param>
public sealed record ValidationReport(IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>A report without findings.</summary>
    public static ValidationReport Valid { get; } = new([]);

    /// <summary>Whether no finding is an error.</summary>
    public bool IsValid => Diagnostics.All(d => d.Severity != DiagnosticSeverity.Error);

    /// <summary>The findings of both reports, this one's first.</summary>
    public ValidationReport And(ValidationReport other) => new([.. Diagnostics, .. other.Diagnostics]);
}
