using System.Buffers;

namespace Tei;

/// <summary>White space in the sense of XML 1.0, section 2.3: space, tab, carriage return and line feed. A no-break space is a character.</summary>
internal static class WhiteSpace
{
    private static readonly SearchValues<char> Characters = SearchValues.Create(" \t\r\n");

    public static bool Is(char c) => c is ' ' or '\t' or '\r' or '\n';

    /// <summary>Makes every run of white space one space.</summary>
    public static string Collapse(ReadOnlySpan<char> text) =>
        IsCollapsed(text) ? text.ToString() : string.Create(CollapsedLength(text), text, static (collapsed, text) => Collapse(text, collapsed));

    /// <summary>How long a text is when every run of white space is one space.</summary>
    public static int CollapsedLength(ReadOnlySpan<char> text)
    {
        if (IsCollapsed(text))
        {
            return text.Length;
        }

        int length = 0;
        for (int white = text.IndexOfAny(Characters); white >= 0; white = text.IndexOfAny(Characters))
        {
            length += white + 1;
            text = text[white..].TrimStart(" \t\r\n");
        }

        return length + text.Length;
    }

    /// <summary>Writes a text with every run of white space as one space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="collapsed">Takes it; as long as it will be, or longer.</param>
    /// <returns>The length of what was written.</returns>
    public static int Collapse(ReadOnlySpan<char> text, Span<char> collapsed)
    {
        int length = 0;
        for (int white = IsCollapsed(text) ? -1 : text.IndexOfAny(Characters); white >= 0; white = text.IndexOfAny(Characters))
        {
            text[..white].CopyTo(collapsed[length..]);
            collapsed[length + white] = ' ';
            length += white + 1;
            text = text[white..].TrimStart(" \t\r\n");
        }

        text.CopyTo(collapsed[length..]);
        return length + text.Length;
    }

    public static bool IsCollapsed(ReadOnlySpan<char> text) =>
        !text.ContainsAny('\t', '\r', '\n') && text.IndexOf("  ", StringComparison.Ordinal) < 0;

    /// <summary>The span without white space at its ends.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && Is(text[start]))
        {
            start++;
        }

        while (end > start && Is(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>Whether nothing but white space lies in the span.</summary>
    public static bool IsBlank(string text, TextSpan span) => Trim(text, span).IsEmpty;
}
