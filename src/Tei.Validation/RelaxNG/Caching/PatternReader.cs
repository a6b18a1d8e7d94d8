using Tei.Validation.RelaxNG.Datatypes;
using Tei.Validation.RelaxNG.Patterns;
using Tei.Validation.RelaxNG.Restrictions;
using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Caching;

/// <summary>Reads what <see cref="PatternWriter"/> has written.</summary>
internal sealed class PatternReader(BinaryReader input)
{
    private readonly PatternBuilder builder = new();
    private readonly NameRegistry names = new();
    private readonly List<string> strings = [];
    private Pattern[] patterns = [];

    /// <exception cref="IOException">The file ends too early.</exception>
    /// <exception cref="InvalidDataException">The file has other data than the writer writes.</exception>
    public CompiledPatterns Read()
    {
        int first = builder.NextId;
        int count = input.Read7BitEncodedInt();
        patterns = new Pattern[first + count];
        patterns[builder.Empty.Id] = builder.Empty;
        patterns[builder.NotAllowed.Id] = builder.NotAllowed;
        patterns[builder.Text.Id] = builder.Text;
        for (int i = first; i < patterns.Length; i++)
        {
            patterns[i] = ReadPattern();
        }

        Pattern start = Operand();
        var elements = new ElementPattern[input.Read7BitEncodedInt()];
        for (int i = 0; i < elements.Length; i++)
        {
            elements[i] = (ElementPattern)Operand();
            elements[i].Inside = Operand();
        }

        ReadIdAttributes();
        AttributeDefaults defaults = ReadDefaults();
        return new CompiledPatterns(builder, names, start, elements, new Lazy<Declarations>(ReadDeclarations), defaults);
    }

    private AttributeDefaults ReadDefaults()
    {
        var elements = new (QualifiedName Element, List<AttributeDefault> Values)[input.Read7BitEncodedInt()];
        for (int i = 0; i < elements.Length; i++)
        {
            elements[i] = (ReadQualifiedName(), []);
            for (int j = input.Read7BitEncodedInt(); j > 0; j--)
            {
                QualifiedName attribute = ReadQualifiedName();
                elements[i].Values.Add(new AttributeDefault(attribute, String()));
            }
        }

        return elements.Length == 0 ? AttributeDefaults.None : AttributeDefaults.Restore(elements);
    }

    private Declarations ReadDeclarations()
    {
        var declarations = new Declarations();
        for (int i = input.Read7BitEncodedInt(); i > 0; i--)
        {
            Pattern pattern = Operand();
            var known = new Declaration[input.Read7BitEncodedInt()];
            for (int j = 0; j < known.Length; j++)
            {
                SourceLocation location = ReadLocation();
                known[j] = new Declaration(location, input.ReadBoolean() ? String() : null);
            }

            declarations.Restore(pattern, known);
        }

        return declarations;
    }

    private void ReadIdAttributes()
    {
        for (int i = input.Read7BitEncodedInt(); i > 0; i--)
        {
            NameEntry entry = ReadName();
            var attributes = new IdAttribute[input.Read7BitEncodedInt()];
            for (int j = 0; j < attributes.Length; j++)
            {
                attributes[j] = new IdAttribute(ReadName(), (IdKind)input.ReadByte());
            }

            entry.IdAttributes = attributes;
        }
    }

    private NameEntry ReadName()
    {
        string namespaceUri = String();
        return names.Find(namespaceUri, String());
    }

    private Pattern ReadPattern()
    {
        var kind = (PatternKind)input.ReadByte();
        switch (kind)
        {
            case PatternKind.Element:
                NameClass elementName = ReadNameClass();
                names.Add(elementName);
                return builder.Element(elementName);
            case PatternKind.Attribute:
                NameClass attributeName = ReadNameClass();
                names.Add(attributeName);
                return builder.RestoreAttribute(attributeName, Operand());
            case PatternKind.Data:
                Datatype type = ReadDatatype();
                int except = input.Read7BitEncodedInt();
                return builder.RestoreData(type, except == 0 ? null : patterns[except - 1]);
            case PatternKind.Value:
                return ReadValue();
            default:
                var operands = new Pattern[input.Read7BitEncodedInt()];
                for (int i = 0; i < operands.Length; i++)
                {
                    operands[i] = Operand();
                }

                return builder.Restore(Operation(kind), operands);
        }
    }

    private static PatternBuilder.Operation Operation(PatternKind kind) => kind switch
    {
        PatternKind.Choice => PatternBuilder.Operation.Choice,
        PatternKind.Group => PatternBuilder.Operation.Group,
        PatternKind.Interleave => PatternBuilder.Operation.Interleave,
        PatternKind.OneOrMore => PatternBuilder.Operation.OneOrMore,
        PatternKind.List => PatternBuilder.Operation.List,
        _ => throw new InvalidDataException(),
    };

    private Pattern Operand() => patterns[input.Read7BitEncodedInt()] ?? throw new InvalidDataException();

    private Pattern ReadValue()
    {
        Datatype type = ReadDatatype();
        string text = String();
        object value = input.ReadBoolean()
            ? ReadQualifiedName()
            : type.Parse(text, NoContext.Instance) ?? throw new InvalidDataException();
        return builder.RestoreValue(type, text, value);
    }

    private QualifiedName ReadQualifiedName()
    {
        string namespaceUri = String();
        return new QualifiedName(namespaceUri, String());
    }

    private Datatype ReadDatatype()
    {
        bool isBuiltIn = input.ReadBoolean();
        string name = String();
        Datatype? type = !isBuiltIn ? XsdDatatypes.Find(name) : name == BuiltInDatatype.Token.Name ? BuiltInDatatype.Token : BuiltInDatatype.String;
        var facets = new Facet[input.Read7BitEncodedInt()];
        for (int i = 0; i < facets.Length; i++)
        {
            string facet = String();
            facets[i] = Facet.Restore((XsdDatatype)type!, facet, String());
        }

        return facets.Length == 0 ? type ?? throw new InvalidDataException() : new RestrictedDatatype((XsdDatatype)type!, facets);
    }

    private NameClass ReadNameClass()
    {
        byte kind = input.ReadByte();
        SourceLocation location = ReadLocation();
        switch (kind)
        {
            case 0:
                return new NameNameClass(location, ReadQualifiedName());
            case 1:
                return new AnyNameClass(location, ReadException());
            case 2:
                string namespaceUri = String();
                return new NsNameClass(location, namespaceUri, ReadException());
            default:
                var choices = new NameClass[input.Read7BitEncodedInt()];
                for (int i = 0; i < choices.Length; i++)
                {
                    choices[i] = ReadNameClass();
                }

                return new ChoiceNameClass(location, choices);
        }
    }

    private NameClass? ReadException() => input.ReadBoolean() ? ReadNameClass() : null;

    private SourceLocation ReadLocation()
    {
        string file = String();
        int line = input.Read7BitEncodedInt();
        return new SourceLocation(file, line, input.Read7BitEncodedInt());
    }

    private string String()
    {
        int number = input.Read7BitEncodedInt();
        if (number == strings.Count)
        {
            strings.Add(input.ReadString());
        }

        return strings[number];
    }
}
