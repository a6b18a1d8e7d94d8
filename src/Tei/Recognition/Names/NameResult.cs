using System.Collections.Immutable;
using Tei.Authorities;
using Tei.Validation;

namespace Tei.Recognition.Names;

/// <summary>The names of a document and whom they name.</summary>
internal sealed record NameResult
{
    /// <summary>In the order of the text; their spans do not overlap.</summary>
    public required ImmutableArray<Mention> Mentions { get; init; }

    /// <summary>The mentions of a kind that lie in a span, in order.</summary>
    public IEnumerable<Mention> In(TextSpan span, EntityKind kind)
    {
        int low = 0;
        int high = Mentions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Mentions[middle].Span.Start >= span.Start ? (low, middle) : (middle + 1, high);
        }

        for (int i = low; i < Mentions.Length && Mentions[i].Span.End <= span.End; i++)
        {
            if (Mentions[i].Kind == kind)
            {
                yield return Mentions[i];
            }
        }
    }

    public required ImmutableArray<Annotation> Annotations { get; init; }

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Persons by surname and full name as the document uses them, for speakers and senders.</summary>
    public required PersonLookup Persons { get; init; }

    /// <summary>The <c>xml:id</c> of each entry that is used.</summary>
    public required EntityRegister Register { get; init; }
}
