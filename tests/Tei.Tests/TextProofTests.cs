using System.Text;
using CsCheck;
using Tei.Authorities;
using Tei.Testing;
using Tei.Transforms;

namespace Tei.Tests;

/// <summary>The first promise of the encoding manual: nothing is lost, whatever the text.</summary>
internal sealed class TextProofTests
{
    private static readonly TeiEncoder Encoder = TeiEncoder.Diplomatic with { Authority = Authority.LoadAll(Path.Combine(TestFolders.Repository, "tei", "authorities")) };

    [Test]
    public void The_source_is_reconstructed_from_the_TEI_of_any_text() =>
        RandomTexts.Check(text => Prove(Encoder, text), count: 4000);

    [Test]
    public void The_source_is_reconstructed_with_the_Leiden_signs_too() =>
        RandomTexts.Check(text => Prove(TeiEncoder.Leiden, text), count: 2000);

    private static readonly TeiEncoder Spoken = Encoder with { Speech = Tei.Recognition.Speech.SpeechLevel.Spoken, LineBreaks = LineBreaks.Kept };

    [Test]
    public void The_source_is_reconstructed_with_utterances_and_line_breaks_too() => RandomTexts.Check(text => Prove(Spoken, text), count: 2000);

    [Test]
    public void The_stylesheet_agrees_on_utterances_and_line_breaks() => RandomTexts.Check(
        text => Spoken.Encode(new SourceText(text, "random.txt")).Document.Xml is var xml && TeiTransform.SourceText.TransformToString(xml) == TextProof.SourceView(xml),
        count: 1500);

    [Test]
    public void Every_character_is_in_a_line_or_is_white_space() => RandomTexts.Check(
        text =>
        {
            EncodingResult result = Encoder.Encode(new SourceText(text, "random.txt"));
            string normalised = new([.. TextProof.SourceView(result.Document.Xml).Where(c => !char.IsWhiteSpace(c))]);
            string outside = string.Concat(result.Report.OutsideText.Select(l => l.Text).SelectMany(t => t).Where(c => !char.IsWhiteSpace(c)));
            return normalised.Length + outside.Length == text.Count(c => !char.IsWhiteSpace(c));
        },
        count: 1500);

    [Test]
    public void The_same_source_gives_the_same_bytes() => RandomTexts.Check(
        text => Encoder.Encode(new SourceText(text, "a.txt")).Document.ToString() == Encoder.Encode(new SourceText(text, "a.txt")).Document.ToString(),
        count: 500);

    [Test]
    public void The_stylesheet_of_the_source_view_agrees_with_the_proof() => RandomTexts.Check(
        text =>
        {
            EncodingResult result = Encoder.Encode(new SourceText(text, "random.txt"));
            string view = TeiTransform.SourceText.TransformToString(result.Document.Xml);
            return view == TextProof.SourceView(result.Document.Xml) ? true : throw new InvalidOperationException($"{view}\n----\n{TextProof.SourceView(result.Document.Xml)}");
        },
        count: 1500);

    [Test]
    public void Stage_directions_in_the_signs_of_Leiden_are_kept() =>
        Assert.That(Prove(TeiEncoder.Leiden, "A rule.\n]]\n[At meeting.]\n\nScha[[a]]f: simil[arities].\n\nSchaaf: tomorr<ow<.>>\n\nErnst: opinion.\n\nSchaaf:"), Is.True);

    [Test]
    public void A_paragraph_does_not_go_on_in_a_row_of_a_table() =>
        Assert.That(Prove(Encoder, "the harbour of the town\tin which they met that day\n\nand the ships that lay there\ncrew\tone hundred\n"), Is.True);

    [TestCase("")]
    [TestCase(" \n\n ")]
    public void An_empty_source_gives_a_document_and_a_warning(string text)
    {
        EncodingResult result = Encoder.Encode(new SourceText(text, "empty.txt"));
        Assert.That(result.Report.TextProof, Is.True);
        Assert.That(result.Diagnostics.Select(d => d.Code), Does.Contain("ENC0004"));
    }

    [Test]
    public void The_hash_in_the_header_is_that_of_the_source_view()
    {
        EncodingResult result = Encoder.Encode(new SourceText("To Comrade X\n\nOn  9 April [1949] we met.\n", "a.txt"));
        string hash = result.Document.Xml.Descendants(TeiNames.Namespace + "idno").First(i => (string?)i.Attribute("type") == "SHA-256").Value;
        Assert.That(hash, Is.EqualTo(SourceText.Hash(TextProof.SourceView(result.Document.Xml))));
    }

    private static bool Prove(TeiEncoder encoder, string text)
    {
        EncodingResult result = encoder.Encode(new SourceText(text, "random.txt"));
        return result.Report.TextProof ? true : throw new InvalidOperationException("the proof failed:\n" + TextProof.SourceView(result.Document.Xml) + "\n--\n" + result.Document);
    }
}
