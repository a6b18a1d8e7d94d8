using Tei.Validation.Catalogs;
using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Simplification;

/// <summary>Reads schema files, and those that they refer to, through the catalog. Each file is read once for each namespace that it inherits.</summary>
internal sealed class SchemaLoader(XmlCatalog catalog, SchemaErrors errors)
{
    private readonly Stack<Uri> open = new();
    private readonly Dictionary<(Uri Target, string Namespace), PatternSyntax?> read = [];
    private string rootFile = "";

    public PatternSyntax LoadRoot(SchemaSource source)
    {
        rootFile = source.File;
        open.Push(source.BaseUri);
        return source.Read(inheritedNamespace: "", errors);
    }

    /// <summary>Runs an action with the schema that a reference names (4.5 to 4.7).</summary>
    public TResult? WithReferenced<TResult>(Uri target, string inheritedNamespace, SourceLocation location, Func<PatternSyntax, TResult?> action)
        where TResult : class
    {
        if (open.Contains(target))
        {
            errors.Add(RelaxNGDiagnostics.InclusionLoop, location, $"\"{Show(target)}\" includes itself (RELAX NG, 4.6 and 4.7)");
            return null;
        }

        if (open.Count > SourceTree.DeepestElement)
        {
            throw SchemaErrors.Fatal(RelaxNGDiagnostics.TooDeep, location, $"schemas include each other more than {SourceTree.DeepestElement} deep");
        }

        open.Push(target);
        try
        {
            return Read(target, inheritedNamespace, location) is PatternSyntax pattern ? action(pattern) : null;
        }
        finally
        {
            open.Pop();
        }
    }

    /// <summary>A file as messages name it: below the folder of the first schema as the caller named that, elsewhere by its whole path.</summary>
    public string Show(Uri uri) => XmlCatalog.IsLocalFile(uri) ? new CallerPath(rootFile).Of(uri.LocalPath) : uri.OriginalString;

    private PatternSyntax? Read(Uri target, string inheritedNamespace, SourceLocation location)
    {
        if (!read.TryGetValue((target, inheritedNamespace), out PatternSyntax? pattern))
        {
            read.Add((target, inheritedNamespace), pattern = Load(target, inheritedNamespace, location));
        }

        return pattern;
    }

    private PatternSyntax? Load(Uri target, string inheritedNamespace, SourceLocation location)
    {
        Uri resolved = catalog.ResolveUri(null, target.AbsoluteUri);
        try
        {
            using var stream = (Stream)catalog.GetEntity(resolved, null, typeof(Stream));
            using var source = SchemaSource.Open(stream, Show(resolved), resolved, target, catalog);
            return source.Read(inheritedNamespace, errors);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.Add(RelaxNGDiagnostics.ReferencedSchema, location, $"the schema cannot be read: {(e is FileNotFoundException ? XmlCatalog.Missing(resolved, Show(resolved)) : e.Message)}");
            return null;
        }
    }
}
