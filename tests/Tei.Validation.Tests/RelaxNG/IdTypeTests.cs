using Tei.Validation.RelaxNG;

namespace Tei.Validation.Tests.RelaxNG;

/// <summary>The rules for ID types in schemas (RELAX NG DTD Compatibility, 5); jing gives the same verdicts.</summary>
public class IdTypeTests
{
    [TestCase("<attribute name='id'><data type='ID'/></attribute>")]
    [TestCase("<attribute name='id'><data type='ID'><param name='pattern'>a.*</param></data></attribute>")]
    [TestCase("<attribute name='refs'><data type='IDREFS'/></attribute>")]
    public void A_schema_with_sound_ids_is_loaded(string content) => Assert.That(() => Load(content, RelaxNGOptions.Default), Throws.Nothing);

    [TestCase("<attribute name='id'><data type='ID'/></attribute><element><anyName/><zeroOrMore><attribute><anyName/></attribute></zeroOrMore></element>")]
    [TestCase("<oneOrMore><attribute><nsName ns='x'/><data type='ID'/></attribute></oneOrMore>")]
    [TestCase("<element><anyName/><attribute name='id'><data type='ID'/></attribute></element>")]
    [TestCase("<choice><attribute name='id'><data type='ID'/></attribute><attribute name='id'><value>x</value></attribute></choice>")]
    [TestCase("<attribute name='id'><choice><data type='ID'/><value>1</value></choice></attribute>")]
    [TestCase("<attribute name='id'><list><data type='ID'/></list></attribute>")]
    [TestCase("<data type='ID'/>")]
    public void A_schema_with_unsound_ids_is_refused_unless_they_are_ignored(string content)
    {
        InvalidSchemaException refused = Assert.Throws<InvalidSchemaException>(() => Load(content, RelaxNGOptions.Default))!;
        Assert.That(refused.Diagnostics.Select(d => d.Code), Is.All.EqualTo("RNG0117"));
        Assert.That(() => Load(content, RelaxNGOptions.Default with { Identifiers = IdentifierChecking.Ignored }), Throws.Nothing);
    }

    private static RelaxNGSchema Load(string content, RelaxNGOptions options) => RelaxNGSchema.Load(
        new StringReader(
            "<element name='r' xmlns='http://relaxng.org/ns/structure/1.0' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>" + content + "</element>"),
        "schema.rng",
        options: options);
}
