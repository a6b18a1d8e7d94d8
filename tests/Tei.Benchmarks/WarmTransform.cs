using System.Diagnostics;
using System.Globalization;
using System.Xml;
using Tei.Reading;
using Tei.Transforms;

namespace Tei.Benchmarks;

/// <summary>The throughput of the .NET engine once it runs: a document is read, transformed and written to nowhere, on one thread, in processor time of this process.</summary>
internal static class WarmTransform
{
    private static readonly TimeSpan Unmeasured = TimeSpan.FromSeconds(3), Measured = TimeSpan.FromSeconds(3);

    /// <summary>Prints <c>file MB seconds</c> for each file: processor time of one transform on the average of some seconds, collections of memory among it, after the same was done for some seconds unmeasured.</summary>
    /// <param name="stylesheet">An XSLT 1.0 stylesheet.</param>
    /// <param name="files">Documents.</param>
    public static int Run(string stylesheet, string[] files)
    {
        TeiTransform transform = TeiTransform.Load(stylesheet, new FolderResolver(Path.GetDirectoryName(Path.GetDirectoryName(Path.GetFullPath(stylesheet)))!), XsltEngine.DotNet);
        foreach (string file in files)
        {
            byte[] content = File.ReadAllBytes(file);

            // First rounds take three times as long: code is not compiled yet, and pages of memory are new.
            Average(transform, content, Unmeasured);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)} {content.Length / 1e6:F2} {Average(transform, content, Measured).TotalSeconds:F4}"));
        }

        return 0;
    }

    private static TimeSpan Average(TeiTransform transform, byte[] content, TimeSpan howLong)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        int number = 0;
        while (number == 0 || Stopwatch.GetElapsedTime(start) < howLong)
        {
            Once(transform, content);
            number++;
        }

        return (Environment.CpuUsage.TotalTime - before) / number;
    }

    private static void Once(TeiTransform transform, byte[] content)
    {
        using XmlReader reader = TeiReader.Open(new MemoryStream(content), "document.xml");
        transform.Transform(reader, Stream.Null, TransformRequest.Plain);
    }
}
