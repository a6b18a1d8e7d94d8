using System.Text;
using System.Xml.Linq;
using Tei.Recognition;
using Tei.Validation;

namespace Tei.Inlining;

/// <summary>Writes the words of a source: white space inside a line becomes one space, signs for which elements stand are left out, broken words and line ends are marked where they are kept.</summary>
internal sealed class LineWriter(AnnotatedText annotated, LineBreaks lineBreaks, Signs signs)
{
    private readonly string content = annotated.Source.Content;
    private readonly TextSpan[] lines = Stretches.WrittenLines(annotated);
    private readonly WordBreaks? wordBreaks = WordBreaks.Of(annotated.Source.Content);
    private readonly StringBuilder written = new();

    /// <summary>Whether elements are written for line ends at all: what stands between the cells of a row is else nothing.</summary>
    private bool MayHoldLineEnds => lineBreaks == LineBreaks.Kept || wordBreaks is not null;

    /// <summary>Writes a stretch of text; where an element holds only elements, nothing of it but its line ends.</summary>
    public void Write(XElement holder, TextSpan span, bool withText)
    {
        if (span.IsEmpty || !(withText || MayHoldLineEnds))
        {
            return;
        }

        if (IsWrittenAsItStands(span))
        {
            holder.Add(withText ? new XText(content[span.Start..span.End]) : null);
            return;
        }

        written.Clear();
        for (int next = Stretches.FirstEndingAfter(lines, span.Start); next < lines.Length && lines[next].Start < span.End; next++)
        {
            TextSpan line = lines[next];
            TextSpan stretch = line.Intersect(span);
            for (int i = stretch.Start; i < stretch.End; i++)
            {
                if (signs.Has(i))
                {
                    continue;
                }

                bool white = WhiteSpace.Is(content[i]);
                bool repeated = white && i > line.Start && WhiteSpace.Is(content[i - 1]);
                WordBreaks.Kind broken = white ? default : BrokenAt(holder, i, line.End);
                if (!repeated && broken != WordBreaks.Kind.Soft)
                {
                    written.Append(white ? ' ' : content[i]);
                }

                bool lineEnds = white && !repeated && lineBreaks == LineBreaks.Kept && CanHoldLineBreak(holder) && RunHoldsLineEnd(i, line.End)
                    && (i == line.Start || BrokenAt(holder, i - 1, line.End) == WordBreaks.Kind.None);
                if (lineEnds || broken != WordBreaks.Kind.None)
                {
                    holder.Add(withText ? new XText(written.ToString()) : null, LineEnd(broken));
                    written.Clear();
                }
            }
        }

        if (withText && written.Length > 0)
        {
            holder.Add(new XText(written.ToString()));
        }
    }

    /// <summary>Descriptions and supplied letters hold no line breaks (TEI P5, <c>macro.limitedContent</c>, <c>macro.xtext</c>).</summary>
    private static bool CanHoldLineBreak(XElement holder) => holder.Name.LocalName is not (TeiNames.Desc or TeiNames.Ex);

    private bool RunHoldsLineEnd(int start, int end)
    {
        int i = start;
        while (i < end && content[i] is ' ' or '\t')
        {
            i++;
        }

        return i < end && content[i] is '\n' or '\r';
    }

    /// <summary>What a hyphen at the end of a line is; nothing for other signs.</summary>
    private WordBreaks.Kind BrokenAt(XElement holder, int i, int lineEnd) =>
        wordBreaks is not null && content[i] == '-' && i + 1 < lineEnd && CanHoldLineBreak(holder) && RunHoldsLineEnd(i + 1, lineEnd) ? wordBreaks.At(content, i) : WordBreaks.Kind.None;

    private static XElement[] LineEnd(WordBreaks.Kind broken)
    {
        var line = new XElement(TeiNames.Namespace + TeiNames.Lb, broken == WordBreaks.Kind.None ? null : new XAttribute("break", "no"));
        return broken == WordBreaks.Kind.Soft ? [new XElement(TeiNames.Namespace + TeiNames.Pc, new XAttribute("force", "weak"), "-"), line] : [line];
    }

    /// <summary>A stretch of one line without signs, line ends and doubled spaces, as most are.</summary>
    private bool IsWrittenAsItStands(TextSpan span)
    {
        int line = Stretches.FirstEndingAfter(lines, span.Start);
        if (line == lines.Length || !lines[line].Contains(span))
        {
            return false;
        }

        ReadOnlySpan<char> stretch = content.AsSpan(span.Start, span.Length);
        bool followsSpace = WhiteSpace.Is(stretch[0]) && span.Start > 0 && WhiteSpace.Is(content[span.Start - 1]);
        return !signs.AnyIn(span) && !followsSpace && WhiteSpace.IsCollapsed(stretch) && !(wordBreaks is not null && stretch[^1] == '-') && !(lineBreaks == LineBreaks.Kept && WhiteSpace.Is(stretch[^1]));
    }
}
