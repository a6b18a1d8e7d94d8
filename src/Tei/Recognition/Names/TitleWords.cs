using System.Collections.Frozen;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>The words with which the titles of <see cref="Titles"/> can begin and end, of all language packs: where none stands, no title need be looked for.</summary>
internal static class TitleWords
{
    private static readonly string[] Written = ["honorifics", "offices", "officePrefixes", "pluralTitles"];

    private static readonly FrozenSet<string> First = Of(Lexicon.Packs, [.. Written, "officeObjects"], words => words[..1]);

    private static readonly FrozenSet<string> FirstWritten = Of(Lexicon.Packs, Written, words => words[..1]);

    private static readonly FrozenSet<string> Further = AllWords(Lexicon.Packs
        .SelectMany(p => Written.Concat(["officeLinks", "officeObjects"]).SelectMany(list => p[list])).Concat(Lexicon.NameParticles).Concat(["and", "d’"]));

    private static readonly FrozenSet<string> Last = Of(Lexicon.Packs, [.. Written, "officeObjects"], words => words[^1..]);

    public static bool CanBegin(string word) => First.Contains(word);

    /// <summary>The same without the words of what an office is an office of, with which none begins that is read.</summary>
    public static bool CanOpen(string word) => FirstWritten.Contains(word);

    /// <summary>Whether a word can stand behind the first of a title with which a name is introduced, in the title or as a particle of the name; other names begin with capitals.</summary>
    public static bool CanContinue(string word) => Further.Contains(word);

    public static bool CanEnd(string word) => Last.Contains(word);

    /// <summary>Whether the last word of a text, with white space behind it, can end a title.</summary>
    public static bool CanEndIn(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && WhiteSpace.Is(text[end - 1]))
        {
            end--;
        }

        if (end == text.Length)
        {
            return false;
        }

        end -= end > 0 && text[end - 1] is '.' or ']' ? 1 : 0;
        int start = end;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return start < end && WordForm.Of(text[start..end]).Has(WordTraits.EndsTitle);
    }

    private static FrozenSet<string> AllWords(IEnumerable<string> phrases) =>
        phrases.SelectMany(phrase => Words.Of(phrase)).Select(word => word.Text).SelectMany(word => new[] { word, char.ToLowerInvariant(word[0]) + word[1..] }).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>One word of every title, with a capital and without, and the two parts of one that an editor may have written out: "Com[rade]".</summary>
    private static FrozenSet<string> Of(IReadOnlyList<LanguagePack> packs, string[] lists, Func<string[], string[]> wanted)
    {
        string[] abbreviations = [.. packs.SelectMany(p => p["abbreviations"]).Distinct(StringComparer.Ordinal)];
        string[] words = [.. packs.SelectMany(p => lists.SelectMany(list => p[list])).SelectMany(t => wanted(t.Split([' ', '-', '.', '’', '\''], StringSplitOptions.RemoveEmptyEntries))).Distinct(StringComparer.Ordinal)];
        IEnumerable<string> parts = words.SelectMany(w => abbreviations.Where(a => w.Length > a.Length && w.StartsWith(a, StringComparison.Ordinal)).SelectMany(a => new[] { a, w[a.Length..] }));
        return words.Concat(parts).SelectMany(w => new[] { w, char.ToUpperInvariant(w[0]) + w[1..], char.ToLowerInvariant(w[0]) + w[1..] }).Select(Words.Fold).Where(w => w.Length > 0).ToFrozenSet(StringComparer.Ordinal);
    }
}
