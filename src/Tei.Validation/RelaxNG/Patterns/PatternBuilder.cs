using Tei.Validation.RelaxNG.Datatypes;
using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Patterns;

/// <summary>Makes patterns, each once, and simplifies while it makes them. Not for several threads at a time.</summary>
internal sealed partial class PatternBuilder
{
    private readonly Dictionary<PatternKey, Pattern> interned = [];
    private readonly Dictionary<string, Pattern> named = new(StringComparer.Ordinal);
    private int count;
    private int kept;

    public PatternBuilder()
    {
        Empty = new EmptyPattern(count++);
        NotAllowed = new NotAllowedPattern(count++);
        Text = new TextPattern(count++);
    }

    /// <summary>The patterns that are made from other patterns, and told apart by them.</summary>
    public enum Operation
    {
        Choice,
        Group,
        Interleave,
        OneOrMore,
        List,
    }

    /// <summary>How many operands the patterns have that were made and may be forgotten: the measure of the memory that they take.</summary>
    public long OperandsSinceKept { get; private set; }

    public Pattern Empty { get; }

    public Pattern NotAllowed { get; }

    public Pattern Text { get; }

    /// <summary>Marks the patterns made so far, which are those of the schema, as never to be forgotten.</summary>
    public void KeepAll()
    {
        kept = count;
        OperandsSinceKept = 0;
    }

    /// <summary>Forgets the patterns that were not kept. Those in use stay right; an equal one may be made again beside them.</summary>
    public void Forget()
    {
        foreach ((PatternKey key, Pattern pattern) in interned)
        {
            if (pattern.Id >= kept)
            {
                interned.Remove(key);
            }
        }

        interned.TrimExcess();
        OperandsSinceKept = 0;
    }

    public Pattern Choice(params ReadOnlySpan<Pattern> operands)
    {
        if (operands.Length == 1)
        {
            return operands[0];
        }

        SortedList<int, Pattern> items = [];
        foreach (Pattern operand in operands)
        {
            ReadOnlySpan<Pattern> parts = operand is ChoicePattern choice ? choice.Items : [operand];
            foreach (Pattern part in parts)
            {
                items[part.Id] = part;
            }
        }

        items.Remove(NotAllowed.Id);
        if (items.ContainsKey(Empty.Id) && items.Values.Any(i => i.IsNullable && i != Empty))
        {
            items.Remove(Empty.Id);
        }

        return items.Count switch
        {
            0 => NotAllowed,
            1 => items.Values[0],
            _ => Intern(Operation.Choice, [.. items.Keys], id => new ChoicePattern(id, [.. items.Values])),
        };
    }

    public Pattern Group(Pattern first, Pattern rest)
    {
        if (first == NotAllowed || rest == NotAllowed)
        {
            return NotAllowed;
        }

        if (first == Empty)
        {
            return rest;
        }

        if (rest == Empty)
        {
            return first;
        }

        if (first is not GroupPattern)
        {
            return Intern(Operation.Group, [first.Id, rest.Id], id => new GroupPattern(id, first, rest));
        }

        // Groups lean to the right, so that one sequence has one form.
        List<Pattern> items = [];
        while (first is GroupPattern group)
        {
            items.Add(group.First);
            first = group.Rest;
        }

        items.Add(first);
        return Group(items, rest);
    }

    /// <summary>The items, then the rest.</summary>
    public Pattern Group(IReadOnlyList<Pattern> items, Pattern rest)
    {
        for (int i = items.Count - 1; i >= 0; i--)
        {
            rest = Group(items[i], rest);
        }

        return rest;
    }

    public Pattern Interleave(IEnumerable<Pattern> operands)
    {
        List<Pattern> items = [];
        foreach (Pattern operand in operands)
        {
            if (operand == NotAllowed)
            {
                return NotAllowed;
            }

            if (operand is InterleavePattern interleave)
            {
                items.AddRange(interleave.Items);
            }
            else if (operand != Empty)
            {
                items.Add(operand);
            }
        }

        items.Sort(static (a, b) => a.Id.CompareTo(b.Id));

        // Text beside text is text.
        if (items.Count(i => i == Text) > 1)
        {
            items.RemoveAll(i => i == Text);
            items.Insert(0, Text);
        }

        return items.Count switch
        {
            0 => Empty,
            1 => items[0],
            _ => Intern(Operation.Interleave, [.. items.Select(i => i.Id)], id => new InterleavePattern(id, [.. items])),
        };
    }

    public Pattern OneOrMore(Pattern item) => item is OneOrMorePattern or EmptyPattern or NotAllowedPattern or TextPattern
        ? item
        : Intern(Operation.OneOrMore, [item.Id], id => new OneOrMorePattern(id, item));

    public Pattern List(Pattern items) => items == NotAllowed
        ? NotAllowed
        : Intern(Operation.List, [items.Id], id => new ListPattern(id, items));

    public Pattern Attribute(NameClass name, Pattern value) => value == NotAllowed
        ? NotAllowed
        : Intern($"@{name.Key} {value.Id}", id => new AttributePattern(id, name, value));

    public Pattern Data(Datatype type, Pattern? except)
    {
        string key = type is RestrictedDatatype restricted ? restricted.Key : type.GetType().Name + " " + type.Name;
        return Intern($"data {key} {except?.Id}", id => new DataPattern(id, type, except));
    }

    public Pattern Value(Datatype type, string text, object value) =>
        Intern($"value {type.GetType().Name} {type.Name} {value is string} {value}", id => new ValuePattern(id, type, text, value));

    /// <summary>An element; each call makes a new one.</summary>
    public ElementPattern Element(NameClass name) => new(count++, name);

    private Pattern Intern(string key, Func<int, Pattern> make)
    {
        if (!named.TryGetValue(key, out Pattern? pattern))
        {
            named.Add(key, pattern = make(count++));
        }

        return pattern;
    }

    private Pattern Intern(Operation operation, int[] operands, Func<int, Pattern> make)
    {
        var key = new PatternKey((int)operation, operands);
        if (!interned.TryGetValue(key, out Pattern? pattern))
        {
            interned.Add(key, pattern = make(count++));
            OperandsSinceKept += operands.Length;
        }

        return pattern;
    }

    /// <summary>An operation with the numbers of its operands.</summary>
    private readonly struct PatternKey(int operation, int[] operands) : IEquatable<PatternKey>
    {
        private readonly int operation = operation;
        private readonly int[] operands = operands;

        public bool Equals(PatternKey other) => operation == other.operation && operands.AsSpan().SequenceEqual(other.operands);

        public override bool Equals(object? obj) => obj is PatternKey other && Equals(other);

        public override int GetHashCode()
        {
            int hash = operation;
            foreach (int operand in operands)
            {
                hash = unchecked((hash * 31) + operand);
            }

            return hash;
        }
    }
}
