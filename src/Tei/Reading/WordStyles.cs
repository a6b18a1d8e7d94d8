using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Tei.Reading;

/// <summary>What the styles of a Word file say of its paragraphs. Their names are English in every language of Word; their ids are not.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 20;
    private const int LevelOfText = 9;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    /// <param name="part">The part that defines the styles; <see langword="null"/> where the file has none.</param>
    public WordStyles(StyleDefinitionsPart? part)
    {
        foreach (Style style in part?.Styles?.Elements<Style>() ?? [])
        {
            styles.TryAdd(style.StyleId?.Value ?? "", style);
        }
    }

    /// <summary>Whether a paragraph is a heading: by the name of its style, or by its place in the outline.</summary>
    public bool IsHeading(Paragraph paragraph) =>
        IsOfOutline(paragraph.ParagraphProperties?.OutlineLevel)
        || Chain(paragraph).Any(style => IsOfOutline(style.StyleParagraphProperties?.OutlineLevel) || IsNamed(style, "heading ") || IsNamed(style, "title") || IsNamed(style, "subtitle"));

    /// <summary>Whether a paragraph is quoted.</summary>
    public bool IsQuotation(Paragraph paragraph) => Chain(paragraph).Any(style => IsNamed(style, "quote") || IsNamed(style, "intense quote") || IsNamed(style, "block text"));

    /// <summary>The last level is that of the text (ECMA-376, 17.3.1.20).</summary>
    private static bool IsOfOutline(OutlineLevel? level) => level?.Val?.Value is >= 0 and < LevelOfText;

    /// <summary>The list and the level of an item; the list is 0 where a paragraph is none.</summary>
    public (int List, int Level) ListOf(Paragraph paragraph)
    {
        NumberingProperties? own = paragraph.ParagraphProperties?.NumberingProperties;
        NumberingProperties[] ofStyles = own?.NumberingId is not null ? [] : [.. Chain(paragraph).Select(style => style.StyleParagraphProperties?.NumberingProperties).OfType<NumberingProperties>()];
        int? list = own?.NumberingId?.Val?.Value ?? ofStyles.Select(n => n.NumberingId?.Val?.Value).FirstOrDefault(id => id is not null);
        int? level = own?.NumberingLevelReference?.Val?.Value ?? ofStyles.Select(n => n.NumberingLevelReference?.Val?.Value).FirstOrDefault(l => l is not null);
        return (list ?? 0, level ?? 0);
    }

    /// <summary>The style of a paragraph, and those that it is based on.</summary>
    private IEnumerable<Style> Chain(Paragraph paragraph)
    {
        string? id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (int i = 0; i < LongestChain && id is not null && styles.TryGetValue(id, out Style? style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static bool IsNamed(Style style, string name) =>
        style.StyleName?.Val?.Value is { } called && (name.EndsWith(' ') ? called.StartsWith(name, StringComparison.OrdinalIgnoreCase) : called.Equals(name, StringComparison.OrdinalIgnoreCase));
}
