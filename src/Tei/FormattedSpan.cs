namespace Tei;

/// <summary>How a stretch of a source looks.</summary>
public enum TextLook
{
    /// <summary>Italic type.</summary>
    Italic,

    /// <summary>Bold type.</summary>
    Bold,

    /// <summary>Small capitals.</summary>
    SmallCapitals,

    /// <summary>Underlined.</summary>
    Underlined,

    /// <summary>Raised, such as a mark of a note.</summary>
    Superscript,

    /// <summary>Lowered, such as a number in a formula.</summary>
    Subscript,

    /// <summary>Struck out.</summary>
    StruckOut,
}

/// <summary>A stretch of a source that looks different from the rest.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Look">How it looks.</param>
public readonly record struct FormattedSpan(TextSpan Span, TextLook Look);
