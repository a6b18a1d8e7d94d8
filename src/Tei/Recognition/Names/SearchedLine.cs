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

    /// <summary>Where its last word ends of which the lists say one of several things, or may say it of its letters alone ("Committee2"); its own start where there is none.</summary>
    public int EndOfLast(List<Word> words, WordTraits wanted)
    {
        for (int i = EndOfWords - 1; i >= FirstWord; i--)
        {
            if (words[i].Has(wanted) || !words[i].Has(WordTraits.OnlyLetters))
            {
                return words[i].Span.End;
            }
        }

        return Span.Start;
    }
}
