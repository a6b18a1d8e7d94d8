using System.Collections.Frozen;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>The small words of a language whose nouns have an article, by which a capitalised word without one is known for a person. Immutable; threads share it.</summary>
internal sealed class SubjectWords
{
    private static readonly FrozenDictionary<string, SubjectWords> Known = Lexicon.Packs
        .Where(pack => !pack["subjectVerbs"].IsEmpty)
        .ToFrozenDictionary(pack => pack.Tag, pack => new SubjectWords(pack), StringComparer.Ordinal);

    private const int ShortestStem = 3;

    private readonly string[] adverbEndings;
    private readonly string[] verbEndings;
    private readonly string[] pluralVerbEndings;

    /// <summary>What begins a sentence before a verb, and is no name: "Cela", "Chacun".</summary>
    private readonly FrozenSet<string> openers;

    private SubjectWords(LanguagePack pack)
    {
        Verbs = pack["subjectVerbs"].Concat(pack["inquitVerbs"]).Concat(pack["bodyVerbs"]).ToFrozenSet(StringComparer.Ordinal);
        Clitics = Set(pack["subjectClitics"]);
        Objects = Set(pack["subjectObjects"]);
        verbEndings = [.. pack["verbEndings"]];
        pluralVerbEndings = [.. pack["pluralVerbEndings"]];
        Relatives = Set(pack["relatives"]);
        Before = Set(pack["beforePersons"]);
        Places = Set(pack["beforePlaces"]);
        Nouns = Set(pack["nounWords"]);
        openers = Set([.. pack["noSubjects"], .. pack["functionWords"], .. pack["languageWords"], .. pack["pronouns"]]);
        adverbEndings = [.. pack["adverbEndings"]];
    }

    /// <summary>Finite verbs of the third person singular as they are written: "a" is one, and "à" is not.</summary>
    public FrozenSet<string> Verbs { get; }

    /// <summary>What stands between a subject and its verb: "se", "ne", "m".</summary>
    public FrozenSet<string> Clitics { get; }

    /// <summary>What stands between a subject and its verb, but before nouns, too: "Quarvel l’a dit".</summary>
    public FrozenSet<string> Objects { get; }

    /// <summary>What begins a clause about a person behind a comma: "qui".</summary>
    public FrozenSet<string> Relatives { get; }

    /// <summary>What a person stands behind: "avec", "selon", "d’après".</summary>
    public FrozenSet<string> Before { get; }

    /// <summary>What a place stands behind at least as often: "à", "en", "de".</summary>
    public FrozenSet<string> Places { get; }

    /// <summary>What stands before nouns and before few names of persons: articles, possessives.</summary>
    public FrozenSet<string> Nouns { get; }

    /// <summary>Whether a word in small letters begins a sentence and is no name.</summary>
    public bool Opens(string word) => openers.Contains(word) || Before.Contains(word) || Array.Exists(adverbEndings, e => word.EndsWith(e, StringComparison.Ordinal));

    /// <summary>Whether a word has the ending of a finite verb: "démissionnera".</summary>
    public bool EndsAsVerb(string word) => HasEnding(word, verbEndings);

    /// <summary>The same in the plural: "représentaient".</summary>
    public bool EndsAsPluralVerb(string word) => HasEnding(word, pluralVerbEndings);

    private static bool HasEnding(string word, string[] endings) => Array.Exists(endings, e => word.Length >= e.Length + ShortestStem && word.EndsWith(e, StringComparison.Ordinal));

    /// <summary>Those of a language; null where it has none.</summary>
    public static SubjectWords? Of(string language) => Known.GetValueOrDefault(language);

    private static FrozenSet<string> Set(IEnumerable<string> list) => list.Select(word => Words.Fold(word).ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);
}
