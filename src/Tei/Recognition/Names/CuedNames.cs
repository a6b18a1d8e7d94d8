using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Languages;

namespace Tei.Recognition.Names;

/// <summary>Places and organisations that no authority knows, by the words around them.</summary>
internal static partial class CuedNames
{
    private static readonly PhraseSet NamedByPlaces = new(Lexicon.Packs.SelectMany(p => p["namedByPlaces"]));

    public static void FindPlaces(SourceText source, List<Word> words, SearchedLine[] lines, MentionSet mentions)
    {
        foreach (SearchedLine line in lines)
        {
            foreach ((TextSpan name, string cue) in line.Has(WordTraits.PlaceCue) ? PlaceCues.Find(source.Content, words, line) : [])
            {
                AddPlace(source, mentions, 0, name, cue);
            }

            for (Match match = line.Has(WordTraits.PlaceHead) || NamesBase(source.Content, line) ? PlaceAfter().Match(source.Content, line.Span.Start, line.Span.Length) : Match.Empty; match.Success; match = match.NextMatch())
            {
                AddPlace(source, mentions, 0, WithoutOpener(source, SpanOf(match.Groups["name"])), match.Groups["cue"].Value.Trim());
            }

            foreach (TextSpan numbered in line.Has(WordTraits.Digit) ? NumberedNames.PlacesIn(source.Content, line.Span) : [])
            {
                Add(source, mentions, 0, numbered, EntityKind.Place, null, "name.numbered-place", "a place that has a number for a name");
            }
        }
    }

    /// <summary>"Merrow Air Force Base": the words before the base are a body elsewhere.</summary>
    private static bool NamesBase(string text, SearchedLine line) =>
        line.Has(WordTraits.BeginsOrganisation) && text.AsSpan(line.Span.Start, line.Span.Length) is var words && (words.Contains(" Base", StringComparison.Ordinal) || words.Contains(" Station", StringComparison.Ordinal));

    /// <summary>"In Quang Tri Province": the first word of the sentence has its capital from there.</summary>
    private static TextSpan WithoutOpener(SourceText source, TextSpan name)
    {
        ReadOnlySpan<char> written = source.Content.AsSpan(name.Start, name.Length);
        int blank = written.IndexOf(' ');
        return blank > 0 && written[(blank + 1)..].Contains(' ') && Titles.EndsName(written[..blank].ToString()) ? new TextSpan(name.Start + blank + 1, name.End) : name;
    }

    private static void AddPlace(SourceText source, MentionSet mentions, int offset, TextSpan name, string cue) =>
        Add(source, mentions, offset, name, EntityKind.Place, NaturalKind(cue), "name.place-cue", $"“{cue}” tells of a place");

    /// <summary>Titles of newspapers, before the towns in them are taken for places.</summary>
    public static void FindNewspapers(SourceText source, SearchedLine[] lines, MentionSet mentions)
    {
        foreach (SearchedLine line in lines.Where(l => l.Has(WordTraits.OfNewspaper)))
        {
            foreach (Match match in AbbreviatedPaper().Matches(source[line.Span]).Concat(Paper().Matches(source[line.Span])))
            {
                Add(source, mentions, line.Span.Start, SpanOf(match.Groups["name"]), EntityKind.Organisation, null, "name.newspaper", "the title of a newspaper");
            }
        }
    }

    /// <summary>Bodies by their heads and numbers.</summary>
    /// <returns>The bodies whose acronyms the document gives in brackets, by these.</returns>
    public static Dictionary<string, AuthorityEntry> FindOrganisations(SourceText source, List<Word> words, SearchedLine[] lines, MentionSet mentions, NounCapitals? nouns)
    {
        var acronyms = new Dictionary<string, AuthorityEntry>(StringComparer.Ordinal);
        foreach (SearchedLine line in lines)
        {
            if (HasAcronymInBrackets(source.Content.AsSpan(line.Span.Start, line.Span.Length)))
            {
                FindDefinitions(source, line.Span, mentions, acronyms);
            }

            foreach (TextSpan unit in line.Has(WordTraits.Digit) ? NumberedNames.UnitsIn(source.Content, line.Span, nouns is not null) : [])
            {
                Add(source, mentions, 0, unit, EntityKind.Organisation, null, "name.unit", "a unit of an army with its number");
            }

            foreach (TextSpan unit in line.Has(WordTraits.BodyHead) ? NumberedNames.LetteredIn(source.Content, line.Span) : [])
            {
                Add(source, mentions, 0, unit, EntityKind.Organisation, null, "name.unit", "a unit of an army with its letter");
            }

            foreach ((TextSpan name, string head) in line.Has(WordTraits.BodyHead) ? BodyNames.Find(source.Content, line.Span, line.EndOfLast(words, WordTraits.BodyHead), nouns) : [])
            {
                if (EndsAsCountry(source.Content.AsSpan(name.Start, name.Length), head))
                {
                    continue;
                }

                Add(source, mentions, 0, WithDigits(source.Content, name), EntityKind.Organisation, null, "name.organisation-head", $"ends with “{head}”");
            }
        }

        return acronyms;
    }

    /// <summary>"Yugoslav and Soviet Union": what looks like the head of a body is the end of a country's name, unless a body "of the Soviet Union" is named.</summary>
    private static bool EndsAsCountry(ReadOnlySpan<char> name, string head)
    {
        int word = name[..^head.Length].TrimEnd().LastIndexOfAny(' ', '-', '–') + 1;
        return name.EndsWith(head, StringComparison.Ordinal) && word > 0 && word < name.Length - head.Length - 1 && WordLists.IsPlace(name[word..].ToString());
    }

    /// <summary>"3M Company": the digits that touch a name are of its first word.</summary>
    private static TextSpan WithDigits(string text, TextSpan name)
    {
        int start = name.Start;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return start == 0 || !char.IsLetterOrDigit(text[start - 1]) ? new TextSpan(start, name.End) : name;
    }

    /// <summary>Whether two capitals stand behind a bracket, or behind the article behind it.</summary>
    private static bool HasAcronymInBrackets(ReadOnlySpan<char> line)
    {
        for (int bracket = line.IndexOf('('); bracket >= 0; bracket = line.IndexOf('('))
        {
            line = line[(bracket + 1)..];
            ReadOnlySpan<char> inside = line.StartsWith("the ", StringComparison.Ordinal) ? line[4..] : line;
            if (inside.Length > 1 && char.IsUpper(inside[0]) && char.IsUpper(inside[1]))
            {
                return true;
            }
        }

        return false;
    }

    private static void FindDefinitions(SourceText source, TextSpan line, MentionSet mentions, Dictionary<string, AuthorityEntry> acronyms)
    {
        foreach (Match match in Definition().Matches(source[line]))
        {
            Group name = match.Groups["name"];
            if (MatchesInitials(name.Value, match.Groups["acronym"].Value))
            {
                Add(source, mentions, line.Start, SpanOf(name), EntityKind.Organisation, null, "name.acronym", "its acronym is given in brackets");
                if (mentions.In(new TextSpan(line.Start + name.Index, line.Start + name.Index + name.Length)).Find(m => m.Span.End == line.Start + name.Index + name.Length) is { Kind: EntityKind.Organisation, Entry: { } body })
                {
                    acronyms.TryAdd(match.Groups["acronym"].Value, body);
                }
            }
        }
    }

    private static TextSpan SpanOf(Group group) => new(group.Index, group.Index + group.Length);

    private static void Add(SourceText source, MentionSet mentions, int offset, TextSpan inLine, EntityKind kind, string? type, string rule, string because)
    {
        var span = new TextSpan(offset + inLine.Start, offset + inLine.End);
        span = kind == EntityKind.Organisation ? WithoutOffice(source, span) : span;
        string name = source.Normalised(span);
        string first = name.Split(' ', '-')[0];
        bool opens = kind == EntityKind.Organisation ? Lexicon.Openers.Contains(first) || Dates.Months.IsMonth(first) || BeginsInsideInitials(source.Content, span) : Titles.EndsName(first);
        if (name.Length < 2 || opens || Dates.Months.IsMonth(name))
        {
            return;
        }

        AuthorityEntry entry = mentions.FirstNamed(kind, name)
            ?? new AuthorityEntry { Id = XmlIds.From(name), Kind = kind, Names = [name], Type = type };
        var mention = new Mention(span, kind, entry, Certainty.Medium, Evidence.Internal, rule, because);
        if (!mentions.Add(mention) && kind == EntityKind.Organisation && mentions.In(span) is { Count: > 0 } inside && inside.TrueForAll(m => IsPartOfBody(m, span, name)))
        {
            mentions.Replace(mention);
        }
    }

    /// <summary>"Légation de Suisse": what is known is a part of the body's name; so is what a school, a club or a firm is called by, behind which more words follow than its head ("Merrow Classical High School").</summary>
    private static bool IsPartOfBody(Mention inside, TextSpan body, string name) =>
        body.Contains(inside.Span)
        && ((inside.Rule is "name.known-place" or "name.known-organisation" && inside.Span.Start > body.Start)
            || (inside.Span.Start == body.Start && inside.Span.End < body.End && inside.Rule is "name.known-place" or "name.known-organisation" or "name.given" or "name.given-names" && NamedByPlaces.Contains(name.AsSpan(name.LastIndexOf(' ') + 1))));

    /// <summary>"U. S. Army": a name does not begin with the second of several initials.</summary>
    private static bool BeginsInsideInitials(string text, TextSpan span) =>
        span.Length > 1 && text[span.Start + 1] == '.' && text.AsSpan(0, span.Start).TrimEnd() is [.., var initial, '.'] && char.IsUpper(initial);

    /// <summary>"Chairman of the Foreign Relations Committee", "Meeting of the Security Council": what stands before "of" and is no body is no part of the body's name.</summary>
    private static TextSpan WithoutOffice(SourceText source, TextSpan span)
    {
        int start = span.Start;
        bool hasHead = false;
        ReadOnlySpan<char> name = source.Content.AsSpan(span.Start, span.Length);
        foreach (ValueMatch match in NameWord().EnumerateMatches(name))
        {
            ReadOnlySpan<char> word = name.Slice(match.Index, match.Length);
            bool isLink = char.IsWhiteSpace(word[^1]);
            start = isLink && !hasHead ? span.Start + match.Index + match.Length : start;
            hasHead |= !isLink && WordForm.Of(word).Has(WordTraits.BodyHead);
        }

        // "Counselor of Embassy": the bare head names no body.
        var rest = new TextSpan(Math.Min(start, span.End), span.End);
        return start > span.Start && !source[rest].Any(char.IsWhiteSpace) ? default : rest;
    }

    /// <summary>A word, or what ties an office to its body, with the white space behind it.</summary>
    [GeneratedRegex(@"(?:(?<=\s)(?:of|for|on)\s+(?:the\s+)?)|(?:[\p{L}\p{M}’'-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex NameWord();

    private static string? NaturalKind(string cue) => cue.ToLowerInvariant() switch
    {
        "river" or "rivers" => "river",
        "sea" or "ocean" => "sea",
        "mountains" or "mountain" or "mount" => "mountain",
        "strait" or "straits" => "strait",
        "bay" or "gulf" => "bay",
        "lake" => "lake",
        _ => null,
    };

    private static bool MatchesInitials(string name, string acronym)
    {
        string capitals = string.Concat(name.Where(char.IsUpper));
        return capitals.Contains(acronym, StringComparison.Ordinal) || capitals.StartsWith(acronym[..Math.Min(2, acronym.Length)], StringComparison.Ordinal);
    }

    private const string NameWords = @"(?:Mc|Mac)?\p{Lu}[\p{Ll}\p{M}’']+(?:[- ]\p{Lu}[\p{Ll}\p{M}’']+){0,2}";

    [GeneratedRegex(@"(?<name>" + NameWords + @"\s+(?:(?<cue>(?:Air Force|Air|Naval|Army|Navy|Marine Corps) (?:Base|Station)|Naval Air Station|River|Rivers|Sea|Ocean|Mountains|Strait|Straits|Bay|Gulf|Island|Islands|Province|County|District|Peninsula|Canal|Street|Square|Avenue|Airport)|(?<cue>Town|City)(?!\s+\p{Lu})))\b|(?<name>" + NameWords + @")\s+(?<cue>station|railway station|airfield)\b", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAfter();

    /// <summary>"N. Fr. Presse", "Köln. Ztg.": writers of letters shorten the titles of newspapers word by word.</summary>
    [GeneratedRegex(@"(?<![\p{L}])(?<name>(?:\p{Lu}\p{Ll}*\.\s?){1,3}(?:Ztg|Zeitg|Zeitung|Pr|Presse|Rundsch|Rdsch|Tagbl|Tagebl|Tgbl|Nachr|Bl)\b)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex AbbreviatedPaper();

    /// <summary>A town's adjective with a word for a newspaper: "Kölnische Zeitung", "Berliner Tageblatt".</summary>
    [GeneratedRegex(@"(?<![\p{L}])(?<name>(?:Neuen?r?\s)?\p{Lu}\p{Ll}+(?:er|ische[nr]?)\s(?:Allgemeine[nr]?\s|Neueste[nr]?\s|Illustrierte[nr]?\s)?(?:Zeitung|Tagblatt|Tageblatt|Nachrichten|Anzeiger|Rundschau|Courier|Kurier|Volksblatt|Presse|Merkur)|(?:Gazette|Journal|Courrier|Tribune|Revue|Feuille d[’']Avis)\s(?:de\s|d[’'])\p{Lu}[\p{Ll}-]+)(?!\p{Ll})", RegexOptions.CultureInvariant)]
    private static partial Regex Paper();

    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:of|for|and|the)\s+){0,2}\p{Lu}[\p{L}’'-]+){1,6})\s+\((?:the )?(?<acronym>\p{Lu}{2,8})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();
}
