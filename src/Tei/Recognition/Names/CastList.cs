using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>A character of a play, by the list of them.</summary>
/// <param name="Title">The title before the name; empty where there is none.</param>
/// <param name="Words">The words of the name.</param>
/// <param name="Entry">Who it is.</param>
internal readonly record struct Character(string Title, string[] Words, AuthorityEntry Entry);

/// <summary>The characters of a play, who are sought by labels that name them again, often shortened: "Mrs. P.", "Scut."</summary>
/// <remarks>The beginnings of their words are an index, so that a label costs no look at each of them. Immutable; threads may share it.</remarks>
internal sealed class CastList
{
    private const int ShortestPart = 3;

    private readonly Character[] characters;
    private readonly PrefixIndex titles;
    private readonly PrefixIndex names;
    private readonly PrefixIndex all;

    public CastList(IReadOnlyList<Character> cast)
    {
        characters = [.. cast];
        titles = new PrefixIndex(characters.Select((c, i) => (c.Title, i)));
        names = new PrefixIndex(characters.SelectMany((c, i) => c.Words.Select(word => (word, i))));
        all = new PrefixIndex(characters.SelectMany((c, i) => WordsOf(c).Select(word => (word, i))));
    }

    /// <summary>The one character with a name that begins as a label does; a single letter tells no one but with the same title.</summary>
    public AuthorityEntry? Named(Match label)
    {
        Group group = label.Groups["name"];
        string name = group.Value.TrimEnd('.'), title = label.Value[..group.Index].TrimEnd('.', ' ');
        string bare = NameRecogniser.Articles.LengthAt(name) is > 0 and var article ? name[article..].TrimStart() : name;
        if (titles.Beginning(bare).Where(i => bare.Length > 0 && characters[i].Title.Length == bare.Length).Take(2).ToArray() is [var titled])
        {
            // "Der Graf", of whom there is one.
            return characters[titled].Entry;
        }

        if (title.Length == 0 && name.Split(' ') is [var first, var rest] && first.TrimEnd('.') is { Length: > 1 } begun && titles.Beginning(begun).Any())
        {
            // "SIR BAR.", "Cap. H.": a title in capitals, or shortened, is one, too.
            (title, name) = (begun, rest);
        }

        if (OnlyShortened(label.Value) is { } shortened)
        {
            // "L. SNEW.", "Lady S."
            return shortened.Entry;
        }

        Character[] fitting = [.. names.Beginning(name).Distinct().Select(i => characters[i]).Where(c => name.Length >= ShortestPart || HasTitle(c, title))];
        fitting = fitting.Length > 1 && title.Length > 0 ? [.. fitting.Where(c => HasTitle(c, title))] : fitting;
        return fitting is [var only] ? only.Entry : null;
    }

    /// <summary>The one character who has for each of two or more words of a label, shortened with a full stop or not, a word that begins so, in the same order.</summary>
    private Character? OnlyShortened(string label)
    {
        string[] written = label.Split([' ', '.', ',', ':', '('], StringSplitOptions.RemoveEmptyEntries);
        return written.Length > 1 && all.Beginning(written[0]).Distinct().Where(i => IsShortened(written, characters[i])).Take(2).ToArray() is [var only] ? characters[only] : null;
    }

    private static bool IsShortened(string[] written, Character character)
    {
        int next = 0;
        foreach (string word in WordsOf(character))
        {
            next += next < written.Length && word.StartsWith(written[next], StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return next == written.Length;
    }

    private static IEnumerable<string> WordsOf(Character character) => character.Title.Split(' ').Concat(character.Words);

    private static bool HasTitle(Character character, string title) => title.Length > 1 && character.Title.StartsWith(title, StringComparison.OrdinalIgnoreCase);

    /// <summary>Words in order, capitals or not, so that all that begin alike stand together.</summary>
    private sealed class PrefixIndex(IEnumerable<(string Word, int Character)> words)
    {
        private readonly (string Word, int Character)[] sorted = [.. words.OrderBy(w => w.Word, StringComparer.OrdinalIgnoreCase)];

        /// <summary>The numbers of the characters with a word that begins so, for each such word once.</summary>
        public IEnumerable<int> Beginning(string prefix)
        {
            for (int i = First(prefix); i < sorted.Length && sorted[i].Word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase); i++)
            {
                yield return sorted[i].Character;
            }
        }

        private int First(string prefix)
        {
            int low = 0, high = sorted.Length;
            while (low < high)
            {
                int middle = (low + high) / 2;
                (low, high) = string.Compare(sorted[middle].Word, prefix, StringComparison.OrdinalIgnoreCase) < 0 ? (middle + 1, high) : (low, middle);
            }

            return low;
        }
    }
}
