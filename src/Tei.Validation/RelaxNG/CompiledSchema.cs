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

    private CompiledSchema(RelaxNGOptions options, NameRegistry names, Automaton automaton, PatternCompiler compiler)
    {
        IReadOnlyList<ElementPattern> elements = compiler.Elements;
        Declarations = compiler.Declarations;
        Options = options;
        Names = names;
        Automaton = automaton;
        Values = new ValueMatcher(automaton);
        Messages = new ValidationMessages(automaton, names, elements);
    }

    public RelaxNGOptions Options { get; }

    public NameRegistry Names { get; }

    public Automaton Automaton { get; }

    public ValueMatcher Values { get; }

    public ValidationMessages Messages { get; }

    /// <summary>Where the patterns come from, and their documentation.</summary>
    public Declarations Declarations { get; }

    /// <summary>The default values of attributes by element; empty unless they are checked.</summary>
    public AttributeDefaults Defaults { get; private init; } = AttributeDefaults.None;

    /// <exception cref="InvalidSchemaException">The schema breaks a rule of RELAX NG.</exception>
    public static CompiledSchema Load(SchemaSource source, XmlCatalog catalog, RelaxNGOptions options)
    {
        CompiledSchema? loaded = null;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(Run, StackSize);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return loaded!;

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

    private static CompiledSchema LoadHere(SchemaSource source, XmlCatalog catalog, RelaxNGOptions options)
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

    private static CompiledSchema Compile(SimplePattern start, List<SimpleElement> elements, RelaxNGOptions options, SchemaErrors errors)
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

        var automaton = new Automaton(builder, first, compiler.Elements);
        AttributeDefaults defaults = options.AttributeDefaults == AttributeDefaultChecking.Checked
            ? AttributeDefaults.Find(elements, compiler, new ValueMatcher(automaton), errors)
            : AttributeDefaults.None;
        errors.ThrowIfAny();
        return new CompiledSchema(options, names, automaton, compiler) { Defaults = defaults };
    }
}
