using System.Text;
using System.Xml.Linq;
using Tei.Validation;
using Tei.Validation.RelaxNG;
using Tei.Validity;

namespace Tei.Tests.Schemas;

/// <summary><see cref="TeiValidator"/>: pointers, IDs, places, and how they go together with RELAX NG.</summary>
public sealed class TeiValidatorTests
{
    private const string Start = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">";

    [TestCase("who")]
    [TestCase("ref")]
    [TestCase("target")]
    [TestCase("resp")]
    [TestCase("corresp")]
    [TestCase("next")]
    [TestCase("prev")]
    [TestCase("sameAs")]
    [TestCase("calendar")]
    public void Each_kind_of_pointer_must_have_its_target(string attribute)
    {
        Assert.That(Pointers($"{Start}<p {attribute}=\"#a\"/><p xml:id=\"a\"/></TEI>"), Is.Empty);
        Diagnostic found = Pointers($"{Start}<p {attribute}=\"#missing\"/></TEI>").Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Code, Is.EqualTo("SCH0101"));
            Assert.That(found.Message, Is.EqualTo($"@{attribute} of \"p\" points to \"#missing\", but no element has this xml:id; give the element that is meant this xml:id, or correct the pointer"));
            Assert.That(found.Location, Is.EqualTo(new SourceLocation("test.xml", 1, Start.Length + 4, $"/TEI/p[1]/@{attribute}")));
        }
    }

    [Test]
    public void Each_pointer_of_a_list_is_checked_by_itself() =>
        Assert.That(Pointers($"{Start}<p xml:id=\"a\"/><p who=\"#b  #a\n#c http://example.org/#d\"/></TEI>").Select(d => d.Message.Split('"')[3]), Is.EqualTo(new[] { "#b", "#c" }));

    [TestCase("http://example.org/people#a")]
    [TestCase("people.xml#a")]
    [TestCase("prefix:a")]
    public void Pointers_out_of_the_document_are_not_followed(string pointer) => Assert.That(Pointers($"{Start}<p ref=\"{pointer}\"/></TEI>"), Is.Empty);

    [Test]
    public void Attributes_of_other_vocabularies_are_no_pointers() => Assert.That(Pointers($"{Start}<x xmlns=\"urn:other\" ref=\"#a\"/></TEI>"), Is.Empty);

    [TestCase("#mao-zedogn", "\"#mao-zedong\"?")]
    [TestCase("#MAO-ZEDONG", "\"#mao-zedong\"?")]
    [TestCase("#mao", "\"#mao-zedong\"?")]
    [TestCase("#fn2", "\"#fn1\"?")]
    public void A_wrong_pointer_is_answered_with_the_nearest_IDs(string pointer, string meant) =>
        Assert.That(Pointers($"{Start}<p xml:id=\"mao-zedong\"/><p xml:id=\"zhou\"/><p xml:id=\"fn1\"/><p ref=\"{pointer}\"/></TEI>").Single().Message, Does.EndWith("did you mean " + meant));

    [Test]
    public void An_ID_is_used_once()
    {
        Diagnostic found = Pointers($"{Start}\n<p xml:id=\"a\"/>\n<p><q/><q xml:id=\"a\"/></p></TEI>").Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.ToString(), Is.EqualTo("test.xml(3,11): error SCH0102: the xml:id \"a\" of \"q\" is used already in line 2; give this element another"));
            Assert.That(found.Location.XPath, Is.EqualTo("/TEI/p[2]/q[2]/@xml:id"));
        }
    }

    [Test]
    public void An_ID_that_the_schema_reports_is_not_reported_again()
    {
        XDocument document = Example();
        XElement person = document.Descendants(TeiNames.Namespace + "person").First();
        person.AddAfterSelf(new XElement(person));
        Assert.That(TeiValidator.Edition.Validate(Text(document), "test.xml").Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "RNG0210" }));
    }

    [Test]
    public void Findings_of_the_schema_and_about_pointers_come_in_document_order()
    {
        XDocument document = Example();
        document.Descendants(TeiNames.Namespace + TeiNames.PersName).First(p => p.Attribute("ref") is not null).SetAttributeValue("ref", "#no-one");
        document.Descendants(TeiNames.Namespace + "div").Last().SetAttributeValue("colour", "red");
        document.Descendants(TeiNames.Namespace + "langUsage").Single().SetAttributeValue("colour", "red");
        IReadOnlyList<Diagnostic> found = TeiValidator.Edition.Validate(Text(document), "test.xml").Diagnostics;
        Assert.That(found.Select(d => d.Code).Order(), Is.EqualTo(new[] { "RNG0205", "RNG0205", "SCH0101" }));
        Assert.That(found.Select(d => d.Location.Line), Is.Ordered);
    }

    [Test]
    public void A_document_in_memory_gives_the_findings_of_its_file()
    {
        XDocument document = Example();
        document.Descendants(TeiNames.Namespace + TeiNames.P).Last().SetAttributeValue("who", "#nobody");
        string text = document.ToString(SaveOptions.DisableFormatting);
        XDocument loaded = XDocument.Parse(text, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        IReadOnlyList<Diagnostic> fromFile = TeiValidator.Edition.Validate(stream, "test.xml").Diagnostics;
        Assert.That(TeiValidator.Edition.Validate(loaded, "test.xml").Diagnostics, Is.EqualTo(fromFile));
        Assert.That(fromFile, Has.Count.EqualTo(2));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_file_that_is_not_well_formed_gives_one_finding(bool withSchema)
    {
        TeiValidator validator = withSchema ? TeiValidator.WithSchema(RelaxNGSchema.Load(new StringReader("<element name='TEI' ns='http://www.tei-c.org/ns/1.0' xmlns='http://relaxng.org/ns/structure/1.0'><text/></element>"), "small.rng")) : TeiValidator.PointersOnly;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Start + "text</p></TEI>"));
        Diagnostic found = validator.Validate(stream, "broken.xml").Diagnostics.Single();
        Assert.That((found.Code, found.Location.Line), Is.EqualTo(("XML0101", 1)));
    }

    [Test]
    public void A_file_that_is_not_there_is_a_finding() =>
        Assert.That(TeiValidator.Edition.Validate(Path.Combine(Path.GetTempPath(), "no-such-file.xml")).Diagnostics.Single().Code, Is.EqualTo("XML0001"));

    [Test]
    public void Validators_are_shared_by_threads()
    {
        string[] files = [.. Enumerable.Repeat(EncodedTexts.Examples, 4).SelectMany(f => f)];
        Assert.That(files.AsParallel().WithDegreeOfParallelism(8).All(f => TeiValidator.Edition.Validate(f).IsValid));
    }

    private static IReadOnlyList<Diagnostic> Pointers(string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        return TeiValidator.PointersOnly.Validate(stream, "test.xml").Diagnostics;
    }

    private static XDocument Example() => XDocument.Load(EncodedTexts.Examples.First(f => f.Contains("telegram", StringComparison.Ordinal)), LoadOptions.PreserveWhitespace);

    private static MemoryStream Text(XDocument document) => new(Encoding.UTF8.GetBytes(document.ToString(SaveOptions.DisableFormatting)));
}
