using Tei.Validation;

namespace Tei.Tests.Schemas;

/// <summary>Everything that the encoder writes is valid against the project's schema and against <c>tei_all</c> (encoding manual, promise 4).</summary>
public sealed class EncoderOutputTests
{
    [Test]
    public void Every_example_edition_is_valid() => AllAreValid(EncodedTexts.Examples);

    [Test]
    public void Every_document_of_the_gold_set_is_valid() => AllAreValid(EncodedTexts.Gold);

    [Test]
    public void A_document_with_many_insertions_in_Leiden_signs_is_valid()
    {
        const string Text = "Letter from Dorn\n\nKalinov, 2 March 1911\n\nDear Ivo,\n\nThe <coal> has {has} come to [the h]arb[...]our; the Imp(erial) office [[struck]] sent ha\u0323r\u0323d words [--] of [3] lines.\n\nYours,\nAnna\n";
        ValidationReport report = TeiValidator.Edition.Validate(TeiEncoder.Leiden.Encode(Tei.Reading.PlainTextReader.Read(System.Text.Encoding.UTF8.GetBytes(Text), "leiden.txt").Text!).Document.Xml, "leiden.xml");
        Assert.That(report.Diagnostics, Is.Empty);
    }

    private static void AllAreValid(string[] files)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(files, Is.Not.Empty);
            Assert.That(files.AsParallel().AsOrdered().SelectMany(f => TeiValidator.Edition.Validate(f).Diagnostics), Is.Empty);
            Assert.That(SchemaFiles.FoundInvalidByJing(SchemaFiles.RelaxNG, files).Values, Is.Empty);
            Assert.That(SchemaFiles.FoundInvalidByJing(SchemaFiles.TeiAll, files).Values, Is.Empty);
        }
    }
}
