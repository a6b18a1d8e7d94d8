using System.Collections.Frozen;
using Tei.Authorities;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <content>Surnames alone at the beginning of an English sentence: "Quarvel was late".</content>
internal sealed partial class NameRecogniser
{
    private static readonly FrozenSet<string> EnglishOpeners = Lexicon.Of("en")!["noSubjects"].Concat(Lexicon.Of("en")!["functionWords"]).Concat(Lexicon.Of("en")!["languageWords"]).Concat(Lexicon.Of("en")!["openers"]).Select(word => word.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Endings of adverbs and of nouns that have no article: "certainly", "information".</summary>
    private static readonly string[] EnglishEndings = [.. Lexicon.Of("en")!["adverbEndings"]];

    /// <summary>
    /// In English a noun in the singular has an article, unless it is one of matter or of what is thought, of which the list knows the common ones: another word before a verb of the singular, or before what only persons do, is a name.
    /// A word that has an article anywhere, stands behind a preposition of place or is written small, too, is none.
    /// </summary>
    /// <remarks>Where a list of persons is given, whoever is not on it needs more than a verb.</remarks>
    private void FindBeginning()
    {
        if (!isInEnglish || !listed.IsEmpty || CapitalisesNouns())
        {
            return;
        }

        HashSet<string> found = [];
        foreach (int i in capitals)
        {
            if (BeginsSentence(words[i].Span.Start) && !Has(i, NoPerson | WordTraits.PlaceHead | WordTraits.BodyHead | WordTraits.GivenName | WordTraits.OfCalendar) && IsCandidate(i) && ActsAlone(i) && !OpensEnglish(words[i]))
            {
                found.Add(words[i].Text);
            }
        }

        if (found.Count == 0)
        {
            return;
        }

        found.ExceptWith(InSmallLetters([.. found.Select(word => word.ToLowerInvariant())]).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        foreach (IGrouping<string, int> places in capitals.Where(i => found.Contains(words[i].Text)).GroupBy(i => words[i].Text, StringComparer.Ordinal).Where(g => g.All(MayBePerson)))
        {
            foreach (int i in places.Where(i => IsCandidate(i)))
            {
                AddPerson(WithInitials(words[i].Span), "begins a sentence without an article, and acts", "name.beginning", Certainty.Low);
            }
        }
    }

    private static bool OpensEnglish(Word word) => EnglishOpeners.Contains(word.Form.Lower) || Array.Exists(EnglishEndings, e => word.Form.Lower.EndsWith(e, StringComparison.Ordinal));

    /// <summary>A verb of saying or of the singular; not what has the ending of the plural.</summary>
    private bool ActsAlone(int i) =>
        i + 1 < words.Count && IsSpace(words[i].Span.End, words[i + 1].Span.Start) && !Has(i + 1, WordTraits.Capitalised) && Has(i + 1, WordTraits.Auxiliary | WordTraits.PersonalVerb) && words[i + 1].Text is not ("also" or "then" or "himself" or "herself") && words[i].Text[^1] != 's';

    private bool MayBePerson(int i) =>
        i == 0 || !IsSpace(words[i - 1].Span.End, words[i].Span.Start) || !(Has(i - 1, WordTraits.Determiner | WordTraits.Article) || PlaceWords.Contains(words[i - 1].Text) || (Has(i - 1, WordTraits.Capitalised) && !BeginsSentence(words[i - 1].Span.Start)));
}
