using System.Text.RegularExpressions;
using Tei.Authorities;

namespace Tei.Recognition.Names;

/// <summary>Gives each person, place and organisation of a document its <c>xml:id</c>: legal, stable and unique.</summary>
internal sealed partial class EntityRegister
{
    private readonly Dictionary<AuthorityEntry, string> ids = new(EntryComparer.Instance);
    private readonly Dictionary<AuthorityEntry, List<string>> forms = new(EntryComparer.Instance);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal) { "editor", "translator", "software", "julian", "gregorian" };
    private readonly List<AuthorityEntry> order = [];
    private readonly Dictionary<string, int> next = new(StringComparer.Ordinal);

    /// <summary>The entries that are used, in the order of their first mention.</summary>
    public IReadOnlyList<AuthorityEntry> Entries => order;

    /// <summary>The id of an entry; the first call registers it.</summary>
    public string IdOf(AuthorityEntry entry)
    {
        if (ids.TryGetValue(entry, out string? known))
        {
            return known;
        }

        string wanted = IsReserved(entry.Id) ? entry.Id + "-1" : entry.Id;
        string id = wanted;
        for (int i = next.GetValueOrDefault(wanted, 2); !taken.Add(id); i++)
        {
            id = $"{wanted}-{i}";
            next[wanted] = i + 1;
        }

        ids[entry] = id;
        forms[entry] = [];
        order.Add(entry);
        return id;
    }

    /// <summary>Notes a form in which the document names an entry.</summary>
    public void AddForm(AuthorityEntry entry, string form)
    {
        IdOf(entry);
        if (!forms[entry].Contains(form))
        {
            forms[entry].Add(form);
        }
    }

    public bool IsUsed(AuthorityEntry entry) => ids.ContainsKey(entry);

    /// <summary>The forms that the document uses.</summary>
    public IReadOnlyList<string> FormsOf(AuthorityEntry entry) => forms[entry];

    private static bool IsReserved(string id) => id is ['f' or 'p' or 's' or 'd' or 'm', ..] && Reserved().IsMatch(id);

    [GeneratedRegex(@"^(?:fn|part-|said-|div-|m-)\d", RegexOptions.CultureInvariant)]
    private static partial Regex Reserved();
}
