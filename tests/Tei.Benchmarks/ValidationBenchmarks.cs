using BenchmarkDotNet.Attributes;
using Tei.Validation.RelaxNG;

namespace Tei.Benchmarks;

/// <summary>What validation costs beside reading. The documents and schemas lie in the folder that <c>TEI_SHARED</c> names.</summary>
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    private DocumentSet documents = null!;
    private RelaxNGSchema schema = null!;

    /// <summary>A whole volume, or the many small documents of the suite.</summary>
    [Params("volume", "small files")]
    public string Documents { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        schema = RelaxNGSchema.Load(SharedFolder.Path("schemas", "tei_all.rng"));
        documents = Documents == "volume"
            ? DocumentSet.Read(SharedFolder.Path("corpus", "frus")).Where((path, _) => path.Contains("1961-63v06"))
            : DocumentSet.Read(SharedFolder.Path("suites", "tei")).Where((path, bytes) => bytes.Length < 20_000 && schema.Validate(path).IsValid);
    }

    [Benchmark(Baseline = true)]
    public long BarePass() => documents.ReadBare().Characters;

    [Benchmark]
    public int Validation()
    {
        int findings = 0;
        foreach ((string path, byte[] bytes) in documents.Documents)
        {
            findings += schema.Validate(new MemoryStream(bytes), path).Diagnostics.Count;
        }

        return findings;
    }
}
