using Tei.Validation.RelaxNG.Restrictions;

namespace Tei.Validation.RelaxNG.Patterns;

/// <summary>What the simplified schema becomes: all that validation starts from.</summary>
/// <param name="Builder">Has made the patterns, and makes those that derivatives need.</param>
/// <param name="Names">The names that the schema tells apart, with their ID attributes.</param>
/// <param name="Start">The pattern of the document.</param>
/// <param name="Elements">All elements of the schema.</param>
/// <param name="Declarations">Where the patterns come from, and their documentation; only messages ask for them.</param>
/// <param name="Defaults">The default values of attributes by element; empty unless they are checked.</param>
internal sealed record CompiledPatterns(
    PatternBuilder Builder,
    NameRegistry Names,
    Pattern Start,
    IReadOnlyList<ElementPattern> Elements,
    Lazy<Declarations> Declarations,
    AttributeDefaults Defaults);
