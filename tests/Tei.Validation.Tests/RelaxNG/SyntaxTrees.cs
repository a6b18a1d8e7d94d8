using Tei.Validation.Catalogs;
using Tei.Validation.RelaxNG;
using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.Tests.RelaxNG;

/// <summary>Reads schemas into syntax trees, without what comes after.</summary>
internal static class SyntaxTrees
{
    /// <exception cref="InvalidSchemaException">The text is not in the syntax that the name tells.</exception>
    public static PatternSyntax Read(string schema, string file)
    {
        var errors = new SchemaErrors();
        using var source = SchemaSource.Open(new StringReader(schema), file, HardenedXml.ToUri(file), XmlCatalog.Empty);
        PatternSyntax pattern = source.Read("", errors);
        errors.ThrowIfAny();
        return pattern;
    }

    public static PatternSyntax ReadFile(string path) => Read(File.ReadAllText(path), path);
}
