using System.Xml.Linq;
using Tei.Transforms;

namespace Tei.Tests.Transforms;

public sealed class MentionNumberingTests
{
    private static readonly XName XmlId = XNamespace.Xml + "id";

    [TestCase("<p><persName ref='#a'>A</persName><placeName ref='#b'>B</placeName><rs ref='#a'>he</rs></p>", "a.1 b.1 a.2")]
    [TestCase("<p xml:id='a.1'><persName ref='#a'>A</persName></p>", "a.1 a.2", Description = "an id that is taken is passed over")]
    [TestCase("<p><persName ref='#a' xml:id='mine'>A</persName></p>", "mine")]
    [TestCase("<p><persName>A</persName><persName ref='https://example.org'>B</persName><persName ref='#a b'>C</persName><date ref='#a'/></p>", "")]
    [TestCase("<p><supplied>a</supplied><persName cert='low'>B</persName><supplied cert='high'><ex>b</ex></supplied><date cert='high'/><gap/></p>", "supplied.1 persName.1 supplied.2 ex.1 gap.1")]
    public void Mentions_are_numbered_in_order(string content, string ids) =>
        Assert.That(string.Join(' ', MentionNumbering.Apply(TeiSamples.WithBody(content)).Descendants().Attributes(XmlId).Select(a => a.Value)), Is.EqualTo(ids));

    [Test]
    public void The_document_itself_is_not_changed()
    {
        XDocument document = TeiSamples.Conversation();
        string before = document.ToString(SaveOptions.DisableFormatting);

        MentionNumbering.Apply(document);

        Assert.That(document.ToString(SaveOptions.DisableFormatting), Is.EqualTo(before));
    }
}
