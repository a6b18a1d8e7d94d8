using Tei.Validation;

namespace Tei.Validity;

/// <summary>The findings about pointers and IDs, which hold for TEI of any customisation.</summary>
public static class PointerDiagnostics
{
    /// <summary>A local pointer has no target.</summary>
    public static DiagnosticDescriptor UnresolvedPointer { get; } =
        new("SCH0101", DiagnosticSeverity.Error, "A pointer points to nothing in the document", "Give the element that is meant the xml:id, or correct the pointer.");

    /// <summary>Two elements have one ID.</summary>
    public static DiagnosticDescriptor DuplicateId { get; } =
        new("SCH0102", DiagnosticSeverity.Error, "An xml:id is used twice", "Give each element its own xml:id.");

    /// <summary>Every descriptor about pointers, in the order of its code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [UnresolvedPointer, DuplicateId];
}
