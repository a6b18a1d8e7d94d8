using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Tei.Recognition;

/// <summary>Tells whether the hyphen at the end of a line divides a word only because the line ends (encoding manual, section 5).</summary>
internal sealed partial class WordBreaks
{
    /// <summary>First parts of English compounds that keep their hyphen.</summary>
    private static readonly FrozenSet<string> Prefixes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "self", "ex", "non", "anti", "pro", "vice", "all", "well", "half", "so", "co", "quasi", "semi", "ill", "long", "short", "high", "low", "cross", "sub", "mid", "post", "pre", "ultra", "under", "by");

    /// <summary>Behind a suspended hyphen ("Ein- und Ausfuhr") stands a conjunction.</summary>
    private static readonly FrozenSet<string> Conjunctions = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "und", "oder", "bzw", "and", "or", "to", "et", "ou", "sowie", "als");

    private readonly FrozenSet<string> hyphened;
    private readonly FrozenSet<string> words;

    private WordBreaks(FrozenSet<string> hyphened, FrozenSet<string> words) => (this.hyphened, this.words) = (hyphened, words);

    /// <summary>What becomes of a hyphen at the end of a line.</summary>
    public enum Kind
    {
        /// <summary>The word ends, or something else does.</summary>
        None,

        /// <summary>The word goes on, and the hyphen is the line's: "negotia-tions".</summary>
        Soft,

        /// <summary>The word goes on, and the hyphen is its own: "well-known".</summary>
        Hard,
    }

    /// <summary>The evidence of a document: its words with and without hyphens; nothing where no line ends with a hyphen.</summary>
    public static WordBreaks? Of(string text) =>
        !BrokenWord().IsMatch(text)
            ? null
            : new WordBreaks(Word().Matches(text).Where(m => m.Value.Contains('-', StringComparison.Ordinal)).Select(m => m.Value.ToLowerInvariant()).ToFrozenSet(), Word().Matches(text).Select(m => m.Value.ToLowerInvariant()).ToFrozenSet());

    /// <param name="text">The text.</param>
    /// <param name="hyphen">Where the hyphen stands, the last sign of its line.</param>
    public Kind At(string text, int hyphen)
    {
        int start = hyphen;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        int next = hyphen + 1;
        while (next < text.Length && WhiteSpace.Is(text[next]))
        {
            next++;
        }

        int end = next;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        string first = text[start..hyphen];
        string second = text[next..end];
        bool goesOn = first.Length >= 2 && second.Length >= 2 && char.IsLower(second[0]) && !Conjunctions.Contains(second);
        return !goesOn ? Kind.None
            : hyphened.Contains($"{first}-{second}".ToLowerInvariant()) ? Kind.Hard
            : words.Contains((first + second).ToLowerInvariant()) ? Kind.Soft
            : Prefixes.Contains(first) ? Kind.Hard : Kind.Soft;
    }

    [GeneratedRegex(@"\p{L}-[ \t]*\r?\n[ \t]*\p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex BrokenWord();

    [GeneratedRegex(@"\p{L}+(?:-\p{L}+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
