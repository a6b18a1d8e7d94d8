using System.Buffers;
using System.Text;

namespace Tei;

/// <summary>White space in the sense of XML 1.0, section 2.3: space, tab, carriage return and line feed. A no-break space is a character.</summary>
internal static class WhiteSpace
{
    private static readonly SearchValues<char> Characters = SearchValues.Create(" \t\r\n");

    public static bool Is(char c) => c is ' ' or '\t' or '\r' or '\n';

    /// <summary>Makes every run of white space one space.</summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        if (IsCollapsed(text))
        {
            return text.ToString();
        }

        var builder = new StringBuilder(text.Length);
        AppendCollapsed(builder, text);
        return builder.ToString();
    }

    /// <summary>Adds a text with every run of white space as one space.</summary>
    public static void AppendCollapsed(StringBuilder builder, ReadOnlySpan<char> text)
    {
        if (IsCollapsed(text))
        {
            builder.Append(text);
            return;
        }

        while (!text.IsEmpty)
        {
            int white = text.IndexOfAny(Characters);
            if (white < 0)
            {
                builder.Append(text);
                return;
            }

            builder.Append(text[..white]).Append(' ');
            text = text[white..].TrimStart(" \t\r\n");
        }
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
