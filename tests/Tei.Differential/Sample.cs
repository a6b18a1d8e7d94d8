using System.Globalization;
using Tei.Differential.Comparison;
using Tei.Differential.Documents;
using Tei.Differential.Mutation;
using Tei.Differential.Schemas;

namespace Tei.Differential;

/// <summary>Makes mutated documents for one schema and compares the validators by them. The same arguments give the same documents.</summary>
internal sealed class Sample
{
    private const int LargestDocument = 60;
    private readonly string schema;
    private readonly string folder;
    private readonly List<SourceDocument> sources;
    private readonly Mutator mutator;

    /// <param name="schema">The schema's path.</param>
    /// <param name="folder">An empty folder for the documents.</param>
    /// <param name="written">Documents that people wrote; those that are not valid are left out.</param>
    /// <param name="generated">How many documents to make from the schema besides.</param>
    /// <param name="seed">What the choices depend on.</param>
    public Sample(string schema, string folder, IEnumerable<SourceDocument> written, int generated, int seed)
    {
        this.schema = schema;
        this.folder = folder;
        SchemaSource source = SchemaSource.Load(schema);
        mutator = new Mutator(SchemaNames.Of(source));
        var generator = new DocumentGenerator(source);
        IEnumerable<SourceDocument> made = Enumerable.Range(0, generated)
            .Select(i => (Name: $"generated-{i}", Text: generator.Generate(unchecked((seed * 7919) + i), 3 + (i * 7 % LargestDocument))))
            .Where(d => d.Text is not null)
            .Select(d => new SourceDocument(d.Name, d.Text!));
        sources = [.. Valid([.. written, .. made])];
    }

    /// <summary>How many documents are valid before they are changed.</summary>
    public int Sources => sources.Count;

    /// <summary>Changes the documents in turn, until there are as many as wanted, and compares what the validators say.</summary>
    public ComparisonResult Compare(int documents, int seed)
    {
        if (sources.Count == 0)
        {
            return ComparisonResult.None;
        }

        Directory.CreateDirectory(folder);
        var files = new string[documents];
        Parallel.For(0, documents, i =>
        {
            SourceDocument source = sources[i % sources.Count];
            (string text, string done) = mutator.Mutate(source.Text, unchecked((seed * 1_000_003) + i));
            files[i] = string.Create(CultureInfo.InvariantCulture, $"{i:D5}.xml");

            // What was done stands at the end, so that no line moves.
            File.WriteAllText(Path.Combine(folder, files[i]), $"{text}<!-- {source.Name}: {done} -->\n");
        });
        return JingComparison.Run(schema, folder, files);
    }

    /// <summary>What jing finds valid; the two validators are compared by the others, too, but a document with mistakes of its own is a bad one to make mistakes in.</summary>
    private IEnumerable<SourceDocument> Valid(IReadOnlyList<SourceDocument> all)
    {
        string unchanged = Path.Combine(folder, "unchanged");
        Directory.CreateDirectory(unchanged);
        string[] files = [.. all.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"{i:D5}.xml"))];
        for (int i = 0; i < files.Length; i++)
        {
            File.WriteAllText(Path.Combine(unchanged, files[i]), all[i].Text);
        }

        Dictionary<string, IReadOnlyList<JingMessage>> invalid = JingRun.Messages(schema, unchanged, files);
        return all.Where((_, i) => !invalid.ContainsKey(files[i]));
    }
}
