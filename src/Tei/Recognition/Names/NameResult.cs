using System.Collections.Immutable;
using Tei.Validation;

namespace Tei.Recognition.Names;

/// <summary>The names of a document and whom they name.</summary>
internal sealed record NameResult
{
    public required ImmutableArray<Mention> Mentions { get; init; }

    public required ImmutableArray<Annotation> Annotations { get; init; }

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Persons by surname and full name as the document uses them, for speakers and senders.</summary>
    public required PersonLookup Persons { get; init; }

    /// <summary>The <c>xml:id</c> of each entry that is used.</summary>
    public required EntityRegister Register { get; init; }
}
