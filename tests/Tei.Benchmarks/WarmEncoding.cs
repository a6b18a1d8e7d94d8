using System.Globalization;
using System.Runtime;
using Tei.Authorities;

namespace Tei.Benchmarks;

/// <summary>Times warm encoding on one thread in time of the processor: the middle of several rounds, and the memory that a document needs.</summary>
internal static class WarmEncoding
{
    private const int Lowest = 100;

    /// <summary>The compiler counts calls, watches branches and compiles again what is called often: nothing is timed before as many rounds over the documents have passed in which it compiled nothing.</summary>
    private const int RoundsWithoutCompilation = 8;
    private const int MostRoundsToCompile = 250;

    /// <summary>Rounds over each set of texts that are not counted: caches and the heap settle.</summary>
    private const int WarmUps = 3;

    public static int Run(int rounds)
    {
        IReadOnlyList<SourceText> documents = EncodingTexts.Documents();
        Compile(documents);

        foreach (int names in (int[])[0, Lowest, 100 * Lowest, 1_000 * Lowest])
        {
            Print($"documents-{names}", documents, names, rounds);
        }

        foreach (int megabytes in (int[])[1, 4, 16])
        {
            Print($"long-{megabytes}", [EncodingTexts.Long(megabytes * 1_000_000)], 0, rounds);
        }

        Print("line-2", [EncodingTexts.OneLine(2_000_000)], 0, rounds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bytes-per-character {Memory(EncodingTexts.Long(4_000_000)):F0}"));
        return 0;
    }

    private static void Compile(IReadOnlyList<SourceText> documents)
    {
        long compiled = 0;
        for (int quiet = 0, round = 0; quiet < RoundsWithoutCompilation && round < MostRoundsToCompile; round++)
        {
            Time(TeiEncoder.Diplomatic, documents);
            long now = JitInfo.GetCompiledMethodCount();
            quiet = now == compiled ? quiet + 1 : 0;
            compiled = now;
        }
    }

    private static void Print(string label, IReadOnlyList<SourceText> texts, int names, int rounds)
    {
        TeiEncoder encoder = TeiEncoder.Diplomatic with { Authority = EncodingTexts.Persons(names) };
        for (int i = 0; i < WarmUps; i++)
        {
            // A loop, because Skip does not run what it skips.
            Time(encoder, texts);
        }

        double[] seconds = [.. Enumerable.Range(0, rounds).Select(_ => Time(encoder, texts)).Order()];
        double megabytes = texts.Sum(t => (double)t.Content.Length) / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{label} {megabytes / seconds[seconds.Length / 2]:F2}"));
    }

    /// <summary>Seconds of the processor, those of the collector included: what else the machine does counts less than on the clock.</summary>
    private static double Time(TeiEncoder encoder, IReadOnlyList<SourceText> texts)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        foreach (SourceText text in texts)
        {
            encoder.Encode(text);
        }

        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    /// <summary>The greatest heap while one text is encoded, looked at every few milliseconds, garbage included: above what is really needed.</summary>
    private static double Memory(SourceText text)
    {
        TeiEncoder.Diplomatic.Encode(text);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = before;
        using var ended = new CancellationTokenSource();
        Task watch = Task.Run(() =>
        {
            while (!ended.IsCancellationRequested)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
                Thread.Sleep(2);
            }
        });
        TeiEncoder.Diplomatic.Encode(text);
        ended.Cancel();
        watch.Wait();
        return (most - before) / (double)text.Content.Length;
    }
}
