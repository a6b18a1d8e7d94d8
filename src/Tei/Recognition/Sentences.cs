using System.Text.RegularExpressions;
using Tei.Languages;

namespace Tei.Recognition;

/// <summary>The sentences of a line.</summary>
internal static partial class Sentences
{
    /// <summary>The sentences of a span in order; together with the white space between them they are the span.</summary>
    public static List<TextSpan> Of(string text, TextSpan span)
    {
        var sentences = new List<TextSpan>();
        int start = span.Start;
        foreach (ValueMatch end in End().EnumerateMatches(text.AsSpan(span.Start, span.Length)))
        {
            int at = span.Start + end.Index + end.Length;
            int dot = span.Start + end.Index;
            if (at < start || IsAbbreviation(text, start, dot) || IsItemNumber(text.AsSpan(start..dot)))
            {
                continue;
            }

            sentences.Add(WhiteSpace.Trim(text, new TextSpan(start, at)));
            start = at;
        }

        TextSpan rest = WhiteSpace.Trim(text, new TextSpan(start, span.End));
        if (!rest.IsEmpty)
        {
            sentences.Add(rest);
        }

        return sentences;
    }

    /// <summary>The number with which a sentence begins ("1. We agree.") ends none.</summary>
    private static bool IsItemNumber(ReadOnlySpan<char> begun) =>
        begun.TrimStart(" \t\r\n\"“„«(") is { Length: > 0 and <= 3 } number && !number.ContainsAnyExceptInRange('0', '9');

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

    [GeneratedRegex(@"[.!?…]+[""”’')\]]*(?=\s+[""“‘(\[]?[\p{Lu}\p{Nd}])", RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
