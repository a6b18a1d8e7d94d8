using System.Globalization;
using Tei.Validation.RelaxNG.Patterns;
using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>The states of a schema, made as documents reach them. Threads may share it: what is known is read without a lock.</summary>
internal sealed class Automaton
{
    // Ordinary schemas and documents need a few thousand. Beyond this, what was computed is forgotten, so memory stays bounded.
    private const int MostStates = 50_000;

    // A state of a large interleave holds hundreds of patterns, so their sum counts, too: two million operands take about 50 MB.
    private const int MostOperands = 2_000_000;

    private readonly Lock gate = new();
    private readonly PatternBuilder builder;
    private readonly LinearForms forms;
    private readonly Dictionary<string, State> states = new(StringComparer.Ordinal);
    private readonly Pattern start;
    private NameMemo<State> anywhere = new();
    private readonly IReadOnlyList<ElementPattern> elements;

    public Automaton(PatternBuilder builder, Pattern start, IReadOnlyList<ElementPattern> elements)
    {
        this.builder = builder;
        this.elements = elements;
        this.start = start;
        forms = new LinearForms(builder);
        builder.KeepAll();
        Start = StateOf([start]);
        Dead = StateOf([builder.NotAllowed]);
    }

    public State Start { get; private set; }

    public State Dead { get; }

    /// <summary>What an element of this name does in this state.</summary>
    public Transition Element(State state, NameEntry name)
    {
        lock (gate)
        {
            return state.Elements.Find(name) ?? Add(state.Elements, name, MakeTransition(state, a => forms.Elements(a, name)));
        }
    }

    /// <summary>What an attribute of this name does in this state.</summary>
    public Transition Attribute(State state, NameEntry name)
    {
        lock (gate)
        {
            return state.Attributes.Find(name) ?? Add(state.Attributes, name, MakeTransition(state, a => forms.Attributes(a, name)));
        }
    }

    /// <summary>What a token of a list does in this state.</summary>
    public Transition Token(State state)
    {
        lock (gate)
        {
            return state.Tokens ??= MakeTransition(state, forms.Tokens);
        }
    }

    /// <summary>The state after the start tag (6.2.4; Clark's startTagCloseDeriv).</summary>
    public State Close(State state)
    {
        lock (gate)
        {
            return state.Closed ??= Map(state, a => forms.WithoutAttributes(a));
        }
    }

    /// <summary>The state after text between elements.</summary>
    public State Text(State state)
    {
        lock (gate)
        {
            return state.AfterText ??= Map(state, a => forms.AfterText(a));
        }
    }

    /// <summary>The state inside an element that has no attributes.</summary>
    public State Content(ElementPattern element)
    {
        lock (gate)
        {
            return Close(StateOf([element.Inside]));
        }
    }

    /// <summary>The first state of a list.</summary>
    public State ListStart(ListPattern list)
    {
        lock (gate)
        {
            return list.Start ??= StateOf([list.Items]);
        }
    }

    /// <summary>For recovery: the state after a start tag whose required attributes are missing.</summary>
    public State CloseWithoutRequired(State state)
    {
        lock (gate)
        {
            return Map(state, a => forms.WithoutAttributes(a, RequiredContent.Skipped));
        }
    }

    /// <summary>For recovery: what an element does when all that is required before it is left out.</summary>
    public Transition ElementWithoutRequired(State state, NameEntry name)
    {
        lock (gate)
        {
            return MakeTransition(state, a => forms.Elements(a, name, RequiredContent.Skipped));
        }
    }

    /// <summary>For recovery: the state inside an element of this name wherever the schema has one; null where it has none. Open names do not count.</summary>
    public State? Anywhere(NameEntry name)
    {
        lock (gate)
        {
            if (anywhere.Find(name) is State known)
            {
                return known.IsDead ? null : known;
            }

            Pattern[] contents = [.. elements.Where(e => Mentions(e.Name, name)).Select(e => e.Inside).Distinct()];
            State state = contents.Length == 0 ? Dead : StateOf([builder.Choice(contents)]);
            anywhere.Add(name, state);
            return state.IsDead ? null : state;
        }
    }

    /// <summary>The state after a transition of which some leaves matched.</summary>
    public State After(Transition transition, string matched)
    {
        lock (gate)
        {
            return After(transition.Steps, transition.WhenAllMatch!.Alternatives.Length, leaf => matched.Contains((char)leaf));
        }
    }

    private static bool Mentions(NameClass nameClass, NameEntry name) => nameClass switch
    {
        NameNameClass one => one.Contains(name.NamespaceUri, name.LocalName),
        ChoiceNameClass choice => choice.Choices.Any(c => Mentions(c, name)),
        _ => false,
    };

    private static Transition Add(NameMemo<Transition> memo, NameEntry name, Transition transition)
    {
        memo.Add(name, transition);
        return transition;
    }

    private Transition MakeTransition(State state, Func<Pattern, List<LinearStep>> split)
    {
        List<Pattern> leaves = [];
        List<TransitionStep> steps = [];
        bool isElement = false;
        for (int i = 0; i < state.Alternatives.Length; i++)
        {
            foreach ((Pattern leaf, Pattern residual) in split(state.Alternatives[i]))
            {
                Pattern inside = leaf switch
                {
                    ElementPattern element => element.Inside,
                    AttributePattern attribute => attribute.Value,
                    _ => leaf,
                };
                if (inside == builder.NotAllowed)
                {
                    continue;
                }

                isElement |= leaf is ElementPattern;
                int index = leaves.IndexOf(inside);
                if (index < 0)
                {
                    index = leaves.Count;
                    leaves.Add(inside);
                }

                steps.Add(new TransitionStep(i, index, residual));
            }
        }

        if (steps.Count == 0)
        {
            return new Transition([], [], null, null);
        }

        TransitionStep[] all = [.. steps];
        return new Transition([.. leaves], all, isElement ? StateOf([.. leaves]) : null, After(all, state.Alternatives.Length, _ => true));
    }

    private State After(TransitionStep[] steps, int alternatives, Func<int, bool> isMatched)
    {
        var next = new Pattern[alternatives];
        for (int i = 0; i < alternatives; i++)
        {
            next[i] = builder.Choice([.. steps.Where(s => s.Alternative == i && isMatched(s.Leaf)).Select(s => s.Residual)]);
        }

        return StateOf(next);
    }

    private State Map(State state, Func<Pattern, Pattern> map) => StateOf([.. state.Alternatives.Select(map)]);

    private State StateOf(Pattern[] alternatives)
    {
        string key = string.Join(' ', alternatives.Select(a => a.Id));
        if (!states.TryGetValue(key, out State? state))
        {
            if (states.Count >= MostStates || builder.OperandsSinceKept >= MostOperands)
            {
                Forget();
            }

            states.Add(key, state = new State(alternatives));
        }

        return state;
    }

    /// <summary>Starts anew. Validations under way keep the states that they hold, which stay right.</summary>
    private void Forget()
    {
        states.Clear();
        builder.Forget();
        anywhere = new NameMemo<State>();
        Start = new State([start]);
        states.Add(start.Id.ToString(CultureInfo.InvariantCulture), Start);
    }
}
