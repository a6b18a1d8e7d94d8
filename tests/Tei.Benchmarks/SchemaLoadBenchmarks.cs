using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Tei.Validation.RelaxNG;

namespace Tei.Benchmarks;

/// <summary>Loading a schema: once in a new process, where the code is cold, as a command does it, and again and again, as a service does it.</summary>
public class SchemaLoadBenchmarks
{
    [Params("tei_all.rng", "tei_simplePrint.rng", "dracor_1.6.0.rng")]
    public string Schema { get; set; } = "";

    [Benchmark]
    public RelaxNGSchema Warm() => RelaxNGSchema.Load(SharedFolder.Path("schemas", Schema));
}

/// <summary>The first load in each of several processes.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, iterationCount: 1)]
public class ColdSchemaLoadBenchmarks
{
    [Benchmark]
    public RelaxNGSchema Cold() => RelaxNGSchema.Load(SharedFolder.Path("schemas", "tei_all.rng"));
}
