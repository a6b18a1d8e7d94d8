using Tei.Validation.RelaxNG.Datatypes;
using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Simplification;

/// <summary>Turns the written patterns into simple ones with references: the steps 4.6 and 4.12 to 4.18 of RELAX NG.</summary>
internal sealed class ReferenceResolver(SchemaLoader loader, SchemaErrors errors)
{
    private readonly GrammarBuilder grammars = new(loader, errors);
    private readonly Dictionary<(Uri Target, string Namespace, GrammarScope? Scope), Definition> externals = [];
    private int depth;

    public SimplePattern Resolve(PatternSyntax pattern, GrammarScope? scope)
    {
        if (++depth > ReferenceExpander.DeepestPattern)
        {
            throw SchemaErrors.Fatal(RelaxNGDiagnostics.TooDeep, pattern.Location, $"patterns are nested deeper than {ReferenceExpander.DeepestPattern}");
        }

        SimplePattern result = ResolvePattern(pattern, scope);
        depth--;
        return result;
    }

    private SimplePattern ResolvePattern(PatternSyntax pattern, GrammarScope? scope)
    {
        switch (pattern)
        {
            case ElementSyntax element:
                NameClassChecks.Check(element.Name, isAttribute: false, errors);
                return new SimpleElement(element.Location, element.Name, Group(element.Location, element.Content, scope)) { Documentation = element.Documentation };
            case AttributeSyntax attribute:
                NameClassChecks.Check(attribute.Name, isAttribute: true, errors);
                return new SimpleAttribute(attribute.Location, attribute.Name, Resolve(attribute.Content, scope))
                {
                    Documentation = attribute.Documentation,
                    DefaultValue = attribute.DefaultValue,
                };
            case OperatorSyntax operation:
                return ResolveOperator(operation, scope);
            case ReferenceSyntax reference:
                return ResolveReference(reference, scope);
            case EmptySyntax:
                return new SimpleEmpty(pattern.Location);
            case TextSyntax:
                return new SimpleText(pattern.Location);
            case NotAllowedSyntax:
                return new SimpleNotAllowed(pattern.Location);
            case DataSyntax data:
                return ResolveData(data, scope);
            case ValueSyntax value:
                return ResolveValue(value);
            case ExternalReferenceSyntax external:
                return ResolveExternal(external, scope);
            case GrammarSyntax grammar:
                return ResolveGrammar(grammar, scope);
            default:
                throw new InvalidOperationException();
        }
    }

    /// <summary>Several children of a one-operand construct are a group (4.12).</summary>
    private SimplePattern Group(SourceLocation location, IReadOnlyList<PatternSyntax> items, GrammarScope? scope) =>
        items.Count == 1 ? Resolve(items[0], scope) : new SimpleGroup(location, ResolveAll(items, scope));

    private SimplePattern[] ResolveAll(IReadOnlyList<PatternSyntax> items, GrammarScope? scope)
    {
        var patterns = new SimplePattern[items.Count];
        for (int i = 0; i < patterns.Length; i++)
        {
            patterns[i] = Resolve(items[i], scope);
        }

        return patterns;
    }

    private SimplePattern ResolveOperator(OperatorSyntax operation, GrammarScope? scope)
    {
        SourceLocation at = operation.Location;
        switch (operation.Kind)
        {
            case PatternOperator.Group:
                return Group(at, operation.Operands, scope);
            case PatternOperator.Interleave:
                return operation.Operands.Count == 1 ? Resolve(operation.Operands[0], scope) : new SimpleInterleave(at, ResolveAll(operation.Operands, scope));
            case PatternOperator.Choice:
                return operation.Operands.Count == 1 ? Resolve(operation.Operands[0], scope) : new SimpleChoice(at, ResolveAll(operation.Operands, scope));
            case PatternOperator.OneOrMore:
                return new SimpleOneOrMore(at, Group(at, operation.Operands, scope));
            case PatternOperator.List:
                return new SimpleList(at, Group(at, operation.Operands, scope));
            case PatternOperator.Mixed:
                // Step 4.13.
                return new SimpleInterleave(at, [Group(at, operation.Operands, scope), new SimpleText(at)]);
            case PatternOperator.Optional:
                // Step 4.14.
                return new SimpleChoice(at, [Group(at, operation.Operands, scope), new SimpleEmpty(at)]);
            default:
                // Step 4.15.
                return new SimpleChoice(at, [new SimpleOneOrMore(at, Group(at, operation.Operands, scope)), new SimpleEmpty(at)]);
        }
    }

    private SimplePattern ResolveReference(ReferenceSyntax reference, GrammarScope? scope)
    {
        GrammarScope? target = reference.ToParent ? scope?.Parent : scope;
        if (target is null)
        {
            errors.Add(
                RelaxNGDiagnostics.UndefinedReference, reference.Location, $"\"{reference.Name}\" is referred to outside a grammar that could define it (RELAX NG, 4.18)");
        }
        else if (target.Definitions.TryGetValue(reference.Name, out Definition? definition))
        {
            return new SimpleReference(reference.Location, definition);
        }
        else
        {
            errors.Add(RelaxNGDiagnostics.UndefinedReference, reference.Location, $"\"{reference.Name}\" is not defined (RELAX NG, 4.18)");
        }

        return new SimpleNotAllowed(reference.Location);
    }

    /// <summary>The pattern of another file (4.6). It is resolved once for each grammar, so that files which refer to each other many times cost no more than their size.</summary>
    private SimplePattern ResolveExternal(ExternalReferenceSyntax external, GrammarScope? scope)
    {
        (Uri, string, GrammarScope?) key = (external.Target, external.InheritedNamespace, scope);
        if (!externals.TryGetValue(key, out Definition? definition))
        {
            SimplePattern? pattern = loader.WithReferenced(external.Target, external.InheritedNamespace, external.Location, schema => Resolve(schema, scope));
            if (pattern is null)
            {
                return new SimpleNotAllowed(external.Location);
            }

            externals.Add(key, definition = new Definition(loader.Show(external.Target)) { Pattern = pattern });
        }

        return new SimpleReference(external.Location, definition);
    }

    private SimplePattern ResolveData(DataSyntax data, GrammarScope? scope)
    {
        SimplePattern[] except = ResolveAll(data.Except, scope);
        return DatatypeLibrary.Find(data, errors) is Datatype type
            ? new SimpleData(data.Location, type, except.Length switch
            {
                0 => null,
                1 => except[0],
                _ => new SimpleChoice(data.Location, except),
            })
            : new SimpleNotAllowed(data.Location);
    }

    private SimplePattern ResolveValue(ValueSyntax value)
    {
        if (DatatypeLibrary.Find(value.Type, value.Location, errors) is not Datatype type)
        {
            return new SimpleNotAllowed(value.Location);
        }

        if (type.Parse(value.Value, new PrefixContext(value.Namespaces)) is object parsed)
        {
            return new SimpleValue(value.Location, type, value.Value, parsed) { Documentation = value.Documentation };
        }

        errors.Add(RelaxNGDiagnostics.DatatypeConstraint, value.Location, $"\"{value.Value}\" is not a value of the type \"{value.Type}\" (RELAX NG, 4.16)");
        return new SimpleNotAllowed(value.Location);
    }

    /// <summary>Merges the definitions of each name (4.17), and gives the start of the grammar (4.18).</summary>
    private SimplePattern ResolveGrammar(GrammarSyntax grammar, GrammarScope? parent)
    {
        GrammarScope scope = grammars.Build(grammar, parent);
        foreach (Definition definition in scope.Definitions.Values.Append(scope.Start))
        {
            Merge(definition, scope);
        }

        if (scope.Start.Pattern is null)
        {
            errors.Add(RelaxNGDiagnostics.UndefinedReference, grammar.Location, "the grammar has no start (RELAX NG, 4.18)");
            return new SimpleNotAllowed(grammar.Location);
        }

        return new SimpleReference(grammar.Location, scope.Start);
    }

    private void Merge(Definition definition, GrammarScope scope)
    {
        if (definition.Parts.Count == 0)
        {
            return;
        }

        CombineMethod[] methods = [.. definition.Parts.Select(p => p.Combine).Where(c => c != CombineMethod.None).Distinct()];
        DefineSyntax[] plain = [.. definition.Parts.Where(p => p.Combine == CombineMethod.None)];
        string what = definition.Name is null ? "start" : $"\"{definition.Name}\"";
        if (plain.Length > 1)
        {
            errors.Add(RelaxNGDiagnostics.CombineConflict, plain[1].Location, $"{what} is defined twice without combine (RELAX NG, 4.17)");
        }

        if (methods.Length > 1)
        {
            errors.Add(RelaxNGDiagnostics.CombineConflict, definition.Parts[^1].Location, $"{what} is combined both by choice and by interleave (RELAX NG, 4.17)");
        }

        SourceLocation at = definition.Parts[0].Location;
        SimplePattern[] parts = [.. definition.Parts.Select(p => Group(p.Location, p.Content, scope))];
        definition.Pattern = parts.Length == 1 ? parts[0]
            : methods is [CombineMethod.Interleave] ? new SimpleInterleave(at, parts)
            : new SimpleChoice(at, parts);
    }
}
