using System.Xml.Linq;
using Tei.Authorities;

namespace Tei.Tests.Recognition;

/// <summary>Encoding manual, section 3.</summary>
internal sealed class NameTests
{
    private static readonly Authority TwoNamesakes = new(
    [
        new AuthorityEntry { Id = "chen-yi", Kind = EntityKind.Person, Names = ["Chen Yi"] },
        new AuthorityEntry { Id = "chen-yun", Kind = EntityKind.Person, Names = ["Chen Yun"] },
        new AuthorityEntry { Id = "acheson", Kind = EntityKind.Person, Names = ["Acheson, Dean G."] },
    ]);

    private static readonly TeiEncoder Namesakes = TeiEncoder.Diplomatic with { Authority = TwoNamesakes };

    [TestCase("He came on board the Havana in May.")]
    [TestCase("The steamer Lisbon was lost in May.")]
    [TestCase("The cruiser Boston came in May.")]
    public void A_ship_is_no_place(string text) => Assert.That(Encoded.Elements(text, "placeName"), Is.Empty);

    [Test]
    public void A_ship_of_a_place_leaves_it_one() => Assert.That(Encoded.Elements("The ship came from Lisbon to Boston.", "placeName"), Has.Length.EqualTo(2));

    [Test]
    public void A_town_that_begins_with_a_given_name_is_a_place() => Assert.That(Encoded.Elements("She went to Ann Arbor in the spring.", "persName"), Is.Empty);

    [TestCase("I met Mao Zedong there.", "<persName ref=\"#mao-zedong\">Mao Zedong</persName>")]
    [TestCase("I met Mao Tse-tung there.", "<persName ref=\"#mao-zedong\">Mao Tse-tung</persName>")]
    [TestCase("I met MAO ZEDONG there.", "<persName ref=\"#mao-zedong\">MAO ZEDONG</persName>")]
    [TestCase("I met Mao Zedong's guard.", "<persName ref=\"#mao-zedong\">Mao Zedong</persName>'s")]
    [TestCase("I met Cde. Mao Zedong there.", "<persName ref=\"#mao-zedong\"><roleName>Cde.</roleName> Mao Zedong</persName>")]
    [TestCase("I met Com[rade] Mao Zedong there.", "<persName ref=\"#mao-zedong\"><roleName><choice><abbr>Com</abbr><expan>Com<ex>rade</ex></expan></choice></roleName> Mao Zedong</persName>")]
    [TestCase("I met general Fu Zuoyi there.", "<persName ref=\"#fu-zuoyi\"><roleName>general</roleName> Fu Zuoyi</persName>")]
    [TestCase("They crossed the Yangzi River there.", "<geogName ref=\"#yangzi\">Yangzi River</geogName>")]
    [TestCase("He wrote to the VKP(b) CC there.", "<orgName ref=\"#vkp-b-cc\">VKP(b) CC</orgName>")]
    [TestCase("I met Gomulka there.", "<persName ref=\"#wladyslaw-gomulka\">Gomulka</persName>")]
    public void A_name_of_the_authority_is_found(string text, string expected) => Assert.That(Encoded.Inline(text), Does.Contain(expected));

    [TestCase("The Consul (Kalinov, 1911) wrote.")]
    [TestCase("The Ambassador in France (Paris) wrote.")]
    [TestCase("The Ambassador agreed to it (Ostrander).")]
    public void What_else_stands_in_brackets_behind_an_office_is_no_person(string text) => Assert.That(Encoded.Inline(text, TeiEncoder.Diplomatic), Does.Not.Contain("<persName"));

    [TestCase("I met Torrente there.", "#torrente")]
    [TestCase("I met Tomás Torrente there.", "#torrente")]
    [TestCase("I met Archbishop Damaskenos there.", "#damaskenos")]
    [TestCase("I met Weir-Okafor there.", "#weir-okafor")]
    public void The_first_of_two_surnames_and_a_name_without_its_number_are_names_too(string text, string expected)
    {
        TeiEncoder encoder = TeiEncoder.Diplomatic with
        {
            Authority = new Authority(
            [
                new AuthorityEntry { Id = "torrente", Kind = EntityKind.Person, Names = ["Torrente Quiroga, Tomás Elías"] },
                new AuthorityEntry { Id = "weir-okafor", Kind = EntityKind.Person, Names = ["Weir-Okafor, Nadia"] },
                new AuthorityEntry { Id = "weir", Kind = EntityKind.Person, Names = ["Weir, Otto"] },
                new AuthorityEntry { Id = "damaskenos", Kind = EntityKind.Person, Names = ["Damaskenos IV"] },
            ]),
        };
        Assert.That(Encoded.Inline(text, encoder), Does.Contain($"<persName ref=\"{expected}\""));
    }

    [Test]
    public void A_surname_before_the_full_name_is_the_same_persons() =>
        Assert.That(Encoded.Inline("Then Mr. Ostrander left. We met Miss Jane Hale, and Dr. Otto Ostrander came again.", TeiEncoder.Diplomatic), Does.Contain("<persName ref=\"#otto-ostrander\"><roleName>Mr.</roleName> Ostrander</persName>"));

    [Test]
    public void Of_two_namesakes_the_one_whose_office_stands_before_the_name_is_meant()
    {
        TeiEncoder encoder = TeiEncoder.Diplomatic with
        {
            Authority = new Authority(
            [
                new AuthorityEntry { Id = "jane", Kind = EntityKind.Person, Names = ["Ostrander, Jane"], Occupations = [new Occupation("Ambassador to Kalinov", null, null)] },
                new AuthorityEntry { Id = "otto", Kind = EntityKind.Person, Names = ["Ostrander, Otto"], Occupations = [new Occupation("Senator", null, null)] },
            ]),
        };
        Assert.That(Encoded.Inline("I met Senator Ostrander there.", encoder), Does.Contain("<persName ref=\"#otto\""));
        Assert.That(Encoded.Inline("I met Mr. Ostrander there.", encoder), Does.Not.Contain("ref="));
    }

    [Test]
    public void A_person_is_called_in_the_header_as_the_text_writes_the_name() =>
        Assert.That(Encoded.Of("I met Señor Ramón Piñeiro there, and Mr. Zoltán Köröndi.").Document.ToString(), Does.Contain("<persName>Zoltán Köröndi</persName>"));

    [TestCase("I met Comrade Shen Guangyao there.", "<persName ref=\"#shen-guangyao\"><roleName>Comrade</roleName> Shen Guangyao</persName>")]
    [TestCase("I met Mr. Lewis W. Douglas there.", "<roleName>Mr.</roleName> Lewis W. Douglas</persName>")]
    [TestCase("I met Foreign Minister Ostrander there.", "Foreign Minister <persName ref=\"#ostrander\">Ostrander</persName>")]
    [TestCase("He lived near Wushenchuan there.", "near <placeName ref=\"#wushenchuan\">Wushenchuan</placeName>")]
    [TestCase("He lived in the city of Blagodat then.", "the city of <placeName ref=\"#blagodat\">Blagodat</placeName>")]
    [TestCase("The Harbour Improvement Committee met.", "<orgName ref=\"#harbour-improvement-committee\">Harbour Improvement Committee</orgName>")]
    [TestCase("He joined the International Tin Council (ITC) and left the ITC again.", "the <orgName ref=\"#international-tin-council\">ITC</orgName> again")]
    [TestCase("Wir sahen gestern Mag. Kern in der Stadt.", "<roleName>Mag.</roleName> Kern</persName>")]
    [TestCase("I met Mr. G.M. Ostrander there.", "<roleName>Mr.</roleName> G.M. Ostrander</persName>")]
    [TestCase("It was general U.S. policy then.", "It was general ")]
    [TestCase("Soviets. Legation Committee on March 3 met.", "<orgName ref=\"#legation-committee\">Legation Committee</orgName> on")]
    [TestCase("He went to Anselm College and played in the Ruth League.", "<orgName ref=\"#anselm-college\">Anselm College</orgName>")]
    [TestCase("The Consul General in Kalinov (Ostrander) wrote to the Secretary.", "(<persName ref=\"#ostrander\">Ostrander</persName>)")]
    [TestCase("He wrote to the Director of the Office of Harbours (Green).", "(<persName ref=\"#green\">Green</persName>)")]
    [TestCase("Then Secretary of Commerce Ostrander left.", "Secretary of Commerce <persName ref=\"#ostrander\">Ostrander</persName>")]
    [TestCase("Then Director of Central Intelligence Ostrander left.", "Intelligence <persName ref=\"#ostrander\">Ostrander</persName>")]
    [TestCase("We read Ambassador Weems’ Views on the harbour.", "Ambassador <persName ref=\"#weems\">Weems</persName>’ Views")]
    public void Without_an_authority_a_name_is_found_by_its_surroundings(string text, string expected) =>
        Assert.That(Encoded.Inline(text, TeiEncoder.Diplomatic), Does.Contain(expected));

    [TestCase("The major Harbour works were closed.")]
    [TestCase("The Greek replied at once, and the Greek stayed.")]
    [TestCase("The May Day parade was long.")]
    [TestCase("March and May were wet.")]
    [TestCase("The Chinese and the Russians agreed on Monday.")]
    [TestCase("Comrades must work harder.")]
    public void Sentence_starts_months_titles_and_languages_are_no_names(string text) =>
        Assert.That(Encoded.Inline(text, TeiEncoder.Diplomatic), Is.EqualTo(text));

    [Test]
    public void A_given_name_that_an_editor_completes_is_no_other_person_of_the_name() => Assert.That(
        Encoded.Body("They met George Bush at noon, and there was a note from George [Aldrich] about it.", TeiEncoder.Diplomatic),
        Does.Contain("<persName ref=\"#george-bush\">George Bush</persName>").And.Contain("<persName ref=\"#george-aldrich\">George</persName>"));

    [Test]
    public void What_a_person_has_is_no_part_of_the_name() => Assert.That(
        Encoded.Elements("We saw Mr. Quist’s Principals and the Regionals there.", "persName", TeiEncoder.Diplomatic)[0], Does.EndWith("Quist</persName>"));

    [Test]
    public void A_name_is_seen_through_a_wrap() => Assert.That(
        Encoded.Inline("It was on that day, as we were told by them much later, when the\nothers had gone home and the lamps had been put out, that I met Mao\nZedong in the garden of the house in which all of them had lived\nwhen the town was taken, and we talked of nothing but of the war\nand of the harvest and of the bridges that had been lost in it.\nThen I left."),
        Does.Contain("<persName ref=\"#mao-zedong\">Mao Zedong</persName>"));

    [Test]
    public void A_surname_resolves_to_the_full_name_before() =>
        Assert.That(Encoded.Elements("We saw Comrade Shen Guangyao. Later Shen left.", "persName", TeiEncoder.Diplomatic)[1], Is.EqualTo("<persName ref=\"#shen-guangyao\">Shen</persName>"));

    [Test]
    public void One_surname_of_two_people_is_never_guessed_silently()
    {
        EncodingResult alone = Encoded.Of("We saw General Chen there.", Namesakes);
        Assert.That(alone.Diagnostics.Single(d => d.Code == "ENC0201").Message, Does.Contain("Chen Yi or Chen Yun").And.Contain("no @ref"));
        Assert.That(Encoded.Inline("We saw General Chen there.", Namesakes), Does.Contain("<persName><roleName>General</roleName> Chen</persName>"));
    }

    [Test]
    public void Of_two_namesakes_the_one_named_before_is_taken() =>
        Assert.That(Encoded.Elements("We saw Chen Yun at noon. Then Mr. Chen left.", "persName", Namesakes)[1], Does.Contain("ref=\"#chen-yun\""));

    [TestCase("Then Dean Acheson spoke.")]
    [TestCase("Then Mr. Acheson spoke.")]
    [TestCase("Then Dean G. Acheson spoke.")]
    public void An_inverted_name_is_found_in_its_usual_order(string text) => Assert.That(Encoded.Elements(text, "persName", Namesakes).Single(), Does.Contain("ref=\"#acheson\""));

    [Test]
    public void The_header_lists_only_who_is_named_and_what_they_are_called()
    {
        XDocument xml = Encoded.Of("He wrote to Filippov [Stalin] from Beiping [Beijing].").Document.Xml;
        XElement person = xml.Descendants(TeiNames.Namespace + "person").Single();
        Assert.That(person.Elements(TeiNames.Namespace + "persName").Select(p => p.Value), Is.EqualTo(new[] { "Joseph Stalin", "Filippov", "Stalin" }));
        Assert.That(xml.Descendants(TeiNames.Namespace + "place").Single().Elements(TeiNames.Namespace + "placeName").Select(p => p.Value), Is.EqualTo(new[] { "Beijing", "Beiping" }));
    }

    [Test]
    public void Names_of_an_identification_without_authority_are_one_person()
    {
        string[] names = Encoded.Elements("Then Kestrel [Orlov] came to us.", "persName", TeiEncoder.Diplomatic);
        Assert.That(names, Is.EqualTo(new[] { "<persName ref=\"#orlov\">Kestrel</persName>", "<persName ref=\"#orlov\">Orlov</persName>" }));
    }

    [Test]
    public void A_name_ends_where_its_cell_ends() => Assert.That(
        Encoded.Elements("The undersigned agree.\n\nJohn Hanks          William Steel\nSamuel Forb         Thomas Maxwell\nAbraham Crews       Isaac Jones", "persName").Select(e => System.Xml.Linq.XElement.Parse(e).Value),
        Is.EqualTo((string[])["John Hanks", "William Steel", "Samuel Forb", "Thomas Maxwell", "Abraham Crews", "Isaac Jones"]));

    [Test]
    public void A_name_with_and_without_its_middle_is_one_person() => Assert.That(
        Encoded.Elements("I met Ruth Ellen Vos in May. They say that Ruth Vos has a farm.", "persName"), Has.All.Contains("#ruth-ellen-vos"));

    [TestCase("They sold my sisters to Austin Woolfolk in the spring.", "Austin Woolfolk")]
    [TestCase("He came with Jordan Hasselby to the house.", "Jordan Hasselby")]
    public void A_town_that_is_a_given_name_may_begin_a_name(string text, string name) => Assert.That(
        Encoded.Elements(text, "persName").Select(e => System.Xml.Linq.XElement.Parse(e).Value), Is.EqualTo((string[])[name]));

    [TestCase("He lived in the Jordan Valley for a year.")]
    [TestCase("She came from Austin, Texas.")]
    public void A_town_that_is_a_given_name_is_a_place_elsewhere(string text) => Assert.That(Encoded.Elements(text, "persName"), Is.Empty);

    [TestCase("Ho visto il ministro a Parigi e poi a Ginevra.", "Parigi", "Ginevra")]
    public void Italian_names_of_towns_are_places(string text, params string[] places) => Assert.That(
        Encoded.Elements(text, "placeName").Select(e => System.Xml.Linq.XElement.Parse(e).Value), Is.EqualTo(places));

    [TestCase("The paper was sent to General Headquarters on Friday.")]
    [TestCase("It was part of the general European problem.")]
    [TestCase("The chapter is called Major Anglo-French Differences.")]
    [TestCase("Under Secretary for Security Assistance")]
    [TestCase("The Chargé d’Affaires of Kalinovia was informed.")]
    [TestCase("The ships lay off Marcus Island for a week.")]
    [TestCase("The men went to Howard Airfield by bus.")]
    [TestCase("The figure is for the time since Jan. 1955.")]
    [TestCase("We answered his Jan 30 message.")]
    [TestCase("They met at the Stern [Sternberg Hall] in May.")]
    [TestCase("It is near the HRO [Harbour Records Office] on the hill.")]
    [TestCase("We were sent to the school in Kestrel [Fort Kestrel, in Ohio] for a month.")]
    [TestCase("He was from Long Island [New York].")]
    [TestCase("The house was run by a gruff Sgt. Major.")]
    [TestCase("The paper will be printed.\n\nYours,\n\nWhite House")]
    public void What_has_capitals_is_not_yet_a_person(string text) => Assert.That(Encoded.Elements(text, "persName"), Is.Empty);

    [TestCase("Mr. Thorn spoke. He asked us to (a) wait and (b) Inform Thorn of it.", "<roleName>Mr.</roleName> Thorn|Thorn")]
    [TestCase("Mr. Thorn spoke. In Ankara Thorn had been silent.", "<roleName>Mr.</roleName> Thorn|Thorn")]
    [TestCase("Mr. Thorn spoke. The Opposition Leader Thorn was silent.", "<roleName>Mr.</roleName> Thorn|Thorn")]
    [TestCase("Mr. Thorn spoke. Then Arvid Thorn was silent.", "<roleName>Mr.</roleName> Thorn|Arvid Thorn")]
    [TestCase("The paper is from Attorney General Harlan.", "Harlan")]
    [TestCase("The paper is from Major General Harlan.", "<roleName>Major General</roleName> Harlan")]
    [TestCase("I gave it to Amb Thorn.", "Thorn")]
    public void A_name_has_its_own_words_only(string text, string expected) => Assert.That(
        string.Join('|', Encoded.Elements(text, "persName").Select(e => e[(e.IndexOf('>', StringComparison.Ordinal) + 1)..].Replace("</persName>", "", StringComparison.Ordinal))), Is.EqualTo(expected));

    [Test]
    public void What_tells_a_son_from_his_father_is_no_surname() => Assert.That(
        Encoded.Elements("We met John N. Irwin II and Dr. Berg in May. We then considered Option II with care.", "persName"), Has.Length.EqualTo(2));

    [TestCase("Mr. Veld (Norway) spoke first.")]
    [TestCase("Mr. Veld (Arcadia) spoke first.")]
    public void A_bracket_behind_a_name_has_no_other_name(string text) => Assert.That(Encoded.Elements(text, "persName"), Has.Length.EqualTo(1));

    [TestCase("I was sent to Fort Benning [Georgia], and he was there.", "<placeName", "Fort Benning [Georgia]")]
    [TestCase("They met me at O’Hare [International Airport].", "<placeName", "O’Hare [International Airport]")]
    public void A_bracket_that_says_where_something_is_makes_a_place(string text, string start, string name)
    {
        Assert.That(Encoded.Elements(text, "persName"), Is.Empty);
        Assert.That(Encoded.Elements(text, "placeName").Where(e => e.StartsWith(start, StringComparison.Ordinal)).Select(e => System.Xml.Linq.XElement.Parse(e).Value), Has.Some.EqualTo(name.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)));
    }

    [Test]
    public void What_stands_behind_a_preposition_of_place_is_no_person_for_an_editors_note() => Assert.That(
        Encoded.Elements("We trained in Quantico [Marine Base Quantico, in Virginia]. In Quantico it rained.", "persName"), Is.Empty);

    [TestCase("Our commander, Lt. Col. “Buck” Ames, used to say so.", "Lt. Col. “Buck” Ames")]
    [TestCase("He saw Albert “Al” Norris there.", "Albert “Al” Norris")]
    public void A_nickname_stands_between_a_title_or_a_given_name_and_the_surname(string text, string name) => Assert.That(
        Encoded.Elements(text, "persName").Select(e => System.Xml.Linq.XElement.Parse(e).Value), Is.EqualTo((string[])[name]));

    [TestCase("Lieber Freund,\n\nich komme am Montag nach Weimar und bringe die Hefte mit.\n\nIhr ergebenster\nJ. W. v. Gotter.", "J. W. v. Gotter")]
    [TestCase("Lieber Freund,\n\nich komme am Montag nach Weimar und bringe die Hefte mit.\n\nIhr ergebenster\nM. P.", "M. P.")]
    public void A_signature_has_particles_and_the_stops_of_initials(string letter, string name) => Assert.That(
        Encoded.Elements(letter, "persName").Select(e => System.Xml.Linq.XElement.Parse(e).Value), Does.Contain(name));

    [Test]
    public void Who_may_read_a_document_is_nobodys_name() => Assert.That(
        Encoded.Elements("Aktennotiz\n\nS. Streng vertraulich\nBern, 4. Juni 1942\n\nDer Gesandte kam heute.", "persName"), Is.Empty);

    [TestCase("Il signor Motta ha parlato con il conte Rossi.", 2)]
    public void Italian_titles_have_small_letters(string text, int names) => Assert.That(Encoded.Elements(text, "persName"), Has.Length.EqualTo(names));

    [Test]
    public void A_committee_is_on_something() => Assert.That(Encoded.Elements("He asked the Committee on Indian Affairs.", "orgName").Select(e => System.Xml.Linq.XElement.Parse(e).Value), Is.EqualTo((string[])["Committee on Indian Affairs"]));

    [Test]
    public void A_house_in_brackets_is_a_place_and_what_lies_somewhere_is_none()
    {
        Assert.That(Encoded.Elements("They took Parkhurst [Hall] in May.", "placeName").Select(e => System.Xml.Linq.XElement.Parse(e).Value), Is.EqualTo((string[])["Parkhurst Hall"]));
        Assert.That(Encoded.Elements("We met at the Jones Center [in the Baker Library] in May.", "orgName"), Has.None.Contains("Center"));
    }

    [Test]
    public void Noble_names_are_of_places() => Assert.That(
        Encoded.Elements("M. Diderot a vu Mme de Luxembourg à Paris.", "persName").Select(e => System.Xml.Linq.XElement.Parse(e).Value), Does.Contain("Mme de Luxembourg"));

    [Test]
    public void Where_something_was_done_stands_behind_a_preposition() => Assert.That(
        Encoded.Elements("Les soussignés ont l’honneur de vous exposer que les bois sont usurpés.\n\nFait à Saint-Aubin, le 4 juin 1848.\n\nJean Lebrun\nPierre Duval\nNicolas Hébert, adjoint", "placeName").Select(e => System.Xml.Linq.XElement.Parse(e).Value), Is.EqualTo((string[])["Saint-Aubin"]));

    [TestCase("There was Zdrenko Polmar, who was the best of us.", "Zdrenko Polmar")]
    [TestCase("Old Varnik Sholl died in May.", "Varnik Sholl")]
    [TestCase("My brother Anskar Brodnitz had gone to sea.", "Anskar Brodnitz")]
    [TestCase("J’ai vu mon oncle Tancrel hier.", "Tancrel")]
    [TestCase("Adlai Stevenson was to speak.", "Adlai Stevenson")]
    [TestCase("He was born to Keziah Tuttle.", "Keziah Tuttle")]
    public void What_stands_around_a_name_tells_of_a_person(string text, string name) => Assert.That(
        Encoded.Elements(text, "persName").Select(e => System.Xml.Linq.XElement.Parse(e).Value), Is.EqualTo((string[])[name]));

    [TestCase("In Costa Rica, whose people we know, it rained.")]
    [TestCase("We were at Khe Sanh, whose hills went on for ever.")]
    [TestCase("The Averell Company said no.")]
    public void A_place_or_a_body_that_acts_is_no_person(string text) => Assert.That(Encoded.Elements(text, "persName"), Is.Empty);

    [Test]
    public void A_given_name_that_is_also_a_surname_counts_only_before_a_surname() => Assert.That(
        Encoded.Elements("In Casey there was rain, and Casey Ostrander saw it.", "persName").Select(e => System.Xml.Linq.XElement.Parse(e).Value), Has.All.EqualTo("Casey Ostrander"));

    [Test]
    public void Capitals_of_common_nouns_make_no_names_in_old_English() => Assert.That(
        Encoded.Elements("That the Members, sensible of the Advantages of good Roads in Commerce, have with great Labour in every Season laid open the Ways to Market, and are moved by a Desire of the publick Good in Duty to their Neighbours.", "placeName")
            .Concat(Encoded.Elements("That the Members, sensible of the Advantages of good Roads in Commerce, have with great Labour in every Season laid open the Ways to Market, and are moved by a Desire of the publick Good in Duty to their Neighbours.", "persName")), Is.Empty);

    [TestCase("Im Namen des Rates danken wir der Neuen Zürcher Zeitung und der Abteilung für Politische Angelegenheiten.", "Neuen Zürcher Zeitung|Abteilung für Politische Angelegenheiten")]
    [TestCase("Im Namen Bundesrates ist nichts zu sagen, und der Sitz der Kommission bleibt.", "")]
    public void A_body_has_the_words_of_its_own_name_and_no_noun_before_it(string text, string names) => Assert.That(
        string.Join('|', Encoded.Elements(text, "orgName", TeiEncoder.Diplomatic).Select(e => System.Xml.Linq.XElement.Parse(e).Value)), Is.EqualTo(names));

    [TestCase("Ich sah Hrn. v. Bülau und den Minister v. Altheim in Berlin, und sie waren wohl.", "Bülau")]
    public void A_particle_may_be_shortened(string text, string name) => Assert.That(Encoded.Elements(text, "persName", TeiEncoder.Diplomatic), Has.Some.Contains(name));

    [Test]
    public void What_somebody_has_is_no_name() => Assert.That(Encoded.Elements("Your Petitioner's Husband died in June, and her Husband had no means. The Husband died poor.", "persName"), Is.Empty);

    private const string TwoOfOneSurname = "Secretary Tarn opened the meeting.\n\nMr. Edwin Tarn replied that the reports were clear.\n\nSecretary Tarn said that he had read them. Mr. Tarn thanked him.";

    [Test]
    public void Who_is_called_by_an_office_is_not_silently_one_whom_nothing_but_a_courtesy_introduces()
    {
        EncodingResult result = Encoded.Of(TwoOfOneSurname, TeiEncoder.Diplomatic);
        Assert.That(
            result.Document.Xml.Descendants(TeiNames.Namespace + "text").Single().Descendants(TeiNames.Namespace + "persName").Select(p => p.Value + " " + (string?)p.Attribute("ref")),
            Is.EqualTo((string[])["Tarn #secretary-tarn", "Mr. Edwin Tarn #edwin-tarn", "Tarn #secretary-tarn", "Mr. Tarn #edwin-tarn"]));
        Assert.That(result.Diagnostics.Select(d => d.Message), Has.Some.Contains("Edwin Tarn or another of this surname"));
    }

    [TestCase("Mr. Edwin Tarn, Secretary of the Navy, opened the meeting.\n\nSecretary Tarn said that he had read it.", TestName = "The office stands behind the name")]
    [TestCase("The Secretary, Mr. Edwin Tarn, opened the meeting.\n\nSecretary Tarn said that he had read it.", TestName = "The office stands before the name")]
    [TestCase("Secretary Edwin Tarn opened the meeting.\n\nSecretary Tarn said that he had read it. Mr. Edwin Tarn rose.", TestName = "The full name has the office, too")]
    [TestCase("Herr Emil Tarn sprach zuerst.\n\nDer Minister Tarn hat den Bericht gelesen, und das ist gut.", TestName = "Everybody is called Herr")]
    public void An_office_beside_the_full_name_leaves_one_person(string text) => Assert.That(
        Encoded.Of(text, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "person").Count(), Is.EqualTo(1));

    [TestCase("Nous avons vu hier le Père Jean-M. Roussel à la maison.", "Jean-M. Roussel")]
    [TestCase("Le livre est de Jean-M. Roussel, et il est bon.", "Jean-M. Roussel")]
    public void An_initial_behind_a_hyphen_belongs_to_the_given_name(string text, string name) =>
        Assert.That(Encoded.Inline(text, TeiEncoder.Diplomatic), Does.Contain(name + "</persName>").And.Not.Contain("<roleName>M."));

    [Test]
    public void A_month_behind_its_day_is_no_person() =>
        Assert.That(Encoded.Inline("Der Beschluss vom 3. März liegt nicht vor, und der vom 9. März sagt nichts davon.", TeiEncoder.Diplomatic), Does.Not.Contain("<persName"));

    [Test]
    public void A_surname_alone_among_the_participants_is_a_person()
    {
        string body = Encoded.Body("Memorandum of Conversation\n\nWashington, March 3, 1957.\n\nPARTICIPANTS\nSecretary Tarn\nHarlow\nMr. Lane\n\nHarlow said that the harbour question must wait until the spring.", TeiEncoder.Diplomatic);
        Assert.That(body, Does.Contain("<item><persName ref=\"#harlow\">Harlow</persName></item>"));
    }

    [Test]
    public void A_body_among_the_participants_is_no_person() =>
        Assert.That(Encoded.Body("Memorandum of Conversation\n\nWashington, March 3, 1957.\n\nPARTICIPANTS\nSecretary Tarn\nTreasury\nMr. Lane\n\nThe Secretary said that the harbour question must wait.", TeiEncoder.Diplomatic), Does.Contain("<item>Treasury</item>"));

    [TestCase("Ieri ho veduto il Sig. G. Marzoli con il Dott. Luigi Ferri e il Cav. Neri in piazza.", new[] { "Sig. G. Marzoli", "Dott. Luigi Ferri", "Cav. Neri" })]
    [TestCase("Ayer vi a la Sra. Olarte y al Gral. Vidal con el Sr. Pedro Montes en la casa.", new[] { "Sra. Olarte", "Gral. Vidal", "Sr. Pedro Montes" })]
    [TestCase("Gisteren zag ik Mevr. Hagen met Dhr. Vos en zijn kinderen in de stad.", new[] { "Mevr. Hagen", "Dhr. Vos" })]
    public void Shortened_honorifics_have_a_full_stop_in_every_language(string text, string[] names) =>
        Assert.That(Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + "body").Descendants(TeiNames.Namespace + "persName").Select(n => n.Value), Is.EqualTo(names));
}
