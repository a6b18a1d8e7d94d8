using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>What a pattern may begin with, and what must follow then.</summary>
/// <param name="Leaf">An element, attribute, data, value, or text.</param>
/// <param name="Residual">What remains of the pattern after the leaf.</param>
internal readonly record struct LinearStep(Pattern Leaf, Pattern Residual);

/// <summary>Whether what is required may be left out, as recovery from errors does.</summary>
internal enum RequiredContent
{
    Kept,
    Skipped,
}

/// <summary>Splits a pattern into its first leaves and their residuals: Clark's derivatives, before it is known which leaves match.</summary>
internal sealed class LinearForms(PatternBuilder builder)
{
    /// <summary>The elements of a name that may come first.</summary>
    public List<LinearStep> Elements(Pattern pattern, NameEntry name, RequiredContent required = RequiredContent.Kept)
    {
        List<LinearStep> steps = [];
        Collect(pattern, new Query(PatternContent.Element, name, required), steps);
        return steps;
    }

    /// <summary>The attributes of a name; their order does not matter.</summary>
    public List<LinearStep> Attributes(Pattern pattern, NameEntry name)
    {
        List<LinearStep> steps = [];
        Collect(pattern, new Query(PatternContent.Attribute, name, RequiredContent.Skipped), steps);
        return steps;
    }

    /// <summary>The data and values that a token of a list may match.</summary>
    public List<LinearStep> Tokens(Pattern pattern)
    {
        List<LinearStep> steps = [];
        Collect(pattern, new Query(PatternContent.Data, null, RequiredContent.Kept), steps);
        return steps;
    }

    /// <summary>What remains after text between elements.</summary>
    public Pattern AfterText(Pattern pattern, RequiredContent required = RequiredContent.Kept)
    {
        List<LinearStep> steps = [];
        Collect(pattern, new Query(PatternContent.Text, null, required), steps);
        return builder.Choice([.. steps.Select(s => s.Residual)]);
    }

    /// <summary>What remains when the start tag ends: attributes are no longer possible.</summary>
    public Pattern WithoutAttributes(Pattern pattern, RequiredContent required = RequiredContent.Kept)
    {
        if (!pattern.Holds(PatternContent.Attribute))
        {
            return pattern;
        }

        switch (pattern)
        {
            case AttributePattern:
                return required == RequiredContent.Kept ? builder.NotAllowed : builder.Empty;
            case OneOrMorePattern repeated:
                return builder.OneOrMore(WithoutAttributes(repeated.Item, required));
            case ChoicePattern choice:
                return builder.Choice([.. choice.Items.Select(i => WithoutAttributes(i, required))]);
            case InterleavePattern interleave:
                return builder.Interleave(interleave.Items.Select(i => WithoutAttributes(i, required)).ToList());
            default:
                List<Pattern> items = Spine(pattern);
                return builder.Group([.. items.Select(i => WithoutAttributes(i, required))], builder.Empty);
        }
    }

    /// <summary>The members of a group in order.</summary>
    public static List<Pattern> Spine(Pattern pattern)
    {
        List<Pattern> items = [];
        while (pattern is GroupPattern group)
        {
            items.Add(group.First);
            pattern = group.Rest;
        }

        items.Add(pattern);
        return items;
    }

    private void Collect(Pattern pattern, in Query query, List<LinearStep> steps)
    {
        if (!pattern.Holds(query.Wanted))
        {
            return;
        }

        int before = steps.Count;
        switch (pattern)
        {
            case ElementPattern element when element.Name.Contains(query.Name!.NamespaceUri, query.Name.LocalName):
            case AttributePattern attribute when attribute.Name.Contains(query.Name!.NamespaceUri, query.Name.LocalName):
            case DataPattern or ValuePattern:
                steps.Add(new LinearStep(pattern, builder.Empty));
                break;
            case TextPattern:
                steps.Add(new LinearStep(pattern, pattern));
                break;
            case ChoicePattern choice:
                foreach (Pattern item in choice.Items)
                {
                    Collect(item, query, steps);
                }

                break;
            case OneOrMorePattern repeated:
                Collect(repeated.Item, query, steps);
                Pattern again = builder.Choice(repeated, builder.Empty);
                Continue(steps, before, residual => builder.Group(residual, again));
                break;
            case InterleavePattern interleave:
                CollectInterleave(interleave, query, steps);
                break;
            case GroupPattern:
                CollectGroup(pattern, query, steps);
                break;
        }
    }

    private void CollectInterleave(InterleavePattern interleave, in Query query, List<LinearStep> steps)
    {
        for (int i = 0; i < interleave.Items.Length; i++)
        {
            int before = steps.Count;
            int index = i;
            Collect(interleave.Items[i], query, steps);
            Continue(steps, before, residual =>
            {
                Pattern[] items = [.. interleave.Items];
                items[index] = residual;
                return builder.Interleave(items);
            });
        }
    }

    private void CollectGroup(Pattern pattern, in Query query, List<LinearStep> steps)
    {
        bool anyOrder = query.Wanted == PatternContent.Attribute;
        List<Pattern> items = Spine(pattern);
        for (int i = 0; i < items.Count; i++)
        {
            int before = steps.Count;
            int index = i;
            Collect(items[i], query, steps);
            Continue(steps, before, residual =>
            {
                Pattern rest = index + 1 < items.Count ? builder.Group(items.GetRange(index + 1, items.Count - index - 1), builder.Empty) : builder.Empty;
                rest = builder.Group(residual, rest);
                return anyOrder ? builder.Group(items.GetRange(0, index), rest) : rest;
            });
            if (!items[i].IsNullable && query.Required == RequiredContent.Kept)
            {
                break;
            }
        }
    }

    private static void Continue(List<LinearStep> steps, int from, Func<Pattern, Pattern> residual)
    {
        for (int i = from; i < steps.Count; i++)
        {
            steps[i] = steps[i] with { Residual = residual(steps[i].Residual) };
        }
    }

    private readonly record struct Query(PatternContent Wanted, NameEntry? Name, RequiredContent Required);
}
