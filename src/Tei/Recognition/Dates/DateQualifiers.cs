using Tei.Languages;

namespace Tei.Recognition.Dates;

/// <summary>Words before a date that make it vague: "before", "prior to the", "vor dem", "environ" (lists <c>before</c>, <c>after</c>, <c>about</c> of the packs).</summary>
internal static class DateQualifiers
{
    private static readonly Dictionary<string, (string Words, DateQualifier Qualifier)[]>.AlternateLookup<ReadOnlySpan<char>> ByLastWord = Phrases()
        .GroupBy(p => p.Phrase[(p.Phrase.LastIndexOf(' ') + 1)..], StringComparer.OrdinalIgnoreCase)
        .ToDictionary(
            g => g.Key,
            g => g.Select(p => (Words: p.Phrase[..Math.Max(0, p.Phrase.LastIndexOf(' '))], p.Qualifier)).OrderByDescending(p => p.Words.Length).ToArray(),
            StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How the words qualify a date behind them, an article between the two or none.</summary>
    /// <param name="before">The text up to the date.</param>
    public static DateQualifier Of(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> word = LastWord(before);
        DateQualifier direct = Qualifier(before, word);
        if (direct != DateQualifier.Exact || !Lexicon.DateWords.Contains(word))
        {
            return direct;
        }

        // A shortened word has no article behind it: in "c. On June 7" it is a label.
        ReadOnlySpan<char> rest = before.TrimEnd()[..^word.Length];
        return LastWord(rest) is [.., not '.'] whole ? Qualifier(rest, whole) : DateQualifier.Exact;
    }

    private static DateQualifier Qualifier(ReadOnlySpan<char> before, ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !ByLastWord.TryGetValue(word, out (string Words, DateQualifier Qualifier)[]? phrases))
        {
            return DateQualifier.Exact;
        }

        // "D.C. Feb. 11", "Vitamin C. 5 May": one letter is an abbreviation in small letters only, and behind no full stop.
        ReadOnlySpan<char> rest = before.TrimEnd()[..^word.Length];
        if (word is [_, '.'] && (char.IsUpper(word[0]) || rest is [.., '.']))
        {
            return DateQualifier.Exact;
        }

        rest = rest.TrimEnd();
        foreach ((string words, DateQualifier qualifier) in phrases)
        {
            if (rest.EndsWith(words, StringComparison.OrdinalIgnoreCase) && (words.Length == 0 || rest.Length == words.Length || !char.IsLetter(rest[^(words.Length + 1)])))
            {
                return qualifier;
            }
        }

        return DateQualifier.Exact;
    }

    /// <summary>The last word of a text with the full stop of an abbreviation behind it; none where no white space follows it.</summary>
    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> text = before.TrimEnd();
        int start = text.Length - (text is [.., '.'] ? 1 : 0);
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.Length < before.Length ? text[start..] : [];
    }

    private static IEnumerable<(string Phrase, DateQualifier Qualifier)> Phrases() => Lexicon.Packs.SelectMany(pack =>
        pack["before"].Select(p => (p, DateQualifier.Before)).Concat(pack["after"].Select(p => (p, DateQualifier.After))).Concat(pack["about"].Select(p => (p, DateQualifier.About))));
}
