using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <content>Finds persons again whom the document names elsewhere, by full name and by surname.</content>
internal sealed partial class NameRecogniser
{
    /// <summary>Persons once named are found again, by their full name and by their surname.</summary>
    private void FindAgain()
    {
        // Names of one word are sought below, as surnames.
        List<AuthorityEntry> sought = [];
        foreach (AuthorityEntry entry in local.All)
        {
            if (entry.Kind == EntityKind.Person && !IsOneWord(entry.Names[0]))
            {
                sought.Add(entry);
            }
        }

        foreach (NameMatch match in sought.Count > 0 ? new NameIndex(sought).Find(text, words) : [])
        {
            if (match.WordCount > 1 && match.Entries.Count == 1)
            {
                mentions.Add(new Mention(match.Span, EntityKind.Person, match.Entries[0], Certainty.Medium, Evidence.Internal, "name.again", "the document names this person elsewhere with a title"));
            }
        }

        HashSet<string> named = [];
        foreach (AuthorityEntry person in mentions.Entries)
        {
            for (int i = 0; person.Kind == EntityKind.Person && i < person.Names.Length; i++)
            {
                named.Add(PersonalNames.Surname(person.Names[i]) ?? person.Names[i]);
            }
        }

        var filter = new WordFilter(named, named.Count);
        FindSurnames(word => filter.MayHave(word.Form), word => named.Contains(word) ? persons.WithSurname(word) : [], "name.surname", "the document names this person in full or with a title");
    }

    private static bool IsOneWord(string name)
    {
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private void FindListedSurnames()
    {
        if (!listed.IsEmpty)
        {
            FindSurnames(word => listed.MayHaveSurname(word), word => CommonWords.IsCommon(word) ? [] : listed.WithSurname(word), "name.listed-surname", "a surname of the authority");
        }
    }

    /// <param name="mayBear">Whether a word may be a surname; where it has no ending of the genitive, nobody need be looked up otherwise.</param>
    /// <param name="candidates">Who bears a surname.</param>
    /// <param name="rule">The rule's name.</param>
    /// <param name="because">What was seen.</param>
    private void FindSurnames(Func<Word, bool> mayBear, Func<string, IReadOnlyList<AuthorityEntry>> candidates, string rule, string because)
    {
        foreach (int i in capitals)
        {
            Word word = words[i];
            if ((nouns is null && !mayBear(word)) || Has(i, WordTraits.OneCharacter) || Bearers(word, candidates) is not { Count: > 0 } known || (EndsName(word) && !HasTitle(i)) || (IsOfSaint(i) && !known.Any(BearsNameOfSaint)) || !mentions.IsFree(word.Span) || TouchesCapital(i))
            {
                continue;
            }

            TextSpan full = WithGivenNames(i);
            if (full != word.Span)
            {
                AddFullName(full, word.Span, known);
                continue;
            }

            AuthorityEntry? entry = known.Count == 1 ? known[0] : Decide(word.Span, known);
            mentions.Add(new Mention(
                WithInitials(word.Span), EntityKind.Person, entry, entry is null ? Certainty.Low : Certainty.Medium,
                entry is not null && authority.Holds(entry) ? Evidence.External : Evidence.Internal, rule, because));
            if (entry is not null)
            {
                persons.Add(entry);
            }
        }
    }

    /// <summary>"Louis St. Laurent": a person whose surname is that of a saint. Another Laurent is not meant where a town or a church is named.</summary>
    private static bool BearsNameOfSaint(AuthorityEntry person) => person.Names.Any(name => name.Split(' ', '.', '-').SkipLast(1).Any(CueWords.Saints.Contains));

    /// <summary>Who bears a surname, in the genitive, too, where the language forms it without an apostrophe ("Goethes Faust").</summary>
    private IReadOnlyList<AuthorityEntry> Bearers(Word word, Func<string, IReadOnlyList<AuthorityEntry>> candidates)
    {
        IReadOnlyList<AuthorityEntry> known = candidates(word.Text);
        return known.Count > 0 || nouns is null || word.Text[^1] != 's' || word.Text.Length < 5 ? known : candidates(word.Text[..^1]);
    }

    /// <summary>A surname with the given names before it: capitalised words that touch it, the first word of a sentence only where another follows.</summary>
    private TextSpan WithGivenNames(int i)
    {
        int first = i;
        while (first > 0 && i - first < 3 && CanBeGivenName(words[first - 1]) && IsSpace(words[first - 1].Span.End, words[first].Span.Start))
        {
            first--;
        }

        if (i - first == 1 && (BeginsSentence(words[first].Span.Start) || (!Has(first, WordTraits.GivenName) && FollowsBracket(words[first].Span.Start))))
        {
            first++;
        }

        var span = new TextSpan(words[first].Span.Start, words[i].Span.End);
        return mentions.IsFree(span) ? span : words[i].Span;
    }

    /// <summary>A word that has a capital and says nothing else; in a language whose nouns have capitals, one that is known.</summary>
    private bool CanBeGivenName(Word word) =>
        word is { IsCapitalised: true, IsAllCapitals: false } && word.Text.Length > 1 && !EndsName(word) && !word.Has(WordTraits.Title)
        && (word.Has(WordTraits.GivenName) || (nouns is null && !word.Has(WordTraits.Place | WordTraits.Organisation | WordTraits.OfAPeople)));

    /// <summary>"(b) Inform …": behind the label of an item stands the beginning of a sentence.</summary>
    private bool FollowsBracket(int start) => text.AsSpan(0, start).TrimEnd() is [.., ')'];

    /// <summary>A full name: the fuller form of someone whom the document has by surname only, or another bearer of the surname.</summary>
    private void AddFullName(TextSpan span, TextSpan surname, IReadOnlyList<AuthorityEntry> known)
    {
        string name = Words.Fold(source.Normalised(span));
        (span, name) = WithGeneration(span, name);
        AuthorityEntry? bare = known.Count == 1 && local.Contains(known[0]) && known[0].Names is [var only] && only == Words.Fold(source.Normalised(surname)) ? known[0] : null;
        AuthorityEntry entry = known.FirstOrDefault(k => k.Names.Contains(name)) ?? OnlyListed(known, name) ?? LocalEntry(EntityKind.Person, name);
        mentions.Add(new Mention(span, EntityKind.Person, entry, Certainty.Medium, authority.Holds(entry) ? Evidence.External : Evidence.Internal, "name.given-names", "given names before a surname that the document has elsewhere"));
        if (bare is not null && bare != entry)
        {
            foreach (Mention mention in mentions.Of(bare))
            {
                mentions.Replace(mention with { Entry = entry });
            }

            persons.Replace(bare, entry);
        }
    }

    /// <summary>"Trellis Ostrow" is the "Ostrow, Trellis Henry" of the authority: the one bearer of the surname whose given names agree.</summary>
    private AuthorityEntry? OnlyListed(IReadOnlyList<AuthorityEntry> known, string name)
    {
        string[] given = name.Split(' ')[..^1];
        if (given is not [{ Length: > 2 }, ..])
        {
            return null;
        }

        AuthorityEntry[] found = [.. known.Where(k => authority.Holds(k) && k.Names.Any(listedName => Agree(given, GivenNames(listedName))))];
        return found is [var only] ? only : null;
    }

    private static string[] GivenNames(string listedName)
    {
        int comma = listedName.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? listedName.Split(' ')[..^1] : listedName[(comma + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The first is the same, and none of the further ones begins with another letter.</summary>
    private static bool Agree(string[] given, string[] listedNames) =>
        listedNames.Length > 0 && given[0] == listedNames[0] && given.Zip(listedNames).All(pair => pair.First[0] == pair.Second[0]);

    /// <summary>Who was named by surname before the full name came is the one person who bears it.</summary>
    private void UniteSurnames()
    {
        var bySurname = new Dictionary<string, AuthorityEntry?>(StringComparer.OrdinalIgnoreCase);
        var byFirstAndLast = new Dictionary<string, AuthorityEntry?>(StringComparer.Ordinal);
        List<AuthorityEntry> locals = [];
        foreach (AuthorityEntry person in mentions.Entries)
        {
            if (person.Kind == EntityKind.Person)
            {
                AddFull(person, bySurname, byFirstAndLast);
                if (local.Contains(person))
                {
                    locals.Add(person);
                }
            }
        }

        foreach (AuthorityEntry bare in bySurname.Count == 0 ? [] : locals)
        {
            AuthorityEntry? only = bare.Names[0].Split(' ') switch
            {
                [var surname] => bySurname.GetValueOrDefault(surname),
                [var given, var surname] => byFirstAndLast.GetValueOrDefault(FirstAndLast(given, surname)),
                _ => null,
            };
            if (only is { } bearer && !(sexes.TryGetValue(bare, out Sex sex) && sexes.TryGetValue(bearer, out Sex other) && sex != other))
            {
                foreach (Mention mention in mentions.Of(bare).ToArray())
                {
                    mentions.Replace(mention with { Entry = bearer });
                }
            }
        }
    }

    /// <summary>Adds a person to those of a surname, and of a first given name with it; for several there is nobody.</summary>
    private static void AddFull(AuthorityEntry person, Dictionary<string, AuthorityEntry?> bySurname, Dictionary<string, AuthorityEntry?> byFirstAndLast)
    {
        string name = person.Names[0];
        int blank = name.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0)
        {
            return;
        }

        string surname = Surname(person);
        bySurname[surname] = bySurname.ContainsKey(surname) ? null : person;
        if (name.IndexOf(' ', blank + 1) > 0 && FirstAndLast(name[..blank], surname) is var both)
        {
            byFirstAndLast[both] = byFirstAndLast.ContainsKey(both) ? null : person;
        }
    }

    private static string Surname(AuthorityEntry person) => Words.Fold(PersonalNames.Surname(person.Names[0])!);

    /// <summary>What a person named with two given names has in common with one named with the first of them: that as it stands, and the surname in whatever case.</summary>
    private static string FirstAndLast(string given, string surname) => given + " " + surname.ToUpperInvariant();

    private bool TouchesCapital(int i)
    {
        bool after = i + 1 < words.Count && Has(i + 1, WordTraits.Capitalised) && !Has(i + 1, WordTraits.OneCharacter) && IsSpace(words[i].Span.End, words[i + 1].Span.Start) && !EndsName(i + 1)
            && nouns?.IsNoun(source.Normalised(words[i + 1].Span)) != true;
        return after && !HasTitle(i);
    }

    private TextSpan WithInitials(TextSpan span)
    {
        int dot = span.Start - 1;
        dot -= dot > 0 && char.IsWhiteSpace(text[dot]) ? 1 : 0;
        if (dot < 1 || text[dot] != '.' || !char.IsUpper(text[dot - 1]))
        {
            return span;
        }

        Match match = InitialsBefore().Match(text[Math.Max(0, span.Start - 12)..span.Start]);
        var extended = new TextSpan(span.Start - match.Length, span.End);
        return match.Success && mentions.IsFree(extended) && !Lexicon.NoInitials.Contains(match.ValueSpan.Trim()) ? extended : span;
    }

    /// <summary>A full name with what tells its bearer from others of the name, where that stands behind it and is free.</summary>
    private (TextSpan Span, string Name) WithGeneration(TextSpan span, string name) =>
        GenerationBehind(span) is { Length: > 0 } generation && name.Contains(' ', StringComparison.Ordinal) && mentions.IsFree(generation) ? (new TextSpan(span.Start, generation.End), $"{name} {source.Normalised(generation)}") : (span, name);

    /// <summary>What tells bearers of one name apart, behind a name: "Ogden Reid, Jr.", "Charles S. Reed II"; empty where nothing of the kind stands there.</summary>
    private TextSpan GenerationBehind(TextSpan name)
    {
        int start = name.End + (name.End < text.Length && text[name.End] == ',' ? 1 : 0);
        if (start + 2 >= text.Length || text[start] != ' ' || FirstWordFrom(start) is not (>= 0 and var i) || i == words.Count || words[i].Span.Start != start + 1 || !PersonalNames.Generations.Contains(words[i].Text))
        {
            return default;
        }

        bool isAbbreviated = words[i].Span.End < text.Length && text[words[i].Span.End] == '.' && !words[i].IsAllCapitals;
        return new TextSpan(words[i].Span.Start, words[i].Span.End + (isAbbreviated ? 1 : 0));
    }

    [GeneratedRegex(@"(?:(?<!\p{L})\p{Lu}\.\s?){1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex InitialsBefore();
}
