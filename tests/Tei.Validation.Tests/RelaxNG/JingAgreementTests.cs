using System.Text.RegularExpressions;
using Tei.Testing;
using Tei.Validation.RelaxNG;

namespace Tei.Validation.Tests.RelaxNG;

/// <summary>Compares our verdict with that of jing, and for invalid documents the line of the first error.</summary>
public partial class JingAgreementTests
{
    [TestCase("tei_all.rng")]
    [TestCase("tei_all_4.9.0.rng")]
    [TestCase("tei_simplePrint.rng")]
    [TestCase("dracor_1.6.0.rng")]
    public void Jing_and_we_agree_on_every_document(string schema)
    {
        string schemaPath = TestFolders.RequireShared("schemas", schema);
        string[] documents =
        [
            .. Directory.GetFiles(TestFolders.RequireShared("corpus", "frus"), "*.xml").Order(StringComparer.Ordinal),
            .. Directory.GetFiles(TestFolders.RequireShared("suites", "tei"), "*.xml").Order(StringComparer.Ordinal),
        ];
        Dictionary<string, int> jing = FirstErrors(schemaPath, documents);
        RelaxNGSchema ours = RelaxNGSchema.Load(schemaPath);
        string[] differences = [.. documents.Select(d => Compare(d, jing.GetValueOrDefault(d), ours.Validate(d))).OfType<string>()];
        TestContext.Out.WriteLine($"{schema}: {documents.Length - differences.Length}/{documents.Length}, of which invalid: {jing.Count}");
        Assert.That(differences, Is.Empty);
    }

    private static string? Compare(string document, int jingLine, ValidationReport report)
    {
        if (report.IsValid != (jingLine == 0))
        {
            return $"{document}: jing says {(jingLine == 0 ? "valid" : $"line {jingLine}")}, we say {(report.IsValid ? "valid" : report.Diagnostics[0].ToString())}";
        }

        // Jing names the end of a tag and the end of a text, and we name their beginnings.
        SourceLocation first = report.IsValid ? default : report.Diagnostics[0].Location;
        bool isNear = report.IsValid || jingLine < 0 || (first.Line <= jingLine && jingLine <= EndOfTag(document, first));
        return isNear ? null : $"{document}: jing's first error is in line {jingLine}, ours is {report.Diagnostics[0]}";
    }

    /// <summary>The line in which the tag at a place ends, or the one after a text.</summary>
    private static int EndOfTag(string document, SourceLocation place)
    {
        string[] lines = File.ReadAllLines(document);
        for (int line = place.Line; line <= lines.Length; line++)
        {
            string rest = line == place.Line ? lines[line - 1][Math.Min(place.Column - 1, lines[line - 1].Length)..] : lines[line - 1];
            if (rest.Contains('>'))
            {
                return line;
            }
        }

        return lines.Length;
    }

    /// <summary>The line of the first error of each invalid document; -1 where jing could not read it.</summary>
    private static Dictionary<string, int> FirstErrors(string schema, string[] documents)
    {
        Dictionary<string, int> lines = [];
        var rest = new Queue<string>(documents);
        while (rest.Count > 0)
        {
            // Jing gives up all documents after one that it cannot read.
            string output = ExternalProgram.Run("jing", [schema, .. rest]).Output;
            foreach (Match error in Error.Matches(output))
            {
                lines.TryAdd(error.Groups[1].Value, int.Parse(error.Groups[2].Value));
            }

            string? broken = Fatal.Match(output) is { Success: true } fatal ? rest.First(d => Path.GetFileName(d) == Culprit(fatal, rest)) : null;
            if (broken is null)
            {
                return lines;
            }

            lines.TryAdd(broken, -1);
            while (rest.Dequeue() != broken)
            {
            }
        }

        return lines;
    }

    /// <summary>The document that names the file that jing did not find.</summary>
    private static string Culprit(Match fatal, IEnumerable<string> documents)
    {
        string missing = Path.GetFileName(fatal.Groups[1].Value);
        return Path.GetFileName(documents.First(d => Path.GetFileName(d) == missing || File.ReadLines(d).Take(30).Any(l => l.Contains(missing))));
    }

    [GeneratedRegex(@"^(.+?):(\d+):\d+: (?:error|fatal)", RegexOptions.Multiline)]
    private static partial Regex Error { get; }

    [GeneratedRegex(@"^fatal: file not found: (.+?) \(", RegexOptions.Multiline)]
    private static partial Regex Fatal { get; }
}
