using System.Runtime.InteropServices;
using Tei.Authorities;

namespace Tei.Recognition.Names;

/// <summary>Mentions in the order of their finding; what comes later may not overlap what is there.</summary>
/// <remarks>They lie in short stretches of the text, so that neither finding nor adding one depends on how many there are.</remarks>
internal sealed class MentionSet(SourceLines lines, int length)
{
    private const int Stretch = 256;
    private const int UsualEntries = 40;

    private readonly List<Mention>?[] stretches = new List<Mention>?[(length / Stretch) + 1];
    private readonly Dictionary<AuthorityEntry, SortedSet<int>> byEntry = new(UsualEntries, EntryComparer.Instance);
    private Dictionary<(EntityKind Kind, string Name), List<AuthorityEntry>>? byName;
    private int longest;

    /// <summary>All, in the order of the text.</summary>
    public IEnumerable<Mention> All
    {
        get
        {
            foreach (List<Mention>? stretch in stretches)
            {
                foreach (Mention mention in stretch ?? [])
                {
                    yield return mention;
                }
            }
        }
    }

    /// <summary>The entries that are mentioned.</summary>
    public IEnumerable<AuthorityEntry> Entries => byEntry.Where(e => e.Value.Count > 0).Select(e => e.Key);

    public bool IsFree(TextSpan span) => lines.HoldNames(span) && !Touches(span);

    public bool Add(Mention mention)
    {
        if (mention.Span.IsEmpty || !IsFree(mention.Span))
        {
            return false;
        }

        Insert(mention);
        return true;
    }

    /// <summary>Puts a mention in the place of all that it covers.</summary>
    public void Replace(Mention mention)
    {
        foreach (Mention covered in In(mention.Span))
        {
            Remove(covered);
        }

        Insert(mention);
    }

    /// <summary>The mentions that overlap a span, in order.</summary>
    public List<Mention> In(TextSpan span)
    {
        var found = new List<Mention>();
        for (int i = First(span); i <= Math.Min(span.End / Stretch, stretches.Length - 1); i++)
        {
            foreach (Mention mention in Stretched(i))
            {
                if (mention.Span.Overlaps(span))
                {
                    found.Add(mention);
                }
            }
        }

        return found;
    }

    /// <summary>The mentions of an entry, in order.</summary>
    public List<Mention> Of(AuthorityEntry entry) => byEntry.TryGetValue(entry, out SortedSet<int>? starts) ? [.. starts.Select(At)] : [];

    private int FirstOf(AuthorityEntry entry) => byEntry.TryGetValue(entry, out SortedSet<int>? starts) && starts.Count > 0 ? starts.Min : -1;

    /// <summary>The entry of a kind and with a name that the text mentions first; null where there is none.</summary>
    public AuthorityEntry? FirstNamed(EntityKind kind, string name)
    {
        if (byName is null)
        {
            byName = [];
            foreach (AuthorityEntry entry in byEntry.Keys)
            {
                AddNames(entry);
            }
        }

        return byName.TryGetValue((kind, name), out List<AuthorityEntry>? entries)
            ? entries.Where(e => FirstOf(e) >= 0).MinBy(FirstOf)
            : null;
    }

    /// <summary>The last mention of one of several entries that begins before an offset.</summary>
    public Mention? LastBefore(int offset, IEnumerable<AuthorityEntry> candidates)
    {
        int last = -1;
        foreach (AuthorityEntry candidate in candidates)
        {
            if (byEntry.TryGetValue(candidate, out SortedSet<int>? starts) && starts.Count > 0 && starts.Min < offset)
            {
                last = Math.Max(last, starts.GetViewBetween(0, offset - 1).Max);
            }
        }

        return last < 0 ? null : At(last);
    }

    private bool Touches(TextSpan span)
    {
        for (int i = First(span); i <= Math.Min(span.End / Stretch, stretches.Length - 1); i++)
        {
            foreach (Mention mention in Stretched(i))
            {
                if (mention.Span.Overlaps(span))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private ReadOnlySpan<Mention> Stretched(int i) => CollectionsMarshal.AsSpan(stretches[i]);

    private int First(TextSpan span) => Math.Max(0, span.Start - longest) / Stretch;

    private Mention At(int start) => stretches[start / Stretch]!.Find(m => m.Span.Start == start)!;

    private void Insert(Mention mention)
    {
        List<Mention> stretch = stretches[mention.Span.Start / Stretch] ??= new List<Mention>(4);
        int at = stretch.Count;
        while (at > 0 && stretch[at - 1].Span.Start > mention.Span.Start)
        {
            at--;
        }

        stretch.Insert(at, mention);
        longest = Math.Max(longest, mention.Span.Length);
        if (mention.Entry is { } entry)
        {
            if (!byEntry.TryGetValue(entry, out SortedSet<int>? starts))
            {
                byEntry[entry] = starts = [];
                AddNames(entry);
            }

            starts.Add(mention.Span.Start);
        }
    }

    private void AddNames(AuthorityEntry entry)
    {
        if (byName is null)
        {
            return;
        }

        for (int i = 0; i < entry.Names.Length; i++)
        {
            string name = entry.Names[i];
            if (entry.Names.IndexOf(name) < i)
            {
                continue;
            }

            if (!byName.TryGetValue((entry.Kind, name), out List<AuthorityEntry>? entries))
            {
                byName[(entry.Kind, name)] = entries = [];
            }

            entries.Add(entry);
        }
    }

    private void Remove(Mention mention)
    {
        stretches[mention.Span.Start / Stretch]!.Remove(mention);
        if (mention.Entry is { } entry)
        {
            byEntry[entry].Remove(mention.Span.Start);
        }
    }
}
