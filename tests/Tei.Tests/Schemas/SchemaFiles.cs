using Tei.Testing;

namespace Tei.Tests.Schemas;

/// <summary>The schemas of the repository, and jing as the judge.</summary>
internal static class SchemaFiles
{
    public static string Odd { get; } = File("edition.odd");

    public static string RelaxNG { get; } = File("edition.rng");

    public static string Schematron { get; } = File("edition.sch");

    public static string Catalog { get; } = File("catalog.xml");

    /// <summary>The TEI's own schema, which is not shipped.</summary>
    public static string TeiAll => TestFolders.RequireShared("schemas", "tei_all.rng");

    /// <summary>The files that jing finds invalid, with its first message about each; one call for all files.</summary>
    public static Dictionary<string, string> FoundInvalidByJing(string schema, IEnumerable<string> files)
    {
        string[] all = [.. files];
        ExternalProgram.Result result = ExternalProgram.Run("jing", [schema, .. all]);
        var known = all.ToHashSet(StringComparer.Ordinal);
        var invalid = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string file = line.Split(".xml:", 2)[0] + ".xml";
            if (!known.Contains(file))
            {
                Assert.Fail("jing could not do its work: " + line);
            }

            invalid.TryAdd(file, line);
        }

        return invalid;
    }

    private static string File(string name) => Path.Combine(TestFolders.Repository, "schemas", name);
}
