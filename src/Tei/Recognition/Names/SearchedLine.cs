namespace Tei.Recognition.Names;

/// <summary>A line in which names are looked for, with its words.</summary>
/// <param name="Span">Its stretch.</param>
/// <param name="Traits">All that the lists say of one of its words.</param>
/// <param name="FirstWord">The number of its first word.</param>
/// <param name="EndOfWords">The number behind that of its last word.</param>
internal readonly record struct SearchedLine(TextSpan Span, WordTraits Traits, int FirstWord, int EndOfWords)
{
    /// <summary>Whether the lists say one of several things of a word.</summary>
    public bool Has(WordTraits wanted) => (Traits & wanted) != WordTraits.None;
}
