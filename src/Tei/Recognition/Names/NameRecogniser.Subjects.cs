namespace Tei.Recognition.Names;

/// <content>Surnames that nothing introduces, in a language where nouns have small letters and an article: "que Quarvel était parti", "d’après Quarvel".</content>
internal sealed partial class NameRecogniser
{
    private const int MostClitics = 2;

    /// <summary>All places of a word decide together: what has an article anywhere, or stands oftener behind prepositions of place than where persons stand, is no person.</summary>
    private void FindSubjects()
    {
        if (subjectWords is not { } cues)
        {
            return;
        }

        Dictionary<string, List<int>> places = new(StringComparer.Ordinal);
        HashSet<string> signed = [];
        foreach (int i in capitals)
        {
            if (CanBeSubject(i))
            {
                string key = KeyOfSubject(i);
                (places.TryGetValue(key, out List<int>? known) ? known : places[key] = []).Add(i);
                if (StandsAsPerson(i, cues))
                {
                    signed.Add(key);
                }
            }
        }

        if (signed.Count == 0)
        {
            return;
        }

        HashSet<string> small = InSmallLetters([.. signed.Select(key => words[places[key][0]].Form.Lower)]);
        foreach (string key in signed.Where(key => !small.Contains(words[places[key][0]].Form.Lower) && !IsPlaceOrThing(places[key], cues)))
        {
            foreach (int i in places[key].Where(i => mentions.IsFree(words[i].Span)))
            {
                AddPerson(WithInitials(new TextSpan(words[i].Span.Start, words[LastOfHyphenated(i)].Span.End)), "has no article, and stands where persons stand", "name.subject");
            }
        }
    }

    /// <summary>The word, or several that hyphens tie: "Quarvel-Tomm".</summary>
    private string KeyOfSubject(int i) => LastOfHyphenated(i) is var last && last == i ? words[i].Text : source.Normalised(new TextSpan(words[i].Span.Start, words[last].Span.End));

    private bool CanBeSubject(int i)
    {
        int last = LastOfHyphenated(i);
        return CanBeSubject(i, last) && (last == i || Enumerable.Range(i + 1, last - i).All(CanBeAddressed));
    }

    private bool CanBeSubject(int i, int last) =>
        CanBeAddressed(i) && !Has(i, WordTraits.BeginsTitle | WordTraits.Title | WordTraits.Honorific | WordTraits.PlaceCue) && mentions.IsFree(new TextSpan(words[i].Span.Start, words[last].Span.End)) && !TouchesCapital(last) && !IsBehindCapital(i) && !IsBesideHyphen(new TextSpan(words[i].Span.Start, words[last].Span.End)) && !IsQuotedWord(words[i].Span) && !subjectWords!.Opens(words[i].Form.Lower);

    /// <summary>A word with a capital right before, which no sentence begins with.</summary>
    private bool IsBehindCapital(int i) => i > 0 && Follows(i) && !EndsName(i - 1) && !(BeginsSentence(words[i - 1].Span.Start) && subjectWords!.Opens(words[i - 1].Form.Lower));

    private bool IsBesideHyphen(TextSpan span) => (span.End < text.Length && text[span.End] is '-' or '‑') || (span.Start > 0 && text[span.Start - 1] is '-' or '‑');

    private bool IsQuotedWord(TextSpan span) => span.Start > 1 && (text[span.Start - 1] is '«' or '“' or '"' or '„' || (WhiteSpace.Is(text[span.Start - 1]) && text[span.Start - 2] is '«'));

    private bool StandsAsPerson(int i, SubjectWords cues)
    {
        bool begins = BeginsSentence(words[i].Span.Start);
        string before = begins ? "" : WordBefore(i);
        return !cues.Nouns.Contains(before) && (ActsInRow(i) || (!cues.Places.Contains(before) && (IsSubjectOf(i, cues) || (!begins && IsToldOf(i, cues)))) || cues.Before.Contains(before));
    }

    /// <summary>"Quarvel était", "Quarvel ne s’en est": a verb behind the word, with the small words that stand before verbs; no pronoun hangs on it ("Hier a-t-il").</summary>
    private bool IsSubjectOf(int i, SubjectWords cues)
    {
        int last = LastOfHyphenated(i);
        int verb = last + 1;
        while (verb < words.Count && verb - last <= MostClitics && cues.Clitics.Contains(words[verb].Text) && IsBehind(verb))
        {
            verb++;
        }

        bool isTaken = verb == last + 1 && verb < words.Count && cues.Objects.Contains(words[verb].Text) && IsBehind(verb);
        verb = isTaken ? verb + 1 : verb;
        verb = isTaken && verb < words.Count && cues.Clitics.Contains(words[verb].Text) && IsBehind(verb) ? verb + 1 : verb;
        return verb < words.Count && IsBehind(verb) && !(words[verb].Span.End < text.Length && text[words[verb].Span.End] == '-') && ((!isTaken && verb > last + 1) || IsVerb(verb, cues));
    }

    /// <summary>Whether a word is a finite verb that the language's list has, or by the ending of a tense that has no other word.</summary>
    private bool IsVerb(int i, SubjectWords cues) => !words[i].IsCapitalised && source.Normalised(words[i].Span) is var written && (cues.Verbs.Contains(written) || cues.EndsAsVerb(written));

    /// <summary>"Quarvel, qui rentrait de Londres".</summary>
    private bool IsToldOf(int i, SubjectWords cues) => LastOfHyphenated(i) + 1 is var next && next < words.Count && cues.Relatives.Contains(words[next].Text) && text.AsSpan(words[next - 1].Span.End, words[next].Span.Start - words[next - 1].Span.End) is ", ";

    /// <summary>Whether nothing but a blank or an apostrophe is between a word and the one before.</summary>
    private bool IsBehind(int i) => text.AsSpan(words[i - 1].Span.End, words[i].Span.Start - words[i - 1].Span.End) is " " or "\n" or "’" or "'";

    /// <summary>The small word right before a word, folded; empty for none.</summary>
    private string WordBefore(int i) => i > 0 && IsBehind(i) ? words[i - 1].Form.Lower : "";

    private bool IsPlaceOrThing(List<int> places, SubjectWords cues)
    {
        int asPersons = places.Count(i => StandsAsPerson(i, cues));
        int behindPlaceWords = places.Count(i => cues.Places.Contains(WordBefore(i)));
        return places.Exists(i => cues.Nouns.Contains(WordBefore(i))) || behindPlaceWords > asPersons;
    }
}
