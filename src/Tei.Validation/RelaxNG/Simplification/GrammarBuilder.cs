using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Simplification;

/// <summary>Gathers the definitions of a grammar, those of included grammars with their replacements (RELAX NG, 4.7).</summary>
internal sealed class GrammarBuilder(SchemaLoader loader, SchemaErrors errors)
{
    /// <summary>The most definitions that a grammar may have, those of included files counted as often as the files are included.</summary>
    public const int MostDefinitions = 1_000_000;

    public GrammarScope Build(GrammarSyntax grammar, GrammarScope? parent)
    {
        var scope = new GrammarScope(parent);
        foreach (DefineSyntax define in Definitions(grammar))
        {
            scope.Named(define.Name).Parts.Add(define);
        }

        return scope;
    }

    private IEnumerable<DefineSyntax> Definitions(GrammarSyntax grammar) => grammar.Components.SelectMany(component => component switch
    {
        DefineSyntax define => [define],
        IncludeSyntax include => Included(include),
        _ => throw new InvalidOperationException(),
    });

    private List<DefineSyntax> Included(IncludeSyntax include) =>
        loader.WithReferenced(include.Target, include.InheritedNamespace, include.Location, schema => Replace(schema, include)) ?? [];

    private List<DefineSyntax>? Replace(PatternSyntax schema, IncludeSyntax include)
    {
        if (schema is not GrammarSyntax grammar)
        {
            errors.Add(RelaxNGDiagnostics.ReferencedSchema, include.Location, $"\"{loader.Show(include.Target)}\" is not a grammar, so it cannot be included (RELAX NG, 4.7)");
            return null;
        }

        List<DefineSyntax> definitions = [.. Definitions(grammar)];
        foreach (DefineSyntax own in include.Overrides.DistinctBy(o => o.Name))
        {
            if (definitions.RemoveAll(d => d.Name == own.Name) == 0)
            {
                string what = own.Name is null ? "start" : $"definition of \"{own.Name}\"";
                errors.Add(RelaxNGDiagnostics.OverrideWithoutDefinition, own.Location, $"the included grammar has no {what} to replace (RELAX NG, 4.7)");
            }
        }

        definitions.AddRange(include.Overrides);
        if (definitions.Count > MostDefinitions)
        {
            throw SchemaErrors.Fatal(RelaxNGDiagnostics.TooDeep, include.Location, $"including files again and again gives more than {MostDefinitions} definitions");
        }

        return definitions;
    }
}
