using System.Collections.Immutable;
using Tei.Validation;

namespace Tei;

/// <summary>Where a line of the source goes.</summary>
public enum Zone
{
    /// <summary>Into <c>text</c>.</summary>
    Text,

    /// <summary>Into the header's <c>abstract</c>.</summary>
    Abstract,

    /// <summary>Into the header's citation (<c>sourceDesc/bibl</c>).</summary>
    Citation,

    /// <summary>Into the header's <c>creation</c>.</summary>
    DocumentDate,

    /// <summary>Nowhere: site furniture that the report lists.</summary>
    LeftOut,
}

/// <summary>A line of the normalised source: a paragraph, a heading, an item, a line of an address, however it is wrapped in the file.</summary>
/// <param name="Span">Its stretch of the source, without white space at its ends.</param>
/// <param name="Zone">Where it goes.</param>
public readonly record struct TextLine(TextSpan Span, Zone Zone);

/// <summary>A source with all that was recognised in it.</summary>
/// <remarks>Immutable; threads may share it.</remarks>
/// <param name="Source">The text.</param>
/// <param name="Lines">Its lines in order; they do not overlap, and between them is only white space.</param>
/// <param name="Annotations">What the rules claim, in no particular order.</param>
/// <param name="Diagnostics">What the rules could not decide, or want reviewed.</param>
public sealed record AnnotatedText(
    SourceText Source,
    ImmutableArray<TextLine> Lines,
    ImmutableArray<Annotation> Annotations,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The normalised source: the lines that go into <c>text</c>, white space collapsed, each ended by a line feed.</summary>
    public string NormalisedText => string.Concat(NormalisedPieces.Select(piece => piece.ToString()));

    /// <summary>The normalised source in pieces, most of which are the source's own characters, so that it need not be made whole.</summary>
    internal IEnumerable<ReadOnlyMemory<char>> NormalisedPieces
    {
        get
        {
            foreach (TextLine line in Lines)
            {
                if (line.Zone == Zone.Text)
                {
                    yield return Normalised(WhiteSpace.Trim(Source.Content, line.Span));
                    yield return LineFeed;
                }
            }
        }
    }

    private static ReadOnlyMemory<char> LineFeed { get; } = "\n".AsMemory();

    private ReadOnlyMemory<char> Normalised(TextSpan trimmed)
    {
        ReadOnlyMemory<char> written = Source.Content.AsMemory(trimmed.Start, trimmed.Length);
        return WhiteSpace.IsCollapsed(written.Span) ? written : WhiteSpace.Collapse(written.Span).AsMemory();
    }
}
