using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Interviews, debates and minutes: title pages, labels of initials and offices, what the clerk writes (encoding manual, section 2). All texts are invented.</summary>
internal sealed class TalkTests
{
    private static string?[] Who(string text, string element) => [.. Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + element).Select(turn => (string?)turn.Attribute("who"))];

    private const string TitlePage = "ORAL HISTORY TRANSCRIPT\n\nEDITH M. LARK, JR.\nINTERVIEWED BY OWEN PIKE\nSALINA, KANSAS – 9 JUNE 1983\n\n[1]\n\nPIKE: This is the house of Edith and Ruth Lark.\n\nLARK: It is. (laughter)\n\n[2]\n\nPIKE: Since when?\n\nLARK: Since 1940.";

    [Test]
    public void A_name_on_the_title_page_is_no_label_and_says_who_speaks()
    {
        string body = Encoded.Body(TitlePage);
        Assert.That(body, Does.Contain("<byline>INTERVIEWED BY ").And.Contain("<dateline>"));
        Assert.That(Who(TitlePage, "sp"), Is.EqualTo(new[] { "#owen-pike", "#edith-m-lark", "#owen-pike", "#edith-m-lark" }));
    }

    [Test]
    public void Numbers_in_brackets_that_count_on_are_those_of_pages() =>
        Assert.That(Encoded.Body(TitlePage), Does.Contain("<pb n=\"1\" /><fw type=\"pageNum\">[1]</fw>").And.Contain("<pb n=\"2\" />").And.Not.Contain("<stage>1"));

    [Test]
    public void A_number_in_brackets_that_a_word_has_too_is_a_mark() =>
        Assert.That(Encoded.Body("The bridge was closed.[1] Nobody crossed it for a year.\n\n[1]\n\nThe order was never found."), Does.Not.Contain("<pb"));

    [Test]
    public void What_is_heard_may_be_in_small_letters() =>
        Assert.That(Encoded.Elements(TitlePage, "stage"), Is.EqualTo(new[] { "<stage rend=\"parentheses\">laughter</stage>" }));

    [Test]
    public void Place_date_and_interviewer_stand_above_an_interview() =>
        Assert.That(Encoded.Body("Oral History Interview with\nEdith Lark\n\nSalina, Kansas\nJune 9, 1983\nby Owen Pike\n\nPIKE: When did you come?\n\nLARK: In winter.\n\nPIKE: Alone?\n\nLARK: With a mule."), Does.Contain("</dateline><byline>by ").And.Contain("<sp who=\"#edith-lark\">"));

    [Test]
    public void Letters_that_look_like_a_number_speak_if_they_come_back()
    {
        const string Text = "Interview mit Hanna K.\n\nIV: Wo wohnten Sie damals?\n\nHK: Am See {lacht}.\n\nIV: Und dann?\n\nHK: (weint) Dann nicht mehr.\n\nIV: Danke.";
        Assert.That(Encoded.Elements(Text, "u"), Has.Length.EqualTo(5));
        Assert.That(Encoded.Body(Text), Does.Contain("<head>Interview mit ").And.Contain("{lacht}").And.Contain("<desc>weint</desc>"));
    }

    [Test]
    public void Numbers_of_a_list_are_no_labels() =>
        Assert.That(Encoded.Elements("Plan\n\nI: The road is mended.\n\nII: The well is dug.\n\nIII: The barn is built.\n\nIV: The wall is raised.", "sp"), Is.Empty);

    [Test]
    public void Initials_speak_for_who_is_named_above_the_talk()
    {
        const string Text = "Entretien avec Luc Perrin, ancien consul\n\nBerne, le 4 mars 1991\nPropos recueillis par Claire Aubin\n\nC. A. : Où étiez-vous ?\n\nL. P. : À Lima.\n\nC. A. : Longtemps ?\n\nL. P. : Trois ans.";
        Assert.That(Who(Text, "sp"), Is.EqualTo(new[] { "#claire-aubin", "#luc-perrin", "#claire-aubin", "#luc-perrin" }));
    }

    [Test]
    public void One_letter_is_the_only_one_whom_the_heading_can_mean()
    {
        const string Text = "Telephone Conversation Between President Harker and his Assistant (Vale)\n\nWashington, March 15, 1961, 5:38 p.m.\n\nP: What is new?\n\nV: Nothing, sir.\n\nP: Good.\n\nV: Right.";
        Assert.That(Who(Text, "sp"), Is.EqualTo(new[] { "#harker", "#vale", "#harker", "#vale" }));
        Assert.That(Encoded.Elements(Text, "persName"), Has.None.Contains("Telephone"));
    }

    private const string Debate = "Deutscher Bundestag — 12. Sitzung\n\nPräsidentin Holm: Die Sitzung ist eröffnet.\n\nDr. Ganz (SPD): Frau Präsidentin! Wir stimmen zu.\n\n(Heiterkeit — Abg. Dr. Rieder [CDU/CSU]: Hört!)\n\nPräsidentin Holm: Bitte.\n\nDr. Ganz (SPD): Danke.\n\nDr. Ebner, Bundesminister der Finanzen: Wir haben gerechnet.\n\nPräsidentin Holm: Danke.";

    [Test]
    public void A_bracket_in_what_happens_is_no_note() =>
        Assert.That(Encoded.Elements(Debate, "desc").Single(), Does.Contain("[").And.Contain("]: Hört!)").And.Not.Contain("<note"));

    [Test]
    public void An_office_behind_the_name_belongs_to_the_label() =>
        Assert.That(Encoded.Elements(Debate, "note").Select(e => XElement.Parse(e).Value), Does.Contain("Dr. Ebner, Bundesminister der Finanzen:"));

    [Test]
    public void What_the_clerk_writes_stands_between_the_speeches()
    {
        string body = Encoded.Body("Canals\n\nTuesday 4 May 1954\n\nMr. Dale (Stroud): Will the Minister open the lock?\n\nThe Minister of Works (Mr. Orme): It is open.\n\nSeveral hon. Members rose—\n\nMr. Speaker: Order.\n\nMr. Dale: I am obliged.\n\nQuestion put and agreed to.");
        Assert.That(body, Does.Contain("</sp><stage rend=\"none\">Several hon. Members rose—</stage><sp").And.EndWith("</sp><stage rend=\"none\">Question put and agreed to.</stage></div>"));
    }

    [Test]
    public void A_council_may_hear_one_member_and_its_decision_is_no_part_of_what_he_said()
    {
        string body = Encoded.Body("Protokoll der Sitzung des Bundesrates vom 4. Mai 1909\n\nHerr Bundesrat Lanz: Es ist nötig, die Zölle neu zu ordnen, denn die Einnahmen sind seit zwei Jahren gesunken.\n\nDer Bundesrat beschliesst:\n\n1. Die Vorlage wird angenommen.\n2. Das Departement wird eingeladen, zu berichten.");
        Assert.That(body, Does.Contain("<sp who=\"#lanz\">").And.Contain("</sp><p>Der ").And.Contain("<item n=\"1\">"));
    }

    [Test]
    public void French_ministers_speak_once_by_their_office() =>
        Assert.That(Encoded.Elements("ASSEMBLÉE NATIONALE\nSéance du mardi 12 mai 1964\n\nM. le président. La parole est à M. Ravel.\n\nM. Jean Ravel. Je la prends.\n\nM. le ministre de l’intérieur. Je la demande.\n\nM. le président. Vous l’aurez.", "speaker"), Has.Length.EqualTo(4));

    [TestCase("Oral History Interview with Walter Brandt\n\nInterviewed by: Susan Keller", "Q:", "BRANDT:")]
    [TestCase("Interview with Walter Brandt by Susan Keller, May 3, 1994", "Q.", "A.")]
    [TestCase("Entretien avec Walter Brandt\nPropos recueillis par Susan Keller", "Question :", "Réponse :")]
    [TestCase("Interviewee: Walter Brandt\nInterviewer: Susan Keller\nDate: 3 May 1994", "Interviewer:", "Walter Brandt:")]
    public void Labels_without_a_name_are_of_those_whom_the_heading_names(string heading, string question, string answer) =>
        Assert.That(
            Who($"{heading}\n\n{question} When did you join the service?\n\n{answer} In 1951.\n\n{question} And where?\n\n{answer} In Bern.", "u"),
            Is.EqualTo(new[] { "#susan-keller", "#walter-brandt", "#susan-keller", "#walter-brandt" }));

    [TestCase("Interview with Walter Brandt")]
    [TestCase("Interview with Walter Brandt\nTranscribed by Susan Keller")]
    [TestCase("Interview with Walter Brandt by Susan Keller and Otto Falk")]
    public void Who_asks_is_not_guessed(string heading) =>
        Assert.That(Who($"{heading}\n\nQ: When did you join?\n\nBRANDT: In 1951.\n\nQ: And where?\n\nBRANDT: In Bern.", "sp").Where((_, i) => i % 2 == 0), Is.All.Null);

    [Test]
    public void The_label_of_a_date_is_no_place() =>
        Assert.That(Encoded.Elements("Interview with Walter Brandt\n\nDate: May 3, 1994\n\nQ: When?\n\nBRANDT: In 1951.\n\nQ: Where?\n\nBRANDT: In Bern.", "placeName"), Has.Length.EqualTo(1));

    private const string Tape = "INTERVIEW OF ERNEST PELLAM\n\nTAPE NUMBER: I, SIDE ONE\n\nFEBRUARY 11, 1995\n\nSMITHERS: Mr. Pellam, let's start with your family.\n\nPELLAM: I was born in Cleveland.\n\nSMITHERS: How did your parents meet?\n\nPELLAM: At a dance.";

    [Test]
    public void The_number_of_a_tape_speaks_not() => Assert.That(Who(Tape, "sp").Concat(Who(Tape, "u")), Is.EqualTo((string[])["#smithers", "#ernest-pellam", "#smithers", "#ernest-pellam"]));

    [Test]
    public void Of_whom_an_interview_is_is_named_without_the_word() => Assert.That(
        Encoded.Elements(Tape, "persName").Select(e => XElement.Parse(e).Value), Does.Contain("ERNEST PELLAM").And.None.Contains("INTERVIEW"));

    [Test]
    public void What_is_recorded_is_no_heading() => Assert.That(
        Encoded.Elements("Interview with Ida Stoner\n\nInterview 1: June 9, 2009\n\n[Begin Audio File 1]\n\nMeeker: Where were you born?\n\nStoner: In Fresno.\n\nMeeker: And did they farm?\n\nStoner: Everybody did.", "head").Select(e => XElement.Parse(e).Value), Does.Contain("Interview with Ida Stoner").And.None.Contains("Audio"));

    [Test]
    public void Who_wrote_the_transcript_heads_nothing()
    {
        string text = "Oral History Interview with Margaret Doran\n\nInterviewer: Susan Kelly\n\nDate: May 4, 1978\n\nTranscribed by Ann Rowe\n\nSK: When did you start in the mill?\n\nMD: When I was fourteen.\n\nSK: Which mill was that?\n\nMD: The old one.";
        Assert.That(Encoded.Elements(text, "head").Select(e => XElement.Parse(e).Value), Is.EqualTo((string[])["Oral History Interview with Margaret Doran"]));
    }

    [Test]
    public void The_place_stands_below_the_date_of_an_interview() => Assert.That(
        Encoded.Elements("Interview with Josef Hahnel\n\nSeptember 22, 1989\n\nWashington, DC\n\nQ: Where were you born?\n\nA: In Vienna.\n\nQ: What did your father do?\n\nA: He was a tailor.", "dateline"), Has.Length.EqualTo(2));

    private static readonly string[] Said = ["Mr. Chairman, did you see the ship?", "Yes, sir; I did see it.", "Where was that, if I may ask?", "It was in the harbour, near the mill.", "And who was on board?", "The captain and two men."];

    [TestCase("Mr. Dunn. ", "Mr. Carver. ")]
    [TestCase("Senator Dunn. ", "Mr. Carver. ")]
    [TestCase("Mr. Dunn.—", "Mr. Carver.—")]
    [TestCase("The Chairman. ", "Mr. Carver. ")]
    [TestCase("Mr. Dunn\n", "Mr. Carver\n")]
    [TestCase("MR. DUNN\n", "MR. CARVER\n")]
    [TestCase("John Dunn\n", "Mary Carver\n")]
    [TestCase("John Dunn (Leeds)\n", "Mary Carver (York)\n")]
    [TestCase("[00:01:12] Dunn: ", "[00:01:20] Carver: ")]
    [TestCase("Q\n", "A\n")]
    public void Labels_of_hearings_and_of_parliaments_pages_come_back(string first, string second)
    {
        string text = string.Join("\n\n", Said.Select((said, i) => (i % 2 == 0 ? first : second) + said));
        EncodingResult result = Encoded.Of(text);
        Assert.That(result.Report.TextProof, Is.True);
        Assert.That(TeiValidator.Edition.Validate(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(result.Document.ToString())), "test.xml").Diagnostics, Is.Empty);
        string[] turns = [.. result.Document.Xml.Descendants().Where(e => e.Name.LocalName is "sp" or "u").Select(e => string.Join(' ', e.Elements().Where(c => c.Name.LocalName is "p" or "seg").Select(p => p.Value)))];
        Assert.That(turns, Is.EqualTo(Said));
    }

    [Test]
    public void A_hearing_has_the_clerks_words_between_the_speeches()
    {
        string body = Encoded.Body("INVESTIGATION OF THE HARBOR COMMISSION\n\nPresent: Senator Paul Harlow and Senator Amos Reed.\n\nSenator Harlow. The committee will please come to order.\n\nMr. Dunn. Mr. Chairman, I have a question.\n\nSenator Harlow. You may proceed.\n\nMr. Dunn. Where was that?\n\n(Whereupon, at 12:30 p. m., the committee recessed.)");
        Assert.That(body, Does.Contain("<sp who=\"#paul-harlow\">").And.Contain("<stage rend=\"parentheses\">Whereupon, at 12:30 p. m., the committee recessed.</stage>"));
    }

    [TestCase("Mr. Dunn. He was a miller.\n\nThe house stands by the river.\n\nMr. Carver. He was a smith.\n\nMr. Reed. He was a clerk.\n\nMr. Hale. He was nobody.")]
    [TestCase("Background\nThe mill stands by the river.\n\nDiscussion\nIt burned in May.\n\nBackground\nThe bridge is old.\n\nDiscussion\nIt fell in June.")]
    [TestCase("Anna Hale\n12 High Street\n\nJohn Dunn\n4 Mill Lane\n\nAnna Hale\n12 High Street\n\nJohn Dunn\n4 Mill Lane")]
    public void What_does_not_come_back_or_stands_above_no_statement_is_no_label(string text) =>
        Assert.That(Encoded.Of(text).Document.Xml.Descendants().Where(e => e.Name.LocalName is "sp" or "u"), Is.Empty);

    [TestCase("**Cole:** {0}", "**Cole:**")]
    [TestCase("**Cole**: {0}", "**Cole**:")]
    [TestCase("__Cole:__ {0}", "__Cole:__")]
    public void A_label_may_be_bold_in_Markdown(string turn, string label)
    {
        string Turn(string name, string words) => turn.Replace("Cole", name, StringComparison.Ordinal).Replace("{0}", words, StringComparison.Ordinal);
        string text = $"Interview with Helen Marsh\n\n{Turn("Cole", "Where did you grow up?")}\n\n{Turn("Marsh", "In a small town by the river.")}\n\n{Turn("Cole", "And your father?")}\n\n{Turn("Marsh", "He was the miller.")}";
        Assert.That(Who(text, "u"), Is.EqualTo((string[])["#cole", "#helen-marsh", "#cole", "#helen-marsh"]));
        Assert.That(Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + "note").First(n => (string?)n.Attribute("type") == "speaker").Value, Is.EqualTo(label));
    }

    [Test]
    public void Turns_may_be_numbered() => Assert.That(
        Who("Interview with Helen Marsh\n\n1. Cole: Where did you grow up?\n\n2. Marsh: In a small town by the river.\n\n3. Cole: And your father?\n\n4. Marsh: He was the miller.", "u"),
        Is.EqualTo((string[])["#cole", "#helen-marsh", "#cole", "#helen-marsh"]));

    [TestCase("1. Harbour: The quay is to be mended.\n\n2. Bridge: It is to be painted.\n\n3. Road: It is to be widened.\n\n4. Tower: It is to be let.", TestName = "Each item has its own head")]
    [TestCase("1. Cole: The first.\n\n3. Marsh: The third.\n\n4. Cole: The fourth.\n\n6. Marsh: The sixth.", TestName = "The numbers do not count on")]
    public void Heads_of_numbered_paragraphs_are_no_speakers(string text) => Assert.That(Who(text, "sp").Concat(Who(text, "u")), Is.Empty);

    [Test]
    public void Who_asked_and_who_wrote_it_down_may_stand_below_the_words_that_say_so()
    {
        const string Text = "RIVERTON LIBRARY\n\nAN INTERVIEW WITH HELEN MARSH\n\nINTERVIEW CONDUCTED BY\nJOHN COLE\nand\nANNA LANE\n\nRIVERTON, OHIO\nMARCH 3, 1994\n\nTRANSCRIPT BY\nPAUL BROOK\n\nJohn Cole: Where did you grow up?\n\nHelen Marsh: In a small town by the river.\n\nJohn Cole: And your father?\n\nHelen Marsh: He was the miller.";
        Assert.That(Encoded.Of(Text).Document.Xml.Descendants(TeiNames.Namespace + "byline").Select(b => b.Value), Is.EqualTo((string[])["INTERVIEW CONDUCTED BY", "JOHN COLE", "and", "ANNA LANE", "TRANSCRIPT BY", "PAUL BROOK"]));
        Assert.That(Encoded.Of(Text).Document.Xml.Descendants(TeiNames.Namespace + "correspDesc"), Is.Empty);
        Assert.That(Encoded.Of(Text).Document.Xml.Descendants(TeiNames.Namespace + "head").Select(h => h.Value), Is.EqualTo((string[])["RIVERTON LIBRARY", "AN INTERVIEW WITH HELEN MARSH"]));
    }

    private const string Conversation = "MEMORANDUM OF CONVERSATION\n\nDATE: March 11, 1974\n\nPARTICIPANTS\nPrime Minister Berglund\nForeign Minister Vold\nThe President\nSecretary Marsh\nMr. Dunn (notetaker)\n\n";

    [Test]
    public void In_a_short_record_those_speak_who_are_said_to_be_there() => Assert.That(
        Who(Conversation + "The President: I am glad to see you here again.\n\nBerglund: Very good.\n\nMarsh: They would not let you land?\n\nVold: Six months, perhaps.", "sp"), Has.Length.EqualTo(4));

    [Test]
    public void Labels_of_others_make_no_talk() => Assert.That(
        Who(Conversation + "Fisheries: The limit is twelve miles.\n\nEnergy: Nothing was agreed.\n\nTrade: The duty stays.\n\nBases: Not discussed.", "sp"), Is.Empty);

    [Test]
    public void A_letter_stands_for_the_only_one_whose_surname_begins_with_it_without_a_given_name() => Assert.That(
        Who("Transcript of Telephone Conversation Between President Harmon and Senator Ruskin\n\nP: I hate to bother you.\n\nR: Go right ahead.\n\nP: They tell me it happened.\n\nR: Well, then.", "sp").Distinct(), Is.EqualTo((string[])["#harmon", "#ruskin"]));

    private const string Interview = "INTERVIEW WITH: Harold J. Pettigrew\nINTERVIEWER: Susan Lark\nDATE: July 18, 1987\n\nSL: Where were you born?\n\nHP: In Needles. I worked there from '33 to 1937, and since '52 in Topeka.\n\nSL: [Looking at photograph] Is this him?\n\nHP: [To Dell:] Is it? [During the strike] we left.";

    [Test]
    public void Who_is_interviewed_stands_in_a_field_and_does_not_speak_there()
    {
        Assert.That(Encoded.Values(Interview, "label")[0], Is.EqualTo("INTERVIEW WITH:"));
        Assert.That(Who(Interview, "u").Distinct(), Is.EqualTo((string[])["#susan-lark", "#harold-j-pettigrew"]));
    }

    [Test]
    public void Years_of_two_digits_are_those_before_who_tells_of_them() => Assert.That(
        Encoded.Of(Interview).Document.Xml.Descendants(TeiNames.Namespace + "u").Descendants(TeiNames.Namespace + "date").Select(d => (string?)d.Attribute("from") ?? (string?)d.Attribute("when")), Is.EqualTo((string[])["1933", "1952"]));

    [Test]
    public void What_a_speaker_does_stands_in_brackets_and_is_no_word_supplied()
    {
        Assert.That(Encoded.Values(Interview, "kinesic"), Is.EqualTo((string[])["Looking at photograph", "To Dell:"]));
        Assert.That(Encoded.Values(Interview, "supplied"), Is.EqualTo((string[])["During the strike"]));
    }

    [Test]
    public void For_whom_somebody_is_there_is_no_speech()
    {
        const string text = "Minutes of a Meeting\n\nRiverton, October 17, 1972.\n\nPARTICIPANTS\nChairman: Henry A. Marlow\nState: William Dunn\nArthur Hartley\nDefense: Kenneth Rushworth\n\nMr. Marlow: Where do we stand?\n\nMr. Dunn: We have a cable.\n\nMr. Marlow: So they are bluffing?\n\nMr. Rushworth: With some help.";
        Assert.That(Who(text, "sp"), Is.EqualTo((string[])["#henry-a-marlow", "#william-dunn", "#henry-a-marlow", "#kenneth-rushworth"]));
        Assert.That(Encoded.Values(text, "item"), Does.Contain("State: William Dunn"));
    }

    [Test]
    public void The_letter_of_the_interviewer_is_the_one_who_asks() => Assert.That(
        Who("Interviewee: Erna Wolfram\nInterviewer: Klaus Riemer\nDate: May 3, 1999\n\nI: Where were you born?\n\nW: In Riverton.\n\nI: And school?\n\nW: Till I was fourteen.", "u").Distinct(), Is.EqualTo((string[])["#klaus-riemer", "#erna-wolfram"]));
}
