namespace Tei.Validation.RelaxNG.Syntax;

/// <summary>Reads the compact syntax into the same tree as <see cref="XmlSyntaxReader"/> (RELAX NG Compact Syntax, annex A).</summary>
/// <remarks>After a mistake in a grammar it goes on with the next definition, so that one reading tells about several.</remarks>
internal sealed partial class CompactSyntaxReader
{
    /// <summary>After so many mistakes the rest of a file is not read.</summary>
    private const int MostProblems = 20;

    private readonly SchemaErrors errors;
    private readonly CompactLexer lexer;
    private readonly CompactNamespaces namespaces;
    private readonly Uri baseUri;
    private readonly List<Diagnostic> problems = [];
    private readonly Queue<CompactToken> ahead = new();
    private int depth;
    private bool hasStopped;

    private CompactSyntaxReader(string text, string file, Uri baseUri, string inheritedNamespace, SchemaErrors errors)
    {
        this.errors = errors;
        this.baseUri = baseUri;
        lexer = new CompactLexer(text, file);
        namespaces = new CompactNamespaces(inheritedNamespace, errors);
    }

    private CompactToken Current => Ahead(0);

    /// <summary>Reads a schema, which is a pattern.</summary>
    /// <param name="text">The schema.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="baseUri">What references in it are relative to.</param>
    /// <param name="inheritedNamespace">The namespace that a referring schema passes on (RELAX NG, 4.6).</param>
    /// <param name="errors">Where mistakes go that do not hinder the reading.</param>
    /// <exception cref="InvalidSchemaException">The text is not in the compact syntax, or it is nested too deep.</exception>
    public static PatternSyntax ReadSchema(string text, string file, Uri baseUri, string inheritedNamespace, SchemaErrors errors)
    {
        var reader = new CompactSyntaxReader(text, file, baseUri, inheritedNamespace, errors);
        PatternSyntax? schema = reader.ReadRoot();
        return reader.problems.Count == 0 ? schema! : throw new InvalidSchemaException(reader.problems);
    }

    /// <summary>Reads the file; null after a mistake.</summary>
    private PatternSyntax? ReadRoot()
    {
        try
        {
            ReadDeclarations();
            SchemaAnnotations first = ReadAnnotations();
            if (IsGrammar(first))
            {
                return new GrammarSyntax(Current.Location, ReadTopLevel(first));
            }

            Particle schema = ReadPattern(first);
            return Current.Kind != CompactTokenKind.End ? throw Unexpected("the end of the file")
                : schema.HasFollowing ? throw Problem(Current.Location, "an annotation may not follow the pattern that is the whole schema")
                : schema.Pattern;
        }
        catch (InvalidSchemaException e) when (!hasStopped)
        {
            Note(e);
            ReadTopLevel(SchemaAnnotations.None);
            return null;
        }
    }

    /// <summary>Whether definitions follow, and not a pattern; an empty file is a grammar.</summary>
    private bool IsGrammar(SchemaAnnotations annotations) => Current.Kind switch
    {
        CompactTokenKind.End => annotations.IsEmpty,
        CompactTokenKind.Keyword => Current.Text is "start" or "div" or "include",
        CompactTokenKind.Identifier => IsAssignment(Ahead(1).Kind) || IsAnnotationElement(),
        _ => IsAnnotationElement(),
    };

    private void ReadDeclarations()
    {
        while (Current is { Kind: CompactTokenKind.Keyword, Text: "namespace" or "default" or "datatypes" })
        {
            CompactToken start = Take();
            if (start.Text == "datatypes")
            {
                CompactToken library = TakeName("a prefix");
                Expect(CompactTokenKind.Equal, "\"=\"");
                namespaces.DeclareLibrary(library, ReadLiteral(), start.Location);
                continue;
            }

            bool isDefault = start.Text == "default";
            if (isDefault)
            {
                ExpectKeyword("namespace");
            }

            CompactToken? prefix = isDefault && Current.Kind == CompactTokenKind.Equal ? null : TakeName("a prefix");
            Expect(CompactTokenKind.Equal, "\"=\"");
            string? uri = TakeIfKeyword("inherit") ? null : ReadLiteral();
            if (prefix is not null)
            {
                namespaces.Declare(prefix, uri, start.Location);
            }

            if (isDefault)
            {
                namespaces.Declare(null, uri, start.Location);
            }
        }
    }

    /// <summary>Keeps what was found wrong.</summary>
    /// <exception cref="InvalidSchemaException">There is no use in going on.</exception>
    private void Note(InvalidSchemaException problem)
    {
        problems.AddRange(problem.Diagnostics);
        hasStopped = problems.Count >= MostProblems || problem.Diagnostics[0].Descriptor == RelaxNGDiagnostics.TooDeep;
        if (hasStopped)
        {
            throw new InvalidSchemaException(problems);
        }
    }

    private CompactToken Ahead(int count)
    {
        while (ahead.Count <= count)
        {
            ahead.Enqueue(lexer.Next());
        }

        return count == 0 ? ahead.Peek() : ahead.ElementAt(count);
    }

    private CompactToken Take()
    {
        CompactToken token = Current;
        ahead.Dequeue();
        return token;
    }

    private bool TakeIf(CompactTokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        ahead.Dequeue();
        return true;
    }

    private bool TakeIfKeyword(string keyword)
    {
        if (Current.Kind != CompactTokenKind.Keyword || Current.Text != keyword)
        {
            return false;
        }

        ahead.Dequeue();
        return true;
    }

    /// <summary>Takes a name, keyword or not.</summary>
    private CompactToken TakeName(string what) =>
        Current.Kind is CompactTokenKind.Identifier or CompactTokenKind.Keyword ? Take() : throw Unexpected(what);

    private void Expect(CompactTokenKind kind, string what)
    {
        if (!TakeIf(kind))
        {
            throw Unexpected(what);
        }
    }

    private void ExpectKeyword(string keyword)
    {
        if (!TakeIfKeyword(keyword))
        {
            throw Unexpected($"\"{keyword}\"");
        }
    }

    /// <summary>Segments with <c>~</c> between them.</summary>
    private string ReadLiteral()
    {
        if (Current.Kind != CompactTokenKind.Literal)
        {
            throw Unexpected("a quoted text");
        }

        string first = Take().Text;
        if (Current.Kind != CompactTokenKind.Tilde)
        {
            return first;
        }

        List<string> segments = [first];
        while (TakeIf(CompactTokenKind.Tilde))
        {
            segments.Add(Current.Kind == CompactTokenKind.Literal ? Take().Text : throw Unexpected("a quoted text after \"~\""));
        }

        return string.Concat(segments);
    }

    /// <summary>Counts a level of nesting; the caller gives it back.</summary>
    private void Enter()
    {
        if (++depth > SourceTree.DeepestElement)
        {
            throw SchemaErrors.Fatal(RelaxNGDiagnostics.TooDeep, Current.Location, $"the schema is nested deeper than {SourceTree.DeepestElement} levels");
        }
    }

    private InvalidSchemaException Unexpected(string expected) => Problem(Current.Location, $"found {Current} where {expected} is expected");

    private static InvalidSchemaException Problem(SourceLocation place, string message) =>
        SchemaErrors.Fatal(RelaxNGDiagnostics.SchemaSyntax, place, message + " (RELAX NG Compact Syntax, 2)");
}
