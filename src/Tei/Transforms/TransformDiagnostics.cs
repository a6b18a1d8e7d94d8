using Tei.Validation;

namespace Tei.Transforms;

/// <summary>The kinds of finding of stylesheets and transforms (<c>XSL</c>).</summary>
public static class TransformDiagnostics
{
    /// <summary>XSL0001.</summary>
    public static readonly DiagnosticDescriptor InvalidStylesheet = new(
        "XSL0001", DiagnosticSeverity.Error, "The stylesheet cannot be used", "Correct the stylesheet at the place named.");

    /// <summary>XSL0002.</summary>
    public static readonly DiagnosticDescriptor VersionNotSupported = new(
        "XSL0002", DiagnosticSeverity.Error, "The stylesheet needs a newer version of XSLT than 1.0", "Run it with --engine saxon, or write it in XSLT 1.0.");

    /// <summary>XSL0003.</summary>
    public static readonly DiagnosticDescriptor TransformFailed = new(
        "XSL0003", DiagnosticSeverity.Error, "The transform stopped", "Read the message: the stylesheet gave it, or an expression or a document in it failed.");

    /// <summary>XSL0004.</summary>
    public static readonly DiagnosticDescriptor StylesheetMessage = new(
        "XSL0004", DiagnosticSeverity.Information, "The stylesheet says something", "Nothing to do unless its message asks for it.");

    /// <summary>XSL0005.</summary>
    public static readonly DiagnosticDescriptor MissingEngine = new(
        "XSL0005", DiagnosticSeverity.Error, "The engine that the stylesheet needs is not installed", "Install Java and Saxon-HE, or name Saxon's archive with --saxon.");

    /// <summary>XSL0006.</summary>
    public static readonly DiagnosticDescriptor WorkerFailed = new(
        "XSL0006", DiagnosticSeverity.Error, "The engine gave up on a document", "Look at the document and the stylesheet: it takes too long, or too much memory.");

    /// <summary>XSL0007.</summary>
    public static readonly DiagnosticDescriptor MissingDocument = new(
        "XSL0007", DiagnosticSeverity.Warning, "A document that the stylesheet asks for cannot be opened", "Correct its address, or put it there: the result was made without it.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [InvalidStylesheet, VersionNotSupported, TransformFailed, StylesheetMessage, MissingEngine, WorkerFailed, MissingDocument];
}
