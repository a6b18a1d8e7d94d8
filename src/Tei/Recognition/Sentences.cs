using System.Buffers;
using Tei.Languages;

namespace Tei.Recognition;

/// <summary>The sentences of a line.</summary>
internal static class Sentences
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(".!?…");

    /// <summary>The sentences of a span in order; together with the white space between them they are the span.</summary>
    public static List<TextSpan> Of(string text, TextSpan span)
    {
        var sentences = new List<TextSpan>();
        int start = span.Start;
        int behind;
        for (int dot = NextSign(text, span.Start, span.End); dot >= 0; dot = NextSign(text, behind, span.End))
        {
            behind = dot + 1;
            while (behind < span.End && Signs.Contains(text[behind]))
            {
                behind++;
            }

            int at = behind;
            while (at < span.End && text[at] is '"' or '”' or '’' or '\'' or ')' or ']')
            {
                at++;
            }

            if (CanFollow(text.AsSpan(at, span.End - at)) && !IsAbbreviation(text, start, dot) && !IsNumberOfInitials(text, start, dot) && !IsItemNumber(text.AsSpan(start..dot)))
            {
                sentences.Add(WhiteSpace.Trim(text, new TextSpan(start, at)));
                start = at;
            }
        }

        TextSpan rest = WhiteSpace.Trim(text, new TextSpan(start, span.End));
        if (!rest.IsEmpty)
        {
            sentences.Add(rest);
        }

        return sentences;
    }

    private static int NextSign(string text, int from, int end) => text.AsSpan(from, end - from).IndexOfAny(Signs) is >= 0 and var found ? from + found : -1;

    /// <summary>Whether white space, and a capital or a figure, in quotation marks or brackets or not, stand behind the end of a sentence.</summary>
    private static bool CanFollow(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> next = rest.TrimStart();
        bool isOpen = next is ['"' or '“' or '‘' or '(' or '[', ..];
        return next.Length < rest.Length && next.Length > (isOpen ? 1 : 0) && next[isOpen ? 1 : 0] is var first && (char.IsUpper(first) || char.IsDigit(first));
    }

    /// <summary>The number with which a sentence begins ("1. We agree.") ends none.</summary>
    private static bool IsItemNumber(ReadOnlySpan<char> begun) =>
        begun.TrimStart(" \t\r\n\"“„«(") is { Length: > 0 and <= 3 } number && !number.ContainsAnyExceptInRange('0', '9');

    /// <summary>"P.L. 480", "S.J. 12": a number behind initials belongs to them.</summary>
    private static bool IsNumberOfInitials(string text, int start, int dot) =>
        dot - start >= 3 && dot + 2 < text.Length && text[dot + 1] == ' ' && char.IsAsciiDigit(text[dot + 2]) && char.IsUpper(text[dot - 1]) && text[dot - 2] == '.' && char.IsUpper(text[dot - 3]);

    private static bool IsAbbreviation(string text, int start, int dot)
    {
        if (text[dot] != '.')
        {
            return false;
        }

        int word = dot;
        while (word > start && (char.IsLetter(text[word - 1]) || text[word - 1] == '.'))
        {
            word--;
        }

        ReadOnlySpan<char> before = text.AsSpan(word, dot - word);
        return before.Length == 1 && char.IsUpper(before[0]) || Lexicon.Abbreviations.Contains(before);
    }
}
