using System.Collections.Immutable;
using Tei.Validation;

namespace Tei;

/// <summary>What encoding gives.</summary>
/// <param name="Document">The document.</param>
/// <param name="Report">Every annotation with its rule, certainty and evidence; what was left out; what wants review.</param>
/// <param name="Diagnostics">What could not be decided, in the order of the source.</param>
public sealed record EncodingResult(TeiDocument Document, EncodingReport Report, ImmutableArray<Diagnostic> Diagnostics);
