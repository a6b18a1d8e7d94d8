using System.Xml;
using System.Xml.Linq;
using Tei.Transforms;
using Tei.Validation;

namespace Tei.Tests.Transforms;

public sealed class UserStylesheetTests
{
    private string folder = "";

    [SetUp]
    public void CreateFolder() => folder = Directory.CreateTempSubdirectory("stylesheets-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void A_parameter_reaches_the_stylesheet()
    {
        TeiTransform transform = Load("""<xsl:param name="who" select="'nobody'"/><xsl:template match="/">Hello <xsl:value-of select="$who"/></xsl:template>""");

        Assert.That(transform.TransformToString(new XDocument(new XElement("x"))), Is.EqualTo("Hello nobody"));
        Assert.That(transform.TransformToString(new XDocument(new XElement("x")), new Dictionary<string, string> { ["who"] = "\"'<&" }), Is.EqualTo("Hello \"'<&"));
    }

    [Test]
    public void A_parameter_whose_name_is_no_name_is_a_bad_call()
    {
        TeiTransform transform = Load("""<xsl:template match="/"/>""");

        Assert.That(() => transform.TransformToString(new XDocument(new XElement("x")), new Dictionary<string, string> { ["a b"] = "" }), Throws.ArgumentException.With.Message.Contains("a b"));
    }

    [Test]
    public void Includes_imports_and_documents_below_the_folder_are_opened()
    {
        Directory.CreateDirectory(Path.Combine(folder, "parts"));
        Write("parts/a.xsl", """<xsl:template name="a">A</xsl:template>""");
        Write("parts/b.xsl", """<xsl:template name="b">B</xsl:template>""");
        File.WriteAllText(Path.Combine(folder, "data.xml"), "<d>C</d>");

        TeiTransform transform = Load(
            """<xsl:import href="parts/b.xsl"/><xsl:include href="parts/a.xsl"/><xsl:template match="/"><xsl:call-template name="a"/><xsl:call-template name="b"/><xsl:value-of select="document('data.xml')"/></xsl:template>""");

        Assert.That(transform.TransformToString(new XDocument(new XElement("x"))), Is.EqualTo("ABC"));
    }

    [TestCase("1.0", false)]
    [TestCase("3.0", true)]
    [CancelAfter(60_000)]
    public async Task A_stylesheet_may_come_through_a_pipe(string version, bool needsSaxon)
    {
        if (needsSaxon)
        {
            Testing.ExternalProgram.RequireSaxon();
        }

        string pipe = Path.Combine(folder, "pipe.xsl");
        Testing.ExternalProgram.MakePipe(pipe);

        Task writes = Task.Run(() => File.WriteAllText(pipe, $"""<xsl:stylesheet version="{version}" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="text"/><xsl:template match="/">read once</xsl:template></xsl:stylesheet>"""));
        TeiTransform transform = TeiTransform.Load(pipe);
        await writes;

        Assert.That(transform.TransformToString(new XDocument(new XElement("x"))), Is.EqualTo("read once"));
    }

    [TestCase("../outside.xml", "outside the stylesheet's folder")]
    [TestCase("http://example.org/x.xml", "never the network")]
    [TestCase("missing.xml", "cannot open")]
    public void A_document_elsewhere_is_refused(string address, string reason)
    {
        TeiTransform transform = Load($"""<xsl:template match="/"><xsl:value-of select="document('{address}')"/></xsl:template>""");

        TransformException refusal = Assert.Throws<TransformException>(() => transform.TransformToString(new XDocument(new XElement("x"))))!;
        Assert.That((refusal.Diagnostics.Single().Code, refusal.Message.Contains(reason)), Is.EqualTo(("XSL0003", true)), refusal.Message);
    }

    [TestCase("../outside.xsl", "outside the stylesheet's folder")]
    [TestCase("https://example.org/x.xsl", "never the network")]
    [TestCase("missing.xsl", "cannot open")]
    public void An_include_elsewhere_is_refused_where_it_stands(string address, string reason)
    {
        Diagnostic diagnostic = Refused($"\n<xsl:include href=\"{address}\"/>");

        Assert.That((diagnostic.Code, diagnostic.Location.Line, diagnostic.Message.Contains(reason)), Is.EqualTo(("XSL0001", 2, true)), diagnostic.ToString());
    }

    [Test]
    public void A_resolver_of_your_own_decides_what_is_opened()
    {
        string elsewhere = Directory.CreateTempSubdirectory("elsewhere-").FullName;
        File.WriteAllText(Path.Combine(elsewhere, "data.xml"), "<d>there</d>");
        string path = Write("main.xsl", $"""<xsl:template match="/"><xsl:value-of select="document('{new Uri(Path.Combine(elsewhere, "data.xml"))}')"/></xsl:template>""");

        string result = TeiTransform.Load(path, new FolderResolver(Path.GetTempPath())).TransformToString(new XDocument(new XElement("x")));
        Directory.Delete(elsewhere, recursive: true);

        Assert.That(result, Is.EqualTo("there"));
    }

    [TestCase("\n<xsl:template match=\"/\"><xsl:nonsense/></xsl:template>", 2)]
    [TestCase("\n\n<xsl:template match=\"a[\"/>", 3)]
    [TestCase("\n<xsl:template match=\"a\">", 2)]
    public void A_stylesheet_that_does_not_compile_is_refused_with_its_place(string content, int line)
    {
        Diagnostic diagnostic = Refused(content);

        Assert.Multiple(() =>
        {
            Assert.That(diagnostic.Code, Is.EqualTo("XSL0001"));
            Assert.That(diagnostic.Location.File, Is.EqualTo(Path.Combine(folder, "main.xsl")));
            Assert.That(diagnostic.Location.Line, Is.EqualTo(line));
            Assert.That(diagnostic.Location.Column, Is.Positive);
        });
    }

    [TestCase("2.0")]
    [TestCase("3.0")]
    public void A_newer_version_is_refused_and_Saxon_named(string version)
    {
        string path = Path.Combine(folder, "main.xsl");
        File.WriteAllText(path, $"""<xsl:stylesheet version="{version}" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"/>""");

        InvalidSchemaException refusal = Assert.Throws<InvalidSchemaException>(() => TeiTransform.Load(path, engine: XsltEngine.DotNet))!;

        Assert.That(refusal.Diagnostics.Single().Code, Is.EqualTo("XSL0002"));
        Assert.That(refusal.Message, Does.Contain("Saxon-HE").And.Contain(version));
    }

    [Test]
    public void A_stylesheet_that_is_nested_too_deep_is_refused_and_does_not_crash()
    {
        string path = Path.Combine(folder, "deep.xsl");
        File.WriteAllText(path, "<a xsl:version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>" + string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000)) + "</a>");
        Assert.That(() => TeiTransform.Load(path), Throws.TypeOf<InvalidSchemaException>().With.Message.Contains("nested more than"));
    }

    [Test]
    public void A_file_that_is_not_there_is_refused() =>
        Assert.That(() => TeiTransform.Load(Path.Combine(folder, "none.xsl")), Throws.TypeOf<InvalidSchemaException>().With.Message.Contains("XSL0001"));

    [Test]
    public void A_script_is_not_run() =>
        Assert.That(() => Load("""<ms:script xmlns:ms="urn:schemas-microsoft-com:xslt" implements-prefix="x" language="C#">public string f() { return "ran"; }</ms:script><xsl:template match="/"><xsl:value-of select="x:f()" xmlns:x="urn:x"/></xsl:template>""")
            .TransformToString(new XDocument(new XElement("x"))), Throws.InstanceOf<Exception>());

    [Test]
    public void A_message_that_terminates_stops_the_transform()
    {
        TeiTransform transform = Load("""<xsl:template match="/"><xsl:message terminate="yes">no title</xsl:message></xsl:template>""");

        TransformException stop = Assert.Throws<TransformException>(() => transform.TransformToString(new XDocument(new XElement("x"))))!;
        Assert.That((stop.Diagnostics.Single().Code, stop.Message.Contains("no title")), Is.EqualTo(("XSL0003", true)), stop.Message);
    }

    [Test]
    public void A_message_is_handed_back()
    {
        TeiTransform transform = Load("""<xsl:template match="/"><xsl:message>look here</xsl:message>done</xsl:template>""");
        using var output = new StringWriter();

        IReadOnlyList<Diagnostic> messages = transform.Transform(new XDocument(new XElement("x")), output);

        Assert.That(messages.Select(m => (m.Code, m.Message)), Is.EqualTo(new[] { ("XSL0004", "look here") }));
        Assert.That(output.ToString(), Is.EqualTo("done"));
    }

    [Test]
    public void Malformed_input_is_reported_with_its_place()
    {
        using var reader = XmlReader.Create(new StringReader("<a>\n<b></a>"));

        TransformException stop = Assert.Throws<TransformException>(() => TeiTransform.SourceText.Transform(reader, TextWriter.Null))!;
        Assert.That(stop.Diagnostics.Single().Location.Line, Is.EqualTo(2));
    }

    [Test]
    public void A_result_in_XML_says_UTF8()
    {
        string path = Path.Combine(folder, "main.xsl");
        File.WriteAllText(path, """<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output indent="yes"/><xsl:template match="/"><a><b/></a></xsl:template></xsl:stylesheet>""");

        Assert.That(TeiTransform.Load(path).TransformToString(new XDocument(new XElement("x"))), Is.EqualTo("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a>\n  <b />\n</a>"));
    }

    [Test]
    public void Threads_may_share_a_transform()
    {
        XDocument document = TeiSamples.Conversation();
        string expected = TeiTransform.Html.TransformToString(document);

        Assert.That(Enumerable.Range(0, 32).AsParallel().Select(_ => TeiTransform.Html.TransformToString(document)).Distinct(), Is.EqualTo(new[] { expected }));
    }

    private Diagnostic Refused(string content) => Assert.Throws<InvalidSchemaException>(() => Load(content))!.Diagnostics[0];

    private TeiTransform Load(string content) => TeiTransform.Load(Write("main.xsl", content));

    private string Write(string name, string content)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, $"""<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">{content}<xsl:output method="text"/></xsl:stylesheet>""");
        return path;
    }
}
