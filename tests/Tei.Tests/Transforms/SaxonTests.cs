using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Tei.Transforms;
using Tei.Transforms.Saxon;
using Tei.Validation;

namespace Tei.Tests.Transforms;

/// <summary>XSLT 2.0 and 3.0 on Saxon-HE in workers that stay.</summary>
public sealed class SaxonTests
{
    private const string Sheet = """<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:f="urn:f" exclude-result-prefixes="#all" expand-text="yes"><xsl:output method="text"/>{0}</xsl:stylesheet>""";

    private string folder = "";
    private SaxonPool pool = null!;

    [OneTimeSetUp]
    public void Start()
    {
        try
        {
            pool = new SaxonPool(SaxonInstallation.Find(), SaxonSettings.Default with { Limit = TimeSpan.FromSeconds(20), Workers = 2 });
        }
        catch (MissingEngineException e)
        {
            Assert.Ignore(e.Message);
        }

        folder = Directory.CreateTempSubdirectory("tei-saxon-tests-").FullName;
    }

    [OneTimeTearDown]
    public void Stop()
    {
        pool?.Dispose();
        if (folder.Length > 0)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [TestCase("""<xsl:template match="/"><xsl:for-each-group select="//w" group-by="string-length(.)"><xsl:sort select="current-grouping-key()"/>{current-grouping-key()}={string-join(current-group(), '+')};</xsl:for-each-group></xsl:template>""", "3=one+two;5=three;", TestName = "Grouping")]
    [TestCase("""<xsl:template match="/"><xsl:analyze-string select="'3 May 1949'" regex="(\d+) (\w+) (\d+)"><xsl:matching-substring>{regex-group(3)}-{regex-group(2)}</xsl:matching-substring></xsl:analyze-string></xsl:template>""", "1949-May", TestName = "Regular_expressions")]
    [TestCase("""<xsl:template match="/">{map:get(map { 'a': 1, 'b': 2 }, 'b') + array:size([1, 2])}</xsl:template>""", "4", TestName = "Maps_and_arrays")]
    [TestCase("""<xsl:template match="/"><xsl:try>{xs:integer('x')}<xsl:catch>caught</xsl:catch></xsl:try></xsl:template>""", "caught", TestName = "Try_and_catch")]
    [TestCase("""<xsl:accumulator name="n" initial-value="0"><xsl:accumulator-rule match="w" select="$value + 1"/></xsl:accumulator><xsl:mode use-accumulators="#all"/><xsl:template match="/"><xsl:apply-templates select="//w"/></xsl:template><xsl:template match="w">{accumulator-before('n')}</xsl:template>""", "123", TestName = "Accumulators")]
    [TestCase("""<xsl:function name="f:twice" as="xs:integer"><xsl:param name="n" as="xs:integer"/><xsl:sequence select="2 * $n"/></xsl:function><xsl:template match="/">{f:twice(21)}</xsl:template>""", "42", TestName = "Functions")]
    [TestCase("""<xsl:param name="who" select="'nobody'"/><xsl:template match="/">Hello {$who}</xsl:template>""", "Hello Dorn", TestName = "Parameters")]
    [TestCase("""<xsl:template match="/" mode="short">short</xsl:template><xsl:template match="/">long</xsl:template>""", "short", "short", TestName = "Initial_mode")]
    public void Xslt_3_runs(string content, string expected, string? mode = null)
    {
        string sheet = Sheet.Replace("{0}", content, StringComparison.Ordinal).Replace("xmlns:f=", "xmlns:array=\"http://www.w3.org/2005/xpath-functions/array\" xmlns:f=", StringComparison.Ordinal);
        TransformResult result = Run(sheet, "<r><w>one</w><w>two</w><w>three</w></r>", out string output, new TransformRequest { InitialMode = mode, Parameters = new Dictionary<string, string> { ["who"] = "Dorn" } });
        Assert.That(output, Is.EqualTo(expected));
        Assert.That(result.Documents, Is.Empty);
    }

    [Test]
    public void A_template_to_begin_with_needs_no_document()
    {
        TeiTransform transform = Load("""<xsl:template name="go">gone</xsl:template>""");
        using var output = new MemoryStream();
        transform.Transform(null, output, new TransformRequest { InitialTemplate = "go" });
        Assert.That(Encoding.UTF8.GetString(output.ToArray()), Is.EqualTo("gone"));
    }

    [Test]
    public void Messages_have_their_line() =>
        Assert.That(Run("\n\n<xsl:template match=\"/\">\n<xsl:message>look\n here</xsl:message></xsl:template>").Messages.Single().ToString(), Does.Match(@"s\d+\.xsl\(4,\d+\): info XSL0004: look here$"));

    // To XSLT such a document is an empty one; whoever runs the stylesheet should know.
    [TestCase("document('no.xml')", "cannot open '.*no\\.xml': there is no such file$")]
    [TestCase("document('file:///etc/hostname')", "refused to open '/etc/hostname': ")]
    public void A_document_that_cannot_be_opened_is_a_warning_with_its_line(string call, string says)
    {
        Diagnostic told = Run($"\n<xsl:template match=\"/\">\n<xsl:value-of select=\"count({call})\"/></xsl:template>").Messages.Single();
        Assert.That(told.ToString(), Does.Match($@"s\d+\.xsl\(3,\d+\): warning XSL0007: {says}"));
    }

    [TestCase("<xsl:template match=\"/\">{1 div}</xsl:template>", @"s\d+\.xsl\(1,?\d*\): error XSL0001: ", TestName = "A_stylesheet_that_is_wrong_is_refused_with_its_place")]
    public void A_wrong_stylesheet_is_refused(string content, string says) =>
        Assert.That(Assert.Throws<Tei.Validation.InvalidSchemaException>(() => Load(content))!.Diagnostics[0].ToString(), Does.Match(says));

    [TestCase("\n<xsl:template match=\"/\">{error((), 'the tide')}</xsl:template>", @"s\d+\.xsl\(2,?\d*\): error XSL0003: .*the tide")]
    [TestCase("<xsl:template match=\"/\"><xsl:message terminate=\"yes\">stop here</xsl:message></xsl:template>", "error XSL0003: ")]
    [TestCase("<xsl:template match=\"/\">{doc('file:///etc/hostname')}</xsl:template>", "refused to open .*/etc/hostname")]
    [TestCase("<xsl:template match=\"/\">{unparsed-text('/etc/hostname')}</xsl:template>", "refused to open .*/etc/hostname")]
    [TestCase("<xsl:template match=\"/\">{doc('http://example.org/a.xml')}</xsl:template>", "refused to open .*never the network")]
    [TestCase("<xsl:template match=\"/\">{count(collection('file:///etc'))}</xsl:template>", "collections are not read")]
    [TestCase("<xsl:template match=\"/\"><xsl:result-document href=\"../out.xml\">x</xsl:result-document></xsl:template>", "not below the folder of the results")]
    [TestCase("<xsl:template match=\"/\"><xsl:result-document href=\"file:///tmp/out.xml\">x</xsl:result-document></xsl:template>", "not below the folder of the results")]
    public void What_fails_or_reaches_out_is_a_finding(string content, string says) =>
        Assert.That(string.Join('\n', Assert.Throws<TransformException>(() => Run(content))!.Diagnostics), Does.Match(says));

    [Test]
    public void Results_besides_the_main_one_are_handed_back()
    {
        TransformResult result = Run("""<xsl:template match="/"><xsl:for-each select="//w"><xsl:result-document href="words/{.}.txt" method="text">{upper-case(.)}</xsl:result-document></xsl:for-each></xsl:template>""");
        Assert.That(result.Documents.Select(d => $"{d.Path}: {Encoding.UTF8.GetString(d.Content.Span)}"), Is.EqualTo(new[] { "words/one.txt: ONE", "words/two.txt: TWO" }));
    }

    [Test]
    public void Modules_and_texts_of_its_folder_are_read()
    {
        File.WriteAllText(Path.Combine(folder, "words.txt"), "from the file");
        File.WriteAllText(Path.Combine(folder, "module.xsl"), """<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template name="t"><xsl:value-of select="unparsed-text('words.txt')"/></xsl:template></xsl:stylesheet>""");
        Run(Sheet.Replace("{0}", """<xsl:include href="module.xsl"/><xsl:template match="/"><xsl:call-template name="t"/></xsl:template>""", StringComparison.Ordinal), "<r/>", out string output);
        Assert.That(output, Is.EqualTo("from the file"));
    }

    [Test]
    public void Entities_from_outside_are_empty()
    {
        TeiTransform transform = Load("""<xsl:template match="/">[{.}]</xsl:template>""");
        using XmlReader reader = XmlReader.Create(new StringReader("""<!DOCTYPE r SYSTEM "file:///etc/hostname"><r>text</r>"""), new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null });
        using var output = new MemoryStream();
        transform.Transform(reader, output, TransformRequest.Plain);
        Assert.That(Encoding.UTF8.GetString(output.ToArray()), Is.EqualTo("[text]"));
    }

    [Test]
    public void A_worker_that_is_killed_loses_nothing()
    {
        TeiTransform transform = Load("""<xsl:template match="/">{count(//w)}</xsl:template>""");
        for (int i = 0; i < 3; i++)
        {
            foreach (int id in pool.ProcessIds)
            {
                using Process worker = Process.GetProcessById(id);
                worker.Kill();
                worker.WaitForExit();
            }

            Assert.That(transform.TransformToString(XDocument.Parse("<r><w/><w/></r>")), Is.EqualTo("2"));
        }
    }

    [Test]
    public void What_takes_too_long_is_stopped_and_the_next_goes_on()
    {
        using var impatient = new SaxonPool(pool.Installation, SaxonSettings.Default with { Limit = TimeSpan.FromSeconds(4) });
        TeiTransform slow = Load("""<xsl:template match="/"><xsl:call-template name="loop"><xsl:with-param name="n" select="count(//w)"/></xsl:call-template></xsl:template><xsl:template name="loop"><xsl:param name="n"/><xsl:if test="$n ge 0"><xsl:call-template name="loop"><xsl:with-param name="n" select="$n + 1"/></xsl:call-template></xsl:if></xsl:template>""", impatient);
        TransformException e = Assert.Throws<TransformException>(() => slow.TransformToString(XDocument.Parse("<r/>")))!;
        Assert.That(e.Diagnostics[0].ToString(), Does.Match("error XSL0006: it took longer than 4 seconds|nested too deep"));
        Assert.That(Load("""<xsl:template match="/">well</xsl:template>""", impatient).TransformToString(XDocument.Parse("<r/>")), Is.EqualTo("well"));
    }

    [Test]
    public void A_worker_that_was_begun_is_the_first_that_works()
    {
        using var own = new SaxonPool(pool.Installation, pool.Settings);
        own.Begin();
        own.Begin();
        int begun = own.ProcessIds.Single();
        Assert.That(own.Ping(), Is.Not.Empty);
        Assert.That(own.ProcessIds, Is.EqualTo(new[] { begun }));
    }

    [Test]
    public void Threads_share_the_workers()
    {
        TeiTransform transform = Load("""<xsl:template match="/">{//w[last()]}</xsl:template>""");
        string[] results = new string[40];
        Parallel.For(0, results.Length, i => results[i] = transform.TransformToString(XDocument.Parse($"<r><w>{i}</w></r>")));
        Assert.That(results, Is.EqualTo(Enumerable.Range(0, results.Length).Select(i => $"{i}")));
        Assert.That(pool.ProcessIds, Has.Count.InRange(1, 2));
    }

    [Test]
    public void A_missing_archive_is_told_in_one_line() =>
        Assert.That(Assert.Throws<MissingEngineException>(() => SaxonInstallation.Find("/no/such/saxon.jar"))!.Message, Does.Match("^saxon: error XSL0005: .*apt-get install libsaxonhe-java"));

    [TestCase(false)]
    [TestCase(true)]
    public void An_archive_that_is_not_Saxon_is_told_before_a_worker_starts(bool isArchive)
    {
        string file = Path.Combine(folder, "other.jar");
        File.WriteAllText(file, "no archive");
        if (isArchive)
        {
            File.Delete(file);
            ZipFile.Open(file, ZipArchiveMode.Create).Dispose();
        }

        Assert.That(Assert.Throws<MissingEngineException>(() => SaxonInstallation.Find(file))!.Message, Does.Match(@"^saxon: error XSL0005: .*other\.jar is no archive of Saxon-HE: install"));
    }

    [Test]
    public void The_encoding_is_the_stylesheets()
    {
        TeiTransform transform = Load("<xsl:output method=\"xml\" encoding=\"iso-8859-1\"/><xsl:template match=\"/\"><r>é</r></xsl:template>", method: "");
        using XmlReader reader = XDocument.Parse("<r/>").CreateReader();
        using var output = new MemoryStream();
        transform.Transform(reader, output, TransformRequest.Plain);
        Assert.That(Encoding.Latin1.GetString(output.ToArray()), Does.Contain("encoding=\"iso-8859-1\"").IgnoreCase.And.Contain("<r>é</r>"));
    }

    private TransformResult Run(string content) => Run(Sheet.Replace("{0}", content, StringComparison.Ordinal), "<r><w>one</w><w>two</w></r>", out _);

    private TransformResult Run(string sheet, string document, out string output, TransformRequest? request = null)
    {
        using XmlReader reader = XDocument.Parse(document).CreateReader();
        using var bytes = new MemoryStream();
        TransformResult result = LoadSheet(sheet, pool).Transform(reader, bytes, request ?? TransformRequest.Plain);
        output = Encoding.UTF8.GetString(bytes.ToArray());
        return result;
    }

    private TeiTransform Load(string content, SaxonPool? workers = null, string method = "<xsl:output method=\"text\"/>") =>
        LoadSheet(Sheet.Replace("<xsl:output method=\"text\"/>", method, StringComparison.Ordinal).Replace("{0}", content, StringComparison.Ordinal), workers ?? pool);

    private TeiTransform LoadSheet(string sheet, SaxonPool workers)
    {
        string file = Path.Combine(folder, $"s{Interlocked.Increment(ref sheets)}.xsl");
        File.WriteAllText(file, sheet);
        return TeiTransform.Load(file, saxon: workers is null ? null : () => workers);
    }

    private static int sheets;
}
