using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Encoding manual, section 4.</summary>
internal sealed class DateTests
{
    [TestCase("We met on April 13, 1949 there.", "<date when=\"1949-04-13\">April 13, 1949</date>")]
    [TestCase("We met on 9 April 1949 there.", "<date when=\"1949-04-09\">9 April 1949</date>")]
    [TestCase("We met on the 9th of April, 1949 there.", "<date when=\"1949-04-09\">9th of April, 1949</date>")]
    [TestCase("We met on 13 Apr 49, as agreed.", "<date when=\"1949-04-13\">13 Apr 49</date>")]
    [TestCase("It came on May 18th, /63 and went.", ">May 18th, /63</date>")]
    [TestCase("It came on April 5: 1865 and went.", "<date when=\"1865-04-05\">April 5: 1865</date>")]
    [TestCase("It came on this 5: day of April 1865 and went.", "<date when=\"1865-04-05\">5: day of April 1865</date>")]
    [TestCase("We met in April 1949 there.", "<date when=\"1949-04\">April 1949</date>")]
    [TestCase("It began in 1931 there.", "<date when=\"1931\">1931</date>")]
    [TestCase("Salieron en marzo de 1911 del pueblo.", "<date when=\"1911-03\">marzo de 1911</date>")]
    [TestCase("EL DÍA 23 DE MARZO DE 1973 SE REUNIERON.", "<date when=\"1973-03-23\">23 DE MARZO DE 1973</date>")]
    [TestCase("Nació en el año de 1894 en el puerto.", "<date when=\"1894\">1894</date>")]
    [TestCase("It is dated 1949-04-13 there.", "<date when=\"1949-04-13\">")]
    [TestCase("Am 3. Mai 1890 kam er.", "<date when=\"1890-05-03\">3. Mai 1890</date>")]
    [TestCase("Le 3 août 1890 il partit.", "<date when=\"1890-08-03\">3 août 1890</date>")]
    [TestCase("On June 14, 1949, 8:54 a.m. it came.", "<date when=\"1949-06-14T08:54:00\">June 14, 1949, 8:54 a.m.</date>")]
    [TestCase("It came on Oct[ober] 8, 1845 from there.", "<date when=\"1845-10-08\"><choice><abbr>Oct</abbr><expan>Oct<ex>ober</ex></expan></choice> 8, 1845</date>")]
    [TestCase("It was read on the 5[th] of May 1723 there.", "<date when=\"1723-05-05\">5<supplied reason=\"omitted\">th</supplied> of May 1723</date>")]
    [TestCase("Er schrieb den 16t Nov. 1799 davon.", "<date when=\"1799-11-16\">")]
    [TestCase("It was sworn on Feb. 28, 1640-1 at Merrow.", "<date when=\"1641-02-28\">Feb. 28, 1640-1</date>")]
    [TestCase("He came on 5 March 1862–3 ships were there.", "<date when=\"1862-03-05\">5 March 1862</date>")]
    [TestCase("He came on 8 May 1862[sic] and left.", "<date when=\"1862-05-08\">8 May")]
    [TestCase("It was sworn on 10 March 1735/6 at Merrow.", "<date when=\"1736-03-10\">10 March 1735/6</date>")]
    [TestCase("On March 1, 1973, 2135Z it came.", "<date when=\"1973-03-01T21:35:00Z\">March 1, 1973, 2135Z</date>")]
    [TestCase("Sent 131630Z APR 49 from there.", "<date when=\"1949-04-13T16:30:00Z\">131630Z APR 49</date>")]
    [TestCase("From January 22–26, 1970 he stayed.", "<date from=\"1970-01-22\" to=\"1970-01-26\">January 22–26, 1970</date>")]
    [TestCase("From 1 October 1952 to 28 February 1953 it rained.", "<date from=\"1952-10-01\" to=\"1953-02-28\">")]
    [TestCase("On February 10, 1977, 3–4:30 p.m. they met.", "<date from=\"1977-02-10T15:00:00\" to=\"1977-02-10T16:30:00\">")]
    [TestCase("We read Report 5429/5 of December 22, 1954 there.", "of <date when=\"1954-12-22\">December 22, 1954</date>")]
    [TestCase("We read Paper 8 of April 2, 1949 there.", "of <date when=\"1949-04-02\">April 2, 1949</date>")]
    [TestCase("Come before April 5, 1950 please.", "<date notAfter=\"1950-04-05\">April 5, 1950</date>")]
    [TestCase("He came about April 5, 1950 or so.", "<date when=\"1950-04-05\" precision=\"low\">April 5, 1950</date>")]
    [TestCase("Er kam vor dem 3. Mai 1890 an.", "<date notAfter=\"1890-05-03\">3. Mai 1890</date>")]
    [TestCase("Er kam nach dem 3. Mai 1890 an.", "<date notBefore=\"1890-05-03\">3. Mai 1890</date>")]
    [TestCase("Il partit environ le 3 août 1890.", "<date when=\"1890-08-03\" precision=\"low\">3 août 1890</date>")]
    [TestCase("Come prior to the 5th of April, 1950 please.", "<date notAfter=\"1950-04-05\">5th of April, 1950</date>")]
    [TestCase("It is dated Washington D.C. Feb 11 1863 there.", "<date when=\"1863-02-11\">Feb 11 1863</date>")]
    [TestCase("Er schrieb am 12ten Junius 1797 davon.", "<date when=\"1797-06-12\">12ten Junius 1797</date>")]
    [TestCase("Er lebt seit 1848 in der Stadt.", "<date when=\"1848\">1848</date>")]
    [TestCase("Im Jahre 1866 war Krieg.", "<date when=\"1866\">1866</date>")]
    [TestCase("Elle demeure ici depuis 1871 sans bouger.", "<date when=\"1871\">1871</date>")]
    [TestCase("Era notaio nel 1861 e poi no.", "<date when=\"1861\">1861</date>")]
    [TestCase("He taught from 1914 to 1918 there.", "<date from=\"1914\" to=\"1918\">1914 to 1918</date>")]
    [TestCase("Er diente von 1866 bis 1871 dort.", "<date from=\"1866\" to=\"1871\">1866 bis 1871</date>")]
    [TestCase("The plan of 1954–1961 was dropped.", "<date from=\"1954\" to=\"1961\">1954–1961</date>")]
    [TestCase("They met in 1978–79 again.", "<date from=\"1978\" to=\"1979\">1978–79</date>")]
    [TestCase("Dated 3 March 1914 (O.S.) in the book.", "<date when=\"1914-03-16\" calendar=\"#julian\">3 March 1914 (O.S.)</date>")]
    public void A_date_is_read(string text, string expected) => Assert.That(Encoded.Inline(text), Does.Contain(expected));

    [TestCase("The plan of December 30 was read.", "1948-12-30")]
    [TestCase("The plan of May 30 was read.", "1949-05-30")]
    [TestCase("The plan will be read on December 30.", "1949-12-30")]
    [TestCase("The plan of July 28 was read.", "1949-07-28")]
    public void A_date_without_a_year_is_past_unless_the_text_looks_ahead(string text, string expected) =>
        Assert.That(Encoded.Of($"Report of the Consul\n\nKalinov, June 20, 1949.\n\n{text} This goes on for a while, so that it is a paragraph.\n\nThe second paragraph stands here.").Document.ToString(), Does.Contain($"<date when=\"{expected}\""));

    [Test]
    public void A_day_that_the_year_of_the_document_does_not_have_has_no_year() =>
        Assert.That(Encoded.Elements("Moscow, April 13, 1949\n\nDear Sir:\n\nOn Feb. 29 we met, and on Feb. 28 before that.", "date"), Does.Contain("<date>Feb. 29</date>").And.Contain("<date when=\"1949-02-28\">Feb. 28</date>"));

    [TestCase("The deadline of 1800 hours was kept.")]
    [TestCase("They patrol a coast of 1687 miles there.")]
    [TestCase("Er kam mit einer Schar von 1800 Mann an.")]
    [TestCase("She was of the Class of 1967 there.")]
    [TestCase("They read Report of 1949-A there.")]
    [TestCase("They may 5 times return.")]
    [TestCase("In all, 13.4 of them were lost.")]
    [TestCase("He sold 1949 of them.")]
    [TestCase("On April 31, 1950 nothing was done.")]
    [TestCase("The march 3 abreast began.")]
    [TestCase("The ship lay at Rio de Janeiro all winter.")]
    [TestCase("He was Maj. 5th Infantry then.")]
    public void What_is_no_date_is_not_read_as_one(string text) => Assert.That(Encoded.Elements(text, "date"), Is.Empty);

    [Test]
    public void The_year_is_that_of_the_document() =>
        Assert.That(Encoded.Elements("Moscow, April 13, 1949\n\nDear Sir:\n\nOn 9 April we met, and on 20 December before that we had met, too.", "date"), Is.EqualTo(new[]
        {
            "<date when=\"1949-04-13\">April 13, 1949</date>", "<date when=\"1949-04-09\">9 April</date>", "<date when=\"1948-12-20\">20 December</date>",
        }));

    [Test]
    public void A_number_at_the_end_of_a_wrapped_line_is_no_year() =>
        Assert.That(Encoded.Elements("Camp near Lavra, May 6th, 1863\n\nDear Brother,\n\nOn the evening of May 4th, 45\nof us went down to the river and looked for the boats.\n\nYour brother,\nHenry", "date"), Has.None.Contains("1945").And.Some.Contains("\"1863-05-04\""));

    [TestCase("We read pages 4 and 5 Mart has sent.")]
    [TestCase("She was with 3 Maja and the others in the house.")]
    [TestCase("It was the number 2 marca of the list.")]
    public void Months_of_other_languages_are_words_without_a_year(string text) => Assert.That(Encoded.Elements(text, "date"), Is.Empty);

    [TestCase("O goberno falou diso en xullo do ano pasado, e non houbo máis.", "<date>xullo</date>")]
    [TestCase("Ik heb hem in maart nog gezien, maar hij was niet wel.", "<date>maart</date>")]
    public void A_month_without_a_day_stands_behind_a_word_of_its_language(string text, string date) => Assert.That(Encoded.Elements(text, "date"), Is.EqualTo((string[])[date]));

    [TestCase("It was written on 3 maja 1897 by him.", "3 maja 1897")]
    [TestCase("To był 3 maja, ale nie było nic i tylko on nie przyszedł.", "3 maja")]
    public void They_are_months_with_a_year_and_in_their_own_texts(string text, string date) => Assert.That(Encoded.Elements(text, "date").Select(e => XElement.Parse(e).Value), Is.EqualTo((string[])[date]));

    [Test]
    public void A_date_without_any_year_has_no_value() => Assert.That(Encoded.Elements("On 9 April we met.", "date"), Is.EqualTo(new[] { "<date>9 April</date>" }));

    [Test]
    public void Numbers_in_a_closer_are_a_date() =>
        Assert.That(Encoded.Elements("Moscow, April 20, 1949\n\nI have the honor to report that the work which was begun in the winter is now done.\n\nNo. 318 – Kovalev, 13.4", "date"), Does.Contain("<date when=\"1949-04-13\">13.4</date>"));

    [Test]
    public void Today_is_a_date_in_a_telegram_only()
    {
        const string Text = "Moscow, April 20, 1949\n\nToday I saw him, and it was a long talk that we had in his room.";
        Assert.That(Encoded.Elements("Telegram From the Embassy\n\n" + Text, "date"), Does.Contain("<date when=\"1949-04-20\">Today</date>"));
        Assert.That(Encoded.Elements("Report by the Consul\n\n" + Text, "date"), Has.None.Contains("Today"));
    }

    [Test]
    public void The_words_for_the_days_are_those_of_the_telegrams_language()
    {
        Assert.That(Encoded.Elements("Telegramm des Botschafters an den Minister\n\nBern, 20. April 1949\n\nIch habe den Minister gestern gesehen, und hier war er heute noch nicht.", "date"), Does.Contain("<date when=\"1949-04-19\">gestern</date>").And.Contain("<date when=\"1949-04-20\">heute</date>").And.None.Contains("hier"));
        Assert.That(Encoded.Elements("Télégramme de l’Ambassadeur au Ministre\n\nParis, le 20 avril 1949\n\nJ’ai vu le ministre hier, et il viendra demain avec les papiers de la commission.", "date"), Does.Contain("<date when=\"1949-04-19\">hier</date>").And.Contain("<date when=\"1949-04-21\">demain</date>"));
    }

    [TestCase("It cost from 100 to 300 million dollars.", "<measure atLeast=\"100000000\" atMost=\"300000000\" unit=\"dollar\" commodity=\"money\">100 to 300 million dollars</measure>")]
    [TestCase("They need 4,000 tons of rice daily.", "<measure quantity=\"4000\" unit=\"t\" commodity=\"rice\">4,000 tons of rice</measure>")]
    [TestCase("After 150 kilometers we stopped.", "<measure quantity=\"150\" unit=\"km\">150 kilometers</measure>")]
    [TestCase("There live 8 million people.", "<measure quantity=\"8000000\" unit=\"count\" commodity=\"people\">8 million people</measure>")]
    [TestCase("Only 260 came.", "<num value=\"260\">260</num>")]
    public void A_measure_is_read(string text, string expected) => Assert.That(Encoded.Inline(text), Does.Contain(expected));

    [TestCase("See telegram No. 395 of theirs.")]
    [TestCase("See page 12 of it.")]
    [TestCase("See Article 14 of it.")]
    public void A_number_of_a_document_is_no_measure(string text)
    {
        Assert.That(Encoded.Elements(text, "num"), Is.Empty);
        Assert.That(Encoded.Elements(text, "measure"), Is.Empty);
    }

    [TestCase("Dunmore, May 3rd 1863\n\nDear Sir,\n\nYour box came in March, and the boots by the end of January.\n\nYours truly,\nA. Quist", "1863-05-03", "1863-03", "1863-01")]
    [TestCase("Wien, 3. Mai 1901\n\nLieber Freund,\n\nim März war ich in Graz, und seit Ende Jänner ist das Haus leer.\n\nDein\nHugo", "1901-05-03", "1901-03", "1901-01")]
    public void A_month_alone_is_of_the_year_of_the_letter(string text, params string[] dates) => Assert.That(Whens(text), Is.EqualTo(dates));

    [Test]
    public void A_date_whose_year_nothing_tells_has_no_when() => Assert.That(Whens("Nov. 11th\n\nMy dear Quist,\n\nI am much obliged for your letter and for the seeds.\n\nEver yours,\nC. Hale"), Is.EqualTo(new string?[] { null }));

    [Test]
    public void An_interview_goes_on_in_the_year_of_which_it_tells() => Assert.That(
        Whens("Interview with Anna Hale\nJune 12, 2008\n\nBERG: When was that?\n\nHALE: In 1967. We started in July, and in November we went home.\n\nBERG: And then?\n\nHALE: In January I went back.\n\nBERG: Alone?\n\nHALE: Yes."),
        Is.EqualTo(new[] { "2008-06-12", "1967", "1967-07", "1967-11", "1968-01" }));

    private static string?[] Whens(string text) =>
        [.. Encoded.Of(text, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "body").Descendants(TeiNames.Namespace + "date").Select(d => (string?)d.Attribute("when"))];

    [TestCase("Göttingen d. 3ten Nov. 1811.\n\nLieber Anton!\n\nDeinen Brief habe ich gestern erhalten und gleich beantwortet.\n\nDein\nJacob", "1811-11-03")]
    [TestCase("Jena, am 22sten Oktober 1809.\n\nLieber Anton!\n\nDeinen Brief habe ich gestern erhalten und gleich beantwortet.\n\nDein\nJacob", "1809-10-22")]
    [TestCase("Camp near Falmouth\nFeb the 8th 1863\n\nDear Wife\n\nI take my pen in hand to let you know that I am well.\n\nYour husband\nSaml. Farwell", "1863-02-08")]
    public void Old_ordinals_have_their_endings(string text, string when) => Assert.That(
        Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + "dateline").Descendants(TeiNames.Namespace + "date").Select(date => (string?)date.Attribute("when")), Is.EqualTo((string[])[when]));

    [TestCase("She was born on the third of May, 1897.", "third of May, 1897", "1897-05-03")]
    [TestCase("Given this twenty-first day of June 1832.", "twenty-first day of June 1832", "1832-06-21")]
    [TestCase("Wir kamen am ersten März 1848 an.", "ersten März 1848", "1848-03-01")]
    [TestCase("I set my hand to it this 4th day of May, 1741.", "4th day of May, 1741", "1741-05-04")]
    [TestCase("Done at Dunmore this 22d day of June, 1871, in duplicate.", "22d day of June, 1871", "1871-06-22")]
    [TestCase("Sworn before me this 9th day of Feby. 1863.", "9th day of Feby. 1863", "1863-02-09")]
    [TestCase("Given under my hand this third day of August in the year of our Lord 1862.", "third day of August in the year of our Lord 1862", "1862-08-03")]
    [TestCase("Witness my hand, this the 12th day of April A.D. 1864.", "12th day of April A.D. 1864", "1864-04-12")]
    [TestCase("Witness my hand, this 12th day of Apr. A.D. 1864.", "12th day of Apr. A.D. 1864", "1864-04-12")]
    [TestCase("Moscow, September 4, 1962\n\nIt crossed the border on 30 August. At that time nobody saw it.", "30 August", "1962-08-30")]
    [TestCase("He died on March 2 in the year 1811 at sea.", "March 2 in the year 1811", "1811-03-02")]
    [TestCase("Camp near Dunmore, Feb'y 9th 1863\n\nDear Wife,\n\nWe are well.", "Feb'y 9th 1863", "1863-02-09")]
    [TestCase("Camp near Dunmore, Sept. 2d/62\n\nDear Wife,\n\nI wrote last on the 9th Dec'r 1861.", "Sept. 2d/62", "1862-09-02")]
    [TestCase("Camp near Dunmore, June 9th 1863\n\nDear Wife,\n\nI wrote on May 4/63.", "May 4/63", "1863-05-04")]
    [TestCase("Camp near Dunmore, June 9th 1864\n\nDear Wife,\n\nI wrote on April 12th '64.", "April 12th '64", "1864-04-12")]
    [TestCase("Camp near Dunmore, June 9th 1863\n\nDear Wife,\n\nYours of Oct 1st / 1862 came late.", "Oct 1st / 1862", "1862-10-01")]
    [TestCase("Camp near Dunmore, June 9th 1863\n\nDear Wife,\n\nIt rained on May 10/11.", "May 10", "1863-05-10")]
    [TestCase("Fait à Berne le 4e jour de mai 1798.", "4e jour de mai 1798", "1798-05-04")]
    [TestCase("Il est parti le premier mai 1871.", "premier mai 1871", "1871-05-01")]
    [TestCase("Knoxville, Augst 4th 1847\n\nDear Brother,\n\nWe are well.", "Augst 4th 1847", "1847-08-04")]
    public void Days_in_words_and_old_short_forms_are_dates(string text, string words, string day) => Assert.That(
        Encoded.Elements(text, "date").Select(System.Xml.Linq.XElement.Parse).Select(e => (e.Value, e.Attribute("when")?.Value)), Does.Contain((words, day)));

    [Test]
    public void The_second_offensive_of_a_month_is_no_day() => Assert.That(
        Encoded.Elements("The second March offensive failed.", "date"), Has.None.Contains("-02"));

    [TestCase("Feb. 9th [1857]", "1857-02-09")]
    [TestCase("9 February [1857]", "1857-02-09")]
    public void A_year_may_be_supplied_in_brackets(string date, string when) =>
        Assert.That(Encoded.Elements($"Down, {date}\n\nMy dear Hale\n\nI was very glad to get your note this morning.\n\nYours truly\nC. D.", "date"), Has.Some.StartsWith($"<date when=\"{when}\">"));

    [TestCase("I wrote on the 9th. December 1788.", "1788-12-09")]
    [TestCase("I wrote on the 3d. March 1787.", "1787-03-03")]
    [TestCase("Il arriva le 4e mars 1771.", "1771-03-04")]
    [TestCase("Paris, 15 janvier 1862\n\nMonsieur,\n\nM. Roux, que j'ai vu le 8 de ce\nmois, m'en avait parlé avec éloge.", "1862-01-08")]
    [TestCase("Wir kamen am 21. 8br. 1813 an.", "1813-10-21")]
    [TestCase("Il est parti le 3 9bre 1772.", "1772-11-03")]
    [TestCase("Geschehen zu Basel, den 20. Wintermonat 1811.", "1811-11-20")]
    [TestCase("Signed on the 12th month 18th, 1837, by the clerk.", "1837-12-18")]
    [TestCase("We met on the 4th of 3d mo. 1838 as usual.", "1838-03-04")]
    [TestCase("Fait à Paris, le 14 floréal an II, au soir.", "1794-05-03")]
    [TestCase("Fait à Paris, le 18 brumaire an VIII.", "1799-11-09")]
    [TestCase("Bern, 4. März 1931 (Ankunft: 5. März, 10 h)\n\nDer Rat kam zusammen.", "1931-03-05T10:00:00")]
    [TestCase("Bern, 4. März 1931\n\nDie Notiz E 2001 vom 12.5.31 liegt bei.", "1931-05-12")]
    public void Days_in_the_forms_of_old_letters_and_of_archives(string text, string when) => Assert.That(
        Encoded.Elements(text, "date", TeiEncoder.Diplomatic).Select(e => System.Xml.Linq.XElement.Parse(e).Attribute("when")?.Value), Does.Contain(when));

    [Test]
    public void A_day_without_a_year_is_of_the_year_that_its_paragraph_names() =>
        Assert.That(
            Encoded.Elements("Memorandum\n\nWashington, March 14, 1961.\n\nIt opened in the summer of 1959. On July 24 he came.\n\nOn July 24 he wrote.", "date").Select(d => System.Xml.Linq.XElement.Parse(d).Attribute("when")?.Value),
            Is.EqualTo(new[] { "1961-03-14", "1959", "1959-07-24", "1960-07-24" }));

    [TestCase("I was at Wells on the 10th of January, and it snowed.", "1846-01-10")]
    [TestCase("We shall be at Wells on the 10th of January, if it snows.", "1847-01-10")]
    public void A_day_far_behind_lies_in_the_year_of_the_letter_where_the_words_are_of_the_past(string text, string when) => Assert.That(
        Encoded.Elements($"Bath, November 20th, 1846.\n\nMy dear Sister,\n\n{text}\n\nYour loving brother,\nEdwin", "date").Select(e => System.Xml.Linq.XElement.Parse(e).Attribute("when")?.Value), Does.Contain(when));

    [TestCase("Wir kamen nach Berlin, und im Januar 43 war er dort.", "<date when=\"1943-01\">Januar 43</date>")]
    [TestCase("Die Stadt Berlin war im Januar 43 Tage ohne Wasser.", "<date when=\"")]
    [TestCase("It came on Sept. 4/37 by sea.", "4/37</date>")]
    public void A_month_with_a_short_year(string text, string date) => Assert.That(Encoded.Inline(text), text.Contains("Tage", StringComparison.Ordinal) ? Does.Not.Contain("43</date>") : Does.Contain(date));

    [Test]
    public void A_note_about_a_talk_lies_in_the_year_of_its_own_date() => Assert.That(
        Encoded.Elements("AMBASSADE DE SUISSE EN FRANCE\n\nParis, le 23 mars 1962\n\nEntretien avec M. Delorme sur l’Algérie\n\nMonsieur le Ministre,\n\nLes accords, signés le 18 mars, sont connus de tous ceux qui ont suivi l’affaire.\n\nVeuillez agréer, Monsieur le Ministre, l’assurance de ma haute considération.\n\nD. Vautier", "date"), Has.Some.Contains("when=\"1962-03-18\""));

    [TestCase("That was 1952, and we moved out.", 1)]
    [TestCase("He was born 1909 in Easington.", 1)]
    [TestCase("The number was 1952, and we moved out.", 0)]
    public void A_year_stands_behind_what_says_when_it_was(string text, int dates) => Assert.That(Encoded.Elements(text, "date"), Has.Length.EqualTo(dates));
}
