using System.Xml.Linq;
using Tei.Recognition.Structure;

namespace Tei.Tests.Recognition;

/// <summary>What went with a despatch without a bracket that says so, and who signs there (encoding manual, section 5). All texts are invented.</summary>
internal sealed class EnclosureTests
{
    private const string Text = "It may be that the harbour of Lavra will be opened before the end of the month, and that the tolls will be lowered.";

    private const string Despatch =
        "Mr. Fell to Mr. Upton.\n\nLegation of the United States,\nLisbon, June 14, 1861.\nNo. 22.]\n\nSir: " + Text + "\n\nI have the honor to be, sir, your most obedient servant,\n\nJ. R. FELL.\n\nHon. Thomas Upton,\nSecretary of State.";

    [Test]
    public void A_heading_below_the_address_begins_another_paper()
    {
        const string Notices = Despatch + "\n\nNotices of the harbour.\n\nHouse of Lords, Tuesday, June 11.\n\nThe lighthouse bill.—Committee.\n\nThe bill on the tolls of the upper harbour will be read a second time on Friday.";
        Assert.That(Encoded.Values(Notices, "signed"), Is.EqualTo((string[])["J. R. FELL."]));
        Assert.That(Encoded.Bare(Notices), Does.Contain("</postscript></div><div type=\"enclosure\"><head>Notices of the harbour.</head><dateline>"));
    }

    [Test]
    public void Place_and_day_below_the_address_of_a_dated_letter_begin_another_paper()
    {
        const string Debate = Despatch + "\n\nHouse of Commons, Tuesday, June 11.\n\nLord Lavra.—To ask the under secretary whether the tolls of the upper harbour are to be lowered before the end of the month.";
        Assert.That(Encoded.Values(Debate, "signed"), Is.EqualTo((string[])["J. R. FELL."]));
        Assert.That(Encoded.Values(Debate, "dateline"), Does.Contain("House of Commons, Tuesday, June 11."));
    }

    [Test]
    public void Names_below_a_farewell_and_notes_of_what_is_enclosed_begin_no_paper() => Assert.That(
        Encoded.Bare(Despatch + "\n\nInclosures: two maps of the harbour, and a plan of the light."), Does.Not.Contain("type=\"enclosure\""));

    [Test]
    public void Whoever_writes_has_signed_without_a_farewell_too()
    {
        const string Untitled = "Mr. Fell to Mr. Upton.\n\nNo. 22.]\n\nLegation of the United States, Lisbon, June 14, 1861.\n\nSir: " + Text + "\n\nJ. R. FELL.\n\n[Untitled]\n\nMr. Kern, Baron Dunn, and Mr. Fell met at the residence of the nuncio, at 2 o’clock p. m., to agree upon the answer to be made to Count Borel.\n\nThe answer was agreed to, and signed by all who were there.";
        Assert.That(Encoded.Values(Untitled, "signed"), Is.EqualTo((string[])["J. R. FELL."]));
        Assert.That(Encoded.Values(Untitled, "head"), Is.EqualTo((string[])["Mr. Fell to Mr. Upton.", "Untitled"]));
    }

    [Test]
    public void Below_whom_the_heading_says_to_write_a_short_line_with_a_stop_heads_another_paper()
    {
        const string Article = "Mr. Fell to Mr. Upton.\n\nNo. 22.]\n\nLegation of the United States, Lisbon, June 14, 1861.\n\nSir: " + Text + "\n\nJAMES FELL.\n\nTolls and neutrals.\n\nCount Borel has addressed the following dispatch to the ministers of the powers in reply to their note of the 8th instant.";
        Assert.That(Encoded.Values(Article, "signed"), Is.EqualTo((string[])["JAMES FELL."]));
        Assert.That(Encoded.Values(Article, "head"), Is.EqualTo((string[])["Mr. Fell to Mr. Upton.", "Tolls and neutrals."]));
    }

    [TestCase("[Appendix 3 to Mr. Fell’s letter.]", "Appendix 3 to Mr. Fell’s letter.")]
    [TestCase("[Inclosure 2 in Consul Fell's report.]", "Inclosure 2 in Consul Fell's report.")]
    public void What_lies_with_a_letter_is_named_by_who_wrote_it(string bracket, string head) => Assert.That(
        Encoded.Values(Despatch + "\n\n" + bracket + "\n\nMr. Berg to Mr. Fell.\n\nCity Clerk’s Office, Berwick, January 26, 1861.\n\nMy Dear Sir: " + Text + "\n\nVery truly, yours,\n\nA. BERG.", "head"), Does.Contain(head));

    [Test]
    public void Who_signs_above_an_address_is_the_one_of_the_heading() => Assert.That(
        Encoded.Values("Mr. Fell, United States minister, to the Duke de Lavra, minister of foreign affairs.\n\nLisbon, June 14, 1861.\n\nSir: " + Text + "\n\nI avail myself of this occasion to renew to your excellency the assurance of my high consideration.\n\nJAMES R. FELL.\n\nHis Excellency the Duke de Lavra, &c., &c.", "signed"),
        Is.EqualTo((string[])["JAMES R. FELL."]));

    [TestCase("The Duke de Lavra, minister of foreign affairs, to Mr. Fell, United States minister.", "de Lavra", "Fell")]
    [TestCase("Mr. Fell, minister to Portugal, to Mr. Upton.", "Fell", "Upton")]
    [TestCase("The Earl of Berg to Sir Paul Stone.", "Earl of Berg", "Paul Stone")]
    [TestCase("Earl Dunn to Mr. Fell.", "Earl Dunn", "Fell")]
    public void The_offices_of_those_who_write_may_stand_in_the_heading(string heading, string from, string to)
    {
        string text = heading + "\n\n[Translation.]\n\nDepartment of Foreign Affairs,\nLisbon, June 14, 1861.\n\nSir: " + Text + "\n\nI have the honor to be, &c.,\n\nTHE MINISTER.";
        Assert.That(Encoded.Values(text, "head"), Is.EqualTo((string[])[heading]));
        Assert.That(Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + "correspAction").Elements(TeiNames.Namespace + "persName").Select(e => e.Value), Is.EqualTo((string[])[from, to]));
    }

    [Test]
    public void An_address_and_a_shortened_name_in_capitals_are_no_speakers()
    {
        const string Audience = "Mr. Fell to Mr. Upton.\n\nLisbon, June 14, 1861.\n\nSir: " + Text + "\n\nI have, &c.,\n\nWM. HENRY FELL.\n\n[Inclosure 1 in No. 2.]\n\nAddress of Mr. Fell to the President of Lavra.\n\nMr. President: I have the honor to present to you my credentials.\n\n[Inclosure 2 in No. 2.]\n\nReply of the President of Lavra to Mr. Fell.\n\nMr. Minister: I receive the credentials which you place in my hands with satisfaction.\n\n[Inclosure 3 in No. 2.]\n\nMr. Fell to Mr. Borel.\n\nLisbon, June 12, 1861.\n\nSir: " + Text + "\n\nI am, your obedient servant,\n\nWM. HENRY FELL.\n\nBOREL.";
        Assert.That(Encoded.Elements(Audience, "speaker"), Is.Empty);
        Assert.That(Encoded.Values(Audience, "signed"), Does.Contain("WM. HENRY FELL."));
    }

    [Test]
    public void Who_writes_twice_is_no_speaker() => Assert.That(
        Encoded.Elements("The Duke de Lavra, minister of foreign affairs, to Mr. Fell, United States minister.\n\nLisbon, June 14, 1861.\n\n" + Text + "\n\nDUKE DE LAVRA.\n\nJames R. Fell, &c., &c.\n\n[Inclosure.]\n\nInstructions to the governors of the islands.\n\nNo ship is to be received there without a paper from the last harbour that it left.\n\nDUKE DE LAVRA.\n\nTrue copy.\n\nOLIMPIO JOAQUIM RUIZ.", "speaker"), Is.Empty);

    [Test]
    public void An_address_that_comes_once_in_a_record_of_talk_is_a_speaker() => Assert.That(
        Encoded.Values("Mr. Fell: The harbour is shut.\n\nMr. Upton: Since when?\n\nMr. Fell: Since the storm.\n\nMadame: Nobody told me of it.\n\nMr. Upton: Nor me.", "note"), Does.Contain("Madame:"));

    [Test]
    public void A_farewell_that_the_editors_cut_short_is_no_signature() => Assert.That(
        Encoded.Values("The Acting Secretary of State to the French Ambassador (Borel)\n\nWashington, July 16, 1917.\n\nExcellency: " + Text + "\n\nAccept [etc.]\n\nPaul Stone", "signed"), Is.EqualTo((string[])["Paul Stone"]));

    [TestCase("[408] *[Inclosure.]")]
    [TestCase("*[Inclosure.]")]
    public void The_page_of_the_book_that_is_reprinted_may_begin_with_an_enclosure(string bracket) => Assert.That(
        Encoded.Values(Despatch + "\n\n" + bracket + "\n\nInstructions to the governors of the islands.\n\n[Translation.]\n\nMinistry of the Interior,\nLisbon, June 2, 1861.\n\n" + Text + "\n\nDUKE DE LAVRA.", "head"), Does.Contain("Instructions to the governors of the islands."));

    [Test]
    public void What_a_translation_is_of_is_a_heading_with_a_full_stop() => Assert.That(
        Encoded.Values(Despatch + "\n\n[Inclosure.]\n\nTranslation of a memorandum presented by Prince Lavra and Count Borel, conjointly, on the subject of the upper harbour, dated March 2, 1861.\n\nOn the 1st instant we received a communication from the Board, accompanied by a plan, and have the honor to say that it is not clear to us.", "head"),
        Does.Contain("Translation of a memorandum presented by Prince Lavra and Count Borel, conjointly, on the subject of the upper harbour, dated March 2, 1861."));

    [TestCase("U. S. S. “George Washington,” December 7, 1918—5 p.m.")]
    [TestCase("Washington [November 10, 1918(?).]")]
    [TestCase("Geneva, November 13, 1955, 10 a.m.–Noon")]
    public void A_ship_a_doubt_and_noon_belong_to_a_dateline(string dateline) => Assert.That(
        Encoded.Values("763.72119/2927: Telegram\n\nThe Secretary of State to the Acting Secretary of State\n\n" + dateline + "\n\n4. " + Text + "\n\nStone", "dateline"), Has.Length.EqualTo(1));

    [Test]
    public void A_president_may_write_to_an_office_and_lie_in_his_own_papers() => Assert.That(
        Encoded.Bare("Paul Stone Papers\n\nPresident Stone to the Special Representative (Dunn)\n\nWashington, November 10, 1918.\n\n12. " + Text + "\n\n[Paul Stone]"),
        Does.StartWith("<div type=\"document\"><note type=\"source\">").And.Contain("</note><head>President <persName>"));

    [Test]
    public void The_regions_of_an_office_are_no_persons() => Assert.That(
        Encoded.Elements("Memorandum by the Assistant Secretary of State for Near Eastern, South Asian, and African Affairs (Dunn) to the Deputy Under Secretary of State (Stone)\n\nWashington, July 16, 1949.\n\n" + Text, "persName").Select(e => XElement.Parse(e).Value), Is.EqualTo((string[])["Dunn", "Stone"]));

    [Test]
    public void Numbered_subjects_are_below_their_heading() => Assert.That(
        Encoded.Values("98. Memorandum of a Conversation, Geneva, November 13, 1955, 10 a.m.–Noon\n\nGeneva, November 13, 1955, 10 a.m.–Noon\n\nPARTICIPANTS\n\nThe Secretary\nMr. Dunn\n\nSUBJECTS\n\n1. Trade with Lavra.\n2. The tanker Berg.\n\n" + Text, "head"), Does.Contain("SUBJECTS"));

    [TestCase("Affidavit of J. A. Dunn.")]
    [TestCase("Affidavit of Charles M. Dunn.")]
    public void The_initials_of_a_name_end_no_sentence_in_a_title(string title) => Assert.That(
        Encoded.Values(title + "\n\nState of Oregon, County of Berg, ss:\n\nI, the undersigned, do solemnly declare upon oath that I am a native-born citizen, aged forty years, and that I saw the ship.\n\nJ. A. DUNN, First Officer S. S. Oregon.", "head"), Is.EqualTo((string[])[title]));

    [Test]
    public void Where_an_oath_was_taken_stands_in_the_place_of_a_dateline() => Assert.That(
        Encoded.Values("Affidavit of J. A. Dunn.\n\nState of Oregon, County of Berg, ss:\n\nI do solemnly declare upon oath that I am a native-born citizen, aged forty years.\n\nJ. A. DUNN.", "dateline"), Is.EqualTo((string[])["State of Oregon, County of Berg, ss:"]));

    [Test]
    public void What_is_left_out_behind_an_address_is_no_part_of_it() => Assert.That(
        Encoded.Bare("Mr. Fell to Mr. Upton.\n\n[Extract.]\n\nLisbon, June 14, 1861.\n\nSir: * * * * * * *\n\n" + Text + "\n\nI have the honor to be your obedient servant,\n\nJ. R. FELL."), Does.Contain("<p>Sir:").And.Not.Contain("<salute>Sir:"));

    [TestCase("President Stone to the Special Representative (Dunn)", true)]
    [TestCase("General Hale went to the Ministry on the river", false)]
    public void A_sentence_of_what_somebody_did_is_no_heading_of_an_office(string line, bool isHeading) => Assert.That(OfficeForms.Correspondence(line), isHeading ? Is.Not.Null : Is.Null);
}
