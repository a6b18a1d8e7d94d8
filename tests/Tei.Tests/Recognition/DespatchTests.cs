using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Despatches of the 19th century as collections print them, with what went with them (encoding manual, section 5). All texts are invented.</summary>
internal sealed class DespatchTests
{
    private const string Text = "Your despatch of the 4th instant, No. 31, has been received, and what you say in it of the lighthouse has been laid before the Board.";

    private const string Despatch =
        "Mr. Fell to Mr. Upton.\n\nLegation of the United States,\nLisbon, June 14, 1861.\nNo. 22.]\n\nSir: " + Text + "\n\nI have the honor to be, sir, your obedient servant,\n\nJAMES R. FELL.\n\nHon. Thomas Upton,\nSecretary of State, Washington, D. C.";

    private const string Note = "\n\nMr. Fell to Viscount de Lavra.\n\nLegation of the United States,\nLisbon, June 11, 1861.\n\nMy Lord: From the tenor of the last papers I am led to suppose that there has been some mistake about the tolls.";

    [Test]
    public void The_office_above_place_and_date_is_a_part_of_the_dateline() => Assert.That(
        Encoded.Values(Despatch, "dateline"), Is.EqualTo((string[])["Legation of the United States, Lisbon, June 14, 1861."]));

    [Test]
    public void The_place_of_a_dateline_is_without_the_office() => Assert.That(Correspondence(Despatch, "placeName"), Is.EqualTo((string[])["Lisbon"]));

    [Test]
    public void The_farewell_stands_before_the_close_and_the_address_behind_it() => Assert.That(
        Encoded.Bare(Despatch),
        Does.Contain("</p><salute>I have the honor to be, sir, your obedient servant,</salute><closer><signed>").And.Contain("</signed></closer><postscript><p>Hon. <persName>Thomas Upton</persName>, Secretary of State, ").And.EndWith("</p></postscript></div>"));

    [TestCase("Thomas Upton Esq., &c., &c., &c.")]
    [TestCase("Thomas Upton, Esq., &c.")]
    [TestCase("The Right Honorable Earl Hale, &c., &c., &c.")]
    public void A_name_with_its_titles_at_the_foot_is_an_address(string foot) => Assert.That(
        Encoded.Bare(Despatch[..Despatch.IndexOf("Hon. ", StringComparison.Ordinal)] + foot), Does.Contain("<postscript><p>").And.Not.Contain("</p><p>" + foot));

    [Test]
    public void In_a_private_letter_they_belong_to_the_close() => Assert.That(
        Encoded.Bare("Emil Vogt an Anna Quist\n\nBern, 3. Mai 1861\n\nLiebe Anna!\n\nGestern kam Dein Brief, und ich habe mich sehr darüber gefreut, daß ihr alle gesund seid.\n\nHerzlichst Dein\n\nEmil"), Does.Contain("<closer><salute>Herzlichst Dein</salute><signed>"));

    [Test]
    public void What_went_with_a_despatch_begins_with_who_writes_to_whom()
    {
        string body = Encoded.Bare(Despatch + Note);
        Assert.That(body, Does.Contain("</postscript></div><div type=\"enclosure\"><head>").And.Contain("<salute>My Lord:</salute><p>From the tenor"));
        Assert.That(Encoded.Values(Despatch + Note, "head"), Is.EqualTo((string[])["Mr. Fell to Mr. Upton.", "Mr. Fell to Viscount de Lavra."]));
        Assert.That(Encoded.Values(Despatch + Note, "dateline"), Has.Length.EqualTo(2));
        Assert.That(Encoded.Values(Despatch + Note, "signed"), Is.EqualTo((string[])["JAMES R. FELL."]));
    }

    [Test]
    public void A_paper_begins_behind_the_signature_and_the_date_of_another() => Assert.That(
        Encoded.Bare("It is plain that the tolls of the harbour should be paid to the Board, and that the keeper of the light should have his share.\n\nErnest Hale.\n\nMarch 25, 1871.\n\nMemorandum concerning the tolls of the harbour.\n\nThe tolls were raised in the year before last, and nobody has paid them since then."),
        Does.Contain("<signed><persName>Ernest Hale</persName>.</signed>").And.Contain("<div type=\"enclosure\"><head>Memorandum concerning the tolls of the harbour.</head>"));

    [Test]
    public void A_sentence_about_a_paper_is_no_heading_of_one() => Assert.That(
        Encoded.Elements("It is plain that the tolls of the harbour should be paid to the Board.\n\nCOFFEE BREAK\n\nReport of the keeper\n\nThe keeper said that the light had been out for three nights, and nobody had come to see why.", "div").Count(d => d.StartsWith("<div type=\"enclosure\"", StringComparison.Ordinal)), Is.Zero);

    [TestCase("[Subinclosure 3.—Translation.—From the Gazette of Lavra, February 25, 1865, p. 1074.]")]
    [TestCase("[Inclosure 2 in No. 14.—From the Gazette of Lavra.]")]
    [TestCase("[Inclosure 2 in No. 14.—Translation.—Copy.]")]
    public void The_bracket_over_an_enclosure_says_where_it_was_taken_from(string bracket) => Assert.That(
        Encoded.Bare(Despatch + "\n\n" + bracket + "\n\nDecree.\n\nThe tolls of the harbour are to be paid to the Board from the first day of next month on, and to nobody else."),
        Does.Contain("<div type=\"enclosure\"><head><supplied").And.Contain("<head>Decree.</head>"));

    [Test]
    public void An_enclosure_may_have_a_long_title_with_a_full_stop_above_its_salute() => Assert.That(
        Encoded.Values(Despatch + "\n\n[Inclosure 2.]\n\nInstructions directed to the inspectors intrusted with the sanitary inspection of the ships coming from the islands.\n\nSir: No ship shall be admitted without a paper from the last harbour that it left.", "head"), Does.Contain("Instructions directed to the inspectors intrusted with the sanitary inspection of the ships coming from the islands."));

    [Test]
    public void A_vocative_with_a_colon_is_a_salute_below_a_date_only() => Assert.That(
        Encoded.Values("The harbour was shut, and nobody came to open it before the end of the month.\n\nMy Lord: from that day on nobody was called so in the house by the river.", "salute"), Is.Empty);

    private const string Letter = "File No. 763.72112/3857\n\nThe Secretary of State to Hale’s Linen Co.\n\nWashington, July 13, 1917.\n\nGentlemen: The Department has received your letter of June 21, 1917, about the difficulty experienced by you in obtaining 200 tons of flax.\n\nI am [etc.]\n\nPaul Stone";

    [Test]
    public void A_file_reference_is_no_address_and_a_heading_may_end_with_a_short_form()
    {
        Assert.That(Encoded.Bare(Letter), Does.StartWith("<div type=\"document\"><note type=\"source\">File No. 763.72112/3857</note><head>The Secretary of State to Hale’s Linen Co.</head><dateline>"));
        Assert.That(Correspondence(Letter, "persName"), Is.EqualTo((string[])["Secretary of State", "Hale’s Linen Co"]));
    }

    [TestCase("The Ambassador in Brazil (Stone) to the Secretary of State", true)]
    [TestCase("Minutes of the Harbour Board", false)]
    [TestCase("12. Telegram From the Embassy in Brazil to the Department of State", false)]
    public void Place_and_date_alone_have_an_opener_below_a_heading_without_a_number(string heading, bool hasOpener) => Assert.That(
        Encoded.Elements(heading + "\n\nLavra, October 1, 1934\n\nThe Minister told me this morning that the harbour would be opened before the end of the month.\n\nStone", "opener"), Has.Length.EqualTo(hasOpener ? 1 : 0));

    [TestCase("Paul Ruiz,\nIntendant General of the Coast.", "Paul Ruiz, Intendant General of the Coast.")]
    [TestCase("J. Develin,\nThe Minister of Agriculture.", "J. Develin, The Minister of Agriculture.")]
    public void The_office_below_a_name_with_a_comma_is_a_part_of_the_signature(string close, string signed) => Assert.That(
        Encoded.Values("[Inclosure 8.]\n\nDecree.\n\nThe tolls of the harbour are to be paid to the Board from the first day of next month on.\n\nGiven in Lavra, Monday, 12th February, 1894.\n\n" + close, "signed"), Is.EqualTo((string[])[signed]));

    [Test]
    public void Where_a_paper_was_given_is_no_part_of_the_place() => Assert.That(
        Encoded.Bare("[Inclosure 8.]\n\nDecree.\n\nThe tolls of the harbour are to be paid to the Board from the first day of next month on.\n\nGiven in Lavra, 12th February, 1894.\n\nPaul Ruiz,\nIntendant General of the Coast."), Does.Contain("<dateline>Given in <placeName>Lavra</placeName>, <date"));

    [Test]
    public void Envoys_sign_in_capitals_each_with_his_office() => Assert.That(
        Encoded.Values("Count Borel has written to us that no courier may pass.\n\nReceive, sir, the assurance of, &c., &c.\n\nParis, October 6, 1870.\n\nFLAVIUS, The Apostolic Nuncio, Archbishop of Myre.\n\nKERN, Minister of the Swiss Confederation.\n\nE. B. WENDOVER, Ministre des Pays-Bas.", "signed"), Has.Length.EqualTo(3));

    [Test]
    public void A_withheld_name_signs_and_others_approve() => Assert.That(
        Encoded.Bare("55. Dispatch From Headquarters to the Station in Lavra\n\nWashington, October 3, 1953\n\nThe Station will send any rumors. More pictures will be of special value.\n\nJ.C. Stone\nChief, WHD\n\nSeen and Approved by:\n[name not declassified]"),
        Does.Contain("<closer><signed><persName>J.C. Stone</persName></signed><seg type=\"office\">Chief, WHD</seg><seg type=\"office\">Seen and Approved by:</seg><signed><gap"));

    [Test]
    public void A_withheld_line_is_no_signature() => Assert.That(
        Encoded.Elements("The Station will send any rumors. More pictures will be of special value.\n\n[1 line not declassified]", "signed"), Is.Empty);

    [Test]
    public void A_quotation_goes_on_over_paragraphs_that_each_begin_with_its_mark()
    {
        string text = "He spoke of it as follows:\n\n“Now, fellow citizens, we are in the midst of a war. I was not in favor of it.\n\n“I did not believe that we should have gone into it. It is over.”\n\nThe Board asks for more.";
        Assert.That(Encoded.Bare(text), Does.Contain("<quote><p>“Now").And.Contain("It is over.”</p></quote><p>The Board"));
        Assert.That(Encoded.Elements(text.Replace("over.”", "over.", StringComparison.Ordinal), "quote"), Is.Empty);
    }

    private static string[] Correspondence(string text, string element) =>
        [.. Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + "correspAction").Elements(TeiNames.Namespace + element).Select(e => e.Value)];

    private const string Cable = "The Ambassador in Cuba (Hale) to the Secretary of State\n\nHabana, February 17, 1934—3 p.m.\n\n";

    [TestCase("For the Ambassador:\nF. A. Stone\nCounselor of Embassy", "F. A. Stone")]
    [TestCase("(For the Secretary of State)\nPaul Stone", "Paul Stone")]
    public void For_whom_somebody_signs_stands_above_the_name(string close, string signed) => Assert.That(
        Encoded.Values(Cable + "Sir: The draft of the convention went to the Foreign Office yesterday, and no answer has come.\n\nI have [etc.]\n\n" + close, "signed"), Is.EqualTo((string[])[signed]));

    [Test]
    public void A_numbered_paragraph_with_what_it_answers_is_no_dateline()
    {
        const string Answer = Cable + "51. Your 161, February 17, 3 p.m.\n\nThe talks may begin as soon as the draft of the convention has been read here.\n\nHull";
        Assert.That(Encoded.Values(Answer, "dateline"), Is.EqualTo((string[])["Habana, February 17, 1934—3 p.m."]));
        Assert.That(Encoded.Values(Answer, "p")[0], Is.EqualTo("51. Your 161, February 17, 3 p.m."));
    }

    [Test]
    public void The_letter_of_an_enclosure_may_be_quoted() => Assert.That(
        Encoded.Values("Memorandum From the Staff to the Director\n\nWashington, July 27, 1951.\n\nThe staff has read the report, and its opinion is as follows.\n\nOmar N. Hale\nChairman\n\nEnclosure “A”\n\nThe director is hereby directed to make estimates of the harbours.", "signed"), Is.EqualTo((string[])["Omar N. Hale"]));

    [Test]
    public void An_extract_that_says_below_when_it_came_has_its_heading_with_a_full_stop()
    {
        const string Extract = "Extract of a letter from Mr. Tarn to Mr. Stone.\n\n(Received June 2.)\n\nThe harbour is full of ships, and the merchants complain that the duties are too high for the small trade which is left to them.";
        Assert.That(Encoded.Values(Extract, "head"), Is.EqualTo(new[] { "Extract of a letter from Mr. Tarn to Mr. Stone." }));
        Assert.That(Encoded.Bare(Extract), Does.Contain("<note type=\"received\""));
    }
}
