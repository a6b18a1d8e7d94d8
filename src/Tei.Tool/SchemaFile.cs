using Tei.Validation.Catalogs;
using Tei.Validation.RelaxNG;

namespace Tei.Tool;

/// <summary>Loads a schema that the user names, in compiled form where the user's cache has it.</summary>
internal static class SchemaFile
{
    public static RelaxNGSchema Load(string schema, string? catalogFile = null, bool ignoresIds = false)
    {
        XmlCatalog? catalog = catalogFile is null ? null : XmlCatalog.Load(catalogFile);
        RelaxNGOptions options = RelaxNGOptions.Default with { Identifiers = ignoresIds ? IdentifierChecking.Ignored : IdentifierChecking.Checked };
        return UserCache.Folder() is string folder
            ? new RelaxNGSchemaCache(folder).Load(schema, catalog, options)
            : RelaxNGSchema.Load(schema, catalog, options);
    }
}
