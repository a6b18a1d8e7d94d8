using System.Text;
using Tei.Validation.RelaxNG;

namespace Tei.Validation.Tests.RelaxNG;

public class MessageTests
{
    private const string Schema =
        """
        <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="urn:t" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
          <start>
            <element name="TEI">
              <optional><attribute name="xml:id"><data type="ID"/></attribute></optional>
              <element name="teiHeader"><ref name="id"/><text/></element>
              <element name="text">
                <optional><attribute name="type"><choice><value>poem</value><value>prose</value></choice></attribute></optional>
                <zeroOrMore><choice><ref name="p"/><ref name="list"/><ref name="date"/></choice></zeroOrMore>
              </element>
            </element>
          </start>
          <define name="id"><optional><attribute name="xml:id"><data type="ID"/></attribute></optional></define>
          <define name="p">
            <element name="p"><ref name="id"/><optional><attribute name="ref"><data type="IDREF"/></attribute></optional>
              <zeroOrMore><choice><text/><element name="placeName"><text/></element></choice></zeroOrMore></element>
          </define>
          <define name="list"><element name="list"><attribute name="kind"/><oneOrMore><element name="item"><text/></element></oneOrMore></element></define>
          <define name="date"><element name="date"><data type="date"/></element></define>
        </grammar>
        """;

    private static readonly RelaxNGSchema Loaded = RelaxNGSchema.Load(new StringReader(Schema), "schema.rng");

    [TestCase("<p><placeNme/></p>", "RNG0201", """element "placeNme" not allowed in "p"; did you mean "placeName"?""")]
    [TestCase("<p><xyzzy/></p>", "RNG0201", """element "xyzzy" not allowed in "p"; the schema has no such element; expected "placeName" or text or the end tag""")]
    [TestCase("<p xmlns=''/>", "RNG0201", """element "p" not allowed in "text"; it is in no namespace, and the schema has it in the namespace "urn:t" """)]
    [TestCase("<item/>", "RNG0202", """element "item" not allowed in "text"; expected "p", "date", "list" or the end tag""")]
    [TestCase("<list kind='a'/>", "RNG0204", """element "list" incomplete; missing required element "item" """)]
    [TestCase("<p sype='a'/>", "RNG0205", """attribute "sype" not allowed on "p"; expected "ref", "xml:id" """)]
    [TestCase("<p reff='a'/>", "RNG0205", """attribute "reff" not allowed on "p"; did you mean "ref"?""")]
    [TestCase("<list><item/></list>", "RNG0206", """element "list" lacks an attribute; missing required attribute "kind" """)]
    [TestCase("<p xml:id='1 2'/>", "RNG0207", """value "1 2" of attribute "xml:id" not allowed on "p"; expected an ID (an XML name without colon)""")]
    [TestCase("some text", "RNG0208", """text not allowed in "text"; put <p> around it""")]
    [TestCase("<date>tomorrow</date>", "RNG0209", """text "tomorrow" of element "date" not allowed; expected a date such as 1851-05-01""")]
    [TestCase("<date/>", "RNG0209", """text "" of element "date" not allowed; expected a date such as 1851-05-01""")]
    [TestCase("<p xml:id='a'/><p xml:id='a'/>", "RNG0210", """the ID "a" is used already in line 3; give this element another""")]
    [TestCase("<p ref='b'/>", "RNG0211", """there is no element with the ID "b" in this document""")]
    public void A_mistake_in_the_text_gives_one_message(string mistake, string code, string message)
    {
        ValidationReport report = Validate($"<TEI xmlns='urn:t'>\n<teiHeader>h</teiHeader><text>\n{mistake}</text></TEI>");
        Assert.That(report.Diagnostics, Has.Count.EqualTo(1), string.Join('\n', report.Diagnostics));
        Assert.That(report.Diagnostics[0].Code, Is.EqualTo(code));
        Assert.That(report.Diagnostics[0].Message, Is.EqualTo(message.TrimEnd()));
        Assert.That(report.Diagnostics[0].Location.Line, Is.EqualTo(3));
    }

    [TestCase("<TEI xmlns='urn:t'><text/></TEI>", "RNG0203", """element "text" not allowed yet in "TEI"; missing required element "teiHeader" """)]
    [TestCase("<TEI xmlns='urn:t'><teiHeader/></TEI>", "RNG0204", """element "TEI" incomplete; missing required element "text" """)]
    [TestCase("<TEI xmlns='urn:t'><teiHeader/><text type='pose'/></TEI>", "RNG0207", """value "pose" of attribute "type" not allowed on "text"; expected one of "prose", "poem" """)]
    [TestCase("<p xmlns='urn:t'/>", "RNG0202", """element "p" not allowed as the root; expected "TEI" """)]
    [TestCase("<html/>", "RNG0201", """element "html" not allowed as the root; the schema has no such element; expected "TEI" """)]
    public void A_mistake_in_the_document_gives_one_message(string document, string code, string message)
    {
        ValidationReport report = Validate(document);
        Assert.That(report.Diagnostics.Select(d => (d.Code, d.Message)), Is.EqualTo(new[] { (code, message.TrimEnd()) }));
    }

    [TestCase("<p>a</p><front/>", "RNG0202", """element "front" not allowed in "text"; move it before "p" """)]
    [TestCase("<note>a</note>", "RNG0208", """text not allowed in "note"; put <item> or <head> around it""")]
    [TestCase("<item>a</item>", "RNG0202", """element "item" not allowed in "text"; expected "p", "note", "front" or the end tag; it may stand in <note> here""")]
    [TestCase("<head/>", "RNG0202", """element "head" not allowed in "text"; expected "p", "note", "front" or the end tag; it may stand in <note> here""")]
    [TestCase("<note><item/><head/></note>", "RNG0202", """element "head" not allowed in "note"; move it before "item" """)]
    public void The_shortest_repair_is_named_where_there_is_one(string content, string code, string message)
    {
        RelaxNGSchema schema = RelaxNGSchema.Load(
            new StringReader("""
                start = element text { element front { text }?, (element p { text } | element note { element head { text }?, element item { text }+ })* }
                """),
            "text.rnc");
        ValidationReport report = schema.Validate(new MemoryStream(Encoding.UTF8.GetBytes($"<text>{content}</text>")), "document.xml");
        Assert.That(report.Diagnostics.Select(d => (d.Code, d.Message)).First(), Is.EqualTo((code, message.TrimEnd())));
    }

    [Test]
    public void A_finding_says_what_the_schema_says()
    {
        RelaxNGSchema schema = RelaxNGSchema.Load(
            new StringReader("""
                ## The root. It has no more to say.
                element a {
                  ## What kind it is, e.g. one. [3.1. Kinds]
                  attribute kind { "x" }
                }
                """),
            "a.rnc");
        Diagnostic value = schema.Validate(new MemoryStream("<a kind='y'/>"u8.ToArray()), "a.xml").Diagnostics.Single();
        Assert.That(value.Explanation!.ToString(), Is.EqualTo("a/@kind: What kind it is, e.g. one (a.rnc(4,3))"));
        Diagnostic child = schema.Validate(new MemoryStream("<a kind='x'><b/></a>"u8.ToArray()), "a.xml").Diagnostics.Single();
        Assert.That(child.Explanation!.ToString(), Is.EqualTo("a: The root (a.rnc(2,1))"));
    }

    [TestCase("<a><b></a>", 1, 9)]
    [TestCase("<a>\n&nbsp;</a>", 2, 2)]
    [TestCase("", 1, 1)]
    public void A_document_that_is_not_well_formed_gives_one_diagnostic(string document, int line, int column)
    {
        Diagnostic only = Validate(document).Diagnostics.Single(d => d.Code.StartsWith("XML", StringComparison.Ordinal));
        Assert.That((only.Code, only.Location.Line, only.Location.Column), Is.EqualTo(("XML0101", line, column)));
        Assert.That(only.Message, Does.Contain("correct the markup"));
    }

    [Test]
    public void A_missing_file_gives_one_diagnostic()
    {
        ValidationReport report = Loaded.Validate("/no/such/file.xml");
        Assert.That(report.Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "XML0001" }));
    }

    [Test]
    public void A_location_has_the_path_of_the_element()
    {
        ValidationReport report = Validate("<TEI xmlns='urn:t'><teiHeader/><text><p/><list kind='a'><item/></list><p n='1'/></text></TEI>");
        Assert.That(report.Diagnostics.Single().Location.XPath, Is.EqualTo("/TEI/text[1]/p[2]/@n"));
    }

    [Test]
    public void Validation_goes_on_behind_an_error()
    {
        ValidationReport report = Validate("<TEI xmlns='urn:t'><teiHeader/><text><blort><p n='1'/></blort><date>x</date><p><list kind='k'><item/></list></p></text></TEI>");
        Assert.That(report.Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "RNG0201", "RNG0205", "RNG0209", "RNG0202" }));
    }

    [Test]
    public void Identifiers_may_be_ignored()
    {
        RelaxNGSchema schema = RelaxNGSchema.Load(
            new StringReader(Schema), "schema.rng", options: RelaxNGOptions.Default with { Identifiers = IdentifierChecking.Ignored });
        byte[] document = Encoding.UTF8.GetBytes("<TEI xmlns='urn:t' xml:id='a'><teiHeader xml:id='a'/><text><p ref='b'/></text></TEI>");
        Assert.That(schema.Validate(new MemoryStream(document), "-").Diagnostics, Is.Empty);
    }

    [Test]
    public void Every_descriptor_has_its_own_code()
    {
        IEnumerable<DiagnosticDescriptor> all = RelaxNGDiagnostics.All.Concat(XmlDiagnostics.All).Concat(Validation.Catalogs.CatalogDiagnostics.All);
        Assert.That(all.Select(d => d.Code), Is.Unique);
    }

    private static ValidationReport Validate(string document) => Loaded.Validate(new MemoryStream(Encoding.UTF8.GetBytes(document)), "document.xml");
}
