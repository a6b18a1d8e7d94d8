namespace Tei.Validation.RelaxNG.Patterns;

/// <summary>Where a schema declares an element, an attribute or a value, and what it says about it.</summary>
/// <param name="Location">The place in the schema.</param>
/// <param name="Documentation">The documentation there, in collapsed white space; null for none.</param>
internal sealed record Declaration(SourceLocation Location, string? Documentation);

/// <summary>The declarations of a schema by pattern. It is beside the patterns, so validation never meets it; messages ask it.</summary>
/// <remarks>
/// An element has one declaration. Attributes and values that are alike are one pattern and may have several.
/// Values without documentation are left out, because there are many. Filled while the schema loads; threads may share it then.
/// </remarks>
internal sealed class Declarations
{
    private readonly Dictionary<Pattern, Declaration[]> declarations = [];

    /// <summary>All elements of the schema.</summary>
    public IEnumerable<ElementPattern> Elements => declarations.Keys.OfType<ElementPattern>();

    /// <summary>The declarations of a pattern, in the order in which the schema is read; empty for patterns that have none.</summary>
    public IReadOnlyList<Declaration> Of(Pattern pattern) => declarations.GetValueOrDefault(pattern) ?? [];

    /// <summary>All declarations with their patterns, in the order of the patterns' numbers.</summary>
    public IEnumerable<(Pattern Pattern, IReadOnlyList<Declaration> Declarations)> All =>
        declarations.OrderBy(d => d.Key.Id).Select(d => (d.Key, (IReadOnlyList<Declaration>)d.Value));

    /// <summary>Sets the declarations of a pattern that was read again.</summary>
    public void Restore(Pattern pattern, Declaration[] known) => declarations.Add(pattern, known);

    public void Add(Pattern pattern, SourceLocation location, string? documentation)
    {
        if (pattern is NotAllowedPattern || (pattern is ValuePattern && documentation is null))
        {
            return;
        }

        Declaration[] known = declarations.GetValueOrDefault(pattern) ?? [];
        if (!Array.Exists(known, k => k.Location == location))
        {
            declarations[pattern] = [.. known, new Declaration(location, documentation)];
        }
    }
}
