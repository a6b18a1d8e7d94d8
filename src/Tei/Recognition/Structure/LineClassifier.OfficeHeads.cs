using System.Text.RegularExpressions;
using Tei.Languages;
using Tei.Recognition.Names;

namespace Tei.Recognition.Structure;

/// <content>The letterhead of an office above a paper that says what it is.</content>
internal sealed partial class LineClassifier
{
    private const int MostLinesOfHouse = 4;
    private const int MostBelowHouse = 8;

    /// <summary>"Legazione di Svizzera / Roma", and below it, in any order, the day, what the paper is, its number, how secret it is: how many lines the house takes; 0 where none stands above such a paper.</summary>
    private int LinesOfHouse(int first, int end)
    {
        int next = first;
        bool namesBody = false;
        while (next < end && next - first < MostLinesOfHouse && lines[next].Chunk == lines[first].Chunk && IsLineOfHouse(next))
        {
            namesBody |= lines[next].Text.Split(' ').Any(word => word.Length > 1 && (Lexicon.OrganisationCues.Contains(word) || BodyNames.EndsAsBody(word)));
            next++;
        }

        return !IsTranscript && namesBody && next < end && StandsAbovePaper(next, end) ? next - first : 0;
    }

    private bool IsLineOfHouse(int i) =>
        lines[i].Unmarked is { Length: <= LongestFootLine } text && !text.Any(char.IsAsciiDigit) && !lines[i].EndsSentence && !IsAboveText(i) && !LineForms.NamesDocument(text) && !LineForms.IsCollection(text) && !LineForms.IsFileReference(text);

    private bool StandsAbovePaper(int next, int end)
    {
        bool isDated = false, isNamed = false;
        for (int i = next; i < Math.Min(end, next + MostBelowHouse) && lines[i].Length <= LongestAddressLine && labels[i] == 0; i++)
        {
            bool isDateline = IsDateline(i);
            if (!isDateline && !OfficeForms.IsSpacedOut(lines[i].Text) && (lines[i].EndsSentence || LetterForms.HasClauseWord(lines[i].Text)) && !LineForms.IsNumber(lines[i].Unmarked) && !OfficeForms.IsClassification(lines[i].Unmarked))
            {
                break;
            }

            isDated |= isDateline;
            isNamed |= !isDateline && OfficeForms.NamesDocument(lines[i].Unmarked);
        }

        return isDated && isNamed;
    }

    /// <summary>"Aktennotiz / Besuch des Botschafters vom 3. Mai": below what an office's paper is, alone, stands what it is about.</summary>
    private bool IsSubjectBelowDocument(int i, int end) =>
        i + 1 < end && IsAlone(i) && classified[i - 1] is { Kind: LineKind.Title } && OfficeForms.NamesDocument(lines[i - 1].Unmarked) && LineForms.CanBeLongHeading(lines[i].Unmarked) && !lines[i].EndsSentence && !OfficeForms.BeginsAddress(lines[i].Text)
        && (FieldLabels.LengthIn(lines[i + 1].Text) > 0 || FieldLabels.IsHead(lines[i + 1].Text) || lines[i + 1].EndsSentence);

    /// <summary>"Beschlussprotokoll der Sitzung vom 3. Mai / 1157. Verhandlungen mit Italien": below the heading of minutes, alone and without a stop, the business that has a number.</summary>
    private bool IsBusinessOfMinutes(int i, int end) =>
        i + 1 < end && char.IsAsciiDigit(lines[i].Text[0]) && NumberedBusiness().IsMatch(lines[i].Text) && IsAlone(i) && !lines[i].EndsSentence && lines[i].Length <= LongestListLine && classified[i - 1] is { Kind: LineKind.Title } && Lexicon.MinutesWords.OccursIn(lines[i - 1].Text);

    [GeneratedRegex(@"^[0-9]{1,5}\.? \p{Lu}\p{L}+ .*\p{L}$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedBusiness();
}
