using System.Text;
using Tei.Validation.RelaxNG;

namespace Tei.Validation.Tests.RelaxNG;

public class CompactSyntaxTests
{
    [TestCase("element a { text", 1, 17, "\"}\"")]
    [TestCase("element a { b:c }", 1, 13, "datatypes b = ")]
    [TestCase("element b:c { text }", 1, 9, "namespace b = ")]
    [TestCase("element a { text | empty, text }", 1, 25, "parentheses")]
    [TestCase("element a { string - \"x\" | text }", 1, 13, "parentheses")]
    [TestCase("element a { token - token - \"x\" }", 1, 21, "parentheses")]
    [TestCase("element * - a | b { text }", 1, 9, "parentheses")]
    [TestCase("element a - b { text }", 1, 11, "\"*\" or \"prefix:*\"")]
    [TestCase("element a { start }", 1, 13, "\\start")]
    [TestCase("element a { \"x\n\" }", 1, 13, "three quotation marks")]
    [TestCase("element a { '''x }", 1, 13, "does not end")]
    [TestCase("element a { text }\n  >> x []", 2, 10, "whole schema")]
    [TestCase("element a { text } \u0001", 1, 20, "U+0001")]
    [TestCase("element a { \"\\x{110000}\" }", 1, 14, "\\x{110000}")]
    [TestCase("element a { \"\\x{}\" }", 1, 14, "hexadecimal")]
    [TestCase("element a { text } ;", 1, 20, "\";\"")]
    [TestCase("[x = \"1\"] element a { text }", 1, 2, "prefix")]
    [TestCase("namespace i = inherit [i:x = \"1\"] element a { text }", 1, 24, "inherited")]
    [TestCase("[x [xmlns = \"1\"]] element a { text }", 1, 5, "namespace declaration")]
    [TestCase("namespace a = \"x\"\nnamespace a = \"y\" element b { text }", 2, 1, "declared twice")]
    [TestCase("datatypes xsd = \"urn:x\" element b { text }", 1, 1, "xsd")]
    [TestCase("datatypes d = \"x y\" element b { text }", 1, 1, "absolute URI")]
    [TestCase("default namespace = \"x\" default namespace = \"y\" element b { text }", 1, 25, "declared twice")]
    [TestCase("include \"a#b\"", 1, 9, "fragment")]
    [TestCase("## note\n", 2, 1, "a pattern")]
    [TestCase("start = element a { text }\n## note\n", 3, 1, "behind its annotations")]
    [TestCase("element a { text }*?", 1, 20, "the end of the file")]
    public void A_mistake_is_told_with_its_place_and_the_repair(string schema, int line, int column, string hint)
    {
        InvalidSchemaException thrown = Assert.Throws<InvalidSchemaException>(() => SyntaxTrees.Read(schema, "schema.rnc"))!;
        Diagnostic first = thrown.Diagnostics[0];
        Assert.That((first.Location.File, first.Location.Line, first.Location.Column), Is.EqualTo(("schema.rnc", line, column)), first.Message);
        Assert.That(first.Message, Does.Contain(hint));
    }

    [Test]
    public void Reading_goes_on_after_a_mistake()
    {
        const string Schema =
            """
            start = a, b | c
            a = element a { text
            div { b = element { text } }
            c = element c { "open }
            d = element d { text }
            """;
        InvalidSchemaException thrown = Assert.Throws<InvalidSchemaException>(() => SyntaxTrees.Read(Schema, "schema.rnc"))!;
        Assert.That(thrown.Diagnostics.Select(d => d.Location.Line), Is.EqualTo(new[] { 1, 3, 3, 4 }), string.Join('\n', thrown.Diagnostics));
    }

    [TestCase("element a{text}")]
    [TestCase("element a\t{\r\n text\r}")]
    [TestCase("element \\a { text }")]
    [TestCase("element a { (text) }")]
    [TestCase("\uFEFFelement a { text }")]
    [TestCase("\\x{65}lement a\\xx{20}{ text }")]
    [TestCase("# one\nelement a { # two\n text }\n#")]
    public void Spellings_of_one_schema_give_one_tree(string schema)
    {
        Assert.That(SyntaxText.Write(SyntaxTrees.Read(schema, "schema.rnc")), Is.EqualTo("element {}a {text}"));
    }

    [TestCase("element element { attribute list { text } }", "element {}element {attribute {}list {text}}")]
    [TestCase("default namespace = \"u\" element a { attribute b { text } }", "element {u}a {attribute {}b {text}}")]
    [TestCase("default namespace p = \"u\" element (p:* - (p:a | b)) { text }", "element {u}*-(({u}a|{u}b)) {text}")]
    [TestCase("element a { \"x\" ~ 'y' ~ \"\"\"\n\"z\"\"\" }", "element {}a {#token \"xy\n\\\"z\"}")]
    [TestCase("element a { xsd:string { pattern = \"a\" length = \"1\" } - (\"b\" | 'c') }", "element {}a {http://www.w3.org/2001/XMLSchema-datatypes#string(pattern=\"a\",length=\"1\")-(Choice(#token \"b\", #token \"c\"))}")]
    [TestCase("\\start = a \\start |= b", "grammar{start None = ref a\nstart Choice = ref b}")]
    [TestCase("start &= grammar { start = parent x }", "grammar{<start> Interleave = grammar{<start> None = parent x}}")]
    [TestCase("x [ y [ \"z\" ] ] start = (a, b)+ & mixed { c* }", "grammar{<start> None = Interleave(OneOrMore(Group(ref a, ref b)), Mixed(ZeroOrMore(ref c)))}")]
    [TestCase("namespace x = \"u\" include \"f.rnc\" inherit = x { div { start = a } }", "grammar{include f u {<start> None = ref a}}")]
    [TestCase("element a { external 'f.rng' }", "element {}a {external f }")]
    [TestCase("", "grammar{}")]
    public void A_construct_gives_its_tree(string schema, string tree)
    {
        Assert.That(SyntaxText.Write(SyntaxTrees.Read(schema, "schema.rnc")), Is.EqualTo(tree));
    }

    [Test]
    public void A_construct_has_its_place()
    {
        var element = (Validation.RelaxNG.Syntax.ElementSyntax)SyntaxTrees.Read("# note\n  element a {\n\tattribute b { text }? }", "folder/schema.rnc");
        Assert.That((element.Location.File, element.Location.Line, element.Location.Column), Is.EqualTo(("folder/schema.rnc", 2, 3)));
        Assert.That((element.Name.Location.Line, element.Name.Location.Column), Is.EqualTo((2, 11)));
        Assert.That((element.Content[0].Location.Line, element.Content[0].Location.Column), Is.EqualTo((3, 2)));
    }

    [TestCase("schema.rnc", "element a { text }")]
    [TestCase("schema.txt", "element a { text }")]
    [TestCase("schema", "# a comment < with a sign\nelement a { text }")]
    [TestCase("schema.rng", "<element name='a' xmlns='http://relaxng.org/ns/structure/1.0'><text/></element>")]
    [TestCase("schema.txt", "\uFEFF \n<element name='a' xmlns='http://relaxng.org/ns/structure/1.0'><text/></element>")]
    public void The_name_or_the_first_character_tells_the_syntax(string name, string schema)
    {
        using var folder = new TemporaryFolder();
        byte[] bytes = Encoding.UTF8.GetBytes(schema.StartsWith('\uFEFF') ? schema.TrimStart('\uFEFF', ' ', '\n') : schema);
        RelaxNGSchema[] loaded =
        [
            RelaxNGSchema.Load(folder.Write(name, schema.TrimStart('\uFEFF', ' ', '\n'))),
            RelaxNGSchema.Load(new MemoryStream(bytes), name),
            RelaxNGSchema.Load(new StringReader(schema.TrimStart('\uFEFF', ' ', '\n')), name),
        ];
        Assert.That(loaded.Select(s => s.Validate(new MemoryStream("<a/>"u8.ToArray()), "a.xml").IsValid), Is.All.True);
        Assert.That(loaded.Select(s => s.Validate(new MemoryStream("<b/>"u8.ToArray()), "b.xml").IsValid), Is.All.False);
    }

    [TestCase("utf-8", true)]
    [TestCase("utf-8", false)]
    [TestCase("utf-16", true)]
    [TestCase("utf-16BE", true)]
    public void A_compact_schema_is_in_utf_8_or_utf_16(string encodingName, bool hasMark)
    {
        Encoding encoding = Encoding.GetEncoding(encodingName);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("element übung { \"\U00010300\" }")];
        RelaxNGSchema schema = RelaxNGSchema.Load(new MemoryStream(bytes), "schema.rnc");
        Assert.That(schema.Validate(new MemoryStream(Encoding.UTF8.GetBytes("<übung>\U00010300</übung>")), "a.xml").IsValid, Is.True);
    }

    [Test]
    public void Bytes_in_another_encoding_are_told_with_their_place()
    {
        byte[] bytes = [.. "# note\nelement "u8, 0xFC, .. " { text }"u8];
        InvalidSchemaException thrown = Assert.Throws<InvalidSchemaException>(() => RelaxNGSchema.Load(new MemoryStream(bytes), "schema.rnc"))!;
        Assert.That((thrown.Diagnostics[0].Code, thrown.Diagnostics[0].Location.Line, thrown.Diagnostics[0].Location.Column), Is.EqualTo(("RNG0101", 2, 9)));
    }
}
