using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition.Structure;

/// <content>Interviews, hearings and debates, and what stands above them: title, place and date, who asked.</content>
internal sealed partial class LineClassifier
{
    private const int LongestTitlePage = 14;
    private const int LongestLineOfTitlePage = 120;
    private const int LongestPlaceAboveDate = 40;
    private const int MostLinesOfLetterhead = 4;
    private const int FewestFieldsOfInterview = 2;
    private const int LongestLineOfSitting = 60;

    private int? firstLabel;

    /// <summary>So many lines a title page and a preface have at most, above the first speech.</summary>
    private const int HighestSpeech = 60;

    /// <summary>An interview or a debate: talk from its first line, or from the first below one heading, and nothing of a letter or a memorandum around it.</summary>
    private bool IsRecordOfTalk()
    {
        int first = Array.FindIndex(labels, length => length > 0);
        return IsHeadedAsTalk(first)
            || (first is 0 or 1 && !Lexicon.MinutesWords.Begins(lines[0].Text) && classified.All(c => c!.Kind is not (LineKind.Dateline or LineKind.Field or LineKind.FieldHead or LineKind.Number or LineKind.Classification or LineKind.Salute or LineKind.SourceNote))
                && (first == 0 || classified[0]!.Kind is not LineKind.Title || Lexicon.TalkTitles.OccursIn(lines[0].Text)));
    }

    /// <summary>Above the first speech stand who asks and who is asked, or a title that says that it is talk, and nothing of a letter or of an office's paper.</summary>
    private bool IsHeadedAsTalk(int first) =>
        first is > 0 and < HighestSpeech && IsTranscript && !Lexicon.MinutesWords.Begins(lines[0].Text) && Enumerable.Range(0, first).Any(i => FieldLabels.LengthOfTalker(lines[i].Text) > 0 || IsTitleOfTalk(i))
        && classified.All(c => c!.Kind is not (LineKind.Number or LineKind.Classification or LineKind.Salute or LineKind.SourceNote)) && !Enumerable.Range(0, first).Any(i => classified[i]!.Kind == LineKind.FieldHead && FieldLabels.Type(lines[i].Text) == FieldLabels.Participants);

    /// <summary>"Interview with Ann Hale", "HEARING ON THE CANAL"; what may be an office's record ("Entretien avec …"), only where the line below says who asked.</summary>
    private bool IsTitleOfTalk(int i) =>
        classified[i]!.Kind is LineKind.Title or LineKind.SectionHead && lines[i].Length <= LongestFootLine && (Lexicon.InterviewWords.OccursIn(lines[i].Text) || Lexicon.TalkTitles.OccursIn(lines[i].Text))
        && (!LineForms.NamesDocument(lines[i].Unmarked) || Lexicon.Bylines.Begins(lines[i + 1].Text));

    /// <summary>Whether as many short lines stand above the first speech, one of which calls what follows an interview, and none the paper of an office.</summary>
    private bool IsTitlePageOfInterview(int first) =>
        first is > 1 and <= LongestTitlePage && lines.Take(first).Any(l => Lexicon.InterviewWords.OccursIn(l.Text)) && !lines.Take(first).Any(l => l.Length > LongestLineOfTitlePage || IsPaper(l.Text));

    /// <summary>"Memorandum", "Protokoll": what the papers of offices are called, and no interview is.</summary>
    private static bool IsPaper(string line) => !Lexicon.Scribes.Begins(line) && IsNamedPaper(line);

    private static bool IsNamedPaper(string line) => Lexicon.MinutesWords.OccursIn(line) || (Lexicon.DocumentWords.Begins(line) && !Lexicon.InterviewWords.OccursIn(line));

    private void ClassifyTitlePage()
    {
        int first = Array.FindIndex(labels, length => length > 0);
        bool isTitle = first == 1 || (first is > 1 and <= LongestTitlePage && IsAlone(0) && !lines[0].EndsSentence);
        if (isTitle && classified[0] is null && lines[0].Length <= LongestLineOfTitlePage && !IsPaper(lines[0].Text) && (Lexicon.InterviewWords.OccursIn(lines[0].Text) || Lexicon.TalkTitles.OccursIn(lines[0].Text)))
        {
            // One line alone above the first speech is the title, whatever it ends with; above other lines, where it ends no sentence.
            Set(0, LineKind.Title);
        }

        if (!IsTitlePageOfInterview(first))
        {
            return;
        }

        for (int i = 0; i < first; i++)
        {
            if (classified[i] is null && KindOnTitlePage(i) is { } kind)
            {
                Set(i, kind);
            }
        }
    }

    /// <summary>"House of Assembly." and "41st sitting." in the lines that stand together at the head of a record: its title, whatever sign ends them.</summary>
    private void ClassifyTitlesOfSitting()
    {
        int named = -1;
        for (int i = 0; IsTranscript && i < Math.Min(lines.Count, MostLinesOfLetterhead) && lines[i].Chunk == lines[0].Chunk && labels[i] == 0 && lines[i].Length <= LongestLineOfSitting && FieldLabels.LengthIn(lines[i].Text) == 0 && !IsPaper(lines[i].Text); i++)
        {
            named = Lexicon.TalkTitles.OccursIn(lines[i].Text) && !IsDateline(i) ? i : named;
        }

        for (int i = 0; i <= named; i++)
        {
            if (classified[i] is null && !OfficeForms.IsClassification(lines[i].Text) && !IsDateline(i))
            {
                Set(i, LineKind.Title);
            }
        }
    }

    /// <summary>Whether between a line and the first speech, a few lines below, stand nothing but headings and the hour, each alone.</summary>
    private bool IsAboveTalk(int i)
    {
        firstLabel ??= Array.FindIndex(labels, length => length > 0);
        return IsTranscript && i < firstLabel && firstLabel <= MostLinesOfLetterhead && Enumerable.Range(i + 1, firstLabel.Value - i - 1).All(k => IsAlone(k) && (Proceedings.IsRecord(lines[k].Text) || LineForms.CanBeHeading(lines[k].Text)));
    }

    private LineKind? KindOnTitlePage(int i) => lines[i].Text switch
    {
        var text when LineForms.IsByline(text) || IsBylineAlone(i) || IsNameOfByline(i) || NamesScribe(text) => LineKind.Byline,
        _ when IsDateline(i) || IsPlaceAboveDate(i) || IsPlaceBelowDate(i) || IsPlaceAndDate(lines[i].Text) => LineKind.Dateline,
        var text when !IsInBrackets(text) && LineForms.CanBeHeading(ShortenedEnd().Replace(text, "")) && !Year().IsMatch(text) && FieldLabels.LengthIn(text) == 0 => LineKind.Title,
        _ => null,
    };

    /// <summary>"Place: … / Date: … / Interviewer: …": how many lines say where, when and between whom an interview was, below a preface; 0 where none of them says who talks.</summary>
    private int FieldsOfInterview(int i, int close)
    {
        if (!IsTranscript || (i > 0 && FieldLabels.LengthIn(lines[i - 1].Text) > 0))
        {
            return 0;
        }

        int end = i;
        bool saysWho = false;
        while (end < close && labels[end] == 0 && classified[end] is null && FieldLabels.LengthIn(lines[end].Text) > 0)
        {
            saysWho |= FieldLabels.LengthOfTalker(lines[end++].Text) > 0;
        }

        return saysWho && end - i >= FewestFieldsOfInterview ? end - i : 0;
    }

    /// <summary>These fields, and above them the line that says which interview it is.</summary>
    private void ClassifyFieldsOfInterview(int first, int end)
    {
        if (first > 0 && classified[first - 1] is null && labels[first - 1] == 0 && !lines[first - 1].EndsSentence && lines[first - 1].Length <= LongestFootLine && Lexicon.InterviewWords.OccursIn(lines[first - 1].Text))
        {
            Set(first - 1, LineKind.SectionHead);
        }

        for (int i = first; i < end; i++)
        {
            SetField(i, FieldLabels.LengthIn(lines[i].Text));
        }
    }

    /// <summary>"INTERVIEW CONDUCTED BY", and the names on the lines below it.</summary>
    private bool IsBylineAlone(int i) => lines[i].Text.AsSpan().TrimEnd(": ") is var words && (Lexicon.Bylines.Contains(words) || Lexicon.Scribes.Contains(words));

    /// <summary>"Transcribed by Ann Roe".</summary>
    private static bool NamesScribe(string line) => Lexicon.Scribes.LengthAt(line) is > 0 and var words && line.AsSpan(words).TrimStart(": ") is [var first, ..] && char.IsUpper(first) && line[^1] is not ('.' or '?' or ',');

    /// <summary>A name below such a line, or below another one with "and" between them.</summary>
    private bool IsNameOfByline(int i)
    {
        string[] parts = lines[i].Text.Split(' ');
        if (i == 0 || !parts.All(part => char.IsUpper(part[0]) || Lexicon.IsConjunction(part)))
        {
            return false;
        }

        bool joins = Lexicon.IsConjunction(parts[0]) || Lexicon.IsConjunction(lines[i - 1].Text.AsSpan(lines[i - 1].Text.LastIndexOf(' ') + 1));
        return IsBylineAlone(i - 1) || (joins && IsNameOfByline(i - 1));
    }

    /// <summary>"Wichita, Kansas", and the date right below it.</summary>
    private bool IsPlaceAboveDate(int i) =>
        i > 0 && i + 1 < lines.Count && lines[i + 1].Chunk == lines[i].Chunk && lines[i].Length <= LongestPlaceAboveDate && IsDateline(i + 1) && char.IsAsciiDigit(lines[i + 1].Text[^1]) && PlaceName().IsMatch(lines[i].Text);

    /// <summary>The date, and "Wichita, Kansas" right below it.</summary>
    private bool IsPlaceBelowDate(int i) =>
        i > 0 && lines[i].Length <= LongestPlaceAboveDate && IsDateline(i - 1) && lines[i].Text.IndexOf(", ", StringComparison.Ordinal) > 0 && PlaceName().IsMatch(lines[i].Text);

    /// <summary>"Houston, Texas – 3 August 2015".</summary>
    private static bool IsPlaceAndDate(string line) => Dash().Match(line) is { Success: true } dash && PlaceName().IsMatch(line[..dash.Index]) && LineForms.IsDateline(line[(dash.Index + dash.Length)..]);

    /// <summary>"UNITED STATES SENATE", "COMMITTEE ON HARBORS", "WASHINGTON, D.C.": as many lines in capitals stand together above a record of talk, and nothing else with them.</summary>
    private int LinesOfLetterhead(int start, int end)
    {
        int i = start;
        while (i < end && lines[i].Chunk == lines[start].Chunk)
        {
            if (labels[i] > 0 || i - start == MostLinesOfLetterhead || lines[i].Length > LongestLineOfTitlePage || lines[i].Text.Any(char.IsLower) || lines[i].Text.Count(char.IsLetter) < ShortestHead || lines[i].Text.Any(char.IsAsciiDigit) || OfficeForms.IsClassification(lines[i].Unmarked) || FieldLabels.LengthIn(lines[i].Text) > 0)
            {
                return 0;
            }

            i++;
        }

        return i < end ? i - start : 0;
    }

    [GeneratedRegex(@"[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\s[–—-]\s", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    /// <summary>The full stop of an initial or of "Jr." ends no sentence.</summary>
    [GeneratedRegex(@"(?<=(?:^|\s)(?:\p{Lu}|Jr|JR|Sr|SR))\.$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortenedEnd();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,2}(?:,\s\p{Lu}[\p{L}.]*(?:\s\p{Lu}\p{L}*)?){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceName();
}
