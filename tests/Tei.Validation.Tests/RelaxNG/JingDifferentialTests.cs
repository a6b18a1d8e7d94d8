using Tei.Differential;
using Tei.Differential.Comparison;
using Tei.Differential.Documents;
using Tei.Testing;

namespace Tei.Validation.Tests.RelaxNG;

/// <summary>A small fixed sample of the comparison with jing by mutated documents; <c>tests/differential.sh</c> runs the whole.</summary>
public class JingDifferentialTests
{
    private const int Seed = 20;

    private string folder = null!;

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("differential").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Jing_and_we_agree_on_mutated_editions() => CheckAgreement(
        Path.Combine(TestFolders.Repository, "schemas", "edition.rng"),
        SourceDocuments.Files(Path.Combine(TestFolders.Repository, "tei"), "source.tei.xml"),
        documents: 140);

    [Test]
    public void Jing_and_we_agree_on_mutated_documents_of_any_TEI() => CheckAgreement(
        TestFolders.RequireShared("schemas", "tei_all.rng"),
        SourceDocuments.Files(TestFolders.RequireShared("suites", "tei")),
        documents: 160);

    private void CheckAgreement(string schema, IEnumerable<SourceDocument> written, int documents)
    {
        if (!JingRun.IsInstalled)
        {
            Assert.Ignore("jing is not installed; tests/run.sh installs it on Debian as root.");
        }

        ComparisonResult result = new Sample(schema, written, generated: 20, Seed).Compare(folder, documents, Seed);
        TestContext.Out.WriteLine($"{result.Documents} documents, {result.Invalid} of them invalid; our messages {result.OurMessages}, jing's {result.JingMessages}");
        Assert.That(result.Documents, Is.GreaterThan(documents));
        Assert.That(result.IsAgreement, string.Join('\n', result.Differences.Where(d => d.Kind is DifferenceKind.Verdict or DifferenceKind.FirstLine).Select(d => $"{d.Kind} {d.File}\n{d.Text}")));
    }
}
