using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Tei.Authorities;
using Tei.Testing;
using Tei.Validation;

namespace Tei.Tests;

/// <summary>
/// Promises 1 and 4 of the encoding manual, on documents that are cut, joined and wrapped anew: no crash, valid, nothing lost. A small sample of the
/// repository's own sources in each run; with <c>TEI_STRESS=5000</c> that many, of the gold set too.
/// </summary>
internal sealed class StressTests
{
    private const int Sample = 120;

    private static readonly TeiEncoder Encoder = TeiEncoder.Diplomatic with { Authority = Authority.LoadAll(Path.Combine(TestFolders.Repository, "tei", "authorities")) };

    [Test]
    public void Whatever_is_done_to_documents_their_TEI_is_valid_and_gives_them_back()
    {
        bool large = int.TryParse(Environment.GetEnvironmentVariable("TEI_STRESS"), NumberStyles.None, CultureInfo.InvariantCulture, out int count);
        var texts = new StressTexts(Sources(large));
        var faults = new ConcurrentBag<string>();
        Parallel.For(0, large ? count : Sample, number =>
        {
            if (Fault(texts.Make(number)) is { } fault)
            {
                faults.Add($"document {number}: {fault}");
            }
        });
        Assert.That(faults.Order(StringComparer.Ordinal).Take(10), Is.Empty);
    }

    private static string[] Sources(bool large)
    {
        IEnumerable<string> files = Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, "tei"), "source.txt", SearchOption.AllDirectories);
        if (large)
        {
            files = files.Concat(Directory.EnumerateFiles(TestFolders.RequireShared("gold", "dev"), "*.txt", SearchOption.AllDirectories));
        }

        return [.. files.Order(StringComparer.Ordinal).Select(File.ReadAllText)];
    }

    /// <summary>What is wrong with the encoding of a text; <see langword="null"/> where nothing is.</summary>
    private static string? Fault(string text)
    {
        try
        {
            EncodingResult result = Encoder.Encode(new SourceText(text, "stress.txt"));
            ValidationReport report = TeiValidator.Edition.Validate(new MemoryStream(Encoding.UTF8.GetBytes(result.Document.ToString())), "stress.xml");
            return result.Diagnostics.FirstOrDefault(d => d.Code == "ENC0402")?.ToString() ?? (report.IsValid ? null : report.Diagnostics[0] + "\n" + Around(result.Document.ToString(), report.Diagnostics[0].Location.Line));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return e.ToString();
        }
    }

    private static string Around(string tei, int line) => string.Join('\n', tei.Split('\n').Skip(line - 1).Take(1));
}
