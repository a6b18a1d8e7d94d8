using Tei.Editions;
using Tei.Validation;

namespace Tei.Corpora;

/// <summary>What became of one source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Document">What the edition knows of it; <see langword="null"/> where the source could not be read.</param>
/// <param name="Validation">What the validation found, or why the source could not be read.</param>
/// <param name="Check">Whether it is sound.</param>
public sealed record PublishedDocument(SourceDocument Source, EditionDocument? Document, ValidationReport Validation, DocumentCheck Check)
{
    /// <summary>The encoding; <see langword="null"/> where the source is TEI or could not be read. A large edition should let it go: <c>with { Result = null }</c>.</summary>
    public EncodingResult? Result { get; init; }

    /// <summary>Whether it was read and nothing is wrong with it.</summary>
    public bool IsSound => Check != DocumentCheck.Findings;

    /// <summary>A source that could not be read.</summary>
    /// <param name="source">The source.</param>
    /// <param name="problem">Why.</param>
    public static PublishedDocument Unread(SourceDocument source, Diagnostic problem) => new(source, null, new ValidationReport([problem]), DocumentCheck.Findings);
}
