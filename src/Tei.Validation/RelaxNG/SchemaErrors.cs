namespace Tei.Validation.RelaxNG;

/// <summary>Collects what is wrong with a schema while it is read.</summary>
internal sealed class SchemaErrors
{
    private readonly List<Diagnostic> diagnostics = [];

    public void Add(DiagnosticDescriptor descriptor, SourceLocation location, string message) =>
        diagnostics.Add(new Diagnostic(descriptor, location, message));

    /// <summary>Makes the exception for one finding that ends the reading at once.</summary>
    public static InvalidSchemaException Fatal(DiagnosticDescriptor descriptor, SourceLocation location, string message) =>
        new([new Diagnostic(descriptor, location, message)]);

    /// <summary>Throws where anything was found.</summary>
    public void ThrowIfAny()
    {
        if (diagnostics.Count > 0)
        {
            throw new InvalidSchemaException([.. diagnostics.Distinct()]);
        }
    }
}
