using Tei.Authorities;
using Tei.Reading;
using Tei.Testing;

namespace Tei.Conformance.Tests.Gold;

/// <summary>The page that the project began with, against its hand labels (the scorer is <c>tests/score_seed.py</c>).</summary>
internal sealed class SeedPageTests
{
    private const string Python = "/usr/bin/python3";

    [Test]
    public void The_seed_page_reaches_every_floor()
    {
        string seed = Directory.EnumerateFiles(TestFolders.RequireShared("seed"), "*.txt").Single();
        if (!File.Exists(Python) || ExternalProgram.Run("env", Python, "-c", "import lxml").ExitCode != 0)
        {
            Assert.Ignore("python3-lxml is not installed; tests/run.sh installs it on Debian as root.");
        }

        TeiEncoder encoder = TeiEncoder.Diplomatic with { Authority = Authority.LoadAll(Path.Combine(TestFolders.Repository, "tei", "authorities")) };
        EncodingResult result = encoder.Encode(SourceReader.Read(seed).Text!);
        string folder = Directory.CreateTempSubdirectory("seed").FullName;
        try
        {
            string tei = Path.Combine(folder, "seed.xml");
            string report = Path.Combine(folder, "seed.report.json");
            File.WriteAllText(tei, result.Document.ToString());
            File.WriteAllText(report, result.Report.ToJson());
            ExternalProgram.Result scored = ExternalProgram.Run("env", Python, "-B", Path.Combine(TestFolders.Repository, "tests", "score_seed.py"), TestFolders.Shared, tei, report);
            TestContext.Out.WriteLine(scored.Output);
            Assert.That(scored.ExitCode, Is.Zero, scored.Output + scored.Error);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
