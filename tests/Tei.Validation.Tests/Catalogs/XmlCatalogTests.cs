using Tei.Validation.Catalogs;

namespace Tei.Validation.Tests.Catalogs;

public sealed class XmlCatalogTests
{
    private const string Entries =
        """
        <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog" prefer="public">
          <public publicId="-//TEI//DTD  TEI//EN" uri="tei.dtd"/>
          <system systemId="http://example.org/a.dtd" uri="a.dtd"/>
          <rewriteSystem systemIdStartString="http://example.org/" rewritePrefix="mirror/"/>
          <rewriteSystem systemIdStartString="http://example.org/long/" rewritePrefix="long/"/>
          <systemSuffix systemIdSuffix="/suffix.dtd" uri="suffix.dtd"/>
          <uri name="http://example.org/tei.rng" uri="tei.rng"/>
          <rewriteURI uriStartString="http://rng.org/" rewritePrefix="rng/"/>
          <uriSuffix uriSuffix="/late.rng" uri="late.rng"/>
          <group xml:base="sub/" prefer="system">
            <public publicId="-//B//EN" uri="b.dtd"/>
          </group>
          <delegateSystem systemIdStartString="urn:delegated:" catalog="other.xml"/>
          <delegateURI uriStartString="urn:delegated:" catalog="other.xml"/>
          <delegatePublic publicIdStartString="-//D//" catalog="other.xml"/>
          <nextCatalog catalog="next.xml"/>
        </catalog>
        """;

    private const string Other =
        """
        <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
          <system systemId="urn:delegated:x" uri="x.dtd"/><uri name="urn:delegated:y" uri="y.rng"/><public publicId="-//D//X" uri="d.dtd"/>
        </catalog>
        """;

    private const string Next =
        """
        <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
          <system systemId="urn:next" uri="next.dtd"/><system systemId="urn:delegated:z" uri="never.dtd"/><nextCatalog catalog="catalog.xml"/>
        </catalog>
        """;

    private string folder = "";
    private XmlCatalog catalog = XmlCatalog.Empty;

    [OneTimeSetUp]
    public void WriteCatalogs()
    {
        folder = Directory.CreateTempSubdirectory("catalog").FullName;
        File.WriteAllText(Path.Combine(folder, "catalog.xml"), Entries);
        File.WriteAllText(Path.Combine(folder, "other.xml"), Other);
        File.WriteAllText(Path.Combine(folder, "next.xml"), Next);
        catalog = XmlCatalog.Load(Path.Combine(folder, "catalog.xml"));
    }

    [OneTimeTearDown]
    public void DeleteCatalogs() => Directory.Delete(folder, recursive: true);

    [TestCase("-//TEI//DTD TEI//EN", null, "tei.dtd")]
    [TestCase(" -//TEI//DTD \n TEI//EN ", "unknown.dtd", "tei.dtd")]
    [TestCase("urn:publicid:-:TEI:DTD+TEI:EN", null, "tei.dtd")]
    [TestCase(null, "urn:publicid:-:TEI:DTD+TEI:EN", "tei.dtd")]
    [TestCase("-//TEI//DTD TEI//EN", "http://example.org/a.dtd", "a.dtd")]
    [TestCase(null, "http://example.org/b.dtd", "mirror/b.dtd")]
    [TestCase(null, "http://example.org/long/b.dtd", "long/b.dtd")]
    [TestCase(null, "http://elsewhere.org/suffix.dtd", "suffix.dtd")]
    [TestCase("-//B//EN", null, "sub/b.dtd")]
    [TestCase("-//B//EN", "unknown.dtd", null)]
    [TestCase(null, "urn:delegated:x", "x.dtd")]
    [TestCase(null, "urn:delegated:z", null)]
    [TestCase("-//D//X", null, "d.dtd")]
    [TestCase(null, "urn:next", "next.dtd")]
    [TestCase(null, "urn:unknown", null)]
    public void An_entity_is_found(string? publicId, string? systemId, string? expected) =>
        Assert.That(catalog.Resolve(publicId, systemId), Is.EqualTo(Absolute(expected)));

    [TestCase("http://example.org/tei.rng", "tei.rng")]
    [TestCase("http://rng.org/x/y.rng", "rng/x/y.rng")]
    [TestCase("http://any.org/late.rng", "late.rng")]
    [TestCase("urn:delegated:y", "y.rng")]
    [TestCase("http://example.org/a.dtd", null)]
    public void A_uri_is_found(string uri, string? expected) => Assert.That(catalog.ResolveUri(uri), Is.EqualTo(Absolute(expected)));

    [Test]
    public void The_network_is_never_asked()
    {
        IOException refused = Assert.Throws<IOException>(() => XmlCatalog.Empty.GetEntity(new Uri("http://example.org/x.dtd"), null, typeof(Stream)))!;
        Assert.That(refused.Message, Does.Contain("<system systemId=\"http://example.org/x.dtd\" uri=\"…\"/>"));
    }

    [TestCase("<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'>", "XML0101")]
    [TestCase("<other/>", "CAT0101")]
    [TestCase("<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'><system systemId='x'/></catalog>", "CAT0101")]
    [TestCase("<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'><sistem/></catalog>", "CAT0101")]
    public void A_bad_catalog_is_refused(string content, string code)
    {
        string path = Path.Combine(folder, "bad.xml");
        File.WriteAllText(path, content);
        Assert.That(Assert.Throws<InvalidSchemaException>(() => XmlCatalog.Load(path))!.Diagnostics[0].Code, Is.EqualTo(code));
    }

    private string? Absolute(string? relative) => relative is null ? null : new Uri(Path.Combine(folder, relative)).AbsoluteUri;
}
