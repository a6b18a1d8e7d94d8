using System.Numerics;
using Tei.Languages;
using Tei.Recognition;
using Tei.Recognition.Header;

namespace Tei.Tests.Languages;

/// <summary>The language of short texts, where few small words tell it. All texts are invented.</summary>
internal sealed class LanguageDetectorTests
{
    [TestCase("en", "Dear Anna,\n\nHe saw me on Sunday. He and Tom left me there.\n\nYours,\nHenry Hale")]
    [TestCase("en", "Meet me on Monday. Bring some rope.")]
    [TestCase("en", "ARRIVED SAFE. WRITE TO ME. HENRY")]
    [TestCase("en", "My dear Anna, I hope you can come. We go on Friday. Mother sends love. Do write me soon.")]
    [TestCase("en", "She has gone up to town. Do so at once. I am at home, so do come.")]
    [TestCase("en", "Do as I say. Sam and Joe go on Tuesday.")]
    [TestCase("fr", "Me voilà. Je ne me porte pas mal. Tu me manques. On se verra.")]
    [TestCase("fr", "Te voici. On ne sait rien. Ne me dis pas non.")]
    [TestCase("es", "Te quiero mucho. No me digas eso. Ven a casa.")]
    [TestCase("es", "Dime si te vas. Yo no voy. Ni tu ni el.")]
    [TestCase("de", "Bin da. Komme so bald ich kann. Hab Geld. Schreib mir.")]
    [TestCase("it", "Vieni da me. Non ti vedo mai. Se vuoi, vai.")]
    [TestCase("nl", "Hij was hier en zag me. We gaan nu naar huis.")]
    [TestCase("fi", "Rakas Anna, tulin eilen kotiin ja kaikki on hyvin. Isä ei voi kirjoittaa, mutta hän tulee sitten.")]
    [TestCase("sl", "Draga Ana, danes sem bil pri zdravniku in je rekel, da ne smem še ven. Pridi, če lahko.")]
    [TestCase("pt", "Querida Ana, ontem chegamos a casa e tudo vai bem. O pai não pode escrever, mas manda um abraço para você.")]
    [TestCase("uk", "Дорога Анно, сьогодні ми приїхали і все добре. Але батько дуже втомився, тому не пише.")]
    public void The_language_of_a_short_text_is_found(string language, string text) => Assert.That(LanguageDetector.Detect(text, Words.Of(text)), Is.EqualTo(language));

    [Test]
    public void No_small_word_is_of_more_languages_than_a_count_can_be_divided_by() =>
        Assert.That(Lexicon.Packs.SelectMany(p => p["functionWords"].Concat(p["languageWords"])).Distinct().Where(word => BitOperations.PopCount(LanguageDetector.LanguagesOf(word)) > 12), Is.Empty);
}
