using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Headings of letters in editions: who writes to whom, from where and when (encoding manual, sections 5 and 6). All texts are invented.</summary>
internal sealed class LetterHeadingTests
{
    private const string English = "My dear Brook,\n\nYour letter came yesterday and I thank you for it with all my heart. We go to Bath next week.\n\nYours ever,\nJohn Harlow";
    private const string German = "Lieber Freund!\n\nIhr Brief ist gestern angekommen, und ich danke Ihnen von ganzem Herzen dafür. Wir gehen nächste Woche nach Basel.\n\nMit herzlichem Gruss\nEmil Keller";
    private const string French = "Mon cher ami,\n\nVotre lettre est arrivée hier et je vous en remercie de tout mon cœur. Nous allons à Lyon la semaine prochaine.\n\nTout à vous,\nJean Morel";

    [TestCase("John Harlow to Paul Brook, 4 March 1861", English, "John Harlow", "Paul Brook", null)]
    [TestCase("John Harlow to Paul Brook, London, 4 March 1861", English, "John Harlow", "Paul Brook", "London")]
    [TestCase("John Harlow to Paul Brook, London, Monday, 4 March 1861", English, "John Harlow", "Paul Brook", "London")]
    [TestCase("To Paul Brook, 4 March 1861", English, "John Harlow", "Paul Brook", null)]
    [TestCase("Jean Morel à Paul Duval, Paris, 4 mars 1861", French, "Jean Morel", "Paul Duval", "Paris")]
    [TestCase("Emil Keller an Karl Brunner, Bern, Freitag, 4. März 1861", German, "Emil Keller", "Karl Brunner", "Bern")]
    [TestCase("Emil Keller an Karl Brunner, 4.3.1861", German, "Emil Keller", "Karl Brunner", null)]
    [TestCase("Emil Keller / Zürich an Karl Brunner, 4. März 1861", German, "Emil Keller", "Karl Brunner", "Zürich")]
    [TestCase("Keller an Brunner. Zürich, 4. März 1861", German, "Keller", "Brunner", "Zürich")]
    [TestCase("Brief von Emil Keller an Karl Brunner, 4. März 1861", German, "Emil Keller", "Karl Brunner", null)]
    public void A_heading_on_one_line_has_the_persons_the_place_and_the_date(string heading, string letter, string from, string to, string? place)
    {
        XDocument xml = Encoded.Of($"{heading}\n\n{letter}").Document.Xml;
        Assert.That(Named(xml, "head"), Is.EqualTo((string[])[heading]));
        Assert.That(Named(xml, "dateline"), Is.Empty);
        Assert.That(Actors(xml), Is.EqualTo((string[])[from, to]));
        Assert.That(Sent(xml).Element(TeiNames.Namespace + "placeName")?.Value, Is.EqualTo(place));
        Assert.That(Sent(xml).Element(TeiNames.Namespace + "date")?.Attribute("when")?.Value, Is.EqualTo("1861-03-04"));
    }

    [TestCase("To Paul Brook", English, "Paul Brook")]
    [TestCase("TO PAUL BROOK", English, "PAUL BROOK")]
    [TestCase("To PAUL BROOK, Esq.", English, "PAUL BROOK")]
    [TestCase("XII. To Paul Brook.", English, "Paul Brook")]
    [TestCase("[To Paul Brook]", English, "Paul Brook")]
    [TestCase("Letter to Paul Brook. London, early March 1861.", English, "Paul Brook")]
    [TestCase("405. À LOUISE COLLIN.\n\nRouen, 2 juillet 1853.", French, "LOUISE COLLIN")]
    [TestCase("12. — A MADAME DUVAL.\n\nRouen, 2 juillet 1853.", French, "DUVAL")]
    [TestCase("Lettre à M. Duval\n\nRouen, 2 juillet 1853.", French, "Duval")]
    [TestCase("Letter to Ann de Bray. London, early March 1861.", English, "Bray")]
    [TestCase("An Karl Brunner\n\nBern, den 4. März 1861", German, "Karl Brunner")]
    public void A_heading_may_name_the_recipient_alone(string opening, string letter, string to)
    {
        XDocument xml = Encoded.Of($"{opening}\n\n{letter}").Document.Xml;
        Assert.That(Named(xml, "head"), Has.Length.EqualTo(1));
        Assert.That(Named(xml, "addrLine"), Is.Empty);
        Assert.That(Actors(xml)[1], Does.EndWith(to));
    }

    [TestCase("[12]\nEmil Keller an Karl Brunner\nZürich, 4. März 1861", German)]
    [TestCase("LETTER XII.\n\nTo Paul Brook.", English)]
    public void The_number_of_a_letter_stands_above_its_heading(string opening, string letter)
    {
        XDocument xml = Encoded.Of($"{opening}\n\n{letter}").Document.Xml;
        Assert.That(Named(xml, "head"), Has.Length.EqualTo(2));
        Assert.That(Actors(xml), Has.Length.EqualTo(2));
    }

    [Test]
    public void The_number_of_a_page_may_stand_before_place_and_date() => Assert.That(
        Encoded.Bare("[1r] Jena den 16t Nov. [1799]\n\nLiebster Schleier, ich schicke Ihnen endlich den Aufsatz.\n\nLeben Sie wohl.\n\nIhr Fr. T."),
        Does.Contain("<dateline><note type=\"editorial\">1r</note> <placeName>Jena</placeName> den <date when=\"1799-11-16\">"));

    [Test]
    public void A_sign_of_an_office_may_have_a_number_and_say_how_secret_it_is() => Assert.That(
        Encoded.Bare("Le Chef de la Délégation à Washington, W. Stocker, au Chef du Département politique, M. Petit\n\nT n° 63. Secret\nWashington, 25 avril 1946, 21 h. 40\n\nLes Alliés se contenteraient de cela.\n\nStocker"),
        Does.Contain("<seg type=\"number\">T n° 63. Secret</seg><dateline>"));

    [Test]
    public void A_short_text_is_wrapped_where_no_word_had_a_place_in_the_line_above() => Assert.That(
        Encoded.Values("Lieber Freund,\n\nD[ie] Geschichte mit dem Schramm ist schlimmer, als ich dachte.\nWillich u. Bartel laufen in d[en] Clubs herum und erzählen, daß\nLudwig Blank etwas gesagt habe. Der Alte hat gestern in Brighton\nwieder einen Brief losgelassen, den Karl mir gezeigt hat und den\nin Bern Niemand lesen mag.\n\nDein\nKarl", "p"), Has.Length.EqualTo(1));

    [Test]
    public void A_letter_to_the_same_person_names_nobody()
    {
        XDocument xml = Encoded.Of($"À LA MÊME.\n\n[Rouen] Dimanche, 10 heures [6 novembre 1853].\n\n{French}").Document.Xml;
        Assert.That(Named(xml, "head"), Is.EqualTo((string[])["À LA MÊME."]));
        Assert.That(Actors(xml), Is.EqualTo((string[])["Jean Morel"]));
        Assert.That(xml.Descendants(TeiNames.Namespace + "persName").Select(n => n.Value), Has.None.Contains("MÊME"));
    }

    [Test]
    public void The_editors_say_something_of_the_letter_between_its_heading_and_its_date() => Assert.That(
        Encoded.Body("405. À MARIE DURAND.\n\nEn partie inédite.\n\nRouen, samedi minuit [2 juillet 1853].\n\nEnfin une lettre ! Mais j’ai mille choses à te dire et je vais les énumérer.\n\nTon G.", TeiEncoder.Diplomatic),
        Does.Contain("</head><note type=\"source\">").And.Contain("<dateline>"));

    [TestCase("To London, 4 March 1861")]
    [TestCase("Bern to Basel, 4 March 1861")]
    [TestCase("An Bord, 4. März 1861")]
    public void A_place_is_no_recipient(string line) => Assert.That(Encoded.Elements($"{line}\n\n{English}", "head"), Is.Empty);

    [Test]
    public void An_address_of_several_lines_is_no_heading() => Assert.That(
        Encoded.Elements($"To Paul Brook\n12 High Street\nBath\n\n{English}", "addrLine"), Has.Length.EqualTo(3));

    [Test]
    public void A_line_in_brackets_is_no_address_and_a_sign_of_receipt_is_no_place()
    {
        string body = Encoded.Body($"[Written in pencil]\n\n{English}", TeiEncoder.Diplomatic);
        Assert.That(body, Does.Contain("<note type=\"editorial\"").And.Not.Contain("<addrLine>"));
        Assert.That(Encoded.Elements($"London, 4 March 1861\n\nR. 22 July 1861\n\n{English}", "note"), Has.Length.EqualTo(1).And.All.Contains("received"));
    }

    [TestCase("Leiden, 4 september 1909\n\nBeste Anna,\n\nJe zult nu wel weer in Amsterdam zijn en daarom schrijf ik je mijn adres, opdat je me eens kan laten weten of er al iets over de reis beslist is.\n\nVele groeten van je\nPaul", "nl")]
    [TestCase("Gratia et pax.\n\nQuantum ex libro tuo voluptatis cepimus, silentio praeterire duximus, quod et ad te scripsi cum nihil aliud esset.\n\nVale et benefacere perge.", "la")]
    public void Dutch_and_Latin_are_known(string text, string language) => Assert.That(
        Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + "language").Attributes("ident").Select(a => a.Value), Is.EqualTo((string[])[language]));

    private static string[] Named(XDocument xml, string element) => [.. xml.Descendants(TeiNames.Namespace + "text").Descendants(TeiNames.Namespace + element).Select(e => string.Join(' ', e.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    private static XElement Sent(XDocument xml) => xml.Descendants(TeiNames.Namespace + "correspAction").First();

    private static string[] Actors(XDocument xml) => [.. xml.Descendants(TeiNames.Namespace + "correspAction").Elements(TeiNames.Namespace + "persName").Select(n => n.Value)];

    [TestCase("Memorandum From the Director of the Bureau of Rivers (Harlow) to the Deputy Secretary of State (Brook) and the President’s Special Assistant (Lane)")]
    [TestCase("The Consul in Bern (Harlow) to the Ambassador (Brook) and the Secretary of State (Lane)")]
    public void Two_to_whom_a_paper_goes_are_both_recipients(string heading)
    {
        XDocument xml = Encoded.Of($"{heading}\n\nWashington, March 3, 1962.\n\nThe group met on the plan of action, and it agrees on the following points.").Document.Xml;
        Assert.That(xml.Descendants(TeiNames.Namespace + "correspAction").Last().Elements(TeiNames.Namespace + "persName").Select(p => p.Value), Is.EqualTo((string[])["Brook", "Lane"]));
        Assert.That(Encoded.Body(xml.Descendants(TeiNames.Namespace + "head").First().Value), Does.Contain("Lane"));
    }

    [TestCase("Peter Harlow and Anna Lane to Paul Brook", English, "Peter Harlow, Anna Lane, Paul Brook")]
    [TestCase("Peter Harlow to Paul Brook and Anna Lane, London, 4 March 1861", English, "Peter Harlow, Paul Brook, Anna Lane")]
    [TestCase("Peter Harlow, Anna Lane and John Tarn to Paul Brook, 4 March 1861", English, "Peter Harlow, Anna Lane, John Tarn, Paul Brook")]
    [TestCase("Emil Keller und Anna Vogt an Karl Brunner, Bern, 4. März 1861", German, "Emil Keller, Anna Vogt, Karl Brunner")]
    [TestCase("Jean Morel à Paul Duval et Louise Collin, Paris, 4 mars 1861", French, "Jean Morel, Paul Duval, Louise Collin")]
    [TestCase("Mr. Harlow to Mr. Brook and Mr. Lane.", English, "Harlow, Brook, Lane")]
    public void Several_may_write_and_be_written_to(string heading, string letter, string persons)
    {
        XDocument xml = Encoded.Of($"{heading}\n\nBern, March 4, 1861\n\n{letter}").Document.Xml;
        Assert.That(Named(xml, "head"), Is.EqualTo((string[])[heading]));
        Assert.That(string.Join(", ", xml.Descendants(TeiNames.Namespace + "correspAction").Elements(TeiNames.Namespace + "persName").Select(p => p.Value)), Is.EqualTo(persons));
    }

    [Test]
    public void A_bracket_of_the_office_is_no_second_recipient()
    {
        XDocument xml = Encoded.Of("Memorandum From the Director of the Bureau of Rivers (Harlow) to the Assistant Secretary (West) (Brook)\n\nWashington, March 3, 1962.\n\nThe group met on the plan of action, and it agrees on the following points.").Document.Xml;
        Assert.That(xml.Descendants(TeiNames.Namespace + "correspAction").Last().Elements(TeiNames.Namespace + "persName").Select(p => p.Value), Is.EqualTo((string[])["Brook"]));
    }

    [TestCase("Letter from Anna Vogt to Emil Roth, Bern, 4 March 1861", German, "en")]
    [TestCase("Brief der Anna Vogt an den Emil Roth, Bern, 4. März 1861", English, "de")]
    [TestCase("Emil Keller an Karl Brunner, Bern, 4. März 1861", German, null)]
    [TestCase("John Harlow to Paul Brook, 4 March 1861", English, null)]
    public void A_heading_in_the_editors_language_says_so(string heading, string letter, string? language) => Assert.That(
        (string?)Encoded.Of($"{heading}\n\n{letter}").Document.Xml.Descendants(TeiNames.Namespace + "head").First().Attribute(XNamespace.Xml + "lang"), Is.EqualTo(language));

    [TestCase("A SERMON")]
    [TestCase("A SONG OF THE SEA")]
    public void The_English_article_in_capitals_names_no_recipient(string title) =>
        Assert.That(Encoded.Of($"{title}\n\nRiverton, March 3, 1749.\n\n{English}").Document.Xml.Descendants(TeiNames.Namespace + "persName").Select(p => p.Value), Has.None.StartsWith("S"));

    private const string Dated = "Camp near Marlow's Crossing, Va.\nSunday Eve., Nov. 9th, 1862\n\n{0}\n\nYour affectionate son\nEdwin Haskell";

    [TestCase("Dear Mother, I write you a few lines to let you know that I am well.", "Dear Mother,")]
    [TestCase("My dear Uncle, Your letter of the 3d came by the last mail and found us all well.", "My dear Uncle,")]
    public void Below_a_date_a_letter_may_begin_on_the_line_of_its_salute(string line, string salute)
    {
        string text = Dated.Replace("{0}", line, StringComparison.Ordinal);
        Assert.That(Encoded.Values(text, "salute")[0], Is.EqualTo(salute));
        Assert.That(Encoded.Values(text, "dateline"), Is.EqualTo((string[])["Camp near Marlow's Crossing, Va. Sunday Eve., Nov. 9th, 1862"]));
        Assert.That(Encoded.Elements(text, "head"), Is.Empty);
    }

    [TestCase("Dear me, the rain has not stopped for nine days and the roads are under water.")]
    [TestCase("Dear Mother, father and the boys are well, and the corn is in.")]
    public void What_goes_on_behind_the_comma_is_no_salute(string line) => Assert.That(Encoded.Values(Dated.Replace("{0}", line, StringComparison.Ordinal), "salute"), Is.EqualTo((string[])["Your affectionate son"]));

    [Test]
    public void The_place_and_the_date_may_stand_beside_a_salute_without_a_comma()
    {
        const string text = "From John Halsted to Nathaniel Greenleaf\n\nSir                         Boston 4th. Octr. 1791\n\nYour favors of the 12th. and 19th. came to hand only yesterday, and I wish you would forward the papers.\n\nI am Sir Your Most Obedt. Servant\n\nJohn Halsted";
        Assert.That(Encoded.Values(text, "salute")[0], Is.EqualTo("Sir"));
        Assert.That(Encoded.Elements(text, "dateline"), Is.EqualTo((string[])["<dateline><placeName ref=\"#boston\">Boston</placeName> <date when=\"1791-10-04\">4th. Octr. 1791</date></dateline>"]));
    }

    [TestCase("Dearest mother —")]
    [TestCase("My dear wife and children,")]
    public void Whom_a_letter_goes_to_may_be_named_by_kinship_in_small_letters(string line) => Assert.That(
        Encoded.Values($"Riverton, June 9 1863\n\n{line}\n\nYour letter came safe yesterday, and I was so glad to hear that all are well.\n\nWalter", "salute"), Is.EqualTo((string[])[line]));
}
