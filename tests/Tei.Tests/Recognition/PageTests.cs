using System.Text;
using Tei.Recognition.Speech;

namespace Tei.Tests.Recognition;

/// <summary>What typing and printing leave in a text: page numbers, running heads, divided words, columns of spaces (encoding manual, section 5).</summary>
internal sealed class PageTests
{
    private const string Long = "This is a paragraph that is long enough to be nothing else than a paragraph of a letter.";

    private static string Body(string text) => Encoded.Body(text, TeiEncoder.Diplomatic with { Speech = SpeechLevel.Labels });

    [Test]
    public void A_page_number_is_forme_work_behind_its_page_break() => Assert.That(
        Body($"{Long}\n\n- 2 -\n\n{Long}\n\n- 3 -\n\n{Long}"),
        Does.Contain($"</p><pb n=\"2\" /><fw type=\"pageNum\">- 2 -</fw><p>").And.Contain("<pb n=\"3\" /><fw type=\"pageNum\">- 3 -</fw>"));

    [Test]
    public void Numbers_that_begin_at_one_stand_at_the_foot_of_their_pages() => Assert.That(
        Body($"{Long}\n\nPage 1 of 2\n\n{Long}\n\nPage 2 of 2"),
        Does.Contain("<fw type=\"pageNum\">Page 1 of 2</fw><pb n=\"2\" /><p>").And.EndWith("<fw type=\"pageNum\">Page 2 of 2</fw>"));

    [Test]
    public void A_paragraph_goes_on_behind_number_and_running_head() => Assert.That(
        Body($"{Long} The delegation will then\n\n- 2 -\n\nHARBOUR PAPERS\n\nmeet the company in the hall.\n\n{Long}\n\n- 3 -\n\nHARBOUR PAPERS\n\n{Long}"),
        Does.Contain("will then <pb n=\"2\" /><fw type=\"pageNum\">- 2 -</fw> <fw type=\"header\">HARBOUR PAPERS</fw> meet the company"));

    [TestCase("Tarn -- {0}")]
    [TestCase("Minutes of the harbour, page {0}")]
    [TestCase("HARBOUR PAPERS — {0}")]
    public void A_running_head_may_have_the_number_in_it(string head)
    {
        string[] heads = [.. Enumerable.Range(2, 3).Select(n => string.Format(null, head, n))];
        string body = Body($"{Long}\n\n{Long} The delegation will then\n\n{heads[0]}\n\nmeet the company in the hall.\n\n{Long}\n\n{heads[1]}\n\n{Long}\n\n{heads[2]}\n\n{Long}");
        Assert.That(body, Does.Contain($"will then <pb n=\"2\" /><fw type=\"header\">{heads[0]}</fw> meet the company").And.Contain($"</p><pb n=\"3\" /><fw type=\"header\">{heads[1]}</fw><p>").And.Not.Contain("<head"));
    }

    [TestCase("Section -- {0}", "")]
    [TestCase("Tarn -- 2", " The delegation will then\n\nmeet them")]
    public void Numbered_headings_and_the_same_number_are_no_pages(string head, string words) =>
        Assert.That(Body(string.Concat(Enumerable.Range(2, 3).Select(n => $"{Long}{words}\n\n{string.Format(null, head, n)}\n\n")) + Long), Does.Not.Contain("<pb"));

    [Test]
    public void Numbers_that_do_not_count_on_are_no_pages() => Assert.That(Body($"{Long}\n\n12\n\n{Long}\n\n47\n\n{Long}\n\n3\n\n{Long}"), Does.Not.Contain("<pb"));

    [Test]
    public void A_single_bare_number_is_no_page() => Assert.That(Body($"{Long}\n\n12\n\n{Long}"), Does.Not.Contain("<pb"));

    [Test]
    public void A_divided_word_is_one_word() => Assert.That(
        Body("The harbour office has begun to count the coal, and the negotia-\ntions with the port will go on until summer has come."),
        Does.Contain("the negotia<pc force=\"weak\">-</pc><lb break=\"no\" /> tions with"));

    [TestCase("until the self-\ngovernment of the island is settled", "the self-<lb break=\"no\" /> government", TestName = "A_compound_keeps_its_hyphen")]
    [TestCase("with a left-bank quay, and the left-\nbank quay is settled", "the left-<lb break=\"no\" /> bank", TestName = "A_hyphen_that_the_document_has_elsewhere_stays")]
    [TestCase("by the office for import- \nand export of all the goods", "import- and export", TestName = "A_suspended_hyphen_divides_no_word")]
    public void Hyphens_at_line_ends(string words, string expected) =>
        Assert.That(Body($"The harbour office will not be counting coal {words} by all of them."), Does.Contain(expected));

    [Test]
    public void Columns_of_spaces_are_a_table_and_keep_their_empty_cells() => Assert.That(
        Body($"{Long}\n\nCoal          300 tons    good\nRice          120 tons\nFish           40 tons    bad\n\n{Long}"),
        Does.Contain("<table><row><cell>Coal</cell><cell>300 tons</cell><cell>good</cell></row><row><cell>Rice</cell><cell>120 tons</cell><cell /></row><row><cell>Fish</cell><cell>40 tons</cell><cell>bad</cell></row></table>"));

    [Test]
    public void Two_spaces_behind_full_stops_make_no_table() => Assert.That(
        Body("We went to the town.  It was cold there.\nWe saw the mayor too.  He was not at all glad.\nWe came home in the evening.  It was late."),
        Does.Not.Contain("<table"));

    [TestCase("{0}\n\n- 2 -\n\n{0}\n\n- 3 -\n\n{0}")]
    [TestCase("{0} The delegation will then\n\n- 2 -\n\nHEAD\n\nmeet [in the hall].\n\n{0}\n\n- 3 -\n\nHEAD\n\n{0}")]
    [TestCase("{0}\n\n1. One thing;\n\n- 2 -\n\n2. Two things.\n\n- 3 -\n\n{0}")]
    [TestCase("- 1 -\n\nMr. A: One.\n\nMr. B: Two.\n\n- 2 -\n\nMr. A: Three.\n\n- 3 -")]
    [TestCase("Kalinov, 3 March 1949.\n\n- 1 -\n\nDear Friend,\n\n{0}\n\n- 2 -\n\nYours,\n\n- 3 -\n\nAnna Dorn")]
    [TestCase("{0}\n\nCoal          300 tons    good\nRice          120 tons\nFish           40 tons    bad\n\nThe negotia-\ntions of the harbour office go on.")]
    public void The_source_comes_back_and_the_result_is_valid(string pattern)
    {
        EncodingResult result = Encoded.Of(string.Format(null, pattern, Long));
        Assert.Multiple(() =>
        {
            Assert.That(result.Report.TextProof, Is.True);
            Assert.That(TeiValidator.Edition.Validate(new MemoryStream(Encoding.UTF8.GetBytes(result.Document.ToString())), "page.xml").Diagnostics, Is.Empty);
        });
    }

    [Test]
    public void Numbers_between_strokes_begin_pages_in_a_line_and_on_their_own() => Assert.That(
        Body($"{Long} The matter |2| is settled.\n\n|3|\n\n{Long} The minister |4| is coming."),
        Does.Contain("matter <pb n=\"2\" /><fw type=\"pageNum\">|2|</fw> is").And.Contain("</p><pb n=\"3\" /><fw type=\"pageNum\">|3|</fw><p>").And.Contain("<pb n=\"4\" />"));

    [TestCase("The value |2| is less than |7| in each of the tables that we have seen.", TestName = "They do not count on")]
    [TestCase("The value |2| is less than all others in each of the tables that we have seen.", TestName = "There is only one")]
    public void Other_numbers_between_strokes_are_no_pages(string text) => Assert.That(Body(text), Does.Not.Contain("<pb"));

    [Test]
    public void A_number_in_brackets_inside_a_joined_paragraph_is_not_supplied() => Assert.That(
        Body($"{Long}\n\n[1]\n\nThe delegation went to the harbour on Monday, and it will then\n\n[2]\n\nmeet the company in the hall."),
        Does.Contain("<fw type=\"pageNum\">[2]</fw> meet").And.Not.Contain("<supplied"));

    [TestCase("")]
    [TestCase("   ")]
    public void Numbers_at_the_margin_of_a_deposition_count_its_lines(string indent)
    {
        string deposition = string.Join('\n', "DEPOSITION OF JOHN HARTLEY\n", indent + "1   John Hartley, of Norwood, farmer, being duly sworn, deposes", indent + "2   and says: that he has known the defendant for ten years;", indent + "3   that on the second day of May he saw the defendant at", indent + "4   the mill of Peter Crane, and that they had words there", indent + "5   about a debt of forty dollars.", "", indent + "6   Question. Who was present?", indent + "7   Answer. Only Mrs. Crane and the boy.");
        Assert.That(Encoded.Values(deposition, "fw"), Is.EqualTo((string[])["1", "2", "3", "4", "5", "6", "7"]));
        Assert.That(Encoded.Elements(deposition, "fw"), Has.All.Contain("type=\"lineNum\""));
        Assert.That(Encoded.Values(deposition, "p")[0], Does.StartWith("John Hartley, of Norwood").And.EndWith("about a debt of forty dollars."));
    }

    [TestCase("1  Introduction\n2  The bridge\n3  The mill\n4  The road\n5  The harbour\n6  Index")]
    [TestCase("1 The bridge is down.\n2 and a half miles from there stands the mill.\n3 men were seen.")]
    public void Numbers_of_a_list_count_no_lines(string text) => Assert.That(Encoded.Elements("The Town\n\n" + text + "\n\nThe end of it is not told.", "fw"), Is.Empty);
}
