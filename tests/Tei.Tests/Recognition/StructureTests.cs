namespace Tei.Tests.Recognition;

/// <summary>Encoding manual, sections 2 and 5.</summary>
internal sealed class StructureTests
{
    private const string Long = "This is a paragraph that is long enough to be nothing else than a paragraph of a letter.";

    private static string Body(string text) => Encoded.Body(text, TeiEncoder.Diplomatic with { Speech = Tei.Recognition.Speech.SpeechLevel.Labels });

    [Test]
    public void A_letter_has_its_opener_and_closer() => Assert.That(
        Body($"Geneva, September 10, 1955\n\nDear Mr. Ambassador:\n\n{Long}\n\nSincerely yours,\nAlbert Quist\nConsul General\n\nP.S. The trunk has come."),
        Does.StartWith("<div type=\"document\"><opener><dateline>").And.Contain("<salute>Dear Mr. Ambassador:</salute></opener><p>")
            .And.Contain("<closer><salute>Sincerely yours,</salute><signed>").And.Contain("Quist</persName></signed><seg type=\"office\">Consul General</seg></closer><postscript><p>P.S. The trunk has come.</p></postscript></div>"));

    [TestCase("Letter From the Consul General to the Ambassador\n\n", "<salute>Sincerely yours,</salute><closer><signed>")]
    [TestCase("", "<closer><salute>Sincerely yours,</salute><signed>")]
    public void A_farewell_that_is_set_as_a_paragraph_stands_before_the_closer_of_an_office_and_in_that_of_a_letter(string heading, string close) => Assert.That(
        Body($"{heading}Geneva, September 10, 1955\n\nDear Mr. Ambassador:\n\n{Long}\n\nSincerely yours,\n\nAlbert Quist"), Does.Contain(close));

    [Test]
    public void Numbered_items_nest() => Assert.That(
        Body($"{Long}\n\n1. First thing;\n\n2. Second thing:\n\n(a) one part;\n\n(b) other part;\n\n3. Third thing.\n\n{Long}"),
        Is.EqualTo($"<div type=\"document\"><p>{Long}</p><list rend=\"numbered\"><item n=\"1\"><label>1.</label> First thing;</item><item n=\"2\"><label>2.</label> Second thing:"
            + "<list rend=\"numbered\"><item n=\"a\"><label>(a)</label> one part;</item><item n=\"b\"><label>(b)</label> other part;</item></list></item>"
            + $"<item n=\"3\"><label>3.</label> Third thing.</item></list><p>{Long}</p></div>"));

    [TestCase("-", "\n")]
    [TestCase("*", "\n")]
    [TestCase("•", "\n")]
    [TestCase("•", "\n\n")]
    public void Lines_behind_one_sign_are_items(string sign, string between) => Assert.That(
        Body($"{Long}\n\n{sign} rope from the store{between}{sign} tar\n\n{Long}"),
        Is.EqualTo($"<div type=\"document\"><p>{Long}</p><list rend=\"bulleted\"><item><label>{sign}</label> rope from the store</item><item><label>{sign}</label> tar</item></list><p>{Long}</p></div>"));

    [TestCase("- Are you there?\n\n- I am.")]
    [TestCase("• rope")]
    public void What_somebody_says_behind_a_dash_and_a_lone_sign_are_no_items(string lines) =>
        Assert.That(Body($"{Long}\n\n{lines}\n\n{Long}"), Does.Not.Contain("<list"));

    [Test]
    public void Signs_inside_a_numbered_item_make_a_list_in_it() => Assert.That(
        Body($"{Long} The points are:\n1. First thing:\n- one part\n- other part\n2. Second thing.\n\n{Long}"),
        Does.Contain("<item n=\"1\"><label>1.</label> First thing:<list rend=\"bulleted\"><item><label>-</label> one part</item><item><label>-</label> other part</item></list></item><item n=\"2\">"));

    [Test]
    public void A_long_line_that_ends_with_a_small_word_goes_on_in_the_next() => Assert.That(
        Body("Sir:\n\nI have the honor to report that Mr. Quint came to see me on the\n1st of May. He said that the paper had printed the whole note, and\nHODGE was not amused."),
        Does.Match("<p>I have .* on the .*1st of May.*note, and HODGE was not amused\\.</p>"));

    [Test]
    public void Roman_items_hold_the_paragraphs_between_them() => Assert.That(
        Body($"{Long} The points are these:\n\nI. The first point is this one here.\n\n{Long}\n\nII. The second point is that one there."),
        Does.Contain($"<item n=\"I\"><p><label>I.</label> The first point is this one here.</p><p>{Long}</p></item><item n=\"II\">"));

    [Test]
    public void A_label_on_a_line_of_its_own_belongs_to_what_stands_below_it() => Assert.That(
        Body($"{Long} They are as follows:\n\n1.\nThe harbour is to be dredged.\n2.\nThe bridge is to be closed.\n\n{Long}"),
        Does.Contain("<item n=\"1\"><label>1.</label> The harbour is to be dredged.</item><item n=\"2\"><label>2.</label> The bridge is to be closed.</item></list>"));

    [Test]
    public void Paragraphs_that_a_report_numbers_without_announcing_a_list_are_paragraphs()
    {
        string body = Body($"{Long}\n\n1. {Long} {Long}\n\n2. {Long} These are the reasons:\n\n(a) the tide;\n\n(b) the wind.\n\n3. {Long} {Long}");
        Assert.That(body, Does.Contain($"<p><label>1.</label> {Long} {Long}</p><p><label>2.</label> ").And.Contain("<list rend=\"numbered\"><item n=\"a\"><label>(a)</label> the tide;</item>").And.Contain("</list><p><label>3.</label> "));
    }

    [Test]
    public void Numbered_sentences_that_nothing_announces_are_paragraphs_where_they_stand_apart_and_a_list_where_they_do_not()
    {
        Assert.That(Body($"{Long}\n\n1. The harbour is to be dredged.\n\n2. The bridge is to be closed.\n\n{Long}"), Does.Contain("<p><label>1.</label> The harbour").And.Not.Contain("<list"));
        Assert.That(Body($"{Long}\n\n1. The harbour is to be dredged.\n2. The bridge is to be closed.\n\n{Long}"), Does.Contain("<item n=\"1\"><label>1.</label> The harbour"));
    }

    [Test]
    public void One_label_on_a_line_of_its_own_makes_an_item() =>
        Assert.That(Body($"{Long}\n\n(1)\nThe harbour is to be dredged.\n\n{Long}"), Does.Contain("<list rend=\"numbered\"><item n=\"1\"><label>(1)</label> The harbour is to be dredged.</item></list>"));

    [Test]
    public void Items_that_are_quoted_begin_with_their_quotation_mark() =>
        Assert.That(Body($"{Long} The assembly:\n\n“1. Calls upon the mayor to open the bridge;\n\n“2. Thanks the engineers.”\n\n{Long}"), Does.Contain("<item n=\"1\">“<label>1.</label> Calls upon").And.Contain("<item n=\"2\">“<label>2.</label> Thanks"));

    [Test]
    public void What_a_cable_says_of_the_text_that_it_quotes_is_no_heading() =>
        Assert.That(Body($"We discussed the draft:\n\n1. The text of the draft.\n\n2. The bridges.\n\nEnd text of the draft.\n\n{Long}"), Does.Not.Contain("<head>End text"));

    [Test]
    public void The_date_of_receipt_below_a_dateline_is_a_part_of_it() =>
        Assert.That(Body($"The Consul in Kalinov (Quist) to the Minister\n\nKalinov, June 24, 1949.\n[Received July 8—10:07 a. m.]\n\n{Long}"), Does.Match("<dateline>.*June 24, 1949</date>. <note type=\"received\"[^>]*>Received .*</note></dateline>"));

    [Test]
    public void A_place_and_date_alone_at_the_end_need_no_closer() =>
        Assert.That(Body($"{Long}\n\n{Long}\n\nKalinov, June 24, 1949."), Does.Contain("</p><dateline>").And.Not.Contain("<closer>"));

    [TestCase("Information to the Department of the Army.")]
    [TestCase("Repeated Kalinov")]
    [TestCase("Mr. Hale Concurs")]
    public void What_is_done_with_a_message_is_no_signature(string line) =>
        Assert.That(Body($"{Long}\n\n{Long}\n\n{line}"), Does.Not.Contain("<signed>"));

    [Test]
    public void A_plan_for_the_night_is_no_farewell() =>
        Assert.That(Body($"{Long}\n\nI am seeing President Hale later tonight and will report separately.\n\nQuist"), Does.Not.Contain("<salute>"));

    [TestCase("Approve")]
    [TestCase("1. (C-entire text)")]
    [TestCase("Respectfully yours,")]
    [TestCase("Begin Verbatim Text")]
    public void What_is_ticked_or_closes_or_classifies_is_no_heading(string line) => Assert.That(Body($"{Long}\n\n{line}\n\n{Long}\n\n{Long}"), Does.Not.Contain("<head>"));

    [TestCase("(U) PARTICIPANTS")]
    [TestCase("PRINCIPALS")]
    [TestCase("U.S. PARTICIPANTS")]
    public void A_list_of_participants_has_many_heads(string head) =>
        Assert.That(Body($"Memorandum of Conversation\n\nKalinov, June 20, 1949.\n\n{head}\n\nMr. Otto Quist, Consul\nMr. Jan Hale\n\n{Long}"), Does.Contain($"<list type=\"participants\"><head>{head}</head><item>").Or.Contain($"<head>{head}</head><item>"));

    [Test]
    public void Initials_of_persons_below_one_another_make_no_list() =>
        Assert.That(Body($"{Long}\n\nM. Paula Quist\n\nN. Stefan Hale\n\n{Long}"), Does.Not.Contain("<list"));

    [Test]
    public void A_label_that_stands_alone_makes_no_list() => Assert.That(Body($"{Long}\n\n1. Only this.\n\n{Long}"), Does.Contain("<p>1. Only this.</p>"));

    [Test]
    public void A_heading_that_repeats_the_agenda_opens_a_section() => Assert.That(
        Body($"We discussed these questions:\n\n1. About the loan that was given.\n\n2. About the city and its people.\n\nOn the loan.\n\n{Long}\n\nOn the city and its people\n\n{Long}"),
        Does.Contain("<div type=\"section\"><head>On the loan.</head>").And.Contain("<div type=\"section\"><head>On the city and its people</head>"));

    [Test]
    public void A_label_with_a_repeated_heading_is_a_heading() => Assert.That(
        Body($"We discussed these questions:\n\n1. On the feeding of cities.\n\n2. On the bridges\n\n1. On the feeding of cities.\n\n{Long}\n\n2. On the bridges\n\n{Long}"),
        Does.Contain("<div type=\"section\"><head>1. On the feeding of cities.</head>").And.Contain("<head>2. On the bridges</head>"));

    [Test]
    public void A_paragraph_that_was_cut_in_two_is_joined_and_named()
    {
        EncodingResult result = Encoded.Of($"Thus, for example, on that day a telegram was\n\nreceived from a town in the north of the country.\n\n{Long}");
        Assert.That(result.Diagnostics.Select(d => d.Code), Does.Contain("ENC0301"));
        Assert.That(result.Document.ToString(), Does.Contain("a telegram was received from a town"));
    }

    [Test]
    public void A_name_that_was_cut_in_two_is_joined_and_one_name() =>
        Assert.That(Encoded.Inline("The behavior of these people, and above all of Bai\n\nChongxi also shows that they are afraid."), Does.Contain("<persName ref=\"#bai-chongxi\">Bai Chongxi</persName>"));

    [Test]
    public void Hard_wrapped_lines_are_one_paragraph() =>
        Assert.That(Body("The quick brown fox jumps over the lazy dog and then it runs\naway from there as fast as it can because the dog is awake and\nangry at the fox which has jumped over it without a word said\nbefore or after. That was all that happened on this long day.\n"), Does.Contain("it runs away").And.Contain("awake and angry"));

    [Test]
    public void Furniture_of_a_site_is_left_out_and_listed()
    {
        EncodingResult result = Encoded.Of($"Search in\n\nMay 2, 1950\n\nget citation\n\nA short summary of what the letter says about trade.\n\nshare document\n\nEnglish HTML\n\n{Long}\n\nPDFs cannot be printed inline in the page.");
        Assert.That(result.Report.OutsideText.Where(l => l.Where == "left out").Select(l => l.Text), Is.EqualTo(new[] { "Search in", "get citation", "share document", "English HTML", "PDFs cannot be printed inline in the page." }));
        Assert.That(result.Report.OutsideText.Single(l => l.Where == "abstract").Text, Does.StartWith("A short summary"));
        Assert.That(TextProof.SourceView(result.Document.Xml), Is.EqualTo(Long + "\n"));
    }

    [Test]
    public void An_enclosure_opens_a_division() => Assert.That(
        Body($"{Long}\n\n[Enclosure]\n\nNote by the Harbour Master\n\n{Long}"),
        Does.Contain("</div><div type=\"enclosure\"><head><supplied reason=\"omitted\">Enclosure</supplied></head><head>"));

    [Test]
    public void Fields_of_a_memorandum_are_lists() => Assert.That(
        Body($"Memorandum of Conversation\n\nSUBJECT\n\nTrade in tin\n\nPARTICIPANTS\n\nMr. A. Quist\nMr. B. Hale\n\n{Long}"),
        Does.Contain("<list type=\"subject\"><head>SUBJECT</head><item>Trade in tin</item></list><list type=\"participants\"><head>PARTICIPANTS</head><item>"));

    [Test]
    public void Participants_in_groups_are_lists_in_a_list() => Assert.That(
        Body($"Minutes of a Meeting\n\nTHOSE PRESENT\n\nHarbour Office\n\nA. Quist\nB. Hale\n\nTreasury\n\nC. Dorn\n\n{Long}"),
        Does.Contain("<item><list><head>Harbour Office</head>").And.Contain("<item><list><head>Treasury</head><item>"));

    [Test]
    public void A_record_in_parts_has_its_fields_before_each_part() =>
        Assert.That(Body($"Memorandum of Conversation\n\n{Long}\n\n{Long}\n\nSUBJECT\n\nTrade in tin\n\n{Long}"), Does.Contain("<list type=\"subject\"><head>SUBJECT</head><item>Trade in tin</item></list>"));

    [Test]
    public void One_field_alone_is_a_paragraph() =>
        Assert.That(Body($"Memorandum by the Harbour Master\n\nSubject: Dredging of the harbour\n\n{Long}"), Does.Contain("<p><label>Subject:</label> Dredging of the harbour</p>"));

    [Test]
    public void A_dateline_alone_below_a_heading_needs_no_opener() =>
        Assert.That(Body($"Memorandum of Conversation\n\nGeneva, June 5, 1951\n\n{Long}"), Does.Match("</head><dateline>.*</dateline><p>").And.Not.Contain("<opener>"));

    [Test]
    public void Letters_in_one_file_each_have_their_heading_and_dateline() =>
        Assert.That(Body($"Anna Dorn to Bert Hale\n\n3 June 1951\n\n{Long}\n\nBert Hale to Anna Dorn\n\n9 June 1951\n\n{Long}"), Does.Match("</div><div type=\"document\"><head>.*to.*</head><opener><dateline>.*9 June 1951"));

    [Test]
    public void A_heading_may_end_with_an_hour() =>
        Assert.That(Body($"Memorandum of a Conversation, Harbour Office, Geneva, June 5, 1951, 10 a.m.\n\n{Long}"), Does.StartWith("<div type=\"document\"><head>Memorandum"));

    [Test]
    public void The_number_of_a_document_that_stands_alone_is_a_paragraph() =>
        Assert.That(Body($"Report by the Harbour Board\n\nGeneva, June 5, 1951\n\nHBR 13/3\n\n{Long}"), Does.Contain("<p><seg type=\"number\">HBR 13/3</seg></p>"));

    [Test]
    public void Note_marks_do_not_hide_what_a_line_is() =>
        Assert.That(Body($"Letter From Anna Dorn to Bert Hale [1]\n\nGeneva, June 5, 1951 [2]\n\n{Long} [3]\n\nDorn [4]\n\nNotes\n\n[1] One.\n\n[2] Two.\n\n[3] Three.\n\n[4] Four."), Does.Contain("<signed>").And.Contain("<dateline>"));

    [Test]
    public void A_note_may_have_several_paragraphs() => Assert.That(
        Body($"{Long} [1]\n\nNotes\n\n[1]\n\n{Long}\n\nA second paragraph of the note."),
        Does.Contain($"<label>[1]</label><p>{Long}</p><p>A second paragraph of the note.</p></note>"));

    [Test]
    public void Lines_of_names_are_not_taken_for_wrapped_lines() => Assert.That(
        Body($"PARTICIPANTS\n\nDr. Anton Quistgaard, Harbour Master of Geneva\nMr. Bertram P. Hale, Deputy Harbour Master\nMr. Carl Dornfeld, Assistant, Harbour Office\nMr. Detlev Emmerich, Assistant, Harbour Office\nMr. Emil Fust, Secretary, Harbour Office\nMr. Felix Gunderson, Harbour Office\n\n{Long}").Split("<item>"),
        Has.Length.EqualTo(7));

    [Test]
    public void A_line_alone_below_the_participants_is_a_heading() => Assert.That(
        Body($"Memorandum of Conversation\n\nPARTICIPANTS\n\nMr. A. Quist\nMr. B. Hale\n\nSUMMARY OF DECISIONS\n\n{Long}"), Does.Contain("<div type=\"section\"><head>SUMMARY OF DECISIONS</head>"));

    [Test]
    public void Several_persons_sign_each_with_an_office() => Assert.That(
        Body($"Dear Mr. Quist:\n\n{Long}\n\nSincerely yours,\n\nAnna Dorn\nPresident of the Board\nBert Hale\nSecretary of the Board").Split("<signed>"), Has.Length.EqualTo(3));

    [Test]
    public void Who_wrote_a_record_of_talk_signs_below_it() => Assert.That(
        Body("Mr. Quist: We begin.\n\nMr. Hale: We do, and we must.\n\nMr. Quist: Then let us see.\n\nMr. Hale: That is all.\n\nPBC\nRecorder of the Board"), Does.Match("<closer><signed>.*PBC.* Recorder of the Board</signed></closer>"));

    [Test]
    public void A_table_set_with_tabs_has_rows_and_cells() => Assert.That(
        Body($"{Long}\n\nMonth\tTons\nJuly\t40\nAugust\t55\n\n{Long}"),
        Does.Contain("<table><row><cell>Month</cell><cell>Tons</cell></row><row><cell>July</cell><cell>40</cell></row>"));

    [Test]
    public void Labelled_turns_are_speeches() => Assert.That(
        Body("Mr. Quist: Good day to you.\n\nMr. Hale: And to you, sir.\n\nIt has been long.\n\nMr. Quist: [Laughs.] It has."),
        Does.Contain("<sp who=\"#quist\"><speaker><persName ref=\"#quist\"><roleName>Mr.</roleName> Quist</persName>:</speaker><p>Good day to you.</p></sp>")
            .And.Contain("<p>And to you, sir.</p><p>It has been long.</p></sp>").And.Contain("<p><stage>Laughs.</stage> It has.</p>"));

    [Test]
    public void A_label_of_office_is_resolved_by_the_participants() => Assert.That(
        Body("PARTICIPANTS\n\nMr. Quist, Secretary of State\nMr. Hale, Ambassador\n\nThe Secretary: Good day.\n\nMr. Hale: And to you.\n\nThe Secretary: Well then."),
        Does.Contain("<sp who=\"#quist\"><speaker>The Secretary:</speaker>"));

    [Test]
    public void A_label_that_nobody_answers_to_is_reported() =>
        Assert.That(Encoded.Of("The Usher: Silence.\n\nMr. Hale: I say.\n\nThe Usher: Silence!\n\nMr. Hale: Well.").Diagnostics.Where(d => d.Code == "ENC0202").Select(d => d.Message), Has.Some.Contains("The Usher"));

    [TestCase("Subject: Trade in tin and rubber")]
    [TestCase("We request the following: tea.")]
    public void One_colon_makes_no_speaker(string line) => Assert.That(Body($"{line}\n\n{Long}\n\n{Long}"), Does.Not.Contain("<sp"));

    [Test]
    public void Turns_of_a_spoken_record_are_utterances() => Assert.That(
        Encoded.Body("HALE: Good day.\n\nQUIST: And to you. [Laughs.]\n\nIt has been long.\n\n[The telephone rings.]\n\nHALE: It has.", TeiEncoder.Diplomatic with { Speech = Tei.Recognition.Speech.SpeechLevel.Spoken }),
        Does.Contain("<note type=\"speaker\">HALE:</note><u who=\"#hale\"><seg>Good day.</seg></u>")
            .And.Contain("<seg>And to you. <vocal><desc>Laughs.</desc></vocal></seg><seg>It has been long.</seg></u><incident><desc>The telephone rings.</desc></incident>"));

    [Test]
    public void A_quotation_of_its_own_is_a_quote() => Assert.That(
        Body($"The notice on the wall has these words:\n\n“Whoever takes coal from the yard shall pay for it.”\n\n{Long}"),
        Does.Contain("<quote><p>“Whoever takes coal from the yard shall pay for it.”</p></quote><p>"));

    [Test]
    public void Line_ends_are_kept_on_request()
    {
        const string Text = "he came to the house of the harbour master in the evening\nand waited there until the lamps were lit.";
        Assert.That(Encoded.Inline(Text, TeiEncoder.Diplomatic with { LineBreaks = LineBreaks.Kept }), Is.EqualTo(Text.Replace("\n", " <lb />", StringComparison.Ordinal)));
        Assert.That(Encoded.Inline(Text, TeiEncoder.Diplomatic), Is.EqualTo(Text.Replace('\n', ' ')));
    }

    [Test]
    public void A_list_behind_paragraphs_lies_in_no_list_that_is_over() => Assert.That(
        Body($"The points were:\n\n(a) The first is dear.\n\n(b) The second is slow.\n\n{Long}\n\nThe Committee decided:\n\n(1) Took note.\n\n(2) Asked for a paper."),
        Does.Contain("slow.</item></list><p>").And.Contain("<p>The Committee decided:</p><list rend=\"numbered\"><item n=\"1\">"));

    [Test]
    public void Below_the_notes_may_stand_who_got_the_document() => Assert.That(
        Body($"{Long}[1]\n\n{Long}\n\n[1] A place on the coast.\n\ncc: A. Berg; file"),
        Does.Contain("<ref type=\"noteAnchor\" target=\"#fn1\">1</ref>").And.Contain("<note xml:id=\"fn1\" type=\"footnote\" place=\"end\"><label>[1]</label> A place on the coast.</note>").And.Contain("cc:"));

    [Test]
    public void Marks_that_lost_their_raised_place_belong_to_the_notes_that_count_from_one() => Assert.That(
        Body("In answer to my letter of last week1, I have the honour to say that the harbour is shut.\n\nThe council2; it meets today, and H2O is dear. The third clause.3 Nobody reads it.\n\n1 Not printed.\n2 See No. 209.\n3 Ibid."),
        Does.Contain("week<ref type=\"noteAnchor\" target=\"#fn1\" rend=\"none\">1</ref>, I").And.Contain("council<ref type=\"noteAnchor\" target=\"#fn2\" rend=\"none\">2</ref>;").And.Contain("clause.<ref type=\"noteAnchor\" target=\"#fn3\" rend=\"none\">3</ref> Nobody").And.Contain("H2O is"));

    [Test]
    public void A_number_that_touches_a_word_is_a_mark_although_another_note_has_none() => Assert.That(
        Body("In answer to my letter of last week1, I have the honour to say that the harbour is shut.\n\nThe council meets today, which has H2O in its cellar.\n\n1 Not printed.\n2 See No. 209."),
        Does.Contain("week<ref type=\"noteAnchor\" target=\"#fn1\" rend=\"none\">1</ref>, I").And.Contain("has H2O in"));

    [Test]
    public void A_salute_may_be_the_beginning_of_the_first_sentence() => Assert.That(
        Body("Ew. Hochwohlgeboren\n\nhaben mir durch Ihr Schreiben eine unverdiente Freude bereitet, und ich sage Ihnen meinen Dank.\n\nMit vollkommenster Hochachtung\nFr. W. Ebert\n\nJena, den 11. März 1832."),
        Does.Contain("<opener><salute>Ew. Hochwohlgeboren</salute></opener><p>haben"));

    [Test]
    public void What_is_signed_or_enclosed_is_no_part_and_no_head_of_a_paragraph()
    {
        string body = Body($"Notiz für den Chef\n\nBern, den 4. September 1951\n\n{Long}\n\nBeilage: Aide-mémoire der britischen Gesandtschaft\n\nKopie an: Handelsabteilung, Gesandtschaft London\n\nsig. Zollinger");
        Assert.That(body, Does.Not.Contain("<head>Beilage").And.Not.Contain("London sig."));
    }

    [Test]
    public void A_sentence_about_an_item_of_the_agenda_heads_nothing() => Assert.That(
        Body($"Record of the meeting\n\n1. Adoption of the agenda.\n\n2. The river.\n\nAdoption of the agenda\n\nThe agenda was adopted.\n\nThe river\n\n{Long}"), Does.Contain("<p>The agenda was adopted.</p>"));

    [Test]
    public void A_line_that_begins_with_a_dash_is_no_heading() => Assert.That(
        Encoded.Elements("The areas are these.\n\n—Fort Hale training area\n\nThey lie south of the grid, and nobody has been there since the end of the war.", "head"), Is.Empty);

    [Test]
    public void The_subject_below_those_who_were_there_is_not_one_of_them() => Assert.That(
        Encoded.Elements("MEMORANDUM OF CONVERSATION\n\nDATE: March 4, 1965\nPLACE: Room 7\n\nPARTICIPANTS:\nThe Secretary\nMr. Davis\n\nSUBJECT: Harbours\nCOPIES TO: The Director\n\nThe Secretary said that the harbour was shut and that nobody knew when it would open.", "list"), Has.Length.EqualTo(3));

    [Test]
    public void Short_lines_with_a_Roman_number_and_a_colon_are_the_heads_of_the_parts_below_them() => Assert.That(
        Encoded.Elements("Memorandum for the Director\n\nThe group met on the plan. It agrees on the following.\n\nI. Support at home:\n\nThe departments will give the group what it needs. A room has been set aside.\n\nII. Work in the field:\n\nThe missions report each week. They have received the guide.", "head"),
        Is.EqualTo((string[])["<head>Memorandum for the Director</head>", "<head>I. Support at home:</head>", "<head>II. Work in the field:</head>"]));

    [Test]
    public void What_announces_a_list_is_no_head() => Assert.That(
        Encoded.Elements("Memorandum for the Director\n\nThe group met on the plan. It agrees on the following.\n\nI. Support at home:\n\n(a) a room;\n\n(b) a clerk.\n\nII. Work in the field:\n\n(a) a report;\n\n(b) a guide.", "head"), Has.Length.EqualTo(1));
}
