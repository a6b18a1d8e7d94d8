using Tei.Validation;

namespace Tei.Recognition.Structure;

/// <summary>Joins paragraphs that a page end or a wrap cut in two (encoding manual, section 5).</summary>
internal static class ParagraphJoiner
{
    private const int ShortestFirstPart = 40;
    private const int ShortestSecondPart = 12;
    private const int LongestEnd = 1000;
    private const int LongestFarewell = 60;

    /// <summary>The lines with cut paragraphs joined; each join is a diagnostic.</summary>
    /// <param name="source">The source.</param>
    /// <param name="stated">What the format says of the lines.</param>
    /// <param name="lines">The lines of the document, in order.</param>
    /// <param name="isName">Whether two words are a name of an authority: the evidence that a capital letter after the cut begins no sentence.</param>
    /// <param name="report">Takes the diagnostics.</param>
    /// <remarks>What a page has beside its text (page numbers, running heads) is not among the lines; a paragraph is joined around it.</remarks>
    public static List<LogicalLine> Join(SourceText source, StatedParts stated, IEnumerable<LogicalLine> lines, Func<string, bool> isName, Action<Diagnostic> report)
    {
        var joined = new List<LogicalLine>();
        LogicalLine? open = null;
        LogicalLine? end = null;
        foreach (LogicalLine line in lines)
        {
            if (open is not null && end!.Chunk != line.Chunk && stated.MayGoOn(line.Span) && AreParts(end, line, isName))
            {
                report(new Diagnostic(
                    EncoderDiagnostics.JoinedParagraph, source.Locate(line.Span.Start),
                    $"joined with the paragraph before: “…{Tail(end.Text)}” + “{Head(line.Text)}…”"));
                end = EndOf(end, line);
                open = open with { Span = new TextSpan(open.Span.Start, line.Span.End), Chunk = line.Chunk };
                continue;
            }

            if (open is not null)
            {
                joined.Add(Whole(source, open, end!));
            }

            (open, end) = (line, line);
        }

        return open is null ? joined : [.. joined, Whole(source, open, end!)];
    }

    /// <summary>The text of a line that was joined is made once, however many parts it has.</summary>
    private static LogicalLine Whole(SourceText source, LogicalLine open, LogicalLine end) => open.Span == end.Span ? open : open with { Text = source.Normalised(open.Span) };

    /// <summary>As much of the end of a line that grows as decides whether it goes on.</summary>
    private static LogicalLine EndOf(LogicalLine end, LogicalLine part)
    {
        if (IsInterruption(part.Text))
        {
            // "… endangers liberty / (quite right!) / and because …": what is called out ends no sentence of who speaks.
            return end with { Span = part.Span, Chunk = part.Chunk };
        }

        string text = end.Text + " " + part.Text;
        return part with { Text = text.Length <= LongestEnd ? text : text[^LongestEnd..] };
    }

    private static bool AreParts(LogicalLine first, LogicalLine second, Func<string, bool> isName)
    {
        if (first.IsVerse)
        {
            return false;
        }

        // A row of a table is no part of a paragraph: what is joined to it would stand in no cell.
        if (first.Cells.Length > 1 || second.Cells.Length > 1 || first.EndsSentence || first.Length < ShortestFirstPart || second.Length < ShortestSecondPart || first.Text.EndsWith(',')
            || second.Text is ['[', .., ']'] || (second.Text is ['[', ..] && LineForms.IsDateline(second.Text)) || LabelReader.StartsWithLabel(second.Text) || OfficeForms.IsClassification(second.Text) || LineForms.IsDateline(first.Text) || LetterForms.IsShortFarewell(second.Text) || OfficeForms.SignedWordLength(second.Text) > 0 || LetterForms.IsSalute(first.Text) || LineForms.BeginsWithFileSign(second.Text))
        {
            return false;
        }

        if (second.StartsLowerCase && second.Length <= LongestFarewell && LineForms.IsClosingSalute(second.Text))
        {
            // "… zeichnen / mit vollkommener Hochachtung": the farewell goes on with the sentence, and stands apart from it.
            return false;
        }

        return second.StartsLowerCase || isName(LastWord(first.Text) + " " + FirstWord(second.Text));
    }

    /// <summary>A call in round brackets, alone on its line.</summary>
    private static bool IsInterruption(string line) => line is ['(', var first, .., '!', ')'] && char.IsLetter(first);

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    private static string FirstWord(string text) => text.Split(' ', 2)[0].TrimEnd(',', '.', ';');

    private static string Tail(string text) => text.Length <= 30 ? text : text[^30..];

    private static string Head(string text) => text.Length <= 30 ? text : text[..30];
}
