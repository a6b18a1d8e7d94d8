using System.Xml;
using Tei.Validation.Catalogs;

namespace Tei.Validation;

/// <summary>The one way in which this library reads XML: with limits against entity bombs, and with external entities only through the catalog.</summary>
internal static class HardenedXml
{
    private const long MostCharactersFromEntities = 10_000_000;

    /// <summary>Settings for a document: entities are expanded; comments and processing instructions are not reported.</summary>
    public static XmlReaderSettings Settings(XmlCatalog catalog, Uri? document) => new()
    {
        DtdProcessing = DtdProcessing.Parse,
        MaxCharactersFromEntities = MostCharactersFromEntities,
        XmlResolver = new DocumentResolver(catalog, document),
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>The absolute URI of a path or URI as a caller names it.</summary>
    public static Uri ToUri(string pathOrUri) =>
        Uri.TryCreate(pathOrUri, UriKind.Absolute, out Uri? uri) && !Path.IsPathRooted(pathOrUri) ? uri : new Uri(Path.GetFullPath(pathOrUri));

    /// <summary>A not-well-formed document as a diagnostic.</summary>
    public static Diagnostic ToDiagnostic(XmlException e, string file) => e.InnerException is IOException or UnauthorizedAccessException
        ? new Diagnostic(XmlDiagnostics.UnresolvedEntity, new SourceLocation(file, e.LineNumber, e.LinePosition), e.InnerException.Message)
        : new Diagnostic(XmlDiagnostics.NotWellFormed, Place(e, file), $"{Reason(e)}; correct the markup here: nothing after this place was checked");

    /// <summary>The message of the parser without the place at its end, which the location tells already.</summary>
    public static string Reason(XmlException e)
    {
        int place = e.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return (place < 0 ? e.Message : e.Message[..place]).TrimEnd('.', ' ').ReplaceLineEndings(" ");
    }

    /// <summary>The place; the beginning of a file in which the parser found nothing.</summary>
    public static SourceLocation Place(XmlException e, string file) => new(file, Math.Max(1, e.LineNumber), Math.Max(1, e.LinePosition));
}
