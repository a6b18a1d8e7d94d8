using Tei.Languages;

namespace Tei.Recognition.Structure;

/// <content>Labels of who speaks once only.</content>
internal sealed partial class PlayLabels
{
    /// <summary>"A bell.", alone between two speeches, and "LISBON", alone where labels have their speeches right below them: below a label stand the words of who speaks.</summary>
    private bool IsWithoutSpeech(int i) =>
        !Recurs(i) && !IsOfCast(keys[i]!) && forms[i].Length == lines[i].Length && BeginsChunk(i) && (i + 1 == lines.Count || BeginsChunk(i + 1))
        && (standWithSpeech || (!IsInCapitals(Name(forms[i])) && (i + 1 == lines.Count || special[i + 1] || forms[i + 1].Success)));

    /// <summary>A label that stands once only: it opens a chunk, and is on a line of its own, is set like the others in capitals, has an article, or has a word of a label that comes back.</summary>
    private bool IsLabelOnce(int i)
    {
        bool setsScene = i > 0 && special[i - 1] && forms[i].Length == lines[i].Length && lines[i].Text.Any(char.IsLower) && i + 1 < lines.Count && (PlayForms.IsExit(lines[i + 1].Text) || Recurs(i + 1));
        if (IsOfCast(Key(forms[i])) && forms[i].Length < lines[i].Length)
        {
            return true;
        }

        if (PlayForms.IsSong(lines[i].Text) && !Lexicon.StageSpeakers.Begins(Key(forms[i])))
        {
            // "SONG." opens the verses of who speaks above it.
            return false;
        }

        if (haveColons && (forms[i].Groups["end"].ValueSpan is "." || (forms[i].Length == lines[i].Length && forms[i].Groups["end"].Length == 0 && BeginsChunk(i) && i + 1 < lines.Count && BeginsChunk(i + 1))))
        {
            // "NIGHT", alone and without the colon that all labels have, is a heading.
            return false;
        }

        if (areTight && forms[i].Length < lines[i].Length && Lexicon.StageSpeakers.Begins(Key(forms[i])))
        {
            return true;
        }

        if (areTight && ((setInCapitals && OpensInCapitals(i)) || (!setInCapitals && i > 0 && lines[i - 1].EndsSentence && ShortensNamed(i, Name(forms[i])))))
        {
            return true;
        }

        if (areTight && mostOnOwnLines && !setInCapitals && OpensBetweenSpeeches(i))
        {
            return true;
        }

        if (!(BeginsChunk(i) || (IsEvident(i) && setInCapitals)) || (i > 0 && IsOwnLine(i - 1)) || setsScene)
        {
            return false;
        }

        string key = Key(forms[i]);
        string name = Name(forms[i]);
        if (setInCapitals && TellsWhoIsThere(i, name))
        {
            return false;
        }

        return IsInCapitals(name) || IsOfTitled(name) || IsWholeName(i, name) || (!setInCapitals && (Array.TrueForAll(name.Split(' '), named.Contains) || ShortensNamed(i, name))) || Lexicon.StageSpeakers.Begins(key) || (!setInCapitals && (Article().IsMatch(name) || Articles.Begins(name)))
            || (!setInCapitals && forms[i].Length == lines[i].Length && i + 1 < lines.Count && !PlayForms.IsExit(lines[i].Text))
            || key.Split(' ').Any(word => word.Length > 3 && counts.GetValueOrDefault(word) > 1)
            || labelBeginnings.Contains(key) || Enumerable.Range(ShortestCharacter, Math.Max(0, key.Length - ShortestCharacter)).Any(length => counts.GetValueOrDefault(key[..length]) > 1);
    }

    /// <summary>"Anna Petrovna. Who goes?": one who speaks once has two names, where nearly every chunk opens with a label.</summary>
    private bool IsWholeName(int i, string name) =>
        !setInCapitals && opensWithLabels && forms[i].Groups["end"].ValueSpan is "." && forms[i].Length < lines[i].Length && name.Split(' ') is [_, _] words && Array.TrueForAll(words, word => word.Length > 1 && char.IsUpper(word[0])) && !Lexicon.IsLeading(words[0].ToLowerInvariant());

    /// <summary>"Steph. The coach is ready.", where Stephano has come in.</summary>
    private bool ShortensNamed(int i, string name) =>
        name.Length >= ShortestCharacter && forms[i].Groups["end"].ValueSpan is "." && forms[i].Length < lines[i].Length && named.Any(whole => whole.Length > name.Length && whole.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>A line in capitals below the end of a speech or a direction, above what is said: where no blank lines divide the speeches.</summary>
    private bool OpensInCapitals(int i) =>
        i > 0 && i + 1 < lines.Count && IsInCapitals(Name(forms[i])) && PlayForms.IsLabelOnly(lines[i].Text, forms[i].Length) && (special[i - 1] || lines[i - 1].EndsSentence) && !special[i + 1] && lines[i + 1].Chunk == lines[i].Chunk && lines[i + 1].Text.Any(char.IsLower);

    /// <summary>"Bodo." below the end of a speech and above what is said, where speakers have lines of their own and no blank lines divide their speeches: words with capitals that lead no sentence.</summary>
    private bool OpensBetweenSpeeches(int i) =>
        i > 0 && i + 1 < lines.Count && PlayForms.IsLabelOnly(lines[i].Text, forms[i].Length) && forms[i].Groups["end"].ValueSpan is "." && !forms[i - 1].Success && (special[i - 1] || lines[i - 1].EndsSentence || lines[i - 1].Text[^1] is ')' or '–' or '—')
        && !special[i + 1] && !forms[i + 1].Success && lines[i + 1].Chunk == lines[i].Chunk && lines[i + 1].Length > Name(forms[i]).Length && Array.TrueForAll(Name(forms[i]).Split(' '), word => word.Length >= ShortestCharacter && char.IsUpper(word[0]) && !Lexicon.IsLeading(word.ToLowerInvariant()));

    /// <summary>"Herr Simon", "Hr. Simon": a title before a name that another label has.</summary>
    private bool IsOfTitled(string name) =>
        name.LastIndexOf(' ') is > 0 and var blank && Lexicon.Honorifics.Contains(name.AsSpan(0, blank).TrimEnd('.')) && keys.Count(key => key is not null && key.AsSpan().EndsWith(name.AsSpan(blank), StringComparison.OrdinalIgnoreCase)) > 1;
}
