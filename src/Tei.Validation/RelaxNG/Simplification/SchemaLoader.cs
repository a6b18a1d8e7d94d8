using System.Xml;
using Tei.Validation.Catalogs;
using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Simplification;

/// <summary>Reads schema files, and those that they refer to, through the catalog.</summary>
internal sealed class SchemaLoader(XmlCatalog catalog, SchemaErrors errors)
{
    private readonly Stack<Uri> open = new();

    public PatternSyntax LoadRoot(XmlReader reader, string file, Uri baseUri)
    {
        open.Push(baseUri);
        return new XmlSyntaxReader(errors).ReadSchema(SourceTree.Read(reader, file, baseUri), inheritedNamespace: "");
    }

    /// <summary>Runs an action with the schema that a reference names (4.5 to 4.7).</summary>
    public TResult? WithReferenced<TResult>(Uri target, string inheritedNamespace, SourceLocation location, Func<PatternSyntax, TResult?> action)
        where TResult : class
    {
        if (open.Contains(target))
        {
            errors.Add(RelaxNGDiagnostics.InclusionLoop, location, $"\"{target}\" includes itself (RELAX NG, 4.6 and 4.7)");
            return null;
        }

        if (open.Count > SourceTree.DeepestElement)
        {
            throw SchemaErrors.Fatal(RelaxNGDiagnostics.TooDeep, location, $"schemas include each other more than {SourceTree.DeepestElement} deep");
        }

        open.Push(target);
        try
        {
            return Load(target, inheritedNamespace, location) is PatternSyntax pattern ? action(pattern) : null;
        }
        finally
        {
            open.Pop();
        }
    }

    private PatternSyntax? Load(Uri target, string inheritedNamespace, SourceLocation location)
    {
        try
        {
            Uri resolved = catalog.ResolveUri(null, target.AbsoluteUri);
            using var stream = (Stream)catalog.GetEntity(resolved, null, typeof(Stream));
            using var reader = XmlReader.Create(stream, HardenedXml.Settings(catalog, resolved), resolved.AbsoluteUri);
            return new XmlSyntaxReader(errors).ReadSchema(SourceTree.Read(reader, resolved.LocalPath, target), inheritedNamespace);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.Add(RelaxNGDiagnostics.ReferencedSchema, location, $"the schema cannot be read: {e.Message}");
            return null;
        }
    }
}
