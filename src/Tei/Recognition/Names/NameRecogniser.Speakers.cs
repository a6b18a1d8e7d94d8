using System.Buffers;
using System.Text.RegularExpressions;
using Tei.Authorities;
using Tei.Languages;
using Tei.Recognition.Structure;

namespace Tei.Recognition.Names;

/// <content>Those who speak: by the labels of their speeches, and in plays by the list of characters.</content>
internal sealed partial class NameRecogniser
{
    /// <summary>A label that is one word in capitals, or shortened, stands for its speaker as a siglum does: @who names the person, and the label is no name of its own.</summary>
    private const string Siglum = "name.siglum";

    /// <summary>One of them is in each line that <see cref="Interviewed"/> matches.</summary>
    private static readonly SearchValues<string> WordsOfInterviews = SearchValues.Create(["interview", "oral history", "transcribed", "entretien", "entrevista", "intervista", "gespräch"], StringComparison.OrdinalIgnoreCase);

    private const int LongestRole = 4;
    private const int LongestInterview = 120;

    /// <summary>Who asks and who is asked, as the lines above the first speech tell it.</summary>
    private readonly HashSet<AuthorityEntry> askers = [], asked = [];

    /// <summary>Within as many characters a text without speeches says of whom it tells.</summary>
    private const int LongestHead = 600;

    /// <summary>Whom the labels of initials stand for, each sought once.</summary>
    private readonly Dictionary<string, AuthorityEntry?> initials = new(StringComparer.Ordinal);

    /// <summary>The labels that were read, with the names in them: a play has the same ones for each speech.</summary>
    private readonly Dictionary<string, Match> labels = new(StringComparer.Ordinal);

    /// <summary>The list of characters names persons, and labels name them again, often shortened: "Mrs. P.", "Scut."</summary>
    private void FindCast()
    {
        (TextSpan Name, string Title, string[] Words)[] roles = [.. structure.Annotations.Where(a => a.Markup.Element == TeiNames.Role).Select(a => InRole(a.Span)).Where(r => IsCharacter(r.Name, r.Title, r.Words))];
        if (roles.Length == 0)
        {
            return;
        }

        Dictionary<string, int> bearers = roles.CountBy(r => r.Words[^1], StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var cast = new List<Character>();
        foreach ((TextSpan name, string title, string[] parts) in roles)
        {
            // Sir Toby Weston and Lady Weston are two.
            bool isShared = parts.Length == 1 && title.Length > 0 && bearers[parts[0]] > 1;
            AuthorityEntry entry = LocalEntry(EntityKind.Person, InUsualCase(Words.Fold(isShared ? $"{title} {parts[0]}" : string.Join(' ', parts))));
            mentions.Add(new Mention(name, EntityKind.Person, entry, Certainty.Medium, Evidence.Internal, "name.cast", "stands in the list of characters"));
            persons.Add(entry);
            cast.Add(new Character(title, parts, entry));
        }

        var list = new CastList(cast);
        var named = new Dictionary<string, AuthorityEntry?>(StringComparer.Ordinal);
        foreach (Turn turn in structure.Turns)
        {
            Match label = LabelOf(turn.Label);
            if (!named.TryGetValue(label.Value, out AuthorityEntry? character))
            {
                named[label.Value] = character = label.Success ? list.Named(label) : null;
            }

            if (character is not null)
            {
                Group name = label.Groups["name"];
                var span = new TextSpan(turn.Label.Start + name.Index, turn.Label.Start + name.Index + name.Value.TrimEnd('.').Length);
                mentions.Add(new Mention(span, EntityKind.Person, character, Certainty.Medium, Evidence.Internal, Siglum, $"the list of characters has {character.Names[0]}, and nobody else of this beginning"));
            }
        }
    }

    /// <summary>The name in the label of a speech: each label is read once.</summary>
    private Match LabelOf(TextSpan label)
    {
        Dictionary<string, Match>.AlternateLookup<ReadOnlySpan<char>> read = labels.GetAlternateLookup<ReadOnlySpan<char>>();
        ReadOnlySpan<char> written = text.AsSpan(label.Start, label.Length);
        if (!read.TryGetValue(written, out Match? match))
        {
            read[written] = match = LabelName().Match(written.ToString());
        }

        return match;
    }

    /// <summary>The name in a role, without the title before it; a title may be in capitals, too.</summary>
    private (TextSpan Name, string Title, string[] Words) InRole(TextSpan role)
    {
        TextSpan name = titles.Titled(text, role) is { } titled ? titled.Name : role;
        string title = source.Normalised(new TextSpan(role.Start, name.Start)).TrimEnd('.', ' ');
        string[] parts = source.Normalised(name).Split(' ');
        return title.Length == 0 && parts is [var first, _, ..] && Lexicon.Honorifics.Contains(InUsualCase(first.TrimEnd('.'))) ? (name, first.TrimEnd('.'), parts[1..]) : (name, title, parts);
    }

    private bool IsCharacter(TextSpan name, string title, string[] parts) =>
        parts.Length <= LongestRole && parts.All(word => word.Length > 0 && (char.IsUpper(word[0]) || Lexicon.NameParticles.Contains(word))) && !EndsName(InUsualCase(parts[0])) && !Lexicon.StageSpeakers.Begins(parts[0]) && !IsBodyWord(parts[0])
        && (nouns is null || title.Length > 0 || parts.Length > 1 || WordLists.IsGivenName(parts[0])) && !Titles.Reader.Ends(source.Normalised(name) + " ") && mentions.IsFree(name);

    /// <summary>"INTERVIEW WITH ANNA BERG", "Transcribed by John Falk": above the first speech stands who is interviewed, and who did it.</summary>
    private void FindInterviewed()
    {
        HashSet<string> speakers = [.. structure.Turns.Select(t => SpeakerLabels.Key(source.Normalised(t.Label))).Where(key => !key.Contains(' ', StringComparison.Ordinal))];
        int first = structure.Turns is [var turn, ..] ? turn.Label.Start : Math.Min(text.Length, LongestHead);
        foreach (TextSpan line in structure.Genre == Genre.Play ? [] : lines.All.TakeWhile(l => l.Start < first))
        {
            if (line.Length > LongestInterview || Interview(source[line], speakers) is not { Success: true } match)
            {
                continue;
            }

            bool isAsked = match.Groups["of"].Success || FieldLabels.Type(text.AsSpan(line.Start, match.Groups["name"].Index)) == "interviewee";
            NameInHeading(line, match.Groups["name"], IsAsker(source[line]) ? askers : isAsked ? asked : null);
            NameInHeading(line, match.Groups["asker"], askers);
        }
    }

    /// <summary>"JOSEPH PETROFF, called as a witness, having been duly sworn, …": who answers from here on.</summary>
    private void FindSworn()
    {
        foreach (ClassifiedLine line in structure.Turns.IsEmpty ? [] : structure.Classified.Where(line => line.Kind != LineKind.Turn))
        {
            int name = Examination.LengthOfSworn(line.Line.Text);
            if (name > 0)
            {
                AddPerson(new TextSpan(line.Line.Span.Start, source.PositionOf(line.Line.Span, name - 1) + 1), "is sworn as a witness", "name.witness");
            }
        }
    }

    /// <summary>A name of the heading, found before or now, and what its bearer does.</summary>
    private void NameInHeading(TextSpan line, Group name, HashSet<AuthorityEntry>? part)
    {
        if (!name.Success)
        {
            return;
        }

        var span = new TextSpan(line.Start + name.Index, line.Start + name.Index + name.Length);
        AuthorityEntry? entry = mentions.In(span) is [{ Kind: EntityKind.Person } found] && found.Span == span ? found.Entry : null;
        if (entry is null && mentions.IsFree(span))
        {
            entry = LocalEntry(EntityKind.Person, WithoutTitles(InUsualCase(source.Normalised(span))));
            mentions.Add(new Mention(span, EntityKind.Person, entry, Certainty.Medium, Evidence.Internal, "name.interviewed", "the heading says who is interviewed, or who did it"));
            persons.Add(entry);
        }

        if (entry is not null)
        {
            part?.Add(entry);
        }
    }

    /// <summary>Whether the one whom a line names asks: "Interviewed by", "Propos recueillis par".</summary>
    private static bool IsAsker(string line) => Lexicon.Bylines.Begins(line) || FieldLabels.Type(line.AsSpan(0, FieldLabels.LengthIn(line))) == "interviewer";

    /// <summary>A line that says that somebody is interviewed, or is a name and nothing else, the surname of which speaks.</summary>
    private Match Interview(string line, HashSet<string> speakers) =>
        ByWhom(line) is { Success: true } by ? by
        : FieldLabels.LengthOfTalker(line) is > 0 and var talker ? NameOfByline().Match(line, talker - 1)
        : Lexicon.InterviewWords.OccursIn(line) && Interviewed().Match(line) is { Success: true } interviewed ? interviewed
        : speakers.Count > 0 && !Lexicon.Bylines.Begins(line) && NameWithClass().Match(line) is { Success: true } name && speakers.Contains(name.Groups["surname"].Value.ToUpperInvariant()) ? name
        : line.AsSpan().ContainsAny(WordsOfInterviews) ? Interviewed().Match(line) : Match.Empty;

    /// <summary>"by Ann Hale", "Propos recueillis par Marc Roux".</summary>
    private Match ByWhom(string line) => structure.Turns.Length > 0 && LineForms.IsByline(line) ? NameOfByline().Match(line, Lexicon.Bylines.LengthAt(line)) : Match.Empty;

    [GeneratedRegex(@"\G[:\s]+(?<name>(?:\p{Lu}[\p{L}’'.-]*\s){1,3}\p{Lu}[\p{L}’'-]+)(?:\s\([^()]{2,60}\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex NameOfByline();

    [GeneratedRegex(@"^(?<name>(?:\p{Lu}[\p{L}’'-]*\.?\s){1,3}(?<surname>\p{Lu}[\p{L}’'-]+))(?:,?\s[’'][0-9][0-9]|,?\s(?:Jr|Sr|JR|SR|II|III)\.?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NameWithClass();

    [GeneratedRegex(@"^(?i:[^\n]*\b(?:interview(?:ed)?|oral history|transcribed|entretien|entrevista|intervista|gespräch)\b[^\n]*?\b(?:(?<of>with|of|mit|avec|con|a)|by):?)\s+(?:(?i:mr|mrs|miss|ms|dr|herrn|frau|mme)\.?\s+)?(?<name>(?:\p{Lu}[\p{L}’'-]*\.?\s){1,3}\p{Lu}[\p{L}’'-]+)(?:,?\s[’'][0-9][0-9])?(?:,?\s(?:interviewed |conducted )?(?:by|von|par|por|di)\s(?<asker>(?:\p{Lu}[\p{L}’'-]*\.?\s){1,3}\p{Lu}[\p{L}’'-]+))?(?:,.{0,40})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Interviewed();

    /// <summary>The labels of speeches name persons.</summary>
    private void FindSpeakers()
    {
        List<TextSpan> questions = [], answers = [];
        foreach (Turn turn in structure.Turns)
        {
            Match match = LabelOf(turn.Label);
            if (!match.Success)
            {
                continue;
            }

            Group name = match.Groups["name"];
            int stop = name.Value is [.., _, var before, '.'] && char.IsLetter(before) && name.Length > 3 ? 1 : 0;
            var span = new TextSpan(turn.Label.Start + name.Index, turn.Label.Start + name.Index + name.Length - stop);
            string folded = source.Normalised(span);
            bool role = Titles.Reader.Ends(folded + " ") || folded.StartsWith("The ", StringComparison.Ordinal) || EndsName(InUsualCase(folded.Split(' ')[0]));
            // Transcripts of telephone calls label speakers by an initial; Q and A are question and answer.
            bool isMark = folded.TrimEnd('.') is { Length: 1 } mark && (Lexicon.QuestionMarks.Contains(mark) || Lexicon.AnswerMarks.Contains(mark)) && (folded is "Q" or "A" || folded.EndsWith('.'));
            bool asks = isMark ? Lexicon.QuestionMarks.Contains(folded.TrimEnd('.')) : Lexicon.QuestionLabels.Contains(folded);
            if (asks || isMark || Lexicon.AnswerLabels.Contains(folded))
            {
                (asks ? questions : answers).Add(span);
            }
            else if (mentions.IsFree(span) && !IsRole(folded) && (!role || (folded.Length == 1 && KnownBearerOfLetter(folded[0]) is not null)))
            {
                AddSpeaker(span, folded, string.Concat(folded.Where(char.IsLetter)));
            }
        }

        Resolve(questions, askers, "the only one of whom the lines above say that they ask");
        Resolve(answers, asked, "the only one of whom the lines above say that they are asked");
    }

    /// <summary>"Q.", "Réponse": who is meant by labels that name nobody, if the lines above name one, and no other label does.</summary>
    private void Resolve(List<TextSpan> labels, HashSet<AuthorityEntry> named, string because)
    {
        if (named is not { Count: 1 } || named.First() is var one && structure.Turns.Any(turn => mentions.In(turn.Label).Exists(m => m.Entry == one)))
        {
            return;
        }

        foreach (TextSpan label in labels.Where(mentions.IsFree))
        {
            mentions.Add(new Mention(label, EntityKind.Person, named.First(), Certainty.Medium, Evidence.Internal, Siglum, because));
        }
    }

    /// <summary>"Mr. SPEAKER", "An HONOURABLE MEMBER": a label that says what somebody is, and no name.</summary>
    private static bool IsRole(string name) => Lexicon.StageSpeakers.Contains(name) || Lexicon.SpeakerRoles.Contains(name.AsSpan(name.LastIndexOf(' ') + 1)) && (!name.Contains(' ', StringComparison.Ordinal) || Lexicon.SpeakerTitles.Begins(name) || name.StartsWith("An ", StringComparison.Ordinal));

    private void AddSpeaker(TextSpan span, string name, string letters)
    {
        if (letters.Length == 1 && KnownBearerOfLetter(letters[0]) is { } meant)
        {
            mentions.Add(new Mention(span, EntityKind.Person, meant, Certainty.Low, Evidence.Internal, "name.speaker", $"the only one above the first speech whom {letters} can mean: {meant.Names[0]}"));
            return;
        }

        bool isInitials = name is [_, '.', ..] && letters.All(char.IsUpper);
        if (name.All(c => !char.IsLower(c)) && name.Length > 3 && !isInitials)
        {
            // A label in capitals: the name in the usual case, if the document or the authority knows it.
            string bare = WithoutTitles(InUsualCase(name));
            IReadOnlyList<AuthorityEntry> known = Candidates(bare);
            AuthorityEntry entry = OneOf(known, bare) ?? LocalEntry(EntityKind.Person, bare);
            mentions.Add(new Mention(span, EntityKind.Person, entry, Certainty.Medium, Evidence.Internal, name.Contains(' ', StringComparison.Ordinal) ? "name.speaker" : Siglum, "the label of a speech"));
            persons.Add(entry);
            return;
        }

        if (BearerOfInitials(isInitials ? letters : name) is { } bearer)
        {
            mentions.Add(new Mention(span, EntityKind.Person, bearer, Certainty.Medium, Evidence.Internal, Siglum, $"the initials of {bearer.Names[0]}"));
            return;
        }

        AddPerson(span, "the label of a speech", "name.speaker");
    }

    /// <summary>The only one of a surname, or of several the only one whom the heading above the first speech names.</summary>
    private AuthorityEntry? OneOf(IReadOnlyList<AuthorityEntry> known, string surname)
    {
        if (known.Count < 2)
        {
            return known is [var only] ? only : null;
        }

        return OneAbove(mentions.Entries.Where(e => e.Kind == EntityKind.Person && (known.Contains(e) || surname.Equals(PersonalNames.Surname(e.Names[0]), StringComparison.OrdinalIgnoreCase))));
    }

    /// <summary>Of several the only one who is named above the first speech.</summary>
    private AuthorityEntry? OneAbove(IEnumerable<AuthorityEntry> several)
    {
        int first = structure.Turns[0].Label.Start;
        return several.Distinct().Where(e => mentions.Of(e).Any(m => m.Span.Start < first)).Take(2).ToArray() is [var named] ? named : null;
    }

    /// <summary>Who is meant by a letter: sought once, for the same letters come back with every speech.</summary>
    private AuthorityEntry? KnownBearerOfLetter(char letter)
    {
        if (!bearersOfLetters.TryGetValue(letter, out AuthorityEntry? bearer))
        {
            bearersOfLetters[letter] = bearer = BearerOfLetter(letter);
        }

        return bearer;
    }

    private readonly Dictionary<char, AuthorityEntry?> bearersOfLetters = [];

    /// <summary>"P", "K": the only one named above the first speech whose surname begins with the letter, of several the one who asks or is asked, else the only one whose title does (the President).</summary>
    private AuthorityEntry? BearerOfLetter(char letter)
    {
        int first = structure.Turns[0].Label.Start;
        Mention[] above = [.. mentions.Entries.Where(e => e.Kind == EntityKind.Person).SelectMany(mentions.Of).Where(m => m.Span.Start < first && m.Entry is not null)];
        AuthorityEntry[] surnamed = [.. above.Where(m => (PersonalNames.Surname(m.Entry!.Names[0]) ?? m.Entry.Names[0]).StartsWith(letter)).Select(m => m.Entry!).Distinct()];
        AuthorityEntry[] titled = [.. above.Where(m => TitleBefore(m).StartsWith(letter)).Select(m => m.Entry!).Distinct()];
        if (surnamed.Length > 1)
        {
            return surnamed.Where(e => asked.Contains(e) || askers.Contains(e)).Take(2).ToArray() is [var talking] ? talking : null;
        }

        return surnamed is [var named] ? named : titled is [var only] ? only : BearerInBrackets(letter, first) ?? BearerOfPart(letter);
    }

    /// <summary>"I:" for the interviewer: the only one who asks, or is asked, where the letter begins a word for that.</summary>
    private AuthorityEntry? BearerOfPart(char letter) =>
        askers.Count == 1 && Lexicon.QuestionLabels.All.Any(label => label[0] == letter) ? askers.First()
        : asked.Count == 1 && Lexicon.AnswerLabels.All.Any(label => label[0] == letter) ? asked.First() : null;

    /// <summary>"the President’s Assistant (Stone)": a surname in brackets behind an office, above the first speech.</summary>
    private AuthorityEntry? BearerInBrackets(char letter, int end) =>
        NameInBrackets().Matches(text[..end]).Select(m => m.Groups["name"].Value).Where(name => name[0] == letter).Distinct().Take(2).ToArray() is [var surname]
            ? OneOf(Candidates(surname), surname) ?? LocalEntry(EntityKind.Person, surname)
            : null;

    [GeneratedRegex(@"\((?<name>\p{Lu}\p{Ll}[\p{L}’'-]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex NameInBrackets();

    /// <summary>The word before a name, if it is an office.</summary>
    private string TitleBefore(Mention mention) =>
        text[Math.Max(0, mention.Span.Start - LongestOffice)..mention.Span.Start].TrimEnd() is var before && before[(before.LastIndexOfAny([' ', '\n']) + 1)..] is var word && Lexicon.Offices.Contains(word) ? word : "";

    /// <summary>"RV": the only person so far whose names begin with these letters, with the middle ones or without.</summary>
    private AuthorityEntry? BearerOfInitials(string letters)
    {
        if (letters.Length is < 2 or > 3 || !letters.All(char.IsUpper))
        {
            return null;
        }

        if (!initials.TryGetValue(letters, out AuthorityEntry? bearer))
        {
            (AuthorityEntry Entry, string[] Names)[] bearers = [.. mentions.Entries.Where(e => e.Kind == EntityKind.Person).Select(e => (e, NamesInOrder(e.Names[0]))).Where(b => b.Item2.Length > 1 && (Initials(b.Item2) == letters || Initials([b.Item2[0], b.Item2[^1]]) == letters))];
            // "Ruth Ellen Vos" and "Ruth Vos" are still two here.
            bearer = bearers.Select(b => (b.Names[0], b.Names[^1])).Distinct().Count() == 1 ? bearers.MaxBy(b => b.Names.Length).Entry : OneAbove(bearers.Select(b => b.Entry));
            initials.Add(letters, bearer);
        }

        return bearer;
    }

    private static string Initials(string[] names) => string.Concat(names.Select(w => w[0]));

    /// <summary>The words of a name, the given names first: authorities write "Vos, Ruth Ellen".</summary>
    private static string[] NamesInOrder(string name)
    {
        int comma = name.IndexOf(',', StringComparison.Ordinal);
        return (comma < 0 ? name : $"{name[(comma + 1)..]} {name[..comma]}").Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex(@"^(?:\*\*|__)?(?:[0-9]{1,3}[.)]\s+)?(?:\[[^\[\]]*\]\s)?(?:\p{L}+[.,]?\s?[—–]+\s?)?(?:(?:Mr|Mrs|Ms|Miss|Dr|Gen|Adm|Amb|Sen|Col|Cde|MR|MRS|MS|DR)\.?\s+|(?i:Comrade|General|Admiral|Marshal|Senator|Secretary|President|Premier|Prime Minister|Foreign Minister|Minister|Ambassador|Chairman|Vice Premier|Colonel|Sir|Lord|Herr|Frau|Monsieur|M\.|Mme\.)\s+)*(?<name>\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+\p{Lu}[\p{L}\p{M}’'.-]*){0,3}?(?<!-))(?:\s*[\(\[].*|,\s\p{Ll}.*)?\s?[:.,—–*_-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex LabelName();
}
