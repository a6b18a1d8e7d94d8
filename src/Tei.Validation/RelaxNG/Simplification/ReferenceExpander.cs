namespace Tei.Validation.RelaxNG.Simplification;

/// <summary>Replaces references by what they stand for, so that only elements refer onwards, and removes notAllowed and empty (RELAX NG, 4.19 to 4.21).</summary>
internal sealed class ReferenceExpander
{
    /// <summary>The deepest nesting of operators and references within one element.</summary>
    public const int DeepestPattern = 500;

    /// <summary>The most patterns in one group or interleave, after references have been followed.</summary>
    public const int LongestSequence = 200_000;

    private readonly Dictionary<SimpleElement, SimpleElement> elements = [];
    private readonly Dictionary<SimplePattern, int> lengths = [];
    private readonly Queue<(SimpleElement Written, SimpleElement Expanded)> waiting = new();
    private int depth;

    /// <summary>All elements that the start still reaches, in the order in which they are reached.</summary>
    public List<SimpleElement> Elements { get; } = [];

    /// <exception cref="InvalidSchemaException">A definition contains itself, or patterns are nested too deep.</exception>
    public SimplePattern Expand(SimplePattern start)
    {
        SimplePattern result = ExpandPattern(start);
        while (waiting.TryDequeue(out (SimpleElement Written, SimpleElement Expanded) next))
        {
            next.Expanded.Content = ExpandPattern(next.Written.Content);
        }

        FindElements(result);

        return result;
    }

    /// <summary>Step 4.20 may have cut elements off, so what is reached is known only at the end.</summary>
    private void FindElements(SimplePattern start)
    {
        HashSet<SimplePattern> found = [start];
        Queue<SimplePattern> unread = new([start]);
        while (unread.TryDequeue(out SimplePattern? pattern))
        {
            if (pattern is SimpleElement element)
            {
                Elements.Add(element);
            }

            foreach (SimplePattern part in Parts(pattern).Where(found.Add))
            {
                unread.Enqueue(part);
            }
        }
    }

    private static IEnumerable<SimplePattern> Parts(SimplePattern pattern) => pattern switch
    {
        SimpleElement element => [element.Content],
        SimpleOneOrMore repeated => [repeated.Content],
        SimpleChoice choice => choice.Items,
        SimpleGroup group => group.Items,
        SimpleInterleave interleave => interleave.Items,
        _ => [],
    };

    private SimplePattern ExpandPattern(SimplePattern pattern)
    {
        if (++depth > DeepestPattern)
        {
            throw SchemaErrors.Fatal(RelaxNGDiagnostics.TooDeep, pattern.Location, $"patterns are nested deeper than {DeepestPattern}");
        }

        SimplePattern result = pattern switch
        {
            SimpleReference reference => ExpandReference(reference),
            SimpleElement element => ExpandElement(element),
            SimpleChoice choice => Choice(choice),
            SimpleGroup group => Combine(group.Location, group.Items, static (at, items) => new SimpleGroup(at, items)),
            SimpleInterleave interleave => Combine(interleave.Location, interleave.Items, static (at, items) => new SimpleInterleave(at, items)),
            SimpleOneOrMore repeated => ExpandPattern(repeated.Content) switch
            {
                SimpleNotAllowed => new SimpleNotAllowed(repeated.Location),
                SimpleEmpty empty => empty,
                SimplePattern content => new SimpleOneOrMore(repeated.Location, content),
            },
            SimpleList list => ExpandPattern(list.Content) is var content and not SimpleNotAllowed
                ? new SimpleList(list.Location, content)
                : new SimpleNotAllowed(list.Location),
            SimpleAttribute attribute => ExpandPattern(attribute.Content) is var content and not SimpleNotAllowed
                ? new SimpleAttribute(attribute.Location, attribute.Name, content) { Documentation = attribute.Documentation, DefaultValue = attribute.DefaultValue }
                : new SimpleNotAllowed(attribute.Location),
            SimpleData { Except: SimplePattern except } data => ExpandPattern(except) is var exception and not SimpleNotAllowed
                ? new SimpleData(data.Location, data.Type, exception)
                : new SimpleData(data.Location, data.Type, null),
            _ => pattern,
        };
        depth--;
        return result;
    }

    private SimplePattern ExpandReference(SimpleReference reference)
    {
        Definition target = reference.Target;
        if (target.Expanded is null)
        {
            if (target.IsBeingExpanded)
            {
                throw SchemaErrors.Fatal(
                    RelaxNGDiagnostics.RecursiveReference, reference.Location, $"\"{target.Name ?? "start"}\" contains itself with no element between (RELAX NG, 4.19)");
            }

            target.IsBeingExpanded = true;
            target.Expanded = ExpandPattern(target.Pattern!);
            target.IsBeingExpanded = false;
        }

        return target.Expanded;
    }

    private SimpleElement ExpandElement(SimpleElement element)
    {
        if (!elements.TryGetValue(element, out SimpleElement? expanded))
        {
            expanded = new SimpleElement(element.Location, element.Name, new SimpleEmpty(element.Location)) { Documentation = element.Documentation };
            elements.Add(element, expanded);
            waiting.Enqueue((element, expanded));
        }

        return expanded;
    }

    private SimplePattern Choice(SimpleChoice choice)
    {
        List<SimplePattern> items = ExpandAll(choice.Items);
        items.RemoveAll(i => i is SimpleNotAllowed);
        int empties = items.RemoveAll(i => i is SimpleEmpty);
        if (empties > 0)
        {
            items.Insert(0, new SimpleEmpty(choice.Location));
        }

        return items.Count switch
        {
            0 => new SimpleNotAllowed(choice.Location),
            1 => items[0],
            _ => new SimpleChoice(choice.Location, items),
        };
    }

    private SimplePattern Combine(SourceLocation at, IReadOnlyList<SimplePattern> operands, Func<SourceLocation, List<SimplePattern>, SimplePattern> make)
    {
        List<SimplePattern> items = ExpandAll(operands);
        if (items.Exists(i => i is SimpleNotAllowed))
        {
            return new SimpleNotAllowed(at);
        }

        items.RemoveAll(i => i is SimpleEmpty);
        return items.Count switch
        {
            0 => new SimpleEmpty(at),
            1 => items[0],
            _ => Measured(make(at, items), items),
        };
    }

    /// <summary>Definitions that refer to others twice, and so on, are small in the schema and without measure in what they stand for.</summary>
    private SimplePattern Measured(SimplePattern sequence, List<SimplePattern> items)
    {
        long length = items.Sum(i => i.GetType() == sequence.GetType() ? (long)lengths.GetValueOrDefault(i, 1) : 1);
        if (length > LongestSequence)
        {
            throw SchemaErrors.Fatal(
                RelaxNGDiagnostics.TooDeep, sequence.Location, $"with all references followed, this has more than {LongestSequence} patterns in one sequence");
        }

        lengths.Add(sequence, (int)length);
        return sequence;
    }

    private List<SimplePattern> ExpandAll(IReadOnlyList<SimplePattern> items)
    {
        List<SimplePattern> expanded = new(items.Count);
        foreach (SimplePattern item in items)
        {
            expanded.Add(ExpandPattern(item));
        }

        return expanded;
    }
}
