using Tei.Validation.RelaxNG.Derivatives;

namespace Tei.Validity;

/// <summary>Finds the IDs that a wrong pointer probably meant.</summary>
internal static class NearIds
{
    private const int Most = 3;

    /// <summary>At most three IDs of nearly the same spelling, or that one of the two continues ("mao" and "mao-zedong"); the nearest first.</summary>
    public static IEnumerable<string> To(string id, IEnumerable<string> ids) => ids
        .Select(candidate => (Id: candidate, Distance: Suggestions.NearDistance(id, candidate)))
        .Where(c => c.Distance != Suggestions.Far || Continues(id, c.Id))
        .OrderBy(c => c.Distance)
        .ThenBy(c => c.Id, StringComparer.Ordinal)
        .Take(Most)
        .Select(c => c.Id);

    private static bool Continues(string left, string right) =>
        right.StartsWith(left + "-", StringComparison.OrdinalIgnoreCase) || left.StartsWith(right + "-", StringComparison.OrdinalIgnoreCase);
}
