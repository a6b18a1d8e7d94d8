using System.Diagnostics;

namespace Tei.Testing;

/// <summary>Runs a program that tests use as an oracle (jing, xmllint, xsltproc, java); the running test is ignored where it is absent.</summary>
internal static class ExternalProgram
{
    public const string SaxonJar = "/usr/share/java/Saxon-HE.jar";

    public sealed record Result(int ExitCode, string Output, string Error);

    public static Result Run(string program, params string[] arguments) => Run(program, input: null, arguments);

    public static Result Run(string program, string? input, string[] arguments)
    {
        if (Find(program) is null)
        {
            Assert.Ignore($"{program} is not installed; tests/run.sh installs it on Debian as root.");
        }

        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new Result(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    public static bool HasSaxon => File.Exists(SaxonJar);

    /// <summary>The running test needs Saxon-HE, and is ignored where it is absent.</summary>
    public static void RequireSaxon()
    {
        if (!HasSaxon)
        {
            Assert.Ignore($"{SaxonJar} is not here; it comes with the Debian package libsaxonhe-java.");
        }
    }

    /// <summary>Makes a named pipe; the running test is ignored where that cannot be.</summary>
    public static void MakePipe(string path)
    {
        Result made = Run("mkfifo", path);
        if (made.ExitCode != 0)
        {
            Assert.Ignore($"this file system has no named pipes: {made.Error}");
        }
    }

    /// <summary>The file of a program on the path, if it is installed.</summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
