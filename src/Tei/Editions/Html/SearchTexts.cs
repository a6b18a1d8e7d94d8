using System.Collections.Immutable;
using System.Globalization;

namespace Tei.Editions.Html;

/// <summary>
/// The texts that a search shows its words in, each cut into stretches of one number of lines, a file each: what is found often in a document is found in a long one, and three of its
/// lines are shown. As all stretches of an edition have as many lines, the number of a line says which file it is in.
/// </summary>
internal sealed class SearchTexts
{
    /// <summary>What a stretch has on an average, in characters: where files are smaller, their number is what a browser takes its time for.</summary>
    private const int Size = 8_000;

    private readonly ImmutableArray<EditionDocument> documents;

    public SearchTexts(ImmutableArray<EditionDocument> documents)
    {
        this.documents = documents;
        long lines = documents.Sum(d => (long)d.Lines.Length), length = documents.Sum(d => d.Lines.Sum(l => (long)l.Length));
        Stretch = length == 0 ? 1 : (int)Math.Max(1, Size * lines / length);
    }

    /// <summary>How many lines a stretch has; the last of a text may have fewer.</summary>
    public int Stretch { get; }

    /// <summary>The scripts: the lines of each document, and where each of them stands in its page.</summary>
    public IEnumerable<(string Address, string Script)> Files() => documents.SelectMany((document, number) => Stretches(document, number));

    private IEnumerable<(string Address, string Script)> Stretches(EditionDocument document, int number)
    {
        for (int first = 0; first == 0 || first < document.Lines.Length; first += Stretch)
        {
            int stretch = first / Stretch;
            string lines = SearchIndex.Json(string.Join('\n', document.Lines.Skip(first).Take(Stretch))), anchors = SearchIndex.Json(string.Join(' ', document.Anchors.Skip(first).Take(Stretch)));
            yield return (Address(number, stretch), string.Create(CultureInfo.InvariantCulture, $"edition.text({number},{stretch},{lines},{anchors});\n"));
        }
    }

    private static string Address(int number, int stretch) =>
        stretch == 0 ? string.Create(CultureInfo.InvariantCulture, $"search/text/{number}.js") : string.Create(CultureInfo.InvariantCulture, $"search/text/{number}-{stretch}.js");
}
