namespace Tei.Recognition.Structure;

/// <summary>The items of a document by their words of content: a heading may repeat one (encoding manual, section 5).</summary>
internal sealed class Agenda
{
    private const int ShortestWord = 4;

    private readonly Dictionary<string, List<int>> itemsByWord = new(StringComparer.Ordinal);
    private readonly List<int> sizes = [];
    private readonly List<string> added = [];

    public void Add(string item) => added.Add(item);

    /// <summary>An item is read when the first line is compared with it: most documents have no line to compare.</summary>
    private void Read(string item)
    {
        HashSet<string> words = ContentWords(item);
        foreach (string word in words)
        {
            if (!itemsByWord.TryGetValue(word, out List<int>? items))
            {
                itemsByWord[word] = items = [];
            }

            items.Add(sizes.Count);
        }

        sizes.Add(words.Count);
    }

    /// <summary>Whether a line has half of its words, and a third of the item's, in common with an item.</summary>
    public bool IsRepeatedBy(string text)
    {
        if (added.Count == 0 || HasSentences(text))
        {
            return false;
        }

        for (int i = sizes.Count; i < added.Count; i++)
        {
            Read(added[i]);
        }

        HashSet<string> words = ContentWords(text);
        var common = new Dictionary<int, int>();
        foreach (int item in words.SelectMany(word => itemsByWord.GetValueOrDefault(word) ?? []))
        {
            common[item] = common.GetValueOrDefault(item) + 1;
        }

        return common.Any(c => c.Value * 2 >= words.Count && c.Value * 3 >= sizes[c.Key]);
    }

    /// <summary>Whether more than one sign that ends a sentence stands in a text.</summary>
    private static bool HasSentences(ReadOnlySpan<char> text) =>
        text.IndexOfAny('.', '?', '!') is >= 0 and var first && text[(first + 1)..].ContainsAny('.', '?', '!');

    /// <summary>The words of content in an order that does not depend on how they stand.</summary>
    public static string Content(string text) => string.Join(' ', ContentWords(text).Order(StringComparer.Ordinal));

    /// <summary>The longer words of a text that carry its meaning, in small letters.</summary>
    private static HashSet<string> ContentWords(string text)
    {
        HashSet<string> words = [];
        int i = 0;
        while (i < text.Length)
        {
            int start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            if (i - start >= ShortestWord && text[start..i].ToLowerInvariant() is var word && word is not ("about" or "with" or "from" or "their" or "that" or "this" or "which" or "into"))
            {
                words.Add(word);
            }

            i++;
        }

        return words;
    }
}
