using System.Collections.Frozen;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>What is known of the nouns of a language that writes all of them with a capital, so that a capital alone tells nothing of a name.</summary>
/// <remarks>Common nouns are embedded data (<c>nouns-TAG.txt</c>); the small words and the endings are in the language's pack. Immutable; threads share it.</remarks>
internal sealed class NounCapitals
{
    private const int ShortestTail = 4;
    private const int ShortestHead = 3;

    /// <summary>Endings of case and number behind a noun.</summary>
    private static readonly string[] Inflections = ["e", "n", "s", "en", "es", "ns", "nen"];

    private static readonly Lazy<NounCapitals> German = new(() => new NounCapitals(Lexicon.Of("de")!));

    private readonly FrozenSet<string> nouns;
    private readonly FrozenSet<string> callings;
    private readonly string[] endings;
    private readonly string[] officeEndings;
    private readonly FrozenSet<string> surnameEndings;

    private NounCapitals(LanguagePack pack)
    {
        string[] lines = [.. WordLists.Read($"nouns-{pack.Tag}.txt")];
        nouns = lines.SelectMany(Entries).ToFrozenSet(StringComparer.Ordinal);
        callings = lines.Take(2).SelectMany(Entries).ToFrozenSet(StringComparer.Ordinal);
        endings = [.. pack["nounEndings"]];
        officeEndings = [.. pack["officeEndings"]];
        surnameEndings = pack["surnameEndings"].ToFrozenSet(StringComparer.Ordinal);
        Articles = Set(pack, "articles");
        Determiners = Set(pack, "determiners");
        PersonPrepositions = Set(pack, "personPrepositions");
        PlacePrepositions = Set(pack, "placePrepositions");
        PersonVerbs = Set(pack, "personVerbs");
        SpeechVerbs = Set(pack, "inquitVerbs");
        ClauseOpeners = Set(pack, "clauseOpeners");
        AfterSubjects = Set(pack, "afterSubjects");
        Openers = Set(pack, "openers");
        EndsNames = pack["endsNames"].ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Words that may stand before a noun as well as before a name: the articles.</summary>
    public FrozenSet<string> Articles { get; }

    /// <summary>Words that stand before nouns and not before names.</summary>
    public FrozenSet<string> Determiners { get; }

    /// <summary>Prepositions that a person can stand behind.</summary>
    public FrozenSet<string> PersonPrepositions { get; }

    /// <summary>Prepositions that a place can stand behind.</summary>
    public FrozenSet<string> PlacePrepositions { get; }

    /// <summary>Finite verbs in the third person singular.</summary>
    public FrozenSet<string> PersonVerbs { get; }

    /// <summary>Verbs of saying.</summary>
    public FrozenSet<string> SpeechVerbs { get; }

    /// <summary>Conjunctions behind which the subject of a clause stands.</summary>
    public FrozenSet<string> ClauseOpeners { get; }

    /// <summary>What stands behind the subject of such a clause, and before no noun.</summary>
    public FrozenSet<string> AfterSubjects { get; }

    /// <summary>Words that begin a sentence and are no nouns, in lower case.</summary>
    public FrozenSet<string> Openers { get; }

    /// <summary>Words with a capital that are no part of a name.</summary>
    public FrozenSet<string> EndsNames { get; }

    /// <summary>Those of a language; null where it does not write its nouns with capitals.</summary>
    public static NounCapitals? Of(string language) => language == "de" ? German.Value : null;

    /// <summary>Whether a capitalised word is a common noun, a form of one, or a compound of one.</summary>
    /// <param name="word">The word as it is written.</param>
    public bool IsNoun(string word)
    {
        string lower = word.ToLowerInvariant();
        return IsForm(lower) || endings.Any(e => lower.Length >= e.Length + ShortestHead && lower.EndsWith(e, StringComparison.Ordinal)) || IsCompound(lower);
    }

    /// <summary>Whether the list has a word as it is written, so that it is no adjective: "Namen".</summary>
    public bool IsListed(string word) => nouns.Contains(word.ToLowerInvariant());

    /// <summary>Whether a word says what somebody is, so that a name may follow: "Ingenieur", also at the end of a compound.</summary>
    public bool IsCalling(string word)
    {
        string lower = word.ToLowerInvariant();
        return Enumerable.Range(0, Math.Max(0, lower.Length - ShortestTail + 1)).Any(cut => (cut == 0 || cut >= ShortestHead) && callings.Contains(lower[cut..]));
    }

    /// <summary>Whether a word is an office by its ending: "Botschaftsrat", "Bankdirektor".</summary>
    public bool IsOffice(string word) => Array.Exists(officeEndings, e => word.Length > e.Length && word.EndsWith(e, StringComparison.OrdinalIgnoreCase)) || Lexicon.Offices.Contains(word);

    /// <summary>Whether a word ends as many surnames do, though it may be a compound of nouns, too: "Rosenfeld".</summary>
    private bool EndsAsSurname(string tail) => surnameEndings.Contains(tail) || (tail[^1] == 's' && surnameEndings.Contains(tail[..^1]));

    private bool IsForm(string lower) => nouns.Contains(lower) || nouns.Contains(WithoutUmlaut(lower)) && WithoutUmlaut(lower) != lower || Inflections.Any(e => IsInflected(lower, e));

    private bool IsInflected(string lower, string ending)
    {
        if (lower.Length < ending.Length + 3 || !lower.EndsWith(ending, StringComparison.Ordinal))
        {
            return false;
        }

        string stem = lower[..^ending.Length];
        return nouns.Contains(stem) || nouns.Contains(WithoutUmlaut(stem));
    }

    private bool IsCompound(string lower)
    {
        for (int cut = ShortestHead; cut <= lower.Length - ShortestTail; cut++)
        {
            string tail = lower[cut..];
            if (!EndsAsSurname(tail) && IsForm(tail))
            {
                return true;
            }
        }

        return false;
    }

    private static string WithoutUmlaut(string word) => word.Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u');

    private static IEnumerable<string> Entries(string line) => line[(line.IndexOf(':') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.ToLowerInvariant());

    private static FrozenSet<string> Set(LanguagePack pack, string list) => pack[list].ToFrozenSet(StringComparer.Ordinal);
}
