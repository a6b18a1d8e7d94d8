using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Surnames alone in French and Italian, where nouns have small letters and an article (encoding manual, section 3). All texts and persons are invented.</summary>
internal sealed class SubjectTests
{
    private const string French = "Berne, le 3 mai 1938\n\nMonsieur le Ministre,\n\nNous avons reçu votre lettre, et nous vous remercions de vos informations sur les négociations. {0} La question sera examinée par le Conseil dans une prochaine séance.";
    private const string Italian = "Roma, 3 maggio 1938\n\nSignor Ministro,\n\nHo ricevuto la Sua lettera, e La ringrazio delle informazioni sui negoziati. {0} La questione sarà esaminata dal Consiglio in una prossima seduta.";

    private static string Persons(string frame, string sentence) =>
        string.Join('|', Encoded.Of(frame.Replace("{0}", sentence, StringComparison.Ordinal), TeiEncoder.Diplomatic).Document.Xml.Descendants(TeiNames.Namespace + "p").Descendants(TeiNames.Namespace + "persName").Select(e => e.Value));

    [TestCase("On dit que Quarvel était parti.", "Quarvel")]
    [TestCase("Quarvel m’a dit que tout va bien.", "Quarvel")]
    [TestCase("Je crois qu’Ostrand cédera, mais que Tobbin s'y opposera.", "Ostrand|Tobbin")]
    [TestCase("Selon Quarvel, tout est prêt. J'ai vu Quarvel mardi.", "Quarvel|Quarvel")]
    [TestCase("J'ai parlé de cela avec Quarvel, qui rentrait de Londres.", "Quarvel")]
    [TestCase("Tobbin a reçu Ostrand et Quarvel mardi.", "Tobbin|Ostrand|Quarvel")]
    [TestCase("Quarvel a confirmé à Léstrand que le dossier était prêt.", "Quarvel|Léstrand")]
    [TestCase("Le Conseil charge le bureau d'en informer Tobbin.", "Tobbin")]
    public void In_French_a_surname_is_known_by_its_verb_or_by_what_persons_stand_behind(string sentence, string expected) => Assert.That(Persons(French, sentence), Is.EqualTo(expected));

    [TestCase("Hier a eu lieu une séance. Ceci a été dit. Rien n'est décidé. Chacun se tait. Aussi est-il tard.")]
    [TestCase("La Quarvelle est un fleuve. Nous traversons la Quarvelle, et Quarvelle est grande.", TestName = "what has an article is a thing")]
    [TestCase("Il est né à Quarville, il vit à Quarville, et Quarville est une ville.", TestName = "what stands behind à is a place")]
    [TestCase("Noël est proche. Si Votre Excellence a des doutes, Elle voudra bien nous le dire.")]
    [TestCase("Le journal « Quarvel » a écrit que tout va bien.")]
    [TestCase("Londres n'a pas répondu, et Berne s'y oppose.")]
    [TestCase("Renvoyé à l'intendant de la province.")]
    [TestCase("Exactement a été dit ce que nous savons.")]
    public void In_French_other_words_with_a_capital_are_no_persons(string sentence) => Assert.That(Persons(French, sentence), Is.Empty);

    [TestCase("Secondo Quarvelli, tutto è pronto. Quarvelli aggiunge che Tobbini partirà.", "Quarvelli|Quarvelli|Tobbini")]
    [TestCase("Buttani mi ha pregato di insistere presso Ostrani affinché taccia.", "Buttani|Ostrani")]
    [TestCase("Oggi ha avuto luogo la seduta. Ciò ha provocato emozione. Probabilmente si tratta di un errore. Così si è deciso che Ella ha ragione.", "")]
    [TestCase("La Quarvella è un fiume. Si dice che Quarvella è lunga.", "")]
    public void In_Italian_it_is_the_same(string sentence, string expected) => Assert.That(Persons(Italian, sentence), Is.EqualTo(expected));
}
