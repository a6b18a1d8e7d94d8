using System.Globalization;
using System.Text;
using Tei.Differential.Comparison;
using Tei.Differential.Documents;
using Tei.Differential.Mutation;
using Tei.Differential.Schemas;
using Tei.Validation.RelaxNG;

namespace Tei.Differential;

/// <summary>Makes mutated documents for one schema and compares the validators by them. The same arguments give the same documents.</summary>
internal sealed class Sample
{
    private const int LargestDocument = 60;
    private readonly string schemaPath;
    private readonly RelaxNGSchema schema;
    private readonly SourceDocument[] unchanged;
    private readonly SourceDocument[] valid;
    private readonly Mutator mutator;

    /// <param name="schemaPath">The schema's path.</param>
    /// <param name="written">Documents that people wrote.</param>
    /// <param name="generated">How many documents to make from the schema besides.</param>
    /// <param name="seed">What the choices depend on.</param>
    public Sample(string schemaPath, IEnumerable<SourceDocument> written, int generated, int seed)
    {
        this.schemaPath = schemaPath;
        schema = RelaxNGSchema.Load(schemaPath);
        SchemaSource source = SchemaSource.Load(schemaPath);
        mutator = new Mutator(SchemaNames.Of(source));
        var generator = new DocumentGenerator(source);
        IEnumerable<SourceDocument> made = Enumerable.Range(0, generated)
            .Select(i => (Name: $"generated-{i}", Text: generator.Generate(unchecked((seed * 7919) + i), 3 + (i * 7 % LargestDocument))))
            .Where(d => d.Text is not null)
            .Select(d => new SourceDocument(d.Name, d.Text!));
        unchanged = [.. written, .. made];
        valid = [.. unchanged.Where(d => schema.Validate(new MemoryStream(Encoding.UTF8.GetBytes(d.Text)), d.Name).IsValid)];
    }

    /// <summary>How many documents are valid before they are changed: a document with mistakes of its own is a bad one to make mistakes in.</summary>
    public int Sources => valid.Length;

    /// <summary>Changes the valid documents in turn, until there are as many as wanted, and compares what the validators say of them and of all that are unchanged.</summary>
    /// <param name="folder">A folder for the documents.</param>
    /// <param name="documents">How many changed documents to make.</param>
    /// <param name="seed">What the changes depend on.</param>
    public ComparisonResult Compare(string folder, int documents, int seed)
    {
        Directory.CreateDirectory(folder);
        for (int i = 0; i < unchanged.Length; i++)
        {
            File.WriteAllText(Path.Combine(folder, Name('u', i)), unchanged[i].Text);
        }

        int changed = valid.Length == 0 ? 0 : documents;
        Parallel.For(0, changed, i =>
        {
            SourceDocument source = valid[i % valid.Length];
            (string text, string done) = mutator.Mutate(source.Text, unchecked((seed * 1_000_003) + i));

            // What was done stands at the end, so that no line moves.
            File.WriteAllText(Path.Combine(folder, Name('m', i)), $"{text}<!-- {source.Name}: {done} -->\n");
        });
        string[] files = [.. Enumerable.Range(0, unchanged.Length).Select(i => Name('u', i)), .. Enumerable.Range(0, changed).Select(i => Name('m', i))];
        return JingComparison.Run(schemaPath, schema, folder, files);
    }

    private static string Name(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number:D5}.xml");
}
