using System.Text;
using Tei.Validation.Catalogs;
using Tei.Validation.RelaxNG;

namespace Tei.Validation.Tests.RelaxNG;

/// <summary>Schemas of several files, in either syntax.</summary>
public class SchemaFilesTests
{
    private const string Rng = "xmlns=\"http://relaxng.org/ns/structure/1.0\"";

    [Test]
    public void Xml_includes_compact_and_compact_includes_xml()
    {
        using var folder = new TemporaryFolder();
        string root = folder.Write("root.rng", $"<grammar {Rng} ns='u'><include href='parts/a.rnc'><define name='b'><element name='c'><empty/></element></define></include></grammar>");
        folder.Write("parts/a.rnc", "start = element a { b, external \"x.rng\" }\nb = element b { empty }");
        folder.Write("parts/x.rng", $"<element name='x' {Rng}><text/></element>");
        RelaxNGSchema schema = RelaxNGSchema.Load(root);
        Assert.That(IsValid(schema, "<a xmlns='u'><c/><x/></a>"), Is.True, "the namespace is inherited by all files");
        Assert.That(IsValid(schema, "<a xmlns='u'><b/><x/></a>"), Is.False);
        Assert.That(IsValid(schema, "<a><c/><x/></a>"), Is.False);
    }

    [Test]
    public void A_compact_schema_passes_on_the_namespace_that_it_names()
    {
        using var folder = new TemporaryFolder();
        string root = folder.Write("root.rnc", "default namespace = \"d\" namespace p = \"u\"\nstart = element a { external \"x.rng\" inherit = p, external \"x.rng\" }");
        folder.Write("x.rng", $"<element name='x' {Rng}><attribute name='y'/></element>");
        Assert.That(IsValid(RelaxNGSchema.Load(root), "<a xmlns='d'><x xmlns='u' y=''/><x y=''/></a>"), Is.True);
    }

    [Test]
    public void The_datatype_library_is_not_inherited_by_another_file()
    {
        using var folder = new TemporaryFolder();
        string root = folder.Write("root.rng", $"<element name='a' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes' {Rng}><externalRef href='x.rng'/></element>");
        folder.Write("x.rng", $"<data type='integer' {Rng}/>");
        Assert.That(() => RelaxNGSchema.Load(root), ThrowsCode("RNG0108"));
    }

    [TestCase("a.rnc", "include \"b.rng\"", "b.rng", $"<grammar {Rng}><include href='a.rnc'/></grammar>")]
    [TestCase("a.rng", $"<grammar {Rng}><include href='b.rnc'/></grammar>", "b.rnc", "include \"a.rng\"")]
    [TestCase("a.rnc", "element a { external \"a.rnc\" }", "b.rnc", "text")]
    [TestCase("a.rnc", "element a { external \"b.rnc\" }", "b.rnc", "element b { external \"a.rnc\" }")]
    public void A_loop_of_files_is_found(string first, string firstContent, string second, string secondContent)
    {
        using var folder = new TemporaryFolder();
        string root = folder.Write(first, firstContent);
        folder.Write(second, secondContent);
        Assert.That(() => RelaxNGSchema.Load(root), ThrowsCode("RNG0104"));
    }

    [Test]
    public void References_go_through_the_catalog_and_follow_xml_base()
    {
        using var folder = new TemporaryFolder();
        string catalog = folder.Write(
            "catalog.xml",
            "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'><rewriteURI uriStartString='http://example.org/s/' rewritePrefix='local/'/><uri name='http://example.org/s/deep/b.rnc' uri='b.rnc'/></catalog>");
        folder.Write("local/a.rnc", "include \"deep/b.rnc\"");
        folder.Write("b.rnc", "start = element a { empty }");
        string root = folder.Write("root.rng", $"<grammar {Rng} xml:base='http://example.org/'><div xml:base='s/'><include href='a.rnc'/></div></grammar>");
        Assert.That(IsValid(RelaxNGSchema.Load(root, XmlCatalog.Load(catalog)), "<a/>"), Is.True);
        InvalidSchemaException thrown = Assert.Throws<InvalidSchemaException>(() => RelaxNGSchema.Load(root))!;
        Assert.That(thrown.Message, Does.Contain("http://example.org/s/a.rnc").And.Contain("to the catalog"));
    }

    [Test]
    public void A_mistake_in_another_file_is_told_with_the_path_below_that_of_the_caller()
    {
        using var folder = new TemporaryFolder();
        folder.Write("root.rnc", "include \"parts/a.rnc\"");
        folder.Write("parts/a.rnc", "start =\n element a {");
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, folder.Path);
        string expected = Path.Combine(relative, "parts", "a.rnc");
        InvalidSchemaException thrown = Assert.Throws<InvalidSchemaException>(() => RelaxNGSchema.Load(Path.Combine(relative, "root.rnc")))!;
        Assert.That((thrown.Diagnostics[0].Location.File, thrown.Diagnostics[0].Location.Line), Is.EqualTo((expected, 2)));
        InvalidSchemaException absolute = Assert.Throws<InvalidSchemaException>(() => RelaxNGSchema.Load(Path.Combine(folder.Path, "root.rnc")))!;
        Assert.That(absolute.Diagnostics[0].Location.File, Is.EqualTo(Path.Combine(folder.Path, "parts", "a.rnc")));
    }

    [TestCase("element a { x }", "RNG0110", "4.18")]
    [TestCase("a = element a { text }", "RNG0110", "4.18")]
    [TestCase("start = a a = element a { text } a = empty", "RNG0109", "4.17")]
    [TestCase("start = a a |= element a { text } a &= empty", "RNG0109", "4.17")]
    [TestCase("start = a a = a?", "RNG0111", "4.19")]
    [TestCase("element * - * { text }", "RNG0107", "4.16")]
    [TestCase("element a { attribute xmlns { text } }", "RNG0107", "4.16")]
    [TestCase("element a { xsd:nothing }", "RNG0108", "xsd")]
    [TestCase("element a { xsd:int { length = \"1\" } }", "RNG0108", "length")]
    [TestCase("element a { xsd:int \"x\" }", "RNG0108", "4.16")]
    [TestCase("text", "RNG0112", "7.1")]
    [TestCase("element a { attribute b { element c { text } } }", "RNG0112", "7.1")]
    [TestCase("element a { list { text } }", "RNG0112", "7.1")]
    [TestCase("element a { (attribute b { text }, element c { text })+ }", "RNG0112", "7.1")]
    [TestCase("element a { xsd:int, text }", "RNG0113", "7.2")]
    [TestCase("element a { attribute b { text }, attribute b { text } }", "RNG0114", "7.3")]
    [TestCase("element a { attribute * { text } }", "RNG0114", "7.3")]
    [TestCase("element a { element b { text } & element b { text } }", "RNG0115", "7.4")]
    [TestCase("element a { mixed { text } }", "RNG0115", "7.4")]
    [TestCase("element a { external \"none.rnc\" }", "RNG0103", "none.rnc")]
    public void A_rule_that_is_broken_names_its_section(string schema, string code, string hint)
    {
        InvalidSchemaException thrown = Assert.Throws<InvalidSchemaException>(() => RelaxNGSchema.Load(new StringReader(schema), "schema.rnc"))!;
        Assert.That(thrown.Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { code }), thrown.Message);
        Assert.That(thrown.Message, Does.Contain(hint == "xsd" ? "nothing" : hint));
        Assert.That(thrown.Diagnostics[0].Location.Line, Is.EqualTo(1));
    }

    private static NUnit.Framework.Constraints.EqualStringConstraint ThrowsCode(string code) =>
        Throws.TypeOf<InvalidSchemaException>().With.Property("Diagnostics").Some.Property("Code").EqualTo(code);

    private static bool IsValid(RelaxNGSchema schema, string document) => schema.Validate(new MemoryStream(Encoding.UTF8.GetBytes(document)), "document.xml").IsValid;
}
