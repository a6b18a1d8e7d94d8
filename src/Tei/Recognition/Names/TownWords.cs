using System.Collections.Frozen;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>The words of one language by which a place is known that no list has. Immutable; threads may share it.</summary>
internal sealed class TownWords
{
    private static readonly PhraseSet Regions = new(WordLists.Places.Names("region"));

    private static readonly FrozenDictionary<string, TownWords> ByTag = Lexicon.Packs.Where(p => p["nounEndings"].IsEmpty && !p["placePrepositions"].IsEmpty).ToFrozenDictionary(p => p.Tag, p => new TownWords(p));

    private readonly PhraseSet abbreviations;

    private TownWords(LanguagePack pack)
    {
        PlacePrepositions = Set(pack["placePrepositions"]);
        Directions = Set(pack["directions"]);
        MotionVerbs = Set(pack["motionVerbs"]);
        Openers = Set(pack["openers"]);
        NoPlaces = Set(pack["noPlaces"]);
        abbreviations = new PhraseSet(pack["regionAbbreviations"]);
    }

    /// <summary>Small words that a place stands behind: in, à.</summary>
    public FrozenSet<string> PlacePrepositions { get; }

    /// <summary>Small words that say where to or where from: to, toward.</summary>
    public FrozenSet<string> Directions { get; }

    /// <summary>Verbs of going, with which such a word leads to a place.</summary>
    public FrozenSet<string> MotionVerbs { get; }

    /// <summary>Small words that have a capital where a sentence begins.</summary>
    public FrozenSet<string> Openers { get; }

    /// <summary>Words with capitals that stand behind prepositions of place and are none: Congress, Heaven.</summary>
    public FrozenSet<string> NoPlaces { get; }

    /// <summary>The words of a language; none where its nouns have capitals, or its pack has no prepositions.</summary>
    public static TownWords? Of(string language) => ByTag.GetValueOrDefault(language) ?? ByTag.GetValueOrDefault(language.Split('-')[0]);

    /// <summary>The length of the region that follows a name, with the comma and the blank before it: ", New Hampshire", " Ky."; 0 where none does.</summary>
    public int RegionAt(string text, int end)
    {
        int start = end < text.Length && text[end] == ',' ? end + 1 : end;
        if (start >= text.Length || text[start] != ' ' || start + 1 >= text.Length || !char.IsUpper(text[start + 1]))
        {
            return 0;
        }

        int length = Math.Max(abbreviations.LengthAt(text.AsSpan(start + 1)), start > end ? Regions.LengthAt(text.AsSpan(start + 1)) : 0);
        return length == 0 ? 0 : start + 1 + length - end;
    }

    private static FrozenSet<string> Set(IEnumerable<string> words) => words.ToFrozenSet(StringComparer.Ordinal);
}
