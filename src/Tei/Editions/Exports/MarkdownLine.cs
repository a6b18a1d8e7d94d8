using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Tei.Editions.Exports;

/// <summary>How words look; Markdown has signs for emphasis or strength alone.</summary>
[Flags]
internal enum MarkdownLook
{
    Plain = 0,
    Emphasis = 1,
    Strong = 2,
    Superscript = 4,
    Subscript = 8,
    Underlined = 16,
    SmallCapitals = 32,
}

/// <summary>A piece of a line: words of one look, a break (a line end), or the mark of a note.</summary>
internal readonly record struct LinePiece(string Words, MarkdownLook Look, string? Target, int? Note, string? Language = null);

/// <summary>One line of text on its way to Markdown: words with looks, marks of notes, and breaks. Every sign is escaped, so that no words become markup.</summary>
internal sealed partial class MarkdownLine
{
    // Not allowed in XML, so that no text has them.
    private const char Mark = '\uFFFE';
    private const char Break = '\uFFFF';

    private readonly StringBuilder text = new();
    private readonly List<(MarkdownLook Look, string? Target)> looks = [];
    private readonly List<string?> languages = [];
    private readonly Queue<int> notes = new();

    /// <summary>The language of what is added from now on; <see langword="null"/> for that of the document. Markdown has no sign for it.</summary>
    public string? Language { get; set; }

    /// <summary>Whether there is nothing to see in it.</summary>
    public bool IsBlank => text.ToString().AsSpan().Trim([' ', Break]).IsEmpty;

    /// <summary>Adds words; a run of white space is one space.</summary>
    /// <param name="words">The words.</param>
    /// <param name="look">How they look.</param>
    /// <param name="target">The address to which they lead, if they do.</param>
    public void Add(string words, MarkdownLook look = MarkdownLook.Plain, string? target = null)
    {
        foreach (char c in words)
        {
            if (WhiteSpace.Is(c))
            {
                AddSpace(look, target);
            }
            else if (c is not (Mark or Break))
            {
                text.Append(c);
                looks.Add((look, target));
                languages.Add(Language);
            }
        }
    }

    /// <summary>Adds the mark of a footnote.</summary>
    public void AddNote(int number)
    {
        notes.Enqueue(number);
        text.Append(Mark);
        looks.Add(default);
        languages.Add(null);
    }

    /// <summary>Ends the line within its paragraph, as verse does.</summary>
    public void AddBreak()
    {
        Trim();
        text.Append(Break);
        looks.Add(default);
        languages.Add(null);
    }

    /// <summary>The line for formats that need no signs: its words and marks in order.</summary>
    public IEnumerable<LinePiece> Pieces()
    {
        Trim();
        string whole = text.ToString();
        var marks = new Queue<int>(notes);
        for (int start = 0; start < whole.Length;)
        {
            int end = start + 1;
            while (whole[start] is not (Mark or Break) && end < whole.Length && whole[end] is not (Mark or Break) && looks[end] == looks[start] && languages[end] == languages[start])
            {
                end++;
            }

            yield return whole[start] switch
            {
                Mark => new LinePiece("", MarkdownLook.Plain, null, marks.Dequeue()),
                Break => new LinePiece("\n", MarkdownLook.Plain, null, null),
                _ => new LinePiece(whole[start..end], looks[start].Look, looks[start].Target, null, languages[start]),
            };
            start = end;
        }
    }

    /// <summary>The line in Markdown.</summary>
    public override string ToString()
    {
        Trim();
        string whole = text.ToString();
        HashSet<int> delimiters = ListDelimiters(whole);
        var marks = new Queue<int>(notes);
        var markdown = new StringBuilder();
        for (int start = 0; start < whole.Length;)
        {
            int end = start + 1;
            while (end < whole.Length && looks[end] == looks[start])
            {
                end++;
            }

            AppendRun(markdown, whole, start, end, delimiters, marks);
            start = end;
        }

        return markdown.ToString();
    }

    /// <summary>No space at the start, before a break, behind another, or before a punctuation mark that stands alone because something before it was left out.</summary>
    private void AddSpace(MarkdownLook look, string? target)
    {
        if (text.Length == 0 || text[^1] is ' ' or Break)
        {
            return;
        }

        if (text.Length > 1 && text[^1] is ',' or '.' or ';' or ':' && text[^2] == ' ')
        {
            text.Remove(text.Length - 2, 1);
            looks.RemoveAt(looks.Count - 2);
            languages.RemoveAt(languages.Count - 2);
        }

        text.Append(' ');
        looks.Add((look, target));
        languages.Add(Language);
    }

    private void Trim()
    {
        AddSpace(MarkdownLook.Plain, null);
        while (text.Length > 0 && text[^1] is ' ' or Break)
        {
            text.Length--;
            looks.RemoveAt(looks.Count - 1);
            languages.RemoveAt(languages.Count - 1);
        }
    }

    /// <summary>A run of one look, with the spaces at its ends outside of its signs.</summary>
    private void AppendRun(StringBuilder markdown, string whole, int start, int end, HashSet<int> delimiters, Queue<int> marks)
    {
        int first = start;
        int last = end;
        while (first < last && whole[first] == ' ')
        {
            first++;
        }

        while (last > first && whole[last - 1] == ' ')
        {
            last--;
        }

        (string open, string close) = first == last ? ("", "") : Signs(whole, first, last);
        markdown.Append(' ', first - start).Append(open);
        for (int i = first; i < last; i++)
        {
            AppendCharacter(markdown, whole, i, delimiters, marks);
        }

        markdown.Append(close).Append(' ', end - last);
    }

    private (string Open, string Close) Signs(string whole, int first, int last)
    {
        (MarkdownLook look, string? target) = looks[first];
        if (target is not null)
        {
            return ("[", $"]({target})");
        }

        // Asterisks work where they touch a space outside (CommonMark, 6.2); elsewhere the elements do.
        bool works = IsEdge(whole, first - 1) && IsEdge(whole, last) && IsOrdinary(whole[first]) && IsOrdinary(whole[last - 1]);
        return look switch
        {
            MarkdownLook.Emphasis => works ? ("*", "*") : ("<em>", "</em>"),
            MarkdownLook.Strong => works ? ("**", "**") : ("<strong>", "</strong>"),
            _ => ("", ""),
        };
    }

    private static bool IsEdge(string whole, int place) => place < 0 || place >= whole.Length || whole[place] is ' ' or Break;

    private static bool IsOrdinary(char c) => c is > ' ' and <= '~' || char.GetUnicodeCategory(c) is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter;

    private void AppendCharacter(StringBuilder markdown, string whole, int i, HashSet<int> delimiters, Queue<int> marks)
    {
        switch (whole[i])
        {
            case Mark:
                markdown.Append(CultureInfo.InvariantCulture, $"[^{marks.Dequeue()}]");
                break;
            case Break:
                markdown.Append("\\\n");
                break;
            default:
                markdown.Append(delimiters.Contains(i) || IsSign(whole, i) ? "\\" : "").Append(whole[i]);
                break;
        }
    }

    /// <summary>Whether a character would be read as a sign here, by CommonMark or by one of its usual extensions.</summary>
    private bool IsSign(string whole, int i)
    {
        char before = i > 0 ? whole[i - 1] : Break;
        char after = i + 1 < whole.Length ? whole[i + 1] : Break;
        bool begins = before == Break;
        return whole[i] switch
        {
            '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '&' or '|' or '~' or '^' or '$' or '{' or '}' or '#' => true,
            '>' or '-' => begins,
            '=' or '+' or '"' => begins || before == whole[i] || after == whole[i],
            ':' => begins || before is ':' or Mark || after is ':' or '/' || EndsWith(whole, i, "mailto") || EndsWith(whole, i, "tel"),
            '.' => EndsWith(whole, i, "www"),
            '(' => before is Mark || (i > 0 && looks[i - 1].Target is not null && looks[i].Target is null),
            '!' => after == Mark || (i + 1 < whole.Length && looks[i + 1].Target is not null && looks[i].Target is null),
            _ => false,
        };
    }

    private static bool EndsWith(string whole, int end, string word) => end >= word.Length && whole.AsSpan(end - word.Length, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The signs that would make a list of a line: those of <c>1.</c>, <c>a)</c> and <c>IV.</c> at its start.</summary>
    private static HashSet<int> ListDelimiters(string whole) => [.. ListMarker().Matches(whole).Select(m => m.Index + m.Length - 1)];

    [GeneratedRegex(@"(?<=^|\uFFFF)([0-9]{1,9}|[A-Za-z]|[ivxlcdmIVXLCDM]{1,9})[.)](?=[ \uFFFF\uFFFE]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex ListMarker();
}
