using Tei.Validation.RelaxNG.Datatypes;
using Tei.Validation.RelaxNG.Derivatives;
using Tei.Validation.RelaxNG.Patterns;
using Tei.Validation.RelaxNG.Simplification;
using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Restrictions;

/// <summary>The value of an attribute where it is absent.</summary>
internal sealed record AttributeDefault(QualifiedName Name, string Value);

/// <summary>The default values of attributes by element, and the check that they can be applied without doubt (RELAX NG DTD Compatibility, 3).</summary>
internal sealed class AttributeDefaults
{
    private readonly Dictionary<QualifiedName, List<AttributeDefault>> byElement = [];
    private readonly SchemaErrors errors;

    private AttributeDefaults(SchemaErrors errors) => this.errors = errors;

    /// <summary>No default values at all.</summary>
    public static AttributeDefaults None { get; } = new(new SchemaErrors());

    /// <summary>The elements that have default values, with them.</summary>
    public IEnumerable<(QualifiedName Element, IReadOnlyList<AttributeDefault> Values)> All => byElement.Select(e => (e.Key, (IReadOnlyList<AttributeDefault>)e.Value));

    /// <summary>The default values of an element's attributes; empty for none.</summary>
    public IReadOnlyList<AttributeDefault> Of(QualifiedName element) => byElement.GetValueOrDefault(element) ?? [];

    /// <summary>Default values that were found before.</summary>
    public static AttributeDefaults Restore(IEnumerable<(QualifiedName Element, List<AttributeDefault> Values)> known)
    {
        var defaults = new AttributeDefaults(new SchemaErrors());
        foreach ((QualifiedName element, List<AttributeDefault> values) in known)
        {
            defaults.byElement.Add(element, values);
        }

        return defaults;
    }

    /// <summary>Finds all default values. What is not compatible goes to the errors.</summary>
    public static AttributeDefaults Find(IReadOnlyList<SimpleElement> elements, PatternCompiler patterns, ValueMatcher values, SchemaErrors errors)
    {
        var defaults = new AttributeDefaults(errors);
        (SimpleElement Element, List<Use> Uses)[] all = [.. elements.Select(e => (e, UsesIn(e)))];
        foreach ((SimpleElement element, List<Use> uses) in all)
        {
            foreach (Use use in uses)
            {
                defaults.CheckPlace(element, use);
                defaults.CheckValue(use.Attribute, patterns, values);
                defaults.Add(element, use.Attribute);
            }
        }

        foreach ((SimpleElement element, List<Use> uses) in all)
        {
            defaults.CheckCompetitors(element, uses);
        }

        return defaults;
    }

    /// <summary>The attributes of an element that have a default value.</summary>
    private static List<Use> UsesIn(SimpleElement element)
    {
        List<Use> uses = [];
        HashSet<(SimplePattern, Optionality)> done = [];
        Stack<(SimplePattern Pattern, Optionality State)> open = new([(element.Content, Optionality.Required)]);
        while (open.TryPop(out (SimplePattern Pattern, Optionality State) next))
        {
            if (!done.Add(next))
            {
                continue;
            }

            switch (next.Pattern)
            {
                case SimpleAttribute { DefaultValue: not null } attribute:
                    uses.Add(new Use(attribute, next.State));
                    break;
                case SimpleChoice choice:
                    Push(open, choice.Items, Within(choice, next.State));
                    break;
                case SimpleGroup group:
                    Push(open, group.Items, next.State);
                    break;
                case SimpleInterleave interleave:
                    Push(open, interleave.Items, next.State);
                    break;
                case SimpleOneOrMore repeated:
                    open.Push((repeated.Content, next.State));
                    break;
            }
        }

        return uses;
    }

    private static void Push(Stack<(SimplePattern, Optionality)> open, IReadOnlyList<SimplePattern> items, Optionality state)
    {
        foreach (SimplePattern item in items)
        {
            open.Push((item, state));
        }
    }

    /// <summary>A choice of more than two is a choice of choices in the specification, of which one has no empty.</summary>
    private static Optionality Within(SimpleChoice choice, Optionality outer) =>
        outer == Optionality.Alternative || choice.Items.Count > 2 || !choice.Items.Any(i => i is SimpleEmpty) ? Optionality.Alternative : Optionality.Optional;

    private void CheckPlace(SimpleElement element, Use use)
    {
        if (use.Attribute.Name is not NameNameClass)
        {
            Problem(use.Attribute, "an attribute with a default value must have a single name");
        }

        if (element.Name is not NameNameClass)
        {
            Problem(use.Attribute, "an element that has an attribute with a default value must have a single name");
        }

        if (use.State != Optionality.Optional)
        {
            Problem(use.Attribute, use.State == Optionality.Required
                ? "an attribute with a default value must be optional"
                : "an attribute with a default value may not be one of several alternatives, only optional");
        }
    }

    private void CheckValue(SimpleAttribute attribute, PatternCompiler patterns, ValueMatcher values)
    {
        if (patterns.Find(attribute) is not AttributePattern pattern)
        {
            return;
        }

        if (pattern.Value.DependsOnContext)
        {
            Problem(attribute, "an attribute with a default value may not have a type whose values depend on prefixes or entities");
        }
        else if (values.Matched([pattern.Value], attribute.DefaultValue!, NoContext.Instance).Length == 0)
        {
            Problem(attribute, $"the default value {ValueDescriptions.Show(attribute.DefaultValue!)} is not allowed for the attribute");
        }
    }

    private void Add(SimpleElement element, SimpleAttribute attribute)
    {
        if (element.Name is not NameNameClass { Name: var owner } || attribute.Name is not NameNameClass { Name: var name })
        {
            return;
        }

        if (!byElement.TryGetValue(owner, out List<AttributeDefault>? known))
        {
            byElement.Add(owner, known = []);
        }

        AttributeDefault? other = known.Find(k => k.Name == name);
        if (other is null)
        {
            known.Add(new AttributeDefault(name, attribute.DefaultValue!));
        }
        else if (other.Value != attribute.DefaultValue)
        {
            Problem(attribute, $"the attribute \"{name}\" of the element \"{owner}\" has another default value elsewhere, {ValueDescriptions.Show(other.Value)}");
        }
    }

    /// <summary>All elements that share a name must have the same default values.</summary>
    private void CheckCompetitors(SimpleElement element, List<Use> uses)
    {
        IEnumerable<QualifiedName> names = element.Name is NameNameClass { Name: var own }
            ? byElement.ContainsKey(own) ? [own] : []
            : byElement.Keys.Where(n => element.Name.Contains(n.NamespaceUri, n.LocalName));
        foreach (QualifiedName name in names)
        {
            AttributeDefault? missing = byElement[name].Find(d => !uses.Exists(u => u.Attribute.Name is NameNameClass one && one.Name == d.Name));
            if (missing is not null)
            {
                errors.Add(
                    RelaxNGDiagnostics.AttributeDefault,
                    element.Location,
                    $"this pattern for the element \"{name}\" lacks the default value of the attribute \"{missing.Name}\" that another has (RELAX NG DTD Compatibility, 3)");
            }
        }
    }

    private void Problem(SimpleAttribute attribute, string message) =>
        errors.Add(RelaxNGDiagnostics.AttributeDefault, attribute.Location, message + " (RELAX NG DTD Compatibility, 3)");

    /// <summary>How an attribute stands in its element.</summary>
    private enum Optionality
    {
        Required,
        Optional,
        Alternative,
    }

    private readonly record struct Use(SimpleAttribute Attribute, Optionality State);
}
