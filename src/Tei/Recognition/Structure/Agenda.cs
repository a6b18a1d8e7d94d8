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
        int size = 0;
        int end = 0;
        while (NextWord(item, ref end) is { } word)
        {
            if (!itemsByWord.TryGetValue(word, out List<int>? items))
            {
                itemsByWord[word] = items = [];
            }

            if (items.Count == 0 || items[^1] != sizes.Count)
            {
                items.Add(sizes.Count);
                size++;
            }
        }

        sizes.Add(size);
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

    /// <summary>Two numbers that texts with the same words of content have in common: where they differ, the words need not be put in order.</summary>
    public static (int Least, int Greatest) Signature(string text)
    {
        (int least, int greatest) = (int.MaxValue, int.MinValue);
        int end = 0;
        while (NextWord(text, ref end) is { } word)
        {
            int hash = word.GetHashCode(StringComparison.Ordinal);
            (least, greatest) = (Math.Min(least, hash), Math.Max(greatest, hash));
        }

        return (least, greatest);
    }

    /// <summary>The longer words of a text that carry its meaning, in small letters.</summary>
    private static HashSet<string> ContentWords(string text)
    {
        HashSet<string> words = [];
        int end = 0;
        while (NextWord(text, ref end) is { } word)
        {
            words.Add(word);
        }

        return words;
    }

    /// <summary>The next longer word from a place on that carries meaning, in small letters; none where the text ends.</summary>
    private static string? NextWord(string text, ref int end)
    {
        int i = end;
        while (i < text.Length)
        {
            int start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            if (i - start >= ShortestWord && InSmallLetters(text.AsSpan(start, i - start)) is var word && word is not ("about" or "with" or "from" or "their" or "that" or "this" or "which" or "into"))
            {
                end = i;
                return word;
            }

            i++;
        }

        return null;
    }

    /// <summary>Most words were met before: their form has them in small letters, but without diacritics.</summary>
    private static string InSmallLetters(ReadOnlySpan<char> word) =>
        WordForm.Of(word) is var form && word.SequenceEqual(form.Text) ? form.Lower : word.ToString().ToLowerInvariant();
}
