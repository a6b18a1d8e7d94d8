using Tei.Validation.RelaxNG.Patterns;
using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>What a state expects, for messages.</summary>
internal static class Expectations
{
    /// <summary>The names of the elements or attributes that may come next.</summary>
    public static IReadOnlyCollection<QualifiedName> Names(State state, PatternContent wanted) => Leaves(state, wanted)
        .SelectMany(leaf => leaf switch
        {
            ElementPattern element => Simple(element.Name),
            AttributePattern attribute => Simple(attribute.Name),
            _ => [],
        })
        .ToHashSet();

    /// <summary>The elements or attributes that may come next.</summary>
    public static IReadOnlyList<Pattern> Leaves(State state, PatternContent wanted)
    {
        List<Pattern> leaves = [];
        HashSet<Pattern> done = [];
        foreach (Pattern alternative in state.Alternatives)
        {
            Collect(alternative, wanted, leaves, done);
        }

        return leaves;
    }

    /// <summary>The names without which the content cannot be complete, in the order of the schema.</summary>
    public static IReadOnlyList<QualifiedName> Required(State state, PatternContent wanted) =>
        [.. state.Alternatives.Where(a => a is not NotAllowedPattern).Select(a => Required(a, wanted)).Aggregate((a, b) => [.. a.Intersect(b)])];

    private static void Collect(Pattern pattern, PatternContent wanted, List<Pattern> leaves, HashSet<Pattern> done)
    {
        if (!pattern.Holds(wanted) || !done.Add(pattern))
        {
            return;
        }

        switch (pattern)
        {
            case ElementPattern or AttributePattern:
                leaves.Add(pattern);
                break;
            case OneOrMorePattern repeated:
                Collect(repeated.Item, wanted, leaves, done);
                break;
            case ChoicePattern choice:
                Array.ForEach(choice.Items, i => Collect(i, wanted, leaves, done));
                break;
            case InterleavePattern interleave:
                Array.ForEach(interleave.Items, i => Collect(i, wanted, leaves, done));
                break;
            case GroupPattern:
                foreach (Pattern item in LinearForms.Spine(pattern))
                {
                    Collect(item, wanted, leaves, done);
                    if (wanted != PatternContent.Attribute && !item.IsNullable)
                    {
                        break;
                    }
                }

                break;
        }
    }

    private static IEnumerable<QualifiedName> Required(Pattern pattern, PatternContent wanted)
    {
        if (!pattern.Holds(wanted) || pattern.IsNullable)
        {
            return [];
        }

        return pattern switch
        {
            ElementPattern element => element.Name is NameNameClass name ? [name.Name] : [],
            AttributePattern attribute => attribute.Name is NameNameClass name ? [name.Name] : [],
            OneOrMorePattern repeated => Required(repeated.Item, wanted),
            ChoicePattern choice => choice.Items.Select(i => Required(i, wanted)).Aggregate((a, b) => a.Intersect(b)),
            InterleavePattern interleave => interleave.Items.SelectMany(i => Required(i, wanted)).Distinct(),
            _ => LinearForms.Spine(pattern).SelectMany(i => Required(i, wanted)).Distinct(),
        };
    }

    private static IEnumerable<QualifiedName> Simple(NameClass name) => name switch
    {
        NameNameClass one => [one.Name],
        ChoiceNameClass choice => choice.Choices.SelectMany(Simple),
        _ => [],
    };
}
