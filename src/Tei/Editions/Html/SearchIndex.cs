using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Tei.Recognition;

namespace Tei.Editions.Html;

/// <summary>
/// The full-text index: words without diacritics in the order of their signs, cut into parts, so that a search loads only what it needs; and the lines of each document, for the words
/// around what is found. Parts are scripts, for pages that are opened from a disk may load scripts and nothing else; each is one string, which costs the browser nothing until a word is
/// looked up in it.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>What a part should not exceed, in characters: a browser takes twice as long for one three times as large, and as long again for a second one.</summary>
    private const int PartLimit = 40_000;

    /// <summary>A word that more documents have than this, and more than a fifth of all, is found without its lines: they are sought in the documents that are shown.</summary>
    private const int MostDocumentsWithLines = 400;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    private readonly EditionModel model;
    private readonly SearchTexts texts;
    private readonly SortedDictionary<string, string> lists;

    public SearchIndex(EditionModel model)
    {
        this.model = model;
        texts = new SearchTexts(model.Documents);
        lists = Postings();
        Firsts = SearchParts.Cut(lists.Select(w => (w.Key, w.Key.Length + w.Value.Length)), PartLimit);
    }

    /// <summary>The first word of each part.</summary>
    public ImmutableArray<string> Firsts { get; }

    /// <summary>How many lines of a text a file has.</summary>
    public int Stretch => texts.Stretch;

    /// <summary>The scripts: the parts of the index, and the titles and the texts of the documents.</summary>
    public IEnumerable<(string Address, string Script)> Files()
    {
        ILookup<int, string> parts = lists.ToLookup(w => SearchParts.PartOf(w.Key, Firsts), w => $";{w.Key} {w.Value}");
        for (int p = 0; p < Firsts.Length; p++)
        {
            yield return (string.Create(CultureInfo.InvariantCulture, $"search/words/{p}.js"), string.Create(CultureInfo.InvariantCulture, $"edition.part({p},{Json(string.Concat(parts[p]))});\n"));
        }

        foreach ((string Address, string Script) file in SearchTitles.Files(model.Documents).Concat(texts.Files()))
        {
            yield return file;
        }
    }

    /// <summary>The rows of the list, for the facets of an edition whose list has several pages.</summary>
    public static (string Address, string Script) Rows(DocumentList list) => ("search/documents.js", $"edition.documents({Json(list.Rows())});\n");

    /// <summary>Each word with its documents, as <see cref="SearchPostings"/> writes them.</summary>
    private SortedDictionary<string, string> Postings()
    {
        var all = new Dictionary<string, List<(int Document, List<int> Lines)>>(StringComparer.Ordinal);
        for (int d = 0; d < model.Documents.Length; d++)
        {
            foreach ((string word, List<int> lines) in Words(model, model.Documents[d]))
            {
                if (!all.TryGetValue(word, out List<(int Document, List<int> Lines)>? postings))
                {
                    all[word] = postings = [];
                }

                postings.Add((d, lines));
            }
        }

        var written = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach ((string word, List<(int Document, List<int> Lines)> postings) in all)
        {
            bool withLines = postings.Count <= Math.Max(MostDocumentsWithLines, model.Documents.Length / 5);
            written[word] = withLines ? SearchPostings.WithLines(postings) : SearchPostings.WithoutLines([.. postings.Select(p => (p.Document, p.Lines[0] / Stretch))]);
        }

        return written;
    }

    /// <summary>The words of a text as the index has them: letters and digits without diacritics, in lower case.</summary>
    public static IEnumerable<string> Fold(string text)
    {
        var word = new StringBuilder();
        foreach (char written in text)
        {
            // A mark on a Latin letter, as a sign of its own.
            bool mark = word.Length > 0 && char.IsAsciiLetter(word[^1]) && CharUnicodeInfo.GetUnicodeCategory(written) is UnicodeCategory.NonSpacingMark;
            if (mark || written is '’' or '\'' or '\u00AD')
            {
                continue;
            }

            char c = Diacritics.BaseOf(written);
            if (char.IsLetterOrDigit(c))
            {
                word.Append(c switch { 'ß' => "ss", 'æ' or 'Æ' => "ae", 'œ' or 'Œ' => "oe", _ => char.ToLowerInvariant(c).ToString() });
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    /// <summary>The words of a document with their lines; where an entity is named, all its names stand in the line.</summary>
    private static Dictionary<string, List<int>> Words(EditionModel model, EditionDocument document)
    {
        var words = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        void Add(string word, int line)
        {
            if (!words.TryGetValue(word, out List<int>? lines))
            {
                words[word] = lines = [];
            }

            if (lines.Count == 0 || lines[^1] != line)
            {
                lines.Add(line);
            }
        }

        ILookup<int, EditionMention> mentions = document.Mentions.ToLookup(m => m.Line);
        for (int i = 0; i < document.Lines.Length; i++)
        {
            foreach (string word in Fold(document.Lines[i]))
            {
                Add(word, i);
            }

            foreach (string name in mentions[i].Select(m => m.Key).Distinct().Where(model.ByKey.ContainsKey).SelectMany(k => model.ByKey[k].Aliases.Append(model.ByKey[k].Name)))
            {
                foreach (string word in Fold(name))
                {
                    Add(word, i);
                }
            }
        }

        return words;
    }

    /// <summary>A value as a script has it.</summary>
    public static string Json<T>(T value) => JsonSerializer.Serialize(value, Plain).Replace("\u2028", "\\u2028", StringComparison.Ordinal).Replace("\u2029", "\\u2029", StringComparison.Ordinal);
}
