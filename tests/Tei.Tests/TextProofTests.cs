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

    /// <summary>Pieces that exercise the rules: signs, wraps, scripts, marks, and the forms that recognisers look for.</summary>
    private static readonly Gen<string> Piece = Gen.OneOf<string>(
        Gen.OneOf<string>([
            "[", "]", "[[", "]]", "[?]", "[sic]", "[rade]", "[Beijing]", "[1]", "[...]", "[illegible]", "[garble—We?]", "[2 lines not declassified]", "[Enclosure]", "[ ]", "[]", "[a [b] c]", "(", ")", "<", ">", "&", "{", "}",
            "\n", "\n\n", "\r\n", "\r", "\t", "  ", " ", "\n\n\n", "\u00A0", "\u2028"]),
        Gen.OneOf<string>([
            "Cde. Mao Zedong said, ", "Com[rade] Mao", "Bai\n\nChongxi", "Beiping [Beijing]", "IMF [International Monetary Fund]", "He [Kaunda] said that ", "in [for]", "General MacArthur's", "April 9 [12]", "13 April 1949", "from 100 to 300 million dollars", "5 p.m.",
            "1. ", "2. ", "I. ", "(a) ", "SUBJECT", "PARTICIPANTS\n\nMr. A\nMr. B\n", "Mr. Acheson: ", "THE PRESIDENT: ", "LUTHER.", "Dear Mr. Ambassador:", "Sincerely yours,", "Washington, April 10, 1949", "To Comrade Filippov [Stalin]", "Search in", "get citation", "P.S. ", "Notes", "“", "”", "—", "word", "The Committee met", "we agree."]),
        Gen.OneOf<string>(["é", "e\u0301", "\u0301", "שלום", "\u200F", "中文", "😀", "𝔘", "ß", "ŁÓDŹ", "\u200B", "ﬁ", "\uFDD0", "İ", "ǅ"]),
        Gen.String[Gen.Char[' ', '~'], 0, 12]);

    private static readonly Gen<string> RandomText = Piece.List[0, 40].Select(pieces => string.Concat(pieces));

    [Test]
    public void The_source_is_reconstructed_from_the_TEI_of_any_text() =>
        RandomText.Sample(text => Prove(Encoder, text), iter: 4000);

    [Test]
    public void The_source_is_reconstructed_with_the_Leiden_signs_too() =>
        RandomText.Sample(text => Prove(TeiEncoder.Leiden, text), iter: 2000);

    [Test]
    public void Every_character_is_in_a_line_or_is_white_space() => RandomText.Sample(
        text =>
        {
            EncodingResult result = Encoder.Encode(new SourceText(text, "random.txt"));
            string normalised = new([.. TextProof.SourceView(result.Document.Xml).Where(c => !char.IsWhiteSpace(c))]);
            string outside = string.Concat(result.Report.OutsideText.Select(l => l.Text).SelectMany(t => t).Where(c => !char.IsWhiteSpace(c)));
            return normalised.Length + outside.Length == text.Count(c => !char.IsWhiteSpace(c));
        },
        iter: 1500);

    [Test]
    public void The_same_source_gives_the_same_bytes() => RandomText.Sample(
        text => Encoder.Encode(new SourceText(text, "a.txt")).Document.ToString() == Encoder.Encode(new SourceText(text, "a.txt")).Document.ToString(),
        iter: 500);

    [Test]
    public void The_stylesheet_of_the_source_view_agrees_with_the_proof() => RandomText.Sample(
        text =>
        {
            EncodingResult result = Encoder.Encode(new SourceText(text, "random.txt"));
            string view = TeiTransform.SourceText.TransformToString(result.Document.Xml);
            return view == TextProof.SourceView(result.Document.Xml) ? true : throw new InvalidOperationException($"{view}\n----\n{TextProof.SourceView(result.Document.Xml)}");
        },
        iter: 1500);

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
