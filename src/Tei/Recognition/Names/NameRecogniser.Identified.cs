using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Languages;
using Tei.Recognition.Insertions;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Names;

/// <content>Finds what an editor identifies in brackets, and unites it with the name before.</content>
internal sealed partial class NameRecogniser
{
    /// <summary>"Filippov [Stalin]": the name in brackets and the name before it are one person's.</summary>
    private void FindIdentified()
    {
        foreach (Annotation note in insertions.Where(a => a.Markup["type"] == "identification"))
        {
            var inner = new TextSpan(note.Span.Start + 1, note.Span.End - 1);
            TextSpan before = NameBefore(note.Span.Start);
            inner = NameInFull(before, inner);
            Word? previous = before.IsEmpty || FirstWordFrom(before.Start) is not (> 0 and var first) || !IsSpace(words[first - 1].Span.End, before.Start) ? null : words[first - 1];
            if (previous is { } head && PlaceCues.Heads.Contains(head.Text) && WordLists.IsPlace(source.Normalised(inner)))
            {
                AddCompleted(new TextSpan(head.Span.Start, before.End), new TextSpan(head.Span.Start, note.Span.End), EntityKind.Place);
                continue;
            }

            if (CompletesOther(inner) is { } kind)
            {
                TextSpan begun = before.IsEmpty || kind != EntityKind.Organisation ? before : WithWordsBefore(before);
                AddCompleted(begun, new TextSpan(begun.Start, note.Span.End), kind);
                continue;
            }

            if (CompletesGivenName(before, inner))
            {
                AddWithSurname(before, inner);
                continue;
            }

            if (IdentifiesThing(before, inner) || (previous is { } small && townWords?.PlacePrepositions.Contains(small.Form.Lower) == true))
            {
                continue;
            }

            if (IsFullName(inner) && mentions.IsFree(inner))
            {
                AddPerson(inner, "an editor's identification", "name.identification");
            }

            // "Brno [pronounced …]" says nothing of a person.
            if (!before.IsEmpty && mentions.IsFree(before) && (char.IsUpper(source[inner][0]) || EditorialWords.TellsOffice(source.Normalised(inner))) && !WordLists.IsPlace(source[before]) && !IsThing(source[before]) && !IsNounWithPossessive(previous))
            {
                AddPerson(before, "an editor identifies this name", "name.identification");
            }

            Unite(before.IsEmpty ? null : mentions.In(before).Find(m => m.Span.End == before.End), mentions.In(inner).Find(m => inner.Contains(m.Span)));
        }
    }

    /// <summary>"Ferri [Aldo Ferri, the prefect]": in the bracket the name before it stands in full, and what follows the comma is no part of it.</summary>
    private TextSpan NameInFull(TextSpan before, TextSpan inner)
    {
        int comma = before.IsEmpty ? -1 : text.IndexOf(',', inner.Start, inner.Length);
        ReadOnlySpan<char> name = comma < 0 ? [] : text.AsSpan(inner.Start, comma - inner.Start);
        return name.Contains(' ') && name.EndsWith(text.AsSpan(before.Start, before.Length), StringComparison.Ordinal) ? new TextSpan(inner.Start, comma) : inner;
    }

    /// <summary>"ihrem Vetter [Karl Hase]": where nouns have capitals, a possessive makes no name of one.</summary>
    private bool IsNounWithPossessive(Word? previous) => previous is { } word && nouns?.Determiners.Contains(word.Text) == true;

    /// <summary>"HRO [Harbour Records Office]", "the Stern [Sternberg Hall]", "the Twin Lakes [Orr and Pell]", "Alba [Alba Theta]": an acronym, what has an article, and what only goes on with the same word are no persons.</summary>
    private bool IdentifiesThing(TextSpan before, TextSpan inner)
    {
        int i = before.IsEmpty ? words.Count : FirstWordFrom(before.Start);
        if (i == words.Count)
        {
            return false;
        }

        string explained = source.Normalised(inner).Split(',')[0];
        string[] named = explained.Split(' ');
        bool isAcronym = Has(i, WordTraits.AllCapitals) && words[i].Span.End == before.End && named.Length > 1 && named[0][0] == text[before.Start] && named[^1][0] == text[before.End - 1];
        int head = i;
        while (head > 0 && Follows(head))
        {
            head--;
        }

        bool hasArticle = head > 0 && words[head - 1].Text is "the" or "The" && IsSpace(words[head - 1].Span.End, words[head].Span.Start) && !HasTitle(i);
        bool goesOn = !Has(i, WordTraits.GivenName) && explained.StartsWith(source.Normalised(before) + " ", StringComparison.Ordinal);
        return isAcronym || hasArticle || goesOn;
    }

    /// <summary>"Ashbury [College]", "Salem [Springs, Ohio]": the bracket is the rest of a body's or a place's name, and no person's.</summary>
    private EntityKind? CompletesOther(TextSpan inner)
    {
        string[] parts = source.Normalised(inner).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || !char.IsUpper(text[inner.Start]))
        {
            return null;
        }

        bool isPlace = WordLists.IsUnambiguousPlace(parts[^1]) || (parts.Length > 1 && WordLists.IsUnambiguousPlace(string.Join(' ', parts[^2..])));
        return Lexicon.OrganisationCues.Contains(parts[^1]) ? EntityKind.Organisation : isPlace || CueWords.InPlaces.Contains(parts[^1]) || (parts.Length == 1 && CueWords.Buildings.Contains(parts[0])) ? EntityKind.Place : null;
    }

    /// <summary>"Grace English [High School]": the words with capitals that stand before the last one.</summary>
    private TextSpan WithWordsBefore(TextSpan last)
    {
        int first = FirstWordFrom(last.Start);
        while (first > 0 && (Follows(first) || IsSaint(first)) && !Has(first - 1, WordTraits.EndsName) && !BeginsSentence(words[first - 1].Span.Start))
        {
            first--;
        }

        return first == words.Count ? last : new TextSpan(words[first].Span.Start, last.End);
    }

    /// <summary>"St. Luke’s": with the full stop of what stands before a saint.</summary>
    private bool IsSaint(int i) => Has(i - 1, WordTraits.PlacePrefix) && text.AsSpan(words[i - 1].Span.End, words[i].Span.Start - words[i - 1].Span.End) is ". " or " ";

    /// <summary>"Nora [Quarvel]": a given name, and the surname to it.</summary>
    private bool CompletesGivenName(TextSpan before, TextSpan inner) =>
        !before.IsEmpty && FirstWordFrom(before.Start) is var i && i < words.Count && Has(i, WordTraits.OnlyGivenName) && (i == 0 || !Follows(i))
        && FirstWordFrom(inner.Start) is var k && k < words.Count && words[k].Span == inner && Has(k, WordTraits.Lettered) && !Has(k, NoPerson | WordTraits.OnlyGivenName | WordTraits.Place | WordTraits.BeginsTitle);

    /// <summary>Who has this surname and another given name is somebody else.</summary>
    private void AddWithSurname(TextSpan given, TextSpan surname)
    {
        string begin = source.Normalised(given) + " ";
        string family = source.Normalised(surname);
        AuthorityEntry entry = Candidates(family).FirstOrDefault(known => known.Names.Any(name => name.StartsWith(begin, StringComparison.Ordinal))) ?? LocalEntry(EntityKind.Person, begin + family);
        foreach (TextSpan part in new[] { given, surname })
        {
            mentions.Replace(new Mention(part, EntityKind.Person, entry, Certainty.Medium, Evidence.Internal, "name.completed", "an editor gives the surname"));
        }

        persons.Add(entry);
    }

    private void AddCompleted(TextSpan before, TextSpan whole, EntityKind kind)
    {
        if (!before.IsEmpty && mentions.In(whole).TrueForAll(m => whole.Contains(m.Span) && m.Rule is "name.given" or "name.given-names"))
        {
            mentions.Replace(new Mention(whole, kind, LocalEntry(kind, source.Normalised(whole).Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)), Certainty.Medium, Evidence.Internal, "name.completed", "an editor gives the rest of the name"));
        }
    }

    private TextSpan NameBefore(int offset)
    {
        Match match = NameAtEnd().Match(text[Math.Max(0, offset - 60)..offset]);
        int start = offset - (Math.Min(offset, 60) - match.Groups["name"].Index);
        return match.Success && !EndsName(match.Groups["name"].Value) ? new TextSpan(start, start + match.Groups["name"].Length) : default;
    }

    private bool IsFullName(TextSpan span) => source[span].Split(' ').All(w => w.Length > 0 && char.IsUpper(w[0]) && !EndsName(w) && w is not [.., '\'' or '’'] and not [.., '\'' or '’', 's']);

    private void Unite(Mention? named, Mention? identified)
    {
        if (named is not { Kind: EntityKind.Person, Entry: { } outer } || identified is not { Kind: EntityKind.Person, Entry: { } inner } || outer == inner || authority.Holds(outer))
        {
            return;
        }

        // A bare given name may have been taken for another bearer of it: "George [Aldrich]" makes no Aldrich of a George Bush elsewhere.
        string form = source.Normalised(named.Span);
        bool isOther = outer.Names[0].Contains(' ', StringComparison.Ordinal) && outer.Names[0] != Words.Fold(form);
        foreach (Mention mention in isOther ? [named] : mentions.Of(outer))
        {
            mentions.Replace(mention with { Entry = inner });
        }
    }

    [GeneratedRegex(@"(?<![\p{L}])(?<name>\p{Lu}[\p{L}\p{M}’'-]+|(?:\p{Lu}\.\s?){2,4})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NameAtEnd();
}
