using System.Text;
using Tei.Validation;

namespace Tei.Reading;

/// <summary>Builds the text of a formatted source: paragraphs with a blank line between them, white space collapsed, and what looks different.</summary>
internal sealed class FormattedTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<(FormattedSpan Span, int Changed)> formatting = [];
    private readonly Dictionary<TextLook, int> lastOf = [];
    private readonly SortedDictionary<int, int> forbidden = [];
    private int changes;
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
            if (c is ' ' or '\t' or '\n' or '\r' or '\f' or '\u00A0')
            {
                Separate(" ");
            }
            else if (XmlCharacters.FindForbidden([c]) < 0 || char.IsSurrogate(c))
            {
                text.Append(waiting);
                waiting = "";
                start ??= text.Length;
                text.Append(c);
            }
            else
            {
                forbidden[c] = forbidden.GetValueOrDefault(c) + 1;
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
        new(text.Append('\n').ToString(), file, [.. formatting.OrderBy(f => f.Span.Span.Start).ThenBy(f => f.Changed).Select(f => f.Span)])
        {
            Findings = [.. findings, .. forbidden.Select(c => LeftOut(file, c.Key, c.Value))],
        };

    private static Diagnostic LeftOut(string file, int character, int count) => new(
        EncoderDiagnostics.LeftOut, new SourceLocation(file), $"the character U+{character:X4} is not allowed in XML 1.0; it is left out at {count} {(count == 1 ? "place" : "places")}");

    /// <summary>Neighbours of one look are one stretch, white space between them included.</summary>
    private void Mark(TextSpan span, TextLook look)
    {
        changes++;
        if (lastOf.TryGetValue(look, out int last) && Touches(formatting[last].Span.Span.End, span.Start))
        {
            formatting[last] = (new FormattedSpan(new TextSpan(formatting[last].Span.Span.Start, span.End), look), changes);
            return;
        }

        lastOf[look] = formatting.Count;
        formatting.Add((new FormattedSpan(span, look), changes));
    }

    private bool Touches(int end, int start) => start == end || (start == end + 1 && text[end] == ' ');

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
