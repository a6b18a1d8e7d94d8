namespace Tei.Validation;

/// <summary>A schema, catalog or stylesheet cannot be used; <see cref="Diagnostics"/> says where and why.</summary>
public sealed class InvalidSchemaException : Exception
{
    /// <summary>Tells that a schema cannot be used.</summary>
    /// <param name="diagnostics">At least one finding; the first becomes the message.</param>
    public InvalidSchemaException(IReadOnlyList<Diagnostic> diagnostics)
        : base(diagnostics[0].ToString()) => Diagnostics = diagnostics;

    /// <summary>What is wrong with it, in the order of the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
