using Tei.Authorities;
using Tei.Corpora;
using Tei.Reading;
using Tei.Testing;
using Tei.Transforms;

namespace Tei.Tests;

/// <summary>The example editions: their TEI is kept beside each source, so that every change of a rule is seen in review.</summary>
internal sealed class ExampleEditionTests
{
    private static readonly TeiEncoder Encoder = TeiEncoder.Diplomatic with { Authority = Authority.LoadAll(Path.Combine(TestFolders.Repository, "tei", "authorities")) };

    private static IEnumerable<TestCaseData> Examples() =>
        SourceFinder.Find([Path.Combine(TestFolders.Repository, "tei")]).Select(s => new TestCaseData(s).SetArgDisplayNames(s.Name));

    [TestCaseSource(nameof(Examples))]
    public void The_TEI_of_an_example_is_the_one_beside_it(SourceDocument example) =>
        Golden.Check(Encode(example).Document.ToString(), Path.ChangeExtension(example.Path, ".tei.xml"));

    [TestCaseSource(nameof(Examples))]
    public void The_source_view_of_an_example_is_its_normalised_source(SourceDocument example)
    {
        EncodingResult result = Encode(example);
        string view = TeiTransform.SourceText.TransformToString(result.Document.Xml);
        Assert.That(SourceText.Hash(view), Is.EqualTo(result.Report.Sha256));
        Assert.That(result.Report.TextProof, Is.True);
    }

    [Test]
    public void There_are_at_least_six_examples_of_400_to_1500_words()
    {
        int[] lengths = [.. Examples().Select(e => File.ReadAllText(((SourceDocument)e.Arguments[0]!).Path).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length)];
        Assert.That(lengths.Count(n => n is >= 400 and <= 1500), Is.GreaterThanOrEqualTo(6));
    }

    [Test]
    public void The_authorities_are_large_enough()
    {
        ILookup<EntityKind, AuthorityEntry> entries = Encoder.Authority.Entries.ToLookup(e => e.Kind);
        Assert.That(entries[EntityKind.Person].Count(), Is.GreaterThanOrEqualTo(80));
        Assert.That(entries[EntityKind.Place].Count(e => e.Coordinates is not null), Is.GreaterThanOrEqualTo(80));
        Assert.That(entries[EntityKind.Organisation].Count(), Is.GreaterThanOrEqualTo(40));
    }

    private static EncodingResult Encode(SourceDocument example) => Encoder.Encode(SourceReader.Read(example.Path).Text!);
}
