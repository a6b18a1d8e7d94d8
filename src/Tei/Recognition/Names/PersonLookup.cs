using Tei.Authorities;

namespace Tei.Recognition.Names;

/// <summary>Persons by surname, and by what the document calls them.</summary>
internal sealed class PersonLookup
{
    private static readonly List<AuthorityEntry> None = [];

    private readonly Dictionary<string, List<AuthorityEntry>> bySurname = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<AuthorityEntry> added = new(EntryComparer.Instance);

    /// <summary>The surnames of a lookup that is complete.</summary>
    private WordFilter? filter;

    public bool IsEmpty => bySurname.Count == 0;

    /// <summary>All persons, each as often as it has surnames.</summary>
    public IEnumerable<AuthorityEntry> All => bySurname.Values.SelectMany(p => p);

    public static PersonLookup Of(IEnumerable<AuthorityEntry> persons)
    {
        var lookup = new PersonLookup();
        foreach (AuthorityEntry person in persons)
        {
            lookup.Add(person);
        }

        lookup.filter = new WordFilter(lookup.bySurname.Keys, lookup.bySurname.Count);
        return lookup;
    }

    public void Add(AuthorityEntry person)
    {
        if (!added.Add(person))
        {
            return;
        }

        foreach (string key in Keys(person))
        {
            if (!bySurname.TryGetValue(key, out List<AuthorityEntry>? persons))
            {
                bySurname[key] = persons = [];
            }

            persons.Add(person);
        }
    }

    /// <summary>Puts a person known by more in the place of one known by surname only.</summary>
    public void Replace(AuthorityEntry bare, AuthorityEntry full)
    {
        if (added.Remove(bare))
        {
            foreach (string key in Keys(bare))
            {
                bySurname[key].Remove(bare);
            }
        }

        Add(full);
    }

    /// <summary>All persons with a surname.</summary>
    public IReadOnlyList<AuthorityEntry> WithSurname(string surname) => bySurname.GetValueOrDefault(Words.Fold(surname)) ?? None;

    /// <summary>Whether a word of the text may be a surname: most are none, and need not be looked up.</summary>
    public bool MayHaveSurname(in Word word) => filter?.MayHave(word.Form) != false;

    private static List<string> Keys(AuthorityEntry person)
    {
        var keys = new List<string>(2);
        foreach (string name in person.Names)
        {
            AddKey(keys, PersonalNames.Surname(name));
        }

        foreach (string name in person.Names)
        {
            AddKey(keys, PersonalNames.ShortSurname(name));
        }

        AddKey(keys, person.Names[0].Contains(' ', StringComparison.Ordinal) ? null : person.Names[0]);
        return keys;
    }

    private static void AddKey(List<string> keys, string? name)
    {
        if (name is not null && Words.Fold(name) is var key && !keys.Contains(key, StringComparer.OrdinalIgnoreCase))
        {
            keys.Add(key);
        }
    }
}
