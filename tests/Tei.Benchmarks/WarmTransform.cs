using System.Diagnostics;
using System.Globalization;
using System.Xml;
using Tei.Reading;
using Tei.Transforms;

namespace Tei.Benchmarks;

/// <summary>The throughput of the .NET engine once it runs: a document is read, transformed and written to nowhere, on one thread, in processor time of this process.</summary>
internal static class WarmTransform
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    /// <summary>Prints <c>file MB seconds</c> for each file: the median of the rounds.</summary>
    /// <param name="stylesheet">An XSLT 1.0 stylesheet.</param>
    /// <param name="files">Documents.</param>
    /// <param name="rounds">How often each is timed.</param>
    public static int Run(string stylesheet, string[] files, int rounds)
    {
        TeiTransform transform = TeiTransform.Load(stylesheet, new FolderResolver(Path.GetDirectoryName(Path.GetDirectoryName(Path.GetFullPath(stylesheet)))!), XsltEngine.DotNet);
        long start = Stopwatch.GetTimestamp();
        byte[] small = File.ReadAllBytes(files[0]);
        while (Stopwatch.GetElapsedTime(start) < WarmUp)
        {
            Once(transform, small);
        }

        foreach (string file in files)
        {
            byte[] content = File.ReadAllBytes(file);
            double[] times = [.. Enumerable.Range(0, rounds).Select(_ => Time(transform, content)).Order()];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)} {content.Length / 1e6:F2} {times[rounds / 2]:F4}"));
        }

        return 0;
    }

    private static double Time(TeiTransform transform, byte[] content)
    {
        GC.Collect();
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        Once(transform, content);
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }

    private static void Once(TeiTransform transform, byte[] content)
    {
        using XmlReader reader = TeiReader.Open(new MemoryStream(content), "document.xml");
        transform.Transform(reader, Stream.Null, TransformRequest.Plain);
    }
}
