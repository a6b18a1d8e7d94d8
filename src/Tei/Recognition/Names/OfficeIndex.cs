using Tei.Authorities;

namespace Tei.Recognition.Names;

/// <summary>The dated offices of an authority's persons in the order of the alphabet: who held one is found without asking every person.</summary>
/// <remarks>Immutable; threads may share it.</remarks>
internal sealed class OfficeIndex
{
    private readonly (Occupation Office, AuthorityEntry Person)[] offices;

    public OfficeIndex(IEnumerable<AuthorityEntry> entries) => offices =
    [
        .. entries.Where(e => e.Kind == EntityKind.Person)
            .SelectMany(e => OfficePeriods.Of(e).Where(o => (o.From ?? o.To) is not null).Select(o => (Office: o, Person: e)))
            .OrderBy(held => held.Office.Text, StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>The one person who held just this office on a day, or this of something ("Secretary of State"); <see langword="null"/> where nobody did, or several.</summary>
    public AuthorityEntry? OnlyHolder(string office, string day)
    {
        AuthorityEntry? only = null;
        for (int i = FirstFrom(office); i < offices.Length && offices[i].Office.Text.StartsWith(office, StringComparison.OrdinalIgnoreCase); i++)
        {
            (Occupation held, AuthorityEntry person) = offices[i];
            if (!Names(held.Text, office) || !OfficePeriods.Covers(held, day) || ReferenceEquals(person, only))
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = person;
        }

        return only;
    }

    private static bool Names(string text, string office) =>
        text.Length == office.Length || text.AsSpan(office.Length).StartsWith(" of ", StringComparison.OrdinalIgnoreCase);

    private int FirstFrom(string office)
    {
        int low = 0;
        int high = offices.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = string.Compare(offices[middle].Office.Text, office, StringComparison.OrdinalIgnoreCase) >= 0 ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
