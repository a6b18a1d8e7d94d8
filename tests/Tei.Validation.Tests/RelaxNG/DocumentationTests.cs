using System.Xml.Linq;
using Tei.Testing;
using Tei.Validation.Catalogs;
using Tei.Validation.RelaxNG;
using Tei.Validation.RelaxNG.Patterns;
using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.Tests.RelaxNG;

/// <summary>What a schema says about its elements, attributes and values is kept (RELAX NG DTD Compatibility, 5).</summary>
public class DocumentationTests
{
    private const string Xml =
        """
        <grammar xmlns="http://relaxng.org/ns/structure/1.0" xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0">
          <start><a:documentation>Where it
            begins.</a:documentation><ref name="p"/></start>
          <define name="p"><a:documentation/><x xmlns="urn:x">no documentation</x>
            <element name="p"><a:documentation>(paragraph) marks <code>p</code>.</a:documentation><a:documentation>More.</a:documentation>
              <optional>
                <attribute name="type" a:defaultValue="x"><a:documentation>What kind.</a:documentation>
                  <choice><value>x</value><a:documentation>First.</a:documentation><value>y</value><x xmlns="urn:x">no</x><value>z</value><a:documentation>Third.</a:documentation></choice>
                </attribute>
              </optional>
            </element>
          </define>
        </grammar>
        """;

    private const string Compact =
        """
        namespace a = "http://relaxng.org/ns/compatibility/annotations/1.0"
        ## Where it
        ## begins.
        start = p
        p =
          ## (paragraph) marks p.
          [ a:documentation [ "More" ~ "." ] ]
          element p {
            ## What kind.
            [ a:defaultValue = "x" ]
            attribute type {
              ## First.
              "x" | "y" | "z" >> a:documentation [ "Third." ]
            }?
          }
        """;

    [TestCase("schema.rng", Xml)]
    [TestCase("schema.rnc", Compact)]
    public void Documentation_belongs_to_its_construct(string file, string schema)
    {
        Assert.That(SyntaxText.Write(SyntaxTrees.Read(schema, file)), Is.EqualTo(
            "grammar{<start> None = ref p ## Where it begins.\n"
            + "p None = element {}p {Optional(attribute {}type {Choice(#token \"x\" ## First., #token \"y\", #token \"z\" ## Third.)} ## What kind. default=x)} "
            + "## (paragraph) marks p. More.}"));
    }

    [TestCase("schema.rng", Xml, 5)]
    [TestCase("schema.rnc", Compact, 8)]
    public void Documentation_reaches_the_patterns(string file, string schema, int line)
    {
        CompiledSchema compiled = Load(schema, file, RelaxNGOptions.Default);
        ElementPattern element = compiled.Patterns.Declarations.Value.Elements.Single();
        Declaration declaration = compiled.Patterns.Declarations.Value.Of(element).Single();
        Assert.That(declaration.Documentation, Is.EqualTo("(paragraph) marks p. More."));
        Assert.That((declaration.Location.File, declaration.Location.Line), Is.EqualTo((file, line)));
        var attribute = (AttributePattern)((ChoicePattern)element.Inside).Items.Single(i => i is AttributePattern);
        Assert.That(compiled.Patterns.Declarations.Value.Of(attribute).Single().Documentation, Is.EqualTo("What kind."));
        Assert.That(((ChoicePattern)attribute.Value).Items.Select(v => compiled.Patterns.Declarations.Value.Of(v).SingleOrDefault()?.Documentation), Is.EquivalentTo(new[] { "First.", null, "Third." }));
    }

    [TestCase("attribute b { \"x\" | \"y\" }?", null)]
    [TestCase("(attribute b { \"x\" | \"y\" } | empty)", null)]
    [TestCase("attribute b { text }?", null)]
    [TestCase("attribute b { \"x\" }", "must be optional")]
    [TestCase("attribute b { \"y\" }?", "is not allowed for the attribute")]
    [TestCase("attribute b { xsd:QName }?", "depend on prefixes")]
    [TestCase("(attribute b { \"x\" } | attribute c { \"x\" })?", "only optional")]
    [TestCase("(attribute b { \"x\" } | attribute c { \"x\" } | empty)", "only optional")]
    [TestCase("attribute b|c { \"x\" }?", "single name")]
    public void A_default_value_must_be_compatible(string attribute, string? problem)
    {
        string schema = $"namespace a = \"http://relaxng.org/ns/compatibility/annotations/1.0\"\nelement e {{ {attribute.Replace("attribute b", "[a:defaultValue = \"x\"] attribute b")} }}";
        CheckDefaults(schema, problem);
    }

    [TestCase("element e { d }, element e { d }", null)]
    [TestCase("element e { d }, element f { empty }", null)]
    [TestCase("element e { d }, element e { empty }", "lacks the default value")]
    [TestCase("element e { d }, element * - f { empty }", "lacks the default value")]
    [TestCase("element e { d }, element e { other }", "another default value elsewhere")]
    [TestCase("element e | f { d }", "single name")]
    public void Patterns_for_one_element_must_agree_about_default_values(string content, string? problem)
    {
        CheckDefaults(
            "namespace a = \"http://relaxng.org/ns/compatibility/annotations/1.0\"\n"
            + "d = [a:defaultValue = \"x\"] attribute b { text }?\n"
            + "other = [a:defaultValue = \"y\"] attribute b { text }?\n"
            + $"start = element r {{ {content} }}",
            problem);
    }

    [Test]
    public void The_default_values_of_an_element_are_known()
    {
        CompiledSchema compiled = Load(Xml, "schema.rng", RelaxNGOptions.Default with { AttributeDefaults = AttributeDefaultChecking.Checked });
        Assert.That(compiled.Patterns.Defaults.Of(new QualifiedName("", "p")).Select(d => (d.Name.LocalName, d.Value)), Is.EqualTo(new[] { ("type", "x") }));
        Assert.That(compiled.Patterns.Defaults.Of(new QualifiedName("", "q")), Is.Empty);
    }

    [Test]
    public void Default_values_are_applied_on_request()
    {
        RelaxNGSchema schema = RelaxNGSchema.Load(new StringReader(Xml), "schema.rng", options: RelaxNGOptions.Default with { AttributeDefaults = AttributeDefaultChecking.Checked });
        XDocument document = XDocument.Parse("<p/>");
        Assert.That(schema.ApplyDefaults(document), Is.EqualTo(1));
        Assert.That(document.Root!.Attribute("type")!.Value, Is.EqualTo("x"));
        Assert.That(schema.ApplyDefaults(document), Is.Zero, "what is there stays");
        Assert.That(() => RelaxNGSchema.Load(new StringReader(Xml), "schema.rng").ApplyDefaults(document), Throws.InvalidOperationException);
    }

    [Test]
    public void Nearly_every_element_of_TEI_has_documentation()
    {
        CompiledSchema compiled = Load(File.ReadAllText(TestFolders.RequireShared("schemas", "tei_all.rng")), "tei_all.rng", RelaxNGOptions.Default);
        int documented = compiled.Patterns.Declarations.Value.Elements.Count(e => compiled.Patterns.Declarations.Value.Of(e).Single().Documentation is not null);
        Assert.That(documented, Is.GreaterThan(580).And.GreaterThan(compiled.Patterns.Declarations.Value.Elements.Count() * 9 / 10));
    }

    private static void CheckDefaults(string schema, string? problem)
    {
        Assert.That(() => Load(schema, "schema.rnc", RelaxNGOptions.Default), Throws.Nothing, "such a schema is correct, and by default nothing is checked");
        RelaxNGOptions options = RelaxNGOptions.Default with { AttributeDefaults = AttributeDefaultChecking.Checked };
        if (problem is null)
        {
            Assert.That(() => Load(schema, "schema.rnc", options), Throws.Nothing);
            return;
        }

        InvalidSchemaException thrown = Assert.Throws<InvalidSchemaException>(() => Load(schema, "schema.rnc", options))!;
        Assert.That(thrown.Diagnostics.Select(d => d.Code), Is.All.EqualTo("RNG0118"));
        Assert.That(thrown.Diagnostics.Select(d => d.Message), Has.Some.Contains(problem));
    }

    private static CompiledSchema Load(string schema, string file, RelaxNGOptions options)
    {
        using var source = SchemaSource.Open(new StringReader(schema), file, HardenedXml.ToUri(file), XmlCatalog.Empty);
        return CompiledSchema.Load(source, XmlCatalog.Empty, options);
    }
}
