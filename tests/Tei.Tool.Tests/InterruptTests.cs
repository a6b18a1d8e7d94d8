using System.Xml;
using System.Xml.Linq;
using Tei.Testing;

namespace Tei.Tool.Tests;

/// <summary>Ctrl-C in the middle of a run.</summary>
internal sealed class InterruptTests
{
    private const int Files = 400;

    // With job control (set -m) the program hears the signal as it does at a terminal, and env undoes that a parent ignores it, as one in the background does.
    private const string Script =
        """
        set -m
        cd "$1"
        env --default-signal=INT dotnet "$2" $3 in --out out 2> error &
        program=$!
        while [ -z "$(ls out 2> /dev/null)" ] && kill -0 $program; do sleep 0.05; done
        kill -INT $program
        wait $program
        """;

    [TestCase("encode", ".txt")]
    [TestCase("publish", ".txt")]
    [TestCase("transform", ".xml")]
    public void It_ends_soon_and_leaves_whole_files(string command, string ending)
    {
        using var place = new Workplace();
        string text = string.Concat(Enumerable.Repeat("It rained on the quay.\n\n", 1000));
        string content = ending == ".txt" ? text : $"<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p>{text}</p></body></text></TEI>";
        for (int i = 0; i < Files; i++)
        {
            place.With($"in/{i}{ending}", content);
        }

        ExternalProgram.Result run = ExternalProgram.Run("bash", "-c", Script, "bash", place.Path("."), Path.Combine(AppContext.BaseDirectory, "Tei.Tool.dll"), command);
        string[] written = [.. place.Files.Where(f => f.StartsWith("out/", StringComparison.Ordinal) && (f.EndsWith(".xml", StringComparison.Ordinal) || f.EndsWith(".html", StringComparison.Ordinal)))];
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(130), run.Error);
            Assert.That(place.Read("error").Trim().Split('\n')[^1], Is.EqualTo("tei: interrupted; every file that was written is whole"));
            Assert.That(written, Has.Length.InRange(1, Files));
            Assert.That(written.Select(f => RootOf(place.Path(f))).Distinct(), Is.SubsetOf(new[] { "TEI", "html" }));
            Assert.That(place.Files, Has.None.Contains(".writing"));
        });
    }

    /// <summary>The name of the root of a document that is well-formed to its end.</summary>
    private static string RootOf(string file)
    {
        using XmlReader reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader).Root!.Name.LocalName;
    }
}
