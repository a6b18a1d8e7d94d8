using Tei.Testing;
using Tei.Validation.Catalogs;
using Tei.Validation.RelaxNG;

namespace Tei.Validation.Tests.RelaxNG;

/// <summary>A compiled schema is used while nothing has changed that it was made from, and gives the reports of the schema itself.</summary>
public class SchemaCacheTests
{
    private const string Namespace = "xmlns=\"http://relaxng.org/ns/structure/1.0\"";

    private string folder = "";

    private string Cache => Path.Combine(folder, "cache");

    private string[] Kept => Directory.Exists(Cache) ? Directory.GetFiles(Cache) : [];

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("cached").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [TestCase("tei_all.rng")]
    [TestCase("tei_simplePrint.rng")]
    [TestCase("dracor_1.6.0.rng")]
    public void A_compiled_schema_gives_the_reports_of_the_schema(string name)
    {
        string schema = TestFolders.RequireShared("schemas", name);
        RelaxNGSchema direct = RelaxNGSchema.Load(schema);
        var cache = new RelaxNGSchemaCache(Cache);
        cache.Load(schema);
        DateTime written = File.GetLastWriteTimeUtc(Kept.Single());
        RelaxNGSchema cached = cache.Load(schema);
        Assert.That(File.GetLastWriteTimeUtc(Kept.Single()), Is.EqualTo(written), "the second load only reads");
        foreach (string document in Directory.GetFiles(TestFolders.RequireShared("suites", "tei"), "*.xml").Order(StringComparer.Ordinal))
        {
            Assert.That(cached.Validate(document).Diagnostics, Is.EqualTo(direct.Validate(document).Diagnostics), document);
        }
    }

    [Test]
    public void A_change_in_an_included_file_is_seen()
    {
        string schema = Write("main.rng", $"""<grammar {Namespace}><include href="part.rng"/></grammar>""");
        string part = Write("part.rng", $"""<grammar {Namespace}><start><element name="a"><empty/></element></start></grammar>""");
        string document = Write("b.xml", "<b/>");
        var cache = new RelaxNGSchemaCache(Cache);
        Assert.That(cache.Load(schema).Validate(document).IsValid, Is.False);
        File.WriteAllText(part, File.ReadAllText(part).Replace("name=\"a\"", "name=\"b\"", StringComparison.Ordinal));
        Assert.That(cache.Load(schema).Validate(document).IsValid);
    }

    [Test]
    public void A_change_in_the_catalog_is_seen()
    {
        string schema = Write("main.rng", $"""<grammar {Namespace}><include href="urn:part"/></grammar>""");
        Write("a.rng", $"""<grammar {Namespace}><start><element name="a"><empty/></element></start></grammar>""");
        Write("b.rng", $"""<grammar {Namespace}><start><element name="b"><empty/></element></start></grammar>""");
        string document = Write("b.xml", "<b/>");
        var cache = new RelaxNGSchemaCache(Cache);
        string catalog = Write("catalog.xml", """<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><uri name="urn:part" uri="a.rng"/></catalog>""");
        Assert.That(cache.Load(schema, XmlCatalog.Load(catalog)).Validate(document).IsValid, Is.False);
        Write("catalog.xml", File.ReadAllText(catalog).Replace("a.rng", "b.rng", StringComparison.Ordinal));
        Assert.That(cache.Load(schema, XmlCatalog.Load(catalog)).Validate(document).IsValid);
    }

    [Test]
    public void A_damaged_file_is_made_anew([Values(0, 10, 60, -1)] int place)
    {
        string schema = Write("a.rng", $"""<element name="a" {Namespace}><value type="token">x</value></element>""");
        string document = Write("a.xml", "<a>y</a>");
        var cache = new RelaxNGSchemaCache(Cache);
        ValidationReport expected = cache.Load(schema).Validate(document);
        byte[] bytes = File.ReadAllBytes(Kept.Single());
        bytes[place < 0 ? bytes.Length - 1 : place] ^= 0x55;
        File.WriteAllBytes(Kept.Single(), place == 0 ? [] : bytes);
        Assert.That(cache.Load(schema).Validate(document).Diagnostics, Is.EqualTo(expected.Diagnostics));
        Assert.That(new FileInfo(Kept.Single()).Length, Is.EqualTo(bytes.Length));
    }

    [Test]
    public void A_folder_that_cannot_be_written_is_no_error()
    {
        string schema = Write("a.rng", $"""<element name="a" {Namespace}><empty/></element>""");
        string file = Write("file", "");
        Assert.That(new RelaxNGSchemaCache(Path.Combine(file, "cache")).Load(schema).Validate(Write("a.xml", "<a/>")).IsValid);
    }

    [Test]
    public void A_wrong_schema_is_reported_and_not_kept()
    {
        string schema = Write("a.rng", $"""<element name="a" {Namespace}><ref name="b"/></element>""");
        var cache = new RelaxNGSchemaCache(Cache);
        Assert.That(() => cache.Load(schema), Throws.TypeOf<InvalidSchemaException>());
        Assert.That(Kept, Is.Empty);
    }

    [Test]
    public void Prefixes_in_values_keep_their_meaning()
    {
        string schema = Write("q.rng", $"""
            <element name="a" {Namespace} xmlns:p="urn:p" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"><value type="QName">p:x</value></element>
            """);
        var cache = new RelaxNGSchemaCache(Cache);
        cache.Load(schema);
        Assert.That(cache.Load(schema).Validate(Write("a.xml", """<a xmlns:other="urn:p">other:x</a>""")).IsValid);
        Assert.That(cache.Load(schema).Validate(Write("b.xml", """<a xmlns:p="urn:q">p:x</a>""")).IsValid, Is.False);
    }

    private string Write(string name, string content)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
