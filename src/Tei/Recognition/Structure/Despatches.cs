using Tei.Languages;

namespace Tei.Recognition.Structure;

/// <summary>Letters of offices, headed by who writes to whom, as collections of despatches print them: the farewell and the address at the foot are paragraphs there, with blank lines around them.</summary>
internal static class Despatches
{
    /// <summary>The lines, those of the farewell marked and those of the address joined to one paragraph behind the close.</summary>
    public static List<ClassifiedLine> Mark(SourceText source, List<ClassifiedLine> lines)
    {
        bool isHeaded = false, isDespatch = false;
        var marked = new List<ClassifiedLine>(lines.Count);
        for (int i = 0; i < lines.Count; i++)
        {
            ClassifiedLine line = lines[i];
            bool begins = line.Kind is LineKind.EnclosureHead || line.OpensDivision;
            isHeaded = (isHeaded && !begins) || (line.Kind == LineKind.Title && PersonHeadings.OfLetter(line.Line.Unmarked));
            isDespatch = (isDespatch && !begins) || (isHeaded && IsSign(source, lines, i));
            if (!isDespatch || line.Kind is not (LineKind.ClosingSalute or LineKind.FootAddress))
            {
                marked.Add(line);
            }
            else if (line.Kind == LineKind.ClosingSalute)
            {
                marked.Add(line with { IsOfDespatch = true });
            }
            else
            {
                AddAddress(source, lines, i, marked);
            }
        }

        return marked;
    }

    /// <summary>A number of the despatch, or a salute that names nobody and shares the line of its text, tells that an office writes.</summary>
    private static bool IsSign(SourceText source, List<ClassifiedLine> lines, int i) =>
        lines[i].Kind == LineKind.Number || (lines[i].Kind == LineKind.Salute && SharesLine(source, lines, i) && Lexicon.Vocatives.Contains(lines[i].Line.Text.AsSpan().TrimEnd(":—–")));

    /// <summary>Whether no line ends between a line and the one behind it.</summary>
    public static bool SharesLine(SourceText source, List<ClassifiedLine> lines, int i) =>
        i + 1 < lines.Count && source.Content.AsSpan(lines[i].Line.Span.End, Math.Max(0, lines[i + 1].Line.Span.Start - lines[i].Line.Span.End)).IndexOfAny('\r', '\n') < 0;

    private static void AddAddress(SourceText source, List<ClassifiedLine> lines, int i, List<ClassifiedLine> marked)
    {
        LogicalLine line = lines[i].Line;
        bool goesOn = i > 0 && lines[i - 1].Kind == LineKind.FootAddress && lines[i - 1].Line.Chunk == line.Chunk;
        if (goesOn && marked[^1].Kind == LineKind.Postscript)
        {
            var span = new TextSpan(marked[^1].Line.Span.Start, line.Span.End);
            marked[^1] = marked[^1] with { Line = new LogicalLine(span, source.Normalised(span), line.Chunk) };
            return;
        }

        bool isSetApart = !goesOn && i > 0 && lines[i - 1].Line.Chunk != line.Chunk;
        marked.Add(isSetApart ? lines[i] with { Kind = LineKind.Postscript } : lines[i]);
    }
}
