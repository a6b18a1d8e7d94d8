using System.Collections.Frozen;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>The first letters of the words of a name, of which acronyms are made. Threads may share it.</summary>
internal static class FirstLetters
{
    private static readonly FrozenSet<string> Ties = Lexicon.Packs.SelectMany(p => p["functionWords"].Concat(p["joinedArticles"]).Concat(p["articles"])).Select(w => w.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"de", "pour", "the", "der": whether a word ties the words of a name and gives no letter.</summary>
    public static bool IsTie(string word) => char.IsLower(word[0]) && Ties.Contains(word);

    /// <summary>The words of a name that begin with a letter.</summary>
    public static string[] WordsOf(string name) => [.. name.Split([' ', '-', '’', '\'', ','], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsLetter(w[0]))];

    /// <summary>The first letters of all words, as capitals.</summary>
    public static string OfAll(IEnumerable<string> words) => string.Concat(words.Select(w => char.ToUpperInvariant(w[0])));

    /// <summary>The first letters of the words with a capital.</summary>
    public static string OfCapitals(IEnumerable<string> words) => OfAll(words.Where(w => char.IsUpper(w[0])));

    /// <summary>The first letters of all words but those that tie the others: "Département politique fédéral".</summary>
    public static string WithoutTies(IEnumerable<string> words) => OfAll(words.Where(w => !IsTie(w)));
}
