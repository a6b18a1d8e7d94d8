using Tei.Validation.RelaxNG.Simplification;
using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Restrictions;

/// <summary>Finds attributes of one name in one element (RELAX NG, 7.3), and interleaved patterns that share an element name or text (7.4).</summary>
internal sealed class NameClashes(SchemaErrors errors)
{
    private readonly HashSet<SimplePattern> done = [];
    private readonly Dictionary<SimplePattern, Reach> reaches = [];

    public void Check(SimplePattern pattern)
    {
        if (!done.Add(pattern))
        {
            return;
        }

        switch (pattern)
        {
            case SimpleGroup group:
                CheckItems(group, group.Items, isInterleave: false);
                break;
            case SimpleInterleave interleave:
                CheckItems(interleave, interleave.Items, isInterleave: true);
                break;
            case SimpleChoice choice:
                foreach (SimplePattern item in choice.Items)
                {
                    Check(item);
                }

                break;
            case SimpleOneOrMore repeated:
                Check(repeated.Content);
                break;
            case SimpleAttribute attribute:
                Check(attribute.Content);
                break;
            case SimpleList list:
                Check(list.Content);
                break;
        }
    }

    private void CheckItems(SimplePattern pattern, IReadOnlyList<SimplePattern> items, bool isInterleave)
    {
        var attributes = new NameSet();
        var elements = new NameSet();
        bool hasText = false;
        foreach (SimplePattern item in items)
        {
            Check(item);
            Reach reach = ReachOf(item);
            foreach (NameClass clash in attributes.AddAll(reach.Attributes.Select(a => a.Name)))
            {
                errors.Add(RelaxNGDiagnostics.AttributeRestriction, clash.Location, $"the attribute {Describe(clash)} is declared twice in one element (RELAX NG, 7.3)");
            }

            if (!isInterleave)
            {
                continue;
            }

            foreach (NameClass clash in elements.AddAll(reach.Elements.Select(e => e.Name)))
            {
                errors.Add(RelaxNGDiagnostics.InterleaveRestriction, pattern.Location, $"two operands of interleave allow the element {Describe(clash)} (RELAX NG, 7.4)");
            }

            if (hasText && reach.HasText)
            {
                errors.Add(RelaxNGDiagnostics.InterleaveRestriction, pattern.Location, "two operands of interleave allow text (RELAX NG, 7.4)");
            }

            hasText |= reach.HasText;
        }
    }

    private static string Describe(NameClass name) => name is NameNameClass simple ? $"\"{simple.Name}\"" : "of an open name";

    private Reach ReachOf(SimplePattern pattern)
    {
        if (!reaches.TryGetValue(pattern, out Reach? reach))
        {
            reach = pattern switch
            {
                SimpleAttribute attribute => new Reach([attribute], [], HasText: false),
                SimpleElement element => new Reach([], [element], HasText: false),
                SimpleText => new Reach([], [], HasText: true),
                SimpleOneOrMore repeated => ReachOf(repeated.Content),
                SimpleChoice choice => Join(choice.Items),
                SimpleGroup group => Join(group.Items),
                SimpleInterleave interleave => Join(interleave.Items),
                _ => new Reach([], [], HasText: false),
            };
            reaches.Add(pattern, reach);
        }

        return reach;
    }

    private Reach Join(IReadOnlyList<SimplePattern> items)
    {
        var joined = new Reach([], [], HasText: false);
        foreach (Reach reach in items.Select(ReachOf))
        {
            joined.Attributes.UnionWith(reach.Attributes);
            joined.Elements.UnionWith(reach.Elements);
            joined = joined with { HasText = joined.HasText || reach.HasText };
        }

        return joined;
    }

    /// <summary>The attributes, elements and text that a pattern holds without entering an element.</summary>
    private sealed record Reach(HashSet<SimpleAttribute> Attributes, HashSet<SimpleElement> Elements, bool HasText);
}
