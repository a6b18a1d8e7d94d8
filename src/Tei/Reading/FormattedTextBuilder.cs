using System.Text;
using Tei.Validation;

namespace Tei.Reading;

/// <summary>Builds the text of a formatted source: paragraphs with a blank line between them, white space collapsed, and what looks different.</summary>
internal sealed class FormattedTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<FormattedSpan> formatting = [];
    private string waiting = "";

    /// <summary>Ends the paragraph: a blank line comes before what follows.</summary>
    public void EndParagraph() => Separate("\n\n");

    /// <summary>Ends the line within a paragraph or list.</summary>
    public void EndLine() => Separate("\n");

    /// <summary>Ends a cell of a table.</summary>
    public void EndCell() => Separate("\t");

    /// <summary>Adds text in a look; null for the look of the rest.</summary>
    public void Add(string content, params IReadOnlyList<TextLook> looks)
    {
        int? start = null;
        foreach (char c in content)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\u00A0')
            {
                Separate(" ");
            }
            else if (XmlCharacters.FindForbidden(c.ToString()) < 0 || char.IsSurrogate(c))
            {
                text.Append(waiting);
                waiting = "";
                start ??= text.Length;
                text.Append(c);
            }
        }

        if (start is int from)
        {
            foreach (TextLook look in looks)
            {
                Mark(new TextSpan(from, text.Length), look);
            }
        }
    }

    /// <summary>The text.</summary>
    /// <param name="file">The name by which diagnostics call the file.</param>
    /// <param name="findings">What there is to say of the reading.</param>
    public SourceText Build(string file, params IEnumerable<Diagnostic> findings) =>
        new(text.Append('\n').ToString(), file, [.. formatting.OrderBy(f => f.Span.Start)]) { Findings = [.. findings] };

    /// <summary>Neighbours of one look are one stretch, white space between them included.</summary>
    private void Mark(TextSpan span, TextLook look)
    {
        int last = formatting.FindLastIndex(f => f.Look == look);
        if (last >= 0 && text.ToString(formatting[last].Span.End, span.Start - formatting[last].Span.End) is "" or " ")
        {
            span = new TextSpan(formatting[last].Span.Start, span.End);
            formatting.RemoveAt(last);
        }

        formatting.Add(new FormattedSpan(span, look));
    }

    private void Separate(string space)
    {
        if (text.Length > 0 && Weight(space) > Weight(waiting))
        {
            waiting = space;
        }
    }

    private static int Weight(string space) => space switch
    {
        "" => 0,
        " " => 1,
        "\t" => 2,
        "\n" => 3,
        _ => 4,
    };
}
