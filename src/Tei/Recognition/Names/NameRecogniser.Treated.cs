using System.Collections.Frozen;

namespace Tei.Recognition.Names;

/// <content>What is said of a capitalised word only where it is the name of a person: what it has, what is named after it, what is done with it.</content>
internal sealed partial class NameRecogniser
{
    private bool IsTreatedAsPerson(int i) =>
        OwnsAsPerson(i) || GivesName(i) || ActsBehindAuxiliary(i) || ActsInClause(i)
        || (i > 0 && Has(i - 1, WordTraits.EndsPersonObject) && IsSpace(words[i - 1].Span.End, words[i].Span.Start) && EndsWithObjectOf(i));

    /// <summary>"Gomulka’s statement": what somebody has whom one can ask.</summary>
    private bool OwnsAsPerson(int i)
    {
        int end = words[i].Span.End;
        int start = end + LengthOfPossessive;
        return start < text.Length && text.AsSpan(end, LengthOfPossessive) is ['\'' or '’', 's', ' ' or '\n'] && IsWordAt(start, PersonSigns.Owned);
    }

    /// <summary>"the Kadar regime", "the Johnson Administration": behind an article, and before what is called by a person's name.</summary>
    private bool GivesName(int i) =>
        i + 1 < words.Count && IsSpace(words[i].Span.End, words[i + 1].Span.Start) && PersonSigns.NamedAfterPersons.Contains(words[i + 1].Text) && !PersonSigns.EndsAsAdjective(words[i].Text) && !(i + 2 < words.Count && Has(i + 1, WordTraits.Capitalised) && Has(i + 2, WordTraits.Capitalised) && IsSpace(words[i + 1].Span.End, words[i + 2].Span.Start));

    /// <summary>"Kyprianou has indicated", "Torrijos then said": a word or two between the name and what only persons do.</summary>
    private bool ActsBehindAuxiliary(int i) =>
        i + 2 < words.Count && Has(i + 1, WordTraits.Auxiliary) && Has(i + 2, WordTraits.PersonalVerb) && IsSpace(words[i].Span.End, words[i + 1].Span.Start) && IsSpace(words[i + 1].Span.End, words[i + 2].Span.Start);

    /// <summary>"with Torrijos": weak, for other words stand there, too.</summary>
    private bool IsBehindPersonPreposition(int i) => i > 0 && PersonSigns.Prepositions.Contains(words[i - 1].Text) && IsSpace(words[i - 1].Span.End, words[i].Span.Start);

    /// <summary>"that Riad had come", "if Torrijos agrees": what begins a clause and acts in it.</summary>
    private bool ActsInClause(int i) =>
        i > 0 && i + 1 < words.Count && PersonSigns.ClauseOpeners.Contains(words[i - 1].Text) && IsSpace(words[i - 1].Span.End, words[i].Span.Start) && Has(i + 1, WordTraits.Auxiliary) && IsSpace(words[i].Span.End, words[i + 1].Span.Start);

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
