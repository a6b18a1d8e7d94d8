using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Wills, sworn statements and rows of those who sign them (encoding manual, section 5). All texts are invented.</summary>
internal sealed class SwornStatementTests
{
    private const string Statement = "The Deposition of Hannah Crewe\n\nI, Hannah Crewe, of Salem, testify and say that the horse was taken out of my barn by two men whom I did not know.\n\n";

    [TestCase("Hannah her X mark Crewe", "Hannah her X mark Crewe")]
    [TestCase("Paul X Dunn (his mark)", "Paul X Dunn")]
    public void A_mark_between_the_names_is_part_of_who_signs_a_sworn_statement(string signature, string name) => Assert.That(
        Encoded.Bare($"{Statement}{signature}\n\nState of Ohio, Licking County, ss.\n\nSworn to before me and subscribed in my presence this 20th day of January, A. D. 1868.\n\nJos. Hale,\nJustice of the Peace."),
        Does.Contain($"<closer><signed><persName>{name}</persName>").And.Contain("<note type=\"signature\">State of <placeName>Ohio</placeName>, <placeName>Licking County</placeName>, ss.</note><note type=\"signature\">Sworn to").And.EndWith("<signed><persName>Jos. Hale</persName>, Justice of the Peace.</signed></closer></div>"));

    [Test]
    public void Who_signs_with_a_mark_is_the_person_of_the_text()
    {
        string[] names = [.. Encoded.Of($"{Statement}Hannah her X mark Crewe\n\nSworn to before me this day.\n\nJ. Hale, Clerk").Document.Xml.Descendants(TeiNames.Namespace + "text").Descendants(TeiNames.Namespace + "persName").Where(n => n.Value.Contains("Crewe", StringComparison.Ordinal)).Select(n => n.Attribute("ref")!.Value)];
        Assert.That(names.Distinct().Single(), Is.EqualTo("#hannah-crewe"));
    }

    [Test]
    public void The_sign_for_a_seal_is_about_the_signature() => Assert.That(
        Encoded.Bare("The last Will and Testament of Abel Stour\n\nI, Abel Stour, of the town of Ipswich, give to my wife the use of my dwelling house. In witness whereof I have set my hand and seal this sixth day of May, 1794.\n\nAbel Stour [Seal]\n\nSigned, sealed and delivered in presence of us\n\nNathl. Coggs, Jos. Parr, Hannah Lowe"),
        Does.Contain("Abel Stour</persName> <note type=\"signature\">Seal</note>").And.EndWith("<signed><persName>Nathl. Coggs</persName>, <persName>Jos. Parr</persName>, <persName>Hannah Lowe</persName></signed></closer></div>"));

    private const string Petition = "Rutland Vt Decr 1st 1862\nTo His Excellency Paul Quist\n\nThe undersigned would respectfully petition your Excellency for the pardon of Dan'l Orme, a private in Co. C, who was sentenced by a court martial to be confined.\n\n";

    [TestCase("Hiram Coles      E. D. Maddox      Rev. John Aiken\nGeo. Barrow      Chas. Lindley      Thos. H. Palmer")]
    [TestCase("Hiram Coles, E. D. Maddox, John Aiken, Geo. Barrow, Chas. Lindley.")]
    public void Several_sign_in_one_line(string row) => Assert.That(
        Encoded.Bare(Petition + row), Does.Match("<closer><signed><persName>Hiram Coles</persName>,?\\s+<persName>E. D. Maddox</persName>.*<persName>Chas. Lindley</persName>.*</signed></closer></div>$").And.Contain("<persName>Dan'l Orme</persName>"));

    [Test]
    public void Two_who_concur_sign_below_one_another_with_their_offices() => Assert.That(
        Encoded.Bare(Petition + "Hiram Coles\nE. D. Maddox\nGeo. Barrow\n\nWe fully concur in the above.\n\nPaul Foote, U.S. Senate\nP. Baxter, M.C."),
        Does.Contain("<postscript><p>We fully concur in the above.</p><closer><signed><persName>Paul Foote</persName>, ").And.Contain("P. Baxter").And.EndWith(", M.C.</signed></closer></postscript></div>"));

    [Test]
    public void Below_the_one_who_asks_stands_what_was_decided() => Assert.That(
        Encoded.Bare("Au Roi.\n\nSire,\n\nPaul Pourcel, laboureur, a l'honneur de représenter à Votre Majesté qu'il est père de onze enfants. Il vous supplie de vouloir bien lui accorder remise de ses tailles.\n\nÀ Besançon, le 2 mars 1789.\nPourcel.\n\nRenvoyé à l'intendant de la province."),
        Does.Contain("<closer><dateline>À <placeName>Besançon</placeName>").And.Contain("<signed><persName>Pourcel</persName>.</signed></closer><postscript><p>Renvoyé"));

    [TestCase("her\nMary X Kane\nmark")]
    [TestCase("              her\n        Mary  X  Kane\n              mark")]
    public void The_three_lines_of_a_mark_stand_above_who_took_the_oath(string mark) => Assert.That(
        Encoded.Values("Deposition of Mary Kane\n\nMary Kane, being duly sworn, says: I keep a boarding house in Norwood.\n\n" + mark + "\n\nSworn to before me this 7th day of March, 1868.\nS. Pell, Justice of the Peace.", "signed"), Has.Length.EqualTo(2).And.Some.EqualTo("her Mary X Kane mark"));

    [Test]
    public void A_signer_in_columns_may_be_a_widow() => Assert.That(
        Encoded.Values("To the Honorable the General Assembly\n\nThe memorial of the inhabitants of Norwood respectfully represents: That they want a bridge. And they will ever pray.\n\nNorwood, January 4th, 1838.\n\nJohn Hartley        Peter Crane\nSaml. Lowe          Wm. H. Stone\nMary Crane (widow)  Thos. Avery", "signed"), Has.Length.EqualTo(3));
}
