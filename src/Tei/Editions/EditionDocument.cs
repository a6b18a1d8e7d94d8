using System.Collections.Immutable;

namespace Tei.Editions;

/// <summary>What an edition knows of one of its documents: facts of the header, whom and what it names, and where.</summary>
/// <remarks>Immutable; threads may share it. Made by <see cref="EditionDocumentReader"/>.</remarks>
public sealed record EditionDocument
{
    /// <summary>The name of its files, without an ending; unique in the edition.</summary>
    public required string Name { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the text, BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>The date of writing, ISO 8601 as far as it is known.</summary>
    public string? Date { get; init; }

    /// <summary>The kind, such as <c>telegram</c> or <c>letter</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>Who sent it.</summary>
    public ImmutableArray<EditionCorrespondent> Senders { get; init; } = [];

    /// <summary>Who received it.</summary>
    public ImmutableArray<EditionCorrespondent> Recipients { get; init; } = [];

    /// <summary>The place from which it was sent; its key is that of a place.</summary>
    public EditionCorrespondent? Place { get; init; }

    /// <summary>Where the original lies: repository, collection and number of each archive.</summary>
    public ImmutableArray<string> Archives { get; init; } = [];

    /// <summary>The licence, as the header has it.</summary>
    public string? Licence { get; init; }

    /// <summary>The SHA-256 that proves the text, if the header has it.</summary>
    public string? Proof { get; init; }

    /// <summary>The persons, places and bodies that the header lists.</summary>
    public ImmutableArray<EditionEntity> Entities { get; init; } = [];

    /// <summary>Where they are named in the text, in its order.</summary>
    public ImmutableArray<EditionMention> Mentions { get; init; } = [];

    /// <summary>Days that the text names, in its order.</summary>
    public ImmutableArray<EditionDate> Dates { get; init; } = [];

    /// <summary>The text of each paragraph or other line in reading order, insertions merged.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];

    /// <summary>For each line the <c>xml:id</c> of its element, by which its place on the page is found; see <see cref="EditionDocumentReader.Anchored"/>.</summary>
    public ImmutableArray<string> Anchors { get; init; } = [];
}

/// <summary>A sender, a recipient or a place of a letter.</summary>
/// <param name="Name">The name in words.</param>
/// <param name="Key">The key of the entity, if the document has it as one.</param>
public sealed record EditionCorrespondent(string Name, string? Key);

/// <summary>What kind of entity it is.</summary>
public enum EditionEntityKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A place.</summary>
    Place,

    /// <summary>A body.</summary>
    Organisation,
}

/// <summary>A person, place or body.</summary>
/// <param name="Key">Its key in the whole edition: that of its first external identifier, else its <c>xml:id</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The main form of its name.</param>
public sealed record EditionEntity(string Key, EditionEntityKind Kind, string Name)
{
    /// <summary>The other forms, as documents use them.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>External identifiers: type (<c>wikidata</c>, <c>GeoNames</c>, <c>VIAF</c>) and value.</summary>
    public ImmutableArray<(string Type, string Value)> Identifiers { get; init; } = [];

    /// <summary>Latitude and longitude in decimal degrees (WGS 84), of a place that has them.</summary>
    public (double Latitude, double Longitude)? Coordinates { get; init; }

    /// <summary>Occupations, or the type of a place or body.</summary>
    public ImmutableArray<string> Descriptions { get; init; } = [];

    /// <summary>Birth and death, ISO 8601.</summary>
    public (string? Birth, string? Death) Life { get; init; }
}

/// <summary>A place in the text where an entity is named.</summary>
/// <param name="Key">The entity's key.</param>
/// <param name="Line">Which line of <see cref="EditionDocument.Lines"/>, from 0.</param>
/// <param name="Start">Where the name begins in the line, in characters from 0.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Certainty">high, medium or low, as the TEI has it; <see langword="null"/> where it says nothing.</param>
public sealed record EditionMention(string Key, int Line, int Start, int Length, string? Certainty);

/// <summary>A day, month or year that the text names.</summary>
/// <param name="When">ISO 8601.</param>
/// <param name="Line">Which line, from 0.</param>
/// <param name="Text">The words.</param>
public sealed record EditionDate(string When, int Line, string Text);
