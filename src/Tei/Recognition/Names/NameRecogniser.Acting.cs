using Tei.Languages;

namespace Tei.Recognition.Names;

/// <content>Surnames that nothing introduces but what they do, or what is done to them.</content>
internal sealed partial class NameRecogniser
{
    private const int MostActingWords = 3;

    /// <summary>As many words has the longest phrase that a person follows.</summary>
    private const int LongestObject = 4;
    private const int ShortestSurname = 3;

    /// <summary>"Gromyko replied", "Old Varnik Sholl died", "Zdrenko Polmar, who was there": one to three capitalised words that do what only persons do, or behind which a clause tells of a person.</summary>
    private void FindActing()
    {
        HashSet<string>? inSentences = null;
        foreach (int i in capitals)
        {
            if (i + 1 == words.Count || !Has(i + 1, WordTraits.PersonalVerb | WordTraits.Relative))
            {
                continue;
            }

            Word next = words[i + 1];
            bool acts = Has(i + 1, WordTraits.PersonalVerb) && IsSpace(words[i].Span.End, next.Span.Start);
            bool isTold = !acts && Has(i + 1, WordTraits.Relative) && text.AsSpan(words[i].Span.End, next.Span.Start - words[i].Span.End) is ", ";
            if (!acts && !isTold)
            {
                continue;
            }

            int first = i;
            while (i - first < MostActingWords - 1 && first > 0 && Follows(first) && CanBeAddressed(first) && CanBeAddressed(first - 1))
            {
                first--;
            }

            inSentences ??= WordsInSentences();
            int withParticles = WithParticles(first);
            bool isTied = withParticles < first;
            first = withParticles;
            if (first < i && !isTied && BeginsSentence(words[first].Span.Start) && !Has(first, WordTraits.GivenName) && !inSentences.Contains(words[first].Text))
            {
                // "Whereas Gromyko thought": the sentence gave the capital.
                first++;
            }

            TextSpan span = new(words[first].Span.Start, words[i].Span.End);
            bool isPart = first > 0 && Follows(first) && !BeginsSentence(words[first - 1].Span.Start) && !(first < i && IsNoPartOfName(first - 1));
            bool isCandidate = !isPart && !CapitalisesNouns() && (first < i ? CanBeAddressed(i) && !WordLists.IsPlace(source.Normalised(span)) : acts && CanAct(i, inSentences));
            if (isCandidate && mentions.IsFree(span))
            {
                AddPerson(WithInitials(span), acts ? $"“{next.Text}” is said of persons" : "a clause behind it tells of a person", "name.acting");
            }
        }
    }

    /// <summary>"Couve de Murville": the first word of a surname whose parts a particle ties.</summary>
    private int WithParticles(int i)
    {
        int first = i;
        while (first > 0 && i - first < MostActingWords - 1 && Lexicon.NameParticles.Contains(words[first - 1].Text) && !words[first - 1].IsCapitalised && IsSpace(words[first - 1].Span.End, words[first].Span.Start))
        {
            first--;
        }

        return first < i && first > 0 && CanBeAddressed(first - 1) && IsSpace(words[first - 1].Span.End, words[first].Span.Start) ? first - 1 : i;
    }

    /// <summary>Whether one word alone can be a surname that acts.</summary>
    private bool CanAct(int i, HashSet<string> inSentences) =>
        words[i] is var word && !Has(i, NoPerson | WordTraits.PlaceHead) && word.Text.Length > 2 && !EndsName(word) && !IsContraction(word) && townWords?.NoPlaces.Contains(word.Text) != true && !(i > 0 && Has(i - 1, WordTraits.Determiner)) && !FollowsPossessive(i)
        && nouns?.IsNoun(source.Normalised(word.Span)) != true && inSentences.Contains(word.Text);

    /// <summary>"DepSec", "PriMin": capitals inside a word are those of an office cut short, unless a particle of names stands before them ("McCarthy", "DeWitt").</summary>
    private static bool IsContraction(Word word) =>
        word.Has(WordTraits.CapitalInside) && !word.IsAllCapitals && word.Text[..(1 + word.Text.AsSpan(1).IndexOfAnyInRange('A', 'Z'))] is var head && head is not ("Mc" or "Mac" or "Fitz") && !Lexicon.NameParticles.Contains(head.ToLowerInvariant());

    /// <summary>"your Petitioner’s Husband": what somebody has is no name.</summary>
    private bool FollowsPossessive(int i) => words[i].Span.Start is > 3 and var start && text.AsSpan(start - 3, 3) is ['\'' or '’', 's', ' '];

    /// <summary>"Old Varnik Sholl", "Then Varnik Sholl": a word that has a capital for another reason than the name behind it.</summary>
    private bool IsNoPartOfName(int i) => EndsName(i) || townWords?.NoPlaces.Contains(words[i].Text) == true;

    /// <summary>"I have heard from Huxley", "ask Bentham": a capitalised word behind words that only a person follows.</summary>
    private void FindAddressed()
    {
        if (CapitalisesNouns())
        {
            return;
        }

        foreach (int i in capitals)
        {
            if (i == 0 || !Has(i - 1, WordTraits.EndsPersonObject) || Has(i - 1, WordTraits.Capitalised) || Has(i, WordTraits.BeginsTitle) || !CanBeAddressed(i))
            {
                continue;
            }

            Word word = words[i];
            if (!IsSpace(words[i - 1].Span.End, word.Span.Start) || !EndsWithObjectOf(i) || !mentions.IsFree(word.Span))
            {
                continue;
            }

            int last = i;
            while (last + 1 < words.Count && last - i < 2 && CanBeAddressed(last + 1) && IsSpace(words[last].Span.End, words[last + 1].Span.Start))
            {
                last++;
            }

            last = LastOfHyphenated(last);
            var span = new TextSpan(word.Span.Start, words[last].Span.End);
            if (!TouchesCapital(last) && mentions.IsFree(span) && !(last > i && WordLists.IsPlace(source.Normalised(span))))
            {
                AddPerson(span, "behind words that only a person follows", "name.addressed", last > i ? Certainty.Medium : Certainty.Low);
            }
        }
    }

    private bool CanBeAddressed(int i) =>
        Has(i, WordTraits.Capitalised) && !IsOfSaint(i) && Has(i, WordTraits.Lettered) && !Has(i, NoPerson | WordTraits.BodyHead | WordTraits.PlaceHead | WordTraits.CapitalInside | WordTraits.OfCalendar) && words[i].Text is { Length: >= ShortestSurname } word && !EndsName(i)
        && nouns?.IsNoun(word) != true && townWords?.NoPlaces.Contains(word) != true;

    /// <summary>Whether the words before a word are of those that a person follows: "told", "heard from", "by the name of".</summary>
    private bool EndsWithObjectOf(int i)
    {
        int end = words[i - 1].Span.End;
        for (int first = i - 1; first >= 0 && i - first <= LongestObject; first--)
        {
            if (Lexicon.PersonObjects.Contains(text.AsSpan(words[first].Span.Start, end - words[first].Span.Start)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words that have a capital although no sentence begins with them.</summary>
    private HashSet<string> WordsInSentences()
    {
        HashSet<string> found = [];
        foreach (int i in capitals)
        {
            if (!Has(i, NoPerson) && !BeginsSentence(words[i].Span.Start))
            {
                found.Add(words[i].Text);
            }
        }

        return found;
    }

    /// <summary>Whether another capitalised word stands before: then this is a part of something longer.</summary>
    private bool Follows(int i) => Has(i - 1, WordTraits.Capitalised) && !Has(i - 1, WordTraits.OneCharacter) && IsSpace(words[i - 1].Span.End, words[i].Span.Start);
}
