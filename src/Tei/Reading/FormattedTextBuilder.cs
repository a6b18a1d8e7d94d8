using System.Text;
using Tei.Validation;

namespace Tei.Reading;

/// <summary>Builds the text of a formatted source: paragraphs with a blank line between them, white space collapsed, what looks different, and what the format calls by what it is.</summary>
internal sealed class FormattedTextBuilder
{
    private readonly List<OpenPart> open = [];
    private readonly List<SourcePart> parts = [];
    private int labelled = -1;
    private int brokenAt = -1;
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

    /// <summary>Breaks the line; a second break without text between them ends the paragraph.</summary>
    public void BreakLine()
    {
        Separate(brokenAt == text.Length ? "\n\n" : "\n");
        brokenAt = text.Length;
    }

    /// <summary>Adds text whose line ends are such, and whose blank lines end paragraphs.</summary>
    public void AddLines(string content, params IReadOnlyList<TextLook> looks)
    {
        foreach ((int i, string line) in content.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (i > 0)
            {
                BreakLine();
            }

            Add(line, looks);
        }
    }

    /// <summary>Ends a cell of a table.</summary>
    public void EndCell() => Separate("\t");

    /// <summary>Begins a part with the text that comes next.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="level">See <see cref="SourcePart.Level"/>.</param>
    /// <param name="number">See <see cref="SourcePart.Number"/>.</param>
    /// <param name="labelLength">How many characters of the text that comes next are its label.</param>
    public void Begin(SourcePartKind kind, int level = 0, int number = 0, int labelLength = 0) => open.Add(new OpenPart(kind, level, number, labelLength));

    /// <summary>Ends the part that was begun last; one without text is none.</summary>
    public void End()
    {
        OpenPart part = open[^1];
        open.RemoveAt(open.Count - 1);
        labelled = part.Label.End == labelled ? -1 : labelled;
        if (part.Start >= 0)
        {
            parts.Add(new SourcePart(new TextSpan(part.Start, text.Length), part.Kind) { Level = part.Level, Number = part.Number, Label = part.Label });
        }
    }

    /// <summary>Adds the label of the part that was begun last. What follows stands on its line, be it a paragraph.</summary>
    public void AddLabel(string label)
    {
        Add(label);
        open[^1].Label = new TextSpan(open[^1].Start, text.Length);
        waiting = " ";
        labelled = text.Length;
    }

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
                for (int i = open.Count - 1; i >= 0 && open[i].Start < 0; i--)
                {
                    open[i].Start = text.Length;
                    open[i].Label = new TextSpan(text.Length, text.Length + open[i].LabelLength);
                }

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
            Parts = [.. parts.OrderBy(p => p.Span.Start).ThenByDescending(p => p.Span.End)],
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
        if (text.Length > 0 && text.Length != labelled && Weight(space) > Weight(waiting))
        {
            waiting = space;
        }
    }

    private sealed class OpenPart(SourcePartKind kind, int level, int number, int labelLength)
    {
        public int LabelLength { get; } = labelLength;

        public SourcePartKind Kind { get; } = kind;

        public int Level { get; } = level;

        public int Number { get; } = number;

        public int Start { get; set; } = -1;

        public TextSpan Label { get; set; }
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
