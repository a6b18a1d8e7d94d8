using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>What stands above and below the papers of offices: how they came, letters for headings, many recipients, several who sign (encoding manual, sections 5 and 6). All texts are invented.</summary>
internal sealed class PaperHeadingTests
{
    private const string Text = "The keeper of the light has not been paid since the first of the year, and the boats of the coast pay no tolls to the Board.";

    [TestCase("[By cable telegram.]")]
    [TestCase("[By telegraph.]")]
    [TestCase("[Cable.]")]
    public void How_a_message_came_stands_below_its_heading(string came) => Assert.That(
        Encoded.Bare("Mr. Fell to Mr. Upton.\n\n" + came + "\n\nLisbon, August 15, 1870. (Received 5.15 p. m., August 15.)\n\n" + Text + "\n\nFELL."),
        Does.Contain("</head><opener><note type=\"editorial\">").And.Contain("<dateline><placeName>Lisbon</placeName>"));

    [Test]
    public void A_body_stands_above_its_record_that_ends_with_the_hour() => Assert.That(
        Encoded.Values("CONSEIL FÉDÉRAL\nProcès-verbal de la séance extraordinaire du 18 juin 1917, 18 h.\n\nM. Roulet donne lecture de la dépêche chiffrée que le Ministre lui a adressée.", "head"), Is.EqualTo((string[])["CONSEIL FÉDÉRAL", "Procès-verbal de la séance extraordinaire du 18 juin 1917, 18 h."]));

    [Test]
    public void Or_above_it() => Assert.That(
        Encoded.Bare("No. 107.\n\n[Telegram.]\n\nMr. Fell to Mr. Upton.\n\nLisbon, August 16, 1870.\n\n" + Text + "\n\nFELL."),
        Does.StartWith("<div type=\"document\"><opener><seg type=\"number\">No. 107.</seg><note type=\"editorial\">Telegram.</note></opener><head>").And.Not.Contain("<p>Telegram"));

    [Test]
    public void A_letter_may_be_the_heading_of_what_lies_with_a_despatch()
    {
        string text = "B.\n\nTungwen, August 29, 1870.\n\nDear Sir: " + Text + "\n\nI am, sir, yours, truly,\n\nJ. L. NEVIN.\n\nS. A. Hale, Esq., United States Consul.\n\nC.\n\nBritish Consulate, Tungwen, September 2, 1870.\n\nSir: " + Text + "\n\nI have, &c.,\n\nWM. LAW.";
        Assert.That(Encoded.Elements(text, "head").Select(e => XElement.Parse(e).Value), Is.EqualTo((string[])["B.", "C."]));
        Assert.That(Encoded.Elements(text, "signed").Select(e => XElement.Parse(e).Value), Is.EqualTo((string[])["J. L. NEVIN.", "WM. LAW."]));
    }

    [Test]
    public void An_initial_above_a_date_at_the_end_signs() => Assert.That(
        Encoded.Elements("Liebe Anna!\n\nGestern kam Dein Brief, und ich habe mich sehr darüber gefreut, daß ihr alle gesund seid.\n\nHerzlichst Dein\n\nE.\n\nBern, 3. Mai 1861", "head"), Is.Empty);

    [Test]
    public void A_withheld_place_stands_before_the_date() => Assert.That(
        Encoded.Bare("89. Telegram From Headquarters in Florida to the Stations in Lavra\n\n[place not declassified], January 30, 1954, 0907Z.\n\n" + Text), Does.Contain("</head><dateline><gap reason=\"classified\">"));

    [Test]
    public void The_title_of_a_paper_may_end_with_a_stop() => Assert.That(
        Encoded.Bare("Decree concerning the import of salted meat.\n\nThe President, on the report of the minister of agriculture, decrees as follows, and charges the ministers with the execution:\n\nArticle 1. " + Text), Does.Contain("<head>Decree concerning the import of salted meat.</head>"));

    [Test]
    public void A_sentence_that_begins_with_such_a_word_is_none() => Assert.That(
        Encoded.Elements("Letters have come that I am not to open.\n\n" + Text + "\n\n" + Text, "head"), Is.Empty);

    [Test]
    public void Ministers_sign_below_the_president()
    {
        string text = "Decree concerning the import of salted meat.\n\n" + Text + "\n\nMade at Paris, December 4, 1891.\nCarrel.\n\nBy the President of the Republic:\n\nJules Devin,\nMinister of Agriculture.\nPaul Rocher,\nMinister of Commerce and the Colonies.";
        Assert.That(Encoded.Elements(text, "signed").Select(e => XElement.Parse(e).Value), Is.EqualTo((string[])["Carrel.", "Jules Devin, Minister of Agriculture.", "Paul Rocher, Minister of Commerce and the Colonies."]));
        Assert.That(Encoded.Bare(text), Does.Contain("<closer><dateline>Made at <placeName>Paris</placeName>").And.Contain("<seg type=\"office\">By the President of the Republic:</seg>"));
    }

    [TestCase("Le Conseil fédéral à tous les Etats confédérés", "Circulaire", "Berne, le 12 décembre 1873", "Fidèles et chers Confédérés!")]
    [TestCase("Der Bundesrat an sämtliche Stände", "Kreisschreiben", "Bern, den 12. Dezember 1873", "Getreue, liebe Eidgenossen!")]
    public void Many_receive_a_circular(string heading, string kind, string date, string salute)
    {
        string text = heading + "\n\n" + kind + "\n\n" + date + "\n" + salute + "\n\nNous avons l’honneur de vous informer que la caisse du port sera fermée pendant le mois de janvier.";
        Assert.That(Encoded.Elements(text, "head").Select(e => XElement.Parse(e).Value), Is.EqualTo((string[])[heading, kind]));
        Assert.That(Encoded.Elements(text, "salute").Select(e => XElement.Parse(e).Value), Is.EqualTo((string[])[salute]));
    }

    [Test]
    public void A_letter_tells_what_kind_of_paper_it_is() => Assert.That(
        Encoded.Bare("La Légation de Norvège à Berne au Département politique\n\nN\n\nBerne, 3 juillet 1917\n\nLa Légation de Norvège présente ses compliments au Département politique et a l’honneur de lui faire savoir que les charbons sont arrivés."),
        Does.Contain("<opener><seg type=\"number\">N</seg><dateline>"));

    [Test]
    public void Who_wrote_a_note_stands_at_the_end_of_its_heading() => Assert.That(
        Encoded.Elements("Notice du Chef de la Division des Affaires étrangères, P. Bornand\n\nBerne, 18 septembre 1944\n\nLe Ministre de Norvège est venu me voir ce matin.", "head").Select(e => XElement.Parse(e).Descendants().First(d => d.Name.LocalName == "persName").Value), Is.EqualTo((string[])["P. Bornand"]));

    [Test]
    public void A_proposal_with_its_date_is_no_dateline() => Assert.That(
        Encoded.Elements("Bundesrat\nBeschlussprotokoll der Sitzung vom 3. August 1915\n\n1897. Kompensationsverkehr\n\nPolitisches Departement. Antrag vom 31. Juli 1915\n\nDas Departement berichtet über die Verhandlungen, die am 29. Juli unterbrochen worden sind.", "dateline"), Is.Empty);

    [Test]
    public void An_ambassador_of_a_country_has_not_its_name() => Assert.That(
        Encoded.Elements("Monsieur le Président,\n\nL’Ambassadeur d’Allemagne, que j’ai rencontré hier soir, m’a paru moins optimiste que le comte de Munck.\n\nVeuillez agréer, Monsieur le Président, l’assurance de ma haute considération.\n\nLardier", "persName").Select(e => XElement.Parse(e).Value), Has.None.Contains("Allemagne"));

    [Test]
    public void The_recipient_and_his_place_head_an_edited_letter()
    {
        string text = "À M. Charles Pontier, à Toulon\n\nNoyant, 12 septembre 1845.\n\nMon cher enfant, je suis bien en retard avec vous; mais j’ai été malade, et puis j’ai eu tant de monde à la maison.\n\nÀ vous de cœur.\n\nG. S.";
        Assert.That(Encoded.Bare(text), Does.Contain("<head>À <persName>M. Charles Pontier</persName>, à <placeName>Toulon</placeName></head><opener><dateline>"));
        Assert.That(Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + "correspAction").Last().Value.Trim(), Is.EqualTo("Charles Pontier"));
    }

    [Test]
    public void Below_the_date_such_a_line_is_the_address() => Assert.That(
        Encoded.Bare("Paris, le 17 novembre 1870.\n\nMonsieur A. Grunwald, Munich\n\nJe vous confirme, Monsieur, ma lettre du 16 novembre.\n\nVeuillez, Monsieur, agréer l'expression de mes sentiments dévoués.\n\nLouis Guérin"), Does.Contain("<address><addrLine>").And.Not.Contain("<head>"));

    [TestCase("Hartley | Tunbridge Wells\nJuly 12th", "Hartley | Tunbridge Wells July 12th")]
    [TestCase("Hartley | Tunbridge Wells July 12th", "Hartley | Tunbridge Wells July 12th")]
    public void Strokes_divide_the_lines_of_a_letterhead(string head, string dateline) => Assert.That(
        string.Join(' ', Encoded.Elements(head + "\nMy dear Hale\n\nI return the letter with thanks. He is a capital fellow, and we go home next week.\n\nYours affectly\nC. Darnley", "dateline").Select(e => XElement.Parse(e).Value)), Is.EqualTo(dateline).Or.EqualTo("July 12th"));

    [Test]
    public void A_shortened_farewell_closes_a_letter() => Assert.That(
        Encoded.Bare("Hartley, July 12th 1861\n\nMy dear Hale\n\nI return the letter with thanks. He is a capital fellow, and we go home next week.\n\nMy dear Hale yours affectly\nC. Darnley"), Does.Contain("<closer><salute>My dear <persName>Hale</persName> yours affectly</salute><signed>").Or.Contain("<closer><salute>My dear Hale yours affectly</salute><signed>"));

    [Test]
    public void What_a_report_is_about_stands_above_the_salute()
    {
        string body = Encoded.Bare("Le Ministre de Suisse à Vichy, W. Stuckelberg, au Chef du Département politique, M. Pilet\n\nRP No 41\n\nVichy, 10 novembre 1942\n\nDébarquement dans le port\n\nMonsieur le Conseiller fédéral,\n\nLe Maréchal m’a reçu ce matin à 11 heures. Il était calme.\n\nVeuillez agréer, Monsieur le Conseiller fédéral, l’expression de mon dévouement.\n\nStuckelberg");
        Assert.That(body, Does.Contain("<head>Débarquement dans le port</head><opener><salute>Monsieur le Conseiller fédéral,</salute></opener>"));
        Assert.That(body, Does.Contain("<salute>Veuillez agréer,"));
    }

    [Test]
    public void Not_every_request_is_a_farewell() => Assert.That(
        Encoded.Bare("Le Département politique à la Légation de Suisse à Londres\n\nT no 56\n\nBerne, 2 septembre 1939\n\nVeuillez remettre immédiatement déclaration de neutralité. Télégraphiez exécution.\n\nPolitique"), Does.Contain("<p>Veuillez remettre"));

    private const string Treaty =
        "Agreement between the United States and Lavra regarding the coaling stations.\n\nThe President of the United States and the President of Lavra, being desirous of settling the terms on which coal may be landed, have agreed upon the following:\n\nArticle I\n\nThe Government of Lavra leases the two islands of the harbor for a term of ninety-nine years.\n\nArticle II\n\nThe rent shall be paid in gold, in half-yearly payments.\n\nDone in duplicate at Lavra, this second day of May, nineteen hundred and four.\nJohn Hale. [seal.]\nManuel Rodero. [seal.]";

    [Test]
    public void The_parts_of_a_treaty_have_headings() => Assert.That(
        Encoded.Elements(Treaty, "head").Select(e => XElement.Parse(e).Value), Is.EqualTo((string[])["Agreement between the United States and Lavra regarding the coaling stations.", "Article I", "Article II"]));

    [Test]
    public void Where_and_when_a_treaty_was_done_opens_its_close() => Assert.That(
        Encoded.Bare(Treaty), Does.Contain("<closer><dateline>Done in duplicate at ").And.Contain("this <date when=\"1904-05-02\">second day of May, nineteen hundred and four</date>.</dateline><signed>"));

    [TestCase("Done, it seemed to me, what nobody had done since the first of May, 1871.")]
    [TestCase("Made of iron, the boats that were built here have been sold on May 4, 1871.")]
    public void A_sentence_that_begins_so_is_no_dateline(string sentence) => Assert.That(
        Encoded.Elements("The keeper of the light has not been paid.\n\n" + sentence, "dateline"), Is.Empty);

    [Test]
    public void A_person_writes_to_an_office_in_what_lies_with_a_despatch()
    {
        string text = "Mr. Denner to Mr. Barr.\n\nNo. 98.]\nLegation of the United States,\nLavra, March 10, 1886.\n\nSir: " + Text + "\n\nI have, etc.,\n\nCharles Denner.\n\n[Inclosure 1 in No. 98.]\n\nThe prince and ministers to Mr. Denner.\n\nLavra, February 28, 1886.\n\nUpon the 20th instant we received from the minister a telegram, and on January 3 another.\n\n[Inclosure 2 in No. 98.]\n\nMr. Denner to the prince and ministers.\n\nLegation of the United States,\nLavra, March 3, 1886.\n\nYour Imperial Highness and your Excellencies: " + Text + "\n\nI avail, etc.,\n\nCharles Denner.";
        Assert.That(Encoded.Elements(text, "head").Select(e => XElement.Parse(e).Value), Does.Contain("Mr. Denner to the prince and ministers."));
        Assert.That(Encoded.Elements(text, "salute").Select(e => XElement.Parse(e).Value), Does.Contain("Your Imperial Highness and your Excellencies:"));
        Assert.That(Encoded.Elements(text, "date").Select(e => XElement.Parse(e).Attribute("when")?.Value), Does.Contain("1886-02-20").And.Contain("1886-01-03"));
    }

    [TestCase("T 14")]
    [TestCase("N 4521")]
    [TestCase("s.B.51.14.21.20.Tch. – ZG. Persönlich")]
    public void The_sign_of_a_paper_stands_between_heading_and_date(string sign) => Assert.That(
        Encoded.Bare("Das Politische Departement an die schweizerische Gesandtschaft in Wien\n\n" + sign + "\n\nBern, 5. August 1914\n\nWollen Sie der dortigen Regierung übergeben, was der Bundesrat heute beschlossen hat."), Does.Contain("<opener><seg type=\"number\">" + sign + "</seg><dateline>"));

    [Test]
    public void A_legation_writes_to_a_department_in_Italian() => Assert.That(
        Encoded.Bare("La Legazione d’Italia a Berna al Dipartimento politico\n\nBerna, 12 novembre 1923\n\nLa Legazione ha l’onore di attirare l’attenzione del Dipartimento sulle casse del porto."), Does.Contain("</head><opener><dateline>"));

    [Test]
    public void An_association_signs_by_its_president_and_its_secretary()
    {
        string text = "Der Vorort des Vereins an den Vorsteher des Departementes, E. Schulte\n\nZürich, den 23. Februar 1932\nHochgeachteter Herr Bundesrat,\n\nDie Verhandlungen haben gezeigt, dass die Schulden nicht bezahlt werden können.\n\nGenehmigen Sie, hochgeachteter Herr Bundesrat, die Versicherung unserer ausgezeichneten Hochachtung.\nNamens des Vororts\ndes Schweizerischen Vereins\nDer Präsident:\nDr. Wettlin\nDer Sekretär:\nDr. O. Hulft";
        Assert.That(Encoded.Elements(text, "signed").Select(e => XElement.Parse(e).Value), Is.EqualTo((string[])["Dr. Wettlin", "Dr. O. Hulft"]));
        Assert.That(Encoded.Elements(text, "seg").Select(e => XElement.Parse(e).Value), Is.EqualTo((string[])["Namens des Vororts", "des Schweizerischen Vereins", "Der Präsident:", "Der Sekretär:"]));
    }

    [TestCase("With kind personal regard,\n\nAs ever,\n\nD. E.", "D. E.")]
    [TestCase("We are, Sir,\n\nYour obedient Servants,\nHale & Co.", "Hale & Co.")]
    [TestCase("So long, dear Pete—take care of yourself, my darling boy,\nfrom your loving comrade\nWalter.", "Walter.")]
    public void Farewells_of_many_kinds_stand_above_a_signature(string close, string signed) => Assert.That(
        Encoded.Elements("New York, Sept. 25, 1868.\nDear boy Pete,\n\nI received your second letter to-day, and the paper with it. I am having a pretty good time here.\n\n" + close, "signed").Select(e => XElement.Parse(e).Value), Is.EqualTo((string[])[signed]));

    [Test]
    public void What_was_decided_is_no_participant() => Assert.That(
        Encoded.Elements("235. Minutes of a Meeting\n\nWashington, December 6, 1971, 11:07–11:56 a.m.\n\nPARTICIPATION\n\nChairman—Henry Kessler\nMr. Joseph Sisk\nMr. David Packer\n\nSUMMARY OF CONCLUSIONS\n\nIt was agreed that:\n\n—State will prepare a statement;\n—Defense will report on the sea approaches.", "item").Select(e => XElement.Parse(e).Value), Does.Contain("Mr. David Packer").And.None.EqualTo("SUMMARY OF CONCLUSIONS"));

    [Test]
    public void A_quotation_goes_on_in_paragraphs_without_a_mark()
    {
        string text = "He spoke of it as follows:\n\n“Now, fellow citizens, we are in the midst of a war.\n\nI did not believe that we should have gone into it.\n\nIt is over.”\n\nThe Board asks for more.";
        Assert.That(Encoded.Bare(text), Does.Contain("<quote><p>“Now").And.Contain("<p>I did not").And.Contain("It is over.”</p></quote><p>The Board"));
        Assert.That(Encoded.Bare(text.Replace("gone into it.", "gone into “it.", StringComparison.Ordinal)), Does.Not.Contain("<quote><p>“Now"));
    }

    [Test]
    public void The_courtesy_that_ends_a_note_is_no_heading()
    {
        string body = Encoded.Body("Note verbale\n\nL’Ambassade de Suisse présente ses compliments au Ministère des Affaires étrangères et a l’honneur d’attirer son attention sur le cas de Jeanne Vogt, domiciliée à Odessa.\n\nL’Ambassade saisit cette occasion pour renouveler au Ministère les assurances de sa haute considération.\n\nMoscou, le 17 avril 1962");
        Assert.That(body, Does.Contain("<p>L’Ambassade saisit").And.Not.Contain("enclosure"));
    }

    [Test]
    public void A_circular_goes_to_many_officers()
    {
        string body = Encoded.Body("Mr. Berg to the diplomatic officers of the United States.\n\n[Circular.]\n\nDepartment of State,\nWashington, July 11, 1899.\n\nGentlemen: Your attention is called to the regulations of the Department respecting leaves of absence, and you are instructed to observe them strictly in future.\n\nI am, etc.,\n\nJohn Berg.");
        Assert.That(body, Does.Match("<head>.*to the diplomatic officers.*</head>"));
    }

    [Test]
    public void The_first_number_of_a_list_may_be_supplied()
    {
        string body = Encoded.Body("Minutes of the Meeting, June 3, 1919\n\n[1.] Mr. Berg read a memorandum in regard to the records of the Commission.\n\n2. The Commissioners considered very briefly the pay of the staff.\n\n3. The memorandum was approved and filed.");
        Assert.That(body, Does.Match("<label><supplied[^>]*>1\\.</supplied></label> <persName").And.Contain("<label>2.</label>"));
    }

    [TestCase("710 Consultation 3/109½", "Memorandum of Conversation, by the Under Secretary of State (Hale)")]
    [TestCase("867n.01/400", "The Secretary of State to the Ambassador in Great Britain (Hale)")]
    [TestCase("123 Stone, John M./178: Telegram", "The Ambassador in Japan (Hale) to the Secretary of State")]
    [TestCase("710 Consultation 3/49b: Telegram", "The Secretary of State to the Ambassador in Brazil (Hale)")]
    public void A_file_number_with_a_word_heads_nothing(string file, string heading) => Assert.That(
        Encoded.Values(file + "\n\n" + heading + "\n\n[Washington,] December 13, 1941.\n\nThe Ambassador called to see me this morning and left with me the telegram of his Government.", "head"), Is.EqualTo((string[])[heading]));

    [Test]
    public void A_title_with_a_stop_stands_alone_above_a_date_alone()
    {
        const string Opinion = "II.—Opinion of Mr. Hale.\n\n[undated.]\n\nMr. Hale states that he sees no great advantage in long descriptions of the supply of coal, and sets forth his views.\n\nHe reserves the right of giving his reasons.";
        Assert.That(Encoded.Values(Opinion, "head"), Is.EqualTo((string[])["II.—Opinion of Mr. Hale."]));
        Assert.That(Encoded.Values(Opinion, "dateline"), Is.EqualTo((string[])["undated."]));
    }

    [TestCase("I.", "II.")]
    [TestCase("I. Roads", "II. Bridges")]
    public void Roman_numbers_above_paragraphs_numbered_through_are_heads_and_the_title_above_them_is_one(string first, string second)
    {
        string paper = $"THE STATE OF THE ROADS\n\n{first}\n\n1. The road from Norwood to the coast is in good order.\n\n2. The bridge was carried away in March.\n\n{second}\n\n3. The road to the hills is bad.\n\n4. No one has mended it.";
        Assert.That(Encoded.Values(paper, "head"), Is.EqualTo((string[])["THE STATE OF THE ROADS", first, second]));
        Assert.That(Encoded.Elements(paper, "p"), Has.Length.EqualTo(4).And.All.StartWith("<p><label>"));
    }

    [Test]
    public void Roman_numbers_alone_are_heads_of_running_text() => Assert.That(
        Encoded.Values("The Roads\n\nI.\n\nThe road from Norwood to the coast is in good order.\n\nII.\n\nThe road to the hills is bad, and no one has mended it.", "head"), Is.EqualTo((string[])["The Roads", "I.", "II."]));

    [Test]
    public void A_telephone_conversation_with_its_date_is_a_heading_and_no_place() => Assert.That(
        Encoded.Values("Telephone Conversation Between the Secretary and Mr. Hale, May 3, 1952, 10:15 a.m.\n\nS: Have you seen the telegram?\n\nH: Yes, I have it before me.\n\nS: What should we answer?", "head"), Has.Length.EqualTo(1));

    [Test]
    public void The_rows_of_an_account_belong_to_no_heading_and_its_total_to_the_table()
    {
        const string Account = "Account of Moneys laid out for the Poor of Norwood, from March 1768 to May 1769\n\n                              £   s.  d.\nTo Mary Crane, 12 weeks       1   4   0\nTo shoes for a boy            0   5   6\nTo the surgeon                2   2   0\n\nSum                           3  11   6\n\nExamined and allowed by the vestry.";
        Assert.That(Encoded.Elements(Account, "head"), Has.Length.EqualTo(1));
        Assert.That(Encoded.Elements(Account, "row"), Has.Length.EqualTo(5).And.Exactly(1).Contains("<cell>Sum</cell><cell>3</cell><cell>11</cell><cell>6</cell>"));
    }

    [TestCase("Sum of all: 4 8 9")]
    [TestCase("So much for the poor.  More is needed.")]
    public void A_line_below_a_table_that_has_not_its_columns_is_none_of_its_rows(string line) => Assert.That(
        Encoded.Elements("To Mary Crane, 12 weeks       1   4   0\nTo shoes for a boy            0   5   6\nTo the surgeon                2   2   0\n\n" + line, "row"), Has.Length.EqualTo(3));

    [Test]
    public void A_speech_begins_with_all_to_whom_it_is_spoken() => Assert.That(
        Encoded.Values("Address of Senator Dorn at the Dedication of the Dam\n\nMillbrook, June 2, 1938\n\nMr. Chairman, Governor Lund, ladies and gentlemen:\n\nFive years ago I stood upon this spot with a man who is not here today.", "salute"), Is.EqualTo((string[])["Mr. Chairman, Governor Lund, ladies and gentlemen:"]));

    [TestCase("DR JONATHAN HALE\n14 ELM STREET NORWOOD MASS", "ARRIVING THURSDAY NOON TRAIN WITH MOTHER STOP PLEASE ENGAGE ROOMS NEAR STATION")]
    [TestCase("Dr. Jonathan Hale\n14 Elm Street, Norwood", "Arriving Thursday noon train with mother. Please engage rooms near station.")]
    public void A_name_above_a_house_and_its_street_is_an_address(string address, string text) => Assert.That(
        Encoded.Values("Kalinov, April 10, 1937\n\n" + address + "\n\n" + text + "\n\nMargaret", "addrLine"), Is.EqualTo(address.Split('\n')));

    private const string House = "EIDGENÖSSISCHES POLITISCHES DEPARTEMENT\nPolitische Abteilung II\n\no.713.21.1 - GW/hb\nBern, den 17. Januar 1978\n\nVERTRAULICH\n\nA k t e n n o t i z\n\nBesuch des Botschafters Idris vom 16. Januar 1978\n\nAnwesend: Herr Kern (Vorsitz)\n\nHerr Kern überbringt eine Botschaft seines Präsidenten. Man wünscht eine Beteiligung am Projekt, und man wird sie prüfen.\n\nKern";

    [Test]
    public void A_heading_that_is_spaced_out_says_what_the_paper_is_and_below_it_stands_its_subject()
    {
        Assert.That(Encoded.Values(House, "head"), Is.EqualTo((string[])["A k t e n n o t i z", "Besuch des Botschafters Idris vom 16. Januar 1978"]));
        Assert.That(Encoded.Values(House, "addrLine"), Has.Length.EqualTo(2));
        Assert.That(Encoded.Elements(House, "opener")[0], Does.Contain(">o.713.21.1 - GW/hb</seg>").And.Contain("<dateline>"));
    }

    [TestCase("1157. Verhandlungen mit Italien über den Warenverkehr", true)]
    [TestCase("1157. Man hat mit Italien über den Warenverkehr verhandelt.", false)]
    public void The_business_of_minutes_has_its_number(string line, bool isHead) => Assert.That(
        Encoded.Values($"BUNDESRAT\nBeschlussprotokoll der Sitzung vom 13. Mai 1947\n\n{line}\n\nDas Politische Departement berichtet, dass sich der Verkehr seit dem Abkommen erfreulich entwickelt hat.", "head"), isHead ? Does.Contain(line) : Does.Not.Contain(line));

    [Test]
    public void How_secret_a_paper_is_belongs_not_to_the_place_of_its_dateline() => Assert.That(
        Encoded.Elements("Der Gesandte in Berlin, H. Kern, an den Vorsteher des Politischen Departementes, G. Mottier\n\nVertraulich. Berlin, 6. März 1934\n\nHerr Bundesrat,\n\nIch beehre mich, Ihnen über eine Unterredung zu berichten, die ich gestern hatte.\n\nGenehmigen Sie, Herr Bundesrat, die Versicherung meiner ausgezeichneten Hochachtung.\n\nH. Kern", "dateline")[0], Does.Contain("Vertraulich. <placeName").And.Contain(">Berlin</placeName>"));
}
