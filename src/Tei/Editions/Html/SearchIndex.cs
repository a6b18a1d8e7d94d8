using System.Globalization;
using System.Text;
using System.Text.Json;
using Tei.Recognition;

namespace Tei.Editions.Html;

/// <summary>
/// The full-text index: words without diacritics, in parts by their first two letters, so that a search loads only what it needs; and the lines of each document, for the words around what
/// is found. Parts are scripts, for pages that are opened from a disk may load scripts and nothing else.
/// </summary>
internal static class SearchIndex
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    public static IEnumerable<(string Address, string Script)> Files(EditionModel model)
    {
        var parts = new SortedDictionary<string, SortedDictionary<string, List<int>>>(StringComparer.Ordinal);
        for (int d = 0; d < model.Documents.Length; d++)
        {
            foreach ((string word, List<int> lines) in Words(model, model.Documents[d]))
            {
                string key = Part(word);
                if (!parts.TryGetValue(key, out SortedDictionary<string, List<int>>? part))
                {
                    parts[key] = part = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
                }

                if (!part.TryGetValue(word, out List<int>? postings))
                {
                    part[word] = postings = [];
                }

                // A document, how many lines, and each.
                postings.Add(d);
                postings.Add(lines.Count);
                postings.AddRange(lines);
            }
        }

        yield return ("search/documents.js", $"edition.documents({Json(model.Documents.Select(d => new[] { d.Name, d.Title, d.Date ?? "", d.Language }))});\n");
        foreach ((string key, SortedDictionary<string, List<int>> part) in parts)
        {
            yield return ($"search/{key}.js", $"edition.part({Json(key)},{Json(part)});\n");
        }

        for (int d = 0; d < model.Documents.Length; d++)
        {
            yield return (string.Create(CultureInfo.InvariantCulture, $"search/text/{d}.js"), $"edition.text({d},{Json(model.Documents[d].Lines)},{Json(model.Documents[d].Anchors)});\n");
        }
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

    /// <summary>The part that has a word: its first two letters where these are a to z and digits, else one for all others.</summary>
    private static string Part(string word) => word.Length >= 2 && char.IsAsciiLetterOrDigit(word[0]) && char.IsAsciiLetterOrDigit(word[1]) ? word[..2] : char.IsAsciiLetterOrDigit(word[0]) ? word[..1] : "other";

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, Plain).Replace("\u2028", "\\u2028", StringComparison.Ordinal).Replace("\u2029", "\\u2029", StringComparison.Ordinal);
}
