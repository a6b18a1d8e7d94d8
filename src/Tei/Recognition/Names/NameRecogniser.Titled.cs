using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Languages;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Names;

/// <content>Finds persons behind honorifics and offices, and makes entries of them.</content>
internal sealed partial class NameRecogniser
{
    private const int LongestTitleBefore = 24;
    private const int LongestRegion = 8;

    /// <summary>Of as many names behind titles one may be in capitals, where capitals are not how the document writes names.</summary>
    private const int MostInCapitals = 2;

    /// <summary>What the word behind the first of a title is, if a name follows the title.</summary>
    private const WordTraits BehindTitle = WordTraits.Capitalised | WordTraits.ContinuesTitle | WordTraits.Shortened;

    internal static readonly WrittenForms Articles = new(Lexicon.Packs.SelectMany(p => p["articles"]));

    /// <summary>Particles that hold an article ("du", "della"): what follows is a thing.</summary>
    private static readonly FrozenSet<string> JoinedArticles = Lexicon.Packs.SelectMany(p => p["joinedArticles"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Particles of the languages that have those.</summary>
    private static readonly FrozenSet<string> Of = Lexicon.Packs.Where(p => !p["joinedArticles"].IsEmpty).SelectMany(p => p["nameParticles"].Concat(p["joinedArticles"])).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Ranks that are adjectives, too.</summary>
    private static readonly FrozenSet<string> AdjectiveRanks = FrozenSet.ToFrozenSet(["General", "Major", "Private"], StringComparer.Ordinal);

    /// <summary>"C. M. de Weber": a letter with its full stop behind another is an initial, and no "Monsieur".</summary>
    private bool IsBehindInitial(int i) =>
        i > 0 && words[i] is { Text.Length: 1, IsCapitalised: true } && words[i - 1] is { Text.Length: 1, IsCapitalised: true } && text.AsSpan(words[i - 1].Span.End, words[i].Span.Start - words[i - 1].Span.End) is "." or ". ";

    /// <summary>Names behind honorifics and offices; the full names first, so that bare surnames can be understood by them.</summary>
    private void FindTitled()
    {
        var found = new List<TitledName>();
        int end = 0;
        foreach (int i in beginningsOfTitles)
        {
            if (i + 1 == words.Count || !Has(i + 1, BehindTitle))
            {
                continue;
            }

            Word word = words[i];
            if (word.Span.Start < end || IsBehindInitial(i) || lines.LineOf(word.Span.Start) is not { } line || titles.Titled(text, new TextSpan(word.Span.Start, line.End)) is not { } titled)
            {
                continue;
            }

            end = titled.Name.End;
            AddTitled(titled, found);
            if (titles.IsPlural(text.AsSpan(titled.Title.Start, titled.Title.Length)))
            {
                AddNext(end, line.End, titled, found);
            }
        }

        if (found.Exists(IsOfBody) && found.Count(IsWrittenSmall) * MostInCapitals > found.Count)
        {
            found.RemoveAll(IsOfBody);
        }

        HashSet<string>? courteous = null;
        foreach (bool inFull in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (TitledName titled in found)
            {
                if (HasSpace(titled.Name) == inFull)
                {
                    AddTitled(titled, titled.IsOffice ? OtherBearer(titled.Name, found, ref courteous) : null);
                }
            }
        }
    }

    /// <summary>"the Principal Secretary EPA": where the names behind titles are in small letters, a short word in capitals is a body's.</summary>
    private bool IsOfBody(TitledName titled) => titled.IsOffice && titled.Name.Length <= MostLettersAlone && !text.AsSpan(titled.Name.Start, titled.Name.Length).ContainsAnyExceptInRange('A', 'Z');

    private bool IsWrittenSmall(TitledName titled) => source[titled.Name].Any(char.IsLower);

    private void AddTitled(TitledName titled, AuthorityEntry? other)
    {
        if (other is not null)
        {
            AddHolder(titled, other);
        }
        else if (mentions.IsFree(titled.Name))
        {
            AddPerson(titled.Name, titled.IsOffice ? "behind an office" : "behind an honorific", "name.title", sex: Titles.SexOf(source.Normalised(titled.Title)));
        }
    }

    private bool HasSpace(TextSpan name) => WhiteSpace.Trim(text, name) is var bare && text.AsSpan(bare.Start, bare.Length).ContainsAny(" \t\r\n");

    private void AddNext(int start, int end, TitledName first, List<TitledName> found)
    {
        start = BehindOfficeInBrackets(start, end);
        for (TextSpan next = NameWords.NextAt(text.AsSpan(start, end - start)); !next.IsEmpty; next = NameWords.NextAt(text.AsSpan(start, end - start)))
        {
            if (text[start] == ',' && IsOfficeOfAll(text.AsSpan(start + next.Start, next.Length)))
            {
                return;
            }

            AddTitled(first with { Name = new TextSpan(start + next.Start, start + next.End) }, found);
            start = BehindOfficeInBrackets(start + next.End, end);
        }
    }

    /// <summary>"die Herren Berg (Präsident), Hale": the row goes on behind what one of them is.</summary>
    private int BehindOfficeInBrackets(int start, int end) =>
        start + 2 < end && text.AsSpan(start, 2) is " (" && text.IndexOf(')', start, Math.Min(end - start, LongestOfficeInBrackets)) is > 0 and var close ? close + 1 : start;

    private const int LongestOfficeInBrackets = 40;

    /// <summary>"Messrs. Burke and Stanhope, Commissioners": in the plural, what all of them are.</summary>
    private static bool IsOfficeOfAll(ReadOnlySpan<char> word) => word is [.., 's'] && (Lexicon.Offices.Contains(word) || Lexicon.Offices.Contains(word[..^1]) || Lexicon.OfficeWords.Contains(word[..^1]));

    /// <summary>"the Brig Marianne": with an article before it and no full stop behind it, the short form of a rank is a kind of ship.</summary>
    private bool IsShipOf(TextSpan title) =>
        Lexicon.ShipWords.Contains(text.AsSpan(title.Start, title.Length).TrimEnd()) && FirstWordFrom(title.Start) is > 0 and var first && Has(first - 1, WordTraits.Determiner | WordTraits.Article);

    private void AddTitled(TitledName titled, List<TitledName> found)
    {
        TextSpan name = CutName(WithoutOffices(titled.Name));
        name = name.Length > LongestRegion ? new TextSpan(name.Start, name.Start + WithoutOfficeBehind(text.Substring(name.Start, name.Length))) : name;
        if (name.Length < (titled.IsOffice ? 3 : 2))
        {
            return;
        }

        string written = source.Normalised(name);
        if (!IsShipOf(titled.Title) && !IsKnownBody(titled) && !IsTitleOnly(written, titled.IsOffice) && !IsShortTitle(name, written) && !IsPartOfTitle(titled.Title, name) && !IsOfAdjective(titled.Title, name) && !IsChair(written) && !IsRegion(written) && !IsBodyIn(name, titled.IsOffice) && !(titled.IsOffice && (IsOfSomething(written) || IsOfficeAbroad(name))))
        {
            // In the order of the text: behind a title in the plural, one may have been read too far.
            int at = found.Count;
            while (at > 0 && found[at - 1].Name.Start > name.Start)
            {
                at--;
            }

            found.Insert(at, titled with { Name = name });
        }
    }

    /// <summary>"General Electric": the title and what looks like the name are a body that everybody knows.</summary>
    private bool IsKnownBody(TitledName titled) =>
        FirstWordFrom(titled.Title.Start) is var i && i < words.Count && Has(i, WordTraits.BeginsOrganisation) && WordLists.Organisations.Find(text, words, i, out TextSpan body) is not null && body.End >= titled.Name.End;

    /// <summary>"Mr. SPEAKER", "Mr. Chairman": how the one who presides is addressed, and nobody's name.</summary>
    private static bool IsChair(string word) =>
        Lexicon.SpeakerRoles.Contains(word) && (!word.Any(char.IsLower) || Lexicon.Offices.Contains(word));

    /// <summary>"Adjt Genl Ky": behind the office stands the State in which it is held.</summary>
    private static bool IsRegion(string name) => name.Length <= LongestRegion && Lexicon.RegionAbbreviations.Contains(name);

    /// <summary>"Lt. Col.": the name that a title seems to have is another title, shortened.</summary>
    private bool IsShortTitle(TextSpan name, string word) => name.End < text.Length && text[name.End] == '.' && (Lexicon.Honorifics.Contains(word) || Lexicon.Offices.Contains(word));

    /// <summary>"Herr Doktor", "Herrn Schriftsteller", "Monsieur le Ministre": another title and no name, in a language whose nouns have capitals, or behind an article.</summary>
    private bool IsTitleOnly(string written, bool behindOffice)
    {
        if (Lexicon.Vocatives.Contains(written))
        {
            // "Dr Sir", as old letters shorten "Dear Sir".
            return true;
        }

        string bare = written[Articles.LengthAt(written)..].TrimStart();
        bool hasArticle = bare.Length < written.Length && char.IsLower(written[0]) && bare is [var first, ..] && char.IsUpper(first);
        if (behindOffice && written.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && char.IsLower(written[0]) && WordLists.IsUnambiguousPlace(Words.Fold(written[(blank + 1)..])))
        {
            // "Der Große Rat von Bern": where it is, and no noble name.
            return true;
        }

        return hasArticle ? Lexicon.Offices.Begins(bare) || IsThing(bare) : (nouns is not null || joinsArticles) && !written.Contains(' ', StringComparison.Ordinal) && (Lexicon.Honorifics.Contains(written) || Lexicon.Offices.Contains(written) || nouns?.IsOffice(written) == true || (structure.Genre == Genre.Play && Lexicon.Kinship.Contains(written)));
    }

    /// <summary>"der Abteilung", "des Departements": a common noun in a language whose nouns have capitals, or a body.</summary>
    private bool IsThing(string words)
    {
        string first = words.Split(' ')[0];
        return nouns?.IsNoun(first) == true || IsBodyWord(words);
    }

    /// <summary>"Secretary General", "Sgt. Major": the title and what looks like the name are one title.</summary>
    private bool IsPartOfTitle(TextSpan title, TextSpan name)
    {
        TextSpan bare = WhiteSpace.Trim(text, title);
        int word = text.AsSpan(bare.Start, bare.Length).LastIndexOf(' ') + 1;
        string whole = source.Normalised(new TextSpan(word > 0 ? bare.Start + word : title.Start, name.End));
        return Lexicon.Offices.Contains(whole) || Lexicon.Honorifics.Contains(whole);
    }

    /// <summary>"general European questions", "Major Anglo-French Differences": a rank that is an adjective, too, before a country or a people.</summary>
    private bool IsOfAdjective(TextSpan title, TextSpan name)
    {
        bool isLower = char.IsLower(text[title.Start]);
        if (!isLower && !AdjectiveRanks.Contains(source.Normalised(WhiteSpace.Trim(text, title))))
        {
            return false;
        }

        int first = FirstWordFrom(name.Start);
        bool ofPeople = false;
        for (int i = first; i < words.Count && words[i].Span.End <= name.End; i++)
        {
            ofPeople |= Has(i, WordTraits.OfAPeople);
        }

        return ofPeople || (isLower && first < words.Count && (Has(first, WordTraits.Place) || (Has(first, WordTraits.BeginsPlace) && WordLists.Places.Find(text, words, first, out _) is not null)));
    }

    /// <summary>"Abteilung für Auswärtiges": it begins with a word for a body.</summary>
    private static bool IsBodyWord(string words) => Lexicon.OrganisationCues.Begins(words) || BodyNames.EndsAsBody(words.Split(' ')[0]);

    /// <summary>"EIDGENÖSSISCHES POLITISCHES DEPARTEMENT": a body signs, of which one of the words, in whatever case, says that it is one.</summary>
    private static bool NamesBody(string[] words) => words.Length > 1 && Array.Exists(words, word => Lexicon.OrganisationCues.Contains(word) || BodyNames.EndsAsBody(InUsualCase(word)));

    /// <summary>"Ministre de Suisse", "Chef du Département": what an office is an office of, and nobody's name.</summary>
    private bool IsOfSomething(string written)
    {
        if (written is ['d', '’' or '\'', ..] && WordLists.IsPlace(Words.Fold(written[2..])))
        {
            // "l’Ambassadeur d’Allemagne"
            return true;
        }

        int space = written.IndexOf(' ', StringComparison.Ordinal);
        if (space <= 0 || !char.IsUpper(written[space + 1]) || !Of.Contains(written[..space]))
        {
            return false;
        }

        string rest = written[(space + 1)..];
        return JoinedArticles.Contains(written[..space]) || (joinsArticles && !IsNamedWithHonorific(rest)) || WordLists.IsPlace(Words.Fold(rest)) || Lexicon.OrganisationCues.Begins(rest) || Lexicon.Offices.Begins(rest);
    }

    /// <summary>"Deputy Director FAO", "Major NSC decisions": what the office is in, or an acronym behind a rank that is an adjective.</summary>
    private bool IsBodyIn(TextSpan name, bool isOffice) =>
        FirstWordFrom(name.Start) is var i && i < words.Count && words[i].Span.End == name.End && Has(i, WordTraits.Organisation) && (isOffice || Has(i, WordTraits.AllCapitals));

    /// <summary>"Counselor Turkish Embassy": where somebody holds an office.</summary>
    private bool IsOfficeAbroad(TextSpan name) =>
        FirstWordFrom(name.Start) is var i && i < words.Count && words[i].Span.End == name.End && Has(i, WordTraits.OfAPeople) && IsBefore(i, WordTraits.BodyHead);

    /// <summary>"le président de Chablais" is a name where the text has "M. de Chablais", too.</summary>
    private bool IsNamedWithHonorific(string name)
    {
        for (int i = text.IndexOf(name, StringComparison.Ordinal); i > 0; i = text.IndexOf(name, i + 1, StringComparison.Ordinal))
        {
            string[] before = text[Math.Max(0, i - LongestTitleBefore)..i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (before is [.., var title, var particle] && Lexicon.NameParticles.Contains(particle) && Lexicon.Honorifics.Contains(title.AsSpan().TrimEnd('.')))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Herrn Botschaftsrat von Oertzen": in a language that makes compounds, the office between an honorific and a name is known by its ending.</summary>
    private TextSpan WithoutOffices(TextSpan name)
    {
        for (int space = text.IndexOf(' ', name.Start, name.Length); nouns is not null && space > 0 && nouns.IsOffice(text[name.Start..space]); space = text.IndexOf(' ', name.Start, name.Length))
        {
            name = new TextSpan(space + 1, name.End);
        }

        return name;
    }

    /// <summary>The words of a name up to the first that belongs to none.</summary>
    private TextSpan CutName(TextSpan span)
    {
        int first = FirstWordFrom(span.Start);
        if (first < words.Count && words[first].Span == span && Has(first, WordTraits.OnlyLetters))
        {
            return EndsName(first) ? new TextSpan(span.Start, span.Start) : span;
        }

        int end = span.Start;
        ReadOnlySpan<char> written = text.AsSpan(span.Start, span.Length);
        foreach (ValueMatch match in NameWord().EnumerateMatches(written))
        {
            ReadOnlySpan<char> word = written.Slice(match.Index, match.Length);
            if (EndsName(word is [.. var owner, '\'' or '’', 's'] ? owner : word))
            {
                // "the General Assembly’s session", too.
                break;
            }

            end = span.Start + match.Index + match.Length;
            if (word is [.., '\'' or '’', 's'])
            {
                // "Mr. Kissinger's Principals": what a person has is no part of the name.
                break;
            }

            if (word is [.., 's', '’' or '\''])
            {
                // "Ambassador Tzounis’ Views"
                end--;
                break;
            }
        }

        if (end - span.Start >= 3 && text[end - 1] == '.' && char.IsLower(text[end - 2]))
        {
            // A full stop belongs to a name behind initials only: "Comrade Lu." ends a sentence.
            end--;
        }

        return text.AsSpan(span.Start, end - span.Start) is [.., '\'' or '’', 's'] ? new TextSpan(span.Start, end - 2) : new TextSpan(span.Start, end);
    }

    private void AddPerson(TextSpan span, string because, string rule, Certainty certaintyOfName = Certainty.Medium, Sex sex = Sex.Unknown)
    {
        if (!mentions.IsFree(span))
        {
            return;
        }

        string name = Words.Fold(source.Normalised(span));
        (span, name) = WithGeneration(span, name);
        name = LineForms.IsSignedWithMark(name) ? LineForms.WithoutMark(name) : name;
        AuthorityEntry? entry;
        if (name.Contains(' ', StringComparison.Ordinal))
        {
            // "JOHN ROSS" signs, and is the John Ross of the text.
            entry = LocalEntry(EntityKind.Person, InUsualCase(name));
        }
        else
        {
            AuthorityEntry[] known = WithoutHolders(span, OfSex(Candidates(name), sex));
            entry = known.Length switch
            {
                0 when Candidates(name).Count > 0 => LocalEntry(EntityKind.Person, source.Normalised(new TextSpan(TitleOf(span).Start, span.End))),
                0 => LocalEntry(EntityKind.Person, name),
                1 => known[0],
                _ => Decide(span, known),
            };
        }

        if (entry is not null && sex != Sex.Unknown)
        {
            sexes.TryAdd(entry, sex);
        }

        bool fromList = entry is not null && authority.Holds(entry);
        Certainty certainty = entry is null ? Certainty.Low : certaintyOfName;
        if (mentions.Add(new Mention(span, EntityKind.Person, entry, certainty, fromList ? Evidence.External : Evidence.Internal, rule, because)) && entry is not null)
        {
            persons.Add(entry);
        }
    }

    /// <summary>"Mrs. Tolliver" is not the Capt. Tolliver of the same letter.</summary>
    private AuthorityEntry[] OfSex(IReadOnlyList<AuthorityEntry> known, Sex sex) =>
        known.Count == 0 ? [] : sex == Sex.Unknown || sexes.Count == 0 ? [.. known] : [.. known.Where(k => !sexes.TryGetValue(k, out Sex other) || other == sex)];

    /// <summary>Who can be meant by a surname: those whom the document has named in full, else those of the authority.</summary>
    private IReadOnlyList<AuthorityEntry> Candidates(string surname)
    {
        IReadOnlyList<AuthorityEntry> here = persons.WithSurname(surname);
        return here.Count > 0 ? here : listed.WithSurname(surname);
    }

    /// <summary>"Professor Oliver" of a label in capitals: the name without what stands before it.</summary>
    private static string WithoutTitles(string name) =>
        Titles.Reader.Titled(name, new TextSpan(0, name.Length)) is { } titled && titled.Name.End == name.Length ? name[titled.Name.Start..] : name;

    private static string InUsualCase(string name) => !HasCapitalsInRow(name) ? name : UpperWord().Replace(name, m => PersonalNames.Generations.Contains(m.Value) ? m.Value : m.Value[..1] + m.Value[1..].ToLowerInvariant());

    private static bool HasCapitalsInRow(string name)
    {
        for (int i = 1; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && char.IsUpper(name[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private AuthorityEntry LocalEntry(EntityKind kind, string name) => local.Named(kind, name);

    [GeneratedRegex(@"(?:\p{Lu}\p{Ll}?\.)+(?=\s)|[\p{L}\p{M}’'\[\]-]+", RegexOptions.CultureInvariant)]
    private static partial Regex NameWord();

    [GeneratedRegex(@"\p{Lu}\p{Lu}+", RegexOptions.CultureInvariant)]
    private static partial Regex UpperWord();
}
