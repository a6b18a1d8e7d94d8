using System.Buffers;
using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Languages;
using Tei.Recognition.Names;

namespace Tei.Recognition.Speech;

/// <content>Inquits: who says it, with which verb, before, inside or behind what is said.</content>
internal sealed partial class SpeechRecogniser
{
    private sealed record Inquit(TextSpan Span, int SpeechStart, AuthorityEntry? Speaker, bool Before, bool ByPronoun);

    /// <summary>As far before a name its verb is looked for.</summary>
    private const int LongestVerb = 80;

    /// <summary>As long an office before a name may be, with what ends before it.</summary>
    private const int LongestOffice = 40;

    private static readonly Inquit[] None = [];

    /// <summary>What may stand between the verb and what is said.</summary>
    private static readonly Regex[] Bridges = [SpeechVerbs.QuoteAfter(), SpeechVerbs.That(), SpeechVerbs.Request()];

    private static readonly SearchValues<char> NotBeforeThat = SearchValues.Create(".:;!?()\"“”„«»—–/0123456789");
    private static readonly SearchValues<char> EndsBeforeOffice = SearchValues.Create(",;—–\"”»«");
    private static readonly SearchValues<char> OpeningQuotes = SearchValues.Create("\"“„«");

    private IReadOnlyList<Inquit> Inquits(TextSpan sentence)
    {
        List<Inquit>? found = null;
        int next = FirstFrom(sentence.Start);
        while (PersonIn(sentence, ref next) is { } person)
        {
            bool isUnknownOffice = person is { Rule: OfficeMentions.Rule, Entry: null };
            if (!isUnknownOffice && Read(sentence, person.Whole, person.Entry, byPronoun: false) is { } inquit)
            {
                (found ??= []).Add(inquit);
            }
        }

        for (TextSpan pronoun = SpeechVerbs.Pronoun(text, sentence, sentence.Start); !pronoun.IsEmpty; pronoun = SpeechVerbs.Pronoun(text, sentence, pronoun.End))
        {
            TextSpan span = pronoun;
            if (Read(sentence, span, Antecedent(span), byPronoun: true) is { } inquit && found?.Exists(f => f.Span.Overlaps(inquit.Span)) != true)
            {
                (found ??= []).Add(inquit);
            }
        }

        return found is null ? None : found.Count == 1 ? found : [.. found.OrderBy(i => i.Span.Start)];
    }

    /// <summary>Whether a name stands in what somebody said. What is said is in order: the last that begins before the name is looked at.</summary>
    private bool IsInSpeech(TextSpan span)
    {
        int low = 0;
        int high = annotations.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = annotations[middle].Span.Start <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && annotations[low - 1].Span.Contains(span);
    }

    /// <summary>Whether a sentence ends right before a place.</summary>
    private bool EndsSentence(int offset)
    {
        int i = offset - 1;
        while (i > paragraph.Start && WhiteSpace.Is(text[i]))
        {
            i--;
        }

        return text[i] is '.' or '!' or '?' or '”' or '"';
    }

    private Inquit? Read(TextSpan sentence, TextSpan name, AuthorityEntry? speaker, bool byPronoun)
    {
        ReadOnlySpan<char> before = text.AsSpan(sentence.Start, name.Start - sentence.Start);
        if (before.TrimEnd() is [.., 'h' or 'm'] && SpeechVerbs.RelativeBefore().IsMatch(before))
        {
            // "the telegram which he said seemed to show that …": what is said is the relative clause itself.
            return null;
        }

        if (SpeechVerbs.VerbAfter(text.AsSpan(name.End, sentence.End - name.End)) is > 0 and int after)
        {
            int end = name.End + after;
            Mention? hearer = Hearer(new TextSpan(end, sentence.End));
            var inquit = new TextSpan(name.Start, hearer?.Whole.End ?? end);

            // Nobody tells himself: "he" is another than the one who hears it.
            AuthorityEntry? who = hearer?.Entry is { } other && other == speaker ? (lastSpeaker == speaker ? null : lastSpeaker) : speaker;
            return Medial(sentence, inquit, who, byPronoun && hearer is null) ?? Before(sentence, inquit, who, byPronoun);
        }

        int from = Math.Max(sentence.Start, name.Start - LongestVerb);
        int verb = SpeechVerbs.VerbBefore(text.AsSpan(from, name.Start - from));
        return verb >= 0 ? Medial(sentence, new TextSpan(from + verb, name.End), speaker, byPronoun) : null;
    }

    /// <summary>The person who is told: a name right behind the verb.</summary>
    private Mention? Hearer(TextSpan rest)
    {
        TextSpan words = WhiteSpace.Trim(text, rest);
        int next = FirstFrom(rest.Start);
        return PersonIn(rest, ref next) is { } person && person.Whole.Start == words.Start ? person : null;
    }

    /// <summary>An inquit between commas or dashes, or at the end behind a comma or a quotation.</summary>
    private Inquit? Medial(TextSpan sentence, TextSpan inquit, AuthorityEntry? speaker, bool byPronoun)
    {
        int begin = WithOffice(sentence.Start, inquit.Start);
        int i = begin - 1;
        while (i > sentence.Start && WhiteSpace.Is(text[i]))
        {
            i--;
        }

        if (i <= sentence.Start || text[i] is not (',' or '—' or '–' or '"' or '”' or '«' or '»'))
        {
            return null;
        }

        Match rest = SpeechVerbs.RestOfInquit().Match(text, inquit.End, Math.Min(sentence.End + 0, text.Length) - inquit.End);
        if (!rest.Success || BeginsClause(rest.ValueSpan.Trim()))
        {
            return null;
        }

        // "Further, Mao said that …": a comma stands before, but what is said comes behind "that".
        return text[i] == ',' && !byPronoun && ((MayStandIn(SpeechVerbs.That(), text.AsSpan(inquit.End, sentence.End - inquit.End)) && SpeechVerbs.That().Match(text, inquit.End, sentence.End - inquit.End).Success) || (SpeechVerbs.Asking().IsMatch(text.AsSpan(inquit.Start, inquit.Length)) && SpeechVerbs.Request().Match(text, inquit.End, sentence.End - inquit.End).Success))
            ? null
            : new Inquit(new TextSpan(begin, rest.Index + rest.Length), sentence.Start, speaker, Before: false, byPronoun);
    }

    /// <summary>"In the end, Hale said [the matter was closed]": what begins with an article, a name or a pronoun that acts is what was said; "Tuesday", "President Hale" are when and to whom, and no rest of an inquit ("with a smile", "us").</summary>
    private static bool BeginsClause(ReadOnlySpan<char> rest)
    {
        int blank = rest.IndexOf(' ');
        ReadOnlySpan<char> first = blank < 0 ? rest : rest[..blank];
        return !first.IsEmpty && (Lexicon.ActingPronouns.Contains(first) || (blank > 0 && (Lexicon.Determiners.Contains(first) || (char.IsUpper(first[0]) && !WordForm.Of(first).Has(WordTraits.OfCalendar | WordTraits.BeginsTitle)))));
    }

    /// <summary>“President Hale said”: where the office right before a name begins, which is no part of the name; where the name begins if none stands there.</summary>
    private int WithOffice(int from, int name)
    {
        int start = Math.Max(from, name - LongestOffice);
        int mark = text.AsSpan(start, name - start).LastIndexOfAny(EndsBeforeOffice);
        int office = mark < 0 ? start : start + mark + 1;
        ReadOnlySpan<char> words = text.AsSpan(office, name - office).Trim();
        return !words.IsEmpty && Lexicon.Offices.Contains(words) ? name - text.AsSpan(office, name - office).TrimStart().Length : name;
    }

    private Inquit? Before(TextSpan sentence, TextSpan inquit, AuthorityEntry? speaker, bool byPronoun)
    {
        ReadOnlySpan<char> words = text.AsSpan(inquit.Start, inquit.Length);
        ReadOnlySpan<char> behind = text.AsSpan(inquit.End, sentence.End - inquit.End);
        bool asked = words.EndsWith("asked", StringComparison.Ordinal);
        foreach (Regex bridge in Bridges)
        {
            if (!MayStandIn(bridge, behind) || (bridge == SpeechVerbs.Request() && !SpeechVerbs.Asking().IsMatch(words)) || (bridge == SpeechVerbs.That() && asked && !SpeechVerbs.AskedThat().Match(text, inquit.End, sentence.End - inquit.End).Success))
            {
                continue;
            }

            Match match = bridge.Match(text, inquit.End, sentence.End - inquit.End);
            if (match.Success && match.Index + match.Length < sentence.End)
            {
                return new Inquit(new TextSpan(inquit.Start, match.Index + match.Length), match.Index + match.Length, speaker, Before: true, byPronoun);
            }
        }

        return null;
    }

    /// <summary>Whether the word or the sign is there without which a bridge is none, and no sign before it that none has: behind most verbs neither is, and nothing need be matched.</summary>
    private static bool MayStandIn(Regex bridge, ReadOnlySpan<char> behind) =>
        bridge == SpeechVerbs.That() ? behind.IndexOf("that", StringComparison.Ordinal) is > 0 and var that && !behind[..that].ContainsAny(NotBeforeThat)
        : bridge != SpeechVerbs.QuoteAfter() || behind.ContainsAny(OpeningQuotes);
}
