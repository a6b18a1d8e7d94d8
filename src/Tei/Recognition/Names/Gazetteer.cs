using System.Collections.Frozen;
namespace Tei.Recognition.Names;

/// <summary>Names that are known to everybody, found leftmost and longest over the words of a text. Immutable; threads may share it.</summary>
internal sealed class Gazetteer
{
    private readonly FrozenDictionary<string, Candidate[]> byFirstWord;

    private Gazetteer(IEnumerable<Entry> entries) => byFirstWord = entries
        .GroupBy(e => e.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(e => e.Words.Length).Select(e => new Candidate(e.Name, e)).ToArray(), StringComparer.Ordinal);

    /// <summary>An entry beside its name, with which it is compared before anything else.</summary>
    private readonly record struct Candidate(string Name, Entry Entry);

    /// <summary>A name, and the usual English name of what it names.</summary>
    /// <param name="Name">The name.</param>
    /// <param name="Words">Its words.</param>
    /// <param name="Main">The first name of its line.</param>
    /// <param name="IsAmbiguous">Whether the name is a common word or a personal name, too.</param>
    /// <param name="Group">The heading above it; empty for none.</param>
    public sealed record Entry(string Name, string[] Words, string Main, bool IsAmbiguous, string Group);

    /// <summary>Reads lines: headings in square brackets, and names between semicolons.</summary>
    public static Gazetteer Of(IEnumerable<string> lines)
    {
        List<Entry> entries = [];
        string group = "";
        foreach (string line in lines)
        {
            if (line[0] == '[')
            {
                group = line.Trim('[', ']');
                continue;
            }

            string[] names = line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            entries.AddRange(names.Select(name => MakeEntry(name, names[0].TrimEnd('*'), group)));
        }

        return new Gazetteer(entries);
    }

    /// <summary>The names below a heading.</summary>
    public IEnumerable<string> Names(string group) => byFirstWord.Values.SelectMany(entries => entries).Where(e => e.Entry.Group == group).Select(e => e.Name);

    /// <summary>Whether words alone are a name.</summary>
    public bool IsName(string words) => EntryOf(words) is not null;

    /// <summary>Whether words alone are a name, and no common word or personal name.</summary>
    public bool IsOnlyName(string words) => EntryOf(words) is { IsAmbiguous: false };

    /// <summary>Whether a name begins with a word.</summary>
    public bool BeginsName(string word) => byFirstWord.ContainsKey(word);

    /// <summary>The longest name that begins with a word of the text; null for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="first">The index of the word.</param>
    /// <param name="span">The stretch of the name.</param>
    public Entry? Find(string text, List<Word> words, int first, out TextSpan span)
    {
        span = default;
        if (!byFirstWord.TryGetValue(words[first].Text, out Candidate[]? candidates))
        {
            return null;
        }

        int start = words[first].Span.Start;
        foreach (Candidate candidate in candidates)
        {
            int end = End(text, start, candidate.Name);
            if (end > 0)
            {
                span = new TextSpan(start, end);
                return candidate.Entry;
            }
        }

        return null;
    }

    /// <summary>The entry that has a word for its name; null for none.</summary>
    /// <param name="words">The word, without diacritics.</param>
    public Entry? Named(string words) => EntryOf(words);

    private Entry? EntryOf(string words)
    {
        int blank = words.IndexOf(' ', StringComparison.Ordinal);
        if (!byFirstWord.TryGetValue(blank < 0 ? words : Recognition.Words.Fold(words[..blank]), out Candidate[]? entries))
        {
            return null;
        }

        return blank < 0 ? entries[^1].Entry is { Words.Length: 1 } only ? only : null : Array.Find(entries, e => e.Name == words).Entry;
    }

    private static Entry MakeEntry(string name, string main, string group)
    {
        string plain = name.TrimEnd('*');
        string[] words = [.. Recognition.Words.Of(plain).Select(w => w.Text)];
        return new Entry(plain, words, main, plain.Length < name.Length, group);
    }

    /// <summary>Where the name ends in the text, white space and kinds of apostrophes and hyphens counted as equal; 0 where it does not stand there.</summary>
    private static int End(string text, int start, string name)
    {
        int i = start;
        foreach (char c in name)
        {
            if (c == ' ')
            {
                int blank = i;
                while (i < text.Length && WhiteSpace.Is(text[i]))
                {
                    i++;
                }

                if (i == blank)
                {
                    return 0;
                }
            }
            else if (i < text.Length && (text[i] == c || (c == '’' && text[i] == '\'') || (c == '-' && text[i] is '‑' or '–')))
            {
                i++;
            }
            else
            {
                return 0;
            }
        }

        return i == text.Length || !char.IsLetterOrDigit(text[i]) ? i : 0;
    }
}
