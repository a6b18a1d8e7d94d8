using Tei.Validation.RelaxNG.Datatypes;
using Tei.Validation.RelaxNG.Patterns;
using Tei.Validation.RelaxNG.Restrictions;
using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Caching;

/// <summary>The kinds of entries in a file of patterns.</summary>
internal enum PatternKind : byte
{
    Element,
    Attribute,
    Data,
    Value,
    Choice,
    Group,
    Interleave,
    OneOrMore,
    List,
}

/// <summary>Writes the patterns of a schema, each once, in the order in which they were made; each refers to earlier ones by number.</summary>
internal sealed class PatternWriter(BinaryWriter output)
{
    private readonly Dictionary<string, int> strings = new(StringComparer.Ordinal);

    public void Write(CompiledPatterns patterns)
    {
        Pattern[] all = [.. patterns.Builder.Made.Concat(patterns.Elements).OrderBy(p => p.Id)];
        output.Write7BitEncodedInt(all.Length);
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].Id != all[0].Id + i)
            {
                throw new InvalidOperationException("A pattern is missing, so the numbers would not be those of the reader.");
            }

            Write(all[i]);
        }

        output.Write7BitEncodedInt(patterns.Start.Id);
        output.Write7BitEncodedInt(patterns.Elements.Count);
        foreach (ElementPattern element in patterns.Elements)
        {
            output.Write7BitEncodedInt(element.Id);
            output.Write7BitEncodedInt(element.Inside.Id);
        }

        NameEntry[] withIds = [.. patterns.Names.All.Where(n => n.IdAttributes is not null)];
        output.Write7BitEncodedInt(withIds.Length);
        foreach (NameEntry entry in withIds)
        {
            WriteName(entry);
            output.Write7BitEncodedInt(entry.IdAttributes!.Length);
            foreach ((NameEntry attribute, IdKind kind) in entry.IdAttributes)
            {
                WriteName(attribute);
                output.Write((byte)kind);
            }
        }

        Write(patterns.Defaults);
        Write(patterns.Declarations.Value);
    }

    private void Write(Declarations declarations)
    {
        (Pattern Pattern, IReadOnlyList<Declaration> Declarations)[] all = [.. declarations.All];
        output.Write7BitEncodedInt(all.Length);
        foreach ((Pattern pattern, IReadOnlyList<Declaration> known) in all)
        {
            output.Write7BitEncodedInt(pattern.Id);
            output.Write7BitEncodedInt(known.Count);
            foreach (Declaration declaration in known)
            {
                Write(declaration.Location);
                output.Write(declaration.Documentation is not null);
                if (declaration.Documentation is string text)
                {
                    Write(text);
                }
            }
        }
    }

    private void Write(AttributeDefaults defaults)
    {
        (QualifiedName Element, IReadOnlyList<AttributeDefault> Values)[] all = [.. defaults.All];
        output.Write7BitEncodedInt(all.Length);
        foreach ((QualifiedName element, IReadOnlyList<AttributeDefault> values) in all)
        {
            Write(element);
            output.Write7BitEncodedInt(values.Count);
            foreach (AttributeDefault value in values)
            {
                Write(value.Name);
                Write(value.Value);
            }
        }
    }

    private void Write(QualifiedName name)
    {
        Write(name.NamespaceUri);
        Write(name.LocalName);
    }

    private void Write(Pattern pattern)
    {
        switch (pattern)
        {
            case ElementPattern element:
                Kind(PatternKind.Element);
                Write(element.Name);
                break;
            case AttributePattern attribute:
                Kind(PatternKind.Attribute);
                Write(attribute.Name);
                output.Write7BitEncodedInt(attribute.Value.Id);
                break;
            case DataPattern data:
                Kind(PatternKind.Data);
                Write(data.Type);
                output.Write7BitEncodedInt((data.Except?.Id ?? -1) + 1);
                break;
            case ValuePattern value:
                WriteValue(value);
                break;
            case ChoicePattern choice:
                Write(PatternKind.Choice, choice.Items);
                break;
            case InterleavePattern interleave:
                Write(PatternKind.Interleave, interleave.Items);
                break;
            case GroupPattern group:
                Write(PatternKind.Group, group.First, group.Rest);
                break;
            case OneOrMorePattern repeated:
                Write(PatternKind.OneOrMore, repeated.Item);
                break;
            case ListPattern list:
                Write(PatternKind.List, list.Items);
                break;
            default:
                throw new InvalidOperationException();
        }
    }

    private void Kind(PatternKind kind) => output.Write((byte)kind);

    private void Write(PatternKind kind, params ReadOnlySpan<Pattern> operands)
    {
        Kind(kind);
        output.Write7BitEncodedInt(operands.Length);
        foreach (Pattern operand in operands)
        {
            output.Write7BitEncodedInt(operand.Id);
        }
    }

    private void WriteValue(ValuePattern value)
    {
        Kind(PatternKind.Value);
        Write(value.Type);
        Write(value.Text);

        // The prefix of a name means what it meant in the schema.
        output.Write(value.Value is QualifiedName);
        if (value.Value is QualifiedName name)
        {
            Write(name);
        }
    }

    private void Write(Datatype type)
    {
        output.Write(type is BuiltInDatatype);
        Write(type.Name);
        IReadOnlyList<Facet> facets = (type as RestrictedDatatype)?.Facets ?? [];
        output.Write7BitEncodedInt(facets.Count);
        foreach (Facet facet in facets)
        {
            Write(facet.Name);
            Write(facet.Value);
        }
    }

    private void WriteName(NameEntry entry)
    {
        Write(entry.NamespaceUri);
        Write(entry.LocalName!);
    }

    private void Write(NameClass name)
    {
        output.Write((byte)(name switch
        {
            NameNameClass => 0,
            AnyNameClass => 1,
            NsNameClass => 2,
            _ => 3,
        }));
        Write(name.Location);
        switch (name)
        {
            case NameNameClass one:
                Write(one.Name);
                break;
            case AnyNameClass any:
                WriteException(any.Except);
                break;
            case NsNameClass any:
                Write(any.NamespaceUri);
                WriteException(any.Except);
                break;
            case ChoiceNameClass choice:
                output.Write7BitEncodedInt(choice.Choices.Count);
                foreach (NameClass part in choice.Choices)
                {
                    Write(part);
                }

                break;
        }
    }

    private void WriteException(NameClass? except)
    {
        output.Write(except is not null);
        if (except is not null)
        {
            Write(except);
        }
    }

    private void Write(SourceLocation location)
    {
        Write(location.File);
        output.Write7BitEncodedInt(location.Line);
        output.Write7BitEncodedInt(location.Column);
    }

    /// <summary>A string: its number, and where it is new itself.</summary>
    private void Write(string text)
    {
        if (strings.TryGetValue(text, out int known))
        {
            output.Write7BitEncodedInt(known);
            return;
        }

        output.Write7BitEncodedInt(strings.Count);
        strings.Add(text, strings.Count);
        output.Write(text);
    }
}
