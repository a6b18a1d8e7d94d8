using System.Reflection;

namespace Tei.Testing;

/// <summary>Where tests find their data: by assembly metadata, because builds for continuous integration rewrite source paths.</summary>
internal static class TestFolders
{
    /// <summary>The root of the repository, with a slash at its end.</summary>
    public static string Repository { get; } = Metadata("RepositoryRoot");

    /// <summary>The folder of the running test project.</summary>
    public static string Project { get; } = Metadata("ProjectFolder");

    /// <summary>The material to test against (<c>TEI_SHARED</c>, by default <c>../shared</c> beside the repository).</summary>
    public static string Shared { get; } =
        Environment.GetEnvironmentVariable("TEI_SHARED") is { Length: > 0 } folder ? folder : Path.GetFullPath(Path.Combine(Repository, "..", "shared"));

    /// <summary>A path below the shared material; the running test is ignored, with the reason, where it is absent.</summary>
    public static string RequireShared(params string[] parts)
    {
        string path = Path.Combine([Shared, .. parts]);
        if (!Path.Exists(path))
        {
            Assert.Ignore($"The shared test material is not here ({path}); set TEI_SHARED to its folder.");
        }

        return path;
    }

    private static string Metadata(string key) =>
        typeof(TestFolders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;
}
