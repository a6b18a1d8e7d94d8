using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <content>Names that nothing introduces, in a language whose nouns all have capitals: what is no common noun, stands without an article, and is treated as a person or a place.</content>
internal sealed partial class NameRecogniser
{
    private const int ShortestBareName = 3;
    private const int MostRounds = 3;

    /// <summary>Two names in a row are less than this apart.</summary>
    private const int LongestBetween = 10;

    /// <summary>Colloquial German puts the article before names ("die Neumann"); a noun that no list has would show itself by other words, too, if it came often.</summary>
    private const int FewestArticles = 2;

    /// <summary>What the words around a capitalised word say of it.</summary>
    private enum Sign
    {
        None,
        Against,
        Weak,
        Article,
        Person,
        Place,

        /// <summary>A word for a place stands before it: "die Gemeinde Oberwil". Once is enough.</summary>
        Cue,
    }

    private readonly Dictionary<string, bool> unlisted = new(StringComparer.Ordinal);
    private HashSet<string> sayers = [];

    /// <summary>A capitalised word, or several tied by hyphens.</summary>
    private readonly record struct Candidate(int First, int Last, string Key, Sign Sign);

    /// <summary>All places of a word decide together: one with an indefinite article, a possessive or an adverb of number before it is a noun at each of them.</summary>
    private void FindBareNames()
    {
        if (nouns is null)
        {
            return;
        }

        sayers = [.. capitals.Where(SaysAlone).Select(i => source.Normalised(words[i].Span))];
        HashSet<string> lower = [.. words.Where(w => !w.IsCapitalised).Select(w => w.Text)];
        List<Candidate> all = [.. Candidates(lower)];
        Candidate[][] byKey = [.. all.GroupBy(c => c.Key, StringComparer.Ordinal).Select(g => g.ToArray()).Where(g => g.All(c => c.Sign != Sign.Against))];
        HashSet<string> taken = new(StringComparer.Ordinal);
        for (int round = 0; round < MostRounds; round++)
        {
            foreach (Candidate[] places in byKey.Where(g => !taken.Contains(g[0].Key)))
            {
                if (Decide(places, round > 0) is { } decided)
                {
                    taken.Add(places[0].Key);
                    AddBare(places, decided.Kind, decided.Certainty);
                }
            }
        }
    }

    /// <summary>"Hallsäcker sagte": before a verb of saying in the singular a common noun would have an article, however much a word looks like a compound of nouns.</summary>
    private bool SaysAlone(int i)
    {
        bool says = i + 1 < words.Count && Has(i + 1, WordTraits.PersonalVerb) && IsSpace(words[i].Span.End, words[i + 1].Span.Start) && CanBeAddressedAlone(i);
        if (!says || BeginsSentence(words[i].Span.Start) || i == 0)
        {
            return says;
        }

        string before = source.Normalised(words[i - 1].Span);
        return !words[i - 1].IsCapitalised && !nouns!.Determiners.Contains(before) && !nouns.Articles.Contains(before) && !nouns.PersonPrepositions.Contains(before) && !nouns.PlacePrepositions.Contains(before) && !AdjectiveEnding().IsMatch(before);
    }

    private bool CanBeAddressedAlone(int i) =>
        Has(i, WordTraits.Lettered) && !Has(i, NoPerson | WordTraits.BodyHead | WordTraits.PlaceHead | WordTraits.CapitalInside | WordTraits.OfCalendar | WordTraits.Title | WordTraits.Honorific) && words[i].Text.Length >= ShortestSurname && source.Normalised(words[i].Span) is var word
        && !nouns!.IsListed(word) && !nouns.IsOffice(word) && !nouns.IsCalling(word) && !nouns.Openers.Contains(word.ToLowerInvariant());

    private (EntityKind Kind, Certainty Certainty)? Decide(Candidate[] places, bool beside)
    {
        int person = places.Count(c => c.Sign == Sign.Person);
        int place = places.Count(c => c.Sign == Sign.Place);
        int weak = places.Count(c => c.Sign == Sign.Weak);
        int article = places.Count(c => c.Sign == Sign.Article);
        int needed = places[0].Key.EndsWith("en", StringComparison.Ordinal) && places.Length == 1 ? 2 : 1;
        if (places.Any(c => c.Sign == Sign.Cue))
        {
            return (EntityKind.Place, Certainty.Medium);
        }

        if (place > person && place >= needed)
        {
            return (EntityKind.Place, place + weak > 1 ? Certainty.Medium : Certainty.Low);
        }

        if (person + weak >= needed && (person > 0 || weak > 1 || (weak > 0 && places.Length > 1)))
        {
            return (EntityKind.Person, person > 0 || weak > 1 ? Certainty.Medium : Certainty.Low);
        }

        return (beside && places.Any(StandsInRow)) || (person + weak + place == 0 && article >= FewestArticles) ? (EntityKind.Person, Certainty.Low) : null;
    }

    private void AddBare(Candidate[] places, EntityKind kind, Certainty certainty)
    {
        foreach (Candidate candidate in places)
        {
            var span = new TextSpan(words[candidate.First].Span.Start, words[candidate.Last].Span.End);
            if (kind == EntityKind.Person)
            {
                AddPerson(WithInitials(WithoutGenitive(span, candidate.Key)), "no common noun, and treated as a person", "name.bare", certainty);
            }
            else
            {
                mentions.Add(new Mention(span, kind, LocalEntry(kind, candidate.Key), certainty, Evidence.Internal, "name.bare-place", "no common noun, behind a preposition of place"));
            }
        }
    }

    /// <summary>The genitive belongs to the word of the name, so it stays; an apostrophe ends the word anyway.</summary>
    private TextSpan WithoutGenitive(TextSpan span, string key) => source.Normalised(span).Length > key.Length + 1 ? new TextSpan(span.Start, span.Start + key.Length) : span;

    private IEnumerable<Candidate> Candidates(HashSet<string> lower)
    {
        HashSet<string> capitalised = [.. words.Where(w => w.IsCapitalised).Select(w => w.Text)];
        for (int i = 0; i < words.Count; i++)
        {
            int last = LastOfHyphenated(i);
            if (!CanBeBare(i, last, lower))
            {
                i = last;
                continue;
            }

            string name = source.Normalised(new TextSpan(words[i].Span.Start, words[last].Span.End));
            bool genitive = name.Length > ShortestBareName + 1 && name[^1] == 's' && (capitalised.Contains(words[last].Text[..^1]) || (IsPossessor(i, last) && name[^2] != 's'));
            yield return new Candidate(i, last, genitive ? name[..^1] : name, genitive && IsPossessor(i, last) ? Sign.Person : SignOf(i, last));
            i = last;
        }
    }

    private int LastOfHyphenated(int i)
    {
        while (i + 1 < words.Count && words[i + 1].IsCapitalised && words[i + 1].Span.Start == words[i].Span.End + 1 && text[words[i].Span.End] is '-' or '‑')
        {
            i++;
        }

        return i;
    }

    private bool CanBeBare(int first, int last, HashSet<string> lower)
    {
        var span = new TextSpan(words[first].Span.Start, words[last].Span.End);
        bool hyphen = (span.End < text.Length && text[span.End] is '-' or '‑') || (span.Start > 0 && text[span.Start - 1] is '-' or '‑' or '\'' or '’');
        bool abbreviation = span.End < text.Length && text[span.End] == '.' && (span.Length < 5 || AbbreviatedNext().IsMatch(text, span.End));
        bool isMonth = span.Start > 1 && text[span.Start - 1] == ' ' && (char.IsAsciiDigit(text[span.Start - 2]) || (text[span.Start - 2] == '.' && span.Start > 2 && char.IsAsciiDigit(text[span.Start - 3]))) && Dates.Months.IsMonth(source.Normalised(words[first].Span));
        return span.Length >= ShortestBareName && !hyphen && !abbreviation && !isMonth && !IsQuoted(span) && mentions.IsFree(span) && !BeginsLongerName(first, span)
            && Enumerable.Range(first, last - first + 1).All(i => IsNameLike(i, lower)) && !(BeginsSentence(span.Start) && NoNoun().IsMatch(words[first].Text));
    }

    /// <summary>"New York": a word with which a name begins that everybody knows is no name of its own.</summary>
    private bool BeginsLongerName(int first, TextSpan word) =>
        Has(first, WordTraits.BeginsPlace | WordTraits.BeginsOrganisation)
        && ((WordLists.Places.Find(text, words, first, out TextSpan place) is not null && place.End > word.End) || (WordLists.Organisations.Find(text, words, first, out TextSpan body) is not null && body.End > word.End));

    private bool IsNameLike(int i, HashSet<string> lower)
    {
        Word word = words[i];
        return word.IsCapitalised && word.Text.Length > 1 && !word.Has(WordTraits.CapitalInside) && word.Has(WordTraits.Lettered) && !EndsName(word) && !lower.Contains(word.Text.ToLowerInvariant()) && IsUnlisted(word);
    }

    /// <summary>Whether no list has a word: asked once for each way in which it is written, because nouns and the parts of compounds are many.</summary>
    private bool IsUnlisted(Word word)
    {
        Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> sought = unlisted.GetAlternateLookup<ReadOnlySpan<char>>();
        ReadOnlySpan<char> written = text.AsSpan(word.Span.Start, word.Span.Length);
        if (!sought.TryGetValue(written, out bool answer))
        {
            sought[written] = answer = IsUnlisted(word, source.Normalised(word.Span));
        }

        return answer;
    }

    private bool IsUnlisted(Word word, string written) =>
        !nouns!.Openers.Contains(written.ToLowerInvariant()) && (!nouns.IsNoun(written) || sayers.Contains(written)) && !nouns.IsOffice(written) && !Lexicon.Honorifics.Contains(written) && !Lexicon.Offices.Contains(written)
        && !WordLists.IsPlace(word.Text) && !WordLists.IsPlace(written) && !(word.Text.EndsWith("er", StringComparison.Ordinal) && WordLists.IsPlace(written[..^2])) && !(word.Text.EndsWith('s') && WordLists.IsPlace(word.Text[..^1])) && !WordLists.Organisations.IsName(written);

    private Sign SignOf(int first, int last)
    {
        Word? next = last + 1 < words.Count && IsSpace(words[last].Span.End, words[last + 1].Span.Start) ? words[last + 1] : null;
        Word? previous = first > 0 && IsSpace(words[first - 1].Span.End, words[first].Span.Start) && !BeginsSentence(words[first].Span.Start) ? words[first - 1] : null;
        if (next is { IsCapitalised: true } n && nouns!.IsNoun(source.Normalised(n.Span)) && !nouns.EndsNames.Contains(n.Text))
        {
            return Sign.None;
        }

        if (previous is not { } before)
        {
            return IsSubject(last) || ActsInRow(first) || RelativeClause().IsMatch(text, words[last].Span.End) || InitialsBefore().IsMatch(text[Math.Max(0, words[first].Span.Start - 12)..words[first].Span.Start]) ? Sign.Person : Sign.None;
        }

        string word = source.Normalised(before.Span);
        if (before.IsCapitalised && (BeginsSentence(before.Span.Start) || nouns!.EndsNames.Contains(word)))
        {
            return Subjects().IsMatch(word) ? Sign.Person : SignBehind(char.ToLowerInvariant(word[0]) + word[1..], first, last);
        }

        return !before.IsCapitalised ? SignBehind(word, first, last) : nouns!.IsCalling(word) || nouns.IsOffice(word) ? Sign.Person : before.Has(WordTraits.PlaceCue) && PlaceCues.IsCue(word) ? Sign.Cue : Sign.None;
    }

    private Sign SignBehind(string word, int first, int last)
    {
        if (nouns!.Determiners.Contains(word))
        {
            return Sign.Against;
        }

        if (nouns.PersonPrepositions.Contains(word))
        {
            return Sign.Person;
        }

        if (nouns.PlacePrepositions.Contains(word))
        {
            return Sign.Place;
        }

        if (nouns.Articles.Contains(word))
        {
            return Sign.Article;
        }

        if (Subjects().IsMatch(word) || IsSubject(last) || ActsInRow(first) || (nouns.ClauseOpeners.Contains(word) && IsSubjectOfClause(last)) || (nouns.SpeechVerbs.Contains(word) && !LooksPlural(last)))
        {
            return Sign.Person;
        }

        bool isVerb = nouns.PersonVerbs.Contains(word) || (first > 1 && Subjects().IsMatch(words[first - 2].Text));
        return !isVerb && !nouns.Openers.Contains(word) && AdjectiveEnding().IsMatch(word) ? Sign.None : Sign.Weak;
    }

    /// <summary>Whether a verb of the third person follows, and no pronoun that would be its subject.</summary>
    private bool IsSubject(int last)
    {
        if (last + 1 >= words.Count || !IsSpace(words[last].Span.End, words[last + 1].Span.Start) || !nouns!.PersonVerbs.Contains(source.Normalised(words[last + 1].Span)))
        {
            return false;
        }

        return last + 2 >= words.Count || !Subjects().IsMatch(words[last + 2].Text);
    }

    /// <summary>"Herzls Stück": a genitive without an article before what it owns.</summary>
    private bool IsPossessor(int first, int last)
    {
        if (last + 1 >= words.Count || !IsSpace(words[last].Span.End, words[last + 1].Span.Start))
        {
            return false;
        }

        bool introduced = first > 0 && IsSpace(words[first - 1].Span.End, words[first].Span.Start) && source.Normalised(words[first - 1].Span) is var before && (nouns!.Determiners.Contains(before) || nouns.Articles.Contains(before));
        Word next = words[last + 1];
        bool owns = next.IsCapitalised || (AdjectiveEnding().IsMatch(next.Text) && last + 2 < words.Count && words[last + 2].IsCapitalised);
        return !introduced && owns && !nouns!.EndsNames.Contains(next.Text);
    }

    /// <summary>"Anna und Berndorff": a word in a row with a person or with others of its kind.</summary>
    private bool StandsInRow(Candidate candidate)
    {
        int start = words[candidate.First].Span.Start;
        int end = words[candidate.Last].Span.End;
        return IsRow(candidate.First, candidate.Last) || mentions.In(new TextSpan(Math.Max(0, start - LongestBetween), end + LongestBetween)).Exists(m => m.Kind == EntityKind.Person
            && ((m.Span.End < start && start - m.Span.End < LongestBetween && Row().IsMatch(text.AsSpan(m.Span.End, start - m.Span.End))) || (m.Span.Start > end && m.Span.Start - end < LongestBetween && Row().IsMatch(text.AsSpan(end, m.Whole.Start - end)))));
    }

    /// <summary>"Besnard und Bazin": words that no list has, one after the other.</summary>
    private bool IsRow(int first, int last)
    {
        int from = first;
        int to = last;
        while (from > 0 && first - from < 3 && words[from - 1].Span.End is var end && words[from].Span.Start - end < LongestBetween && Row().IsMatch(text.AsSpan(end, words[from].Span.Start - end)) && CanBeBare(from - 1, from - 1, []))
        {
            from--;
        }

        while (to + 1 < words.Count && to - last < 3 && words[to].Span.End is var end && words[to + 1].Span.Start - end < LongestBetween && Row().IsMatch(text.AsSpan(end, words[to + 1].Span.Start - end)) && CanBeBare(to + 1, to + 1, []))
        {
            to++;
        }

        return to - from >= (nouns!.Articles.Contains(from > 0 ? words[from - 1].Text : "") ? 2 : 1);
    }

    /// <summary>A name alone in quotation marks is the title of a work or a part in it.</summary>
    private bool IsQuoted(TextSpan span) =>
        span.Start > 0 && span.End < text.Length && text[span.Start - 1] is '»' or '«' or '„' or '“' or '‚' or '"' && text[span.End] is '«' or '»' or '“' or '”' or '‘' or '"';

    /// <summary>"Pf." for someone whom the document names in full.</summary>
    private void FindAbbreviated()
    {
        var known = new Dictionary<string, AuthorityEntry?>(StringComparer.Ordinal);
        foreach (Word word in nouns is null ? [] : words.Where(w => w.IsCapitalised && w.Text.Length is > 1 and < 6 && w.Span.End + 2 < text.Length && text[w.Span.End] == '.' && char.IsLower(text[w.Span.End + 2])))
        {
            if (!known.TryGetValue(word.Text, out AuthorityEntry? only))
            {
                known[word.Text] = only = OnlyBeginningWith(word.Text);
            }

            if (only is not null && mentions.IsFree(word.Span) && !Lexicon.Honorifics.Contains(word.Text) && !Lexicon.Abbreviations.Contains(word.Text))
            {
                mentions.Add(new Mention(new TextSpan(word.Span.Start, word.Span.End + 1), EntityKind.Person, only, Certainty.Medium, Evidence.Internal, "name.abbreviated", $"the beginning of {only.Names[0]}"));
            }
        }
    }

    /// <summary>The one person whose surname begins so and is longer by more than a letter.</summary>
    private AuthorityEntry? OnlyBeginningWith(string letters) =>
        persons.All.Where(p => (PersonalNames.Surname(p.Names[0]) ?? p.Names[0]) is var s && s.Length > letters.Length + 1 && s.StartsWith(letters, StringComparison.Ordinal)).Distinct().Take(2).ToArray() is [var only] ? only : null;

    [GeneratedRegex("(?:e|en|em|er|es)$", RegexOptions.CultureInvariant)]
    private static partial Regex AdjectiveEnding();

    /// <summary>At the beginning of a sentence everything has a capital: participles and adverbs, by their endings.</summary>
    [GeneratedRegex("^(?:Ge.+(?:t|en)|.+(?:lich|ig|isch|bar|sam|los|weise|warts|ens|mals|end))$", RegexOptions.CultureInvariant)]
    private static partial Regex NoNoun();

    [GeneratedRegex("^(?:er|sie|ich|wir|man|du|ihr|Sie|Du|Ihr)$", RegexOptions.CultureInvariant)]
    private static partial Regex Subjects();

    /// <summary>Another abbreviation behind one: "Frankf. Ztg."</summary>
    [GeneratedRegex(@"\G\.\s?\p{Lu}\p{Ll}{0,4}\.", RegexOptions.CultureInvariant)]
    private static partial Regex AbbreviatedNext();

    /// <summary>A relative clause behind a word without an article.</summary>
    [GeneratedRegex(@"\G,\s+(?:der|die|den|dem|dessen|deren)\s", RegexOptions.CultureInvariant)]
    private static partial Regex RelativeClause();

    [GeneratedRegex(@"^(?:,\s+|,?\s+(?:und|oder|u\.)\s+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
