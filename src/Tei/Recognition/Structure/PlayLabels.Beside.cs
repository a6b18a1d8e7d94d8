using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Structure;

/// <content>What has the form of a label and is none: the title page, who is on the stage, where the play is set, what is said below a label.</content>
internal sealed partial class PlayLabels
{
    /// <summary>As long is a line of speech below the name of who speaks, and no line of a title page.</summary>
    private const int ShortestSpeech = 30;

    private const int FewestWordsOfAct = 3;

    /// <summary>Whether a label can be that of a speech where it stands.</summary>
    private bool IsSpeaker(int i) =>
        forms[i].Success && !(isTitlePage && i < firstHeading) && !IsGathering(i) && !SetsScene(i) && !IsInOtherLetters(i);

    /// <summary>The labels without what is said on the line below one: "Yes, sir." comes back as often as a name does.</summary>
    private Match[] WithoutSpeech()
    {
        Match[] kept = [.. forms];
        bool[] isBelow = new bool[kept.Length];
        for (int i = 1; i < kept.Length; i++)
        {
            bool below = kept[i].Success && kept[i - 1].Success && kept[i - 1].Length == lines[i - 1].Length && !IsGathering(i - 1) && (Recurs(i - 1) || IsInCapitals(Name(kept[i - 1])));
            isBelow[i] = below && !IsInCapitals(Name(kept[i]));
            kept[i] = isBelow[i] ? Match.Empty : kept[i];
        }

        // Two may speak together, the one name below the other: such a one speaks elsewhere, too.
        HashSet<string> speakers = [.. kept.Where(form => form.Success).Select(Key)];
        return [.. forms.Select((form, i) => isBelow[i] && !speakers.Contains(keys[i]!) ? Match.Empty : form)];
    }

    /// <summary>Whether nobody speaks above the list of characters or the first act: it is that list and begins the play, or no label there has words behind it, or a long sentence below.</summary>
    private bool IsTitlePage() =>
        firstHeading > 0 && ((firstHeading <= PlayForms.LongestTitlePage && PlayForms.IsCastHeading(lines[firstHeading].Text))
            || !Enumerable.Range(0, firstHeading).Any(i => Recurs(i) && (forms[i].Length < lines[i].Length || (i + 1 < firstHeading && lines[i + 1].Chunk == lines[i].Chunk && lines[i + 1].Length >= ShortestSpeech && lines[i + 1].EndsSentence))));

    /// <summary>Where the names of speakers are in capitals, a sentence that comes back is no speaker; a character may be, and all of them.</summary>
    private bool IsInOtherLetters(int i) =>
        setInCapitals && !capitals.Contains(keys[i]!) && !Lexicon.StageSpeakers.Begins(keys[i]!) && !IsOfCast(keys[i]!) && !IsOfTitled(Name(forms[i])) && forms[i].Groups["label"].Value.Contains(',', StringComparison.Ordinal);

    /// <summary>"Scene: a hall.", and below a heading "LADY HALE discovered at a table; SNAP drinking.": where it is, and what is seen.</summary>
    private bool SetsScene(int i) =>
        (!Recurs(i) && PlayForms.IsSetting(lines[i].Text))
        || ((IsBelowHeading(i) || (i > 1 && IsBelowHeading(i - 1) && IsGathering(i - 1) && !forms[i].Value.EndsWith(','))) && lines[i].Text.AsSpan(forms[i].Length).TrimStart() is [var next, ..] && char.IsLower(next) && forms[i].Groups["end"].Length == 0 && !SpeaksBehindManner(lines[i].Text[forms[i].Length..]));

    /// <summary>"alone. I wait, and he does not come.": behind the first full stop somebody speaks.</summary>
    private static bool SpeaksBehindManner(string behind) => behind.IndexOf(". ", StringComparison.Ordinal) is > 0 and var stop && PlayForms.IsSpoken(behind[(stop + 2)..]);

    /// <summary>"Valentin. Rosa. The children.", "Anna with her child at the window.": where the names of speakers are in capitals, several names, or more words, in small letters before the stop tell who is there.</summary>
    private bool TellsWhoIsThere(int i, string name) =>
        forms[i].Length < lines[i].Length && !name.Split(' ').Any(IsInCapitals) && !Lexicon.StageSpeakers.Begins(name) && forms[i].Groups["end"].ValueSpan is "."
        && (name.Count(c => c == ' ') >= FewestWordsOfAct || (lines[i].Text.AsSpan(forms[i].Length).TrimStart() is var behind && behind.IndexOf('.') is > 0 and var stop && counts.GetValueOrDefault(behind[..stop].ToString().ToUpperInvariant()) > 0));

    /// <summary>"Rosa, some ladies at the table.": a comma and small letters behind a name that is not in capitals, as the names of speakers are.</summary>
    private bool IsBesideName(int i) =>
        forms[i].Success && forms[i].Groups["label"].ValueSpan is var label && label.IndexOf(',') is > 0 and var comma && comma + 2 < label.Length && char.IsLower(label[comma + 2]) && !IsInCapitals(WithoutConjunctions(Name(forms[i])));

    /// <summary>"FIGARO comes in singing": alone, where names stand on lines of their own above what is said.</summary>
    private bool TellsOfAct(int i) =>
        haveOwnLines && forms[i].Success && forms[i].Groups["end"].Length == 0 && BeginsChunk(i) && (i + 1 == lines.Count || BeginsChunk(i + 1)) && lines[i].Text.AsSpan(forms[i].Length).TrimStart() is [var next, ..] behind && char.IsLower(next) && !PlayForms.IsSpoken(behind.ToString());

    /// <summary>"The above. The clerk.": who is on the stage, below a heading or at the start: a line of nothing but speakers, or a name with that of a speech right below it.</summary>
    private bool IsGathering(int i)
    {
        string line = lines[i].Text;
        string[] parts = [.. line.Split(['.', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(WithoutConjunction)];
        if (!(i == 0 || special[i - 1] || IsBelowPlace(i)) || (i + 1 < lines.Count && !BeginsChunk(i + 1)))
        {
            return false;
        }

        bool speaksBelow = IsBelowHeading(i) && forms[i].Length == line.Length && i + 1 < lines.Count && forms[i + 1].Success && (keys[i + 1] == keys[i] || IsInCapitals(Name(forms[i + 1])) == IsInCapitals(Name(forms[i])));
        bool lastIsManner = parts.Length > 2 && IsBelowHeading(i) && char.IsLower(parts[^1][0]) && parts[^1].Count(c => c == ' ') < 3;
        parts = lastIsManner ? parts[..^1] : parts;
        return speaksBelow || (parts.Length > 1
            && (parts.All(IsSpeaker) || (IsBelowHeading(i) && !line.Contains(". ", StringComparison.Ordinal) && IsSpeaker(parts[0]) && parts.All(p => (char.IsUpper(p[0]) && p.Count(c => c == ' ') < 4) || Lexicon.AndSoOn.Contains(p)))));
    }

    /// <summary>"Stephan and his mother" are two.</summary>
    private static string[] WithoutConjunction(string part) =>
        part.Split(' ') is { Length: > 2 } words && Array.FindIndex(words, word => char.IsLower(word[0]) && Lexicon.Conjunctions.Contains(word)) is > 0 and var at && at < words.Length - 1 ? [string.Join(' ', words[..at]), string.Join(' ', words[(at + 1)..])] : [part];

    /// <summary>Right below a heading may stand where the scene is ("At Lille."), which no label opens.</summary>
    private bool IsBelowPlace(int i) => i > 1 && !special[i - 1] && IsBelowHeading(i - 1) && lines[i - 1].EndsSentence && !(forms[i - 1].Success && Recurs(i - 1));

    private bool IsBelowHeading(int i) => i > 0 && special[i - 1] && !PlayForms.IsBracketed(lines[i - 1].Text);

    private bool IsSpeaker(string words) =>
        Lexicon.StageSpeakers.Begins(words) || counts.ContainsKey(words.ToUpperInvariant()) || IsOfCast(words.ToUpperInvariant()) || words.ToUpperInvariant().Split(' ').Any(word => word.Length > 3 && counts.GetValueOrDefault(word) > 1);

    /// <summary>Who comes and goes: the words with a capital in directions, and behind the first in what stands right below a heading.</summary>
    private HashSet<string> NamedInDirections() =>
    [
        .. lines.Where((_, i) => IsBelowHeading(i) && !Recurs(i)).SelectMany(l => CapitalWords(l.Text).Skip(1)),
        .. lines.Where((l, i) => PlayForms.IsBracketed(l.Text) || PlayForms.IsEntrance(l.Text) || (PlayForms.IsExit(l.Text) && !IsInCast(i)))
            .SelectMany(l => CapitalWords(l.Text)),
    ];

    private static IEnumerable<string> CapitalWords(string line) =>
        line.Split([' ', ',', '.', ';', '(', ')', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestCharacter && char.IsUpper(word[0]));
}
