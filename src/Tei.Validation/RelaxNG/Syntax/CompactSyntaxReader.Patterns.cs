namespace Tei.Validation.RelaxNG.Syntax;

/// <content>Patterns.</content>
internal sealed partial class CompactSyntaxReader
{
    /// <summary>Patterns with one operator between them. There is no precedence: two operators need parentheses.</summary>
    /// <param name="annotations">The annotations before the first pattern, which are read already.</param>
    private Particle ReadPattern(SchemaAnnotations annotations)
    {
        Enter();
        Particle first = ReadParticle(annotations);
        CompactTokenKind sign = Current.Kind;
        if (Operator(sign) is PatternOperator kind)
        {
            List<PatternSyntax> operands = [Operand(first)];
            while (TakeIf(sign))
            {
                operands.Add(Operand(ReadParticle(ReadAnnotations())));
            }

            if (Operator(Current.Kind) is not null)
            {
                throw Problem(Current.Location, $"{Current} may not stand beside another operator; put parentheses around one of them");
            }

            first = new Particle(new OperatorSyntax(first.Pattern.Location, kind, operands), HasFollowing: false, IsExcept: false);
        }

        depth--;
        return first;
    }

    private static PatternOperator? Operator(CompactTokenKind sign) => sign switch
    {
        CompactTokenKind.Comma => PatternOperator.Group,
        CompactTokenKind.Bar => PatternOperator.Choice,
        CompactTokenKind.Ampersand => PatternOperator.Interleave,
        _ => null,
    };

    private static PatternSyntax Operand(Particle particle) => particle.IsExcept
        ? throw Problem(particle.Pattern.Location, "a datatype with \"-\" may not stand beside another operator; put parentheses around it")
        : particle.Pattern;

    /// <summary>A pattern with its annotations, perhaps repeated.</summary>
    private Particle ReadParticle(SchemaAnnotations annotations)
    {
        Particle primary = ReadPrimary(annotations);
        primary = ReadFollowing(primary);
        PatternOperator? repetition = Current.Kind switch
        {
            CompactTokenKind.Question => PatternOperator.Optional,
            CompactTokenKind.Star => PatternOperator.ZeroOrMore,
            CompactTokenKind.Plus => PatternOperator.OneOrMore,
            _ => null,
        };
        if (repetition is not PatternOperator kind)
        {
            return primary;
        }

        if (primary.IsExcept)
        {
            throw Problem(Current.Location, $"a datatype with \"-\" is repeated only in parentheses; put them around it, before {Current}");
        }

        Take();
        return ReadFollowing(new Particle(new OperatorSyntax(primary.Pattern.Location, kind, [primary.Pattern]), HasFollowing: false, IsExcept: false));
    }

    /// <summary>Annotations behind a pattern. Documentation behind a value is that of the value.</summary>
    private Particle ReadFollowing(Particle particle)
    {
        while (TakeIf(CompactTokenKind.Following))
        {
            ReadAnnotationElement(mayBeRelaxNG: false, out QualifiedName name, out string text);
            PatternSyntax pattern = particle.Pattern is ValueSyntax value && name == SchemaAnnotations.DocumentationElement
                ? value.With(SchemaAnnotations.Join(value.Documentation, text))
                : particle.Pattern;
            particle = new Particle(pattern, HasFollowing: true, particle.IsExcept);
        }

        return particle;
    }

    private Particle ReadPrimary(SchemaAnnotations annotations)
    {
        CompactToken token = Current;
        switch (token.Kind)
        {
            case CompactTokenKind.OpenParenthesis:
                Take();
                Particle inner = ReadPattern(ReadAnnotations());
                Expect(CompactTokenKind.CloseParenthesis, "an operator or \")\"");
                return new Particle(inner.Pattern, inner.HasFollowing && annotations.IsEmpty, IsExcept: false);
            case CompactTokenKind.Literal:
                return Value(token.Location, new DatatypeName("", "token"), annotations);
            case CompactTokenKind.Identifier:
                Take();
                return Plain(new ReferenceSyntax(token.Location, token.Text, toParent: false));
            case CompactTokenKind.PrefixedName:
                Take();
                return ReadDatatype(token.Location, new DatatypeName(namespaces.FindLibrary(token.Prefix, token.Location), token.Text), annotations);
            case CompactTokenKind.Keyword:
                return ReadKeyword(annotations);
            default:
                throw Unexpected("a pattern");
        }
    }

    private Particle ReadKeyword(SchemaAnnotations annotations)
    {
        CompactToken token = Current;
        switch (token.Text)
        {
            case "element":
                Take();
                NameClass element = ReadNameClass(namespaces.Default);
                return Plain(new ElementSyntax(token.Location, element, [ReadBraces()]) { Documentation = annotations.Documentation });
            case "attribute":
                Take();
                NameClass attribute = ReadNameClass("");
                return Plain(new AttributeSyntax(token.Location, attribute, ReadBraces())
                {
                    Documentation = annotations.Documentation,
                    DefaultValue = annotations.DefaultValue,
                });
            case "list":
                Take();
                return Plain(new OperatorSyntax(token.Location, PatternOperator.List, [ReadBraces()]));
            case "mixed":
                Take();
                return Plain(new OperatorSyntax(token.Location, PatternOperator.Mixed, [ReadBraces()]));
            case "empty":
                Take();
                return Plain(new EmptySyntax(token.Location));
            case "text":
                Take();
                return Plain(new TextSyntax(token.Location));
            case "notAllowed":
                Take();
                return Plain(new NotAllowedSyntax(token.Location));
            case "string" or "token":
                Take();
                return ReadDatatype(token.Location, new DatatypeName("", token.Text), annotations);
            case "parent":
                Take();
                return Plain(Current.Kind == CompactTokenKind.Identifier
                    ? new ReferenceSyntax(token.Location, Take().Text, toParent: true)
                    : throw Unexpected("the name of a definition"));
            case "external":
                Take();
                return Plain(ReadReference(out string inherited) is Uri target
                    ? new ExternalReferenceSyntax(token.Location, target, inherited)
                    : new NotAllowedSyntax(token.Location));
            case "grammar":
                Take();
                List<ComponentSyntax> components = [];
                ReadBlock(components, insideInclude: false);
                return Plain(new GrammarSyntax(token.Location, components));
            default:
                throw Problem(token.Location, $"\"{token.Text}\" is a keyword and no pattern; write \\{token.Text} for a definition of this name");
        }
    }

    private PatternSyntax ReadBraces()
    {
        Expect(CompactTokenKind.OpenBrace, "\"{\"");
        PatternSyntax pattern = ReadPattern(ReadAnnotations()).Pattern;
        Expect(CompactTokenKind.CloseBrace, "an operator or \"}\"");
        return pattern;
    }

    /// <summary>What follows the name of a datatype: a value, or parameters and an exception.</summary>
    private Particle ReadDatatype(SourceLocation place, DatatypeName type, SchemaAnnotations annotations)
    {
        if (Current.Kind == CompactTokenKind.Literal)
        {
            return Value(place, type, annotations);
        }

        List<ParameterSyntax> parameters = [];
        if (TakeIf(CompactTokenKind.OpenBrace))
        {
            while (!TakeIf(CompactTokenKind.CloseBrace))
            {
                ReadAnnotations();
                CompactToken name = TakeName("a parameter or \"}\"");
                Expect(CompactTokenKind.Equal, "\"=\"");
                parameters.Add(new ParameterSyntax(name.Location, name.Text, ReadLiteral()));
            }
        }

        if (!TakeIf(CompactTokenKind.Minus))
        {
            return Plain(new DataSyntax(place, type, parameters, []));
        }

        Enter();
        Particle except = ReadPrimary(ReadAnnotations());
        depth--;
        return except.IsExcept
            ? throw Problem(except.Pattern.Location, "behind \"-\" a datatype with another \"-\" needs parentheses")
            : new Particle(new DataSyntax(place, type, parameters, [except.Pattern]), HasFollowing: false, IsExcept: true);
    }

    /// <summary>A value cannot contain its annotations, so they follow it (5.1).</summary>
    private Particle Value(SourceLocation place, DatatypeName type, SchemaAnnotations annotations) => new(
        new ValueSyntax(place, type, ReadLiteral(), namespaces.ForValues) { Documentation = annotations.Documentation },
        annotations.HasElements,
        IsExcept: false);

    private static Particle Plain(PatternSyntax pattern) => new(pattern, HasFollowing: false, IsExcept: false);

    /// <summary>A pattern while it is read.</summary>
    /// <param name="Pattern">The pattern.</param>
    /// <param name="HasFollowing">Whether annotations follow it, so that it cannot be a whole schema.</param>
    /// <param name="IsExcept">Whether it is a datatype with an exception that no parentheses enclose, which takes no operator.</param>
    private readonly record struct Particle(PatternSyntax Pattern, bool HasFollowing, bool IsExcept);
}
