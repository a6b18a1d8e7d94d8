using System.Collections.Immutable;
using System.Globalization;

namespace Tei.Editions.Html;

/// <summary>
/// What a search shows of a document before its text is there: where it is, its title, its date and its language. A file has those of many documents, so that the browser has them before anything is sought;
/// it is one string, which costs it little.
/// </summary>
internal static class SearchTitles
{
    /// <summary>Of how many documents a file has the titles.</summary>
    public const int Size = 2_000;

    /// <summary>The scripts: a line for each document, its parts with tabs between them.</summary>
    public static IEnumerable<(string Address, string Script)> Files(ImmutableArray<EditionDocument> documents) =>
        documents.Chunk(Size).Select((part, number) => (
            string.Create(CultureInfo.InvariantCulture, $"search/titles/{number}.js"),
            string.Create(CultureInfo.InvariantCulture, $"edition.titles({number},{SearchIndex.Json(string.Join('\n', part.Select(Line)))});\n")));

    private static string Line(EditionDocument document) => string.Join('\t', new[] { DocumentList.Address(document), document.Title, document.Date ?? "", document.Language }.Select(Plain));

    private static string Plain(string fact) => fact.ReplaceLineEndings(" ").Replace('\t', ' ');
}
