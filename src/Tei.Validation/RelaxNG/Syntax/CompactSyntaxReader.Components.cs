namespace Tei.Validation.RelaxNG.Syntax;

/// <content>The parts of a grammar.</content>
internal sealed partial class CompactSyntaxReader
{
    private static bool IsAssignment(CompactTokenKind kind) =>
        kind is CompactTokenKind.Equal or CompactTokenKind.ChoiceEqual or CompactTokenKind.InterleaveEqual;

    /// <summary>Reads the definitions up to the end of the file; after a mistake with the next that looks like one.</summary>
    private List<ComponentSyntax> ReadTopLevel(SchemaAnnotations first)
    {
        List<ComponentSyntax> components = [];
        while (true)
        {
            try
            {
                if (problems.Count > 0)
                {
                    SkipToComponent();
                }

                ReadComponents(components, first, insideInclude: false);
                if (Current.Kind == CompactTokenKind.End)
                {
                    return components;
                }

                throw Unexpected("a definition");
            }
            catch (InvalidSchemaException e) when (!hasStopped)
            {
                Note(e);
                depth = 0;
                first = SchemaAnnotations.None;
            }
        }
    }

    /// <summary>Passes over tokens up to a definition, or the end of the file.</summary>
    private void SkipToComponent()
    {
        while (true)
        {
            try
            {
                while (Current.Kind != CompactTokenKind.End && !IsComponent())
                {
                    ahead.Dequeue();
                }

                return;
            }
            catch (InvalidSchemaException e) when (!hasStopped)
            {
                Note(e);

                // The lexer goes on behind the place.
                ahead.Clear();
            }
        }
    }

    private bool IsComponent() =>
        (Current.Kind == CompactTokenKind.Identifier || Current is { Kind: CompactTokenKind.Keyword, Text: "start" }) && IsAssignment(Ahead(1).Kind);

    private void ReadComponents(List<ComponentSyntax> components, SchemaAnnotations first, bool insideInclude)
    {
        SchemaAnnotations annotations = first.IsEmpty ? ReadAnnotations() : first;
        while (true)
        {
            if (annotations.IsEmpty && IsAnnotationElement())
            {
                ReadAnnotationElement(mayBeRelaxNG: false, out _, out _);
            }
            else if (Current.Kind == CompactTokenKind.Identifier || Current is { Kind: CompactTokenKind.Keyword, Text: "start" })
            {
                components.Add(ReadDefinition(annotations));
            }
            else if (Current is { Kind: CompactTokenKind.Keyword, Text: "div" })
            {
                Take();
                ReadBlock(components, insideInclude);
            }
            else if (Current is { Kind: CompactTokenKind.Keyword, Text: "include" } && !insideInclude)
            {
                components.AddRange(ReadInclude());
            }
            else if (!annotations.IsEmpty)
            {
                throw Unexpected("a definition behind its annotations");
            }
            else
            {
                return;
            }

            annotations = ReadAnnotations();
        }
    }

    /// <summary>Definitions in braces.</summary>
    private void ReadBlock(List<ComponentSyntax> components, bool insideInclude)
    {
        Expect(CompactTokenKind.OpenBrace, "\"{\"");
        Enter();
        ReadComponents(components, SchemaAnnotations.None, insideInclude);
        depth--;
        Expect(CompactTokenKind.CloseBrace, insideInclude ? "a definition, \"div\" or \"}\"" : "a definition, \"div\", \"include\" or \"}\"");
    }

    private DefineSyntax ReadDefinition(SchemaAnnotations annotations)
    {
        CompactToken name = Take();
        CombineMethod combine = Current.Kind switch
        {
            CompactTokenKind.Equal => CombineMethod.None,
            CompactTokenKind.ChoiceEqual => CombineMethod.Choice,
            CompactTokenKind.InterleaveEqual => CombineMethod.Interleave,
            _ => throw Unexpected($"\"=\", \"|=\" or \"&=\" behind \"{name.Text}\""),
        };
        Take();
        PatternSyntax pattern = ReadPattern(ReadAnnotations()).Pattern;
        return new DefineSyntax(name.Location, name.Kind == CompactTokenKind.Keyword ? null : name.Text, combine, [pattern])
        {
            Documentation = annotations.Documentation,
        };
    }

    private IEnumerable<IncludeSyntax> ReadInclude()
    {
        CompactToken start = Take();
        Uri? target = ReadReference(out string inherited);
        List<ComponentSyntax> overrides = [];
        if (Current.Kind == CompactTokenKind.OpenBrace)
        {
            ReadBlock(overrides, insideInclude: true);
        }

        return target is null ? [] : [new IncludeSyntax(start.Location, target, inherited, [.. overrides.Cast<DefineSyntax>()])];
    }

    /// <summary>The file behind <c>include</c> or <c>external</c>, and the namespace that it inherits.</summary>
    private Uri? ReadReference(out string inherited)
    {
        SourceLocation place = Current.Location;
        string reference = ReadLiteral();
        inherited = namespaces.Default;
        if (TakeIfKeyword("inherit"))
        {
            Expect(CompactTokenKind.Equal, "\"=\"");
            CompactToken prefix = TakeName("a prefix");
            inherited = namespaces.Find(prefix.Text, prefix.Location);
        }

        Uri? target = SchemaUris.Resolve(baseUri, reference);
        if (target is null)
        {
            errors.Add(RelaxNGDiagnostics.InvalidUri, place, $"\"{reference}\" is not a URI without fragment (RELAX NG, 4.5)");
        }

        return target;
    }
}
