using System.Collections.Immutable;
using Tei.Recognition.Structure;

namespace Tei.Recognition;

/// <summary>Keeps how the source looks, where its format tells: <c>hi</c> with <c>@rend</c>. Pure.</summary>
internal static class LookRecogniser
{
    public static ImmutableArray<Annotation> Recognise(SourceText source, StructureResult structure, ImmutableArray<Annotation> insertions)
    {
        if (source.Formatting.IsEmpty)
        {
            return [];
        }

        // The mark of a note is one by its element. Inside what stands for a sign or a reading, the element tells how it looks.
        IEnumerable<TextSpan> readings = insertions.Where(i => !i.Markup.CanBeSplit || i.Markup.Element is TeiNames.Ex or TeiNames.Gap).Select(i => i.Span);
        var closed = new SpanIndex<TextSpan>(readings.Concat(structure.Marks.Select(m => m.Span)).OrderBy(s => s.Start), s => s);
        var lines = new SpanIndex<TextSpan>(structure.Lines.Where(l => l.Zone == Zone.Text).Select(l => l.Span), s => s);
        return
        [
            .. from formatted in source.Formatting
               from line in lines.Overlapping(formatted.Span)
               from open in Without(new TextSpan(Math.Max(formatted.Span.Start, line.Start), Math.Min(formatted.Span.End, line.End)), closed)
               let span = WhiteSpace.Trim(source.Content, open)
               where span.Length > 0 && span != line
               select new Annotation(span, Markup.Around(TeiNames.Hi, ("rend", Rend(formatted.Look))), Rank.Look, "look." + Rend(formatted.Look).Replace(' ', '-')),
        ];
    }

    /// <summary>What is left of a stretch outside others.</summary>
    private static IEnumerable<TextSpan> Without(TextSpan span, SpanIndex<TextSpan> closed)
    {
        int start = span.Start;
        foreach (TextSpan other in closed.Overlapping(span))
        {
            if (other.Start > start)
            {
                yield return new TextSpan(start, other.Start);
            }

            start = Math.Max(start, other.End);
        }

        if (start < span.End)
        {
            yield return new TextSpan(start, span.End);
        }
    }

    private static string Rend(TextLook look) => look switch
    {
        TextLook.Italic => "italic",
        TextLook.Bold => "bold",
        TextLook.SmallCapitals => "small-caps",
        TextLook.Underlined => "underline",
        TextLook.Superscript => "superscript",
        TextLook.Subscript => "subscript",
        _ => "strikethrough",
    };
}
