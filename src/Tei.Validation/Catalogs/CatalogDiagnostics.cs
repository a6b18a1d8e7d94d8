namespace Tei.Validation.Catalogs;

/// <summary>The findings about XML catalogs.</summary>
public static class CatalogDiagnostics
{
    /// <summary>A catalog breaks the rules of OASIS XML Catalogs 1.1.</summary>
    public static DiagnosticDescriptor InvalidCatalog { get; } =
        new("CAT0101", DiagnosticSeverity.Error, "The catalog cannot be used", "Correct the entry at the place named (OASIS XML Catalogs 1.1).");

    /// <summary>Every descriptor of catalogs, in the order of its code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [InvalidCatalog];
}
