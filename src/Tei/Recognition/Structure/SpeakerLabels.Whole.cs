using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Structure;

/// <content>What the labels of a whole record have in common, and which of them have it not: headings, heads of lists, the one label among many.</content>
internal static partial class SpeakerLabels
{
    /// <summary>"BRIDGE TOLLS BILL.", alone among labels with words behind them: nobody has it again, and it is no title.</summary>
    private static int[] WithoutHeads(IReadOnlyList<LogicalLine> lines, int[] lengths)
    {
        if (!lengths.Where((length, i) => length > 0 && !IsWhole(lines, i, length)).Any())
        {
            return lengths;
        }

        Dictionary<string, int> times = lengths.Select((length, i) => (length, i)).Where(l => l.length > 0).CountBy(l => Key(lines[l.i].Text[..l.length])).ToDictionary();
        return [.. lengths.Select((length, i) => IsWhole(lines, i, length) && lines[i].Text is [.., '.'] text && !text.Any(char.IsLower) && text.Contains(' ', StringComparison.Ordinal) && times[Key(text)] == 1 && !Lexicon.SpeakerTitles.Begins(text) && !Lexicon.SpeakerRoles.Begins(text) ? 0 : length)];
    }

    /// <summary>"Implications:" with items below it is the head of a list, and so is every other line of these words.</summary>
    private static int[] WithoutHeadsOfLists(IReadOnlyList<LogicalLine> lines, int[] lengths)
    {
        HashSet<string> heads = [.. lengths.Select((length, i) => (length, i)).Where(l => IsWhole(lines, l.i, l.length) && BeginsList(lines, l.i + 1)).Select(l => Key(lines[l.i].Text))];
        return heads.Count == 0 ? lengths : [.. lengths.Select((length, i) => IsWhole(lines, i, length) && heads.Contains(Key(lines[i].Text)) ? 0 : length)];
    }

    /// <summary>"Wife of the witness: Not at all!": where nearly every line opens with a label and its colon ("The witness:"), the few words before another colon are one, too.</summary>
    private static int[] AmongLabels(IReadOnlyList<LogicalLine> lines, int[] lengths)
    {
        int first = Array.FindIndex(lengths, length => length > 0);
        int[] labelled = [.. Enumerable.Range(0, lengths.Length).Where(i => lengths[i] > 0)];
        int spoken = Enumerable.Range(0, lines.Count).Count(i => i >= first && !PlayForms.IsBracketed(lines[i].Text) && lines[i].Text.Any(char.IsLower));
        bool areRunIn = labelled.Length >= FewestAmong && labelled.Length * 5 >= spoken * 4 && labelled.All(i => lengths[i] < lines[i].Length);
        bool haveColons = areRunIn && labelled.All(i => lines[i].Text[lengths[i] - 1] == ':'), haveDashes = areRunIn && labelled.All(i => IsStoppedByDash(lines[i].Text.AsSpan(0, lengths[i])));
        if (!haveColons && !haveDashes)
        {
            return [];
        }

        // A colon ends other words, too ("The other decision:"): before it stands a word of another label.
        HashSet<string> words = [.. labelled.SelectMany(i => Key(lines[i].Text[..lengths[i]]).Split(' ')).Where(word => word.Length > LongestArticle)];
        return [.. lines.Select((line, i) => i > first && lengths[i] == 0 && LengthAmong(line.Text, haveDashes) is > 0 and var length && (haveDashes || Key(line.Text[..length]).Split(' ').Any(words.Contains)) ? length : 0)];
    }

    private static int LengthAmong(string line, bool isDash) =>
        FewWordsAndSign().Match(line) is { Success: true } match && match.Groups["dash"].Success == isDash && !IsFalse(match.Value) && !LetterForms.HasClauseWord(match.Groups["label"].Value) && !Proceedings.IsSound(line) ? match.Groups["label"].Length : 0;

    /// <summary>"M. LE PRÉSIDENT. —", "Anna Hale (PSE). –": a full stop and a dash, which end no sentence that is printed without a label.</summary>
    private static bool IsStoppedByDash(ReadOnlySpan<char> label) => label is [.., '—' or '–'] && label[..^1].TrimEnd() is [.., '.'];

    /// <summary>
    /// A record has one layout: where labels stand on lines of their own, a name with a colon and words behind it ("Anna Berg: yes.", in a roll call) is part of what is said,
    /// and where words follow them, a line that is nothing but a label is a heading; unless the same name is a label elsewhere.
    /// </summary>
    private static int[] OneLayout(IReadOnlyList<LogicalLine> lines, int[] lengths)
    {
        int own = lengths.Where((length, i) => IsWhole(lines, i, length)).Count();
        int runIn = lengths.Count(length => length > 0) - own;
        bool areOwn = own >= FewestTurns && own > 2 * runIn, areRunIn = runIn >= FewestTurns && runIn > 2 * own;
        if (!areOwn && (!areRunIn || own == 0))
        {
            return lengths;
        }

        HashSet<string> usual = [.. lengths.Select((length, i) => (length, i)).Where(l => l.length > 0 && IsWhole(lines, l.i, l.length) == areOwn).Select(l => Key(lines[l.i].Text[..l.length]))];
        return [.. lengths.Select((length, i) => length > 0 && IsWhole(lines, i, length) != areOwn && !usual.Contains(Key(lines[i].Text[..length])) ? 0 : length)];
    }

    [GeneratedRegex(@"^(?<label>\p{Lu}[\p{L}’'.-]*(?:\s[\p{L}’'.-]+){0,4}(?:\s?:|(?<=\.)\s?(?<dash>[—–])))\s\S", RegexOptions.CultureInvariant)]
    private static partial Regex FewWordsAndSign();
}
