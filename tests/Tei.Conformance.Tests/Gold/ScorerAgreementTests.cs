using System.Text.Json;
using Tei.Evaluation;
using Tei.Testing;

namespace Tei.Conformance.Tests.Gold;

/// <summary><c>tei evaluate</c> says what the scorer beside the gold set says (<c>score.py</c>), by another way of aligning the texts.</summary>
internal sealed class ScorerAgreementTests
{
    private const string Python = "/usr/bin/python3";
    private const double HalfAPoint = 0.005;

    private static readonly string[] Compared = ["persName", "placeName", "date", "speaker", "head", "p", "item", "list", "dateline", "signed", "closer"];

    [Test]
    public void Every_figure_of_the_diplomatic_documents_is_the_scorers_within_half_a_point()
    {
        string scorer = TestFolders.RequireShared("gold", "score.py");
        if (!File.Exists(Python) || ExternalProgram.Run("env", Python, "-c", "import lxml").ExitCode != 0)
        {
            Assert.Ignore("python3-lxml is not installed; tests/run.sh installs it on Debian as root.");
        }

        string folder = Directory.CreateTempSubdirectory("scored").FullName;
        try
        {
            foreach ((TeiEncoder encoder, string[] documents) in GoldSet.Parts("frus"))
            {
                foreach (string document in documents)
                {
                    string id = Path.GetFileNameWithoutExtension(document);
                    string text = File.ReadAllText(Path.ChangeExtension(document, ".txt"));
                    File.WriteAllText(Path.Combine(folder, id + ".xml"), encoder.Encode(new SourceText(text, id + ".txt")).Document.ToString());
                }
            }

            string json = Path.Combine(folder, "scores.json");
            ExternalProgram.Result run = ExternalProgram.Run("env", Python, "-B", scorer, TestFolders.RequireShared("gold", "dev", "frus"), folder, "--json", json);
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            using JsonDocument scores = JsonDocument.Parse(File.ReadAllBytes(json));
            JsonElement theirs = scores.RootElement.GetProperty("total");
            EvaluationReport[] ours = GoldSet.Evaluate("frus");
            Assert.Multiple(() =>
            {
                foreach (string element in Compared)
                {
                    double own = ours.Where(r => r.Elements.ContainsKey(element)).Select(r => r.Elements[element]).Aggregate((sum, s) => sum.And(s)).F1!.Value;
                    TestContext.Out.WriteLine($"{element} {own:0.000} {F1(theirs.GetProperty(element)):0.000}");
                    Assert.That(own, Is.EqualTo(F1(theirs.GetProperty(element))).Within(HalfAPoint), element);
                }
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Extra names count where they have a listed surname.</summary>
    private static double F1(JsonElement score) =>
        2 * score.GetProperty("tp").GetDouble() / ((2 * score.GetProperty("tp").GetDouble()) + score.GetProperty("fn").GetDouble() + score.GetProperty("fpl").GetDouble());
}
