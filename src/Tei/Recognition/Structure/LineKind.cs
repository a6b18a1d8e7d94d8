namespace Tei.Recognition.Structure;

/// <summary>What a line is in the structure of a document.</summary>
internal enum LineKind
{
    Paragraph,
    Title,
    Byline,
    SectionHead,
    SourceNote,
    Classification,
    Transmission,
    Number,
    Dateline,
    Received,
    AddressLine,
    Salute,
    FieldHead,
    Field,
    ListItem,
    ListHead,
    Item,
    NumberedParagraph,
    SpeakerLabel,
    Turn,
    Stage,
    Narrative,
    Quotation,
    ClosingSalute,
    Signed,
    Office,
    CloserLine,
    CloserNote,
    FootAddress,
    Postscript,
    EnclosureHead,
    NotesHead,
    Footnote,
    FootnoteParagraph,
    TableRow,
    ActHead,
    SceneHead,
    CastHead,
    CastItem,
    Verse,
}

/// <summary>A line and what it is.</summary>
internal sealed record ClassifiedLine(LogicalLine Line, LineKind Kind)
{
    /// <summary>For items: the label as it was read.</summary>
    public ItemLabel? Label { get; init; }

    /// <summary>For items: how deep the list lies, from 0.</summary>
    public int Depth { get; init; }

    /// <summary>For a paragraph in an item, where the format of the source says so: how deep that lies, from 0.</summary>
    public int? InItem { get; init; }

    /// <summary>For speech, fields and footnotes: the stretch of the label with its colon.</summary>
    public TextSpan LabelSpan { get; init; }

    /// <summary>For signatures: whether it is one of several who sign together, so that no line of it belongs to another.</summary>
    public bool IsSignatory { get; init; }

    /// <summary>For farewells: whether a despatch ends with it.</summary>
    public bool IsOfDespatch { get; init; }

    /// <summary>For headings and datelines: whether a text of its own begins with it, behind the close of the one before.</summary>
    public bool OpensDivision { get; init; }

    /// <summary>For speech: whether it is verse.</summary>
    public bool IsVerse { get; init; }
}
