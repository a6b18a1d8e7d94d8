using static Tei.Validation.DiagnosticSeverity;

namespace Tei.Validation;

/// <summary>The findings about reading XML that all kinds of validation share.</summary>
public static class XmlDiagnostics
{
    /// <summary>The file cannot be read.</summary>
    public static DiagnosticDescriptor Unreadable { get; } =
        new("XML0001", Error, "The file cannot be read", "Check the path and the permissions.");

    /// <summary>The file is not well-formed XML.</summary>
    public static DiagnosticDescriptor NotWellFormed { get; } =
        new("XML0101", Error, "The document is not well-formed XML", "Correct the markup at the place named; nothing after it was checked.");

    /// <summary>An external entity or DTD cannot be read.</summary>
    public static DiagnosticDescriptor UnresolvedEntity { get; } =
        new("XML0102", Error, "An external entity or DTD cannot be read", "Add it to the catalog, or remove the reference; nothing is fetched from the network.");

    /// <summary>Every descriptor of XML reading, in the order of its code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [Unreadable, NotWellFormed, UnresolvedEntity];
}
