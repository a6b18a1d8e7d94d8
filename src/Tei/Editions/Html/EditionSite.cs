using System.Xml.Linq;
using Tei.Corpora;

namespace Tei.Editions.Html;

/// <summary>Writes the pages of an edition that are about all its documents: list, indexes, map, timeline, correspondence, search.</summary>
/// <remarks>Needs no server: everything is files beside each other, and the script only adds to pages that can be read without it. Threads may share it.</remarks>
public sealed class EditionSite
{
    private readonly EditionModel model;
    private readonly PageFrame frame;
    private readonly SearchIndex index;
    private readonly IReadOnlyDictionary<string, DocumentCheck> checks;

    /// <summary>Prepares the pages.</summary>
    /// <param name="title">The title of the edition.</param>
    /// <param name="documents">Its documents; the page of each lies in the same folder as <c>NAME.html</c>.</param>
    /// <param name="language">The language of the pages: en, de or fr.</param>
    /// <param name="checks">For the names of documents, whether they are sound.</param>
    public EditionSite(string title, IEnumerable<EditionDocument> documents, string language = "en", IReadOnlyDictionary<string, DocumentCheck>? checks = null)
    {
        model = new EditionModel(title, documents);
        frame = new PageFrame(title, InterfaceWords.Of(language));
        index = new SearchIndex(model);
        this.checks = checks ?? new Dictionary<string, DocumentCheck>();
    }

    /// <summary>Writes all pages into a folder.</summary>
    /// <exception cref="IOException">A file cannot be written; older files are whole.</exception>
    public void Write(string folder)
    {
        AtomicFile.Write(Path.Combine(folder, "edition.css"), EditionAssets.Read("edition.css"));
        AtomicFile.Write(Path.Combine(folder, "edition.js"), EditionAssets.Read("edition.js"));
        foreach ((string address, XElement page) in Pages())
        {
            AtomicFile.Write(Path.Combine(folder, address), HtmlNode.Page(page));
        }

        foreach ((string address, string script) in index.Files().Append(SearchIndex.Rows(new DocumentList(model, frame.Words, checks))))
        {
            AtomicFile.Write(Path.Combine(folder, address), script);
        }
    }

    /// <summary>Each page with its address below the folder.</summary>
    internal IEnumerable<(string Address, XElement Page)> Pages()
    {
        InterfaceWords words = frame.Words;
        var list = new DocumentList(model, words, checks);
        for (int page = 1; page <= list.Pages; page++)
        {
            string title = page == 1 ? model.Title : $"{model.Title}, {words["pageOf"]} {page}";
            yield return (DocumentList.PageAddress(page), frame.Page(page == 1 ? "" : "../", title, page == 1 ? "documents" : "", list.Content(page)));
        }

        yield return ("persons.html", frame.Page("", words["persons"], "persons", EntityLists.Content(model, words, EditionEntityKind.Person)));
        yield return ("places.html", frame.Page("", words["places"], "places", EntityLists.Content(model, words, EditionEntityKind.Place)));
        yield return ("organisations.html", frame.Page("", words["organisations"], "organisations", EntityLists.Content(model, words, EditionEntityKind.Organisation)));
        yield return ("map.html", frame.Page("", words["map"], "map", PlaceMap.Content(model, words)));
        yield return ("timeline.html", frame.Page("", words["timeline"], "timeline", Timeline.Content(model, words)));
        yield return ("letters.html", frame.Page("", words["letters"], "letters", CorrespondenceGraph.Content(model, words)));
        yield return ("search.html", frame.Page("", words["search"], "search", SearchPage.Content(words, index, model.Documents.Length)));
        foreach (IndexedEntity entity in model.Entities)
        {
            yield return (entity.Address, frame.Page("../", entity.Name, "", EntityPage.Content(model, words, entity)));
        }
    }
}
