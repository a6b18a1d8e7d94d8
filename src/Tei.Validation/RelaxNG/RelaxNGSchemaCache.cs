using System.Text;
using Tei.Validation.Catalogs;
using Tei.Validation.RelaxNG.Caching;

namespace Tei.Validation.RelaxNG;

/// <summary>Keeps schemas in compiled form in a folder, so that a process that validates one small file need not read a large schema first.</summary>
/// <remarks>
/// A compiled schema is used only while all files that it was made from, catalogs included, have the content that they had then. A folder that cannot
/// be read or written is no error: the schema is loaded as without it. Threads and processes may share a folder.
/// </remarks>
public sealed class RelaxNGSchemaCache
{
    private readonly string folder;

    /// <summary>Makes a cache in a folder, which is made when it is first needed.</summary>
    /// <param name="folder">The folder.</param>
    public RelaxNGSchemaCache(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        this.folder = folder;
    }

    /// <summary>Loads a schema from a file: its compiled form where the folder has it, otherwise the schema itself, whose compiled form is then kept.</summary>
    /// <param name="pathOrUri">The file's path, or a URI that the catalog knows.</param>
    /// <param name="catalog">Where files are that schemas and documents name; none by default.</param>
    /// <param name="options">How the schema is used.</param>
    /// <exception cref="InvalidSchemaException">The schema cannot be read, or it breaks a rule of RELAX NG.</exception>
    public RelaxNGSchema Load(string pathOrUri, XmlCatalog? catalog = null, RelaxNGOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(pathOrUri);
        catalog ??= XmlCatalog.Empty;
        options ??= RelaxNGOptions.Default;
        string path = Path.Combine(folder, Key(pathOrUri, catalog, options) + ".rngc");
        if (CompiledSchemaFile.Read(path) is { } known)
        {
            return new RelaxNGSchema(new CompiledSchema(options, known), catalog);
        }

        Dictionary<string, SchemaFile> files = new(StringComparer.Ordinal);
        XmlCatalog watched = catalog.Watched((file, content) => files.TryAdd(file, new SchemaFile(file, CompiledSchemaFile.Hash(content))));
        CompiledSchema compiled = RelaxNGSchema.Compile(pathOrUri, watched, options);
        Keep(path, catalog, files, compiled);
        return new RelaxNGSchema(compiled, catalog);
    }

    /// <summary>What else the compiled form depends on: how the schema was named, since messages say it, and how it is used.</summary>
    private static string Key(string pathOrUri, XmlCatalog catalog, RelaxNGOptions options)
    {
        string[] parts = [pathOrUri, HardenedXml.ToUri(pathOrUri).AbsoluteUri, catalog.Root ?? "", options.Identifiers.ToString(), options.AttributeDefaults.ToString()];
        return Convert.ToHexStringLower(CompiledSchemaFile.Hash(Encoding.UTF8.GetBytes(string.Join('\0', parts)))[..16]);
    }

    private static void Keep(string path, XmlCatalog catalog, Dictionary<string, SchemaFile> files, CompiledSchema compiled)
    {
        try
        {
            foreach (string file in catalog.Files)
            {
                files.TryAdd(file, new SchemaFile(file, CompiledSchemaFile.Hash(File.ReadAllBytes(file))));
            }

            CompiledSchemaFile.Write(path, files.Values, compiled.Patterns);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The schema is loaded; only the next process will not be faster.
        }
    }
}
