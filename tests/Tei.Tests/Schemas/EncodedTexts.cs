using System.Collections.Concurrent;
using Tei.Authorities;
using Tei.Reading;
using Tei.Testing;

namespace Tei.Tests.Schemas;

/// <summary>What the encoder writes of every text that the tests have: made once, in a temporary folder.</summary>
internal static class EncodedTexts
{
    private static readonly Lazy<string[]> ExampleFiles = new(() => EncodeAll("examples", ExampleSources()));
    private static readonly Lazy<string[]> GoldFiles = new(() => EncodeAll("gold", Directory.GetFiles(TestFolders.RequireShared("gold", "dev"), "*.txt", SearchOption.AllDirectories)));

    /// <summary>The example editions.</summary>
    public static string[] Examples => ExampleFiles.Value;

    /// <summary>The documents of the gold set.</summary>
    public static string[] Gold => GoldFiles.Value;

    private static string[] ExampleSources() => Directory.GetFiles(Path.Combine(TestFolders.Repository, "tei"), "source.txt", SearchOption.AllDirectories);

    private static string[] EncodeAll(string folder, string[] sources)
    {
        string target = Directory.CreateTempSubdirectory("tei-" + folder + "-").FullName;
        TeiEncoder encoder = TeiEncoder.Diplomatic with { Authority = Authority.LoadAll(Path.Combine(TestFolders.Repository, "tei", "authorities")) };
        var written = new ConcurrentBag<string>();
        Parallel.ForEach(sources.Order(StringComparer.Ordinal).Index(), source =>
        {
            ReadResult read = PlainTextReader.Read(File.ReadAllBytes(source.Item), source.Item);
            string name = Path.GetFileNameWithoutExtension(source.Item);
            string file = Path.Combine(target, $"{source.Index:D3}-{(name == "source" ? Path.GetFileName(Path.GetDirectoryName(source.Item)) : name)}.xml");
            File.WriteAllText(file, encoder.Encode(read.Text!).Document.ToString());
            written.Add(file);
        });
        return [.. written.Order(StringComparer.Ordinal)];
    }
}
