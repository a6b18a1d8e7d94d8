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
        string a = word.ToLowerInvariant();
        string b = bracket.ToLowerInvariant();
        if (a.Length == 0 || b.Length == 0 || a == b)
        {
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

        int distance = Distance(a, b);
        return a[0] == b[0] ? distance * 5 <= Math.Max(a.Length, b.Length) * 3 : distance * 3 <= Math.Max(a.Length, b.Length);
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
