using Tei.Authorities;

namespace Tei.Recognition.Names;

/// <summary>Persons by surname, and by what the document calls them.</summary>
internal sealed class PersonLookup
{
    private readonly Dictionary<string, List<AuthorityEntry>> bySurname = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>All persons, each as often as it has surnames.</summary>
    public IEnumerable<AuthorityEntry> All => bySurname.Values.SelectMany(p => p);

    public void Add(AuthorityEntry person)
    {
        foreach (string surname in person.Names.Select(PersonalNames.Surname).Append(person.Names[0].Contains(' ', StringComparison.Ordinal) ? null : person.Names[0]).OfType<string>().Distinct())
        {
            string key = Words.Fold(surname);
            if (!bySurname.TryGetValue(key, out List<AuthorityEntry>? persons))
            {
                bySurname[key] = persons = [];
            }

            if (!persons.Contains(person))
            {
                persons.Add(person);
            }
        }
    }

    /// <summary>Puts a person known by more in the place of one known by surname only.</summary>
    public void Replace(AuthorityEntry bare, AuthorityEntry full)
    {
        foreach (List<AuthorityEntry> entries in bySurname.Values)
        {
            entries.RemoveAll(e => e == bare);
        }

        Add(full);
    }

    /// <summary>All persons with a surname.</summary>
    public IReadOnlyList<AuthorityEntry> WithSurname(string surname) => bySurname.GetValueOrDefault(Words.Fold(surname)) ?? [];
}
