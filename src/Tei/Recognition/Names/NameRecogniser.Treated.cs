using System.Collections.Frozen;

namespace Tei.Recognition.Names;

/// <content>What is said of a capitalised word only where it is the name of a person: what it has, what is named after it, what is done with it.</content>
internal sealed partial class NameRecogniser
{
    private bool IsTreatedAsPerson(int i) =>
        OwnsAsPerson(i) || GivesName(i) || ActsBehindAuxiliary(i)
        || (i > 0 && Has(i - 1, WordTraits.EndsPersonObject) && IsSpace(words[i - 1].Span.End, words[i].Span.Start) && EndsWithObjectOf(i));

    /// <summary>"Quarvel’s statement": what somebody has whom one can ask.</summary>
    private bool OwnsAsPerson(int i)
    {
        int end = words[i].Span.End;
        int start = end + LengthOfPossessive;
        return start < text.Length && text.AsSpan(end, LengthOfPossessive) is ['\'' or '’', 's', ' ' or '\n'] && IsWordAt(start, PersonSigns.Owned);
    }

    /// <summary>"the Quarvel regime": before what is called by a person's name.</summary>
    private bool GivesName(int i) => IsBeforeNamed(i, PersonSigns.NamedAfterPersons);

    /// <summary>"the Quarvel mission": an article before a name says nothing against it where the article belongs to what is called by the name.</summary>
    private bool MayGiveName(int i) => GivesName(i) || IsBeforeNamed(i, PersonSigns.NamedAfterPersonsOrPlaces);

    private bool IsBeforeNamed(int i, FrozenSet<string> named) =>
        i + 1 < words.Count && IsSpace(words[i].Span.End, words[i + 1].Span.Start) && named.Contains(words[i + 1].Text) && !PersonSigns.EndsAsAdjective(words[i].Text) && !(i + 2 < words.Count && Has(i + 1, WordTraits.Capitalised) && Has(i + 2, WordTraits.Capitalised) && IsSpace(words[i + 1].Span.End, words[i + 2].Span.Start));

    /// <summary>"Quarvel has indicated", "Quarvel then said": one word between the name and what only persons do.</summary>
    private bool ActsBehindAuxiliary(int i) =>
        i + 2 < words.Count && Has(i + 1, WordTraits.Auxiliary) && Has(i + 2, WordTraits.PersonalVerb) && IsSpace(words[i].Span.End, words[i + 1].Span.Start) && IsSpace(words[i + 1].Span.End, words[i + 2].Span.Start);

    /// <summary>"with Quarvel": weak, for other words stand there, too.</summary>
    private bool IsBehindPersonPreposition(int i) => i > 0 && PersonSigns.Prepositions.Contains(words[i - 1].Text) && IsSpace(words[i - 1].Span.End, words[i].Span.Start);

    private bool IsWordAt(int start, FrozenSet<string> list)
    {
        int end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return list.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(start, end - start));
    }
}
