namespace Tei.Validation.RelaxNG.Datatypes.RegularExpressions;

/// <summary>A regular expression of XML Schema as an automaton whose states are made when they are first reached.</summary>
/// <remarks>
/// Threads may share it. The time is linear in the text, whatever the expression: there is no back-tracking.
/// .NET's own expressions know no code points above U+FFFF, and their alphabet classes differ; hence this automaton.
/// </remarks>
internal sealed class XsdRegex
{
    private const int MostPositions = 2_000;
    private const int MostStates = 2_000;

    private readonly Lock gate = new();
    private readonly List<CodePointSet> sets = [];
    private readonly List<HashSet<int>> followers = [];
    private readonly Dictionary<string, State> states = new(StringComparer.Ordinal);
    private readonly int[] classStarts;
    private readonly byte[] isLast;
    private State start;

    private XsdRegex(RegexSyntax syntax)
    {
        Fragment whole = Add(syntax);
        isLast = new byte[sets.Count];
        whole.Last.ForEach(i => isLast[i] = 1);
        classStarts = [.. sets.SelectMany(s => s.Ranges).SelectMany(r => new[] { r.First, r.Last + 1 }).Append(0).Distinct().Order()];
        First = whole.First;
        AllowsEmpty = whole.IsNullable;
        start = MakeStart();
    }

    private List<int> First { get; }

    private bool AllowsEmpty { get; }

    /// <exception cref="FormatException">The expression is not one of XML Schema, or it is too big.</exception>
    public static XsdRegex Parse(string expression) => new(RegexParser.Parse(expression));

    /// <summary>Whether the expression is one of XML Schema and of a size that can be used; less work than to make its automaton.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static void Check(string expression)
    {
        if (Positions(RegexParser.Parse(expression)) > MostPositions)
        {
            throw TooBig();
        }
    }

    /// <summary>Whether the whole text matches.</summary>
    public bool IsMatch(string text)
    {
        State state = Volatile.Read(ref start);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            State? next;
            if (c < 128)
            {
                next = Volatile.Read(ref state.Ascii[c]) ?? Step(state, c);
            }
            else
            {
                int codePoint = c;
                if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                {
                    codePoint = char.ConvertToUtf32(c, text[++i]);
                }

                next = Step(state, codePoint);
            }

            if (next.IsDead)
            {
                return false;
            }

            state = next;
        }

        return state.Accepts;
    }

    private static FormatException TooBig() => new($"the expression is too big: more than {MostPositions} characters with the repetitions written out");

    /// <summary>The characters of the expression with its repetitions written out.</summary>
    private static long Positions(RegexSyntax syntax) => syntax switch
    {
        RegexCharacters => 1,
        RegexSequence sequence => Sum(sequence.Items),
        RegexAlternatives alternatives => Sum(alternatives.Items),
        RegexRepetition repetition => Math.Min(MostPositions + 1, Positions(repetition.Item)) * Math.Max(1, repetition.Maximum ?? repetition.Minimum),
        _ => throw new InvalidOperationException(),
    };

    private static long Sum(IReadOnlyList<RegexSyntax> items) => items.Sum(Positions);

    private State MakeStart()
    {
        State state = new([.. First], AllowsEmpty, classStarts.Length) { IsStart = true };
        states.Clear();
        return state;
    }

    private State Step(State state, int codePoint)
    {
        int index = Array.BinarySearch(classStarts, codePoint);
        int @class = index >= 0 ? index : ~index - 1;
        State? next = Volatile.Read(ref state.Classes[@class]);
        if (next is null)
        {
            lock (gate)
            {
                next = MakeNext(state, classStarts[@class]);
                Volatile.Write(ref state.Classes[@class], next);
            }
        }

        if (codePoint < 128)
        {
            Volatile.Write(ref state.Ascii[codePoint], next);
        }

        return next;
    }

    private State MakeNext(State state, int codePoint)
    {
        int[] matched = [.. state.Positions.Where(p => sets[p].Contains(codePoint))];
        bool accepts = matched.Any(p => isLast[p] == 1);
        int[] positions = [.. matched.SelectMany(p => followers[p]).Distinct().Order()];
        string key = (accepts ? "+" : "-") + string.Concat(positions.Select(p => (char)p));
        if (states.TryGetValue(key, out State? known))
        {
            return known;
        }

        if (states.Count >= MostStates)
        {
            Volatile.Write(ref start, MakeStart());
        }

        return states[key] = new State(positions, accepts, classStarts.Length);
    }

    private Fragment Add(RegexSyntax syntax) => syntax switch
    {
        RegexCharacters characters => AddPosition(characters.Set),
        RegexSequence sequence => sequence.Items.Aggregate(Fragment.Empty, (left, item) => Concatenate(left, Add(item))),
        RegexAlternatives alternatives => alternatives.Items.Select(Add).ToList().Aggregate((a, b) =>
            new Fragment(a.IsNullable || b.IsNullable, [.. a.First, .. b.First], [.. a.Last, .. b.Last])),
        RegexRepetition repetition => AddRepetition(repetition),
        _ => throw new InvalidOperationException(),
    };

    private Fragment AddPosition(CodePointSet set)
    {
        if (sets.Count >= MostPositions)
        {
            throw TooBig();
        }

        sets.Add(set);
        followers.Add([]);
        return new Fragment(IsNullable: false, [sets.Count - 1], [sets.Count - 1]);
    }

    private Fragment AddRepetition(RegexRepetition repetition)
    {
        Fragment result = Fragment.Empty;
        if (repetition.Item is RegexSequence { Items.Count: 0 })
        {
            return result;
        }

        for (int i = 0; i < repetition.Minimum; i++)
        {
            result = Concatenate(result, i == repetition.Minimum - 1 && repetition.Maximum is null ? Loop(Add(repetition.Item)) : Add(repetition.Item));
        }

        if (repetition is { Maximum: null, Minimum: 0 })
        {
            return Loop(Add(repetition.Item)) with { IsNullable = true };
        }

        for (int i = repetition.Minimum; i < repetition.Maximum; i++)
        {
            result = Concatenate(result, Add(repetition.Item) with { IsNullable = true });
        }

        return result;
    }

    private Fragment Loop(Fragment fragment)
    {
        Connect(fragment.Last, fragment.First);
        return fragment;
    }

    private Fragment Concatenate(Fragment left, Fragment right)
    {
        Connect(left.Last, right.First);
        return new Fragment(
            left.IsNullable && right.IsNullable,
            left.IsNullable ? [.. left.First, .. right.First] : left.First,
            right.IsNullable ? [.. left.Last, .. right.Last] : right.Last);
    }

    private void Connect(List<int> from, List<int> to)
    {
        foreach (int position in from)
        {
            followers[position].UnionWith(to);
        }
    }

    /// <summary>A part of the expression with the positions where it may begin and end (Glushkov).</summary>
    private sealed record Fragment(bool IsNullable, List<int> First, List<int> Last)
    {
        public static Fragment Empty { get; } = new(IsNullable: true, [], []);
    }

    private sealed class State(int[] positions, bool accepts, int classes)
    {
        public readonly State?[] Ascii = new State?[128];
        public readonly State?[] Classes = new State?[classes];

        public int[] Positions { get; } = positions;

        public bool Accepts { get; } = accepts;

        public bool IsStart { get; init; }

        public bool IsDead => Positions.Length == 0 && !Accepts && !IsStart;
    }
}
