namespace Tei.Editions.Html;

/// <summary>Cuts the words of an index into parts by their first letters, as many letters as keep a part small: a search loads only the parts of its words.</summary>
internal static class SearchParts
{
    /// <summary>The part of all words that do not begin with a to z or a digit.</summary>
    public const string Other = "other";

    // A name of a file has no more letters than this; what is longer together stays together.
    private const int LongestKey = 8;

    /// <summary>The keys of the parts, in order. A word is in the part with the longest key that it begins with.</summary>
    /// <param name="sizes">Each word with what it takes in a file.</param>
    /// <param name="limit">What a part should not exceed.</param>
    public static IReadOnlyList<string> Keys(IReadOnlyDictionary<string, int> sizes, int limit)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        Divide(sizes, 1, limit, keys);
        return [.. keys];
    }

    /// <summary>The part that has a word.</summary>
    public static string PartOf(string word, IReadOnlySet<string> keys)
    {
        for (int length = Math.Min(word.Length, LongestKey); length > 0; length--)
        {
            if (keys.Contains(word[..length]))
            {
                return word[..length];
            }
        }

        return Other;
    }

    /// <summary>The first letters of a word that can be in a key.</summary>
    private static string Beginning(string word, int length)
    {
        int plain = 0;
        while (plain < Math.Min(word.Length, length) && (char.IsAsciiLetterLower(word[plain]) || char.IsAsciiDigit(word[plain])))
        {
            plain++;
        }

        return word[..plain];
    }

    private static void Divide(IEnumerable<KeyValuePair<string, int>> words, int length, int limit, SortedSet<string> keys)
    {
        foreach (IGrouping<string, KeyValuePair<string, int>> group in words.GroupBy(w => Beginning(w.Key, length), StringComparer.Ordinal))
        {
            if (group.Key.Length == 0)
            {
                keys.Add(Other);
                continue;
            }

            // Words that end here, or go on with other letters, stay under this key.
            keys.Add(group.Key);
            if (group.Key.Length == length && length < LongestKey && group.Sum(w => (long)w.Value) > limit)
            {
                Divide(group.Where(w => Beginning(w.Key, length + 1).Length > length), length + 1, limit, keys);
            }
        }
    }
}
