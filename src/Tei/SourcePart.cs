namespace Tei;

/// <summary>What the format of a source says that a stretch of it is: a Word file knows its headings, items and notes.</summary>
public enum SourcePartKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list, with all that is in it; its label comes first.</summary>
    Item,

    /// <summary>A block that is quoted.</summary>
    Quotation,

    /// <summary>A note, with all its paragraphs; its label comes first.</summary>
    Note,

    /// <summary>Where the text refers to a note.</summary>
    NoteMark,

    /// <summary>A poem or a part of one: each of its lines is a verse.</summary>
    Verse,

    /// <summary>The number of a page where it begins.</summary>
    PageNumber,
}

/// <summary>A stretch of a source that its format calls by what it is. A plain text has none, and is recognised by its words and its layout alone.</summary>
/// <param name="Span">The stretch, without white space at its ends.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct SourcePart(TextSpan Span, SourcePartKind Kind)
{
    /// <summary>For an item: in how many items it lies. For a mark: the place of its note among the notes, from 0. Else 0.</summary>
    public int Level { get; init; }

    /// <summary>For an item: its place in its list, from 1. Else 0.</summary>
    public int Number { get; init; }

    /// <summary>The label of an item or a note where the reader knows it, with its punctuation.</summary>
    public TextSpan Label { get; init; }
}
