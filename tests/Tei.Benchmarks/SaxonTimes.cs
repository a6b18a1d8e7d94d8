using System.Diagnostics;
using System.Globalization;
using System.Xml;
using Tei.Transforms;
using Tei.Transforms.Saxon;

namespace Tei.Benchmarks;

/// <summary>Times a Saxon worker: a question and its answer, and how long it takes from nothing to the first document and to the hundredth.</summary>
internal static class SaxonTimes
{
    private const int Pings = 10_000;

    /// <summary>Prints <c>name value</c> lines; the median of the pings, and of some starts with the archive of classes of this machine, which the first start makes.</summary>
    public static int Run(string stylesheet, string document, int starts)
    {
        SaxonInstallation installation = SaxonInstallation.Find();
        Start(installation, stylesheet, document, 1);
        Print("first-document-ms", Median([.. Enumerable.Range(0, starts).Select(_ => Start(installation, stylesheet, document, 1))]));
        Print("hundred-documents-ms", Median([.. Enumerable.Range(0, starts).Select(_ => Start(installation, stylesheet, document, 100))]));
        using var pool = new SaxonPool(installation);
        pool.Ping();
        var pings = new double[Pings];
        for (int i = 0; i < Pings; i++)
        {
            long start = Stopwatch.GetTimestamp();
            pool.Ping();
            pings[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Print("ping-ms", Median(pings));
        return 0;
    }

    /// <summary>From nothing, through the start of Java and the stylesheet's compilation, to the last of some documents, one after the other.</summary>
    private static double Start(SaxonInstallation installation, string stylesheet, string document, int documents)
    {
        using var pool = new SaxonPool(installation);
        long start = Stopwatch.GetTimestamp();
        TeiTransform transform = TeiTransform.Load(stylesheet, engine: XsltEngine.Saxon, saxon: () => pool);
        for (int i = 0; i < documents; i++)
        {
            using XmlReader reader = XmlReader.Create(document);
            transform.Transform(reader, Stream.Null, TransformRequest.Plain);
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static void Print(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {value:F3}"));
}
