using System.Runtime.ExceptionServices;
using Tei.Validation.Catalogs;
using Tei.Validation.RelaxNG.Derivatives;
using Tei.Validation.RelaxNG.Patterns;
using Tei.Validation.RelaxNG.Restrictions;
using Tei.Validation.RelaxNG.Simplification;
using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG;

/// <summary>A schema that is ready for use: the whole way from its files to the automaton. Threads may share it.</summary>
internal sealed class CompiledSchema
{
    // Schemas are read by recursion down to the limits of nesting, and the caller's stack may be small.
    private const int StackSize = 16 * 1024 * 1024;

    /// <summary>Makes the schema from its patterns.</summary>
    public CompiledSchema(RelaxNGOptions options, CompiledPatterns patterns)
    {
        Options = options;
        Patterns = patterns;
        Automaton = new Automaton(patterns.Builder, patterns.Start, patterns.Elements);
        Values = new ValueMatcher(Automaton);
        Messages = new ValidationMessages(Automaton, patterns);
        Workspaces = new WorkspacePool(patterns.Names);
    }

    public RelaxNGOptions Options { get; }

    public CompiledPatterns Patterns { get; }

    public NameRegistry Names => Patterns.Names;

    public Automaton Automaton { get; }

    public ValueMatcher Values { get; }

    public ValidationMessages Messages { get; }

    public WorkspacePool Workspaces { get; }

    /// <exception cref="InvalidSchemaException">The schema breaks a rule of RELAX NG.</exception>
    public static CompiledSchema Load(SchemaSource source, XmlCatalog catalog, RelaxNGOptions options)
    {
        CompiledPatterns? loaded = null;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(Run, StackSize);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return new CompiledSchema(options, loaded!);

        void Run()
        {
            try
            {
                loaded = LoadHere(source, catalog, options);
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        }
    }

    private static CompiledPatterns LoadHere(SchemaSource source, XmlCatalog catalog, RelaxNGOptions options)
    {
        var errors = new SchemaErrors();
        var loader = new SchemaLoader(catalog, errors);

        // Sections 3 and 4.1 to 4.18.
        SimplePattern start = new ReferenceResolver(loader, errors).Resolve(loader.LoadRoot(source), scope: null);
        errors.ThrowIfAny();

        // Sections 4.19 to 4.21.
        var expander = new ReferenceExpander();
        start = expander.Expand(start);

        // Section 7.
        SchemaRestrictions.Check(start, expander.Elements, errors);
        errors.ThrowIfAny();
        return Compile(start, expander.Elements, options, errors);
    }

    private static CompiledPatterns Compile(SimplePattern start, List<SimpleElement> elements, RelaxNGOptions options, SchemaErrors errors)
    {
        var names = new NameRegistry();
        var builder = new PatternBuilder();
        var compiler = new PatternCompiler(builder, names);
        Pattern first = compiler.Compile(start, elements);
        if (options.Identifiers == IdentifierChecking.Checked)
        {
            new IdTypes(names, errors).Find(compiler.Elements);
            errors.ThrowIfAny();
        }

        AttributeDefaults defaults = options.AttributeDefaults == AttributeDefaultChecking.Checked
            ? AttributeDefaults.Find(elements, compiler, new ValueMatcher(new Automaton(builder, first, compiler.Elements)), errors)
            : AttributeDefaults.None;
        errors.ThrowIfAny();
        return new CompiledPatterns(builder, names, first, compiler.Elements, new Lazy<Declarations>(compiler.Declarations), defaults);
    }
}
