namespace Tei.Validation;

/// <summary>How much a <see cref="Diagnostic"/> weighs. Only <see cref="Error"/> makes a document invalid.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing needs doing.</summary>
    Information,

    /// <summary>Wants review by a person; the result stands.</summary>
    Warning,

    /// <summary>The document breaks a rule, or the work could not be done.</summary>
    Error,
}
