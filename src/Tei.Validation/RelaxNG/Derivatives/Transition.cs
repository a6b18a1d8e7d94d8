using System.Collections.Concurrent;
using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>For one alternative of the state before: the leaf that is entered, and what remains if the leaf matches.</summary>
internal readonly record struct TransitionStep(int Alternative, int Leaf, Pattern Residual);

/// <summary>What a state does with an element, attribute or token: the patterns that it may match, and the state after each outcome.</summary>
internal sealed class Transition(Pattern[] leaves, TransitionStep[] steps, State? inside, State? whenAllMatch)
{
    private readonly ConcurrentDictionary<string, State> whenSomeMatch = new(StringComparer.Ordinal);

    /// <summary>The content of elements, the values of attributes, or the data of tokens that may match.</summary>
    public Pattern[] Leaves { get; } = leaves;

    public TransitionStep[] Steps { get; } = steps;

    /// <summary>The state inside the element: its alternatives are the leaves.</summary>
    public State? Inside { get; } = inside;

    /// <summary>The state after all leaves matched; null where nothing can match.</summary>
    public State? WhenAllMatch { get; } = whenAllMatch;

    /// <summary>Whether there is nothing that could match.</summary>
    public bool IsImpossible => WhenAllMatch is null;

    /// <summary>The state after the leaves at the given indexes matched.</summary>
    /// <param name="matched">The index of each leaf that matched, as a character, in order.</param>
    /// <param name="automaton">Makes the state when it is new.</param>
    public State WhenMatched(string matched, Automaton automaton) => matched.Length == Leaves.Length
        ? WhenAllMatch!
        : whenSomeMatch.GetOrAdd(matched, static (some, context) => context.automaton.After(context.transition, some), (automaton, transition: this));
}
