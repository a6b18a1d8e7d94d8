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

    private const int LongestRole = 4;
    private const int ShortestPart = 3;
    private const int LongestInterview = 120;

    /// <summary>Within as many characters a text without speeches says of whom it tells.</summary>
    private const int LongestHead = 600;

    /// <summary>Whom the labels of initials stand for, each sought once.</summary>
    private readonly Dictionary<string, AuthorityEntry?> initials = new(StringComparer.Ordinal);

    /// <summary>A character of a play, by the list of them.</summary>
    private readonly record struct Character(string Title, string[] Words, AuthorityEntry Entry);

    /// <summary>The list of characters names persons, and labels name them again, often shortened: "Mrs. P.", "Scut."</summary>
    private void FindCast()
    {
        (TextSpan Name, string Title, string[] Words)[] roles = [.. structure.Annotations.Where(a => a.Markup.Element == TeiNames.Role).Select(a => InRole(a.Span)).Where(r => IsCharacter(r.Name, r.Title, r.Words))];
        var cast = new List<Character>();
        foreach ((TextSpan name, string title, string[] parts) in roles)
        {
            // Sir Toby Weston and Lady Weston are two.
            bool isShared = parts.Length == 1 && title.Length > 0 && roles.Count(r => r.Words[^1].Equals(parts[0], StringComparison.OrdinalIgnoreCase)) > 1;
            AuthorityEntry entry = LocalEntry(EntityKind.Person, InUsualCase(Words.Fold(isShared ? $"{title} {parts[0]}" : string.Join(' ', parts))));
            mentions.Add(new Mention(name, EntityKind.Person, entry, Certainty.Medium, Evidence.Internal, "name.cast", "stands in the list of characters"));
            persons.Add(entry);
            cast.Add(new Character(title, parts, entry));
        }

        foreach (Turn turn in structure.Turns.Where(_ => cast.Count > 0))
        {
            if (LabelName().Match(source[turn.Label]) is { Success: true } label && OfCast(cast, label) is { } character)
            {
                Group name = label.Groups["name"];
                var span = new TextSpan(turn.Label.Start + name.Index, turn.Label.Start + name.Index + name.Value.TrimEnd('.').Length);
                mentions.Add(new Mention(span, EntityKind.Person, character, Certainty.Medium, Evidence.Internal, Siglum, $"the list of characters has {character.Names[0]}, and nobody else of this beginning"));
            }
        }
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

    /// <summary>The one character with a name that begins as a label does; a single letter tells no one but with the same title.</summary>
    private static AuthorityEntry? OfCast(List<Character> cast, Match label)
    {
        Group group = label.Groups["name"];
        string name = group.Value.TrimEnd('.'), title = label.Value[..group.Index].TrimEnd('.', ' ');
        if (title.Length == 0 && name.Split(' ') is [var first, var rest] && cast.Exists(c => HasTitle(c, first.TrimEnd('.'))))
        {
            // "SIR BAR.", "Cap. H.": a title in capitals, or shortened, is one, too.
            (title, name) = (first.TrimEnd('.'), rest);
        }

        Character[] fitting = [.. cast.Where(c => c.Words.Any(word => word.StartsWith(name, StringComparison.OrdinalIgnoreCase)) && (name.Length >= ShortestPart || HasTitle(c, title)))];
        fitting = fitting.Length > 1 && title.Length > 0 ? [.. fitting.Where(c => HasTitle(c, title))] : fitting;
        return fitting is [var only] ? only.Entry : null;
    }

    private static bool HasTitle(Character character, string title) => title.Length > 1 && character.Title.StartsWith(title, StringComparison.OrdinalIgnoreCase);

    /// <summary>"INTERVIEW WITH ANNA BERG", "Transcribed by John Falk": above the first speech stands who is interviewed, and who did it.</summary>
    private void FindInterviewed()
    {
        HashSet<string> speakers = [.. structure.Turns.Select(t => SpeakerLabels.Key(source.Normalised(t.Label))).Where(key => !key.Contains(' ', StringComparison.Ordinal))];
        int first = structure.Turns is [var turn, ..] ? turn.Label.Start : Math.Min(text.Length, LongestHead);
        foreach (TextSpan line in lines.All.TakeWhile(l => l.Start < first))
        {
            if (line.Length <= LongestInterview && Interview(source[line], speakers) is { Success: true } match && match.Groups["name"] is var name && new TextSpan(line.Start + name.Index, line.Start + name.Index + name.Length) is var span && mentions.IsFree(span))
            {
                AuthorityEntry entry = LocalEntry(EntityKind.Person, WithoutTitles(InUsualCase(source.Normalised(span))));
                mentions.Add(new Mention(span, EntityKind.Person, entry, Certainty.Medium, Evidence.Internal, "name.interviewed", "the heading says who is interviewed, or who did it"));
                persons.Add(entry);
            }
        }
    }

    /// <summary>A line that says that somebody is interviewed, or is a name and nothing else, the surname of which speaks.</summary>
    private static Match Interview(string line, HashSet<string> speakers) =>
        NameWithClass().Match(line) is { Success: true } name && speakers.Contains(name.Groups["surname"].Value.ToUpperInvariant()) ? name : Interviewed().Match(line);

    [GeneratedRegex(@"^(?<name>(?:\p{Lu}[\p{L}’'-]*\.?\s){1,3}(?<surname>\p{Lu}[\p{L}’'-]+))(?:,?\s[’']\d\d)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NameWithClass();

    [GeneratedRegex(@"^(?i:[^\n]*\b(?:interview(?:ed)?|oral history|transcribed|entretien|entrevista|intervista|gespräch)\b[^\n]*?\b(?:with|of|by|mit|avec|con|a):?)\s+(?:(?i:mr|mrs|miss|ms|dr|herrn|frau|mme)\.?\s+)?(?<name>(?:\p{Lu}[\p{L}’'-]*\.?\s){1,3}\p{Lu}[\p{L}’'-]+)(?:,?\s[’']\d\d|,.{0,40})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Interviewed();

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
            int stop = name.Value is [.., _, var before, '.'] && char.IsLetter(before) && name.Length > 3 ? 1 : 0;
            var span = new TextSpan(turn.Label.Start + name.Index, turn.Label.Start + name.Index + name.Length - stop);
            string folded = source.Normalised(span);
            bool role = Titles.Reader.Ends(folded + " ") || folded.StartsWith("The ", StringComparison.Ordinal) || EndsName(InUsualCase(folded.Split(' ')[0]));
            // Transcripts of telephone calls label speakers by an initial; Q and A are question and answer.
            bool isMark = folded.TrimEnd('.') is { Length: 1 } mark && (Lexicon.QuestionMarks.Contains(mark) || Lexicon.AnswerMarks.Contains(mark)) && (folded is "Q" or "A" || folded.EndsWith('.'));
            if (mentions.IsFree(span) && !role && !isMark && !IsRole(folded))
            {
                AddSpeaker(span, folded);
            }
        }
    }

    /// <summary>"Mr. SPEAKER", "An HONOURABLE MEMBER": a label that says what somebody is, and no name.</summary>
    private static bool IsRole(string name) => Lexicon.StageSpeakers.Contains(name) || Lexicon.SpeakerRoles.Contains(name.AsSpan(name.LastIndexOf(' ') + 1)) && (!name.Contains(' ', StringComparison.Ordinal) || Lexicon.SpeakerTitles.Begins(name) || name.StartsWith("An ", StringComparison.Ordinal));

    private void AddSpeaker(TextSpan span, string name)
    {
        if (name.All(c => !char.IsLower(c)) && name.Length > 3)
        {
            // A label in capitals: the name in the usual case, if the document or the authority knows it.
            string bare = WithoutTitles(InUsualCase(name));
            IReadOnlyList<AuthorityEntry> known = Candidates(bare);
            AuthorityEntry entry = OneOf(known, bare) ?? LocalEntry(EntityKind.Person, bare);
            mentions.Add(new Mention(span, EntityKind.Person, entry, Certainty.Medium, Evidence.Internal, name.Contains(' ', StringComparison.Ordinal) ? "name.speaker" : Siglum, "the label of a speech"));
            persons.Add(entry);
            return;
        }

        if (BearerOfInitials(name) is { } bearer)
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

    [GeneratedRegex(@"^(?:\[[^\[\]]*\]\s)?(?:(?:Mr|Mrs|Ms|Miss|Dr|Gen|Adm|Amb|Sen|Col|Cde|MR|MRS|MS|DR)\.?\s+|(?i:Comrade|General|Admiral|Marshal|Senator|Secretary|President|Premier|Prime Minister|Foreign Minister|Minister|Ambassador|Chairman|Vice Premier|Colonel|Sir|Lord|Herr|Frau|Monsieur|M\.|Mme\.)\s+)*(?<name>\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+\p{Lu}[\p{L}\p{M}’'.-]*){0,3}?)(?:\s*[\(\[].*|,\s\p{Ll}.*)?\s?[:.,—–-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex LabelName();
}
