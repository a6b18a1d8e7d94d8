using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Plays in the languages of the smaller packs (docs/languages.md). All texts are invented.</summary>
internal sealed class PlayLanguageTests
{
    [TestCase("sv", "Första akten", "Scen 2", "ANNA", "KARL", "Vem är det som kommer så sent om kvällen?", "Det är bara jag, och jag har inte sovit.", "(Går.)")]
    [TestCase("da", "FØRSTE AKT", "Scene 2", "ANNA", "KARL", "Hvem er det der kommer så sent om aftenen?", "Det er kun mig, og jeg har ikke sovet efter det.", "(Går.)")]
    [TestCase("no", "Annen akt", "Scene 2", "ANNA", "KARL", "Hvem er det som kommer så sent nå?", "Det er bare meg, og jeg har ikke sovet etter det.", "(Går.)")]
    [TestCase("hu", "ELSŐ FELVONÁS", "2. jelenet", "ANNA", "A POSTÁS", "Ki az, aki még most is itt van?", "Csak én vagyok az, és nem aludtam.", "(El.)")]
    [TestCase("pl", "AKT PIERWSZY", "Scena 2", "ANNA", "KAROL", "Kto to jest, że tak się spóźnia?", "To ja, ale nie mam nic dla pani.", "(Wychodzi.)")]
    [TestCase("cs", "První dějství", "Výstup 2", "ANNA", "KAREL", "Kdo je to, že se tak pozdě vrací?", "To jsem já, ale nic pro vás nemám.", "(Odejde.)")]
    [TestCase("pt", "PRIMEIRO ATO", "Cena 2", "ANA", "O PADEIRO", "Quem é que chega tão tarde, não sabe?", "Sou eu, mas não tenho mais pão em casa.", "(Sai.)")]
    [TestCase("el", "ΠΡΑΞΙΣ ΠΡΩΤΗ", "ΣΚΗΝΗ Β΄", "ΑΝΝΑ", "ΠΕΤΡΟΣ", "Ποιος είναι που έρχεται τώρα από τον κήπο;", "Εγώ είμαι, αλλά δεν έχω τίποτα για σας.", "(Εξέρχεται.)")]
    [TestCase("uk", "ДІЯ ПЕРША", "Ява 2", "АННА", "ПЕТРО", "Хто це йде, що так пізно вже?", "Це я, але для вас нічого ще нема.", "(Виходить.)")]
    [TestCase("hr", "PRVI ČIN", "Prizor 2", "ANA", "PEKAR", "Tko je to što još tako kasno dolazi?", "To sam ja, ali za vas nemam ništa, kao i već prije.", "(Odlazi.)")]
    [TestCase("fi", "ENSIMMÄINEN NÄYTÖS", "Kohtaus 2", "ANNA", "PEKKA", "Kuka se on, joka nyt tulee?", "Se olen minä, mutta en ole nukkunut, ja hän ei myös.", "(Menee.)")]
    [TestCase("la", "ACTVS I", "SCAENA II", "ANNA", "PAVLVS", "Quis est qui nunc ad nos venit?", "Ego sum, sed non habeo quod tibi dem.", "(Exit.)")]
    [TestCase("nl", "Eerste bedrijf", "Tweede tooneel", "ANNA", "KAREL", "Wie is het die nog zoo laat naar ons komt?", "Ik ben het maar, en ik heb niet geslapen.", "(gaat af.)")]
    public void Acts_scenes_speeches_and_directions_are_found(string language, string act, string scene, string first, string second, string asks, string answers, string direction)
    {
        string text = $"{act}\n\n{scene}\n\n{first}\n{asks}\n\n{second}\n{answers}\n\n{first}\n{asks}\n\n{second}\n{answers}\n\n{direction}\n\n{first}\n{asks}";
        XDocument encoded = Encoded.Of(text, TeiEncoder.Diplomatic).Document.Xml;
        Assert.That(Encoded.Elements(text, "div").Select(d => (string?)XElement.Parse(d).Attribute("type")), Is.EqualTo(new[] { "document", "act", "scene" }));
        Assert.That(Texts(text, "speaker"), Is.EqualTo(new[] { first, second, first, second, first }));
        Assert.That(Encoded.Elements(text, "stage"), Has.Length.EqualTo(1));
        Assert.That((string?)encoded.Descendants(TeiNames.Namespace + "text").Single().Attribute(XNamespace.Xml + "lang"), Is.EqualTo(language));
    }

    private static string[] Texts(string text, string name) => [.. Encoded.Elements(text, name).Select(element => XElement.Parse(element).Value)];
}
