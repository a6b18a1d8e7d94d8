using System.Text.RegularExpressions;
using Tei.Authorities;

namespace Tei.Recognition.Names;

/// <summary>Gives each person, place and organisation of a document its <c>xml:id</c>: legal, stable and unique.</summary>
/// <param name="capacity">About as many entries will be registered.</param>
internal sealed partial class EntityRegister(int capacity = 0)
{
    private readonly record struct Registered(string Id, string Reference, List<string> Forms);

    private readonly Dictionary<AuthorityEntry, Registered> registered = new(capacity, EntryComparer.Instance);
    private readonly HashSet<string> taken = new(capacity + 5, StringComparer.Ordinal) { "editor", "translator", "software", "julian", "gregorian" };
    private readonly List<AuthorityEntry> order = new(capacity);
    private readonly Dictionary<string, int> next = new(StringComparer.Ordinal);

    /// <summary>The entries that are used, in the order of their first mention.</summary>
    public IReadOnlyList<AuthorityEntry> Entries => order;

    /// <summary>The id of an entry; the first call registers it.</summary>
    public string IdOf(AuthorityEntry entry) => Register(entry).Id;

    /// <summary>What points to an entry: its id behind a number sign.</summary>
    public string ReferenceTo(AuthorityEntry entry) => Register(entry).Reference;

    private Registered Register(AuthorityEntry entry)
    {
        if (registered.TryGetValue(entry, out Registered known))
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

        var made = new Registered(id, "#" + id, []);
        registered.Add(entry, made);
        order.Add(entry);
        return made;
    }

    /// <summary>Notes a form in which the document names an entry.</summary>
    public void AddForm(AuthorityEntry entry, string form)
    {
        List<string> forms = Register(entry).Forms;
        if (!forms.Contains(form))
        {
            forms.Add(form);
        }
    }

    /// <summary>Whether a form is among those of an entry.</summary>
    public bool HasForm(AuthorityEntry entry, ReadOnlySpan<char> form)
    {
        foreach (string known in registered.TryGetValue(entry, out Registered found) ? found.Forms : [])
        {
            if (form.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsUsed(AuthorityEntry entry) => registered.ContainsKey(entry);

    /// <summary>The forms that the document uses.</summary>
    public IReadOnlyList<string> FormsOf(AuthorityEntry entry) => registered[entry].Forms;

    private static bool IsReserved(string id) => id is ['f' or 'p' or 's' or 'd' or 'm', ..] && Reserved().IsMatch(id);

    [GeneratedRegex(@"^(?:fn|part-|said-|div-|m-)[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Reserved();
}
