using System.Text;
using Tei.Validation;

namespace Tei.Tests;

/// <summary>Promises 1 and 4 of the encoding manual, on lines of all genres in any order: no crash, valid, nothing lost. All lines are invented.</summary>
internal sealed class RandomLineTests
{
    private const int Texts = 2000;
    private const int MostPieces = 50;

    private static readonly string[] Pieces =
    [
        "\n", "\n", "\n", "\n\n", "\n\n", "\n\n", "\n\n", " ", "  ", "\t", "      ",
        "KERN 13.4", "Kern 3. Mai 1949", "No. 12 KERN 13.4", "No. 131", "[1]", "[2]", "1", "2.", "(3)", "a)", "I.", "• ", "- ", "* ", "— ", "12", "[12]", "- 12 -", "[p. 13]", "Page 14", "1 See the file.", "[2] Not printed.", "*Not printed.",
        "Anm. 1: Fehlt.", "[illegible]", "[sic]", "[and]", "[Hale]", "[HK initialed]", "[Signed]", "[Page 13]", "[1949]", "[?]",
        "Dear Anna,", "Sir:", "Mein lieber Freund,", "Yours,", "Yours sincerely,", "Herzlichst Ihr", "Anna Hale", "ANNA HALE", "J. Hale", "Leeds, May 3, 1862", "Washington, April 13, 1949—3 p.m.", "[Received May 4]", "den 3. Mai 1862", "May 3",
        "Secret", "TOP SECRET", "To: Hale", "FROM: Berg", "SUBJECT: Boats", "Participants:", "PARTICIPANTS", "Mr. Hale: Yes.", "Mr. Berg: No.", "HALE. Yes, sir.", "BERG. No, sir.", "Hale:", "Berg:", "Q. Did you?", "A. I did.",
        "ANNA.", "PAUL.", "ANNA (softly).", "[Exit ANNA.]", "(geht ab.)", "Act I", "Scene 2", "Personen", "ERSTER AKT", "Enclosure", "[Enclosure]", "P.S. The boat came.", "PS", "cc: Hale", "Notes", "Footnotes",
        "The boat came late to the quay and nobody was there to meet it.", "The boat came late to the quay,", "and nobody was there.", "he said.", "“The boat is late,” said Hale.", "“The boat", "late.”", "> quoted",
        "Ships   Men   Guns", "Alma    12    4", "Berta   20    8", "a\tb\tc", "d\te\tf", "the", "quay-", "wharf", "Witness:", "his", "Ann X Hale", "mark", "The petition of Ann Hale", "gez. Berg", "Berg, Minister", "The Secretary of State to Mr. Hale", "Mr. Hale to Mr. Berg",
        "Resolved,", "x", ".", ":", "1.", "1. The boat.", "2. The quay.", "(a) The oar.", "ANNA. The", "boat is late.", "§ 1", "1949", "131630Z APR 49",
    ];

    /// <summary>What was found by such texts before.</summary>
    private static IEnumerable<TestCaseData> Found =>
    [
        new("The boat came late to the quay.\n\nYours,\n\nKERN 13.4\n", "<signed><persName ref=\"#kern\" cert=\"medium\" evidence=\"internal\" resp=\"#software\">KERN</persName> <date cert=\"high\" evidence=\"internal\" resp=\"#software\">13.4</date></signed>"),
        new("and nobody was there.[illegible][12]Yours,\n\nNo. 131Leeds, May 3, 1862\n", ">May 3, 1862</date>"),
        new("[12]cc: Hale\n", "<label>"),
        new("[Received May 4][illegible]\n", "<gap reason=\"illegible\""),
        new("May 3\t[2] Not printed.\na\tb\tc\n", "May 3</date></cell>"),
        new("Following the talk with Mr. Berg, General Hale said to Mr. Kern that the boat was late.\n", "<roleName>Mr.</roleName> Kern</persName>"),
    ];

    [TestCaseSource(nameof(Found))]
    public void A_text_that_broke_it_once_is_proven_and_valid(string text, string expected)
    {
        Assert.That(Fault(text), Is.Null);
        Assert.That(TeiEncoder.Diplomatic.Encode(new SourceText(text, "a.txt")).Document.ToString(), Does.Contain(expected));
    }

    [Test]
    public void Random_lines_are_proven_and_valid()
    {
        for (int seed = 0; seed < Texts; seed++)
        {
            var random = new Random(seed);
            string text = string.Concat(Enumerable.Range(0, random.Next(1, MostPieces)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Assert.That(Fault(text), Is.Null, text);
        }
    }

    private static string? Fault(string text)
    {
        EncodingResult result = TeiEncoder.Diplomatic.Encode(new SourceText(text, "a.txt"));
        string tei = result.Document.ToString();
        return result.Report.TextProof ? TeiValidator.Edition.Validate(new MemoryStream(Encoding.UTF8.GetBytes(tei)), "a.xml").Diagnostics.Select(d => d + "\n" + tei).FirstOrDefault() : "not proven\n" + tei;
    }
}
