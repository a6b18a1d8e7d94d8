namespace Tei.Validation.RelaxNG.Datatypes;

/// <summary>What happens to white space before a value is read (XML Schema 2, 4.3.6).</summary>
internal enum WhiteSpaceMode
{
    Preserve,
    Replace,
    Collapse,
}

/// <summary>White space as XML means it: space, tab, line feed, carriage return.</summary>
internal static class WhiteSpace
{
    public static bool Is(char c) => c is ' ' or '\t' or '\n' or '\r';

    public static bool IsAll(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(" \t\n\r") < 0;

    public static string Normalise(string text, WhiteSpaceMode mode) => mode switch
    {
        WhiteSpaceMode.Collapse => Collapse(text),
        WhiteSpaceMode.Replace => text.AsSpan().IndexOfAny("\t\n\r") < 0 ? text : text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' '),
        _ => text,
    };

    /// <summary>One space for each run, none at the ends. A text that is collapsed already comes back itself.</summary>
    public static string Collapse(string text)
    {
        if (IsCollapsed(text))
        {
            return text;
        }

        return string.Join(' ', Split(text));
    }

    /// <summary>The tokens between white space.</summary>
    public static string[] Split(string text) => text.Split((char[])[' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsCollapsed(string text)
    {
        bool afterSpace = true;
        foreach (char c in text)
        {
            if (c > ' ')
            {
                afterSpace = false;
            }
            else if (c == ' ' ? afterSpace : Is(c))
            {
                return false;
            }
            else
            {
                afterSpace = c == ' ';
            }
        }

        return text.Length == 0 || !afterSpace;
    }
}
