using System.Collections.Frozen;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <content>Surnames that nothing introduces: in English, a capitalised word that acts or is treated as a person, and has no article, is a person's name.</content>
internal sealed partial class NameRecogniser
{
    private const int FewestTimes = 2;

    /// <summary>What a capitalised word may not be to be taken for a surname.</summary>
    private const WordTraits NoPerson = WordTraits.AllCapitals | WordTraits.EndsName | WordTraits.Common | WordTraits.Place | WordTraits.Organisation | WordTraits.OfAPeople;

    private static readonly LanguagePack English = Lexicon.Of("en")!;

    /// <summary>What stands before a noun and before no name; not "that", behind which a clause begins as often ("said that Gromyko").</summary>
    internal static readonly FrozenSet<string> Determiners = English["determiners"].ToFrozenSet(StringComparer.Ordinal);

    internal static readonly FrozenSet<string> Auxiliaries = English["auxiliaries"].ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> PlaceWords = FrozenSet.ToFrozenSet(["in", "at", "near", "into", "via", "throughout", "within"], StringComparer.Ordinal);

    /// <summary>What stands behind them is not what acts, whatever verb follows: "the road to Bernau is good".</summary>
    private static readonly FrozenSet<string> Prepositions = English["placePrepositions"].Concat(English["personPrepositions"]).Concat(English["directions"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Counts over the document decide: a name of a person has no article, does not stand behind "in", and does what persons do. One place is enough where the word is treated as only persons are.</summary>
    private void FindRepeatedSurnames()
    {
        if (!IsEnglish() || CapitalisesNouns())
        {
            return;
        }

        List<int> candidates = [];
        HashSet<string> signed = [];
        foreach (int i in capitals)
        {
            if (!Has(i, NoPerson) && IsCandidate(i))
            {
                candidates.Add(i);
                if (Acts(i) || IsTreatedAsPerson(i))
                {
                    signed.Add(words[i].Text);
                }
            }
        }

        if (signed.Count == 0)
        {
            return;
        }

        int[][] recurring = [.. candidates.Where(i => signed.Contains(words[i].Text)).GroupBy(i => words[i].Text, StringComparer.Ordinal).Select(g => g.ToArray()).Where(LooksLikeAPerson)];
        HashSet<string> small = InSmallLetters([.. recurring.Select(places => words[places[0]].Form.Lower)]);
        foreach (int[] places in recurring.Where(places => !small.Contains(words[places[0]].Form.Lower)))
        {
            foreach (int i in places.Where(i => mentions.IsFree(words[i].Span)))
            {
                AddPerson(WithInitials(words[i].Span), places.Length < FewestTimes ? "is treated as only persons are" : "recurs without an article, and acts as persons do", "name.repeated");
            }
        }
    }

    /// <summary>Those of some words that the document has in small letters, too.</summary>
    private HashSet<string> InSmallLetters(HashSet<string> wanted)
    {
        HashSet<string> found = [];
        var filter = new WordFilter(wanted, wanted.Count);
        for (int i = 0; i < words.Count && wanted.Count > 0; i++)
        {
            if (!Has(i, WordTraits.Capitalised) && filter.MayHave(words[i].Form) && wanted.Contains(words[i].Text))
            {
                found.Add(words[i].Text);
            }
        }

        return found;
    }

    private bool Acts(int i) =>
        i + 1 < words.Count && Has(i + 1, WordTraits.Auxiliary | WordTraits.PersonalVerb) && IsSpace(words[i].Span.End, words[i + 1].Span.Start) && !(i > 0 && Prepositions.Contains(words[i - 1].Text) && IsSpace(words[i - 1].Span.End, words[i].Span.Start));

    private bool IsEnglish()
    {
        int particles = 0;
        foreach (WordTraits word in traits)
        {
            particles += (word & WordTraits.EnglishParticle) != WordTraits.None ? 1 : 0;
        }

        return particles * 25 > words.Count;
    }

    private bool IsCandidate(int i)
    {
        Word word = words[i];
        return word.Text.Length >= 3 && !char.IsUpper(word.Text[^1]) && !EndsName(word) && !Has(i, WordTraits.Title) && !FollowsPossessive(i) && !IsTied(word.Span) && !IsContraction(word) && townWords?.NoPlaces.Contains(word.Text) != true && mentions.IsFree(word.Span) && (!TouchesCapital(i) || MayGiveName(i)) && (i == 0 || !Follows(i));
    }

    private bool LooksLikeAPerson(int[] places)
    {
        int treated = places.Count(IsTreatedAsPerson);
        if ((places.Length < FewestTimes && treated == 0) || places.All(i => BeginsSentence(words[i].Span.Start)))
        {
            return false;
        }

        int signs = places.Count(i => Acts(i) || IsTreatedAsPerson(i));
        bool hasArticle = places.Any(i => i > 0 && Has(i - 1, WordTraits.Determiner) && IsSpace(words[i - 1].Span.End, words[i].Span.Start) && !MayGiveName(i));
        int behindPlaceWords = places.Count(i => i > 0 && IsSpace(words[i - 1].Span.End, words[i].Span.Start) && PlaceWords.Contains(words[i - 1].Text));
        return signs > 0 && (signs + places.Count(IsBehindPersonPreposition)) * 6 >= places.Length && !hasArticle && behindPlaceWords * 4 <= places.Length;
    }
}
