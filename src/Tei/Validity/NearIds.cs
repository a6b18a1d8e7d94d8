namespace Tei.Validity;

/// <summary>Finds the IDs that a wrong pointer probably meant.</summary>
internal static class NearIds
{
    private const int Most = 3;
    private const int LongestCompared = 64;

    /// <summary>At most three IDs of nearly the same spelling, or that one of the two continues ("mao" and "mao-zedong"); the nearest first.</summary>
    public static IEnumerable<string> To(string id, IEnumerable<string> ids) => ids
        .Where(candidate => candidate.Length <= LongestCompared && id.Length <= LongestCompared)
        .Select(candidate => (Id: candidate, Distance: Distance(id, candidate)))
        .Where(c => c.Distance <= Math.Max(1, Math.Min(id.Length, c.Id.Length) / 3) || Continues(id, c.Id))
        .OrderBy(c => c.Distance)
        .ThenBy(c => c.Id, StringComparer.Ordinal)
        .Take(Most)
        .Select(c => c.Id);

    private static bool Continues(string left, string right) =>
        right.StartsWith(left + "-", StringComparison.OrdinalIgnoreCase) || left.StartsWith(right + "-", StringComparison.OrdinalIgnoreCase);

    /// <summary>Insertions, deletions and replacements; capital letters count as small ones.</summary>
    private static int Distance(string left, string right)
    {
        int[] last = [.. Enumerable.Range(0, right.Length + 1)];
        int[] current = new int[right.Length + 1];
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
            }

            (last, current) = (current, last);
        }

        return last[right.Length];
    }
}
