using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Structure;

/// <content>Whether the labels that were found are those of a play.</content>
internal sealed partial class PlayLabels
{
    private const int FewestVerses = 4;
    private const int LongestVerse = 70;

    /// <summary>"Der Diener (mit dem Hut in der Hand):": how somebody speaks stands behind most of the names, and the names are none of a house's members.</summary>
    private bool HaveManners(int[] turns) =>
        turns.Count(i => forms[i].Groups["aside"].ValueSpan.TrimStart(" ([") is [var first, ..] && char.IsLower(first)) is var manners && manners >= FewestManners && manners * 2 >= turns.Length && !IsRecordOfTalk(turns);

    /// <summary>Names in capitals on lines of their own, directions in brackets on theirs, and verses below that go on from line to line: no house speaks so.</summary>
    private bool AreInVerse(int[] turns) =>
        haveOwnLines && setInCapitals && lines.Any(l => PlayForms.IsBracketed(l.Text) && l.Text.Contains(' ', StringComparison.Ordinal)) && !IsRecordOfTalk(turns)
        && Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Where(GoesOnAsVerse).Skip(FewestVerses - 1).Any();

    /// <summary>A line with a capital below one that does not end its sentence, in one speech.</summary>
    private bool GoesOnAsVerse(int i) =>
        lines[i - 1].Chunk == lines[i].Chunk && !special[i] && !special[i - 1] && !Recurs(i) && !Recurs(i - 1) && char.IsUpper(lines[i].Text[0]) && lines[i].Length <= LongestVerse && lines[i - 1].Length <= LongestVerse && lines[i - 1].Text is [.., ',' or (>= 'a' and <= 'z')];

    private bool IsPlay()
    {
        bool isKind = PlayForms.BelowKind(lines) > 0;
        bool hasEntrances = HasEntrances(lines);
        bool isHeaded = isKind || hasEntrances || lines.Any(l => PlayForms.IsHeadingOfPlay(l.Text) || PlayForms.IsCastHeading(l.Text));
        int[] turns = [.. Enumerable.Range(0, lines.Count).Where(i => IsSpeaker(i) && (Recurs(i) || IsOfCharacter(i) || (isHeaded && IsEvident(i))))];
        turns = turns.Length > 1 && LabelledUnderHeadings() is var labelled && labelled.Length > turns.Length ? labelled : turns;
        if (turns.Length > 0 && turns.Select(i => keys[i]).Distinct().Count() < 2)
        {
            return IsMonologue(turns[0]);
        }

        if (turns.Length < FewestTurns && !(isHeaded && turns.Length >= FewestUnderHeading && turns.All(i => IsInCapitals(Name(forms[i])) || IsOfCast(keys[i]!) || Recurs(i))))
        {
            return false;
        }

        int starts = Enumerable.Range(0, lines.Count).Count(i => BeginsChunk(i) && !(isTitlePage && i < firstHeading) && !IsBesideSpeech(i) && !(i > 0 && IsOwnLine(i - 1)));
        int alternating = turns.Skip(1).Where((turn, k) => keys[turn] != keys[turns[k]]).Count();
        bool headed = isKind || lines.Where((_, i) => special[i]).Any(l => !PlayForms.IsBracketed(l.Text)) || hasEntrances || HaveManners(turns) || AreInVerse(turns);
        bool fullStops = turns.Count(i => forms[i].Groups["end"].ValueSpan is not ":") * 2 > turns.Length;
        HashSet<string> stopped = [.. turns.Where(i => forms[i].Groups["end"].ValueSpan is not ":").Select(i => keys[i]!)];
        if (!headed && turns.Count(i => !stopped.Contains(keys[i]!)) * 5 > turns.Length)
        {
            // Labels with a colon are the document's labels; what stands before full stops are short sentences that come back ("Many thanks.").
            return false;
        }

        bool directed = lines.Any(l => PlayForms.IsBracketed(l.Text)) || turns.Any(HasDirection);
        return turns.Length * 2 >= starts && alternating * 2 >= turns.Length - 1 && (headed || (fullStops && directed && !IsRecordOfTalk(turns) && !lines.Any(l => Proceedings.IsFormula(l.Text))));
    }

    /// <summary>The chunks that open with a label, whether it comes back or not, where the headings of an act and of a scene say what a short excerpt is; none where they do not.</summary>
    private int[] LabelledUnderHeadings() =>
        lines.Any(l => PlayForms.IsActHeading(l.Text) && PlayForms.IsHeadingOfPlay(l.Text)) && lines.Any(l => PlayForms.IsSceneHeading(l.Text))
            ? [.. Enumerable.Range(0, lines.Count).Where(i => BeginsChunk(i) && forms[i].Success && !IsBesideSpeech(i))] : [];

    /// <summary>Whether directions in brackets, alone on their lines, tell again and again who comes: whatever sign ends the labels, that is a play.</summary>
    private static bool HasEntrances(IReadOnlyList<LogicalLine> lines) => lines.Where(l => PlayForms.IsBracketed(l.Text) && PlayForms.IsEntrance(l.Text[1..^1])).Skip(FewestEntrances - 1).Any();

    /// <summary>Below a list of one character that character speaks alone.</summary>
    private bool IsMonologue(int i) => lines.Take(castLines).Count(l => l.Chunk == lines[castLines.Start].Chunk) == 1 && IsInCapitals(Name(forms[i])) && Role(lines[castLines.Start].Text).Equals(Name(forms[i]), StringComparison.OrdinalIgnoreCase);

    /// <summary>"Mr. Dean.", "The CHAIRMAN.", "Secretary BERG.": the labels of a parliament's record have titles.</summary>
    private bool IsRecordOfTalk(int[] turns) => turns.Count(i => Lexicon.Honorifics.Begins(forms[i].Value) || Title().IsMatch(forms[i].Value) || SpeakerLabels.TitledCapitals(lines[i].Text).Success) * 2 > turns.Length;

    private bool HasDirection(int i) => IsManner(forms[i].Groups["aside"].ValueSpan) || lines[i].Text.AsSpan(forms[i].Length).TrimStart() is ['[' or '(', ..] || (IsOwnLine(i) && i + 1 < lines.Count && lines[i + 1].Text[0] is '[' or '(');

    /// <summary>"(softly)", "(Enter TOM)": not one word with a capital, as parties and constituencies have it behind the names of members.</summary>
    private static bool IsManner(ReadOnlySpan<char> aside) => aside.Trim(" ()[].") is [var first, ..] words && (char.IsLower(first) || (words.Contains(' ') && words.ContainsAnyInRange('a', 'z')));
}
