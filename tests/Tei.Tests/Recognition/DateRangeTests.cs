using System.Xml.Linq;

namespace Tei.Tests.Recognition;

/// <summary>Ranges, seasons and other forms of dates in four languages (encoding manual, section 4).</summary>
internal sealed class DateRangeTests
{
    [TestCase("The house stood there from 1871 to 1879.", "1871 1879")]
    [TestCase("Between 1871 and 1879 he was away.", "1871 1879")]
    [TestCase("The war of 1871–1879 was over, and the years 1881–1883 were quiet.", "1871 1879|1881 1883")]
    [TestCase("Zwischen 1871 und 1879 war er fort.", "1871 1879")]
    [TestCase("Entre 1871 et 1879, il fut absent.", "1871 1879")]
    [TestCase("De 1871 à 1879, il fut absent.", "1871 1879")]
    [TestCase("Tra il 1871 e il 1879 fu assente.", "1871 1879")]
    [TestCase("Dal 3 al 5 maggio 1921 fu assente.", "1921-05-03 1921-05-05")]
    [TestCase("Il 3 e 4 maggio 1921 fu assente.", "1921-05-03 1921-05-04")]
    [TestCase("Entre le 3 et le 5 avril 1921, il fut absent.", "1921-04-03 1921-04-05")]
    [TestCase("Zwischen dem 3. und dem 5. April 1921 war er fort.", "1921-04-03 1921-04-05")]
    public void Ranges(string text, string ranges) => Assert.That(
        string.Join('|', Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + "p").Descendants(TeiNames.Namespace + "date").Select(d => $"{d.Attribute("from")?.Value} {d.Attribute("to")?.Value}")), Is.EqualTo(ranges));

    [TestCase("In late 1871 he came home.", "1871")]
    [TestCase("He came home in the spring of 1871 and left in winter 1872.", "1871|1872")]
    [TestCase("Im Sommer 1871 kam er heim, im Frühjahr 1872 ging er.", "1871|1872")]
    [TestCase("En été 1871, il revint; à la fin de 1872, il partit.", "1871|1872")]
    [TestCase("Nell'estate 1871 tornò.", "1871")]
    [TestCase("Das Abkommen vom 21. II. 1921 gilt noch.", "1921-02-21")]
    [TestCase("Am 12. März 1921 um 15 Uhr 30 sprach er.", "1921-03-12T15:30:00")]
    public void Seasons_and_times(string text, string when) => Assert.That(
        string.Join('|', Encoded.Of(text).Document.Xml.Descendants(TeiNames.Namespace + "p").Descendants(TeiNames.Namespace + "date").Select(d => d.Attribute("when")?.Value)), Is.EqualTo(when));

    [TestCase("It is on the pages 1571-1579 of the book.")]
    [TestCase("The file is 1871–1879/14 there.")]
    [TestCase("See Art. 5 of the paper, and Part II of 1.")]
    [TestCase("The number is 1871-2.")]
    public void Other_numbers_are_no_ranges(string text) => Assert.That(Encoded.Elements(text, "date"), Is.Empty);

    [Test]
    public void An_elided_article_is_no_given_name() => Assert.That(Encoded.Values("Nell'autunno tornò a casa con la madre, e nell'inverno partì.", "persName"), Is.Empty);
}
