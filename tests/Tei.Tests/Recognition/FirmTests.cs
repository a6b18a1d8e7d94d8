using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Firms, regiments, newspapers and bodies by the words around their names (encoding manual, section 3). All texts and firms are invented.</summary>
internal sealed class FirmTests
{
    private const string English = "Washington, May 3, 1861.\n\nThe Secretary said that the paper was ready, and that he would send it to the members of the board. {0} The rest of the time was given to the budget of the year.";
    private const string German = "Bern, den 3. Mai 1861.\n\nWir haben hier ein gutes Leben und denken oft an die Freunde in der Stadt, die ich nicht mehr sehe. {0} Es ist auch sonst alles so, wie es immer war.";
    private const string French = "Berne, le 3 mai 1938\n\nMonsieur le Ministre,\n\nNous avons reçu votre lettre, et nous vous remercions de vos informations sur les négociations. {0} La question sera examinée dans une prochaine séance.";
    private const string Italian = "Roma, 3 maggio 1938\n\nSignor Ministro,\n\nHo ricevuto la Sua lettera, e La ringrazio delle informazioni sui negoziati. {0} La questione sarà esaminata in una prossima seduta.";

    private static string Names(string frame, string sentence, string element) =>
        string.Join('|', Encoded.Of(frame.Replace("{0}", sentence, StringComparison.Ordinal), TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "p").Descendants(TeiNames.Namespace + element).Select(e => e.Value));

    [TestCase("Die Firma Quarvil in Arbon liefert Webstühle.", "Quarvil")]
    [TestCase("Es verlangen die Firmen Quarvil in Arbon, Georg Tobbin und Ostrand & Söhne mehr Zeit.", "Quarvil|Georg Tobbin|Ostrand & Söhne")]
    [TestCase("Sie hat das Geld der Bank Quarvil geliehen.", "Quarvil")]
    [TestCase("Er schrieb der Commission für auswärtige Angelegenheiten.", "Commission für auswärtige Angelegenheiten")]
    [TestCase("Die Herren des Bundesrathes sind in der Stadt.", "Bundesrathes")]
    public void In_German_a_firm_and_a_body_have_their_names(string sentence, string expected) => Assert.That(Names(German, sentence, "orgName"), Is.EqualTo(expected));

    [TestCase("Die Firma ist gross. Die Firmen in Bern liefern nichts.")]
    [TestCase("Das Wort des Bundesrates Quarvil gilt.")]
    public void A_firm_without_a_name_and_an_office_are_no_bodies(string sentence) => Assert.That(Names(German, sentence, "orgName"), Is.Empty);

    [TestCase("La maison Quarvel livrera des montres.", "Quarvel")]
    [TestCase("Les établissements Quarvel et Tobbin sont fermés.", "Quarvel|Tobbin")]
    [TestCase("Le Mouvement patriotique suisse est dissous.", "Mouvement patriotique suisse")]
    [TestCase("Le Parti royaliste est dissous.", "Parti royaliste")]
    [TestCase("La Compagnie des Mines refuse.", "Compagnie des Mines")]
    public void In_French_it_is_the_same(string sentence, string expected) => Assert.That(Names(French, sentence, "orgName"), Is.EqualTo(expected));

    [TestCase("La ditta Quarvelli ha chiesto tempo.", "Quarvelli")]
    [TestCase("L'Unione contadina svizzera tace.", "Unione contadina svizzera")]
    [TestCase("La Federazione fascista tace.", "Federazione fascista")]
    public void In_Italian_it_is_the_same(string sentence, string expected) => Assert.That(Names(Italian, sentence, "orgName"), Is.EqualTo(expected));

    [TestCase("He sold it to Quarvel, Tobbin & Co. of Paducah.", "Quarvel, Tobbin & Co.")]
    [TestCase("He went to the firm of Quarvel for it.", "Quarvel")]
    [TestCase("He was a soldier of the 48th Kentucky, and poor.", "48th Kentucky")]
    [TestCase("He was with the 2d New Jersey then. The 36th Ills lost many.", "2d New Jersey|36th Ills")]
    [TestCase("He read it in the Hartwell Intelligencer.", "Hartwell Intelligencer")]
    [TestCase("At the term of the Livingston Circuit Court he was fined.", "Livingston Circuit Court")]
    [TestCase("He read it in the Times.", "Times")]
    public void In_English_a_firm_a_regiment_and_a_paper_have_their_names(string sentence, string expected) => Assert.That(Names(English, sentence, "orgName"), Is.EqualTo(expected));

    [TestCase("They tell me that Times is hard.")]
    [TestCase("They went to the 5th Kentucky Derby.")]
    [TestCase("They left on the 4th. Virginia was quiet.")]
    public void Other_words_and_numbers_are_no_bodies(string sentence) => Assert.That(Names(English, sentence, "orgName"), Is.Empty);
}
