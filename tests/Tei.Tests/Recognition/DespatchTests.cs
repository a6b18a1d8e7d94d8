using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Despatches of the 19th century as collections print them, with what went with them (encoding manual, section 5). All texts are invented.</summary>
internal sealed partial class DespatchTests
{
    private const string Text = "Your despatch of the 4th instant, No. 31, has been received, and what you say in it of the lighthouse has been laid before the Board.";

    private const string Despatch =
        "Mr. Fell to Mr. Upton.\n\nLegation of the United States,\nLisbon, June 14, 1861.\nNo. 22.]\n\nSir: " + Text + "\n\nI have the honor to be, sir, your obedient servant,\n\nJAMES R. FELL.\n\nHon. Thomas Upton,\nSecretary of State, Washington, D. C.";

    private const string Note = "\n\nMr. Fell to Viscount de Lavra.\n\nLegation of the United States,\nLisbon, June 11, 1861.\n\nMy Lord: From the tenor of the last papers I am led to suppose that there has been some mistake about the tolls.";

    [Test]
    public void The_office_above_place_and_date_is_a_part_of_the_dateline() => Assert.That(
        Values(Despatch, "dateline"), Is.EqualTo((string[])["Legation of the United States, Lisbon, June 14, 1861."]));

    [Test]
    public void The_place_of_a_dateline_is_without_the_office() => Assert.That(Correspondence(Despatch, "placeName"), Is.EqualTo((string[])["Lisbon"]));

    [Test]
    public void The_farewell_stands_before_the_close_and_the_address_behind_it() => Assert.That(
        Bare(Despatch),
        Does.Contain("</p><salute>I have the honor to be, sir, your obedient servant,</salute><closer><signed>").And.Contain("</signed></closer><postscript><p>Hon. <persName>Thomas Upton</persName>, Secretary of State, ").And.EndWith("</p></postscript></div>"));

    [TestCase("Thomas Upton Esq., &c., &c., &c.")]
    [TestCase("Thomas Upton, Esq., &c.")]
    [TestCase("The Right Honorable Earl Hale, &c., &c., &c.")]
    public void A_name_with_its_titles_at_the_foot_is_an_address(string foot) => Assert.That(
        Bare(Despatch[..Despatch.IndexOf("Hon. ", StringComparison.Ordinal)] + foot), Does.Contain("<postscript><p>").And.Not.Contain("</p><p>" + foot));

    [Test]
    public void In_a_private_letter_they_belong_to_the_close() => Assert.That(
        Bare("Emil Vogt an Anna Quist\n\nBern, 3. Mai 1861\n\nLiebe Anna!\n\nGestern kam Dein Brief, und ich habe mich sehr darüber gefreut, daß ihr alle gesund seid.\n\nHerzlichst Dein\n\nEmil"), Does.Contain("<closer><salute>Herzlichst Dein</salute><signed>"));

    [Test]
    public void What_went_with_a_despatch_begins_with_who_writes_to_whom()
    {
        string body = Bare(Despatch + Note);
        Assert.That(body, Does.Contain("</postscript></div><div type=\"enclosure\"><head>").And.Contain("<salute>My Lord:</salute><p>From the tenor"));
        Assert.That(Values(Despatch + Note, "head"), Is.EqualTo((string[])["Mr. Fell to Mr. Upton.", "Mr. Fell to Viscount de Lavra."]));
        Assert.That(Values(Despatch + Note, "dateline"), Has.Length.EqualTo(2));
        Assert.That(Values(Despatch + Note, "signed"), Is.EqualTo((string[])["JAMES R. FELL."]));
    }

    [Test]
    public void A_paper_begins_behind_the_signature_and_the_date_of_another() => Assert.That(
        Bare("It is plain that the tolls of the harbour should be paid to the Board, and that the keeper of the light should have his share.\n\nErnest Hale.\n\nMarch 25, 1871.\n\nMemorandum concerning the tolls of the harbour.\n\nThe tolls were raised in the year before last, and nobody has paid them since then."),
        Does.Contain("<signed><persName>Ernest Hale</persName>.</signed>").And.Contain("<div type=\"enclosure\"><head>Memorandum concerning the tolls of the harbour.</head>"));

    [Test]
    public void A_sentence_about_a_paper_is_no_heading_of_one() => Assert.That(
        Encoded.Elements("It is plain that the tolls of the harbour should be paid to the Board.\n\nCOFFEE BREAK\n\nReport of the keeper\n\nThe keeper said that the light had been out for three nights, and nobody had come to see why.", "div").Count(d => d.StartsWith("<div type=\"enclosure\"", StringComparison.Ordinal)), Is.Zero);

    [TestCase("[Subinclosure 3.—Translation.—From the Gazette of Lavra, February 25, 1865, p. 1074.]")]
    [TestCase("[Inclosure 2 in No. 14.—From the Gazette of Lavra.]")]
    [TestCase("[Inclosure 2 in No. 14.—Translation.—Copy.]")]
    public void The_bracket_over_an_enclosure_says_where_it_was_taken_from(string bracket) => Assert.That(
        Bare(Despatch + "\n\n" + bracket + "\n\nDecree.\n\nThe tolls of the harbour are to be paid to the Board from the first day of next month on, and to nobody else."),
        Does.Contain("<div type=\"enclosure\"><head><supplied").And.Contain("<head>Decree.</head>"));

    [Test]
    public void An_enclosure_may_have_a_long_title_with_a_full_stop_above_its_salute() => Assert.That(
        Values(Despatch + "\n\n[Inclosure 2.]\n\nInstructions directed to the inspectors intrusted with the sanitary inspection of the ships coming from the islands.\n\nSir: No ship shall be admitted without a paper from the last harbour that it left.", "head"), Does.Contain("Instructions directed to the inspectors intrusted with the sanitary inspection of the ships coming from the islands."));

    [Test]
    public void A_vocative_with_a_colon_is_a_salute_below_a_date_only() => Assert.That(
        Values("The harbour was shut, and nobody came to open it before the end of the month.\n\nMy Lord: from that day on nobody was called so in the house by the river.", "salute"), Is.Empty);

    private static string[] Values(string text, string element) => [.. Encoded.Elements(text, element).Select(e => XElement.Parse(e).Value)];

    private static string[] Correspondence(string text, string element) =>
        [.. Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + "correspAction").Elements(TeiNames.Namespace + element).Select(e => e.Value)];

    /// <summary>The body without its references and its roles.</summary>
    private static string Bare(string text) => Marks().Replace(Encoded.Body(text), "");

    [GeneratedRegex(" (?:ref|rend)=\"[^\"]*\"|</?roleName>")]
    private static partial Regex Marks();
}
