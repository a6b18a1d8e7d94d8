using System.Diagnostics;

namespace Tei.Testing;

/// <summary>Runs a program that tests use as an oracle (jing, xmllint, xsltproc, java); the running test is ignored where it is absent.</summary>
internal static class ExternalProgram
{
    public sealed record Result(int ExitCode, string Output, string Error);

    public static Result Run(string program, params string[] arguments) => Run(program, input: null, arguments);

    public static Result Run(string program, string? input, string[] arguments)
    {
        if (!IsInstalled(program))
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

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
