using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Reflection;

namespace Tei.Transforms.Saxon;

/// <summary>Puts the worker's program where Java can run it: its classes, if the build had a compiler, else its source, which Java compiles when it starts.</summary>
internal static class SaxonProgram
{
    private const string Prefix = "Tei.SaxonWorker.";

    // Java shares the classes of archives, and not those of folders.
    private const string Archive = "worker.jar";
    private static readonly Lock Gate = new();

    // What makes Java start sooner: one collector and one compiler, the shared classes where they were written (and not moved at each start), no file of counters. An older Java passes over what it does not know.
    // Memory in large pages, where the system has them for whoever asks: a third of a short run went into getting small ones. What Java has to say must not come between the frames.
    // Few documents need compiled code sooner than Java thinks: it compiles after a fifth of the usual calls, on one thread, which does not ask again and again how much memory a container has; ours is named.
    private static readonly ImmutableArray<string> Start =
        ["-XX:Tier3InvocationThreshold=40", "-XX:Tier3MinInvocationThreshold=20", "-XX:Tier3CompileThreshold=400", "-XX:Tier3BackEdgeThreshold=4000", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:CICompilerCount=1", "-XX:-UseDynamicNumberOfCompilerThreads", "-XX:-UseContainerSupport", "-Xshare:auto", "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0", "-XX:-UsePerfData", "-XX:+UseTransparentHugePages", "-XX:+DisplayVMOutputToStderr"];

    /// <summary>The command that starts a worker, and the archive of classes that it reads or makes, if any.</summary>
    public static (ProcessStartInfo Start, SaxonArchive? Classes) Command(SaxonInstallation installation, SaxonSettings settings)
    {
        string folder = Unpacked();
        bool compiled = File.Exists(Path.Combine(folder, "SaxonWorker.class")) || Compile(folder, installation);
        bool packed = compiled && Pack(folder);
        SaxonArchive? classes = packed ? SaxonArchive.For(installation, folder) : null;
        var start = new ProcessStartInfo(installation.Java) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = folder };
        foreach (string argument in ((string?[])[$"-Xmx{settings.Megabytes}m", $"-XX:NewSize={Math.Max(1, settings.Megabytes / 8)}m", "-Xss16m", .. Start, "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true", classes?.Option, "-cp"]).OfType<string>())
        {
            start.ArgumentList.Add(argument);
        }

        string own = packed ? Path.Combine(folder, Archive) : folder;
        start.ArgumentList.Add(compiled ? installation.ClassPath + Path.PathSeparator + own : installation.ClassPath);
        start.ArgumentList.Add(compiled ? "SaxonWorker" : Path.Combine(folder, "SaxonWorker.java"));

        // A stylesheet reads no variables of this environment.
        foreach (string name in start.Environment.Keys.Where(name => name is not ("PATH" or "LANG" or "TMPDIR" or "TEMP" or "TMP" or "SystemRoot")).ToList())
        {
            start.Environment.Remove(name);
        }

        return (start, classes);
    }

    /// <summary>Puts the classes into one archive beside them, once.</summary>
    /// <returns>Whether it is there.</returns>
    private static bool Pack(string folder)
    {
        string archive = Path.Combine(folder, Archive);
        if (File.Exists(archive))
        {
            return true;
        }

        try
        {
            string fresh = Path.Combine(folder, Path.GetRandomFileName());
            using (ZipArchive zip = ZipFile.Open(fresh, ZipArchiveMode.Create))
            {
                foreach (string file in Directory.GetFiles(folder, "*.class").Order(StringComparer.Ordinal))
                {
                    zip.CreateEntryFromFile(file, Path.GetFileName(file));
                }
            }

            File.Move(fresh, archive, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Compiles the program beside its source, once; without a compiler Java does it at each start, if it can.</summary>
    private static bool Compile(string folder, SaxonInstallation installation)
    {
        try
        {
            string classes = Path.Combine(folder, Path.GetRandomFileName());
            var start = new ProcessStartInfo("javac", ["-nowarn", "-Xlint:none", "-XDstringConcat=inline", "-cp", installation.ClassPath, "-d", classes, Path.Combine(folder, "SaxonWorker.java")]) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
            using Process javac = Process.Start(start)!;
            javac.StandardError.ReadToEnd();
            javac.WaitForExit();
            foreach (string file in javac.ExitCode == 0 ? Directory.GetFiles(classes) : [])
            {
                File.Move(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
            }

            return javac.ExitCode == 0;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>A folder of the user with the program in it, named by what is in it: an older version never runs.</summary>
    private static string Unpacked()
    {
        Assembly assembly = typeof(SaxonProgram).Assembly;
        string[] names = [.. assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        (string Name, byte[] Content)[] files = Array.ConvertAll(names, n => (n[Prefix.Length..], Content(assembly, n)));
        string hash = Fingerprint(Array.ConvertAll(files, f => f.Content));
        lock (Gate)
        {
            return Home() is { } home && UnpackInto(Path.Combine(home, "tei", $"saxon-{hash}"), files) is { } kept ? kept : Write(Directory.CreateTempSubdirectory("tei-saxon-").FullName, files);
        }
    }

    /// <summary>A short name for contents (FNV-1a). Nobody is kept out by it, and the library for more than that takes longer to load than all else here.</summary>
    public static string Fingerprint(params byte[][] contents)
    {
        ulong hash = 14695981039346656037;
        foreach (byte[] content in contents)
        {
            foreach (byte value in content)
            {
                hash = (hash ^ value) * 1099511628211;
            }
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>Only the user may write there: a program that others could exchange is not run.</summary>
    private static string? Home() => Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } home ? home : null;

    private static string? UnpackInto(string folder, (string Name, byte[] Content)[] files)
    {
        if (Directory.Exists(folder))
        {
            return folder;
        }

        try
        {
            string fresh = folder + "-" + Path.GetRandomFileName();
            Directory.CreateDirectory(fresh);
            MoveInto(Write(fresh, files), folder);
            return folder;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Write(string folder, (string Name, byte[] Content)[] files)
    {
        foreach ((string name, byte[] content) in files)
        {
            File.WriteAllBytes(Path.Combine(folder, name), content);
        }

        return folder;
    }

    /// <summary>Another process may have been first; then its folder is as good.</summary>
    private static void MoveInto(string fresh, string folder)
    {
        try
        {
            Directory.Move(fresh, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            Directory.Delete(fresh, recursive: true);
        }
    }

    private static byte[] Content(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
