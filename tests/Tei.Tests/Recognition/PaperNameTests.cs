using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Names in memoranda, telegrams and minutes that no authority has (encoding manual, section 3). All texts and persons are invented.</summary>
internal sealed class PaperNameTests
{
    /// <summary>Enough small words for the language to be English.</summary>
    private const string Frame = "Washington, May 3, 1961.\n\nThe Secretary said that the paper was ready, and that he would send it to the members of the board. {0} The rest of the time was given to the budget of the year.";

    private static string[] Persons(string sentence) => [.. Encoded.Of(Frame.Replace("{0}", sentence, StringComparison.Ordinal), TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "body").Descendants(TeiNames.Namespace + "persName").Select(e => e.Value)];

    [TestCase("The speech of Chou Ta-ming was long.", "Chou Ta-ming")]
    [TestCase("The paper named Pak Song-hui.", "Pak Song-hui")]
    [TestCase("A visit of Ch’iao Lan-ting is near.", "Ch’iao Lan-ting")]
    [TestCase("A visit of General Chiang Kai-Ting is near.", "General Chiang Kai-Ting")]
    [TestCase("The speech of Liu Fei-ho was long, and Liu was tired.", "Liu Fei-ho", "Liu")]
    public void Two_syllables_tied_by_a_hyphen_behind_a_family_name_of_China_or_Korea_make_a_name(string sentence, params string[] expected) => Assert.That(Persons(sentence), Is.EqualTo(expected));

    [TestCase("The Lin Vice-Admiral-General was there.")]
    [TestCase("He read the Chin Follow-through papers.")]
    public void What_is_no_syllable_makes_none(string sentence) => Assert.That(Persons(sentence), Is.Empty);

    [TestCase("The letter of Edward Tolliver, Jr. was read.", "Edward Tolliver, Jr.")]
    [TestCase("The letter of Edward Tolliver Jr., was read.", "Edward Tolliver Jr.")]
    [TestCase("The letter of Mr. Edward S. Tolliver II was read.", "Mr. Edward S. Tolliver II")]
    [TestCase("The letter of Edward S. Tolliver, III, was read. Tolliver is ill.", "Edward S. Tolliver, III", "Tolliver")]
    [TestCase("Mr. Tolliver agreed, and the letter of Edward Tolliver II was read.", "Mr. Tolliver", "Edward Tolliver II")]
    public void What_tells_the_son_from_the_father_belongs_to_the_name(string sentence, params string[] expected) => Assert.That(Persons(sentence), Is.EqualTo(expected));

    [TestCase("The Ambassador Designate was there.")]
    [TestCase("The Governor Elect spoke.", TestName = "Governor Elect")]
    public void Who_is_to_hold_an_office_has_no_name_by_that(string sentence) => Assert.That(Persons(sentence), Is.Empty);

    [TestCase("He had seen Ambassador Designate Quarrie at noon.", "Quarrie")]
    [TestCase("He had seen President-elect Quarrie at noon.", "Quarrie")]
    [TestCase("He spoke of Representatives Quarrie, Ostrand and Vell.", "Quarrie", "Ostrand", "Vell")]
    public void The_name_behind_such_an_office_is_one(string sentence, params string[] expected) => Assert.That(Persons(sentence), Is.EqualTo(expected));

    [TestCase("Later, Quorve de Marville replied that he agreed.", "Quorve de Marville")]
    [TestCase("He said that Ostrand had agreed, and that Ostrand stressed the cost.", "Ostrand", "Ostrand")]
    [TestCase("He said that Mr. Ostrand came with Mr. Vell, Quarrie, Tobbin and General Imber.", "Mr. Ostrand", "Mr. Vell", "Quarrie", "Tobbin", "General Imber")]
    [TestCase("He met Mr. Ostrand and Quarrie there.", "Mr. Ostrand", "Quarrie")]
    [TestCase("A report on the conversation with Ostrand was attached.", "Ostrand")]
    [TestCase("The note was drafted by Ostrand in haste.", "Ostrand")]
    public void A_surname_is_found_by_its_verb_its_row_or_what_was_done_with_its_bearer(string sentence, params string[] expected) => Assert.That(Persons(sentence), Is.EqualTo(expected));

    [TestCase("He met Mr. Ostrand and Congress there.", "Mr. Ostrand")]
    [TestCase("Austral Del stated that the Sov Rep believed it.")]
    [TestCase("(1) Give credit to the idea.")]
    [TestCase("It was the General Assembly’s first vote, and the General Assembly adopted it.")]
    [TestCase("He asked DepSec to wait, and DepSec said that he would.")]
    [TestCase("The Counselor Turkish Embassy came in, and Turkish views were heard.")]
    [TestCase("Major NSC papers were read, and NSC staff was there.")]
    [TestCase("The Aide-Mémoire was read; a new Aide-Mémoire had come.")]
    public void A_body_or_a_delegation_is_no_person(string sentence, params string[] expected) => Assert.That(Persons(sentence), Is.EqualTo(expected));

    [Test]
    public void Names_alone_in_a_list_of_participants_are_persons()
    {
        const string text = "Memorandum of Conversation\n\nWashington, May 3, 1961.\n\nPARTICIPANTS\n\nMr. John Ostrand\nMarshall Quarrie\nTarvin Green, Office of Trade\nA Notetaker\nLegal Adviser\n\nThe Secretary opened the meeting with a report on the budget of the year and on the plans of the office.";
        string[] persons = [.. Encoded.Of(text, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "item").Descendants(TeiNames.Namespace + "persName").Select(e => e.Value)];
        Assert.That(persons, Is.EqualTo(new[] { "Mr. John Ostrand", "Marshall Quarrie", "Tarvin Green" }));
    }

    [Test]
    public void What_a_telegram_says_of_its_way_names_no_body() => Assert.That(
        Encoded.Values("Riverton, May 3, 1949.\n\nThe harbour was closed by the authorities yesterday evening.\n\nSent Department 86, repeated Nanking 41.\n\nBelieve Legation should wait. Advise Department when done.", "orgName"), Is.Empty);

    [Test]
    public void A_copy_is_sent_to_persons() => Assert.That(
        Encoded.Values("1. Memorandum1\n\nRiverton, May 3, 1949.\n\nThe harbour was closed by the authorities yesterday evening.\n\n1 Source: Quist Library, Harbour Papers, Box 7. Secret. A copy was sent to Harkness. The crew was sent to Merrow.", "persName"), Is.EqualTo((string[])["Harkness"]));

    [Test]
    public void A_body_right_before_a_person_is_an_office()
    {
        const string text = "In der Beratung stimmt der Bundesrat zu. Bundesrat Etterlin und Herr Bundesrat Nobel verweisen auf die Lieferungen von Chromerz und den Steuernachlass.";
        Assert.That(Encoded.Values(text, "persName"), Is.EqualTo((string[])["Etterlin", "Nobel"]));
        Assert.That(Encoded.Values(text, "orgName"), Is.EqualTo((string[])["Bundesrat"]));
    }

    [TestCase("The detention of the American schooner Lucy Marsh was reported.")]
    [TestCase("He came on board the Ann Dunn at night.")]
    public void Ships_bear_the_names_of_persons(string text) => Assert.That(Encoded.Elements(text, "persName"), Is.Empty);

    [Test]
    public void Beside_a_person_stands_another() => Assert.That(
        Encoded.Values("Lieber Freund,\n\ngestern waren Frau Keller und Salting bei mir, und wir haben lange gesprochen.\n\nIhr\nKarl Roth", "persName"), Does.Contain("Salting"));

    [TestCase("The Embassy believes that Razvani (Chief of Staff) is pressing for action.", "Razvani")]
    [TestCase("The Embassy believes that Moscow (Secretary of State) is waiting.", "")]
    public void An_office_in_brackets_tells_of_the_name_before_it(string text, string name) => Assert.That(string.Join("|", Encoded.Values(text, "persName")), Is.EqualTo(name));

    [TestCase("Herr Keller sprach in Begleitung von Botschaftsrat Bell bei mir vor, um die Ausfuhr nach dem Osten einzuschränken.", "Herr Keller|Bell")]
    public void An_office_of_one_word_is_no_name(string text, string names) => Assert.That(string.Join('|', Encoded.Values("Die Regierung ist der Ansicht, dass es nicht geht.\n\n" + text, "persName")), Is.EqualTo(names));

    [TestCase("On the hill we met Rewi and Mr. King, who made peace.", "Rewi|King")]
    [TestCase("On the hill we met Mr. King and Rewi by chance.", "King|Rewi")]
    [TestCase("On the hill we met the Whigs and Mr. King, and Congress and Mr. King.", "King|King")]
    public void Who_stands_beside_a_person_is_one(string text, string names) => Assert.That(string.Join('|', Encoded.Of(text, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "p").Descendants(TeiNames.Namespace + "persName").Select(n => n.Nodes().OfType<XText>().Last().Value.Trim())), Is.EqualTo(names));

    [Test]
    public void Those_who_took_part_have_their_initials_and_stand_in_groups() => Assert.That(
        Encoded.Values("Memorandum of Conversation\n\nWashington, May 3, 1978.\n\nPARTICIPANTS\n\nArvania\n\nMr. Sukru Demirlok, Minister of Works\nEkrim Guvender, Interpreter\n\nU.S.\n\nR. Corwin Hart, Country Director\nTrellis C. Ostrow, Director\n\nThe rain went on, and nobody came.", "persName"),
        Is.EqualTo((string[])["Mr. Sukru Demirlok", "Ekrim Guvender", "R. Corwin Hart", "Trellis C. Ostrow"]));

    [TestCase("Olaf Merrow Rear Admiral, USN", "Olaf Merrow")]
    [TestCase("R. Corwin Hart Minister", "R. Corwin Hart")]
    public void The_rank_behind_a_signature_is_no_part_of_the_name(string signature, string name) => Assert.That(
        Encoded.Values($"Washington, May 3, 1978.\n\nSir: The paper is ready, and I send it to you.\n\nYours truly,\n\n{signature}", "persName"), Is.EqualTo((string[])[name]));

    [TestCase("Anwesend: Die Herren Boller (Präsident), Brettauer, Opplig, de Sennar.", "Boller|Brettauer|Opplig|de Sennar")]
    [TestCase("Anwesend: Boller (Präsident), Brettauer, Opplig.", "Boller|Brettauer|Opplig")]
    public void Who_is_there_stands_in_a_row(string line, string names) => Assert.That(
        Encoded.Values("Protokoll der Sitzung vom 8. November 1957 in Bern\n\n" + line + "\n\nEntschuldigt: Duttwyler.\n\nDie Sitzung wird eröffnet.", "persName"), Is.EqualTo((string[])[.. names.Split('|'), "Duttwyler"]));

    [Test]
    public void What_only_persons_write_or_say_has_a_person() => Assert.That(
        Encoded.Elements("I am much obliged to you for it. Sedgworth's attack is savage, and I have not forgotten Henslop’s letters. But Tripura's rice is dear, and so is London's paper.", "persName", TeiEncoder.Diplomatic).Select(name => XElement.Parse(name).Value), Is.EqualTo((string[])["Sedgworth", "Henslop"]));

    [Test]
    public void A_minister_resident_is_an_office() => Assert.That(
        Encoded.Values("Sir: I have the honor to report.\n\nI am, sir, your obedient servant,\nPeter Hallow,\nMinister Resident in Japan.\nHon. John Berghall,\nSecretary of State.", "persName"), Is.EqualTo((string[])["Peter Hallow", "John Berghall"]));

    [Test]
    public void Below_who_signs_the_title_of_who_is_written_to_begins_the_address() => Assert.That(
        Encoded.Values("Sir: I have the honor to report.\n\nI am, sir, your obedient servant,\nPeter Hallow,\nMinister Resident in Japan.\nHon. John Berghall,\nSecretary of State.", "addrLine"), Is.EqualTo((string[])["Hon. John Berghall,", "Secretary of State."]));

    [TestCase("I saw the Earl of Strafley and the Duchess of Wald at court.", "Earl of Strafley|Duchess of Wald")]
    [TestCase("The article on M[olland] will appear, says the P[ost] O[ffice].", "M[olland]")]
    [TestCase("The letter of the V-M[olland] was read, and he wrote of M[olland].", "M[olland]")]
    [TestCase("He mentioned Sen. F[ulmer] to me.", "F[ulmer]")]
    [TestCase("The said Governour, M[r] Holder, refused it, and Col[onel] Oliver Woodhall saw D[octor] Bartel.", "M[r] Holder|Col[onel] Oliver Woodhall|D[octor] Bartel")]
    [TestCase("Nathaniel Northam Master, bound for Barbados, was there.", "Nathaniel Northam")]
    public void Persons_may_be_called_by_a_place_or_a_letter(string text, string names) => Assert.That(
        string.Join('|', Encoded.Of(text, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "p").Descendants(TeiNames.Namespace + "persName").Select(Written)), Is.EqualTo(names));

    /// <summary>The name with its brackets, and without the form that was shortened.</summary>
    private static string Written(XElement name) =>
        string.Concat(name.DescendantNodes().OfType<XText>().Where(t => t.Ancestors(TeiNames.Namespace + "abbr").FirstOrDefault() is null).Select(t => t.Parent!.Name.LocalName == "ex" ? "[" + t.Value + "]" : t.Value));

    [TestCase("They met the Crown Prince of Saudi Arabia there.")]
    [TestCase("They had to persuade Cong of it.")]
    public void A_prince_of_a_country_and_a_body_cut_short_are_no_names(string sentence) => Assert.That(Persons(sentence), Is.Empty);

    [TestCase("They met the Duke of Saxe-Merrow there.", "Duke of Saxe-Merrow")]
    [TestCase("They met the Bishop of St. Quarn there.", "Bishop of St. Quarn")]
    public void A_peer_has_the_whole_name_of_the_place(string sentence, string expected) => Assert.That(Persons(sentence), Has.Some.Contains(expected.Split(" of ")[1]).And.None.Contains("Saxe<"));

    [Test]
    public void Initials_stay_with_who_is_there() => Assert.That(
        Encoded.Values("Protokoll der Sitzung vom 8. November 1957 in Bern\n\nAnwesend: J. Brettauer, A. Opplig (Vorsitz).\n\nDie Sitzung wird eröffnet.", "persName"), Is.EqualTo((string[])["J. Brettauer", "A. Opplig"]));
}
