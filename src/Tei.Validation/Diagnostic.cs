namespace Tei.Validation;

/// <summary>One finding: what is wrong, where, and what to do. The one type for findings everywhere in the library.</summary>
/// <remarks>Immutable; threads may share it.</remarks>
/// <param name="Descriptor">The kind of finding.</param>
/// <param name="Location">The place in the file.</param>
/// <param name="Message">What is wrong in this case and, where it is known, the repair; one line, no full stop at its end.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceLocation Location, string Message)
{
    /// <summary>The code of the kind, such as <c>RNG0201</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How much the finding weighs.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>The construct of the schema that was not kept; null where there is none.</summary>
    public DiagnosticExplanation? Explanation { get; init; }

    /// <summary>The text form: <c>file(line,column): error RNG0201: message</c>.</summary>
    public override string ToString() => $"{Location}: {SeverityWord} {Code}: {Message}";

    private string SeverityWord => Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
