using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Languages;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Names;

/// <content>Given names, with the surname behind them or alone.</content>
internal sealed partial class NameRecogniser
{
    /// <summary>As many capitals are the initials of somebody, and no name ("JO").</summary>
    private const int LongestInitials = 3;
    private const int MostNameWords = 5;

    /// <summary>"Al", "Ed": in English given names have two letters at least, elsewhere what has two is something else.</summary>
    private int ShortestGivenName => subjectWords is null && nouns is null ? 2 : 3;

    /// <summary>"St. Mary’s", "Mt. Vernon": a church, a school, a town.</summary>
    private bool IsOfSaint(int i) => i > 0 && Has(i - 1, WordTraits.PlacePrefix) && words[i].Span.Start - words[i - 1].Span.End <= 2 && !(i + 1 < words.Count && words[i + 1].IsCapitalised && IsSpace(words[i].Span.End, words[i + 1].Span.Start) && !Has(i + 1, WordTraits.BodyHead | WordTraits.PlaceHead));

    /// <summary>"Nell’estate": before an apostrophe and a small letter that begins a word, an article and no name; "Nell’s" is one.</summary>
    private bool IsElided(Word word) =>
        word.Span.End is var end && end + 2 < text.Length && text[end] is '\'' or '’' && char.IsLower(text[end + 1]) && char.IsLetter(text[end + 2]);

    /// <summary>"Hugo von Hofmannsthal": a given name with what follows of the name. One that stands alone counts where it is a name and nothing else.</summary>
    private void FindGivenNames()
    {
        var alone = new List<TextSpan>();
        int next = 0;
        foreach (int i in capitals)
        {
            if (i < next || !Has(i, WordTraits.GivenName | WordTraits.Shortened))
            {
                continue;
            }

            Word word = words[i];
            bool isShort = IsShortened(i);
            if (IsOfSaint(i) || IsElided(word) || IsEndOfHyphenated(i) || (word is { IsAllCapitals: true, Text.Length: <= LongestInitials }) || !(isShort || (Has(i, WordTraits.GivenName) && word.Text.Length >= ShortestGivenName)) || !mentions.IsFree(word.Span) || (i > 0 && words[i - 1].IsCapitalised && words[i - 1].Has(WordTraits.BeginsPlace) && WordLists.Places.Find(text, words, i - 1, out TextSpan around) is not null && around.Contains(word.Span)))
            {
                continue;
            }

            if (BeginsLongerName(i, word.Span))
            {
                // "Ann Arbor", "Al Jazeera"
                continue;
            }

            int last = LastOfName(i);
            if (last > i && last + 1 < words.Count && Has(last + 1, WordTraits.Capitalised) && Has(last + 1, WordTraits.BodyHead) && IsSpace(words[last].Span.End, words[last + 1].Span.Start))
            {
                // "Livingston Circuit Court"
                next = last + 2;
                continue;
            }

            bool isSure = isShort || word.Has(WordTraits.OnlyPersonalName);
            var span = new TextSpan(WithInitials(word.Span).Start, words[last].Span.End);
            if (last > i && Dates.Months.IsMonth(word.Text) && words[last].Has(WordTraits.Common))
            {
                // "May Day"
                next = last + 1;
                continue;
            }

            if (last == i && Lexicon.SignedWords.Contains(source.Normalised(word.Span)))
            {
                // "(Signé)" is no Signe.
                continue;
            }

            if (last > i && (IsBody(last) || (Has(last, WordTraits.PlaceHead) && (WordLists.IsPlace(word.Text) || CueWords.IsOnlyOfPlaces(words[last].Text)))))
            {
                // "Anselm College", "Ruth League": a body that bears a person's name; "Jordan Valley" is a place.
                continue;
            }

            if (last > i && nouns is not null && IsBoundToNoun(last))
            {
                next = last + 1;
                continue;
            }

            if (last > i && (isSure || ActsAsName(i, last) || (!BeginsSentence(word.Span.Start) && !FollowsName(i))) && words[last].Text.Length > 1 && !IsShip(i))
            {
                IReadOnlyList<AuthorityEntry> bearers = persons.WithSurname(words[last].Text);
                if (bearers.Count > 0 && mentions.IsFree(span))
                {
                    AddFullName(span, words[last].Span, bearers);
                }
                else
                {
                    AddPerson(span, $"“{word.Text}” is a given name", "name.given");
                }

                next = last + 1;
            }
            else if (last == i && word.Has(WordTraits.OnlyGivenName) && !isShort && !TouchesOther(i) && !(Dates.Months.IsMonth(word.Text) && NumberBehind().IsMatch(text, word.Span.End)) && !IsBefore(i, WordTraits.PlaceHead | WordTraits.BodyHead) && !NamesThing(i) && !functionWords.Contains(word.Form.Lower) && !IsNounBehindArticle(i) && !IsShip(i) && !IsBehindTown(i) && !PlaceCues.StandBefore(text, words, i))
            {
                alone.Add(word.Span);
            }
        }

        Dictionary<string, AuthorityEntry?> onlyBearers = alone.Count > 0 ? OnlyBearers() : [];
        foreach (TextSpan span in alone.Where(mentions.IsFree))
        {
            string name = source.Normalised(span);
            AuthorityEntry entry = onlyBearers.GetValueOrDefault(name) ?? LocalEntry(EntityKind.Person, name);
            mentions.Add(new Mention(span, EntityKind.Person, entry, Certainty.Medium, Evidence.Internal, "name.given-alone", "a given name"));
        }
    }

    /// <summary>"Bienvenu-Martin": behind a hyphen and a word that is no given name, a given name is the end of a surname.</summary>
    private bool IsEndOfHyphenated(int i) =>
        i > 0 && words[i - 1].Span.End + 1 == words[i].Span.Start && text[words[i - 1].Span.End] is '-' or '‑' && Has(i - 1, WordTraits.Capitalised) && !Has(i - 1, WordTraits.GivenName);

    /// <summary>"Bill Quarvel was the first": two words with capitals that act are a name, though the first is a word, too, and begins the sentence; not "Will Quarvel also".</summary>
    private bool ActsAsName(int i, int last) =>
        last == i + 1 && nouns is null && !Has(i, WordTraits.OfCalendar) && words[i].Text is not ("Will" or "May" or "Mark") && !Has(last, NoPerson | WordTraits.BodyHead | WordTraits.PlaceHead) && !EndsName(last) && townWords?.NoPlaces.Contains(words[last].Text) != true
        && last + 1 < words.Count && Has(last + 1, WordTraits.Auxiliary | WordTraits.PersonalVerb) && IsSpace(words[last].Span.End, words[last + 1].Span.Start);

    /// <summary>"nach dem Osten": in a language whose nouns have capitals, what is a noun, too, is one behind an article.</summary>
    private bool IsNounBehindArticle(int i) =>
        nouns is not null && i > 0 && source.Normalised(words[i - 1].Span) is var before && (nouns.Articles.Contains(before) || nouns.Determiners.Contains(before)) && nouns.IsListed(source.Normalised(words[i].Span));

    /// <summary>"Norwood, Wayne.": alone on its line of an address behind another word and a comma, a given name is that of a county or a state.</summary>
    private bool IsBehindTown(int i) =>
        i > 0 && lines.LineOf(words[i].Span.Start) is { } line && line.Start == words[i - 1].Span.Start && Has(i - 1, WordTraits.Capitalised) && text.AsSpan(words[i - 1].Span.End, words[i].Span.Start - words[i - 1].Span.End) is ", " && text.AsSpan(words[i].Span.End, line.End - words[i].Span.End) is "" or "." or ","
        && structure.Spans(LineKind.AddressLine).Any(address => address.Contains(line));

    /// <summary>"Thorn Will Succeed": in a heading, the word that may be a given name stands behind a name.</summary>
    private bool FollowsName(int i) =>
        i > 0 && Has(i - 1, WordTraits.Capitalised) && words[i - 1] is var before && !EndsName(before) && !before.Has(WordTraits.Title) && IsSpace(before.Span.End, words[i].Span.Start) && !BeginsSentence(before.Span.Start);

    /// <summary>Whether the last word of what looks like a name, or the one behind it, is the head of a body's name.</summary>
    private bool IsBody(int last) =>
        Has(last, WordTraits.BodyHead) || IsBefore(last, WordTraits.BodyHead);

    /// <summary>Whether the next word touches this one, has a capital and is of some kind: "Owen County", "Anselm College" are a place and a body that bear given names.</summary>
    private bool IsBefore(int i, WordTraits wanted) => i + 1 < words.Count && Has(i + 1, WordTraits.Capitalised) && Has(i + 1, wanted) && IsSpace(words[i].Span.End, words[i + 1].Span.Start);

    /// <summary>"Edith Airfield": the word behind a given name says that a thing bears it; a month or a day says nothing of that.</summary>
    private bool NamesThing(int i) =>
        IsBefore(i, WordTraits.EndsName) && Dates.Weekdays.Of(words[i + 1].Text) is null && !Dates.Months.IsMonth(words[i + 1].Text);

    /// <summary>"Karl-August-Straße": what a hyphen ties to a noun names no person.</summary>
    private bool IsBoundToNoun(int last) =>
        words[last].Span.End is var end && end + 1 < text.Length && text[end] is '-' or '‑' && char.IsUpper(text[end + 1]) && last + 1 < words.Count && nouns!.IsNoun(source.Normalised(words[last + 1].Span));

    /// <summary>For all that a full name begins with, the one person who bears it; null where there are several.</summary>
    private Dictionary<string, AuthorityEntry?> OnlyBearers()
    {
        var bearers = new Dictionary<string, AuthorityEntry?>(StringComparer.Ordinal);
        foreach (AuthorityEntry person in persons.All.Distinct())
        {
            string name = person.Names[0];
            for (int space = name.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = name.IndexOf(' ', space + 1))
            {
                bearers[name[..space]] = bearers.ContainsKey(name[..space]) ? null : person;
            }
        }

        return bearers;
    }

    /// <summary>The last word of a name that begins with a given name: initials, more given names, particles, and surnames with hyphens.</summary>
    private int LastOfName(int first)
    {
        int last = first;
        for (int i = first + 1; i < words.Count && i - first < MostNameWords; i++)
        {
            Word word = words[i];
            if (!Joins(words[i - 1], word) || lines.LineOf(words[first].Span.Start) is not { } line || !line.Contains(word.Span))
            {
                break;
            }

            if (Lexicon.NameParticles.Contains(word.Text) && i + 1 < words.Count && words[i + 1].IsCapitalised && IsSpace(word.Span.End, words[i + 1].Span.Start))
            {
                continue;
            }

            if (i - first > 1 && i + 1 < words.Count && Has(i, WordTraits.BeginsTitle) && Lexicon.Honorifics.Contains(text.AsSpan(word.Span.Start, words[i + 1].Span.End - word.Span.Start)))
            {
                // "Olaf Merrow Rear Admiral"
                break;
            }

            bool isInitial = word.IsCapitalised && word.Text.Length == 1 && word.Span.End < text.Length && (text[word.Span.End] == '.' || IsInitialWithoutStop(i));
            bool isName = word.IsCapitalised && word.Text.Length > 1 && !IsNounBehindWord(words[first], word) && !EndsName(word) && !(word.IsAllCapitals && !words[first].IsAllCapitals);
            if ((!isInitial && !isName && !IsElision(i)) || IsCompound(words[i - 1], word))
            {
                break;
            }

            last = i;
        }

        // An initial ends no name.
        while (last > first && words[last].Text.Length == 1)
        {
            last--;
        }

        return last;
    }

    /// <summary>"John F Smith": an initial between two words of a name, and no "I".</summary>
    private bool IsInitialWithoutStop(int i) =>
        words[i].Text[0] != 'I' && i + 1 < words.Count && words[i + 1] is { IsCapitalised: true, Text.Length: > 1 } && !EndsName(words[i + 1]) && IsSpace(words[i].Span.End, words[i + 1].Span.Start);

    /// <summary>"August Brot", "Tage Regen": where the given name may be a word and nouns have capitals, a noun behind it makes no name.</summary>
    private bool IsNounBehindWord(Word given, Word word) => nouns is not null && !WordLists.IsPersonalNameOnly(given.Text) && nouns.IsNoun(source.Normalised(word.Span));

    /// <summary>"Karl-Heinz" is a given name, and "Dora-Film" is none: behind a given name's hyphen another must stand.</summary>
    private bool IsCompound(Word left, Word right) =>
        right.Span.Start - left.Span.End == 1 && text[left.Span.End] is ('-' or '‑') && left.Has(WordTraits.GivenName) && !right.Has(WordTraits.GivenName) && left.Text.Length > 1 && !(right.Text.Length == 1 && right.Span.End < text.Length && text[right.Span.End] == '.');

    /// <summary>"Wm. Pettus", "Jno Boyd": a given name shortened as writers do, with its full stop or without.</summary>
    private bool IsShortened(int i) => Has(i, WordTraits.Shortened) && i + 1 < words.Count && words[i + 1].IsCapitalised && Joins(words[i], words[i + 1]);

    /// <summary>Whether two words are parts of one name as far as what stands between them tells.</summary>
    private bool Joins(Word left, Word right)
    {
        ReadOnlySpan<char> between = text.AsSpan(left.Span.End, right.Span.Start - left.Span.End);
        bool afterInitial = (left.Text.Length == 1 || left.Has(WordTraits.Shortened)) && between.Length > 0 && between[0] == '.';
        return between is "-" or "‑" || HasApostrophe(left, right) || ((afterInitial && between[0] == '.') ? between[1..].Trim(" \t\r\n").IsEmpty : between.Length > 0 && between.Trim(" \t\r\n").IsEmpty && !NameWords.IsWide(between));
    }

    /// <summary>Whether a capitalised word touches another that may be a part of the same name, street or work.</summary>
    private bool TouchesOther(int i)
    {
        bool before = i > 0 && Follows(i)
            && !BeginsSentence(words[i - 1].Span.Start) && !HasTitle(i) && nouns?.EndsNames.Contains(words[i - 1].Text) != true;
        bool saint = nouns is not null && i > 0 && words[i - 1].Text is "St" or "Sankt" or "San" or "Santa" or "Saint";
        bool hyphen = words[i].Span.End < text.Length && text[words[i].Span.End] is '-' or '‑' or '=';
        return before || saint || hyphen;
    }

    /// <summary>"Jan. 1955", "Jan 30": the short form of a month with a number behind it is no given name.</summary>
    [GeneratedRegex(@"\G\.?\s*[0-9\[]", RegexOptions.CultureInvariant)]
    private static partial Regex NumberBehind();
}
