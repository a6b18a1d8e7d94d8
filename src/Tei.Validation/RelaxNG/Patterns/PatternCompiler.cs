using Tei.Validation.RelaxNG.Simplification;

namespace Tei.Validation.RelaxNG.Patterns;

/// <summary>Turns the simplified schema into patterns.</summary>
internal sealed class PatternCompiler(PatternBuilder builder, NameRegistry names)
{
    private readonly Dictionary<SimplePattern, Pattern> done = [];

    /// <summary>Where the patterns come from.</summary>
    public Declarations Declarations { get; } = new();

    /// <summary>All elements of the schema.</summary>
    public List<ElementPattern> Elements { get; } = [];

    public Pattern Compile(SimplePattern start, IReadOnlyList<SimpleElement> elements)
    {
        foreach (SimpleElement element in elements)
        {
            names.Add(element.Name);
            ElementPattern pattern = builder.Element(element.Name);
            done.Add(element, pattern);
            Declarations.Add(pattern, element.Location, element.Documentation);
            Elements.Add(pattern);
        }

        for (int i = 0; i < elements.Count; i++)
        {
            Elements[i].Inside = Compile(elements[i].Content);
        }

        return Compile(start);
    }

    /// <summary>The pattern of a part of the schema; null where nothing reaches the part.</summary>
    public Pattern? Find(SimplePattern simple) => done.GetValueOrDefault(simple);

    private Pattern Compile(SimplePattern simple)
    {
        if (!done.TryGetValue(simple, out Pattern? pattern))
        {
            done.Add(simple, pattern = Make(simple));
        }

        return pattern;
    }

    private Pattern Make(SimplePattern simple)
    {
        switch (simple)
        {
            case SimpleEmpty:
                return builder.Empty;
            case SimpleNotAllowed:
                return builder.NotAllowed;
            case SimpleText:
                return builder.Text;
            case SimpleData data:
                return builder.Data(data.Type, data.Except is null ? null : Compile(data.Except));
            case SimpleValue value:
                Pattern one = builder.Value(value.Type, value.Text, value.Value);
                Declarations.Add(one, value.Location, value.Documentation);
                return one;
            case SimpleList list:
                return builder.List(Compile(list.Content));
            case SimpleOneOrMore repeated:
                return builder.OneOrMore(Compile(repeated.Content));
            case SimpleAttribute attribute:
                names.Add(attribute.Name);
                Pattern compiled = builder.Attribute(attribute.Name, Compile(attribute.Content));
                Declarations.Add(compiled, attribute.Location, attribute.Documentation);
                return compiled;
            case SimpleChoice choice:
                return builder.Choice([.. choice.Items.Select(Compile)]);
            case SimpleInterleave interleave:
                return builder.Interleave(interleave.Items.Select(Compile).ToList());
            case SimpleGroup group:
                return builder.Group([.. group.Items.Select(Compile)], builder.Empty);
            default:
                throw new InvalidOperationException();
        }
    }
}
