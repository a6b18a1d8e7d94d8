using Tei.Languages;
using Tei.Recognition.Names;

namespace Tei.Recognition.Structure;

/// <content>The printed reports of debates: headings in capitals with a full stop, and who voted how.</content>
internal sealed partial class LineClassifier
{
    private const int LongestHeadInCapitals = 90;
    private const int ShortestHeadInCapitals = 8;
    private const int LongestDivisionHead = 40;
    private const int LongestNameOfVoter = 60;
    private const int FewestHeadsAlike = 2;

    private bool? hasHeadsInCapitals;

    /// <summary>Whether two lines at least are headings by their capitals, so that the full stop behind them is the print's habit.</summary>
    private bool HasHeadsInCapitals => hasHeadsInCapitals ??= Enumerable.Range(0, lines.Count).Count(IsHeadInCapitals) >= FewestHeadsAlike;

    /// <summary>"HARBOUR DUES BILL.": words in capitals with a full stop, alone above a longer text, and nobody's name; "SHIP NEWS." above such a head.</summary>
    private bool IsHeadInCapitals(int i) =>
        IsWordAboveHead(i) || IsInCapitalsWithStop(i) && (IsAboveTextInSmall(i) || (i > 0 && IsAlone(i) && lines[i - 1].EndsSentence && IsInCapitalsWithStop(i + 1) && IsAboveTextInSmall(i + 1)));

    /// <summary>"QUESTIONS.": one word alone above a heading of several.</summary>
    private bool IsWordAboveHead(int i) =>
        i > 0 && i + 2 < lines.Count && labels[i] == 0 && lines[i].Text is [.., '.'] word && word.Length >= ShortestHead && word[..^1].All(char.IsUpper) && IsAlone(i) && IsInCapitalsWithStop(i + 1) && IsAboveTextInSmall(i + 1);

    private bool IsInCapitalsWithStop(int i) =>
        i + 1 < lines.Count && labels[i] == 0 && lines[i].Unmarked is [.., '.'] and { Length: <= LongestHeadInCapitals } text && char.IsUpper(text[0]) && !text.Any(char.IsLower) && HeadsInCapitals(text);

    private bool IsAboveTextInSmall(int i) =>
        (i == 0 || (lines[i - 1].Chunk != lines[i].Chunk && lines[i - 1].EndsSentence)) && lines[i + 1].Chunk != lines[i].Chunk && lines[i + 1].Length > lines[i].Unmarked.Length && lines[i + 1].EndsSentence && lines[i + 1].Text.Any(char.IsLower) && !IsDateline(i);

    /// <summary>"MARRIED.": one word alone above a text, in a paper that has other heads in capitals.</summary>
    private bool IsWordAtHead(int i) =>
        !IsTranscript && HasHeadsInCapitals && labels[i] == 0 && i > 0 && i + 1 < lines.Count && lines[i].Unmarked is [.., '.'] word && word.Length >= ShortestHead && word[..^1].All(char.IsUpper) && IsAboveTextInSmall(i);

    /// <summary>"THE NORWOOD GAZETTE.", and right below it the day.</summary>
    private bool IsNameOfNewspaper(int i) => i == 0 && lines.Count > 2 && IsInCapitalsWithStop(0) && IsDateline(1);

    /// <summary>Several words without a number, and neither a name nor what offices put on their papers.</summary>
    private static bool HeadsInCapitals(string text)
    {
        string[] words = text.TrimEnd('.', ',').Split(' ');
        return words.Length > 1 && text.Count(char.IsLetter) >= ShortestHeadInCapitals && !text.Any(char.IsAsciiDigit)
            && !words.Any(word => word is [_, '.']) && !WordLists.IsGivenName(Words.Fold(words[0][..1] + words[0][1..].ToLowerInvariant())) && !OfficeForms.IsClassification(text) && !Lexicon.Honorifics.Contains(words[0].TrimEnd('.')) && !LineForms.IsClosingSalute(text) && !TextMark().IsMatch(text);
    }

    /// <summary>"HARBOUR DUES BILL.", alone at the head of a record, and "HOUSE OF COMMONS," above the day of the sitting: the masthead of a printed report.</summary>
    private bool IsMasthead(int i, int start, int end) =>
        IsTranscript && labels[i] == 0 && lines[i] is { Length: <= LongestHeadInCapitals, Unmarked: [.., '.' or ','] text } && char.IsUpper(text[0]) && !text.Any(char.IsLower) && HeadsInCapitals(text)
        && ((i == start && IsAlone(i)) || (i + 1 < end && i - start < MostLinesOfHead && lines[i + 1].Chunk == lines[i].Chunk && labels[i + 1] == 0 && IsDateline(i + 1)));

    /// <summary>"List of the AYES.", "TELLERS.", each with names below it: a list in the list of those who voted.</summary>
    private void ClassifyDivisions(int body, int end)
    {
        int[] heads = [.. Enumerable.Range(body, Math.Max(0, end - body)).Where(i => IsDivisionHead(i) && i + 1 < end && IsVoter(i + 1))];
        if (heads.Length < FewestHeadsAlike)
        {
            return;
        }

        foreach (int head in heads)
        {
            Set(head, LineKind.ListHead);
            for (int i = head + 1; i < end && IsVoter(i); i++)
            {
                Set(i, LineKind.ListItem);
            }
        }
    }

    private bool IsDivisionHead(int i) => lines[i].Length <= LongestDivisionHead && labels[i] == 0 && Lexicon.DivisionHeads.Contains(lines[i].Text.AsSpan().TrimEnd(".:—– "));

    /// <summary>"Barrow, Sir T.", "Eaton, R. W. and Forbes, W.": a short line of names, not all in capitals.</summary>
    private bool IsVoter(int i) =>
        lines[i] is { Length: <= LongestNameOfVoter } line && labels[i] == 0 && char.IsUpper(line.Text[0]) && line.Text.Any(char.IsLower) && !IsDivisionHead(i) && !LetterForms.HasClauseWord(line.Text) && !Proceedings.IsRecord(line.Text) && !IsDateline(i);
}
