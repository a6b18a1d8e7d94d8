using System.Collections.Concurrent;
using Tei.Validation.RelaxNG.Patterns;
using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>Finds the shortest repairs: an element around what is not allowed, or another place among the siblings.</summary>
/// <remarks>Threads may share it. What it finds depends on the schema and the document alone, not on what was validated before.</remarks>
internal sealed class Repairs(Automaton automaton, NameRegistry names)
{
    private const int MostWrappers = 3;

    private readonly ConcurrentDictionary<ElementPattern, Inside> insides = new();

    /// <summary>The elements that may stand here and may hold text at once. First those after which the parent may end; of them the short names: schemas give them to what is common.</summary>
    public IReadOnlyList<QualifiedName> AroundText(State state) => Around(state, static inside => inside.AllowsText);

    /// <summary>The elements that may stand here and may begin with the named one. First those after which the parent may end; of them the short names: schemas give them to what is common.</summary>
    public IReadOnlyList<QualifiedName> AroundElement(State state, QualifiedName name) => Around(state, inside => inside.Elements.Contains(name));

    /// <summary>The sibling before which an element would have been allowed, the latest there is; null where there is none.</summary>
    /// <param name="opened">The state after the parent's start tag.</param>
    /// <param name="siblings">The children so far.</param>
    /// <param name="name">The element.</param>
    public NameEntry? Before(State opened, ReadOnlySpan<NameEntry> siblings, NameEntry name)
    {
        State[] before = new State[siblings.Length];
        State state = opened;
        for (int i = 0; i < siblings.Length; i++)
        {
            before[i] = state;
            if (automaton.Element(state, siblings[i]).WhenAllMatch is not State next)
            {
                return null;
            }

            state = next;
        }

        for (int i = siblings.Length - 1; i >= 0; i--)
        {
            if (automaton.Element(before[i], name).WhenAllMatch is State inserted && Allows(inserted, siblings[i..]))
            {
                return siblings[i];
            }
        }

        return null;
    }

    private bool Allows(State state, ReadOnlySpan<NameEntry> siblings)
    {
        foreach (NameEntry sibling in siblings)
        {
            if (automaton.Element(state, sibling).WhenAllMatch is not State next)
            {
                return false;
            }

            state = next;
        }

        return true;
    }

    private QualifiedName[] Around(State state, Predicate<Inside> holds) =>
        [.. Expectations.Leaves(state, PatternContent.Element)
            .OfType<ElementPattern>()
            .Where(e => e.Name is NameNameClass)
            .Select(e => (((NameNameClass)e.Name).Name, Inside: insides.GetOrAdd(e, Look)))
            .Where(e => holds(e.Inside))
            .OrderBy(e => state.MayEnd || MayEndAfter(state, e.Name) ? 0 : 1)
            .ThenBy(e => e.Name.LocalName.Length)
            .ThenBy(e => e.Name.LocalName, StringComparer.Ordinal)
            .Select(e => e.Name)
            .Distinct()
            .Take(MostWrappers)];

    private bool MayEndAfter(State state, QualifiedName name) =>
        automaton.Element(state, names.Find(name.NamespaceUri, name.LocalName)).WhenAllMatch is { MayEnd: true };

    /// <summary>What an element without attributes may begin with.</summary>
    private Inside Look(ElementPattern element)
    {
        State state = automaton.Content(element);
        return new Inside(
            state.Alternatives.Any(a => a.Holds(PatternContent.Text)) && !(state.AfterText ?? automaton.Text(state)).IsDead,
            [.. Expectations.Names(state, PatternContent.Element)]);
    }

    /// <param name="AllowsText">Whether text may come at once.</param>
    /// <param name="Elements">The elements that may come at once.</param>
    private sealed record Inside(bool AllowsText, HashSet<QualifiedName> Elements);
}
