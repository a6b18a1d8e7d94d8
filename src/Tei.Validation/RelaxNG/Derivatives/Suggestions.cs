namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>Orders names by how near their spelling is to a name.</summary>
internal static class Suggestions
{
    public const int MostNames = 6;

    /// <summary>The distance of names that are not near.</summary>
    public const int Far = int.MaxValue;

    private const int LongestCompared = 64;


    /// <summary>The nearest names first; then the others, the short ones first: schemas give the short names to what is common.</summary>
    public static IEnumerable<string> Nearest(string name, IEnumerable<string> candidates) => candidates
        .Distinct()
        .Select(candidate => (Name: candidate, Distance: NearDistance(name, candidate)))
        .OrderBy(c => c.Distance)
        .ThenBy(c => c.Name.Length)
        .ThenBy(c => c.Name, StringComparer.Ordinal)
        .Select(c => c.Name);

    /// <summary>The name that was probably meant; null where none is near.</summary>
    public static string? Likely(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        int least = Far;
        foreach (string candidate in candidates)
        {
            int distance = NearDistance(name, candidate);
            if (distance < least || (distance == least && distance < Far && IsBefore(candidate, best!)))
            {
                (best, least) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>At most six names in quotes.</summary>
    public static string Quote(IEnumerable<string> names)
    {
        string[] all = [.. names.Take(MostNames + 1)];
        return string.Join(", ", all.Take(MostNames).Select(n => $"\"{n}\"")) + (all.Length > MostNames ? ", …" : "");
    }

    private static bool IsBefore(string left, string right) =>
        left.Length != right.Length ? left.Length < right.Length : string.CompareOrdinal(left, right) < 0;

    /// <summary>The distance of names that are near, or <see cref="Far"/>; names of too different lengths are not compared at all, because there may be many.</summary>
    public static int NearDistance(string name, string candidate)
    {
        int most = Math.Max(1, Math.Min(name.Length, candidate.Length) / 3);
        return Math.Abs(name.Length - candidate.Length) <= most && Distance(name, candidate) is var distance && distance <= most ? distance : Far;
    }

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
