using System.Collections.Concurrent;
using Tei.Validation.RelaxNG.Datatypes;
using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>Tells whether a pattern matches one whole text: the value of an attribute or the only text of an element (RELAX NG, 6.2.8 to 6.2.10).</summary>
/// <remarks>Threads may share it.</remarks>
internal sealed class ValueMatcher(Automaton automaton)
{
    private const int LongestKept = 64;

    /// <summary>Whether the pattern matches the text.</summary>
    public bool Matches(Pattern pattern, string text, IValueContext context)
    {
        if (pattern is TextPattern)
        {
            return true;
        }

        if (pattern is DataPattern { Except: null } data)
        {
            return MatchesData(data, text, context);
        }

        ValueCache? cache = text.Length <= LongestKept ? pattern.Cache : null;
        if (cache is null)
        {
            return Compute(pattern, text, context);
        }

        if (!cache.TryGet(text, out bool result))
        {
            result = Compute(pattern, text, context);
            cache.Add(text, result);
        }

        return result;
    }

    private static bool MatchesData(DataPattern data, string text, IValueContext context)
    {
        if (data.Type.AllowsEverything)
        {
            return true;
        }

        ValueCache? cache = text.Length <= LongestKept && data.Type.IdKind == IdKind.None ? data.Cache : null;
        if (cache is null)
        {
            return data.Type.IsAllowed(text, context);
        }

        if (!cache.TryGet(text, out bool result))
        {
            result = data.Type.IsAllowed(text, context);
            cache.Add(text, result);
        }

        return result;
    }

    private bool Compute(Pattern pattern, string text, IValueContext context) =>
        (pattern.IsNullable && WhiteSpace.IsAll(text)) || MatchesText(pattern, text, context);

    private bool MatchesText(Pattern pattern, string text, IValueContext context)
    {
        switch (pattern)
        {
            case TextPattern:
                return true;
            case DataPattern data:
                return data.Type.IsAllowed(text, context) && (data.Except is null || !Compute(data.Except, text, context));
            case ValuePattern value:
                return value.Value.Equals(value.Type.Parse(text, context));
            case ListPattern list:
                return MatchesList(list, text, context);
            case OneOrMorePattern repeated:
                return MatchesText(repeated.Item, text, context);
            case ChoicePattern choice:
                foreach (Pattern item in choice.Items)
                {
                    if (MatchesText(item, text, context))
                    {
                        return true;
                    }
                }

                return false;
            case InterleavePattern interleave:
                return MatchesOneOf(interleave.Items, text, context);
            case GroupPattern:
                return MatchesOneOf(LinearForms.Spine(pattern), text, context);
            default:
                return false;
        }
    }

    /// <summary>One item takes the text, and the others nothing.</summary>
    private bool MatchesOneOf(IReadOnlyList<Pattern> items, string text, IValueContext context)
    {
        int required = items.Count(i => !i.IsNullable);
        return required <= 1 && items.Any(i => (required == 0 || !i.IsNullable) && MatchesText(i, text, context));
    }

    private bool MatchesList(ListPattern list, string text, IValueContext context)
    {
        State state = list.Start ?? automaton.ListStart(list);
        foreach (string token in text.AsSpan().IndexOfAny(" \t\n\r") < 0 && text.Length > 0 ? [text] : WhiteSpace.Split(text))
        {
            Transition transition = state.Tokens ?? automaton.Token(state);
            if (transition.IsImpossible)
            {
                return false;
            }

            State? next = After(transition, token, context);
            if (next is null)
            {
                return false;
            }

            state = next;
        }

        return state.MayEnd;
    }

    private State? After(Transition transition, string token, IValueContext context) =>
        Matched(transition, token, context) is { Length: > 0 } matched ? transition.WhenMatched(matched, automaton) : null;

    /// <summary>The indexes of the leaves that match a text, as characters.</summary>
    public string Matched(Transition transition, string text, IValueContext context) => Matched(transition.Leaves, text, context);

    /// <summary>The indexes of the patterns that match a text, as characters.</summary>
    public string Matched(Pattern[] leaves, string text, IValueContext context)
    {
        if (leaves.Length == 1)
        {
            return Matches(leaves[0], text, context) ? "\0" : "";
        }

        return string.Concat(Enumerable.Range(0, leaves.Length).Where(i => Matches(leaves[i], text, context)).Select(i => (char)i));
    }
}
