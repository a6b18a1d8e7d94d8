using System.Text.RegularExpressions;

namespace Tei.Recognition.Header;

/// <summary>Tells a language by its commonest small words.</summary>
internal static partial class LanguageDetector
{
    private static readonly (string Language, HashSet<string> Words)[] FunctionWords =
    [
        ("en", [.. "the of and to in that is was for with on as by his he it from at be this which have not are".Split(' ')]),
        ("de", [.. "der die das und in den von zu mit sich des auf ist im dem nicht ein eine als auch es an ich sie er".Split(' ')]),
        ("fr", [.. "le la les et des du en un une que est dans pour qui il au par sur pas plus ne se ce avec".Split(' ')]),
        ("es", [.. "el la los las y de que en un una por con no se del su al lo como más".Split(' ')]),
        ("ru", [.. "и в не на что с по как это он из к у за от".Split(' ')]),
        ("it", [.. "il la di che e un una per non in del con si della sono".Split(' ')]),
    ];

    /// <summary>The language (BCP 47) with the most small words; English where there are none.</summary>
    public static string Detect(string text)
    {
        string[] words = [.. Word().Matches(text.Length > 20_000 ? text[..20_000] : text).Select(m => m.Value.ToLowerInvariant())];
        return FunctionWords.MaxBy(l => words.Count(l.Words.Contains)).Language;
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
