using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Petitions, and what committees and commanders write: rows of those who sign, offices above their names (encoding manual, sections 3 and 5). All texts are invented.</summary>
internal sealed class PetitionTests
{
    private const string Petition =
        "Millbrook Ky March 1st 1862\nTo his Excellency Horatio Venn Governor of Kentucky\n\nYour petitioners would respectfully represent that one William Dunn was fined fifty dollars for keeping a tippling house, and that he has no means to pay it. They therefore pray your Excellency to remit the fine, and as in duty bound will ever pray &c\n\n";

    [Test]
    public void For_whom_somebody_signs_stands_above_the_names() => Assert.That(
        Encoded.Bare("Hochgeachtete Herren!\n\nDie versammelten Bürger erlauben sich, nachfolgende Wünsche vorzulegen. Diese Petition wurde verlesen.\n\nMit vollkommenster Hochachtung verharren\n\nNamens der Versammlung:\nJ. Steffler.\nHeinr. Guhl, Müller.\n\n[Folgen 102 Unterschriften.]"),
        Does.Contain("<closer><salute>Mit vollkommenster Hochachtung verharren</salute><seg type=\"office\">Namens der Versammlung:</seg><signed>"));

    [Test]
    public void A_petition_of_the_republic_is_one_of_citizens() => Assert.That(
        Encoded.Bare("Pétition des citoyennes de Merval à la Convention nationale\n\nCitoyens représentants,\n\nLes soussignées vous exposent que le citoyen Antoine Merlet est détenu depuis longtemps.\n\nSalut et fraternité.\nMarie-Anne Chabert\nJeanne Lefort\nAnne Roux"),
        Does.Contain("<head>Pétition").And.Contain("<salute>Citoyens représentants,</salute>").And.Contain("<closer><salute>Salut et fraternité.</salute>"));

    [Test]
    public void Who_signs_may_be_hard_to_read() => Assert.That(
        Encoded.Values(Petition + "Andrew Fudger\nWm. H. Terrow\nSaml. [Brown?]\nPeter [illegible]\nA. Moser", "signed"), Has.Length.EqualTo(5));

    [Test]
    public void Below_the_prayer_one_may_sign_above_an_order() => Assert.That(
        Encoded.Bare("To the King's most Excellent Majesty in Council.\n\nThe humble Petition of Samuel Spofford, Merchant\n\nThat your Petitioner was seized by order of the Governour.\n\nAnd your Petitioner shall ever pray &c.\n\nSam: Spofford\n\nAt the Court at Merrow the 5[th] of May 1723\n\nUpon reading this day at the Board the humble Petition of Samuel Spofford, it is ordered that the same be referred."),
        Does.Contain("<closer><signed>").And.Contain("<postscript><p>At the Court"));

    [Test]
    public void A_day_of_the_republic_may_have_its_year_beside_it() => Assert.That(
        Encoded.Bare("Pétition des citoyennes de Merval\n\nParis, le 2 septembre 1793, l'an II de la République une et indivisible.\nCitoyens représentants,\n\nLes soussignées vous exposent que le citoyen Antoine Merlet est détenu depuis longtemps.\n\nSalut et fraternité.\nAnne Roux"),
        Does.Contain("<opener><dateline><placeName>Paris</placeName>, le <date when=\"1793-09-02\">2 septembre 1793</date>, l'an II"));

    [Test]
    public void Many_sign_in_one_line_below_a_date()
    {
        string text = Petition + "Octr. 3d. 1862\n\nHugh Rowe Gabriel Tenney Saml. Mead Wm. Corbin David Sheldon Ambrose Fitch";
        Assert.That(Names(text, "signed"), Is.EqualTo((string[])["Hugh Rowe", "Gabriel Tenney", "Saml. Mead", "Wm. Corbin", "David Sheldon", "Ambrose Fitch"]));
        Assert.That(Encoded.Bare(text), Does.Contain("<closer><dateline><date when=\"1862-10-03\">"));
    }

    [Test]
    public void A_paragraph_without_a_stop_above_a_date_is_no_heading() => Assert.That(
        Encoded.Elements(Petition + "Octr. 3d. 1862\n\nHugh Rowe\nGabriel Tenney", "head"), Is.Empty);

    [Test]
    public void What_a_signer_is_stands_outside_the_name() => Assert.That(
        Names(Petition + "J. P. Hadley\nThos. Wainscott J P\nWm. Winslade Sheriff\nA. B. Strode", "signed"), Is.EqualTo((string[])["J. P. Hadley", "Thos. Wainscott", "Wm. Winslade", "A. B. Strode"]));

    [Test]
    public void A_surname_that_is_an_office_belongs_to_the_name() => Assert.That(
        Names(Petition + "J. P. Hadley\nMary Ann Judge\nA. B. Strode", "signed"), Does.Contain("Mary Ann Judge"));

    [Test]
    public void Who_adds_to_a_petition_signs() => Assert.That(
        Encoded.Bare(Petition + "J. P. Hadley\nWm. Winslade\nA. B. Strode\n\nI concur in the above petition\n\nGranville Tarr Judge"), Does.Contain("<postscript><p>I concur in the above petition</p><signed><persName>Granville Tarr"));

    [Test]
    public void A_petition_to_a_governor_is_received_by_the_one_whom_it_names() => Assert.That(
        Encoded.Of(Petition + "J. P. Hadley\nWm. Winslade\nA. B. Strode").Document.Xml.Descendants(TeiNames.Namespace + "correspAction").Last().Value.Trim(), Is.EqualTo("Horatio Venn"));

    [Test]
    public void An_excellency_above_a_name_is_not_the_recipient() => Assert.That(
        Encoded.Of("Custom house at Millbrook Ky,\nFebruary 10th 1864\nTo His Excellency\nThomas E Brann\nGovernor of Kentucky\nDear Sir\n\nThe boats have not been paid for since the first of the year, and nobody says when they will be.\n\nJ. M. Calder\nCapt U S Army").Document.Xml.Descendants(TeiNames.Namespace + "correspAction").Last().Value.Trim(),
        Is.EqualTo("Thomas E Brann"));

    [Test]
    public void What_the_governor_is_stands_below_his_name() => Assert.That(
        Encoded.Bare("To his Excellency Horatio Venn\nGovernor of the State of Kentucky\n\nThe undersigned your petitioner respectfully represents that he was convicted of a crime of which he is innocent\n\nHe prays your Excellency to grant him a pardon\n\nJohn Carr foreman\nH. Bellew\nW. W. Bryce\nGeo. Norwood"),
        Does.StartWith("<div type=\"document\"><opener><salute>To his Excellency <persName>Horatio Venn</persName></salute><salute>Governor of ").And.Not.Contain("<head>"));

    [Test]
    public void A_foreman_signs_with_his_jury() => Assert.That(
        Names(Petition + "John Carr foreman\nH. Bellew\nW. W. Bryce\nGeo. Norwood", "signed"), Is.EqualTo((string[])["John Carr", "H. Bellew", "W. W. Bryce", "Geo. Norwood"]));

    [Test]
    public void The_mark_of_one_who_cannot_write_belongs_not_to_the_date() => Assert.That(
        Encoded.Elements(Petition + "Lexington Jany 2d 1866\nhis\nGreen X Clay\nmark", "head"), Is.Empty);

    private const string Committee =
        "An den hohen Regierungsrath des Kantons Zürich\n\nHerr Präsident!\nHochgeachtete Herren!\n\nDie unterzeichneten Bürger der Gemeinde Oberlunnern erlauben sich, Ihnen das Gesuch zu unterbreiten, es möchte die Strasse nach Unterlunnern verbessert werden.\n\nIndem wir hoffen, keine Fehlbitte zu thun, zeichnen\n\nmit vollkommener Hochachtung\nNamens der Gemeinde:\nDer Präsident:\nHeinrich Morf\nDer Schreiber:\nJakob Keller\nOberlunnern, den 19. April 1868.";

    [Test]
    public void Offices_above_the_names_of_those_who_sign_are_no_speakers()
    {
        Assert.That(Encoded.Elements(Committee, "sp"), Is.Empty);
        Assert.That(
            Encoded.Bare(Committee),
            Does.Contain("zeichnen</p><closer><salute>mit vollkommener Hochachtung</salute><seg type=\"office\">Namens der Gemeinde:</seg><seg type=\"office\">Der Präsident:</seg><signed><persName>Heinrich Morf</persName></signed><seg type=\"office\">Der Schreiber:</seg><signed><persName>Jakob Keller</persName></signed><dateline>"));
    }

    [Test]
    public void Two_salutes_open_a_letter_to_a_board() => Assert.That(
        Encoded.Bare(Committee), Does.Contain("<salute>Herr Präsident!</salute><salute>Hochgeachtete Herren!</salute>"));

    [Test]
    public void A_commune_is_a_place() => Assert.That(
        Encoded.Elements(Committee.Replace("nach Unterlunnern", "von Oberlunnern", StringComparison.Ordinal), "persName").Select(e => XElement.Parse(e).Value), Has.None.EqualTo("Oberlunnern"));

    [Test]
    public void An_interview_that_ends_with_a_name_goes_on_to_be_one() => Assert.That(
        Encoded.Elements("Frau Lenz:\nWann kamen Sie nach Zürich?\n\nHerr Morf:\nIm Frühling.\n\nFrau Lenz:\nUnd wer war der Präsident der Partei?\n\nHerr Morf:\nHans Keller", "u"), Has.Length.EqualTo(4));

    private const string Orders =
        "Headquarters Kentucky Volunteers,\nAdjutant General's Office,\nFrankfort, April 5: 1865.\n\nGeneral Orders\nNo. 9.\n\nA Court Martial will convene at the Inspector's Office on this the 6: day of April 1865, or as soon thereafter as practicable.\n\nCourt will sit without regard to hours.\n\nBy order of the Governor\nD. W. Lindon\nAdjt Genl Ky";

    [Test]
    public void The_houses_above_a_date_belong_to_its_line()
    {
        Assert.That(Encoded.Elements(Orders, "dateline").Select(e => XElement.Parse(e).Value), Is.EqualTo((string[])["Headquarters Kentucky Volunteers, Adjutant General's Office, Frankfort, April 5: 1865."]));
        Assert.That(Encoded.Bare(Orders), Does.Contain("<head>General Orders</head>"));
    }

    [Test]
    public void A_colon_behind_a_day_is_a_raised_sign() => Assert.That(
        Encoded.Elements(Orders, "date").Select(e => XElement.Parse(e).Attribute("when")?.Value), Is.EqualTo((string[])["1865-04-05", "1865-04-06"]));

    [Test]
    public void A_state_behind_an_office_is_nobodys_name() => Assert.That(
        Encoded.Elements(Orders, "persName").Select(e => XElement.Parse(e).Value), Is.EqualTo((string[])["D. W. Lindon"]));

    private static string[] Names(string text, string element) =>
        [.. Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + element).SelectMany(e => e.Descendants(TeiNames.Namespace + "persName")).Select(e => e.Value)];

    [Test]
    public void Who_asks_has_signed_where_others_add_their_words_and_sign_below()
    {
        string body = Encoded.Body("To His Excellency Paul Quist Governor of the State of Kentucky\n\nYour petitioner Martha Lind would respectfully represent that she was fined in the sum of sixty dollars. She therefore prays your Excellency to remit said fine, and will ever pray &c\n\nDanville Ky April 9th 1862\n\nMartha Lind\n\nWe the undersigned citizens of Boyle County join in the above petition\n\nJ. F. Hale\nSam'l Berg\nWm. H. Dorn Clk B.C.C.\nR. T. Stone J.P.\n\nRemitted\nApril 14, 1862\nP. Quist");
        Assert.That(body, Does.Match("(?s)<closer>\\s*<dateline>.*Danville.*</dateline>\\s*<signed><persName[^>]*>Martha Lind</persName></signed>\\s*</closer>\\s*<postscript>\\s*<p>We the undersigned"));
        Assert.That(body, Does.Match("<signed><persName[^>]*>Sam'l Berg</persName></signed>").And.Match("<signed><persName[^>]*>Wm. H. Dorn</persName> Clk B.C.C.</signed>").And.Match("<signed><persName[^>]*>R. T. Stone</persName> J.P.</signed>"));
        Assert.That(body, Does.Match("(?s)<p>Remitted</p>\\s*<closer>\\s*<dateline><date[^>]*>April 14, 1862</date></dateline>\\s*<signed>.*P. Quist.*</signed>\\s*</closer>\\s*</postscript>"));
    }

    [Test]
    public void Names_right_below_the_day_and_one_above_the_words_of_others_sign_a_petition()
    {
        string body = Encoded.Body("À Messieurs les membres du Conseil municipal.\n\nLes soussignés, tisserands de la ville de Lille, ont l'honneur de vous exposer que depuis le mois de mai ils sont sans ouvrage.\n\nIls vous prient de prendre leur demande en considération.\n\nLille, le 4 juin 1848.\nPierre Lenoir, fileur.\nJean Auger.\nLouis Berger, rattacheur.");
        Assert.That(body, Does.Match("(?s)<closer>\\s*<dateline>.*Lille.*</dateline>\\s*<signed>.*Pierre Lenoir.*Jean Auger.*Louis Berger.*</signed>\\s*</closer>"));

        body = Encoded.Body("To the Honorable Senate and House of Representatives of the United States in Congress Assembled.\n\nThe undersigned ladies of the town of Quincy would respectfully request your honorable body to grant the same.\n\nLucy Dorn\n\nWe the undersigned, legal voters of said town, concur in the foregoing petition.\n\nDan'l Pell\nNath'l Rowe\nAsa Dunn, J.P.\nSam'l Wells");
        Assert.That(body, Does.Match("(?s)<closer>\\s*<signed><persName[^>]*>Lucy Dorn</persName></signed>\\s*</closer>\\s*<postscript>\\s*<p>We the undersigned").And.Not.Contain("<head"));
    }

    [Test]
    public void Who_grants_may_set_the_day_below_the_name()
    {
        string body = Encoded.Body("Danville Ky Nov 9th 1863\nGov Paul Quist\nDear Sir\n\nAt the last term of our court I was fined the sum of fifty dollars, and I ask your Excellency to remit the fine.\n\nYours truly\nMartin Lind\n\nThe fine is remitted.\nTho. E. Quist\nNov 14 1863");
        Assert.That(body, Does.Match("(?s)<postscript>\\s*<p>The fine is remitted.</p>\\s*<closer>\\s*<signed>(?:(?!</signed>).)*Tho. E. Quist(?:(?!</signed>).)*</signed>\\s*<dateline>.*Nov 14 1863.*</dateline>\\s*</closer>\\s*</postscript>"));
    }

    [TestCase("[and 2,314 others]", "William Hare, Chairman.", "Thomas Finch, Secretary.")]
    [TestCase("and 46 others.", "William Hare, Chairman.", "Thomas Finch, Secretary.", "and 46 others.")]
    public void How_many_more_signed_stands_below_those_who_are_named(string others, params string[] signed)
    {
        string text = $"To the Honourable the Commons in Parliament assembled.\n\nThe humble petition of the weavers of Riverton, that they can no longer subsist by their trade, and that they pray for relief.\n\nAnd your petitioners, as in duty bound, shall ever pray, &c.\n\nWilliam Hare, Chairman.\nThomas Finch, Secretary.\n{others}";
        Assert.That(Encoded.Values(text, "signed"), Is.EqualTo(signed));
        Assert.That(Encoded.Elements(text, "closer").Single(), Does.Contain(others.Trim('[', ']')));
    }

    private const string ToTheGovernor = "To His Excellency Thos. Marlow, Governor of Kentucky\n\nThe undersigned, your petitioners, would respectfully represent that one Jas. Tolbert was fined, and pray your Excellency to remit the fine.\n\n";

    [TestCase("John + Hale\nhis mark")]
    [TestCase("John X Hale\n(his mark)")]
    public void The_mark_of_who_cannot_write_may_stand_below_the_name(string signature)
    {
        string text = $"{ToTheGovernor}A. J. Combs, J.P.\n{signature}\nMrs. Eliza Dunn\nThacher Ryder 2d";
        Assert.That(Encoded.Values(text, "signed"), Is.EqualTo((string[])["A. J. Combs, J.P.", signature.Replace('\n', ' '), "Mrs. Eliza Dunn", "Thacher Ryder 2d"]));
        Assert.That(Encoded.Elements(text, "postscript"), Is.Empty);
    }

    [Test]
    public void Who_adds_something_signs_with_an_office_without_a_full_stop_above() => Assert.That(
        Encoded.Values($"{ToTheGovernor}A. J. Combs, J.P.\nWm. Dunn\n\nI concur in the above recommendation\nH. C. Lyle, Judge 12th Dist.", "signed"), Does.Contain("H. C. Lyle, Judge 12th Dist."));
}
