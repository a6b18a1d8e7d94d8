namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>Orders names by how near their spelling is to a name.</summary>
internal static class Suggestions
{
    public const int MostNames = 6;
    private const int LongestCompared = 64;

    /// <summary>The nearest names first; then the others, the short ones first: schemas give the short names to what is common.</summary>
    public static IEnumerable<string> Nearest(string name, IEnumerable<string> candidates) => candidates
        .Distinct()
        .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
        .OrderBy(c => IsNear(name, c.Name, c.Distance) ? c.Distance : int.MaxValue)
        .ThenBy(c => c.Name.Length)
        .ThenBy(c => c.Name, StringComparer.Ordinal)
        .Select(c => c.Name);

    /// <summary>The name that was probably meant; null where none is near.</summary>
    public static string? Likely(string name, IEnumerable<string> candidates) =>
        Nearest(name, candidates).FirstOrDefault() is string best && IsNear(name, best, Distance(name, best)) ? best : null;

    /// <summary>At most six names in quotes.</summary>
    public static string Quote(IEnumerable<string> names)
    {
        string[] all = [.. names.Take(MostNames + 1)];
        return string.Join(", ", all.Take(MostNames).Select(n => $"\"{n}\"")) + (all.Length > MostNames ? ", …" : "");
    }

    private static bool IsNear(string name, string candidate, int distance) => distance <= Math.Max(1, Math.Min(name.Length, candidate.Length) / 3);

    /// <summary>Insertions, deletions, replacements and swaps of neighbours; capital letters count half.</summary>
    private static int Distance(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.OrdinalIgnoreCase))
        {
            return left == right ? 0 : 1;
        }

        if (left.Length > LongestCompared || right.Length > LongestCompared)
        {
            return Math.Max(left.Length, right.Length);
        }

        int[] beforeLast = new int[right.Length + 1];
        int[] last = [.. Enumerable.Range(0, right.Length + 1)];
        int[] current = new int[right.Length + 1];
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = left[i - 1] == right[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }
}
