namespace Tei.Benchmarks;

/// <summary>The material to measure with.</summary>
internal static class SharedFolder
{
    /// <summary>A path below the folder that the environment variable <c>TEI_SHARED</c> names.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine(
        [Environment.GetEnvironmentVariable("TEI_SHARED") ?? throw new InvalidOperationException("set TEI_SHARED to the folder of the shared material"), .. parts]);
}
