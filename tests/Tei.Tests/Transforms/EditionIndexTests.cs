using System.Xml.Linq;
using Tei.Transforms;

namespace Tei.Tests.Transforms;

public sealed class EditionIndexTests
{
    internal static XDocument Edition() => XDocument.Parse(
        """
        <edition title="Harbour papers">
          <document href="c.html" title="Undated slip"/>
          <document href="b.html" title="A letter &lt;b&gt;" date="1952-04-13" kind="letter" sender="Kovalev" recipient="Ilin" text="b.txt" tei="b.tei.xml" valid="true" persons="18" places="21" insertions="19" review="3"/>
          <document href="a.html" title="A report" date="1949" kind="report" text="a.txt" tei="a.tei.xml" valid="false" persons="1" places="0" insertions="0" review="0"/>
          <document href="javascript:alert(1)" title="Hostile" date="1952-04" valid="true"/>
        </edition>
        """);

    [Test]
    public void Documents_are_sorted_by_date_and_undated_ones_come_last()
    {
        XElement page = HtmlPageTests.Parse(TeiTransform.EditionIndex.TransformToString(Edition()));

        Assert.That(page.Descendants("th").Where(h => h.Attribute("scope")!.Value == "row").Select(h => h.Nodes().First() is XElement e ? e.Value : h.Nodes().OfType<XText>().First().Value),
            Is.EqualTo(new[] { "A report", "Hostile", "A letter <b>", "Undated slip" }));
    }

    [Test]
    public void The_index_looks_as_before() => Testing.Golden.Check(TeiTransform.EditionIndex.TransformToString(Edition()), TeiSamples.Case("index.html"));

    [Test]
    public void A_hostile_address_is_no_link() =>
        Assert.That(TeiTransform.EditionIndex.TransformToString(Edition()), Does.Not.Contain("javascript"));
}
