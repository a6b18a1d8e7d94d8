using System.Runtime.InteropServices;
using Tei.Recognition;

namespace Tei.Authorities;

/// <summary>A name of an authority found in a text.</summary>
/// <param name="FirstWord">The index of its first word.</param>
/// <param name="WordCount">How many words it has.</param>
/// <param name="Span">Its stretch.</param>
/// <param name="Entries">All entries that have the name.</param>
internal sealed record NameMatch(int FirstWord, int WordCount, TextSpan Span, IReadOnlyList<AuthorityEntry> Entries);

/// <summary>All names of an authority as a trie of words: matching is leftmost-longest and one pass over the text.</summary>
internal sealed class NameIndex
{
    private const int LongestSeparator = 6;
    private const WordTraits Capitals = WordTraits.Capitalised | WordTraits.AllCapitals;

    /// <summary>Most nodes are ends: what they do not have they do not keep.</summary>
    private sealed class Node
    {
        private static readonly List<(string[] Words, AuthorityEntry Entry)> None = [];

        private Dictionary<string, Node>? next;
        private List<(string[] Words, AuthorityEntry Entry)>? names;

        public List<(string[] Words, AuthorityEntry Entry)> Names => names ?? None;

        public bool IsEnd => next is null;

        /// <summary>The words that lead on.</summary>
        public WordFilter Filter() => new(next is null ? [] : next.Keys, next?.Count ?? 0);

        public Node? After(string word) => next?.GetValueOrDefault(word);

        public Node Grown(string word)
        {
            next ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!next.TryGetValue(word, out Node? node))
            {
                next[word] = node = new Node();
            }

            return node;
        }

        public void Add(string[] words, AuthorityEntry entry) => (names ??= new(1)).Add((words, entry));
    }

    private readonly Node root = new();
    private readonly WordFilter beginnings;
    private bool hasSmallBeginnings;

    public NameIndex(IEnumerable<AuthorityEntry> entries)
    {
        foreach (AuthorityEntry entry in entries)
        {
            List<string> forms = [];
            foreach (string name in entry.Names)
            {
                if (entry.Kind == EntityKind.Person)
                {
                    forms.AddRange(PersonalNames.Forms(name));
                }
                else
                {
                    forms.Add(name);
                }
            }

            for (int i = 0; i < forms.Count; i++)
            {
                if (forms.IndexOf(forms[i]) == i)
                {
                    Add(forms[i], entry);
                }
            }
        }

        beginnings = root.Filter();
    }

    /// <summary>Whether a text is, as a whole, a name.</summary>
    public bool IsName(string text) => Lookup(text).Count > 0;

    /// <summary>The entries that have a text as a name.</summary>
    public IReadOnlyList<AuthorityEntry> Lookup(string text)
    {
        List<Word> words = Words.Of(text);
        return words.Count > 0 && Longest(text, words, 0) is { } match && match.WordCount == words.Count ? match.Entries : [];
    }

    /// <summary>All names in a text, leftmost-longest.</summary>
    public List<NameMatch> Find(string text, List<Word> words)
    {
        var matches = new List<NameMatch>();
        ReadOnlySpan<Word> all = root.IsEnd ? [] : CollectionsMarshal.AsSpan(words);
        for (int i = 0; i < all.Length; i++)
        {
            if (CanBegin(in all[i]) && Longest(text, words, i) is { } match)
            {
                matches.Add(match);
                i += match.WordCount - 1;
            }
        }

        return matches;
    }

    private void Add(string name, AuthorityEntry entry)
    {
        List<Word> written = Words.Of(name);
        if (written.Count == 0)
        {
            return;
        }

        string[] words = new string[written.Count];
        Node node = root;
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = written[i].Text;
            node = node.Grown(written[i].Form.Lower);
        }

        hasSmallBeginnings |= !char.IsUpper(words[0][0]);

        node.Add(words, entry);
    }

    /// <summary>Whether a name can begin with a word: most words need not be looked up.</summary>
    private bool CanBegin(in Word word) => (hasSmallBeginnings || (word.Traits & Capitals) != WordTraits.None) && beginnings.MayHave(word.Form);

    private NameMatch? Longest(string text, List<Word> words, int first)
    {
        Node node = root;
        NameMatch? best = null;
        for (int i = first; i < words.Count; i++)
        {
            if ((i > first && !CanStandInside(text, words[i - 1].Span.End, words[i].Span.Start)) || node.After(words[i].Form.Lower) is not { } next)
            {
                break;
            }

            node = next;
            if (node.Names.Count == 0)
            {
                continue;
            }

            if (EntriesOf(node, words, first) is { Count: > 0 } entries)
            {
                best = new NameMatch(first, i + 1 - first, new TextSpan(words[first].Span.Start, words[i].Span.End), entries);
            }
        }

        return best;
    }

    private static List<AuthorityEntry> EntriesOf(Node node, List<Word> words, int first)
    {
        if (node.Names.Count > 1)
        {
            return [.. node.Names.Where(n => HasCase(n.Words, words, first)).Select(n => n.Entry).Distinct()];
        }

        return HasCase(node.Names[0].Words, words, first) ? [node.Names[0].Entry] : [];
    }

    /// <summary>Case is folded only where the text is in capitals.</summary>
    private static bool HasCase(string[] name, List<Word> words, int first)
    {
        for (int i = 0; i < name.Length; i++)
        {
            string word = words[first + i].Text;
            bool same = word == name[i] || (i > 0 && string.Equals(word, name[i], StringComparison.OrdinalIgnoreCase) && name.Length > 1 && char.IsUpper(word[0]) == char.IsUpper(name[i][0]));
            if (!same && !(words[first + i].IsAllCapitals && (word.Length > 3 || name.Length > 1)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CanStandInside(string text, int start, int end)
    {
        if (end - start > LongestSeparator)
        {
            return false;
        }

        foreach (char c in text.AsSpan(start, end - start))
        {
            if ((!WhiteSpace.Is(c) || c == '\t') && c is not ('.' or '-' or '–' or '‑' or '\'' or '’' or '(' or ')' or '/' or '&' or '[' or ']' or '\u00A0'))
            {
                return false;
            }
        }

        return true;
    }
}
