using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>English letters and petitions of the 18th and 19th century (encoding manual, sections 3 to 6). All texts are invented.</summary>
internal sealed partial class OldLetterTests
{
    private const string Text = "Yours of the 9th inst. came to hand this morning. Capt. Wm. H. Tolliver was elected on the 3rd ult. and has been acting since; Lieut. Jno. Pettus claims the place. Mrs. Tolliver is very low.";

    private static string Letter(string date, string foot = "") => $"{date}\n\nGov. J. F. Marsh\n\nDear Sir,\n\n{Text}\n\nI remain, Sir,\nYour Obt. Servt.,\nJas. B. Hale{foot}";

    [TestCase("Dunmore, Ky., Novr. 14th 1862", "1862-11-14")]
    [TestCase("Dunmore, Oct. 4. 1862.", "1862-10-04")]
    [TestCase("Dunmore, Feby 2d 1863", "1863-02-02")]
    [TestCase("Dunmore, 22d Decr. 1863", "1863-12-22")]
    public void Months_and_days_are_shortened(string dateline, string when) => Assert.That(
        (string?)Encoded.Of(Letter(dateline)).Document.Xml.Descendants(TeiNames.Namespace + "correspAction").First().Element(TeiNames.Namespace + "date")?.Attribute("when"), Is.EqualTo(when));

    [Test]
    public void Instant_and_ultimo_are_reckoned_from_the_letter() => Assert.That(
        Encoded.Of(Letter("Dunmore, Jany 14th 1862")).Document.Xml.Descendants(TeiNames.Namespace + "body").Descendants(TeiNames.Namespace + "date").Select(d => (string?)d.Attribute("when")),
        Is.EqualTo(new[] { "1862-01-14", "1862-01-09", "1861-12-03" }));

    [Test]
    public void Given_names_are_shortened_and_a_wife_is_not_her_husband()
    {
        string[] references = [.. Encoded.Of(Letter("Dunmore, Jany 14th 1862")).Document.Xml.Descendants(TeiNames.Namespace + "p").Descendants(TeiNames.Namespace + "persName").Select(p => (string)p.Attribute("ref")!)];
        Assert.That(references, Is.EqualTo(new[] { "#wm-h-tolliver", "#jno-pettus", "#mrs-tolliver" }));
    }

    [TestCase("\n\nTo His Excellency\nJ. F. Marsh\nGovernor of Kentucky", 3)]
    [TestCase("\n\nHon. J. F. Marsh, Frankfort.", 1)]
    [TestCase("\n\nP.S. The men want boots.\n\nTo Gov. Marsh", 1)]
    public void The_address_stands_at_the_foot(string foot, int lines)
    {
        string body = Bare(Letter("Dunmore, Jany 14th 1862", foot));
        Assert.That(body, Does.Contain("<signed><persName>Jas. B. Hale</persName></signed>").And.EndWith("</addrLine></address></closer></div>"));
        Assert.That(Encoded.Elements(Letter("Dunmore, Jany 14th 1862", foot), "addrLine"), Has.Length.EqualTo(lines + 1));
    }

    [Test]
    public void A_house_above_the_place_belongs_to_the_dateline_and_an_address_may_stand_without_a_salute() => Assert.That(
        Bare("Harbour House,\nWashington, Oct. 4. 1862.\n\nMajor General Marsh\nDunmore, Tenn.\n\n" + Text + "\n\nA. QUIST"),
        Does.StartWith("<div type=\"document\"><opener><dateline>Harbour House, <placeName>").And.Contain("<address><addrLine>").And.EndWith("<closer><signed><persName>A. QUIST</persName></signed></closer></div>"));

    [Test]
    public void Those_who_sign_a_petition_sign_each_for_himself()
    {
        const string Petition = "To His Excellency Thomas E. Marsh, Governor.\n\nThe undersigned, citizens of Dunmore, would respectfully represent that the bridge is down, and pray your Excellency to have it mended.\n\nDunmore, December 3rd 1864\n\nW. W. Trench\nJno. S. Hale, Judge D.C.C.\nThos. A. Frame\nM. Kimber\n\nI concur in the above.\nL. Dorn, Sheriff";
        Assert.That(Encoded.Elements(Petition, "signed"), Has.Length.EqualTo(5));
        Assert.That(Bare(Petition), Does.Contain("<closer><dateline>").And.EndWith("<postscript><p>I concur in the above.</p><signed><persName>L. Dorn</persName>, Sheriff</signed></postscript></div>"));
    }

    /// <summary>The body without its references.</summary>
    private static string Bare(string text) => References().Replace(Encoded.Body(text), "");

    [GeneratedRegex(" ref=\"[^\"]*\"")]
    private static partial Regex References();

    private const string Despatch =
        "No. 31.\n\nMr. Fell to Mr. Upton.\n\nNo. 22.]                         LEGATION OF THE UNITED STATES,\n                                 Lisbon, June 14, 1861.\n\nSIR: I have the honor to acknowledge the receipt of your despatches. I called upon Viscount de Lavra on Wednesday last.\n\n"
        + "I have the honor to be, sir, your obedient servant,\n\n                                 JAMES R. FELL.\n\nHon. THOMAS UPTON,\n     Secretary of State, &c., &c., &c.\n\n[Enclosure.—Translation.]\n\nViscount de Lavra to Mr. Fell.\n\nFOREIGN OFFICE,\nLisbon, June 13, 1861.\n\nThe undersigned has received the note of the 11th instant, and thanks Mr. Fell for it.\n\nVISCOUNT DE LAVRA.";

    [Test]
    public void A_printed_despatch_has_its_heading_its_number_its_address_and_its_enclosure()
    {
        string body = Encoded.Body(Despatch);
        Assert.That(Encoded.Elements(Despatch, "head").Select(Value), Is.EqualTo((string[])["Mr. Fell to Mr. Upton.", "Enclosure.—Translation.", "Viscount de Lavra to Mr. Fell."]));
        Assert.That(Encoded.Elements(Despatch, "seg").Select(Value), Is.EqualTo((string[])["No. 31.", "No. 22.]"]));
        Assert.That(Encoded.Elements(Despatch, "salute").Select(Value), Does.Contain("SIR:"));
        Assert.That(Encoded.Elements(Despatch, "signed").Select(Value), Is.EqualTo((string[])["JAMES R. FELL.", "VISCOUNT DE LAVRA."]));
        Assert.That(Encoded.Elements(Despatch, "postscript").Select(Value), Is.EqualTo((string[])["Hon. THOMAS UPTON, Secretary of State, &c., &c., &c."]));
        Assert.That(body, Does.Contain("<div type=\"enclosure\">").And.Contain("<dateline>LEGATION OF THE ").And.Contain("<salute>SIR:</salute><p>"));
    }

    [Test]
    public void Its_heading_tells_who_writes_to_whom() => Assert.That(
        Encoded.Of(Despatch).Document.Xml.Descendants(TeiNames.Namespace + "correspAction").Select(action => action.Element(TeiNames.Namespace + "persName")?.Value),
        Is.EqualTo((string[])["Fell", "Upton"]));

    [TestCase("Going to Mr. Hale.")]
    [TestCase("Mr. Berg went to Mr. Hale.")]
    public void A_sentence_about_two_persons_is_no_heading(string line) => Assert.That(
        Encoded.Elements(line + "\n\nHe told him that the harbour was shut, and that no ship would come before the end of the month.", "head"), Is.Empty);

    private static string Value(string element) => System.Xml.Linq.XElement.Parse(element).Value;

    [Test]
    public void Letters_of_armies_have_headquarters_address_and_indorsements()
    {
        string text = "HEADQUARTERS FOURTH DIVISION, DEPARTMENT OF THE ELK,\nCamp near Millbrook, Va., June 3, 1863.\n\nMaj. Gen. J. B. HOLLIS,\nCommanding First Corps:\n\nGENERAL: I have the honor to report that the enemy crossed the river this morning with three regiments of cavalry and one battery, and that Colonel Pryor met them near the mill and drove them back with loss.\n\nI am, general, very respectfully, your obedient servant,\n\nR. T. WENDOVER,\nBrigadier-General, Commanding.\n\n[Indorsement.]\n\nHEADQUARTERS FIRST CORPS, June 4, 1863.\n\nRespectfully forwarded.\n\nJ. B. HOLLIS,\nMajor-General.";
        Assert.That(Encoded.Elements(text, "dateline"), Has.Length.EqualTo(2));
        Assert.That(Encoded.Elements(text, "addrLine"), Has.Length.EqualTo(2));
        Assert.That(Encoded.Elements(text, "signed"), Has.Length.EqualTo(2));
        Assert.That(Encoded.Elements(text, "div").Count(e => e.StartsWith("<div type=\"enclosure\"", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public void Who_signs_a_petition_signs_in_columns_too_with_a_mark_or_without() => Assert.That(
        Encoded.Elements("The petition of the undersigned respectfully showeth that they have no bridge.\n\nWm. Pickard          Jno. H. Alderson\nSaml. Whitley        Thos. J. Porter, Senr.\nJames × Dowd (his mark)     Robt. Mack\nMoses Cathey         Abner Harris\n\n[On reverse:] Rejected.", "signed"), Has.Length.EqualTo(4));

    [Test]
    public void Note_marks_do_not_hide_who_signs_a_petition() => Assert.That(
        Encoded.Elements("The petition of the undersigned respectfully showeth that they have no bridge. [1]\n\nWilliam Pickard [2]\nSamuel Whitley\nMoses Cathey\n\nNotes\n\n[1] One.\n\n[2] Two.", "signed"), Has.Length.EqualTo(3));

    [Test]
    public void Who_cannot_write_signs_with_a_mark_and_many_are_counted() => Assert.That(
        Encoded.Elements("We the Subscribers respectfully shew that the fishery was leased, and your Petitioners pray that the act may be repealed.\n\nEbenezer Swift\nJosiah his X mark Besse\nMary (her X mark) Gibbs\nStephen Burgess, and 46 others", "signed"), Has.Length.EqualTo(4));

    [Test]
    public void A_signature_with_a_mark_is_no_heading() => Assert.That(
        Encoded.Elements("The Petition of Samuel Johns humbly sheweth that he has no bridge, and prays for one.\n\nSamuel [his X mark] Johns\n\nWe the undersigned do hereby certify that we have long been acquainted with him, and that what he says is true.", "head"), Is.Empty);

    private const string OldLetter = "From John Halsted to Nathaniel Greenleaf\n\nPhiladelphia 14 Novr 1781\n\nDear Sir\n\nYour Favor of the 2d. inst. came to hand by the Post yesterday, and I wish you would forward the inclosed to Elizabeth Town.\n\nI am Dr Sir with great Esteem Your most obedt. & very hble Servt\n\nJohn Halsted\n\nRC (DLC). Addressed: “Honble. Nathl Greenleaf Esqr. Boston.” Docketed.";

    [Test]
    public void A_heading_of_two_names_says_who_writes_to_whom()
    {
        Assert.That(Encoded.Elements(OldLetter, "head").Select(Value), Is.EqualTo((string[])["From John Halsted to Nathaniel Greenleaf"]));
        Assert.That(
            Encoded.Of(OldLetter).Document.Xml.Descendants(TeiNames.Namespace + "correspAction").Select(action => action.Element(TeiNames.Namespace + "persName")?.Value),
            Is.EqualTo((string[])["John Halsted", "Nathaniel Greenleaf"]));
    }

    [Test]
    public void Old_short_forms_are_known_in_farewells_and_in_addresses_of_a_person()
    {
        Assert.That(Encoded.Elements(OldLetter, "salute").Select(Value), Is.EqualTo((string[])["Dear Sir", "I am Dr Sir with great Esteem Your most obedt. & very hble Servt"]));
        Assert.That(Encoded.Elements(OldLetter, "persName").Select(Value), Has.None.EqualTo("Sir").And.None.EqualTo("Dr Sir"));
        Assert.That(Encoded.Elements(OldLetter, "placeName").Select(Value), Does.Contain("Elizabeth Town"));
    }

    [Test]
    public void Capitals_of_a_signature_are_the_name_of_the_text() => Assert.That(
        Encoded.Of("The memorial of John Ross and Daniel McCoy respectfully showeth that your memorialists have seen the bill of the 24th of February last with deep regret.\n\nJOHN ROSS,\nR. TAYLOR,\nDANIEL McCOY.\n\nWashington City, February 27, 1830.").Document.Xml.Descendants(TeiNames.Namespace + "closer").Descendants(TeiNames.Namespace + "persName").Select(name => name.Attribute("ref")?.Value),
        Is.EqualTo((string[])["#john-ross", "#r-taylor", "#daniel-mccoy"]));

    [Test]
    public void The_date_below_those_who_sign_dates_a_petition() => Assert.That(
        Encoded.Elements("The memorial of John Ross respectfully showeth that your memorialists have seen the bill of the 24th of February last with deep regret.\n\nJOHN ROSS,\nR. TAYLOR,\nDANIEL McCOY.\n\nWashington City, February 27, 1830.", "date").Select(e => System.Xml.Linq.XElement.Parse(e).Attribute("when")?.Value), Is.EqualTo((string[])["1830-02-24", "1830-02-27"]));

    [TestCase("From John Harper to Paul Stone, 3 May 1792\n\nTo Paul Stone\n\nPhiladelphia May 3d 1792\n\nDear Sir,\n\nI received your letter.", "John Harper", "Paul Stone")]
    [TestCase("To Paul Stone from John Harper, 3 May 1792\n\nPhiladelphia May 3d 1792\n\nDear Sir,\n\nI received your letter.", "John Harper", "Paul Stone")]
    [TestCase("PAUL STONE TO J. HARPER.\n\nVentnor, May 18th, 1858.\n\nWe are here for ten days.", "PAUL STONE", "J. HARPER")]
    [TestCase("Keller an Brunner\n\nBasel, 4. März 1831\n\nIch habe Ihren Brief bekommen.", "Keller", "Brunner")]
    [TestCase("Johann von Keller an Karl August Brunner von Orb.\n\nBerlin, den 24. Okt. 1834.\n\nIch habe Ihnen zu danken.", "Johann von Keller", "Karl August Brunner von Orb")]
    [TestCase("Morel à Duval\n\nParis, 4 mars 1831\n\nJ’ai reçu votre lettre.", "Morel", "Duval")]
    [TestCase("1761-05-04, de Jean Morel à Louis Duval.\n\nMon cher ami, je vous écris de Tours.", "Jean Morel", "Louis Duval")]
    [TestCase("Mr. Hale to M. Dufour.\n\nWashington, July 23, 1897.\n\nExcellency: I have the honor to answer.", "Hale", "M. Dufour")]
    public void The_heading_of_two_names_says_who_writes_to_whom(string letter, string from, string to) => Assert.That(
        Encoded.Of(letter, TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "correspAction").Elements(TeiNames.Namespace + "persName").Select(n => n.Value), Is.EqualTo((string[])[from, to]));

    [TestCase("Bern to Basel\n\nThe road is long and the carriage is slow, and nobody travels in winter.")]
    [TestCase("Introduction to Chemistry\n\nThe science of substances is old, and much of it was found by chance.")]
    public void Another_heading_with_the_word_names_nobody(string text) => Assert.That(Encoded.Elements(text, "persName"), Is.Empty);

    [TestCase("My dear Stone,\n\nI have received your letter.\n\nYours affectionately,\nJohn Hale—")]
    [TestCase("My dear Stone,\n\nI have received your letter.\n\nYours affectionately,\nJno: Hale")]
    [TestCase("Sir,\nBoston May 3d 1792\n\nI have received your letter.\n\nYour humble Servant\nGo: Hale\n\nPaul Stone Esqr.")]
    [TestCase("Mr. Hale to Mr. Stone.\n\nParis, April 22, 1864.\n\nSir: I send you a copy of the note.\n\nI have, etc.,\nJohn Hale.\n\n[Translation.]")]
    [TestCase("Dear Sir,\n\nI have received your letter.\n\nYours truly,\nJohn Hale\n\nALS, Hale Papers.")]
    public void A_signature_is_one_whatever_stands_behind_or_below_it(string letter) => Assert.That(Encoded.Elements(letter, "signed", TeiEncoder.Diplomatic), Has.Length.EqualTo(1).And.All.Contains("Hale"));

    [Test]
    public void A_petition_has_its_address_its_title_and_its_signatures()
    {
        const string Petition = "To the Honorable the Senate and House of Delegates of Virginia.\n\nThe Petition of the undersigned farmers of the county of Essex\n\nRespectfully sheweth—\n\nThat your petitioners want a bridge.\n\n[left column]\nJohn F Carter\nWm Rudd\n[right column]\nJno H Bell\nThos R Dunn\n\nI certify that the signers are known to me.";
        EncodingResult result = Encoded.Of(Petition, TeiEncoder.Diplomatic);
        Assert.That(result.Document.Xml.Descendants(TeiNames.Namespace + "titleStmt").Elements(TeiNames.Namespace + "title").Select(t => t.Value), Is.EqualTo((string[])["The Petition of the undersigned farmers of the county of Essex"]));
        Assert.That(Encoded.Elements(Petition, "salute", TeiEncoder.Diplomatic), Has.Length.EqualTo(2));
        Assert.That(Encoded.Elements(Petition, "signed", TeiEncoder.Diplomatic).Select(e => System.Xml.Linq.XElement.Parse(e).Value), Is.EqualTo((string[])["John F Carter", "Wm Rudd", "Jno H Bell", "Thos R Dunn"]));
    }

    [Test]
    public void Who_signs_by_order_signs_for_others() => Assert.That(
        Encoded.Body("The Petition of the Society for Roads.\n\nThat good roads are of use.\n\nSigned by order of the Society\nA. Porter, President\nDover, 3d. March 1787", TeiEncoder.Diplomatic),
        Does.Contain("<closer><seg type=\"office\">Signed by order of the Society</seg><signed>").And.Contain("<dateline><placeName"));

    [Test]
    public void Below_the_address_at_the_foot_stands_what_lies_with_a_despatch() => Assert.That(
        Encoded.Body("Mr. Hale to Mr. Stone.\n\nLondon, March 17, 1864.\n\nSir: I have to acknowledge your despatches of last week.\n\nI have the honor to be, sir, your obedient servant,\nJOHN HALE.\n\nHon. Peter Stone,\nSecretary of State, Washington, D. C.\n\n[Inclosures.]\n1. Mr. Hale to Earl Russ, March 12, 1864.\n2. Earl Russ to Mr. Hale, March 15, 1864.", TeiEncoder.Diplomatic),
        Does.Contain("<postscript><p>Hon.").And.Contain("<note type=\"enclosures\">"));

    [TestCase("DCIX\n\nA MAURICE DUVAL, A LYON\n\nParis, 10 août 1866. Une heure de l'après-midi.\n\nIl fait tellement sombre, que je vais allumer la lampe.\n\nJ. MOREL.", "<addrLine>")]
    [TestCase("To Paul Stone from John Hale, 23 March 1791\n\nFrom John Hale\n\nSir,\n\nPhiladelphia March 23d 1791\n\nI had the honor to receive your letter of last week.", "<addrLine>From")]
    [TestCase("PAUL STONE TO J. HARPER.\n\nVentnor, May 18th, 1858.\n\nWe are here for ten days, and shall go on to the north.\n\nYours affectionately,\nP. STONE.\n\nP.S.—Remember me to Mrs. Harper.", "<signed>")]
    [TestCase("Lieber Freund,\n\nich komme am Montag und bringe die Hefte mit.\n\nIhr\nganz gehorsamster\nJ. M. Keller.\n\n[Adresse:] Herrn Pfarrer Brunner in Zürich", "<signed>")]
    public void Openings_and_closes_of_editions_of_letters(string letter, string part) => Assert.That(
        Encoded.Body(letter, TeiEncoder.Diplomatic), Does.Contain(part).And.Not.Contain("type=\"section\""));

    [Test]
    public void A_memorial_to_a_body_is_no_letter_to_it()
    {
        const string Memorial = "To the Honorable the Senate and House of Representatives of the United States;\n\nThe undersigned memorialists make known that they are free citizens of the Creek Nation.\n\nOak Town, November 5th, 1829.\n\nJOHN ROSE, President.\nPeter Ridge, Clerk.\nDaniel Mason\nTah-wa-toh, his x mark";
        Assert.That(Encoded.Elements(Memorial, "signed", TeiEncoder.Diplomatic), Has.Length.GreaterThanOrEqualTo(3));
        Assert.That(Encoded.Body(Memorial, TeiEncoder.Diplomatic), Does.Contain("<opener><salute>To the Honorable").And.Contain("<dateline>"));
    }
}
