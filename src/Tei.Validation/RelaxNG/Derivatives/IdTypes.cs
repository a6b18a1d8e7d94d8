using Tei.Validation.RelaxNG.Datatypes;
using Tei.Validation.RelaxNG.Patterns;
using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>Finds the attributes with an ID type, and checks that the type does not depend on context (RELAX NG DTD Compatibility, 4).</summary>
internal sealed class IdTypes(NameRegistry names, SchemaErrors errors)
{
    private readonly HashSet<(NameEntry Element, NameEntry Attribute)> conflicts = [];

    public void Find(IReadOnlyList<ElementPattern> elements)
    {
        (ElementPattern Element, AttributePattern[] Attributes)[] all = [.. elements.Select(e => (e, Attributes(e.Inside).Distinct().ToArray()))];
        foreach ((ElementPattern element, AttributePattern[] attributes) in all)
        {
            if (HasMisplacedId(element.Inside) || attributes.Any(a => KindOf(a.Value) == IdKind.None && HasMisplacedId(a.Value)))
            {
                Problem(element.Name.Location, "an ID type must be the whole type of an attribute");
            }

            foreach (AttributePattern attribute in attributes)
            {
                if (KindOf(attribute.Value) is var kind && kind != IdKind.None)
                {
                    Assign(element, attribute, kind);
                }
            }
        }

        foreach ((ElementPattern element, AttributePattern[] attributes) in all)
        {
            CheckOthers(element, attributes);
        }
    }

    private static IdKind KindOf(Pattern value) => value switch
    {
        DataPattern data => data.Type.IdKind,
        ValuePattern one => one.Type.IdKind,
        _ => IdKind.None,
    };

    private static IEnumerable<AttributePattern> Attributes(Pattern pattern)
    {
        if (!pattern.Holds(PatternContent.Attribute))
        {
            return [];
        }

        return pattern switch
        {
            AttributePattern attribute => [attribute],
            OneOrMorePattern repeated => Attributes(repeated.Item),
            ChoicePattern choice => choice.Items.SelectMany(Attributes),
            InterleavePattern interleave => interleave.Items.SelectMany(Attributes),
            _ => LinearForms.Spine(pattern).SelectMany(Attributes),
        };
    }

    private static IEnumerable<NameNameClass> Names(NameClass name) => name.DescendantsAndSelf().OfType<NameNameClass>();

    /// <summary>Whether data with an ID type stands elsewhere than directly in an attribute.</summary>
    private static bool HasMisplacedId(Pattern pattern) => pattern switch
    {
        DataPattern or ValuePattern => KindOf(pattern) != IdKind.None,
        ListPattern list => HasMisplacedId(list.Items),
        OneOrMorePattern repeated => HasMisplacedId(repeated.Item),
        ChoicePattern choice => choice.Items.Any(HasMisplacedId),
        InterleavePattern interleave => interleave.Items.Any(HasMisplacedId),
        GroupPattern when pattern.Holds(PatternContent.Data) => LinearForms.Spine(pattern).Exists(HasMisplacedId),
        _ => false,
    };

    private void Problem(SourceLocation location, string message) => errors.Add(RelaxNGDiagnostics.ConflictingIdTypes, location, message);

    private void Assign(ElementPattern element, AttributePattern attribute, IdKind kind)
    {
        if (attribute.Name is not NameNameClass)
        {
            Problem(attribute.Name.Location, "an attribute with an ID type must have a single name");
        }

        if (element.Name.DescendantsAndSelf().Any(n => n is not (NameNameClass or ChoiceNameClass)))
        {
            Problem(element.Name.Location, "an element that has an attribute with an ID type must not have an open name");
        }

        foreach (NameNameClass elementName in Names(element.Name))
        {
            NameEntry entry = names.Find(elementName.Name.NamespaceUri, elementName.Name.LocalName);
            foreach (NameNameClass attributeName in Names(attribute.Name))
            {
                NameEntry id = names.Find(attributeName.Name.NamespaceUri, attributeName.Name.LocalName);
                IdAttribute[] known = entry.IdAttributes ?? [];
                if (known.Any(k => k.Attribute == id && k.Kind != kind))
                {
                    Conflict(entry, id, attribute.Name.Location);
                }
                else if (!known.Any(k => k.Attribute == id))
                {
                    entry.IdAttributes = [.. known, new IdAttribute(id, kind)];
                }
            }
        }
    }

    /// <summary>Where one pattern gives an attribute an ID type, all patterns for the element and the attribute must give it the same.</summary>
    private void CheckOthers(ElementPattern element, AttributePattern[] attributes)
    {
        IEnumerable<NameEntry> entries = element.Name is NameNameClass { Name: var name }
            ? [names.Find(name.NamespaceUri, name.LocalName)]
            : names.All.Where(n => element.Name.Contains(n.NamespaceUri, n.LocalName));
        foreach (NameEntry entry in entries.Where(e => e.IdAttributes is not null))
        {
            foreach ((NameEntry id, IdKind kind) in entry.IdAttributes!)
            {
                AttributePattern? other = attributes.FirstOrDefault(a => KindOf(a.Value) != kind && a.Name.Contains(id.NamespaceUri, id.LocalName));
                if (other is not null)
                {
                    Conflict(entry, id, other.Name.Location);
                }
            }
        }
    }

    private void Conflict(NameEntry element, NameEntry attribute, SourceLocation location)
    {
        if (conflicts.Add((element, attribute)))
        {
            Problem(location, $"the attribute \"{attribute.LocalName}\" of the element \"{element.LocalName}\" is an ID in one place and not in another");
        }
    }
}
