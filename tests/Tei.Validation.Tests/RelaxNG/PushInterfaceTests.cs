using System.Xml;
using System.Xml.Linq;
using Tei.Validation.RelaxNG;

namespace Tei.Validation.Tests.RelaxNG;

/// <summary>The ways into a validation beside files and streams: pushed events, a reader in between, and the question what may come.</summary>
public class PushInterfaceTests
{
    private static readonly RelaxNGSchema Schema = Load("""
        <grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes" ns="http://example.org/letters">
          <start><ref name="letter"/></start>
          <define name="letter">
            <element name="letter">
              <attribute name="n"><data type="positiveInteger"/></attribute>
              <optional><attribute name="kind"><choice><value>draft</value><value>copy</value></choice></attribute></optional>
              <optional><attribute name="xml:id"><data type="ID"/></attribute></optional>
              <element name="head"><text/></element>
              <oneOrMore><choice>
                <element name="p"><mixed><zeroOrMore><element name="hi"><text/></element></zeroOrMore></mixed></element>
                <element name="seal"><choice><value>red</value><value>black</value></choice></element>
              </choice></oneOrMore>
            </element>
          </define>
        </grammar>
        """);

    private const string Ns = "http://example.org/letters";

    private static readonly string[] Documents =
    [
        """<letter xmlns="http://example.org/letters" n="1"><head>To you</head><p>a <hi>b</hi></p><seal>red</seal></letter>""",
        """<letter xmlns="http://example.org/letters" n="x" kind="fair"><p>no head</p><seal>blue</seal>text<hi/></letter>""",
        """<letter xmlns="http://example.org/letters" kind="copy" colour="red"><head/></letter>""",
        """<letter n="1"><head/></letter>""",
        """<l:letter xmlns:l="http://example.org/letters" n=" 7 "><l:head><l:p/></l:head><l:seal> <![CDATA[red]]> </l:seal></l:letter>""",
    ];

    [TestCaseSource(nameof(Documents))]
    public void Pushed_events_give_the_findings_of_a_reader(string document)
    {
        ValidationReport pulled = Schema.Validate(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(document)), "-");
        RelaxNGValidator validator = Schema.CreateValidator();
        Push(XDocument.Parse(document, LoadOptions.PreserveWhitespace).Root!, validator);
        Assert.That(Listed(validator.Complete()), Is.EquivalentTo(Listed(pulled)));
    }

    [TestCaseSource(nameof(Documents))]
    public void A_validating_reader_passes_everything_on_and_finds_the_same(string document)
    {
        ValidationReport pulled = Schema.Validate(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(document)), "-");
        using RelaxNGValidatingReader reader = Schema.CreateReader(XmlReader.Create(new StringReader(document)), "-");
        XDocument built = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        Assert.Multiple(() =>
        {
            Assert.That(XNode.DeepEquals(built, XDocument.Parse(document, LoadOptions.PreserveWhitespace)));
            Assert.That(reader.Report.Diagnostics, Is.EqualTo(pulled.Diagnostics));
        });
    }

    [TestCaseSource(nameof(Documents))]
    public async Task The_asynchronous_way_finds_the_same(string document)
    {
        var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(document));
        ValidationReport pulled = Schema.Validate(stream, "-");
        stream.Position = 0;
        Assert.That((await Schema.ValidateAsync(stream, "-")).Diagnostics, Is.EqualTo(pulled.Diagnostics));
    }

    [Test]
    public void A_cancelled_validation_ends()
    {
        var cancelled = new CancellationToken(canceled: true);
        Assert.Multiple(() =>
        {
            Assert.That(() => Schema.Validate(new MemoryStream("<letter/>"u8.ToArray()), "-", cancelled), Throws.InstanceOf<OperationCanceledException>());
            Assert.That(() => Schema.ValidateAsync(new MemoryStream("<letter/>"u8.ToArray()), "-", cancelled), Throws.InstanceOf<OperationCanceledException>());
        });
    }

    [Test]
    public void A_validating_reader_reports_what_is_not_well_formed_and_throws_as_its_inner_reader_does()
    {
        using RelaxNGValidatingReader reader = Schema.CreateReader(XmlReader.Create(new StringReader("<letter><head></letter>")), "a.xml");
        Assert.That(() => XDocument.Load(reader), Throws.InstanceOf<XmlException>());
        Assert.That(reader.Report.Diagnostics.Select(d => d.Code), Does.Contain("XML0101"));
    }

    [Test]
    public void It_tells_what_may_come_at_each_point()
    {
        RelaxNGValidator validator = Schema.CreateValidator();
        Assert.That(validator.Expected.Elements, Is.EqualTo((RelaxNGName[])[new("letter", Ns)]));
        validator.StartElement("letter", Ns);
        Assert.Multiple(() =>
        {
            Assert.That(validator.Expected.Attributes.Select(a => a.LocalName), Is.EqualTo((string[])["id", "kind", "n"]));
            Assert.That(validator.Expected.RequiredAttributes.Select(a => a.LocalName), Is.EqualTo((string[])["n"]));
            Assert.That(validator.Expected.ValuesOf("kind"), Is.EqualTo((string[])["draft", "copy"]));
            Assert.That(validator.Expected.AllowsAttribute("colour"), Is.False);
        });
        validator.Attribute("n", "1");
        validator.CloseStartTag();
        Assert.Multiple(() =>
        {
            Assert.That(validator.Expected.Attributes, Is.Empty);
            Assert.That(validator.Expected.RequiredElements.Select(e => e.LocalName), Is.EqualTo((string[])["head"]));
            Assert.That(validator.Expected.AllowsElement("p", Ns), Is.False);
            Assert.That(validator.Expected.MayEnd, Is.False);
        });
        validator.StartElement("head", Ns);
        validator.Text("To you");
        validator.EndElement();
        validator.StartElement("seal", Ns);
        validator.CloseStartTag();
        Assert.That(validator.Expected.Values, Is.EqualTo((string[])["red", "black"]));
        validator.Text("red");
        validator.EndElement();
        Assert.Multiple(() =>
        {
            Assert.That(validator.Expected.MayEnd);
            Assert.That(validator.Expected.Elements.Select(e => e.LocalName), Is.EqualTo((string[])["p", "seal"]));
            Assert.That(validator.Expected.AllowsText, Is.False);
        });
        validator.EndElement();
        Assert.That(validator.Complete().IsValid);
    }

    [Test]
    public void Events_in_an_impossible_order_are_bad_calls()
    {
        RelaxNGValidator validator = Schema.CreateValidator();
        Assert.That(() => validator.Attribute("n", "1"), Throws.InvalidOperationException);
        Assert.That(validator.EndElement, Throws.InvalidOperationException);
        validator.StartElement("letter", Ns);
        Assert.That(validator.Complete, Throws.InvalidOperationException);
    }

    [Test]
    public void Findings_beyond_the_limit_are_counted_in_one_more()
    {
        RelaxNGSchema schema = RelaxNGSchema.Load(
            new StringReader("""<element name="a" xmlns="http://relaxng.org/ns/structure/1.0"><empty/></element>"""), "a.rng", options: new RelaxNGOptions { MostFindings = 3 });
        string document = $"<a>{string.Concat(Enumerable.Repeat("<b/>", 10))}</a>";
        ValidationReport report = schema.Validate(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(document)), "a.xml");
        Assert.That(report.Diagnostics.Select(d => d.Code), Is.EqualTo((string[])["RNG0201", "RNG0201", "RNG0201", "RNG0212"]));
        Assert.That(report.Diagnostics[^1].Message, Does.StartWith("7 more findings"));
    }

    [Test]
    public void Workspaces_of_earlier_documents_leave_nothing_behind()
    {
        // The same ID in two documents is no mistake, and counting starts anew.
        byte[] document = """<letter xmlns="http://example.org/letters" n="1" xml:id="a"><head/><p/><q/></letter>"""u8.ToArray();
        ValidationReport first = Schema.Validate(new MemoryStream(document), "a.xml");
        ValidationReport second = Schema.Validate(new MemoryStream(document), "a.xml");
        Assert.That(second.Diagnostics, Is.EqualTo(first.Diagnostics));
        Assert.That(first.Diagnostics.Select(d => d.Location.XPath), Is.EqualTo((string[])["/letter/q[1]"]));
    }

    private static RelaxNGSchema Load(string schema) => RelaxNGSchema.Load(new StringReader(schema), "letters.rng");

    private static IEnumerable<string> Listed(ValidationReport report) => report.Diagnostics.Select(d => $"{d.Code} {d.Location.XPath} {d.Message}");

    private static void Push(XElement element, RelaxNGValidator validator)
    {
        validator.StartElement(element.Name.LocalName, element.Name.NamespaceName, element.GetPrefixOfNamespace(element.Name.Namespace) ?? "");
        foreach (XAttribute attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration))
        {
            validator.Attribute(attribute.Name.LocalName, attribute.Value, attribute.Name.NamespaceName, element.GetPrefixOfNamespace(attribute.Name.Namespace) ?? "");
        }

        foreach (XNode node in element.Nodes())
        {
            if (node is XElement child)
            {
                Push(child, validator);
            }
            else if (node is XText text)
            {
                validator.Text(text.Value);
            }
        }

        validator.EndElement();
    }
}
