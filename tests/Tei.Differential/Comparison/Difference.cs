namespace Tei.Differential.Comparison;

/// <summary>In what the two validators differ.</summary>
internal enum DifferenceKind
{
    /// <summary>One says valid and the other does not.</summary>
    Verdict,

    /// <summary>The first error is in another line.</summary>
    FirstLine,

    /// <summary>We have more than one and a half times as many messages.</summary>
    MoreMessages,

    /// <summary>In any of these, by what is listed as known.</summary>
    Known,
}

/// <summary>A document about which the validators differ.</summary>
/// <param name="Kind">In what they differ.</param>
/// <param name="File">The document's file name.</param>
/// <param name="Pair">The kinds of the two first messages; differences of one cause mostly have the same.</param>
/// <param name="Text">Both first messages in full.</param>
internal sealed record Difference(DifferenceKind Kind, string File, string Pair, string Text);
