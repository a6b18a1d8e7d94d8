using Tei.Authorities;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Names;

/// <summary>Who holds an office at the time of a document: the participant in whose line it stands, else the one person of the authority who held it then.</summary>
internal sealed class OfficeHolders(SourceText source, StructureResult structure, NameResult names, Authority authority, string? day)
{
    private const int ShortestOffice = 4;

    private readonly Dictionary<string, OfficeHolder?> known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The holder of an office such as "THE SECRETARY"; <see langword="null"/> where nobody is known, or several are.</summary>
    public OfficeHolder? Of(string words)
    {
        string office = words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;
        if (office.Length < ShortestOffice)
        {
            return null;
        }

        if (!known.TryGetValue(office, out OfficeHolder? holder))
        {
            holder = Participant(office) ?? Entry(office);
            known[office] = holder;
        }

        return holder;
    }

    private OfficeHolder? Participant(string office)
    {
        (AuthorityEntry Person, int Length)[] holders =
        [
            .. structure.Spans(LineKind.ListItem).Concat(structure.Spans(LineKind.Field))
                .Select(line => (Person: names.Mentions.FirstOrDefault(m => m.Kind == EntityKind.Person && m.Entry is not null && line.Contains(m.Span)), Line: line))
                .Where(p => p.Person is not null && OfficeOf(p.Person, p.Line).StartsWith(office, StringComparison.OrdinalIgnoreCase))
                .Select(p => (p.Person!.Entry!, OfficeOf(p.Person, p.Line).Length)).OrderBy(p => p.Length),
        ];
        bool decided = holders.Length == 1 || (holders.Length > 1 && holders[0].Length < holders[1].Length);
        return decided ? new OfficeHolder(holders[0].Person, Evidence.Internal, $"the list of participants has “{office}” for {holders[0].Person.Names[0]}") : null;
    }

    /// <summary>Of the persons of the authority, the one whose office is just this at the time, or this of something ("Secretary of State") where one only has it.</summary>
    private OfficeHolder? Entry(string office)
    {
        if (day is null)
        {
            return null;
        }

        AuthorityEntry[] holders = [.. authority.Entries.Where(e => e.Kind == EntityKind.Person && OfficePeriods.Of(e).Any(o => (o.From ?? o.To) is not null && Holds(o.Text, office) && OfficePeriods.Covers(o, day)))];
        return holders.Length == 1 ? new OfficeHolder(holders[0], Evidence.External, $"the authority has {holders[0].Names[0]} as “{office}” at the time") : null;
    }

    private static bool Holds(string text, string office) =>
        text.Equals(office, StringComparison.OrdinalIgnoreCase) || text.StartsWith(office + " of ", StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands behind a participant's name: "Mr. Acheson, Secretary of State".</summary>
    private string OfficeOf(Mention person, TextSpan line) =>
        source.Normalised(new TextSpan(person.Span.End, line.End)).TrimStart(',', ' ', '—', '–', '(').Replace("the ", "", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Who holds an office, and how it is known.</summary>
internal sealed record OfficeHolder(AuthorityEntry Person, Evidence Evidence, string Because);
