using Tei.Recognition.Dates;

namespace Tei.Recognition.Structure;

/// <content>The days of a log or a journal.</content>
internal sealed partial class LineClassifier
{
    private const int FewestDays = 2;
    private const int LongestDay = 45;

    private bool? hasDays;

    /// <summary>"Saturday, November 27", and later "Sunday, November 28": where days come back, each alone above a text, they are the heads of its parts. A letter of several days has a salute.</summary>
    private bool IsHeadOfDay(int i)
    {
        if (!IsDayAlone(i))
        {
            return false;
        }

        hasDays ??= !IsTranscript && Enumerable.Range(0, lines.Count).Where(IsDayAlone).Take(FewestDays).Count() == FewestDays && !Array.Exists(classified, line => line?.Kind == LineKind.Salute);
        return hasDays.Value;
    }

    private bool IsDayAlone(int i) =>
        lines[i].Length <= LongestDay && Weekdays.Of(lines[i].Text.Split([' ', ',', '.'], 2)[0]) is not null && IsAlone(i) && i + 1 < lines.Count && lines[i + 1].Length > lines[i].Length && IsDateline(i) && !LetterForms.IsWeekday(lines[i].Text.AsSpan().TrimEnd(".,:"));
}
