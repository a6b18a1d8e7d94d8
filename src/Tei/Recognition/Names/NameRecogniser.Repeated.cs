using System.Collections.Frozen;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <content>Surnames that nothing introduces: in English, a capitalised word that acts, has no article and recurs is a person's name.</content>
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

    /// <summary>Counts over the document decide, not one place: a name of a person has no article, does not stand behind "in", and does what persons do.</summary>
    private void FindRepeatedSurnames()
    {
        if (!IsEnglish() || CapitalisesNouns())
        {
            return;
        }

        HashSet<string> acting = Acting();
        if (acting.Count == 0)
        {
            return;
        }

        int[][] recurring = [.. RepeatedCandidates(acting).GroupBy(i => words[i].Text, StringComparer.Ordinal).Select(g => g.ToArray()).Where(LooksLikeAPerson)];
        HashSet<string> small = InSmallLetters([.. recurring.Select(places => words[places[0]].Form.Lower)]);
        foreach (int[] places in recurring.Where(places => !small.Contains(words[places[0]].Form.Lower)))
        {
            foreach (int i in places.Where(i => mentions.IsFree(words[i].Span)))
            {
                AddPerson(WithInitials(words[i].Span), "recurs without an article, and acts as persons do", "name.repeated");
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

    /// <summary>The words that act somewhere, as persons do.</summary>
    private HashSet<string> Acting()
    {
        HashSet<string> found = [];
        foreach (int i in capitals)
        {
            if (!Has(i, NoPerson) && Acts(i) && IsCandidate(i))
            {
                found.Add(words[i].Text);
            }
        }

        return found;
    }

    private bool Acts(int i) =>
        i + 1 < words.Count && Has(i + 1, WordTraits.Auxiliary | WordTraits.PersonalVerb) && IsSpace(words[i].Span.End, words[i + 1].Span.Start) && !(i > 0 && Prepositions.Contains(words[i - 1].Text) && IsSpace(words[i - 1].Span.End, words[i].Span.Start));

    private List<int> RepeatedCandidates(HashSet<string> acting)
    {
        List<int> found = [];
        foreach (int i in capitals)
        {
            if (!Has(i, NoPerson) && acting.Contains(words[i].Text) && IsCandidate(i))
            {
                found.Add(i);
            }
        }

        return found;
    }

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
        return word.Text.Length >= 3 && !char.IsUpper(word.Text[^1]) && !EndsName(word) && !Has(i, WordTraits.Title) && !FollowsPossessive(i) && !IsTied(word.Span) && !IsContraction(word) && townWords?.NoPlaces.Contains(word.Text) != true && mentions.IsFree(word.Span) && !TouchesCapital(i) && (i == 0 || !Follows(i));
    }

    private bool LooksLikeAPerson(int[] places)
    {
        if (places.Length < FewestTimes || places.All(i => BeginsSentence(words[i].Span.Start)))
        {
            return false;
        }

        int acts = places.Count(Acts);
        string[] before = [.. places.Where(i => i > 0 && IsSpace(words[i - 1].Span.End, words[i].Span.Start)).Select(i => words[i - 1].Text)];
        return acts > 0 && acts * 6 >= places.Length && !before.Any(b => Determiners.Contains(b.ToLowerInvariant())) && before.Count(PlaceWords.Contains) * 4 <= places.Length;
    }
}
