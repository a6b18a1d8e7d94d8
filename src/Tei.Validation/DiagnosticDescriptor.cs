namespace Tei.Validation;

/// <summary>A kind of diagnostic: its code never changes its meaning and is never used again for another.</summary>
/// <remarks>Immutable; threads may share it. All descriptors are listed in <c>docs/diagnostics.md</c>, which a test compares with the code.</remarks>
public sealed class DiagnosticDescriptor
{
    /// <summary>Describes a kind of diagnostic.</summary>
    /// <param name="code">Three letters for the part (<c>ENC XML CAT RNG SCH XSD XSL COR</c>) and four digits, as in <c>RNG0201</c>.</param>
    /// <param name="severity">How much it weighs.</param>
    /// <param name="title">What is wrong, in a few words, without the particulars of one case.</param>
    /// <param name="remedy">What to do about it.</param>
    public DiagnosticDescriptor(string code, DiagnosticSeverity severity, string title, string remedy)
    {
        Code = code;
        Severity = severity;
        Title = title;
        Remedy = remedy;
    }

    /// <summary>The code, such as <c>RNG0201</c>.</summary>
    public string Code { get; }

    /// <summary>How much a diagnostic of this kind weighs.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>What is wrong, in general.</summary>
    public string Title { get; }

    /// <summary>What to do about it, in general.</summary>
    public string Remedy { get; }
}
