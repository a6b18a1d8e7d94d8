using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Recognition.Dates;
using Tei.Recognition.Structure;
using Tei.Validation;

namespace Tei.Recognition.Names;

/// <summary>Recognises persons, places and organisations (encoding manual, section 3): first those of the authority, then those whose surroundings name them.</summary>
internal sealed partial class NameRecogniser
{
    private readonly SourceText source;
    private readonly string text;
    private readonly StructureResult structure;
    private readonly Authority authority;
    private readonly List<Word> words;
    private readonly SourceLines lines;
    private readonly MentionSet mentions;
    private readonly PersonLookup persons = new();
    private readonly PersonLookup listed = new();
    private readonly List<AuthorityEntry> local = [];
    private readonly List<Diagnostic> diagnostics = [];
    private readonly ImmutableArray<Annotation> insertions;
    private Dictionary<int, ImmutableArray<Annotation>>? insertionsByLine;

    private NameRecogniser(SourceText source, StructureResult structure, ImmutableArray<Annotation> insertions, Authority authority)
    {
        this.source = source;
        text = source.Content;
        this.structure = structure;
        this.insertions = insertions;
        this.authority = authority;
        words = Words.Of(text);
        lines = new SourceLines(structure.Lines, insertions.Where(a => a.Markup.Element is TeiNames.Gap or TeiNames.Space).Select(a => a.Span));
        mentions = new MentionSet(lines);
        foreach (AuthorityEntry person in authority.Entries.Where(e => e.Kind == EntityKind.Person))
        {
            listed.Add(person);
        }
    }

    public static NameResult Recognise(SourceText source, StructureResult structure, ImmutableArray<Annotation> insertions, Authority authority)
    {
        var recogniser = new NameRecogniser(source, structure, insertions, authority);
        recogniser.FindListed();
        recogniser.FindDatelinePlaces();
        recogniser.FindTitled();
        recogniser.FindSpeakers();
        recogniser.FindSignatures();
        recogniser.FindIdentified();
        recogniser.FindAgain();
        recogniser.FindListedSurnames();
        CuedNames.FindPlaces(source, recogniser.lines, recogniser.mentions);
        CuedNames.FindOrganisations(source, recogniser.lines, recogniser.mentions);
        return recogniser.Result();
    }

    /// <summary>Names of the authority, word for word.</summary>
    private void FindListed()
    {
        foreach (NameMatch match in authority.Index.Find(text, words))
        {
            if (!lines.HoldNames(match.Span) || !char.IsUpper(words[match.FirstWord].Text[0]) || (match.WordCount == 1 && IsPartOfLongerName(match)))
            {
                continue;
            }

            AuthorityEntry? entry = match.Entries.Count == 1 ? match.Entries[0] : Decide(match.Span, match.Entries);
            bool titled = HasTitle(match.Span);
            bool plain = match.WordCount > 1 || titled || match.Entries[0].Kind != EntityKind.Person;
            mentions.Add(new Mention(
                match.Span, (entry ?? match.Entries[0]).Kind, entry, entry is null ? Certainty.Low : plain ? Certainty.High : Certainty.Medium, Evidence.External, "name.authority",
                entry is null ? "several entries have this name" : $"the authority has it as a name of {entry.Names[0]}"));
            if (entry?.Kind == EntityKind.Person)
            {
                persons.Add(entry);
            }
        }
    }

    /// <summary>A single word that touches another capitalised word is a part of a name that the authority does not know ("Douglas" in "Lewis Douglas").</summary>
    private bool IsPartOfLongerName(NameMatch match)
    {
        if (match.Entries[0].Kind != EntityKind.Person)
        {
            return false;
        }

        Word? next = match.FirstWord + 1 < words.Count ? words[match.FirstWord + 1] : null;
        bool capitalAfter = next is { IsCapitalised: true } n && n.Text.Length > 1 && IsSpace(match.Span.End, n.Span.Start) && !Titles.EndsName(n.Text);
        Word? previous = match.FirstWord > 0 ? words[match.FirstWord - 1] : null;
        bool capitalBefore = previous is { IsCapitalised: true } p && IsSpace(p.Span.End, match.Span.Start) && !HasTitle(match.Span) && !Titles.EndsName(p.Text) && !BeginsSentence(p.Span.Start);
        return capitalAfter || capitalBefore;
    }

    private bool IsSpace(int start, int end) => end - start >= 1 && text.AsSpan(start, end - start).Trim(" \t\r\n").IsEmpty;

    private bool BeginsSentence(int offset)
    {
        int i = offset - 1;
        while (i >= 0 && (WhiteSpace.Is(text[i]) || text[i] is '"' or '“' or '(' or '['))
        {
            i--;
        }

        return i < 0 || text[i] is '.' or '!' or '?' or ':' or ';' or '—' || lines.LineOf(offset) is { } line && line.Start == offset;
    }

    private bool HasTitle(TextSpan span)
    {
        int from = Math.Max(0, span.Start - 40);
        return Titles.TitleBefore().IsMatch(text[from..span.Start]);
    }

    /// <summary>Of several entries with one name, the one that was named last before; none where none was.</summary>
    private AuthorityEntry? Decide(TextSpan span, IReadOnlyList<AuthorityEntry> candidates)
    {
        AuthorityEntry? earlier = mentions.LastBefore(span.Start, m => m.Entry is not null && candidates.Contains(m.Entry))?.Entry;
        diagnostics.Add(new Diagnostic(
            EncoderDiagnostics.AmbiguousName, source.Locate(span.Start),
            $"“{source.Normalised(span)}” can be {string.Join(" or ", candidates.Select(c => c.Names[0]).Take(6))}; {(earlier is null ? "no @ref is written" : $"{earlier.Names[0]}, named before, is taken")}"));
        return earlier;
    }

    /// <summary>What stands before the date of a dateline is a place, whole ("Mons, Belgium").</summary>
    private void FindDatelinePlaces()
    {
        foreach (TextSpan line in structure.Spans(LineKind.Dateline))
        {
            List<DateExpression> dates = DateFinder.Find(text, line);
            int end = dates.Count > 0 ? dates[0].Span.Start : Undated().Match(text, line.Start, line.Length) is { Success: true } m ? m.Index : line.Start;
            Match match = DatelinePlace().Match(text[line.Start..end]);
            if (!match.Success || !char.IsUpper(match.Groups["place"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1][0]))
            {
                continue;
            }

            Group name = match.Groups["place"];
            var span = new TextSpan(line.Start + name.Index, line.Start + name.Index + name.Length);
            if (mentions.IsFree(span) && !span.IsEmpty)
            {
                mentions.Add(new Mention(span, EntityKind.Place, LocalEntry(EntityKind.Place, source.Normalised(span)), Certainty.High, Evidence.Internal, "name.dateline", "stands before the date of a dateline"));
            }
            else if (mentions.All.Any(m => m.Span != span && span.Contains(m.Span)) && mentions.All.Where(m => m.Span.Overlaps(span)).All(m => span.Contains(m.Span)))
            {
                Mention first = mentions.All.First(m => span.Contains(m.Span));
                AuthorityEntry? entry = first.Kind == EntityKind.Place ? first.Entry : null;
                mentions.Replace(new Mention(span, EntityKind.Place, entry ?? LocalEntry(EntityKind.Place, source.Normalised(span)), Certainty.High, Evidence.Internal, "name.dateline", "stands before the date of a dateline"));
            }
        }
    }

    /// <summary>Names behind honorifics and offices; the full names first, so that bare surnames can be understood by them.</summary>
    private void FindTitled()
    {
        var found = new List<(TextSpan Name, bool Office)>();
        foreach (TextSpan line in lines.All)
        {
            foreach (Match match in Titles.TitledName().Matches(text[line.Start..line.End]))
            {
                bool office = !match.Groups["honorific"].Success;
                AddTitled(line.Start, match.Groups["name"], office, found);
                if (Titles.Plural().IsMatch(match.Groups["title"].Value))
                {
                    Match next = Titles.NextName().Match(text[line.Start..line.End], match.Index + match.Length);
                    while (next.Success)
                    {
                        AddTitled(line.Start, next.Groups["name"], office, found);
                        next = Titles.NextName().Match(text[line.Start..line.End], next.Index + next.Length);
                    }
                }
            }
        }

        foreach ((TextSpan name, bool office) in found.OrderByDescending(f => source.Normalised(f.Name).Contains(' ', StringComparison.Ordinal)).ThenBy(f => f.Name.Start))
        {
            AddPerson(name, office ? "behind an office" : "behind an honorific", "name.title");
        }
    }

    private void AddTitled(int offset, Group group, bool office, List<(TextSpan Name, bool Office)> found)
    {
        var span = new TextSpan(offset + group.Index, offset + group.Index + group.Length);
        TextSpan name = CutName(span);
        bool lowerOffice = office && name.Length < 3;
        if (!name.IsEmpty && !lowerOffice)
        {
            found.Add((name, office));
        }
    }

    /// <summary>The words of a name up to the first that belongs to none.</summary>
    private TextSpan CutName(TextSpan span)
    {
        int end = span.Start;
        foreach (Match word in NameWord().Matches(source[span]))
        {
            if (Titles.EndsName(word.Value))
            {
                break;
            }

            end = span.Start + word.Index + word.Length;
        }

        if (end - span.Start >= 3 && text[end - 1] == '.' && char.IsLower(text[end - 2]))
        {
            // A full stop belongs to a name behind initials only: "Comrade Lu." ends a sentence.
            end--;
        }

        TextSpan name = new(span.Start, end);
        string content = source[name];
        return content.EndsWith("'s", StringComparison.Ordinal) || content.EndsWith("’s", StringComparison.Ordinal) ? new TextSpan(name.Start, name.End - 2) : name;
    }

    private void AddPerson(TextSpan span, string because, string rule)
    {
        if (!mentions.IsFree(span))
        {
            return;
        }

        string name = Words.Fold(source.Normalised(span));
        string surname = name.Contains(' ', StringComparison.Ordinal) ? PersonalNames.Surname(name) ?? name : name;
        AuthorityEntry? entry;
        if (name.Contains(' ', StringComparison.Ordinal))
        {
            entry = LocalEntry(EntityKind.Person, name);
        }
        else
        {
            IReadOnlyList<AuthorityEntry> known = Candidates(surname);
            entry = known.Count switch
            {
                0 => LocalEntry(EntityKind.Person, name),
                1 => known[0],
                _ => Decide(span, known),
            };
        }

        bool fromList = entry is not null && authority.Entries.Contains(entry);
        Certainty certainty = entry is null ? Certainty.Low : Certainty.Medium;
        if (mentions.Add(new Mention(span, EntityKind.Person, entry, certainty, fromList ? Evidence.External : Evidence.Internal, rule, because)) && entry is not null)
        {
            persons.Add(entry);
        }
    }

    /// <summary>Who can be meant by a surname: those whom the document has named in full, else those of the authority.</summary>
    private IReadOnlyList<AuthorityEntry> Candidates(string surname)
    {
        IReadOnlyList<AuthorityEntry> here = persons.WithSurname(surname);
        return here.Count > 0 ? here : listed.WithSurname(surname);
    }

    /// <summary>The labels of speeches name persons.</summary>
    private void FindSpeakers()
    {
        foreach (Turn turn in structure.Turns)
        {
            Match match = LabelName().Match(source[turn.Label]);
            if (!match.Success)
            {
                continue;
            }

            Group name = match.Groups["name"];
            var span = new TextSpan(turn.Label.Start + name.Index, turn.Label.Start + name.Index + name.Length);
            string folded = source.Normalised(span);
            bool role = Titles.TitleBefore().IsMatch(folded + " ") || folded.StartsWith("The ", StringComparison.Ordinal) || Titles.EndsName(folded.Split(' ')[0]);
            if (!role && span.Length > 1)
            {
                AddSpeaker(span, folded);
            }
        }
    }

    private void AddSpeaker(TextSpan span, string name)
    {
        if (name.All(c => !char.IsLower(c)) && name.Length > 3)
        {
            // A label in capitals: the name in the usual case, if the document or the authority knows it.
            IReadOnlyList<AuthorityEntry> known = Candidates(name);
            AuthorityEntry entry = known.Count == 1 ? known[0] : LocalEntry(EntityKind.Person, InUsualCase(name));
            mentions.Add(new Mention(span, EntityKind.Person, entry, Certainty.Medium, Evidence.Internal, "name.speaker", "the label of a speech"));
            persons.Add(entry);
            return;
        }

        AddPerson(span, "the label of a speech", "name.speaker");
    }

    /// <summary>Who signs is a person.</summary>
    private void FindSignatures()
    {
        foreach (Annotation signed in structure.Annotations.Where(a => a.Markup.Element == TeiNames.Signed))
        {
            Match match = SignatureName().Match(source[signed.Span]);
            if (!match.Success || match.Groups["name"].Value.Length < 3 || Titles.EndsName(match.Groups["name"].Value.Split(' ')[0]))
            {
                continue;
            }

            Group name = match.Groups["name"];
            AddPerson(new TextSpan(signed.Span.Start + name.Index, signed.Span.Start + name.Index + name.Length), "stands in the place of a signature", "name.signature");
        }
    }

    /// <summary>"Filippov [Stalin]": the name in brackets and the name before it are one person's.</summary>
    private void FindIdentified()
    {
        foreach (Annotation note in insertions.Where(a => a.Markup["type"] == "identification"))
        {
            var inner = new TextSpan(note.Span.Start + 1, note.Span.End - 1);
            TextSpan before = NameBefore(note.Span.Start);
            if (IsFullName(inner) && mentions.IsFree(inner))
            {
                AddPerson(inner, "an editor's identification", "name.identification");
            }

            if (!before.IsEmpty && mentions.IsFree(before))
            {
                AddPerson(before, "an editor identifies this name", "name.identification");
            }

            Unite(mentions.All.FirstOrDefault(m => m.Span.End == before.End && !before.IsEmpty), mentions.All.FirstOrDefault(m => inner.Contains(m.Span)));
        }
    }

    private TextSpan NameBefore(int offset)
    {
        Match match = NameAtEnd().Match(text[Math.Max(0, offset - 60)..offset]);
        int start = offset - (Math.Min(offset, 60) - match.Groups["name"].Index);
        return match.Success && !Titles.EndsName(match.Groups["name"].Value) ? new TextSpan(start, start + match.Groups["name"].Length) : default;
    }

    private bool IsFullName(TextSpan span) => source[span].Split(' ').All(w => w.Length > 0 && char.IsUpper(w[0]) && !Titles.EndsName(w));

    private void Unite(Mention? named, Mention? identified)
    {
        if (named is not { Kind: EntityKind.Person, Entry: { } outer } || identified is not { Kind: EntityKind.Person, Entry: { } inner } || outer == inner || authority.Entries.Contains(outer))
        {
            return;
        }

        foreach (Mention mention in mentions.All.Where(m => m.Entry == outer).ToList())
        {
            mentions.Replace(mention with { Entry = inner });
        }
    }

    private static string InUsualCase(string name) => UpperWord().Replace(name, m => m.Value[..1] + m.Value[1..].ToLowerInvariant());

    /// <summary>Persons once named are found again, by their full name and by their surname.</summary>
    private void FindAgain()
    {
        var index = new NameIndex(local.Where(e => e.Kind == EntityKind.Person));
        foreach (NameMatch match in index.Find(text, words))
        {
            if (match.WordCount > 1 && match.Entries.Count == 1)
            {
                mentions.Add(new Mention(match.Span, EntityKind.Person, match.Entries[0], Certainty.Medium, Evidence.Internal, "name.again", "the document names this person elsewhere with a title"));
            }
        }

        HashSet<string> named = [.. mentions.All.Where(m => m.Kind == EntityKind.Person && m.Entry is not null).SelectMany(m => m.Entry!.Names.Select(n => PersonalNames.Surname(n) ?? n))];
        FindSurnames(word => named.Contains(word) ? persons.WithSurname(word) : [], "name.surname", "the document names this person in full or with a title");
    }

    private void FindListedSurnames() => FindSurnames(word => CommonWords.IsCommon(word) ? [] : listed.WithSurname(word), "name.listed-surname", "a surname of the authority");

    private void FindSurnames(Func<string, IReadOnlyList<AuthorityEntry>> candidates, string rule, string because)
    {
        for (int i = 0; i < words.Count; i++)
        {
            Word word = words[i];
            if (!word.IsCapitalised || word.Text.Length < 2 || (Titles.EndsName(word.Text) && !HasTitle(word.Span)) || candidates(word.Text) is not { Count: > 0 } known || !mentions.IsFree(word.Span) || TouchesCapital(i))
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
                entry is not null && authority.Entries.Contains(entry) ? Evidence.External : Evidence.Internal, rule, because));
            if (entry is not null)
            {
                persons.Add(entry);
            }
        }
    }

    /// <summary>A surname with the given names before it: capitalised words that touch it, the first word of a sentence only where another follows.</summary>
    private TextSpan WithGivenNames(int i)
    {
        int first = i;
        while (first > 0 && i - first < 3 && words[first - 1] is { IsCapitalised: true, IsAllCapitals: false } before && before.Text.Length > 1
            && IsSpace(before.Span.End, words[first].Span.Start) && !Titles.EndsName(before.Text) && !HasTitleWord(before.Text))
        {
            first--;
        }

        if (first < i && BeginsSentence(words[first].Span.Start) && i - first == 1)
        {
            first++;
        }

        var span = new TextSpan(words[first].Span.Start, words[i].Span.End);
        return mentions.IsFree(span) ? span : words[i].Span;
    }

    private static bool HasTitleWord(string word) => Titles.TitleBefore().IsMatch(word + " ");

    /// <summary>A full name: the fuller form of someone whom the document has by surname only, or another bearer of the surname.</summary>
    private void AddFullName(TextSpan span, TextSpan surname, IReadOnlyList<AuthorityEntry> known)
    {
        string name = Words.Fold(source.Normalised(span));
        AuthorityEntry? bare = known.Count == 1 && local.Contains(known[0]) && known[0].Names is [var only] && only == Words.Fold(source.Normalised(surname)) ? known[0] : null;
        AuthorityEntry entry = known.FirstOrDefault(k => k.Names.Contains(name)) ?? LocalEntry(EntityKind.Person, name);
        mentions.Add(new Mention(span, EntityKind.Person, entry, Certainty.Medium, Evidence.Internal, "name.given-names", "given names before a surname that the document has elsewhere"));
        if (bare is not null && bare != entry)
        {
            foreach (Mention mention in mentions.All.Where(m => m.Entry == bare).ToList())
            {
                mentions.Replace(mention with { Entry = entry });
            }

            persons.Replace(bare, entry);
        }
    }

    private bool TouchesCapital(int i)
    {
        bool after = i + 1 < words.Count && words[i + 1].IsCapitalised && words[i + 1].Text.Length > 1 && IsSpace(words[i].Span.End, words[i + 1].Span.Start) && !Titles.EndsName(words[i + 1].Text);
        return after && !HasTitle(words[i].Span);
    }

    private TextSpan WithInitials(TextSpan span)
    {
        Match match = InitialsBefore().Match(text[Math.Max(0, span.Start - 12)..span.Start]);
        var extended = new TextSpan(span.Start - match.Length, span.End);
        return match.Success && mentions.IsFree(extended) ? extended : span;
    }

    private AuthorityEntry LocalEntry(EntityKind kind, string name)
    {
        AuthorityEntry? known = local.Find(e => e.Kind == kind && e.Names.Contains(name));
        if (known is null)
        {
            known = new AuthorityEntry { Id = XmlIds.From(name), Kind = kind, Names = [name] };
            local.Add(known);
        }

        return known;
    }

    private NameResult Result()
    {
        var register = new EntityRegister();
        List<Mention> final = Settled();
        HashSet<AuthorityEntry> used = [.. final.Select(f => f.Entry).OfType<AuthorityEntry>()];
        foreach (Mention found in mentions.All.Where(m => m.Entry is not null && used.Contains(m.Entry)))
        {
            register.AddForm(found.Entry!, source.Normalised(found.Span));
        }

        ImmutableArray<Annotation> annotations = [.. final.SelectMany(mention => MentionShape.Annotations(mention, text, register))];
        return new NameResult
        {
            Mentions = [.. final],
            Annotations = annotations,
            Diagnostics = [.. diagnostics],
            Persons = persons,
            Register = register,
        };
    }

    /// <summary>The insertions of the line around a span: what may touch a name.</summary>
    private ImmutableArray<Annotation> NearInsertions(TextSpan span)
    {
        insertionsByLine ??= insertions.GroupBy(i => lines.LineOf(i.Span.Start)?.Start ?? -1).ToDictionary(g => g.Key, g => g.ToImmutableArray());
        return insertionsByLine.TryGetValue(lines.LineOf(span.Start)?.Start ?? -1, out ImmutableArray<Annotation> near) ? near : [];
    }

    /// <summary>The mentions with their titles, fitted to the insertions; what is a part of another name is no mention of its own.</summary>
    private List<Mention> Settled()
    {
        var final = new List<Mention>();
        foreach (Mention found in mentions.All)
        {
            ImmutableArray<Annotation> near = NearInsertions(found.Span);
            if (near.Any(i => i.Markup.Element == TeiNames.Ex && i.Span.Contains(found.Span)))
            {
                // Letters that complete a word (ex) are letters and no name.
                continue;
            }

            Mention mention = MentionShape.Fit(found with { Title = TitleOf(found) }, text, near, lines);
            while (final.Count > 0 && !mention.Title.IsEmpty && mention.Title.Contains(final[^1].Whole))
            {
                final.RemoveAt(final.Count - 1);
            }

            if (final.Count == 0 || !final[^1].Whole.Overlaps(mention.Span))
            {
                final.Add(mention);
            }
        }

        return final;
    }

    private TextSpan TitleOf(Mention mention)
    {
        if (mention.Kind != EntityKind.Person)
        {
            return default;
        }

        if (SuppliedTitle(mention.Span.Start) is { IsEmpty: false } supplied)
        {
            return supplied;
        }

        int from = Math.Max(lines.LineOf(mention.Span.Start)?.Start ?? mention.Span.Start, mention.Span.Start - 40);
        Match match = Titles.HonorificBefore().Match(text[from..mention.Span.Start]);
        if (!match.Success || Titles.Plural().IsMatch(match.Value))
        {
            return default;
        }

        var title = new TextSpan(from + match.Index, mention.Span.Start);
        return mentions.IsFree(title) ? title : default;
    }

    /// <summary>"[former Vice President Henry?] Wallace": an office that an editor supplied before a name.</summary>
    private TextSpan SuppliedTitle(int offset)
    {
        int end = offset;
        while (end > 0 && WhiteSpace.Is(text[end - 1]))
        {
            end--;
        }

        Annotation? bracket = end < offset ? insertions.FirstOrDefault(a => a.Span.End == end && a.Markup.Element == TeiNames.Supplied) : null;
        return bracket is not null && Titles.OfficeInside().IsMatch(source[bracket.Span]) ? new TextSpan(bracket.Span.Start, offset) : default;
    }

    [GeneratedRegex(@"^\s*\[?(?:(?:Department of State|The White House|Embassy|Hotel [^,]+|Headquarters[^,]*|(?:The )?Kremlin|American (?:Embassy|Legation|Consulate)[^,]*),\s*)?(?<place>[\p{Lu}][\p{L}\p{M}’'. -]*(?:,\s*(?!the\b)\p{Lu}[\p{L}\p{M}’'. -]*)*?)[,.\]:\s]*(?:(?:den|le|the|am|on|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)[,\s]*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DatelinePlace();

    [GeneratedRegex(@"\b(?:undated|no date)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Undated();

    [GeneratedRegex(@"\p{Lu}\p{Ll}?\.(?=\s)|[\p{L}\p{M}’'\[\]-]+", RegexOptions.CultureInvariant)]
    private static partial Regex NameWord();

    [GeneratedRegex(@"^(?:(?:Mr|Mrs|Ms|Miss|Dr|Gen|Adm|Amb|Sen|Col|Cde|MR|MRS|MS|DR)\.?\s+|(?:Comrade|General|Admiral|Marshal|Senator|Secretary|President|Premier|Prime Minister|Foreign Minister|Minister|Ambassador|Chairman|Vice Premier|Colonel|Sir|Lord|Herr|Frau|Monsieur|M\.|Mme\.)\s+)*(?<name>\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+\p{Lu}[\p{L}\p{M}’'.-]*){0,3}?)(?:\s*[\(\[].*)?\s?[:.—–-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex LabelName();

    [GeneratedRegex(@"(?<![\p{L}])(?<name>\p{Lu}[\p{L}\p{M}’'-]+)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NameAtEnd();

    [GeneratedRegex(@"^(?:\[[^\]]*\]\s*)?(?:/s/\s*)?(?<name>\p{Lu}[\p{L}\p{M}’'\[\]-]*\.?(?:[ ]\p{Lu}[\p{L}\p{M}’'\[\]-]*\.?){0,3}(?<![.]))", RegexOptions.CultureInvariant)]
    private static partial Regex SignatureName();

    [GeneratedRegex(@"\p{Lu}\p{Lu}+", RegexOptions.CultureInvariant)]
    private static partial Regex UpperWord();

    [GeneratedRegex(@"(?:(?<!\p{L})\p{Lu}\.\s?){1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex InitialsBefore();
}
