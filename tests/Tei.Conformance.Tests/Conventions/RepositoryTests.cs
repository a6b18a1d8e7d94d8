using System.Text.RegularExpressions;
using Tei.Testing;

namespace Tei.Conformance.Tests.Conventions;

/// <summary>What every file of the repository keeps to.</summary>
[TestFixture]
public sealed partial class RepositoryTests
{
    private static readonly string[] NotOurs = [".git", ".vs", ".idea", "artifacts", "out", "TestResults", "bin", "obj"];

    // Put together from parts, so that this file keeps the rule itself.
    private static readonly string[] RegistryHosts = ["nuget" + ".org", "npmjs" + ".", "pypi" + ".org", "pythonhosted" + ".", "crates" + ".io", "maven" + ".org", "artifact" + "ory", "pkgs.dev" + ".azure"];

    private static string[] Files { get; } = [.. FilesBelow(TestFolders.Repository)];

    [Test]
    public void No_file_names_a_host_of_a_package_registry() =>
        Assert.That(Files.SelectMany(file => RegistryHosts.Where(host => File.ReadAllText(file).Contains(host, StringComparison.OrdinalIgnoreCase)).Select(host => $"{Name(file)}: {host}")), Is.Empty);

    [Test]
    public void No_file_names_an_absolute_path_of_one_machine() =>
        Assert.That(Files.Where(file => MachinePath().IsMatch(File.ReadAllText(file))).Select(Name), Is.Empty);

    [Test]
    public void Links_between_pages_lead_somewhere() =>
        Assert.That(Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal)).SelectMany(BrokenLinks), Is.Empty);

    [TestCase("README.md")]
    [TestCase("DESIGN.md")]
    [TestCase("CONTRIBUTING.md")]
    [TestCase("CHANGELOG.md")]
    [TestCase("SECURITY.md")]
    [TestCase("CITATION.cff")]
    [TestCase("LICENSE")]
    public void Conventional_files_are_there(string name) => Assert.That(File.Exists(Path.Combine(TestFolders.Repository, name)), name);

    [TestCase("tests/run.sh")]
    [TestCase(".ci/run")]
    public void Scripts_can_be_run(string name)
    {
        string path = Path.Combine(TestFolders.Repository, name);
        Assert.That(File.ReadAllText(path), Does.StartWith("#!/usr/bin/env bash\n"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.That(File.GetUnixFileMode(path).HasFlag(UnixFileMode.UserExecute), $"{name} is not executable");
        }
    }

    private static IEnumerable<string> FilesBelow(string folder) =>
        Directory.EnumerateFiles(folder).Where(IsText)
            .Concat(Directory.EnumerateDirectories(folder).Where(d => !NotOurs.Contains(Path.GetFileName(d))).SelectMany(FilesBelow));

    // In a worktree .git is a file that holds a path of the machine.
    private static bool IsText(string file) => Path.GetFileName(file) != ".git" && Path.GetExtension(file) is not (".png" or ".gz" or ".zip" or ".snupkg" or ".nupkg");

    private static string Name(string file) => Path.GetRelativePath(TestFolders.Repository, file);

    private static IEnumerable<string> BrokenLinks(string page) =>
        Link().Matches(File.ReadAllText(page)).Select(m => m.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(target => !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, target)))
            .Select(target => $"{Name(page)}: {target}");

    [GeneratedRegex(@"(?<![\w.*/])/(work|root|home)/\w")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(#[^)\s]*)?\)")]
    private static partial Regex Link();
}
