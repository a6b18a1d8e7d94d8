using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Interviews, hearings and examinations in the layouts of transcribers (encoding manual, section 2). All texts are invented.</summary>
internal sealed class TranscriptLayoutTests
{
    private static string[] Texts(string text, string name) => [.. Encoded.Elements(text, name).Select(element => XElement.Parse(element).Value)];

    [Test]
    public void The_time_on_the_tape_is_a_note_and_nothing_that_an_editor_supplied()
    {
        const string Text = "LANE: [00:00:05] Where were you born?\n\nVOS: In Riverton. [01:12] It was winter. [crosstalk 00:01:20]\n\nLANE: And when?\n\nVOS: In 1931.";
        Assert.That(Encoded.Elements(Text, "supplied"), Is.Empty);
        Assert.That(Encoded.Elements(Text, "note").Where(n => n.Contains("editorial", StringComparison.Ordinal)).Select(n => XElement.Parse(n).Value), Is.EqualTo(new[] { "00:00:05", "01:12" }));
        Assert.That(Texts(Text, "incident"), Is.EqualTo(new[] { "crosstalk 00:01:20" }));
    }

    [TestCase("Speaker 1:", "Speaker 2:")]
    [TestCase("Interviewer 1 (00:05):", "Participant 12 (01:09):")]
    [TestCase("Sprecherin 1:", "Sprecher 2:")]
    public void Speakers_without_a_name_are_numbered(string first, string second)
    {
        string text = $"{first}\nWhere were you born?\n\n{second}\nIn Riverton.\n\n{first} And when?\n\n{second} In 1931.";
        Assert.That(Encoded.Elements(text, "u"), Has.Length.EqualTo(4));
    }

    [TestCase("Q1.", "A1.", "Q2.", "A2.")]
    [TestCase("Q1:", "A1:", "Q2:", "A2:")]
    [TestCase("Question.", "Answer.", "Question.", "Answer.")]
    [TestCase("Frage.", "Antwort.", "Frage.", "Antwort.")]
    public void Marks_of_questions_have_numbers_or_are_words(string first, string second, string third, string fourth)
    {
        string text = $"{first} What is your name?\n\n{second} John Tarn.\n\n{third} Where do you live?\n\n{fourth} At Riverton.";
        Assert.That(Texts(text, "note"), Is.EqualTo(new[] { first, second, third, fourth }));
    }

    [Test]
    public void One_who_asks_and_one_who_is_asked_stand_above_their_words() =>
        Assert.That(Encoded.Elements("Interviewer\nWhere were you born?\n\nParticipant\nIn Riverton, in 1931.\n\nInterviewer\nAnd your father?\n\nParticipant\nHe kept the books at the mill.", "u"), Has.Length.EqualTo(4));

    [Test]
    public void Numbers_of_leaves_before_lines_are_pages()
    {
        const string Text = "[1] The examination of Ann Tarn, taken before me.\n\nQ. Where were you born?\nA. At Riverton, sir.\n\n[2] Q. Who was with you?\nA. Nobody but my sister.\n\n[3] Q. What did she say?\nA. That we should go home.";
        Assert.That(Texts(Text, "fw"), Is.EqualTo(new[] { "[1]", "[2]", "[3]" }));
        Assert.That(Encoded.Elements(Text, "ref"), Is.Empty);
        Assert.That(Texts("[1] The first point is this.\n\n[2] The second point is that.\n\n[3] The third point is another.", "fw"), Is.Empty);
    }

    [Test]
    public void The_letterhead_of_a_hearing_is_its_title()
    {
        string[] heads = Texts("UNITED STATES SENATE\nCOMMITTEE ON HARBORS\nWASHINGTON, D.C.\n\nThe committee met at 10 o'clock, Senator Harlow presiding.\n\nThe CHAIRMAN. Will you state your name?\n\nCapt. QUILL. James Quill.\n\nSenator LANE. How long have you been at sea?\n\nCapt. QUILL. Thirty-one years.", "head");
        Assert.That(heads, Is.EqualTo(new[] { "UNITED STATES SENATE", "COMMITTEE ON HARBORS", "WASHINGTON, D.C." }));
    }

    [Test]
    public void A_sermon_has_a_title_page_and_ends_without_a_signature()
    {
        const string Text = "THE HARVEST OF THE FAITHFUL\n\nA Sermon preached at Riverton\n\nBy Samuel Lane, M. A.\nMinister of the Second Church in Riverton\n\nMy brethren, the words of the text were written for a people that had come home again, and had found their fields laid waste.\n\nThey are not all of one kind, and they are not all of one mind.\n\nAmen.";
        Assert.That(Texts(Text, "head"), Is.EqualTo(new[] { "THE HARVEST OF THE FAITHFUL", "A Sermon preached at Riverton" }));
        Assert.That(Texts(Text, "byline"), Is.EqualTo(new[] { "By Samuel Lane, M. A.", "Minister of the Second Church in Riverton" }));
        Assert.That(Texts(Text, "signed"), Is.Empty);
    }

    [Test]
    public void A_heading_with_a_full_stop_ends_the_list_of_members() =>
        Assert.That(Texts("HOUSE OF COMMONS\n\nMEMBERS PRESENT:\nMr. Barrow\nSir T. Dale\n\nQUESTIONS.\n\nMr. Barrow asked whether the harbour would be dredged this year.", "item"), Is.EqualTo(new[] { "Mr. Barrow", "Sir T. Dale" }));

    [TestCase("Bay Ridge", "Bay Head")]
    [TestCase("Dona Park", "Dona Harbour")]
    [TestCase("De Witt", "De Soto")]
    [TestCase("The Harbour", "The Ridge")]
    public void Towns_are_no_speakers(string first, string second) =>
        Assert.That(Texts($"{first}. The house stands on the hill above the road.\n\n{second}. The harbour is small and has no light.\n\n{first}. The road goes down to the water from here.\n\n{second}. The boats are drawn up on the sand.\n\n{first}. The mill is gone now.", "speaker"), Is.Empty);

    [Test]
    public void Galician_Portuguese_and_Russian_are_told_apart()
    {
        Assert.That(Language("Moitas grazas, señor presidente. Non é certo que o goberno teña unha proposta con máis cartos para os concellos."), Is.EqualTo("gl"));
        Assert.That(Language("Muito obrigado, senhor presidente. Não é certo que o governo tenha uma proposta com mais dinheiro para os municípios."), Is.EqualTo("pt"));
        Assert.That(Language("Я вас больше не слушаю. Вы не были там, и это было бы для меня лучше, если бы вы молчали."), Is.EqualTo("ru"));
    }

    private static string? Language(string text) =>
        (string?)Encoded.Of(text, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "text").Single().Attribute(XNamespace.Xml + "lang");

    [Test]
    public void In_a_briefing_to_the_press_nothing_stands_behind_the_letter_of_a_question()
    {
        const string Text = "MR. LANE: Good afternoon.\n\nQ Has the mayor signed it?\n\nMR. LANE: She has.\n\nQ And the council?\n\nMR. LANE: Not yet.";
        Assert.That(Texts(Text, "note"), Is.EqualTo(new[] { "MR. LANE:", "Q", "MR. LANE:", "Q", "MR. LANE:" }));
        Assert.That(Texts("Q fever came to the farms in 1944.\n\nQ fever went again.", "note"), Is.Empty);
    }

    [TestCase("Interviewer  00:00:03", "Anna Tarn  00:00:09")]
    [TestCase("Speaker 1  0:03", "Speaker 2  0:09")]
    [TestCase("Ruth Lane [00:00:03]", "Anna Tarn [00:00:09]")]
    public void Above_what_a_program_wrote_down_stand_the_name_and_the_time(string first, string second)
    {
        string text = $"{first}\nWhere were you born?\n\n{second}\nIn Riverton, in 1931.\n\n{first.Replace("03", "17", StringComparison.Ordinal)}\nAnd your father?\n\n{second.Replace("09", "21", StringComparison.Ordinal)}\nHe kept the books at the mill.";
        Assert.That(Encoded.Elements(text, "u"), Has.Length.EqualTo(4));
        Assert.That(Encoded.Elements("Riverton 12:30\nLakeside 12:45\nRiverton 13:30\nLakeside 13:45\nRiverton 14:30", "u"), Is.Empty);
    }

    [Test]
    public void Initials_and_a_dash_stand_before_the_turns_of_a_French_interview()
    {
        const string Text = "Anne Berg – Vous êtes née ici ?\n\nYvonne Lac – Oui, au port.\n\nA. B. – Et votre père ?\n\nY. L. – Il était pêcheur.\n\nA. B. – Comme tous ?\n\nY. L. – Comme tous.";
        Assert.That(Texts(Text, "note"), Is.EqualTo(new[] { "Anne Berg –", "Yvonne Lac –", "A. B. –", "Y. L. –", "A. B. –", "Y. L. –" }));
    }

    [TestCase("End of Tape 1, Side A", "Tape 1, Side B")]
    [TestCase("END OF TAPE II", "TAPE III, SIDE ONE")]
    [TestCase("Ende Band 1", "Band 2, Seite A")]
    public void Where_a_tape_ends_nobody_speaks(string end, string beginning)
    {
        string text = $"Q: Where were you born?\nA: In Riverton.\nQ: And when?\nA: In the winter.\n{end}\n{beginning}\nQ: Which one?\nA: The cold one.";
        Assert.That(Encoded.Body(text), Does.Contain($">{end}<").And.Contain($">{beginning}<").And.Not.Contain($"<seg>{end}").And.Not.Contain($"<seg>{beginning}"));
    }

    [Test]
    public void Tabs_that_set_in_the_lines_of_a_speech_make_no_table()
    {
        const string Text = "Lane:\tLet us begin with your grandparents. You said they came from\n\tRiverton.\n\nTarn:\tYes, from Riverton. My grandfather Peter Tarn came over in\n\t1882, and he had forty acres of vines east of the town within\n\tten years.\n\nLane:\tVines!\n\nTarn:\tEverybody had vines.";
        Assert.That(Encoded.Elements(Text, "table"), Is.Empty);
        Assert.That(Encoded.Elements(Text, "u"), Has.Length.EqualTo(4));
    }

    [Test]
    public void The_initials_of_those_whom_the_fields_name_are_labels_without_a_sign()
    {
        const string Head = "Interviewee: Agnes Rowntree, b. 1909\nInterviewer: T. Oakes\n\n";
        const string Talk = "TO Can you tell me about your father?\n\nAR He was a hewer at the pit.\n\nTO Was he in the union?\n\nAR Oh aye, he was.\n\nTO TV came later, of course?\n\nAR Much later.";
        Assert.That(Encoded.Values(Head + Talk, "note"), Is.EqualTo((string[])["TO", "AR", "TO", "AR", "TO", "AR"]));
        Assert.That(Encoded.Elements(Talk, "u"), Is.Empty);
    }
}
