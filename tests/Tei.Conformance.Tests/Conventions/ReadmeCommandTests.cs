using Tei.Testing;

namespace Tei.Conformance.Tests.Conventions;

/// <summary>The commands in README.md exist, have the options that it names, and run.</summary>
[TestFixture]
public sealed class ReadmeCommandTests
{
    private static readonly string Tool = Path.Combine(TestContext.CurrentContext.TestDirectory, "Tei.Tool.dll");

    private static IEnumerable<TestCaseData> Calls => Readme.Calls.Select(words => new TestCaseData((object)words).SetArgDisplayNames(string.Join(' ', words)));

    [Test]
    public void The_README_shows_each_command() =>
        Assert.That(Readme.Calls.Select(words => words[0]).Distinct(), Is.EquivalentTo(new[] { "publish", "encode", "validate", "transform", "export", "evaluate" }));

    [TestCaseSource(nameof(Calls))]
    public void Options_that_the_README_names_exist(string[] words)
    {
        ExternalProgram.Result help = ExternalProgram.Run("dotnet", Tool, words[0], "--help");
        Assert.That(help.ExitCode, Is.Zero, help.Error);
        string[] known = help.Output.Split([' ', ',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        Assert.That(words.Where(w => w.StartsWith('-') && w.Length > 1), Is.SubsetOf(known));
    }

    [Test]
    public void Examples_of_the_command_line_run_one_after_the_other()
    {
        string[] examples = [.. Readme.Blocks("sh").Where(block => block.Split('\n').Any(line => line.StartsWith("tei ", StringComparison.Ordinal)))];
        Assert.That(examples, Is.Not.Empty);
        string folder = Readme.PrepareFolder();
        try
        {
            foreach (string example in examples)
            {
                string script = $"cd \"$1\"; tool=\"$2\"; tei() {{ dotnet \"$tool\" \"$@\"; }}\n{example}";
                ExternalProgram.Result result = ExternalProgram.Run("bash", "-euc", script, "bash", folder, Tool);
                Assert.That(result.ExitCode, Is.Zero, $"{example}\n{result.Output}\n{result.Error}");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
