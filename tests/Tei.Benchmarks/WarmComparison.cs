using System.Diagnostics;
using System.Globalization;
using Tei.Validation.RelaxNG;

namespace Tei.Benchmarks;

/// <summary>Times a bare pass and warm validation over the same documents, in turn, on one thread of one process.</summary>
internal static class WarmComparison
{
    private const double Megabyte = 1_000_000;

    // Enough passes before the first measured one that tiered compilation has settled.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    /// <summary>Prints a line for each round, and then the medians as <c>name value</c> lines for the comparison script.</summary>
    public static int Run(string schemaPath, string folder, int rounds)
    {
        RelaxNGSchema schema = RelaxNGSchema.Load(schemaPath);
        DocumentSet documents = DocumentSet.Read(folder);
        if (documents.Documents.Count == 0)
        {
            Console.Error.WriteLine($"there is no .xml file in {folder}");
            return 2;
        }

        // Passes that are too short for the clock are repeated.
        int repeats = WarmUpAndCount(documents, schema);
        var bare = new double[rounds];
        var validation = new double[rounds];
        for (int i = 0; i < rounds; i++)
        {
            bare[i] = Time(repeats, () => documents.ReadBare());
            validation[i] = Time(repeats, () => Validate(documents, schema));
            Print($"round {i + 1}: bare {bare[i]:F4} s, validation {validation[i]:F4} s, ratio {validation[i] / bare[i]:F2}");
        }

        Report(documents, schema, Median(bare), Median(validation));
        return 0;
    }

    private static void Report(DocumentSet documents, RelaxNGSchema schema, double bare, double validation)
    {
        double megabytes = documents.Bytes / Megabyte;
        Print($"files {documents.Documents.Count}");
        Print($"megabytes {megabytes:F2}");
        Print($"findings {Validate(documents, schema)}");
        Print($"bare-seconds {bare:F5}");
        Print($"validation-seconds {validation:F5}");
        Print($"ratio {validation / bare:F3}");
        Print($"megabytes-per-second {megabytes / validation:F1}");
        Print($"elements-per-second {documents.ReadBare().Elements / validation:F0}");
    }

    private static int WarmUpAndCount(DocumentSet documents, RelaxNGSchema schema)
    {
        long start = Stopwatch.GetTimestamp();
        double last = 0;
        do
        {
            documents.ReadBare();
            last = Time(1, () => Validate(documents, schema));
        }
        while (Stopwatch.GetElapsedTime(start) < WarmUp);
        return Math.Max(1, (int)(0.5 / last));
    }

    private static int Validate(DocumentSet documents, RelaxNGSchema schema)
    {
        int findings = 0;
        foreach ((string path, byte[] bytes) in documents.Documents)
        {
            findings += schema.Validate(new MemoryStream(bytes), path).Diagnostics.Count;
        }

        return findings;
    }

    private static double Time(int repeats, Action action)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < repeats; i++)
        {
            action();
        }

        return Stopwatch.GetElapsedTime(start).TotalSeconds / repeats;
    }

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
