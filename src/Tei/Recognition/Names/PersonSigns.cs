using System.Collections.Frozen;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>The words beside a name, of all language packs, that tell of a person. Immutable; threads share it.</summary>
internal static class PersonSigns
{
    /// <summary>What one has whom one can ask: "Quarvel’s [statement]".</summary>
    public static FrozenSet<string> Owned { get; } = Of("personOwned");

    /// <summary>What is called by the name of a person before it: "the Quarvel [regime]".</summary>
    public static FrozenSet<string> NamedAfterPersons { get; } = Of("namedAfterPersons");

    /// <summary>What is called by the name before it, a person's or a place's: "the Jarvel [mission]".</summary>
    public static FrozenSet<string> NamedAfterPersonsOrPlaces { get; } = Of("namedAfterPersonsOrPlaces");

    /// <summary>Prepositions that a person stands behind, and a place seldom.</summary>
    public static FrozenSet<string> Prepositions { get; } = Of("personPrepositions");

    private static readonly string[] AdjectiveEndings = [.. Lexicon.Packs.SelectMany(p => p["adjectiveEndings"])];

    /// <summary>Whether a word ends as adjectives do, and few names: "Provisional".</summary>
    public static bool EndsAsAdjective(string word) => Array.Exists(AdjectiveEndings, e => word.EndsWith(e, StringComparison.Ordinal));

    private static FrozenSet<string> Of(string list) => Lexicon.Packs.SelectMany(p => p[list]).ToFrozenSet(StringComparer.Ordinal);
}
