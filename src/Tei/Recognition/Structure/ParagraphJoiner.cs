using Tei.Validation;

namespace Tei.Recognition.Structure;

/// <summary>Joins paragraphs that a page end or a wrap cut in two (encoding manual, section 5).</summary>
internal static class ParagraphJoiner
{
    private const int ShortestFirstPart = 40;
    private const int ShortestSecondPart = 12;

    /// <summary>The lines with cut paragraphs joined; each join is a diagnostic.</summary>
    /// <param name="source">The source.</param>
    /// <param name="lines">The lines of the document, in order.</param>
    /// <param name="isName">Whether two words are a name of an authority: the evidence that a capital letter after the cut begins no sentence.</param>
    /// <param name="report">Takes the diagnostics.</param>
    /// <remarks>What a page has beside its text (page numbers, running heads) is not among the lines; a paragraph is joined around it.</remarks>
    public static List<LogicalLine> Join(SourceText source, IEnumerable<LogicalLine> lines, Func<string, bool> isName, Action<Diagnostic> report)
    {
        var joined = new List<LogicalLine>();
        foreach (LogicalLine line in lines)
        {
            if (joined.Count > 0 && joined[^1].Chunk != line.Chunk && AreParts(joined[^1], line, isName))
            {
                LogicalLine whole = joined[^1];
                var span = new TextSpan(whole.Span.Start, line.Span.End);
                report(new Diagnostic(
                    EncoderDiagnostics.JoinedParagraph, source.Locate(line.Span.Start),
                    $"joined with the paragraph before: “…{Tail(whole.Text)}” + “{Head(line.Text)}…”"));
                joined[^1] = new LogicalLine(span, source.Normalised(span), line.Chunk);
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }

    private static bool AreParts(LogicalLine first, LogicalLine second, Func<string, bool> isName)
    {
        if (first.EndsSentence || first.Length < ShortestFirstPart || second.Length < ShortestSecondPart || first.Text.EndsWith(',')
            || LabelReader.StartsWithLabel(second.Text) || LineForms.IsClassification(second.Text) || LineForms.IsDateline(first.Text) || LetterForms.IsShortFarewell(second.Text) || LetterForms.IsSalute(first.Text))
        {
            return false;
        }

        return second.StartsLowerCase || isName(LastWord(first.Text) + " " + FirstWord(second.Text));
    }

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    private static string FirstWord(string text) => text.Split(' ', 2)[0].TrimEnd(',', '.', ';');

    private static string Tail(string text) => text.Length <= 30 ? text : text[^30..];

    private static string Head(string text) => text.Length <= 30 ? text : text[..30];
}
