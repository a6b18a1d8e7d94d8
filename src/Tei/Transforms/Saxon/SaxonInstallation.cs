using System.Collections.Immutable;
using Tei.Validation;

namespace Tei.Transforms.Saxon;

/// <summary>Where Java and Saxon-HE are on this machine.</summary>
/// <remarks>Immutable; threads may share it. Nothing is run to find them.</remarks>
/// <param name="Java">The program <c>java</c>.</param>
/// <param name="Jar">The archive of Saxon-HE, 9.9 or later; the archives beside it are used, too (12 needs its resolver).</param>
public sealed record SaxonInstallation(string Java, string Jar)
{
    private const int LongestNames = 1 << 20;

    private static readonly ImmutableArray<string> Names = ["Saxon-HE.jar", "saxon-he.jar", "saxon9he.jar"];

    /// <summary>Finds them: Saxon at the path given, in <c>SAXON_HOME</c> (an archive or a folder), or where Debian's <c>libsaxonhe-java</c> puts it; Java in <c>JAVA_HOME</c> or on the path.</summary>
    /// <param name="saxon">The archive, or a folder that has it; <see langword="null"/> to search.</param>
    /// <exception cref="MissingEngineException">One of the two is missing, or the archive is another; the message says what to install.</exception>
    public static SaxonInstallation Find(string? saxon = null)
    {
        string jar = (saxon is not null ? Archive(saxon) ?? throw Missing($"no Saxon-HE archive is at {saxon}") : null)
            ?? (Environment.GetEnvironmentVariable("SAXON_HOME") is { Length: > 0 } home ? Archive(home) : null)
            ?? Archive("/usr/share/java")
            ?? throw Missing("Saxon-HE is not installed");
        if (!IsSaxon(jar))
        {
            throw Missing($"{jar} is no archive of Saxon-HE");
        }

        return new SaxonInstallation(FindJava() ?? throw Missing("Java is not installed"), jar);
    }

    /// <summary>The archives that the worker needs.</summary>
    internal string ClassPath => string.Join(Path.PathSeparator, [Jar, .. Directory.EnumerateFiles(Path.GetDirectoryName(Jar)!, "xmlresolver-*.jar").Order(StringComparer.Ordinal)]);

    private static string? Archive(string path) =>
        File.Exists(path) ? Path.GetFullPath(path)
        : !Directory.Exists(path) ? null
        : Names.Select(name => Path.Combine(path, name)).FirstOrDefault(File.Exists)
            ?? Directory.EnumerateFiles(path, "?axon-?e-*.jar").Where(f => !f.Contains("-test", StringComparison.OrdinalIgnoreCase) && !f.Contains("-xqj", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).LastOrDefault();

    /// <summary>Whether the archive has the interface that the worker is written for. The names of its files stand at its end in plain letters; to open it as an archive takes ten times as long.</summary>
    private static bool IsSaxon(string jar)
    {
        using FileStream file = File.OpenRead(jar);
        byte[] end = new byte[Math.Min(file.Length, LongestNames)];
        file.Seek(-end.Length, SeekOrigin.End);
        file.ReadExactly(end);
        return end.AsSpan().IndexOf("net/sf/saxon/s9api/Processor.class"u8) >= 0;
    }

    private static string? FindJava()
    {
        string program = OperatingSystem.IsWindows() ? "java.exe" : "java";
        string? home = Environment.GetEnvironmentVariable("JAVA_HOME") is { Length: > 0 } folder ? Path.Combine(folder, "bin", program) : null;
        return home is not null && File.Exists(home) ? home
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(f => Path.Combine(f, program)).FirstOrDefault(File.Exists);
    }

    private static MissingEngineException Missing(string what) =>
        new(new Diagnostic(TransformDiagnostics.MissingEngine, new SourceLocation("saxon"), $"{what}: install it (Debian: apt-get install libsaxonhe-java default-jre-headless), or name the archive with --saxon or SAXON_HOME"));
}

/// <summary>An engine that a stylesheet needs is not installed (<c>XSL0005</c>).</summary>
public sealed class MissingEngineException : Exception
{
    /// <summary>Tells which.</summary>
    /// <param name="diagnostic">What is missing, and what to install.</param>
    public MissingEngineException(Diagnostic diagnostic)
        : base(diagnostic.ToString()) => Diagnostic = diagnostic;

    /// <summary>What is missing, and what to install.</summary>
    public Diagnostic Diagnostic { get; }
}
