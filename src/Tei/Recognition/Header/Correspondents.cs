using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Languages;
using Tei.Recognition.Names;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Header;

/// <summary>Who wrote to whom, from where (TEI P5, <c>correspDesc</c>): in the heading, in TO and FROM lines, in salute and signature.</summary>
internal sealed partial class Correspondents(SourceText source, StructureResult structure, NameResult names, string title, TextSpan titleSpan)
{
    /// <summary>Who writes to whom by the heading, in the words of English or of another language.</summary>
    private readonly (string From, string To)? heading = structure.Turns.IsEmpty || !Lexicon.InterviewWords.OccursIn(title) ? Read(title) : null;

    /// <summary>The two of a call, by the heading.</summary>
    private readonly Match call = title.Contains("ele", StringComparison.Ordinal) || title.Contains("ELE", StringComparison.Ordinal) ? AtDistance().Match(title) : Match.Empty;

    public ImmutableArray<Correspondent> Senders()
    {
        if (heading is { } named)
        {
            return Named(named.From);
        }

        if (call.Success)
        {
            return Named(call.Groups["from"].Value);
        }

        ImmutableArray<Correspondent> field = Field("FROM");
        if (!field.IsEmpty || !IsLetter())
        {
            return field;
        }

        ImmutableArray<Correspondent> signed = First(structure.Annotations.Where(a => a.Markup.Element == TeiNames.Signed).Select(a => a.Span));
        if (signed is [var one] && title.Length == 0)
        {
            return [one with { Name = LetterFacts.Fuller(LetterFacts.WithoutPossessive(one.Name), LetterFacts.LetterheadName(source, structure)) }];
        }

        return !signed.IsEmpty || title.Length > 0 ? [.. signed.Select(one => one with { Name = LetterFacts.WithoutPossessive(one.Name) })] : LetterFacts.LetterheadName(source, structure) is { } name ? [new Correspondent(name, null, IsOrganisation: false)] : [];
    }

    public ImmutableArray<Correspondent> Recipients()
    {
        if (heading is { } headed)
        {
            return Named(headed.To);
        }

        if (call.Success)
        {
            return Named(call.Groups["to"].Value);
        }

        if (PersonHeadings.IsToOne(title) || PersonHeadings.NamesOneAndPlace(title))
        {
            return (PersonHeadings.ReadRecipient(title) ?? PersonHeadings.ReadRecipientAt(title)) is { } recipient ? Named(recipient) : [];
        }

        ImmutableArray<Correspondent> field = Field("TO");
        if (field.IsEmpty && IsLetter() && LetterFacts.Recipient(source, structure) is { } name && title.Length == 0)
        {
            return [new Correspondent(name, Known(name).Reference, IsOrganisation: false)];
        }

        if (field.IsEmpty && IsLetter() && title.Length == 0)
        {
            ImmutableArray<Correspondent> named = First(structure.Spans(LineKind.AddressLine).Where(line => !IsLetterhead(line)).Concat(structure.Spans(LineKind.Salute)).Concat(structure.Spans(LineKind.FootAddress)).Where(HasPerson));
            return named.IsEmpty && LetterFacts.Addressed(source, names) is { } addressed ? [new Correspondent(source.Normalised(addressed.Span), Reference(addressed), IsOrganisation: false)] : named;
        }

        return !field.IsEmpty ? field : IsLetter() ? First(structure.Spans(LineKind.AddressLine).Concat(structure.Spans(LineKind.Salute).Where(HasPerson))) : [];
    }

    private static (string From, string To)? Read(string title) =>
        PersonHeadings.Read(title) ?? (PersonHeadings.IsDated(title) ? PersonHeadings.ReadNames(title) : PersonHeadings.IsToOne(title) ? null : InWords(FromTo().Match(title)) ?? OfficeForms.Correspondence(title) ?? PersonHeadings.ReadNames(title));

    private static (string From, string To)? InWords(Match match) => match.Success ? (match.Groups["from"].Value, match.Groups["to"].Value) : null;

    /// <summary>A line above a letter that names the one who signs belongs to the letterhead.</summary>
    private bool IsLetterhead(TextSpan line)
    {
        string[] words = source.Normalised(line).Split([' ', ',', '.', '('], StringSplitOptions.RemoveEmptyEntries);
        HashSet<string> signed = [.. structure.Annotations.Where(a => a.Markup.Element == TeiNames.Signed).SelectMany(a => source.Normalised(a.Span).Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries))];
        return words.Any(word => (word.Length > 2 && signed.Contains(word)) || Dates.Months.IsMonth(word));
    }

    /// <summary>The place of writing: of the dateline, else of the letterhead.</summary>
    public Correspondent? Place()
    {
        TextSpan[] opening = [.. structure.Classified.TakeWhile(line => line.Kind != LineKind.Paragraph).Where(line => line.Kind == LineKind.Dateline).Select(line => line.Line.Span)];
        IEnumerable<TextSpan> dated = opening.Length > 1 ? opening.OrderByDescending(line => Dates.DateFinder.Find(source.Content, line).Count > 0) : opening;
        Mention? place = dated.Concat(structure.Spans(LineKind.Dateline)).Select(PlaceIn).FirstOrDefault(m => m is not null);
        if (place is null && !titleSpan.IsEmpty && (structure.Spans(LineKind.Dateline).FirstOrDefault().IsEmpty || PersonHeadings.IsDated(title)))
        {
            place = names.In(structure.Spans(LineKind.Title).FirstOrDefault(), EntityKind.Place).LastOrDefault();
        }

        if (place is null && structure.Spans(LineKind.Salute).Any() && !structure.Spans(LineKind.Title).Any())
        {
            place = LetterFacts.LetterheadPlace(source, structure, names);
        }

        return place is null ? null : new Correspondent(source.Normalised(place.Span), Reference(place), IsOrganisation: false);
    }

    /// <summary>The place of a dateline: of several the first that no small word ties to what stands before it ("Legation of the United States, Lisbon").</summary>
    private Mention? PlaceIn(TextSpan line)
    {
        List<Mention> places = [.. names.In(line, EntityKind.Place)];
        return places.Find(place => source.Content.AsSpan(line.Start, place.Span.Start - line.Start).TrimEnd() is [] or [.., ',' or '.' or ')' or ']']) ?? places.FirstOrDefault();
    }

    private bool IsLetter() =>
        structure.Turns.IsEmpty && (structure.Spans(LineKind.Salute).Any() || structure.Spans(LineKind.AddressLine).Any() || (LetterFacts.ClosesAsLetter(structure) && title.Length == 0) || Letter().IsMatch(title) || PersonHeadings.IsToOne(title));

    /// <summary>"From X to Y" in a heading: the person in brackets behind an office, else the person named, else the words.</summary>
    private ImmutableArray<Correspondent> Named(string group)
    {
        string words = group.Trim(' ', ',', '.');
        if (InBrackets().IsMatch(words))
        {
            // "to the Ambassador (Berg) and the Consul (Hale)": each bracket that another office, or nothing, stands behind.
            return [.. Holder().Matches(words).Where(m => m.Index + m.Length == words.Length || JoinsOther(words.AsSpan(m.Index + m.Length))).Select(m => Known(m.Groups["name"].Value))];
        }

        ImmutableArray<Mention> inside = titleSpan.IsEmpty ? [] : [.. names.In(titleSpan, EntityKind.Person).Where(m => words.Contains(source.Normalised(m.Span), StringComparison.Ordinal))];
        if (!inside.IsEmpty)
        {
            return Joined(inside);
        }

        string plain = Article().Replace(words, "");
        return plain.Length == 0 ? [] : [new Correspondent(plain, null, IsOrganisation: Body().IsMatch(plain))];
    }

    /// <summary>The first of several persons, and those whom nothing but a comma or a conjunction parts from the one before.</summary>
    private ImmutableArray<Correspondent> Joined(ImmutableArray<Mention> persons)
    {
        int count = persons.IsEmpty ? 0 : 1;
        while (count < persons.Length && IsJoint(source.Content.AsSpan(persons[count - 1].Span.End, Math.Max(0, persons[count].Whole.Start - persons[count - 1].Span.End))))
        {
            count++;
        }

        return [.. persons.Take(count).DistinctBy(m => m.Entry?.Id ?? source.Normalised(m.Span)).Select(m => new Correspondent(source.Normalised(m.Span), Reference(m), IsOrganisation: false))];
    }

    /// <summary>", ", " and ", " &lt;ann@example.org&gt;; ": what stands between two who are written to together.</summary>
    private static bool IsJoint(ReadOnlySpan<char> between)
    {
        int address = between.IndexOf('<');
        between = address >= 0 && between[address..].IndexOf('>') is > 0 and var end ? between[(address + end + 1)..].Trim() : between.Trim();
        between = between is [',' or ';', ..] ? between[1..].TrimStart() : between;
        return between.IsEmpty || Lexicon.IsConjunction(between);
    }

    /// <summary>Whether a conjunction stands behind a bracket, and then another office.</summary>
    private static bool JoinsOther(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(", ");
        int space = rest.IndexOf(' ');
        return space > 0 && Lexicon.IsConjunction(rest[..space]);
    }

    private Correspondent Known(string name)
    {
        Mention? mention = names.Mentions.FirstOrDefault(m => m.Kind == EntityKind.Person && m.Entry is not null && source.Normalised(m.Span) == name);
        return new Correspondent(name, mention is null ? null : Reference(mention), IsOrganisation: false);
    }

    private ImmutableArray<Correspondent> Field(string label)
    {
        for (int i = 0; i < structure.Classified.Length; i++)
        {
            ClassifiedLine line = structure.Classified[i];
            bool own = line.Kind == LineKind.Field && source[line.LabelSpan].StartsWith(label, StringComparison.OrdinalIgnoreCase) && source[line.LabelSpan].TrimEnd(':', ' ').Length == label.Length;
            bool next = line.Kind == LineKind.FieldHead && line.Line.Text.TrimEnd(':', ' ').Equals(label, StringComparison.OrdinalIgnoreCase) && i + 1 < structure.Classified.Length;
            if (own || next)
            {
                TextSpan span = own ? new TextSpan(line.LabelSpan.End, line.Line.Span.End) : structure.Classified[i + 1].Line.Span;
                return Joined([.. names.In(span, EntityKind.Person)]) is { IsEmpty: false } named ? named : First([span]) is { IsEmpty: false } person ? person : [new Correspondent(source.Normalised(span), null, Body().IsMatch(source.Normalised(span)))];
            }
        }

        return [];
    }

    private ImmutableArray<Correspondent> First(IEnumerable<TextSpan> spans)
    {
        TextSpan[] places = [.. spans];
        Mention? mention = places.Select(span => names.In(span, EntityKind.Person).FirstOrDefault()).FirstOrDefault(m => m is not null);
        if (mention is not null)
        {
            return [new Correspondent(source.Normalised(mention.Span), Reference(mention), IsOrganisation: false)];
        }

        string? line = places.Select(source.Normalised).FirstOrDefault(l => l.Length is > 1 and < 60 && !LetterFacts.IsTitleAlone(l));
        return line is null ? [] : [new Correspondent(SaluteWords().Replace(line, "").Trim(' ', ',', ':', '!', '.'), null, IsOrganisation: Body().IsMatch(line) || Lexicon.OrganisationCues.OccursIn(line))];
    }

    /// <summary>A salute without a name ("Dear friend") names nobody.</summary>
    private bool HasPerson(TextSpan span) => names.In(span, EntityKind.Person).Any();

    private string? Reference(Mention mention) => mention.Entry is null ? null : "#" + names.Register.IdOf(mention.Entry);

    [GeneratedRegex(@"^(?:.*?\b(?:[Ff]rom|by)\s+)?(?<from>.{2,160}?)\s+to\s+(?<to>(?:the |Mr\.? |Secretary|President|Comrade|Certain|All|Foreign|Prime|Ambassador|General|Chairman|\p{Lu}).{1,160}?)(?:,\s+(?:\w+ )?(?:\p{Lu}\p{L}+,? )?(?:\p{Lu}\p{L}+ [0-9]|[0-9]{1,2} \p{Lu}).*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex FromTo();

    /// <summary>A conversation by telephone or teletype is correspondence, too: the one who is named first called. A meeting of the two is none.</summary>
    [GeneratedRegex(@"\b(?:[Tt]elephone|[Tt]eletype|TELEPHONE|TELETYPE)\b.*?\b(?:[Bb]etween|BETWEEN)\s+(?<from>.{2,160}?)\s+(?:and|AND)\s+(?<to>(?:the\s|\p{Lu}).{1,160}?)(?:,\s+(?:\w+ )?(?:\p{Lu}[\p{L} ]+,? )?(?:\p{Lu}\p{L}+ [0-9]|[0-9]{1,2} \p{Lu}).*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex AtDistance();

    [GeneratedRegex(@"\(\p{Lu}[^()]*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"\((?<name>\p{Lu}[^()]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Holder();

    [GeneratedRegex(@"^(?:(?:the|a|an|The|der|die|das|den|dem|Der|Die|Das|le|la|les|Le|La|Les|il|el|Il|El)\s+|[lL][’'])", RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"\b(?:Department|Embassy|Legation|Ministry|Committee|Council|Office|Bureau|Mission|Consulate|Government|Agency|Staff|Chiefs|Posts|Missions|Delegation|Section)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Body();

    [GeneratedRegex(@"\b(?:Letter|Telegram|Message|Brief|Note|Despatch|Airgram)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex(@"^(?:(?:My |Most )?[Dd]ear|To(?: the)?|Mein|Meine|Sehr|[Ll]iebe[rs]?|[Gg]eehrte[rs]?|[Vv]erehrte[rs]?|Mon|Ma|[Cc]h[eè]re?|Herrn?)\s+(?:Comrade |Mr\.? |Mrs\.? |Dr\.? |Herrn? )?", RegexOptions.CultureInvariant)]
    private static partial Regex SaluteWords();
}
