using Tei.Authorities;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <content>Persons who are called by a place, and those of whom a hand wrote the first letter only.</content>
internal sealed partial class NameRecogniser
{
    /// <summary>"the Earl of Strafford", "Duchess of Kent": a title, and the place or the house that it is of.</summary>
    private void FindPeers()
    {
        foreach (int i in capitals)
        {
            if (!Has(i, WordTraits.Honorific | WordTraits.BeginsTitle) && !Lexicon.PeerTitles.Begins(words[i].Text))
            {
                continue;
            }

            int start = words[i].Span.Start;
            int title = Lexicon.PeerTitles.LengthAt(text.AsSpan(start, Math.Min(LongestTitleBefore, text.Length - start)));
            int place = title > words[i].Text.Length ? FirstWordFrom(start + title) : words.Count;
            if (place == words.Count || !words[place].IsCapitalised || !IsSpace(start + title, words[place].Span.Start))
            {
                continue;
            }

            int last = LastOfHyphenated(place + 1 < words.Count && IsSaint(place + 1) ? place + 1 : place);
            var span = new TextSpan(start, words[last].Span.End);
            bool goesOn = IsTied(span) || (last + 1 < words.Count && Has(last + 1, WordTraits.Capitalised) && IsSpace(span.End, words[last + 1].Span.Start));
            if (!goesOn && mentions.IsFree(span))
            {
                AddPerson(span, "a title of a place", "name.peer");
            }
        }
    }

    /// <summary>"M[r] Hope", "Cap[tain] North", "Gen[eral] Prentiss": a title that an editor completed, and the name behind it.</summary>
    private void FindBehindCompletedTitles()
    {
        foreach (Annotation completed in insertions.Where(a => a.Rule is "insertion.completed-word" or "insertion.lost-letters" && a.Markup.Element is TeiNames.Choice or TeiNames.Supplied))
        {
            TextSpan word = WholeWord(completed.Span);
            if (IsCompletedTitle(word) && SurnameBehind(word.End) is { IsEmpty: false } name && mentions.IsFree(name))
            {
                AddPerson(name, "behind a title that an editor completed", "name.title", sex: Titles.SexOf(WithoutBrackets(source.Normalised(word))));
            }
        }
    }

    /// <summary>"Gov[ernor] Oliver Orth": the title that an editor completed, before a name; empty where there is none.</summary>
    private TextSpan CompletedTitleBefore(int offset)
    {
        if (offset < 2 || text[offset - 1] != ' ' || !(char.IsLetter(text[offset - 2]) || text[offset - 2] is ']' or '.'))
        {
            return default;
        }

        TextSpan word = WholeWord(new TextSpan(offset - 2, offset - 1));
        return source[word].Contains('[', StringComparison.Ordinal) && IsCompletedTitle(word) ? new TextSpan(word.Start, offset) : default;
    }

    private bool IsCompletedTitle(TextSpan word) =>
        char.IsUpper(text[word.Start]) && WithoutBrackets(source.Normalised(word)).TrimEnd('.') is var title && (Lexicon.Honorifics.Contains(title) || Lexicon.Offices.Contains(title));

    /// <summary>A word with the brackets in it, and its full stop; no longer than a title may be.</summary>
    private TextSpan WholeWord(TextSpan part)
    {
        int start = part.Start;
        while (start > 0 && part.Start - start < LongestTitleBefore && (char.IsLetter(text[start - 1]) || text[start - 1] is '[' or ']'))
        {
            start--;
        }

        int end = part.End;
        while (end < text.Length && end - part.End < LongestTitleBefore && (char.IsLetter(text[end]) || text[end] is '[' or ']'))
        {
            end++;
        }

        return new TextSpan(start, end < text.Length && text[end] == '.' && text[end - 1] != ']' ? end + 1 : end);
    }

    /// <summary>"M[ontaigne] will appear", "R[uge] has written": of a word that is no other, an editor completed all but the first letter, as hands shorten the names of those whom both know.</summary>
    private void FindInitialCompleted()
    {
        if (nouns is not null)
        {
            return;
        }

        List<int> found = [];
        foreach (int i in capitals)
        {
            if (IsInitialCompleted(i) && !(i > 0 && Has(i - 1, WordTraits.Determiner | WordTraits.Article)) && !(i > 0 && IsInitialCompleted(i - 1)) && !(i + 1 < words.Count && IsInitialCompleted(i + 1)) && CanBeAddressed(i) && !IsTied(words[i].Span) && !Has(i, WordTraits.Common | WordTraits.Honorific | WordTraits.Title | WordTraits.BeginsTitle) && mentions.IsFree(words[i].Span))
            {
                found.Add(i);
            }
        }

        HashSet<string> small = InSmallLetters([.. found.Select(i => words[i].Form.Lower)]);
        foreach (int i in found.Where(i => !small.Contains(words[i].Form.Lower)))
        {
            AddPerson(words[i].Span, "an editor completes all but the first letter", "name.initial", Certainty.Low);
        }
    }

    private bool IsInitialCompleted(int i) => words[i].Span is { Length: > 4 } span && text[span.Start + 1] == '[' && text[span.End - 1] == ']';
}
