using Tei.Testing;

namespace Tei.Validation.Tests.RelaxNG.Suites;

/// <summary>Compares a suite's outcome with <c>known-failures.txt</c>, which may only shrink.</summary>
internal static class KnownFailures
{
    public static void Check(string suite, IReadOnlyList<SpecSuite.Outcome> outcomes)
    {
        string[] known = [.. File.ReadAllLines(Path.Combine(TestFolders.Project, "RelaxNG", "Suites", "known-failures.txt"))
            .Where(line => line.StartsWith(suite + ": ", StringComparison.Ordinal))
            .Select(line => line[(suite.Length + 2)..].Split(" | ")[0])];
        SpecSuite.Outcome[] failures = [.. outcomes.Where(o => o.Failure is not null)];
        string[] unexpected = [.. failures.Where(f => !known.Contains(f.Name)).Select(f => $"{f.Name}: {f.Failure}")];
        string[] repaired = [.. known.Except(failures.Select(f => f.Name))];
        TestContext.Out.WriteLine($"{suite}: {outcomes.Count - failures.Length}/{outcomes.Count}");
        Assert.That(outcomes, Is.Not.Empty);
        Assert.That(unexpected, Is.Empty, $"{suite}: {outcomes.Count - failures.Length}/{outcomes.Count}");
        Assert.That(repaired, Is.Empty, "These pass now; remove them from known-failures.txt.");
    }
}
