using System.Text.RegularExpressions;

namespace Tei.Recognition.Structure;

/// <summary>Says of every line of a play what it is: heading, list of characters, speech, stage direction, verse.</summary>
internal sealed partial class PlayClassifier
{
    private const int LongestHeading = 100;
    private const int LongestCharacter = 600;
    private const int LongestSceneName = 60;
    private const int MostWordsOfSound = 2;
    private const int LongestBetween = 90;

    private readonly List<LogicalLine> lines;
    private readonly int[] labels;
    private readonly HashSet<int> verseChunks;
    private readonly bool isVerse;
    private readonly bool areWhole;
    private readonly bool haveOwnLines;
    private readonly bool standTogether;
    private readonly int firstHeading;

    /// <summary>The first speech, or the first heading of the characters, an act or a scene.</summary>
    private readonly int firstPart;
    private readonly HashSet<string> speakers;
    private readonly HashSet<int> sung;
    private readonly bool beginSmall;
    private bool inCast;
    private bool inSpeech;

    /// <param name="lines">The lines of the document.</param>
    /// <param name="labels">The length of the label of each line.</param>
    public PlayClassifier(List<LogicalLine> lines, int[] labels)
    {
        this.lines = lines;
        this.labels = labels;
        sung = [.. Enumerable.Range(0, lines.Count).Where(i => BelongsToSong(i)).Select(i => lines[i].Chunk)];
        // What stands above the list of characters or the first act, if nobody has spoken yet, is the title.
        firstHeading = Math.Max(0, lines.FindIndex(l => PlayForms.IsCastHeading(l.Text) || PlayForms.IsActHeading(l.Text) || PlayForms.IsSceneHeading(l)));
        firstHeading = firstHeading > 0 ? firstHeading : PlayForms.BelowKind(lines);
        firstHeading = firstHeading <= PlayForms.LongestTitlePage && labels.Take(firstHeading).All(l => l == 0) ? firstHeading : 0;
        firstPart = Enumerable.Range(0, lines.Count).TakeWhile(k => labels[k] == 0 && !PlayForms.IsSceneHeading(lines[k]) && !PlayForms.IsActHeading(lines[k].Text) && !PlayForms.IsCastHeading(lines[k].Text)).Count();
        haveOwnLines = labels.Where((l, i) => l > 0 && PlayForms.IsLabelOnly(lines[i].Text, l)).Count() * 5 >= labels.Count(l => l > 0) * 4;
        standTogether = labels.Where((l, i) => l > 0 && BeginsChunk(i)).Count() * 3 <= labels.Count(l => l > 0);
        int firstSpeech = Array.FindIndex(labels, l => l > 0);
        // Verses may begin with small letters, whatever stands above them.
        beginSmall = lines.Where((l, i) => i > firstSpeech && labels[i] == 0 && l.StartsLowerCase && !PlayForms.IsLabelOnly(lines[i - 1].Text, labels[i - 1])).Any();
        IGrouping<int, LogicalLine>[] chunks = [.. lines.Where((l, i) => i >= firstSpeech && !PlayForms.IsActHeading(l.Text) && !PlayForms.IsSceneHeading(l) && !PlayForms.IsEnd(l.Text) && !PlayForms.IsLabelOnly(l.Text, labels[i]) && !PlayForms.IsBracketed(l.Text)).GroupBy(l => l.Chunk)];
        verseChunks = VerseChunks.Find(lines, labels, chunks);
        // Where nearly every chunk opens with its speaker, speeches are not divided into paragraphs.
        HashSet<int> spoken = [.. lines.Where((_, i) => labels[i] > 0).Select(l => l.Chunk)];
        speakers = [.. lines.Zip(labels).Where(l => l.Second > 0).Select(l => l.First.Text[..l.Second].Trim(' ', '.', ':', ',').ToUpperInvariant())];
        HashSet<int> belowHeadings = [.. Enumerable.Range(1, lines.Count - 1).Where(i => labels[i] == 0 && IsHeading(i - 1)).Select(i => lines[i].Chunk)];
        areWhole = chunks.Count(c => !spoken.Contains(c.Key) && !belowHeadings.Contains(c.Key) && !(c.Take(2).Count() == 1 && TellsOfCharacter(c.First().Text))) * 5 < chunks.Length;
        chunks = [.. chunks.Where(c => !IsSung(c.Key))];
        bool isProse = chunks.Any(c => !verseChunks.Contains(c.Key) && c.Any(l => !PlayForms.CanBeVerse(l.Text)));
        isVerse = verseChunks.Count(chunk => !IsSung(chunk)) * 2 > chunks.Length || (!isProse && chunks.Where(c => verseChunks.Contains(c.Key)).Sum(c => c.Count()) * 2 > chunks.Sum(c => c.Count()));
    }

    /// <summary>What a line is; lines are asked for in order.</summary>
    public LineKind Classify(int i)
    {
        string text = lines[i].Text;
        LineKind kind = Kind(i, text);
        inCast = kind is LineKind.CastHead or LineKind.CastItem;
        inSpeech = kind is LineKind.Turn or LineKind.SpeakerLabel || (inSpeech && kind is LineKind.Stage or LineKind.Paragraph or LineKind.Verse);
        return kind;
    }

    private LineKind Kind(int i, string text) => text switch
    {
        _ when i > 0 && i < firstHeading && labels[i] == 0 && LineForms.IsByline(text) => LineKind.Byline,
        _ when i > 0 && i < firstHeading && labels[i] == 0 && text is ['[', .., ']'] && PlayForms.IsSetting(text[1..^1]) => LineKind.Stage,
        _ when i < firstHeading && labels[i] == 0 && text.Length <= LongestHeading => LineKind.Title,
        _ when PlayForms.IsActHeading(text) && ((BeginsChunk(i) && (IsAlone(i) || OpensScene(i + 1) || !text.Any(char.IsLower))) || PlayForms.IsBareHeading(text)) => LineKind.ActHead,
        _ when PlayForms.IsSceneHeading(lines[i]) && (BeginsChunk(i) || PlayForms.IsActHeading(lines[i - 1].Text) || PlayForms.IsBareHeading(text)) => LineKind.SceneHead,
        _ when PlayForms.IsCastHeading(text) => i + 1 < lines.Count && labels[i + 1] == 0 && (lines[i + 1].Length <= LongestHeading || IsInCast(i + 1)) && !IsHeading(i + 1) && !PlayForms.IsBracketed(lines[i + 1].Text) && !PlayForms.IsSetting(lines[i + 1].Text) ? LineKind.CastHead : LineKind.Title,
        _ when PlayForms.IsBracketed(text) && !IsAside(i, text) && (text[0] == '[' || IsAlone(i) || PlayForms.IsDirection(text[1..^1], square: false, opens: false)) => LineKind.Stage,
        _ when inCast && labels[i] == 0 && (PlayForms.IsSetting(text) || (IsAlone(i) && text.EndsWith('.') && text.Contains(". ", StringComparison.Ordinal))) => LineKind.Stage,
        _ when inCast && labels[i] == 0 && IsBelowCast(i) => LineKind.Stage,
        _ when inCast && labels[i] == 0 && (text.Length <= LongestHeading || IsInCast(i)) => LineKind.CastItem,
        _ when IsAlone(i) && PlayForms.IsEnd(text) => LineKind.Stage,
        _ when labels[i] == text.Length && IsAlone(i) && PlayForms.TellsOfStage(text) => LineKind.Stage,
        _ when labels[i] > 0 && IsAlone(i) && PlayForms.IsDirectionWithName(text, labels[i]) => LineKind.Stage,
        _ when labels[i] > 0 => labels[i] == text.Length ? LineKind.SpeakerLabel : LineKind.Turn,
        _ when NamesScene(i, text) => LineKind.SceneHead,
        _ when NamesAct(i, text) => LineKind.Title,
        _ when !inSpeech => BeforeSpeech(i, text),
        _ when IsAlone(i) && (PlayForms.IsEntrance(text) || PlayForms.IsLongDirection(text)) => LineKind.Stage,
        _ when PlayForms.IsSong(text) && BeginsChunk(i) && (IsAlone(i) || labels[i + 1] == 0) => LineKind.Stage,
        _ when IsMannerBelow(i, text) => LineKind.Stage,
        _ when MovesBetween(i, text) => LineKind.Stage,
        _ when TellsOfCharacter(i) || TellsBetweenSpeeches(i) || IsSetApart(i) => LineKind.Stage,
        _ when PlayForms.IsExit(text) && (IsAlone(i) || PlayForms.IsStageWord(text) || (lines[i - 1].EndsSentence && text[^1] == '.' && PlayForms.BeginsWithStageWord(text))) => LineKind.Stage,
        _ when PlayForms.TellsOfAct(text) && (IsAlone(i) || lines[i - 1].EndsSentence) && !PlayForms.IsLabelOnly(lines[i - 1].Text, labels[i - 1]) => LineKind.Stage,
        _ when IsAlone(i) && !isVerse && text.Count(c => c == ' ') < MostWordsOfSound && text.EndsWith('.') && (i + 1 == lines.Count || labels[i + 1] > 0) && lines[i - 1].EndsSentence && areWhole => LineKind.Stage,
        _ => IsVerse(i) ? LineKind.Verse : LineKind.Paragraph,
    };

    /// <summary>Whether what stands in brackets right below the name of who speaks is said and no direction.</summary>
    private bool IsAside(int i, string text) => i > 0 && labels[i - 1] > 0 && PlayForms.IsAside(text) && PlayForms.IsLabelOnly(lines[i - 1].Text, labels[i - 1]);

    /// <summary>"Freies Feld, die Stadt in der Ferne": alone between the end of a speech and a direction in brackets, a line without a stop says where the next scene is.</summary>
    private bool NamesScene(int i, string text) =>
        inSpeech && !isVerse && i > 0 && i + 2 < lines.Count && text.Length <= LongestSceneName && IsAlone(i) && lines[i - 1].EndsSentence && (PlayForms.IsBracketed(lines[i + 1].Text) || TellsOfCharacter(i + 1)) && IsAlone(i + 1) && labels[i + 2] > 0 && LineForms.CanBeHeading(text) && !lines[i].EndsSentence && !text.EndsWith(',');

    /// <summary>"THE STONE GUEST", right below the number of an act, "FIRST PART", right above it: what the act is called, or opens, in capitals and without a stop.</summary>
    private bool NamesAct(int i, string text) =>
        !inSpeech && i > 0 && (PlayForms.IsActHeading(lines[i - 1].Text) || (IsAlone(i) && i + 1 < lines.Count && PlayForms.IsActHeading(lines[i + 1].Text))) && text.Length <= LongestSceneName && char.IsLetter(text[^1]) && !text.Any(char.IsLower) && text.Contains(' ', StringComparison.Ordinal) && !speakers.Contains(text) && (i + 1 == lines.Count || lines[i + 1].Chunk != lines[i].Chunk);

    /// <summary>"Magistrate goes right, the others follow.": where each chunk opens with its speaker, one that begins with a name and has no word of who speaks tells what they do.</summary>
    private bool TellsOfCharacter(int i) =>
        labels[i] == 0 && IsAlone(i) && TellsOfCharacter(lines[i].Text) && ((areWhole && !isVerse) || !NameAndAct().Match(lines[i].Text).Groups["name"].ValueSpan.ContainsAnyInRange('a', 'z'));

    /// <summary>"half to himself", "turning back": right below the name of who speaks, in small letters and without a stop, above what is said with a capital; where few lines begin with small letters.</summary>
    private bool IsMannerBelow(int i, string text) =>
        i > 0 && i + 1 < lines.Count && labels[i] == 0 && labels[i + 1] == 0 && PlayForms.IsLabelOnly(lines[i - 1].Text, labels[i - 1]) && labels[i - 1] > 0 && text.Length <= LongestBetween && char.IsLower(text[0]) && char.IsLetter(text[^1])
        && lines[i + 1].Chunk == lines[i].Chunk && !lines[i + 1].StartsLowerCase && !beginSmall && !PlayForms.IsSpoken(text);

    /// <summary>"Enter LADY HALE.", "Hugo exits.": where speeches stand below one another without a blank line, a line between two of them that tells who comes or goes.</summary>
    private bool MovesBetween(int i, string text) =>
        standTogether && i > 0 && labels[i] == 0 && lines[i].EndsSentence && lines[i - 1].EndsSentence && !PlayForms.IsLabelOnly(lines[i - 1].Text, labels[i - 1]) && (i + 1 == lines.Count || labels[i + 1] > 0 || lines[i + 1].Chunk != lines[i].Chunk)
        && (PlayForms.IsEntrance(text) || (PlayForms.IsExit(text) && NameAndAct().Match(text) is { Success: true } act && speakers.Contains(act.Groups["name"].Value.ToUpperInvariant())));

    /// <summary>"Wanderers cross the stage.": a sentence alone between two speeches, where what is said stands below the names and nowhere else.</summary>
    private bool TellsBetweenSpeeches(int i) =>
        areWhole && haveOwnLines && labels[i] == 0 && IsAlone(i) && lines[i] is { Length: <= LongestBetween } line && line.Text[^1] == '.' && char.IsUpper(line.Text[0]) && lines[i - 1].EndsSentence && (i + 1 == lines.Count || labels[i + 1] > 0) && !line.Text.AsSpan().ContainsAny('?', '!') && !PlayForms.IsSpoken(line.Text);

    /// <summary>"The horn is heard outside.": where speeches stand below one another without a blank line, a sentence with one before and behind it belongs to none.</summary>
    private bool IsSetApart(int i) => standTogether && !isVerse && labels[i] == 0 && IsAlone(i) && lines[i].EndsSentence && lines[i - 1].EndsSentence && !PlayForms.IsSpoken(lines[i].Text);

    private bool TellsOfCharacter(string text) =>
        NameAndAct().Match(text) is { Success: true } match && (text[^1] == '.' || !match.Groups["name"].ValueSpan.ContainsAnyInRange('a', 'z')) && speakers.Contains(match.Groups["name"].Value.ToUpperInvariant()) && !text.AsSpan().ContainsAny('?', '!') && !PlayForms.IsSpoken(text);

    /// <summary>Whether a chunk has the words of a song, which are verse in plays in prose, too.</summary>
    private bool IsSung(int chunk) => sung.Contains(chunk);

    /// <summary>Below "Song" nobody else has spoken, and no scene begun.</summary>
    private bool BelongsToSong(int i)
    {
        while (i > 0 && labels[i] == 0 && !PlayForms.IsSong(lines[i].Text) && !IsHeading(i))
        {
            i--;
        }

        return labels[i] == 0 && PlayForms.IsSong(lines[i].Text);
    }

    /// <summary>Before the first speech of a play stands its title, or the names of who is on the stage; before the first of a scene stands a direction.</summary>
    private LineKind BeforeSpeech(int i, string text) =>
        i == 0 && text.Length <= LongestHeading && IsAlone(i) ? labels.Length > 1 && Enumerable.Range(1, Math.Min(4, labels.Length - 1)).Any(k => labels[k] > 0) ? LineKind.SceneHead : LineKind.Title
        : i == 0 || (i <= firstPart && text.Length > LongestHeading) ? LineKind.Paragraph
        : IsOfPrelude(i) ? PlayForms.CanBeVerse(text) ? LineKind.Verse : LineKind.Paragraph
        : LineKind.Stage;

    /// <summary>Right below "Prologue", or the line that says who speaks it, several lines stand together: it is spoken without a label.</summary>
    private bool IsOfPrelude(int i)
    {
        int head = i;
        while (head > 0 && labels[head] == 0 && !IsHeading(head))
        {
            head--;
        }

        return !IsAlone(i) && PlayForms.IsPrelude(lines[head].Text);
    }

    /// <summary>Whether the speech in a line is verse: its chunk is set in short lines, or it is one short line in a play that is.</summary>
    public bool IsVerse(int i) => verseChunks.Contains(lines[i].Chunk) || (isVerse && PlayForms.CanBeVerse(lines[i].Text));

    /// <summary>What stands alone between a list of characters that stand together and the first act or scene: where they are.</summary>
    private bool IsBelowCast(int i) =>
        IsAlone(i) && i > 1 && !IsAlone(i - 1) && lines[i].EndsSentence && i + 1 < lines.Count && (PlayForms.IsSceneHeading(lines[i + 1]) || PlayForms.IsActHeading(lines[i + 1].Text));

    /// <summary>Among the characters, whose lines stand together, one may be described at length.</summary>
    private bool IsInCast(int i) => lines[i].Length <= LongestCharacter && !IsAlone(i);

    private bool IsHeading(int i) => PlayForms.IsActHeading(lines[i].Text) || PlayForms.IsSceneHeading(lines[i]);

    /// <summary>Right below the heading of an act stands that of its first scene, or a direction.</summary>
    private bool OpensScene(int i) => i < lines.Count && (PlayForms.IsSceneHeading(lines[i]) || PlayForms.IsBracketed(lines[i].Text) || PlayForms.IsExit(lines[i].Text));

    private bool BeginsChunk(int i) => i == 0 || lines[i - 1].Chunk != lines[i].Chunk;

    /// <summary>A name, and a verb in small letters behind it: "Mrs. Hale arranges the chairs.", "Anna with her child at the window."</summary>
    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}’'-]*\.?(?:\s\p{Lu}[\p{L}’'-]*){0,2})\s\p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex NameAndAct();

    private bool IsAlone(int i) => (i == 0 || lines[i - 1].Chunk != lines[i].Chunk) && (i + 1 == lines.Count || lines[i + 1].Chunk != lines[i].Chunk);
}
