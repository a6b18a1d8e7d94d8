using System.Collections.Immutable;
using Tei.Validation;

namespace Tei;

/// <summary>What encoding gives.</summary>
/// <param name="Document">The document.</param>
/// <param name="Report">Every annotation with its rule, certainty and evidence; what was left out; what wants review.</param>
/// <param name="Diagnostics">What could not be decided, in the order of the source.</param>
public sealed record EncodingResult(TeiDocument Document, EncodingReport Report, ImmutableArray<Diagnostic> Diagnostics)
{
    private readonly Lazy<EncodingReport>? made;

    /// <summary>The report lists every annotation with its words: it is made for those who ask for it, when they ask.</summary>
    internal EncodingResult(TeiDocument document, Func<EncodingReport> report, ImmutableArray<Diagnostic> diagnostics)
        : this(document, (EncodingReport)null!, diagnostics) => made = new Lazy<EncodingReport>(report);

    /// <summary>Every annotation with its rule, certainty and evidence; what was left out; what wants review.</summary>
    public EncodingReport Report
    {
        get => made?.Value ?? field;
        init => (field, made) = (value, null);
    } = Report;
}
