namespace Tei.Recognition.Insertions;

/// <summary>Whether a word in brackets corrects the word before it.</summary>
internal static class WordLikeness
{
    /// <summary>Small words that one language uses for one another's places: a slip of one is mended by another of its group.</summary>
    private static readonly string[][] Groups =
    [
        ["in", "on", "at", "for", "to", "of", "by", "with", "from", "into", "onto", "upon", "over", "under", "about", "through", "between", "among", "against", "toward", "towards"],
        ["he", "him", "his", "she", "her", "they", "them", "their", "it", "its", "we", "us", "our", "I", "me", "my", "you", "your", "who", "whom", "whose"],
        ["is", "are", "was", "were", "be", "been", "has", "have", "had", "does", "do", "did"],
        ["a", "an", "the", "this", "that", "these", "those"],
        ["will", "would", "shall", "should", "can", "could", "may", "might", "must"],
        ["not", "now", "no", "nor", "or"],
    ];

    /// <summary>Whether the two resemble one another, or are small words of one group.</summary>
    public static bool Resemble(string word, string bracket)
    {
        string a = Folded(word);
        string b = Folded(bracket);
        if (a.Length == 0 || b.Length == 0 || a == b)
        {
            return false;
        }

        if (a == "that" && b is "a" or "an" or "the")
        {
            // "That [the] said Governor refused": a clause begins, and its article was left out.
            return false;
        }

        if (Groups.Any(g => g.Contains(a) && g.Contains(b)))
        {
            return true;
        }

        if (Groups.Any(g => g.Contains(a)))
        {
            // A small word is not a slip for a word of another kind.
            return false;
        }

        if (Math.Min(a.Length, b.Length) < 3)
        {
            return a.Length > 1 && b.Length > 1 && Distance(a, b) == 1;
        }

        if (a[0] == b[0] && (SameConsonants(a, b) || AlikeInOrder(a, b)))
        {
            return true;
        }

        int distance = Distance(a, b);
        return a[0] == b[0] ? distance * 5 <= Math.Max(a.Length, b.Length) * 3 : distance * 3 <= Math.Max(a.Length, b.Length);
    }

    private static string Folded(string word) => string.Concat(word.Select(Diacritics.BaseOf)).ToLowerInvariant();

    /// <summary>Forms of one strong verb ("took", "taken") have one skeleton of consonants, with an ending or without.</summary>
    private static bool SameConsonants(string a, string b)
    {
        string first = Consonants(a);
        string second = Consonants(b);
        return first.Length >= 2 && second.Length >= 2 && Math.Abs(a.Length - b.Length) <= 2 && (first.StartsWith(second, StringComparison.Ordinal) || second.StartsWith(first, StringComparison.Ordinal))
            && Math.Abs(first.Length - second.Length) <= 1;
    }

    private static string Consonants(string word) => string.Concat(word.Where(c => !"aeiouy".Contains(c, StringComparison.Ordinal)));

    /// <summary>Words of one beginning that were confused when they were typed ("pressure", "progress") have most of their letters in one order.</summary>
    private static bool AlikeInOrder(string a, string b) => a.Length >= 5 && b.Length >= 5 && a[1] == b[1] && InCommon(a, b) * 2 * 5 >= (a.Length + b.Length) * 3;

    /// <summary>The length of the longest sequence of letters that both have in this order.</summary>
    private static int InCommon(string a, string b)
    {
        int[] row = new int[b.Length + 1];
        foreach (char c in a)
        {
            int diagonal = 0;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                row[j] = c == b[j - 1] ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return row[b.Length];
    }

    /// <summary>The number of letters to insert, delete or replace (Levenshtein).</summary>
    public static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
