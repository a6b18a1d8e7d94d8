using Tei.Languages;
using Tei.Recognition.Names;

namespace Tei.Recognition.Structure;

/// <content>What editions of letters print above a letter: its number, who writes to whom, what the editors say of it.</content>
internal sealed partial class LineClassifier
{
    private const int MostLinesOfOffice = 3;

    /// <summary>"To Paul Brook", "405. À LOUISE COLET.": the heading names who gets the letter, and its opening follows. An address has more lines, or stands behind the date.</summary>
    private bool IsHeadingOfOne(int i, int end) =>
        i + 1 < end && i < HighestTitleLine && (PersonHeadings.IsToOne(lines[i].Unmarked) || (i == 0 && IsDateline(i + 1) && PersonHeadings.NamesOneAndPlace(lines[i].Unmarked))) && !OfficeForms.IsPetitionAddress(lines[i].Text) && (IsOpeningLine(i + 1) || (i + 2 < end && lines[i + 1].Chunk != lines[i].Chunk && lines[i + 1].Length <= LongestFootLine && IsOpeningLine(i + 2)));

    /// <summary>"LETTER XII.", "[12]": the number of a letter, with its heading right below it.</summary>
    private bool IsNumberOfLetter(int i, int end) =>
        i + 2 < end && PersonHeadings.IsNumber(lines[i].Text) && (IsHeadingOfOne(i + 1, end) || (PersonHeadings.ReadNames(lines[i + 1].Unmarked) is not null && (FollowsOpening(i + 1, end) || PersonHeadings.IsDated(lines[i + 1].Unmarked))));

    /// <summary>Whether one of the headings above the text is that of an edited letter.</summary>
    private bool IsHeadedByPersons(int start, int body)
    {
        for (int i = start; i < body && i < start + HighestTitleLine; i++)
        {
            if (classified[i]?.Kind == LineKind.Title && PersonHeadings.OfLetter(lines[i].Unmarked))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Leiden. Breestraat 4.": where the writer lives, between the heading and the salute.</summary>
    private bool IsAddressOfWriter(int i, int start, int end) =>
        i + 1 < end && lines[i].Length <= LongestFootLine && char.IsUpper(lines[i].Text[0]) && !LetterForms.HasClauseWord(lines[i].Text) && LineForms.IsSalute(lines[i + 1].Unmarked) && (PersonHeadings.ReadNames(lines[start].Unmarked) is not null || PersonHeadings.IsToOne(lines[start].Unmarked));

    /// <summary>Whether a heading of persons, or the number above it, begins the letter.</summary>
    private bool BeginsWithPersons(int start, int end) =>
        PersonHeadings.ReadNames(lines[start].Unmarked) is not null || IsHeadingOfOne(start, end) || IsNumberOfLetter(start, end);

    /// <summary>"En partie inédite.": between the heading of a letter and its date the editors say something of it.</summary>
    private bool IsRemarkOfEditors(int i, int end) =>
        i + 1 < end && i > 0 && classified[i - 1]?.Kind == LineKind.Title && PersonHeadings.IsToOne(lines[i - 1].Unmarked) && lines[i].Length <= LongestFootLine && lines[i].EndsSentence && lines[i].Chunk != lines[i + 1].Chunk && IsDateline(i + 1);

    /// <summary>"II.—Opinion of Mr. Hale.", alone and with a full stop, and the date alone below it.</summary>
    private bool IsTitleAboveDate(int i) =>
        i + 1 < lines.Count && lines[i].Unmarked is [.., '.'] and { Length: <= LongestFootLine } text && IsAlone(i) && IsAlone(i + 1) && IsDateline(i + 1) && LineForms.CanBeHeading(text[..^1]) && !LetterForms.HasClauseWord(text) && !LineForms.EndsSentenceInside(text);

    /// <summary>"SCHWEIZERISCHE BOTSCHAFT / IN TARNLAND", and the place and the date below a blank line: how many lines the house takes above its report; 0 elsewhere.</summary>
    private int LinesOfOffice(int first, int end)
    {
        int next = first;
        bool namesBody = false;
        while (next < end && next - first <= MostLinesOfOffice && lines[next].Chunk == lines[first].Chunk && lines[next].Length <= LongestFootLine && !lines[next].EndsSentence && !IsAboveText(next))
        {
            namesBody |= !lines[next].Text.Any(char.IsLower) && lines[next].Text.Split(' ').Any(word => word.Length > 1 && word[..1] + word[1..].ToLowerInvariant() is var usual && (Lexicon.OrganisationCues.Contains(usual) || BodyNames.EndsAsBody(usual)));
            next++;
        }

        bool isAboveReport = next + 1 < end && lines[next].Chunk != lines[first].Chunk && IsDateline(next) && LineForms.NamesDocument(lines[next + 1].Unmarked);
        return !IsTranscript && namesBody && next - first is > 1 and <= MostLinesOfOffice && isAboveReport ? next - first : 0;
    }
}
