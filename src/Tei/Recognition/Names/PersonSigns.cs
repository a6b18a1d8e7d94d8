using System.Collections.Frozen;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>The words beside a name, of all language packs, that tell of a person. Immutable; threads share it.</summary>
internal static class PersonSigns
{
    /// <summary>What one has whom one can ask: "Gomulka’s [statement]".</summary>
    public static FrozenSet<string> Owned { get; } = Of("personOwned");

    /// <summary>What is called by the name of a person before it: "the Kadar [regime]".</summary>
    public static FrozenSet<string> NamedAfterPersons { get; } = Of("namedAfterPersons");

    /// <summary>Prepositions that a person stands behind, and a place seldom.</summary>
    public static FrozenSet<string> Prepositions { get; } = Of("personPrepositions");

    /// <summary>Words with which a clause begins, and behind them who acts in it: that, if.</summary>
    public static FrozenSet<string> ClauseOpeners { get; } = Of("clauseOpeners");

    private static readonly string[] AdjectiveEndings = [.. Lexicon.Packs.SelectMany(p => p["adjectiveEndings"])];

    /// <summary>Whether a word ends as adjectives do, and few names: "Provisional".</summary>
    public static bool EndsAsAdjective(string word) => Array.Exists(AdjectiveEndings, e => word.EndsWith(e, StringComparison.Ordinal));

    private static FrozenSet<string> Of(string list) => Lexicon.Packs.SelectMany(p => p[list]).ToFrozenSet(StringComparer.Ordinal);
}
