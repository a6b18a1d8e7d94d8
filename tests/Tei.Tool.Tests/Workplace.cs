using System.Text;
using Tei.Testing;

namespace Tei.Tool.Tests;

/// <summary>A fresh folder in which a test runs the program that was built; it is deleted afterwards.</summary>
internal sealed class Workplace : IDisposable
{
    public const string Letter = "Dear Mr. Smith,\n\nCom[rade] Petrov decided [and] the war began in Vienna.\n\nYours,\nJohn Doe\n";

    private static readonly string Program = System.IO.Path.Combine(AppContext.BaseDirectory, "Tei.Tool.dll");

    private readonly string folder = Directory.CreateTempSubdirectory("tei-").FullName;

    /// <summary>Every file below the folder by its relative path, with slashes, in order.</summary>
    public string[] Files => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => System.IO.Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public string Path(string name) => System.IO.Path.Combine(folder, name);

    public Workplace With(string name, string content) => With(name, Encoding.UTF8.GetBytes(content));

    public Workplace With(string name, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.WriteAllBytes(Path(name), content);
        return this;
    }

    public Workplace WithFolder(string name)
    {
        Directory.CreateDirectory(Path(name));
        return this;
    }

    public string Read(string name) => File.ReadAllText(Path(name));

    /// <summary>What the environment of the runs has beside that of the tests, as <c>NAME=value</c>.</summary>
    public IReadOnlyList<string> Variables { get; init; } = [];

    /// <summary>Runs <c>tei</c> with the words of a line; a word in single quotes may hold spaces.</summary>
    public Outcome Tei(string line, string input = "")
    {
        string[] words = [.. line.Split('\'').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        ExternalProgram.Result result = ExternalProgram.Run("bash", input, ["-c", "cd \"$1\" && shift && TEI_CACHE= exec /usr/bin/env \"$@\"", "bash", folder, .. Variables, "dotnet", Program, .. words]);
        var outcome = new Outcome(result.ExitCode, result.Output, result.Error);
        Assert.That(outcome.Everything, Does.Not.Contain("   at ").And.Not.Contain("Unhandled exception").And.Not.Contain("internal error"), "no stack trace reaches the user");
        return outcome;
    }

    /// <summary>Runs <c>tei</c> and expects that all is well.</summary>
    public Outcome Succeed(string line, string input = "")
    {
        Outcome outcome = Tei(line, input);
        Assert.That(outcome.ExitCode, Is.Zero, outcome.Everything);
        return outcome;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}

/// <summary>What a run of the program gave.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error)
{
    public string Everything => Output + Error;

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Expects an exit code, no result, and one line on standard error that fits the pattern.</summary>
    public void IsRefusal(int exitCode, string pattern)
    {
        Assert.Multiple(() =>
        {
            Assert.That(ExitCode, Is.EqualTo(exitCode), Everything);
            Assert.That(Output, Is.Empty);
            Assert.That(ErrorLines, Has.Length.EqualTo(1), Error);
            Assert.That(Error, Does.Match(pattern));
        });
    }
}
