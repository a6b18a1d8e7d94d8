using DocumentFormat.OpenXml.Wordprocessing;
using WordLanguages = DocumentFormat.OpenXml.Wordprocessing.Languages;

namespace Tei.Editions.Exports;

/// <summary>Languages as Word tells them: one attribute for each family of scripts.</summary>
internal static class WordLanguage
{
    private const int Longest = 35;

    private static readonly HashSet<string> FromRightToLeft = new(["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> EastAsian = new(["zh", "ja", "ko"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether words of a language are written from right to left, as the pages have it.</summary>
    public static bool IsFromRightToLeft(string? language) => language is not null && FromRightToLeft.Contains(Primary(language)) && !language.Contains("-Latn", StringComparison.OrdinalIgnoreCase);

    /// <summary>The language of a run; <see langword="null"/> for what is no language.</summary>
    public static WordLanguages? Of(string? language) =>
        language is not { Length: > 0 and <= Longest } || !language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? null
        : IsFromRightToLeft(language) ? new WordLanguages { Bidi = language }
        : EastAsian.Contains(Primary(language)) && !language.Contains("-Latn", StringComparison.OrdinalIgnoreCase) ? new WordLanguages { EastAsia = language }
        : new WordLanguages { Val = language };

    private static string Primary(string language) => language.Split('-')[0];
}
