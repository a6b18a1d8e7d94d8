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
    public string NormalisedText => string.Create(NormalisedLength, this, static (normalised, annotated) =>
    {
        foreach (TextLine line in annotated.Lines)
        {
            if (line.Zone == Zone.Text)
            {
                int length = WhiteSpace.Collapse(annotated.Trimmed(line), normalised);
                normalised[length] = '\n';
                normalised = normalised[(length + 1)..];
            }
        }
    });

    private int NormalisedLength
    {
        get
        {
            int length = 0;
            foreach (TextLine line in Lines)
            {
                length += line.Zone == Zone.Text ? WhiteSpace.CollapsedLength(Trimmed(line)) + 1 : 0;
            }

            return length;
        }
    }

    private ReadOnlySpan<char> Trimmed(TextLine line)
    {
        TextSpan trimmed = WhiteSpace.Trim(Source.Content, line.Span);
        return Source.Content.AsSpan(trimmed.Start, trimmed.Length);
    }
}
