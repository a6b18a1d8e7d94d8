using AngleSharp.Dom;

namespace Tei.Reading;

/// <summary>Says how the text of an element looks: by its name, its style, or a class that editions give to words.</summary>
internal static class HtmlLooks
{
    /// <summary>The look; <see langword="null"/> for that of the rest.</summary>
    public static TextLook? Of(IElement element) => element.LocalName switch
    {
        "i" or "em" or "cite" or "dfn" or "var" => TextLook.Italic,
        "b" or "strong" => TextLook.Bold,
        "u" or "ins" => TextLook.Underlined,
        "s" or "del" or "strike" => TextLook.StruckOut,
        "sup" => TextLook.Superscript,
        "sub" => TextLook.Subscript,
        _ => StyledLook(element.GetAttribute("style")) ?? element.ClassList.Select(CalledLook).FirstOrDefault(look => look is not null),
    };

    private static TextLook? StyledLook(string? style) =>
        style is null ? null
        : style.Contains("italic", StringComparison.OrdinalIgnoreCase) ? TextLook.Italic
        : style.Contains("small-caps", StringComparison.OrdinalIgnoreCase) ? TextLook.SmallCapitals
        : style.Contains("line-through", StringComparison.OrdinalIgnoreCase) ? TextLook.StruckOut
        : style.Contains("underline", StringComparison.OrdinalIgnoreCase) ? TextLook.Underlined
        : style.Contains("bold", StringComparison.OrdinalIgnoreCase) ? TextLook.Bold
        : null;

    /// <summary>Classes that editions give to words; others say nothing of how they look.</summary>
    private static TextLook? CalledLook(string name) => name.ToLowerInvariant() switch
    {
        "italic" or "italics" or "ital" => TextLook.Italic,
        "bold" => TextLook.Bold,
        "smallcaps" or "small-caps" or "smcap" => TextLook.SmallCapitals,
        "underline" or "underlined" => TextLook.Underlined,
        "strikethrough" or "line-through" => TextLook.StruckOut,
        "superscript" => TextLook.Superscript,
        "subscript" => TextLook.Subscript,
        _ => null,
    };
}
