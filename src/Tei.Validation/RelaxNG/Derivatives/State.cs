using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>How far an element's content has come: what may follow, for each pattern that the element may match.</summary>
/// <remarks>
/// Most schemas decide by an element's name which pattern it matches; then there is one alternative. The steps that lead on are computed when they are
/// first taken and kept, so that states and transitions are an automaton that is built lazily. Threads may share it.
/// </remarks>
internal sealed class State
{
    public State(Pattern[] alternatives)
    {
        Alternatives = alternatives;
        IsDead = alternatives.All(a => a is NotAllowedPattern);
        IsFinal = alternatives.All(a => a.IsNullable);
        MayEnd = alternatives.Any(a => a.IsNullable);
        AllAlternatives = string.Concat(alternatives.Select((_, i) => (char)i));
        FinalAlternatives = string.Concat(alternatives.Select((a, i) => (a, i)).Where(p => p.a.IsNullable).Select(p => (char)p.i));
        HoldsData = alternatives.Any(a => a.Holds(PatternContent.Data));
    }

    public Pattern[] Alternatives { get; }

    /// <summary>Whether nothing matches any more.</summary>
    public bool IsDead { get; }

    /// <summary>Whether the element may end here by every alternative.</summary>
    public bool IsFinal { get; }

    /// <summary>Whether the element may end here by some alternative.</summary>
    public bool MayEnd { get; }

    /// <summary>The indexes of all alternatives, as characters.</summary>
    public string AllAlternatives { get; }

    /// <summary>The indexes of the alternatives by which the element may end here, as characters.</summary>
    public string FinalAlternatives { get; }

    /// <summary>Whether text must be kept because its value matters.</summary>
    public bool HoldsData { get; }

    public NameMemo<Transition> Elements { get; } = new();

    public NameMemo<Transition> Attributes { get; } = new();

    /// <summary>The transition on a token of a list, once computed.</summary>
    public Transition? Tokens { get; set; }

    /// <summary>The state after the start tag, once computed.</summary>
    public State? Closed { get; set; }

    /// <summary>The state after text between elements, once computed.</summary>
    public State? AfterText { get; set; }
}
