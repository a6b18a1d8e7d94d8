using System.Text.Json;
using Tei.Evaluation;
using Tei.Testing;

namespace Tei.Conformance.Tests.Gold;

/// <summary>What the encoder reached on the gold set may not fall (<c>floors.json</c>: F1 of elements, shares of values); certainties mean what they say.</summary>
internal sealed class FloorTests
{
    private static readonly string[] Corpora = ["frus", "frus-notes", "frus-history", "schnitzler", "gerdracor", "parlamint-es-ga", "ddhi"];

    private static readonly Dictionary<string, EvaluationReport[]> Reports = new(StringComparer.Ordinal);

    [TestCaseSource(nameof(Corpora))]
    public void No_figure_falls_below_its_floor(string corpus)
    {
        using JsonDocument floors = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(TestFolders.Repository, "tests", "Tei.Conformance.Tests", "Gold", "floors.json")));
        EvaluationReport[] reports = Of(corpus);
        Assert.Multiple(() =>
        {
            foreach (JsonProperty floor in floors.RootElement.GetProperty(corpus).EnumerateObject())
            {
                double? value = Value(reports, floor.Name);
                TestContext.Out.WriteLine($"{corpus} {floor.Name} {value:0.000} (floor {floor.Value.GetDouble():0.00})");
                Assert.That(value, Is.GreaterThanOrEqualTo(floor.Value.GetDouble()), floor.Name);
            }
        });
    }

    /// <summary>Of the annotations with a high certainty 98% are right, of those with a medium one 85%, over the whole set.</summary>
    [Test]
    public void Certainties_mean_what_they_say()
    {
        var all = new Dictionary<string, Accuracy>(StringComparer.Ordinal);
        TestContext.Out.WriteLine("| corpus | high | | medium | |\n|---|---|---|---|---|");
        foreach (string corpus in Corpora.Where(c => c != "frus-notes"))
        {
            Accuracy high = Certainty(Of(corpus), "high");
            Accuracy medium = Certainty(Of(corpus), "medium");
            TestContext.Out.WriteLine($"| {corpus} | {high.Right} of {high.All} | {high.Value:0.000} | {medium.Right} of {medium.All} | {medium.Value:0.000} |");
            all["high"] = all.GetValueOrDefault("high", new Accuracy(0, 0)).And(high);
            all["medium"] = all.GetValueOrDefault("medium", new Accuracy(0, 0)).And(medium);
        }

        TestContext.Out.WriteLine($"| all | {all["high"].Right} of {all["high"].All} | {all["high"].Value:0.000} | {all["medium"].Right} of {all["medium"].All} | {all["medium"].Value:0.000} |");
        Assert.That(all["high"].Value, Is.GreaterThanOrEqualTo(0.98));
        Assert.That(all["medium"].Value, Is.GreaterThanOrEqualTo(0.85));
    }

    private static EvaluationReport[] Of(string corpus)
    {
        lock (Reports)
        {
            return Reports.TryGetValue(corpus, out EvaluationReport[]? reports) ? reports : Reports[corpus] = GoldSet.Evaluate(corpus);
        }
    }

    private static Accuracy Certainty(EvaluationReport[] reports, string certainty) =>
        reports.Select(r => r.Certainties.GetValueOrDefault(certainty, new Accuracy(0, 0))).Aggregate((sum, a) => sum.And(a));

    private static double? Value(EvaluationReport[] reports, string figure) => figure switch
    {
        "when" => reports.Select(r => r.Dates).Aggregate((sum, a) => sum.And(a)).Value,
        "insertions" => reports.Select(r => r.AllInsertions).Aggregate((sum, a) => sum.And(a)).Value,
        _ => reports.Where(r => r.Elements.ContainsKey(figure)).Select(r => r.Elements[figure]).Aggregate((sum, s) => sum.And(s)).F1,
    };
}
