using System.Xml.Linq;
namespace Tei.Tests.Recognition;

/// <summary>Encoding manual, section 2: direct and reported speech.</summary>
internal sealed class SpeechTests
{
    [Test]
    public void An_inquit_in_the_middle_splits_what_is_said() => Assert.That(
        Encoded.Inline("We are grateful, Cde. Mao Zedong said, to all of them."),
        Is.EqualTo("<said who=\"#mao-zedong\" direct=\"true\" xml:id=\"said-1.1\" next=\"#said-1.2\">We are grateful</said>, <persName ref=\"#mao-zedong\"><roleName>Cde.</roleName> Mao Zedong</persName> said, "
            + "<said who=\"#mao-zedong\" direct=\"true\" xml:id=\"said-1.2\" prev=\"#said-1.1\">to all of them.</said>"));

    [TestCase("Mao Zedong said that the war was over.", "said that <said who=\"#mao-zedong\" direct=\"false\">the war was over.</said>")]
    [TestCase("Further, Mao Zedong pointed out that the war was over.", "that <said who=\"#mao-zedong\" direct=\"false\">the war was over.</said>")]
    [TestCase("Mao Zedong asked me to send them.", "<said who=\"#mao-zedong\" direct=\"false\">to send them.</said>")]
    [TestCase("\"We shall hold it,\" Mao Zedong added, \"with grain.\"", "<said who=\"#mao-zedong\" direct=\"true\" xml:id=\"said-1.1\" next=\"#said-1.2\">\"We shall hold it,\"</said>")]
    [TestCase("The city is special, stressed Mao Zedong— this is the center.", "stressed <persName ref=\"#mao-zedong\">Mao Zedong</persName>— <said")]
    [TestCase("Mao Zedong said that Stalin was ill. He said that nobody knew.", "He said that <said who=\"#mao-zedong\" direct=\"false\">nobody knew.</said>")]
    [TestCase("Mao Zedong said that it was late. Stalin was silent. He said that nobody knew.", "He said that <said who=\"#joseph-stalin\" direct=\"false\">nobody knew.</said>")]
    [TestCase("Mao Zedong was silent. And we, he said, are ready.", "he said, <said who=\"#mao-zedong\"")]
    public void Speech_is_found_with_its_speaker(string text, string expected) => Assert.That(Encoded.Inline(text), Does.Contain(expected));

    [TestCase("Mao Zedong dwelled on this question.")]
    [TestCase("Mao Zedong briefly shed light on it.")]
    public void Narrative_is_no_speech_and_the_report_says_why(string text)
    {
        Assert.That(Encoded.Elements(text, "said"), Is.Empty);
        Assert.That(Encoded.Of(text).Diagnostics.Select(d => d.Code), Does.Contain("ENC0203"));
    }

    [Test]
    public void A_statement_in_the_first_person_goes_on_over_paragraphs()
    {
        string[] said = Encoded.Elements("We, Mao Zedong said, consider it decided.\n\nWe do not expect large battles with them.\n\nThe weather was fine.", "said");
        Assert.That(said, Has.Length.EqualTo(3));
        Assert.That(said[2], Does.Contain("We do not expect"));
    }

    [Test]
    public void What_follows_the_inquit_a_quotation_is_no_speech() =>
        Assert.That(Encoded.Elements("\"They will stop,\" Mao Zedong remarked, and everyone laughed.", "said"), Has.Length.EqualTo(1));

    [Test]
    public void The_one_who_is_told_does_not_speak() => Assert.That(
        Encoded.Elements("Mao Zedong recalled that he had met Dr. Orlov. At that time, he told Dr. Orlov that the hall was too small.", "said")[^1],
        Is.EqualTo("<said who=\"#mao-zedong\" direct=\"false\">the hall was too small.</said>"));

    [Test]
    public void Turns_can_be_left_out() =>
        Assert.That(Encoded.Body("Mr. A: One.\n\nMr. B: Two.\n\nMr. A: Three.", TeiEncoder.Diplomatic with { Speech = Tei.Recognition.Speech.SpeechLevel.None }), Does.Not.Contain("<sp"));

    [Test]
    public void Speech_can_be_left_out() =>
        Assert.That(Encoded.Elements("Mao Zedong said that it was over.", "said", TeiEncoder.Diplomatic with { Authority = Encoded.Examples, Speech = Tei.Recognition.Speech.SpeechLevel.Labels }), Is.Empty);

    [Test]
    public void Who_holds_an_office_speaks_when_the_office_does()
    {
        const string Talk = "Memorandum of Conversation\n\nPARTICIPANTS:\nThe Secretary\nMr. Edwin Hale\nForeign Minister Bonquist\n\nMr. Hale asked whether they would accept. The Foreign Minister said that it would, in time. “We are not beggars,” he added, “but we must eat.” The Secretary replied that nobody doubted it.";
        string?[] who = [.. Encoded.Of(Talk, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "said").Select(s => (string?)s.Attribute("who"))];
        Assert.That(who, Is.EqualTo(new[] { "#edwin-hale", "#bonquist", "#bonquist", "#bonquist" }));
    }

    [Test]
    public void What_is_called_out_in_a_debate_is_heard() => Assert.That(
        Encoded.Elements("Mr. Hale: This is worse than last year. [HON. MEMBERS: “Shame.”] What now?\n\nMr. Quist: Nothing.\n\nMr. Hale: Nothing?\n\nMr. Quist: Nothing.", "vocal"), Has.Length.EqualTo(1));

    [TestCase("Option A: leave the base as it is.\n\nPro:\n\n—It costs nothing.\n\n—Nobody has to be told.\n\nCon:\n\n—The roof lets the rain in.\n\n—The lease ends in May.\n\nOption B: give it up.\n\nPro:\n\n—The money is free for other things.\n\nCon:\n\n—The port has no other guard.")]
    [TestCase("The paper has three courses.\n\nEffects:\n\na) new money would be needed;\n\nb) two ships would stay.\n\nA second course is to wait.\n\nEffects:\n\na) nothing is spent;\n\nb) the dock silts up.\n\nA third course is to sell.\n\nEffects:\n\na) the town gains land;\n\nb) the yard is shut.")]
    public void A_head_above_a_list_is_no_speaker(string text) => Assert.That(Encoded.Elements(text, "u"), Is.Empty);

    [Test]
    public void A_heading_above_a_record_is_no_speaker_and_a_director_with_a_name_is_one() => Assert.That(
        Encoded.Elements("HARBOUR TREATY TALKS:\n\nThe Management of the Docks\n\nMr. Berg: Can we have the ship by May?\n\nDirector Hale: No. The yard is full.\n\nMr. Berg: And by June?\n\nDirector Hale: By June, if the plates come.", "speaker").Select(speaker => XElement.Parse(speaker).Value),
        Is.EqualTo((string[])["Mr. Berg:", "Director Hale:", "Mr. Berg:", "Director Hale:"]));

    [Test]
    public void Printed_hearings_have_titles_before_names_in_capitals() => Assert.That(
        Encoded.Elements("UNITED STATES SENATE,\n\nCOMMITTEE ON PORTS\n\nThe committee met at 10 a. m., Senator Tobias Conrad presiding.\n\nThe CHAIRMAN. We begin. Mr. Secretary?\n\nSTATEMENT OF HON. DENNIS ACHER, SECRETARY OF STATE\n\nSecretary ACHER. I have a short statement.\n\nSenator WYLE. How much was spent?\n\nSecretary ACHER. Some of it.\n\nMr. KALL of Ohio. Most of it.\n\n(Discussion off the record.)\n\nSenator WYLE. That will do.", "speaker").Select(speaker => XElement.Parse(speaker).Value),
        Is.EqualTo((string[])["The CHAIRMAN.", "Secretary ACHER.", "Senator WYLE.", "Secretary ACHER.", "Mr. KALL of Ohio.", "Senator WYLE."]));

    [Test]
    public void The_chair_of_a_parliament_and_its_members_have_no_names() => Assert.That(
        Encoded.Elements("The House met, Mr. SPEAKER in the Chair.\n\nIRELAND.\n\nMr. DEVLIN: I beg to ask leave.\n\nHON. MEMBERS: Answer!\n\nMr. SPEAKER: We cannot debate that now.\n\nMr. DEVLIN: Why not?\n\nMr. SPEAKER: It is late.", "persName").Select(e => XElement.Parse(e).Value),
        Is.All.EqualTo("Mr. DEVLIN"));

    [Test]
    public void A_list_of_what_each_of_many_thinks_is_no_record_of_talk()
    {
        string[] names = ["Arden", "Berg", "Corvin", "Dorn", "Ems"];
        string text = "The reactions follow:\n\n" + string.Join("\n\n", names.Select(name => $"Sen. {name}: Listened carefully, and asked about the costs."));
        Assert.That(Encoded.Elements(text, "u"), Is.Empty);
        Assert.That(Encoded.Elements(text + "\n\nSen. Arden: And what of the ferry?", "u"), Has.Length.EqualTo(6));
    }

    [Test]
    public void Records_that_number_their_paragraphs_number_their_speeches()
    {
        const string Record = "The river question\n\nAbstaining: Cuba.\n\n1. Mr. VELD (Norway): I have read the report.\n\n2. I should like to put a question.\n\n3. Mr. LIND (Sweden) (translated from French): I thank you.\n\n4. The PRESIDENT: Does anyone wish to speak?\n\n5. Mr. VELD (Norway): No.";
        Assert.That(Encoded.Elements(Record, "speaker").Select(e => System.Xml.Linq.XElement.Parse(e).Value), Is.EqualTo((string[])["1. Mr. VELD (Norway):", "3. Mr. LIND (Sweden) (translated from French):", "4. The PRESIDENT:", "5. Mr. VELD (Norway):"]));
        Assert.That(Encoded.Elements(Record, "persName").Select(e => System.Xml.Linq.XElement.Parse(e).Value), Has.None.EqualTo("Norway").And.None.EqualTo("Abstaining"));
    }

    [Test]
    public void A_heading_says_who_is_interviewed() => Assert.That(
        Encoded.Elements("INTERVIEW WITH MARTHA ELLEN GRAVES\n\nHARKER: When was that?\n\nGRAVES: In May.\n\nHARKER: And then?\n\nGRAVES: We left.", "u").Count(e => e.Contains("who=\"#martha-ellen-graves\"", StringComparison.Ordinal)), Is.EqualTo(2));

    [Test]
    public void Heads_of_business_and_numbered_questions_are_no_part_of_a_speech()
    {
        string text = "House of Assembly\n\nORAL ANSWERS TO QUESTIONS\n\nHARBOURS\nDredging\n\n1. Mr. Stoke asked the Minister for Works what has been dredged.\n\nThe Minister for Works (Mr. Hynd): Three harbours.\n\nMr. Stoke: Only three?\n\nMr. Hynd: For the present.\n\n2. Mrs. Leah Manning asked the Minister for Works when the pier will be mended.\n\nMr. Hynd: In spring.\n\nMrs. Leah Manning: Thank you.";
        Assert.That(Encoded.Elements(text, "head").Select(e => System.Xml.Linq.XElement.Parse(e).Value), Is.EqualTo((string[])["House of Assembly", "ORAL ANSWERS TO QUESTIONS", "HARBOURS", "Dredging"]));
        Assert.That(Encoded.Elements(text, "sp").Concat(Encoded.Elements(text, "u")), Has.None.Contains("asked the Minister"));
    }

    [Test]
    public void Of_two_with_one_surname_the_one_in_the_heading_speaks()
    {
        string text = "Harbour Oral History Program\nInterview with Peter C. Marsden ’64\nTranscribed by Mim Eisner\n\nHOLT: Where were you born?\n\nMARSDEN: In Leeds. My father, Walter R. Marsden, built ships.\n\nHOLT: And your mother?\n\nMARSDEN: She taught.\n\nHOLT: Thank you.";
        Assert.That(Encoded.Elements(text, "u").Where(e => e.Contains("Leeds", StringComparison.Ordinal) || e.Contains("taught", StringComparison.Ordinal)), Has.All.StartsWith("<u who=\"#peter-c-marsden\">").And.Exactly(2).Items);
        Assert.That(Encoded.Elements(text, "persName"), Has.Some.Contains("Mim Eisner"));
    }

    [Test]
    public void Members_of_a_French_parliament_have_titles_and_full_stops()
    {
        string text = "Assemblée nationale\nSéance du mardi 14 octobre 2014\n\nM. le président. La séance est ouverte.\n\nMme Valérie Rabot. Le projet prévoit des économies. (Applaudissements sur les bancs du groupe.) Pouvez-vous nous dire comment ?\n\nM. Michel Sapeur, ministre des finances et des comptes. Madame la députée, nous verrons.\n\nM. le président. Merci.";
        Assert.That(Encoded.Elements(text, "speaker").Select(e => System.Xml.Linq.XElement.Parse(e).Value), Is.EqualTo((string[])["M. le président.", "Mme Valérie Rabot.", "M. Michel Sapeur, ministre des finances et des comptes.", "M. le président."]));
        Assert.That(Encoded.Body(text), Does.Contain("<stage rend=\"parentheses\">Applaudissements sur les bancs du groupe.</stage>"));
    }

    [Test]
    public void Questions_of_reporters_are_answered_under_a_title_in_capitals() => Assert.That(
        Encoded.Elements("THE PRESIDENT. Good afternoon.\n\n[2.] Q. Mr. President, is a summit useful?\n\nTHE PRESIDENT. We ought to see.\n\nQ. Would you go yourself?\n\nTHE PRESIDENT. If it were useful.", "u"), Has.Length.EqualTo(5));

    [Test]
    public void Whoever_is_unknown_has_no_name_and_titles_in_capitals_are_titles()
    {
        string text = "Participants: Richard Norton, Henry Kester\n\nPRESIDENT NORTON: Did you see it?\n\nKESTER: [reading] “It said today …”\n\nUNIDENTIFIED: Sir?\n\nPRESIDENT NORTON: Yes.\n\nKESTER: I did.";
        Assert.That(Encoded.Elements(text, "sp").Where(e => e.Contains("UNIDENTIFIED", StringComparison.Ordinal)), Has.All.StartsWith("<sp>"));
        Assert.That(Encoded.Elements(text, "sp").Where(e => e.Contains("NORTON:", StringComparison.Ordinal)), Has.All.StartsWith("<sp who=\"#richard-norton\">"));
        Assert.That(Encoded.Elements(text, "stage"), Is.EqualTo((string[])["<stage>reading</stage>"]));
    }

    [Test]
    public void A_narrator_above_an_interview_is_a_person_and_the_initials_are_his()
    {
        string text = "Veterans Oral History Project\nNarrator: James T. Okafor\nInterviewer: Ruth Dahl\n\nRD: I am talking with Jim Okafor. Where did you grow up?\n\nJO: In Two Harbors. We went to St. Mary’s.\n\nRD: And then?\n\nJO: To Duluth.";
        Assert.That(Encoded.Elements(text, "u").Where(e => e.Contains("Harbors", StringComparison.Ordinal) || e.Contains("Duluth", StringComparison.Ordinal)), Has.All.StartsWith("<u who=\"#james-t-okafor\">").And.Exactly(2).Items);
        Assert.That(Encoded.Elements(text, "persName"), Has.None.Contains("Mary"));
    }

    [Test]
    public void Interviewer_and_interviewee_can_be_labels() => Assert.That(
        Encoded.Elements("Interviewer: Where were you born?\n\nInterviewee: In Leeds.\n\nInterviewer: And when?\n\nInterviewee: In winter.", "u"), Has.Length.EqualTo(4));

    [Test]
    public void A_transcript_names_who_speaks_above_it_and_supplies_given_names_in_its_first_labels()
    {
        string text = "Rosalind T. Ngata ’71\nOral History\nAugust 2, 2014\n\n[Tanya B.] PEREZ: Where did you grow up?\n\nNGATA: In Ogdensburg.\n\nPEREZ: And your parents?\n\nNGATA: My father taught.\n\nPEREZ: Thank you.";
        Assert.That(Encoded.Elements(text, "sp"), Has.Length.EqualTo(5));
        Assert.That(Encoded.Elements(text, "sp").Where(e => e.Contains("NGATA", StringComparison.Ordinal)), Has.All.StartsWith("<sp who=\"#rosalind-t-ngata\">"));
    }

    [Test]
    public void A_number_behind_initials_ends_no_sentence() => Assert.That(
        Encoded.Values("Mr. Hale observed that P.L. 480 shipments had been suspended. It rained.", "said"), Is.EqualTo((string[])["P.L. 480 shipments had been suspended."]));

    [TestCase("Mr. Hale said, “We do not fear it. We have seen it before. Let them come.” He left.", "“We do not fear it. We have seen it before. Let them come.”")]
    [TestCase("Mr. Hale said, \"He never will come home.\" and Mr. Dunn was silent.", "\"He never will come home.\"")]
    [TestCase("Mr. Hale added, “He told me, “Wait,” and I waited. Nobody came.” It rained.", "“He told me, “Wait,” and I waited. Nobody came.”")]
    [TestCase("Mr. Hale said, “We do not fear it. Nobody knows more.", "“We do not fear it.")]
    public void What_is_said_goes_to_the_end_of_the_quotation(string text, string said) => Assert.That(Encoded.Values(text, "said"), Is.EqualTo((string[])[said]));

    [Test]
    public void An_office_before_the_name_belongs_to_the_inquit() => Assert.That(
        Encoded.Values("“That would be easier,” President Hale said, “but I doubt it. There is distrust.”", "said"), Is.EqualTo((string[])["“That would be easier,”", "“but I doubt it. There is distrust.”"]));

    [TestCase("Mrs. Ann Dunn came with her son, Capt. Oliver Hale. She says: \"He is too young.\"", "#ann-dunn")]
    [TestCase("Capt. Oliver Hale came with Mrs. Ann Dunn. He says: \"She is too old.\"", "#oliver-hale")]
    public void She_is_nobody_with_the_title_of_a_man(string text, string who) => Assert.That(Encoded.Elements(text, "said"), Has.Length.EqualTo(1).And.All.Contains($"who=\"{who}\""));

    [TestCase("In summing up the talk, Mr. Hale said the U.S. was interested in progress.")]
    [TestCase("In the end, Mr. Hale said nothing could be done.")]
    [TestCase("In the end, Mr. Hale told Mr. Dunn they would wait.")]
    [TestCase("In the end, Mr. Hale said nothing.")]
    public void What_stands_before_an_inquit_with_a_clause_behind_it_is_no_speech(string text) => Assert.That(Encoded.Values(text, "said"), Is.Empty);

    [TestCase("If that is so, Mr. Hale said with a smile, we shall wait.", "If that is so", "we shall wait.")]
    [TestCase("The meeting, Mr. Hale told us, was long.", "The meeting", "was long.")]
    [TestCase("The bridge, Mr. Hale said Tuesday afternoon, was safe.", "The bridge", "was safe.")]
    public void What_goes_on_behind_the_rest_of_an_inquit_is(string text, params string[] said) => Assert.That(Encoded.Values(text, "said"), Is.EqualTo(said));

    [TestCase("Secretary-General, Ministry of Works")]
    [TestCase("Secretary General of the League")]
    public void The_secretary_is_no_secretary_general(string office) => Assert.That(
        Encoded.Elements($"Memorandum of Conversation\n\nParticipants:\nMr. Sukru Demirlok, {office}\nMr. Hale, Country Director\n\nThe Secretary said that it was late.", "said").Where(e => e.Contains("demirlok", StringComparison.Ordinal)), Is.Empty);
}
