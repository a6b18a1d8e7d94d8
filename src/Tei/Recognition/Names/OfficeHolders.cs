using Tei.Authorities;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Names;

/// <summary>Who holds an office at the time of a document: the participant in whose line it stands, else the one person of the authority who held it then.</summary>
internal sealed class OfficeHolders(SourceText source, StructureResult structure, NameResult names, Authority authority, string? day)
{
    private const int ShortestOffice = 4;
    private const int LongestOffice = 48;

    private readonly Dictionary<string, OfficeHolder?> known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first person in each line of participants with what stands behind the name, in the order of the alphabet.</summary>
    private readonly Lazy<(AuthorityEntry Person, string Office)[]> participants = new(() =>
    [
        .. structure.Spans(LineKind.ListItem).Concat(structure.Spans(LineKind.Field))
            .SelectMany(line => names.In(line, EntityKind.Person).Where(m => m.Entry is not null).Take(1).SelectMany(m => new[] { OfficeOf(source, m, line), OfficeBefore(source, m) }.Where(o => o.Length > 0).Select(o => (Person: m.Entry!, Office: o))))
            .OrderBy(p => p.Office, StringComparer.OrdinalIgnoreCase),
    ]);

    /// <summary>For each office that stands before a name of the text ("Foreign Minister Bonilla"), the one person who bears it there; null where there are several.</summary>
    private readonly Lazy<Dictionary<string, AuthorityEntry?>> titled = new(() =>
    {
        var bearers = new Dictionary<string, AuthorityEntry?>(StringComparer.OrdinalIgnoreCase);
        foreach (Mention mention in names.Mentions)
        {
            if (mention is { Kind: EntityKind.Person, Entry: { } person } && OfficeBefore(source, mention) is { Length: > 0 } office)
            {
                bearers[office] = bearers.TryGetValue(office, out AuthorityEntry? other) && other != person ? null : person;
            }
        }

        return bearers;
    });

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
            holder = Participant(office) ?? Entry(office) ?? Titled(office);
            known[office] = holder;
        }

        return holder;
    }

    private OfficeHolder? Participant(string office)
    {
        List<(AuthorityEntry Person, int Length)> holders = [];
        for (int i = FirstFrom(office); i < participants.Value.Length && participants.Value[i].Office.StartsWith(office, StringComparison.OrdinalIgnoreCase); i++)
        {
            if (!IsOfficeOf(participants.Value[i].Office.AsSpan(office.Length)))
            {
                continue;
            }

            holders.Add((participants.Value[i].Person, participants.Value[i].Office.Length));
        }

        holders.Sort((a, b) => a.Length.CompareTo(b.Length));
        bool decided = holders.Count == 1 || (holders.Count > 1 && holders[0].Length < holders[1].Length);
        return decided ? new OfficeHolder(holders[0].Person, Evidence.Internal, $"the list of participants has “{office}” for {holders[0].Person.Names[0]}") : null;
    }

    /// <summary>"Secretary of State" is a secretary; "Secretary-General" and "Minister Counselor" are something else.</summary>
    private static bool IsOfficeOf(ReadOnlySpan<char> behind) =>
        behind.IsEmpty || (behind[0] != '-' && !char.IsLetterOrDigit(behind[0]) && !(behind[0] == ' ' && behind.Length > 1 && char.IsUpper(behind[1])));

    private int FirstFrom(string office)
    {
        int low = 0;
        int high = participants.Value.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = string.Compare(participants.Value[middle].Office, office, StringComparison.OrdinalIgnoreCase) >= 0 ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>Of the persons of the authority, the one whose office is just this at the time, or this of something ("Secretary of State") where one only has it.</summary>
    private OfficeHolder? Entry(string office)
    {
        AuthorityEntry? holder = day is null ? null : authority.Offices.OnlyHolder(office, day);
        return holder is null ? null : new OfficeHolder(holder, Evidence.External, $"the authority has {holder.Names[0]} as “{office}” at the time");
    }

    private OfficeHolder? Titled(string office) =>
        titled.Value.GetValueOrDefault(office) is { } person ? new OfficeHolder(person, Evidence.Internal, $"the document calls {person.Names[0]} “{office}”, and nobody else") : null;

    /// <summary>"Foreign Minister Bonilla": the office before a name.</summary>
    private static string OfficeBefore(SourceText source, Mention person)
    {
        int from = Math.Max(0, person.Whole.Start - LongestOffice);
        ReadOnlySpan<char> before = source.Content.AsSpan(from, person.Whole.Start - from);
        return !TitleWords.CanEndIn(before) ? "" : Titles.Reader.OfficeAtEnd(before[(before.LastIndexOf('\n') + 1)..]).ToString();
    }

    /// <summary>What stands behind a participant's name: "Mr. Acheson, Secretary of State".</summary>
    private static string OfficeOf(SourceText source, Mention person, TextSpan line) =>
        source.Normalised(new TextSpan(person.Span.End, line.End)).TrimStart(',', ' ', '—', '–', '(').Replace("the ", "", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Who holds an office, and how it is known.</summary>
internal sealed record OfficeHolder(AuthorityEntry Person, Evidence Evidence, string Because);
