using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Tei.Validation;

namespace Tei.Reading;

/// <summary>Names what a Word file holds beside its text: headers and footers, comments, text boxes, tracked deletions, fields and formulas.</summary>
internal static class WordLeftovers
{
    /// <summary>A finding for each piece that is left out, in the order of the parts.</summary>
    public static IEnumerable<Diagnostic> Find(MainDocumentPart part, string file) =>
        part.HeaderParts.Select(p => ("a header", Words(p.Header))).Concat(part.FooterParts.Select(p => ("a footer", Words(p.Footer))))
            .Concat((part.WordprocessingCommentsPart?.Comments?.Elements<Comment>() ?? []).Select(c => ("a comment", Words(c))))
            .Concat(InText(part.Document?.Body)).Where(p => p.Item2.Length > 0).Distinct()
            .Select(p => new Diagnostic(EncoderDiagnostics.LeftOut, new SourceLocation(file), $"{p.Item1} of the file is not part of the document and is left out: “{p.Item2}”"));

    private static IEnumerable<(string Kind, string Text)> InText(Body? body)
    {
        foreach (OpenXmlElement element in body?.Descendants() ?? [])
        {
            (string, string)? found = element switch
            {
                TextBoxContent box when !box.Ancestors<AlternateContentFallback>().Any() => ("a text box", Words(box)),
                DeletedText deleted => ("a tracked deletion", deleted.Text),
                DocumentFormat.OpenXml.Math.OfficeMath formula => ("a formula", WhiteSpace.Collapse(formula.InnerText).Trim(' ')),
                SymbolChar symbol => ("a sign of a symbol font", symbol.Char?.Value ?? ""),
                _ => null,
            };
            if (found is { } piece)
            {
                yield return piece;
            }
        }
    }

    private static string Words(OpenXmlElement? element) =>
        element is null ? "" : WhiteSpace.Collapse(string.Join(' ', element.Descendants<Paragraph>().Select(p => string.Concat(p.Descendants<Text>().Select(t => t.Text))))).Trim(' ');
}
