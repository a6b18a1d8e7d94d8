using CsCheck;

namespace Tei.Tests;

/// <summary>Random texts of the pieces that the recognisers look for, of signs, wraps, scripts and noise.</summary>
internal static class RandomTexts
{
    /// <summary>Pieces that exercise the rules: signs, wraps, scripts, marks, and the forms that recognisers look for.</summary>
    private static readonly Gen<string> Piece = Gen.OneOf<string>(
        Gen.OneOf<string>([
            "[", "]", "[[", "]]", "[?]", "[sic]", "[rade]", "[Beijing]", "[1]", "[...]", "[illegible]", "[garble—We?]", "[2 lines not declassified]", "[Enclosure]", "[ ]", "[]", "[a [b] c]", "(", ")", "<", ">", "&", "{", "}",
            "\n", "\n\n", "\r\n", "\r", "\t", "  ", " ", "\n\n\n", "\u00A0", "\u2028"]),
        Gen.OneOf<string>([
            "Cde. Mao Zedong said, ", "Com[rade] Mao", "Bai\n\nChongxi", "Beiping [Beijing]", "IMF [International Monetary Fund]", "He [Kaunda] said that ", "in [for]", "General MacArthur's", "April 9 [12]", "13 April 1949", "from 100 to 300 million dollars", "5 p.m.",
            "1. ", "2. ", "I. ", "(a) ", "SUBJECT", "PARTICIPANTS\n\nMr. A\nMr. B\n", "Mr. Acheson: ", "THE PRESIDENT: ", "LUTHER.", "Dear Mr. Ambassador:", "Sincerely yours,", "Washington, April 10, 1949", "To Comrade Filippov [Stalin]", "Search in", "get citation", "P.S. ", "Notes", "“", "”", "—", "word", "The Committee met", "we agree."]),
        Gen.OneOf<string>(["é", "e\u0301", "\u0301", "שלום", "\u200F", "中文", "😀", "𝔘", "ß", "ŁÓDŹ", "\u200B", "ﬁ", "\uFDD0", "İ", "ǅ", "٣", "\n\n٤\n\n", "¹", "week1 ", "\n\nMr. Dunn.—I did.", "\n\nANNA.- Yes.", "\n\nANNA.—Yes.", "\n\nMr. Dunn\nI did.", "\n\nI\n\n", "(a)", "\n1. Not printed.", "\n1\nNot printed."]),
        Gen.String[Gen.Char[' ', '~'], 0, 12]);

    public static readonly Gen<string> All = Piece.List[0, 40].Select(pieces => string.Concat(pieces));

    /// <summary>
    /// Checks a property of many texts. In continuous integration they are the same in every run, so that a change is judged and not chance;
    /// elsewhere they are new ones each time, and a counterexample is made small.
    /// </summary>
    public static void Check(Func<string, bool> holds, int count)
    {
        if (Environment.GetEnvironmentVariable("CI") != "true")
        {
            All.Sample(holds, iter: count);
            return;
        }

        var random = new PCG(1, 20261123);
        for (int i = 0; i < count; i++)
        {
            string text = All.Generate(random, null, out _);
            Assert.That(holds(text), Is.True, text);
        }
    }
}
