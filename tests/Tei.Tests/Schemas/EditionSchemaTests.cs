using System.Xml.Linq;
using Tei.Validation.Catalogs;
using Tei.Validation.RelaxNG;

namespace Tei.Tests.Schemas;

/// <summary>The schemas of the project as files: that they agree with each other and with TEI.</summary>
public sealed class EditionSchemaTests
{
    private static readonly XNamespace Examples = "http://www.tei-c.org/ns/Examples";
    private static readonly XNamespace Sch = "http://purl.oclc.org/dsdl/schematron";

    [Test]
    public void The_ODD_and_the_RELAX_NG_schema_have_the_same_names_and_values()
    {
        SortedSet<string> odd = SchemaNames.OfOdd(XDocument.Load(SchemaFiles.Odd));
        SortedSet<string> relaxng = SchemaNames.OfRelaxNG(XDocument.Load(SchemaFiles.RelaxNG));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(odd.Except(relaxng), Is.Empty, "only in the ODD");
            Assert.That(relaxng.Except(odd), Is.Empty, "only in the RELAX NG schema");
            Assert.That(odd, Has.Count.GreaterThan(300));
        }
    }

    [Test]
    public void The_ODD_is_valid_TEI() =>
        Assert.That(SchemaFiles.FoundInvalidByJing(SchemaFiles.TeiAll, [WithXmlEnding(SchemaFiles.Odd)]).Values, Is.Empty);

    [Test]
    public void Every_element_of_the_ODD_is_explained_and_has_an_example()
    {
        foreach (XElement element in XDocument.Load(SchemaFiles.Odd).Descendants(TeiNames.Namespace + "elementSpec"))
        {
            using (Assert.EnterMultipleScope())
            {
                Assert.That(element.Element(TeiNames.Namespace + "gloss")?.Value, Is.Not.Empty, element.Attribute("ident")!.Value);
                Assert.That(element.Element(TeiNames.Namespace + "desc")?.Value, Does.EndWith("."), element.Attribute("ident")!.Value);
                Assert.That(element.Descendants(Examples + element.Attribute("ident")!.Value), Is.Not.Empty, element.Attribute("ident")!.Value);
                Assert.That(element.Descendants(TeiNames.Namespace + "attDef").Select(a => a.Element(TeiNames.Namespace + "desc")?.Value), Is.All.Not.Empty);
            }
        }
    }

    [Test]
    public void The_examples_use_only_what_the_ODD_declares()
    {
        XDocument odd = XDocument.Load(SchemaFiles.Odd);
        HashSet<string> declared = [.. SchemaNames.OfOdd(odd).Select(line => line.Split(" = ")[0])];
        IEnumerable<XElement> used = odd.Descendants().Where(e => e.Name.Namespace == Examples && e.Name.LocalName != "egXML");
        IEnumerable<string> names = used.SelectMany(e => e.Attributes().Select(a => $"{e.Name.LocalName}/@{(a.Name.Namespace == XNamespace.Xml ? "xml:" : "")}{a.Name.LocalName}").Append(e.Name.LocalName));
        Assert.That(names.Distinct().Except(declared), Is.Empty);
    }

    [Test]
    public void The_rules_of_the_ODD_are_those_of_the_Schematron_file()
    {
        string[] odd = [.. XDocument.Load(SchemaFiles.Odd).Descendants(Sch + "rule").Select(Rule)];
        string[] schematron = [.. XDocument.Load(SchemaFiles.Schematron).Descendants(Sch + "rule").Select(Rule)];
        Assert.That(odd, Is.EqualTo(schematron));
        Assert.That(odd, Has.Length.EqualTo(7));
    }

    [TestCase("edition.rng")]
    [TestCase("edition.sch")]
    [TestCase("edition.odd")]
    public void The_catalog_finds_each_schema_by_its_public_name(string file)
    {
        string? found = XmlCatalog.Load(SchemaFiles.Catalog).ResolveUri("urn:tei-for-dotnet:schema:" + file);
        Assert.That(found, Is.Not.Null);
        Assert.That(File.Exists(new Uri(found!).LocalPath), found);
    }

    [Test]
    public void The_schema_loads_through_the_catalog()
    {
        RelaxNGSchema schema = RelaxNGSchema.Load("urn:tei-for-dotnet:schema:edition.rng", XmlCatalog.Load(SchemaFiles.Catalog));
        Assert.That(schema.Validate(XElement.Parse("<TEI xmlns='http://www.tei-c.org/ns/1.0'/>")).IsValid, Is.False);
    }

    private static string Rule(XElement rule) =>
        string.Join('\n', rule.DescendantsAndSelf().Attributes().Where(a => a.Name.LocalName is "context" or "test" or "value" or "select").Select(a => a.Value));

    private static string WithXmlEnding(string path)
    {
        string copy = Path.Combine(Directory.CreateTempSubdirectory("tei-schemas-").FullName, "edition.xml");
        File.Copy(path, copy);
        return copy;
    }
}
