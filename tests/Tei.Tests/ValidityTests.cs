using System.Text;
using CsCheck;
using Tei.Authorities;
using Tei.Testing;
using Tei.Validation;
using Tei.Validation.RelaxNG;

namespace Tei.Tests;

/// <summary>The fourth promise of the encoding manual: the output is valid, whatever the text.</summary>
internal sealed class ValidityTests
{
    private static readonly TeiEncoder Encoder = TeiEncoder.Diplomatic with { Authority = Authority.LoadAll(Path.Combine(TestFolders.Repository, "tei", "authorities")) };

    [Test]
    public void The_TEI_of_any_text_is_valid_against_the_schema_of_editions() => RandomTexts.Check(
        text => Check(text, (stream, file) => TeiValidator.Edition.Validate(stream, file)),
        count: 1500);

    [Test]
    public void The_TEI_of_any_text_is_valid_against_tei_all()
    {
        RelaxNGSchema schema = RelaxNGSchema.Load(TestFolders.RequireShared("schemas", "tei_all.rng"));
        RandomTexts.Check(text => Check(text, (stream, file) => schema.Validate(stream, file)), count: 1500);
    }

    [Test]
    public void Utterances_and_line_breaks_are_valid_too()
    {
        TeiEncoder spoken = Encoder with { Speech = Tei.Recognition.Speech.SpeechLevel.Spoken, LineBreaks = LineBreaks.Kept };
        RelaxNGSchema schema = RelaxNGSchema.Load(TestFolders.RequireShared("schemas", "tei_all.rng"));
        RandomTexts.Check(text => Check(text, (stream, file) => TeiValidator.Edition.Validate(stream, file), spoken) && Check(text, (stream, file) => schema.Validate(stream, file), spoken), count: 1500);
    }

    private static bool Check(string text, Func<Stream, string, ValidationReport> validate, TeiEncoder? encoder = null)
    {
        string tei = (encoder ?? Encoder).Encode(new SourceText(text, "random.txt")).Document.ToString();
        ValidationReport report = validate(new MemoryStream(Encoding.UTF8.GetBytes(tei)), "random.xml");
        return report.IsValid ? true : throw new InvalidOperationException(string.Join('\n', report.Diagnostics.Take(3)) + "\n" + tei);
    }
}
