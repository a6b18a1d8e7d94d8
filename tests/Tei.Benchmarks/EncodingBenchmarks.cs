using BenchmarkDotNet.Attributes;
using Tei.Authorities;

namespace Tei.Benchmarks;

/// <summary>What encoding costs, by the form of the text and the number of names. The texts lie in the folder that <c>TEI_SHARED</c> names.</summary>
[MemoryDiagnoser]
public class EncodingBenchmarks
{
    private IReadOnlyList<SourceText> texts = [];
    private TeiEncoder encoder = TeiEncoder.Diplomatic;

    /// <summary>Many small documents, one of 4 MB, or one line of half a megabyte.</summary>
    [Params("documents", "4 MB", "one line")]
    public string Text { get; set; } = "";

    /// <summary>How many persons the authority has.</summary>
    [Params(0, 1_000, 100_000)]
    public int Names { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        texts = Text switch
        {
            "documents" => EncodingTexts.Documents(),
            "one line" => [EncodingTexts.OneLine(500_000)],
            _ => [EncodingTexts.Long(4_000_000)],
        };
        encoder = TeiEncoder.Diplomatic with { Authority = Names == 0 ? Authority.Empty : EncodingTexts.Persons(Names) };
    }

    [Benchmark]
    public int Encode() => texts.Sum(text => encoder.Encode(text).Diagnostics.Length);
}
