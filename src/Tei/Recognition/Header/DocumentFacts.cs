using System.Collections.Immutable;

namespace Tei.Recognition.Header;

/// <summary>A reference to a document in an archive.</summary>
/// <param name="Repository">The archive, as the source abbreviates it.</param>
/// <param name="Settlement">Its town, where the abbreviation is known.</param>
/// <param name="Collection">The fond, record group or class.</param>
/// <param name="Number">What is below it, to the leaf.</param>
internal sealed record ArchiveReference(string Repository, string? Settlement, string? Collection, string Number);

/// <summary>What an office did with a document.</summary>
/// <param name="Kind">drafted, cleared, approved, transcribed, initialed, repeated or distributed.</param>
/// <param name="Words">The statement in the words of the source note.</param>
internal sealed record Handling(string Kind, string Words);

/// <summary>A book in which a document is printed again.</summary>
internal sealed record Reprint(ImmutableArray<string> Authors, string Title, string? Volume, string? Place, string? Publisher, string? Year, string? Pages);

/// <summary>A sender or a recipient as the document names them.</summary>
/// <param name="Name">The name in words.</param>
/// <param name="Reference">The <c>@ref</c> where they are registered.</param>
/// <param name="IsOrganisation">Whether it is a body.</param>
internal sealed record Correspondent(string Name, string? Reference, bool IsOrganisation);

/// <summary>What the header says of a document (encoding manual, section 6).</summary>
internal sealed record DocumentFacts
{
    public string Title { get; init; } = "";

    /// <summary>The stretch of the title in the source, if it stands there.</summary>
    public TextSpan TitleSpan { get; init; }

    public string? Kind { get; init; }

    public string? When { get; init; }

    public string? DateText { get; init; }

    public ImmutableArray<Correspondent> Senders { get; init; } = [];

    public ImmutableArray<Correspondent> Recipients { get; init; } = [];

    public Correspondent? Place { get; init; }

    public string? Translator { get; init; }

    /// <summary>Who wrote a play, by its title page.</summary>
    public string? Author { get; init; }

    public string? Classification { get; init; }

    public ImmutableArray<ArchiveReference> Archives { get; init; } = [];

    public ImmutableArray<Reprint> Reprints { get; init; } = [];

    /// <summary>Who drafted, cleared and approved the document, and to whom it went: each statement with its kind.</summary>
    public ImmutableArray<Handling> Handling { get; init; } = [];

    public string Language { get; init; } = "en";
}
