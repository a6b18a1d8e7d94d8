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

    /// <summary>Whom the labels of initials stand for, each sought once.</summary>
    private readonly Dictionary<string, AuthorityEntry?> initials = new(StringComparer.Ordinal);

    /// <summary>A character of a play, by the list of them.</summary>
    private readonly record struct Character(string Title, string[] Words, AuthorityEntry Entry);

    /// <summary>The list of characters names persons, and labels name them again, often shortened: "Mrs. P.", "Scut."</summary>
    private void FindCast()
    {
        var cast = new List<Character>();
        foreach (TextSpan role in structure.Annotations.Where(a => a.Markup.Element == TeiNames.Role).Select(a => a.Span))
        {
            TextSpan name = titles.Titled(text, role) is { } titled ? titled.Name : role;
            string[] parts = source.Normalised(name).Split(' ');
            bool isName = parts.Length <= LongestRole && parts.All(word => char.IsUpper(word[0]) || Lexicon.NameParticles.Contains(word)) && !EndsName(InUsualCase(parts[0])) && !Lexicon.StageSpeakers.Begins(parts[0]) && !IsBodyWord(parts[0])
                && (nouns is null || name != role || parts.Length > 1 || WordLists.IsGivenName(parts[0])) && !Titles.Reader.Ends(source.Normalised(name) + " ");
            if (isName && mentions.IsFree(name))
            {
                AuthorityEntry entry = LocalEntry(EntityKind.Person, WithoutTitles(InUsualCase(Words.Fold(source.Normalised(name)))));
                mentions.Add(new Mention(name, EntityKind.Person, entry, Certainty.Medium, Evidence.Internal, "name.cast", "stands in the list of characters"));
                persons.Add(entry);
                cast.Add(new Character(source.Normalised(new TextSpan(role.Start, name.Start)).TrimEnd('.', ' '), parts, entry));
            }
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

    /// <summary>The one character with a name that begins as a label does; a single letter tells no one but with the same title.</summary>
    private static AuthorityEntry? OfCast(List<Character> cast, Match label)
    {
        Group group = label.Groups["name"];
        string name = group.Value.TrimEnd('.'), title = label.Value[..group.Index].TrimEnd('.', ' ');
        if (title.Length == 0 && name.Split(' ') is [var first, var rest] && Lexicon.Honorifics.Contains(InUsualCase(first.TrimEnd('.'))))
        {
            // "SIR BAR.": a title in capitals is one, too.
            (title, name) = (first.TrimEnd('.'), rest);
        }

        Character[] fitting = [.. cast.Where(c => c.Words.Any(word => word.StartsWith(name, StringComparison.OrdinalIgnoreCase)) && (name.Length >= ShortestPart || (title.Length > 0 && title.Equals(c.Title, StringComparison.OrdinalIgnoreCase))))];
        fitting = fitting.Length > 1 && title.Length > 0 ? [.. fitting.Where(c => title.Equals(c.Title, StringComparison.OrdinalIgnoreCase))] : fitting;
        return fitting is [var only] ? only.Entry : null;
    }

    /// <summary>"INTERVIEW WITH ANNA BERG": in a heading in capitals, who is interviewed.</summary>
    private void FindInterviewed()
    {
        foreach (TextSpan title in structure.Spans(LineKind.Title))
        {
            if (Interviewed().Match(source[title]) is { Success: true } match && match.Groups["name"] is var name && new TextSpan(title.Start + name.Index, title.Start + name.Index + name.Length) is var span && mentions.IsFree(span))
            {
                AuthorityEntry entry = LocalEntry(EntityKind.Person, WithoutTitles(InUsualCase(source.Normalised(span))));
                mentions.Add(new Mention(span, EntityKind.Person, entry, Certainty.Medium, Evidence.Internal, "name.interviewed", "the heading says who is interviewed"));
                persons.Add(entry);
            }
        }
    }

    [GeneratedRegex(@"^[^\p{Ll}]*\b(?:INTERVIEW|ORAL HISTORY|ENTRETIEN|ENTREVISTA|INTERVISTA|GESPRÄCH)\b[^\p{Ll}]*\b(?:WITH|OF|MIT|AVEC|CON|A)\s+(?:(?:MR|MRS|MISS|MS|DR|HERRN|FRAU|MME)\.?\s+)?(?<name>(?:\p{Lu}[\p{Lu}’'-]*\.?\s){1,3}\p{Lu}[\p{Lu}’'-]+)$", RegexOptions.CultureInvariant)]
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
            AuthorityEntry entry = known.Count == 1 ? known[0] : LocalEntry(EntityKind.Person, bare);
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
            bearer = bearers.Select(b => (b.Names[0], b.Names[^1])).Distinct().Count() == 1 ? bearers.MaxBy(b => b.Names.Length).Entry : null;
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

    [GeneratedRegex(@"^(?:(?:Mr|Mrs|Ms|Miss|Dr|Gen|Adm|Amb|Sen|Col|Cde|MR|MRS|MS|DR)\.?\s+|(?:Comrade|General|Admiral|Marshal|Senator|Secretary|President|Premier|Prime Minister|Foreign Minister|Minister|Ambassador|Chairman|Vice Premier|Colonel|Sir|Lord|Herr|Frau|Monsieur|M\.|Mme\.)\s+)*(?<name>\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+\p{Lu}[\p{L}\p{M}’'.-]*){0,3}?)(?:\s*[\(\[].*|,\s\p{Ll}.*)?\s?[:.—–-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex LabelName();
}
