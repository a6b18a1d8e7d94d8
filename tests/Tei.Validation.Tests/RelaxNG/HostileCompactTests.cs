using System.Text;
using Tei.Testing;
using Tei.Validation.RelaxNG;

namespace Tei.Validation.Tests.RelaxNG;

/// <summary>Whatever a compact schema contains, it is read or refused, and soon.</summary>
public class HostileCompactTests
{
    private const int Mutants = 6_000;
    private const int Deep = 100_000;

    private const string Schema =
        """"
        # A schema with one of everything.
        default namespace t = "urn:t"
        namespace a = "http://relaxng.org/ns/compatibility/annotations/1.0"
        datatypes d = "http://www.w3.org/2001/XMLSchema-datatypes"
        ## The start.
        start = [ a:x = "1" a:y [ z = '2' "text" w [ ] ] ] (r | \list)
        r = element r { attribute * - (t:* | b) { text }*, [ a:defaultValue = "x" ] attribute c { "x" | string "y" }?, (r & s?)+ } >> a:end [ ]
        s |= element (u | t:v) { xsd:string { maxLength = "3" pattern = "\x{41}" ~ ".*" } - ("no" | """ne"ver""") }
        s |= mixed { list { d:int+ }, parent.child }
        parent.child &= grammar { start = parent s | notAllowed div { q = empty } }
        \list = element list { token }
        a:note [ "end" ]
        """";

    [Test]
    public void A_damaged_schema_is_refused_with_a_diagnostic()
    {
        var random = new Random(20260101);
        string[] pieces = ["(", ")", "{", "}", "[", "]", "\"", "'''", "\\x{", "\\", "##", "#", "|", "|=", "~", ">>", ":", "*", "-", "\uD800", "\0", "\r", "start", "=", "element ", "inherit"];
        for (int i = 0; i < Mutants; i++)
        {
            var text = new StringBuilder(Schema);
            for (int changes = random.Next(1, 4); changes > 0 && text.Length > 10; changes--)
            {
                int at = random.Next(text.Length);
                switch (random.Next(4))
                {
                    case 0:
                        text.Length = at;
                        break;
                    case 1:
                        text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at));
                        break;
                    case 2:
                        text.Insert(at, pieces[random.Next(pieces.Length)]);
                        break;
                    default:
                        text[at] = Schema[random.Next(Schema.Length)];
                        break;
                }
            }

            Check(text.ToString());
        }

    }

    [Test]
    public void Every_beginning_of_a_schema_is_read_or_refused()
    {
        for (int length = 0; length <= Schema.Length; length++)
        {
            Check(Schema[..length]);
        }
    }

    [Test]
    public void Every_beginning_of_our_own_schema_as_bytes_is_read_or_refused()
    {
        var random = new Random(1);
        byte[] bytes = Encoding.UTF8.GetBytes(Schema + File.ReadAllText(Path.Combine(TestFolders.Repository, "schemas", "edition.odd"))[..2_000]);
        for (int i = 0; i < 500; i++)
        {
            byte[] copy = bytes[..random.Next(bytes.Length)];
            if (copy.Length > 0)
            {
                copy[random.Next(copy.Length)] = (byte)random.Next(256);
            }

            Assert.That(() => Refused(() => RelaxNGSchema.Load(new MemoryStream(copy), "schema")), Throws.Nothing);
        }
    }

    private static readonly TestCaseData[] Nested = Numbered(
    [
        "element a { " + new string('(', Deep),
        "element a { " + new string('(', Deep) + "text" + new string(')', Deep) + " }",
        "element " + new string('(', Deep),
        string.Concat(Enumerable.Repeat("[a [", Deep)),
        "[" + string.Concat(Enumerable.Repeat("a [", Deep)),
        string.Concat(Enumerable.Repeat("element a { ", Deep)),
        string.Concat(Enumerable.Repeat("div { ", Deep)),
        "start = " + string.Concat(Enumerable.Repeat("grammar { start = ", Deep)),
        string.Concat(Enumerable.Repeat("string - ", Deep)),
        "element a { string - " + string.Concat(Enumerable.Repeat("(string - ", Deep)),
        string.Concat(Enumerable.Repeat("a = (\n", Deep)),
    ]);

    [TestCaseSource(nameof(Nested))]
    public void A_deep_schema_is_refused(string schema)
    {
        Assert.That(() => SyntaxTrees.Read(schema, "schema.rnc"), Throws.TypeOf<InvalidSchemaException>());
    }

    private static readonly TestCaseData[] Long = Numbered(
    [
        "element a { \"" + new string('x', 10_000_000),
        "element a { \"" + new string('x', 10_000_000) + "\" }",
        "# " + new string('x', 10_000_000),
        "element " + new string('x', 10_000_000) + " { text }",
        "element a { " + string.Concat(Enumerable.Repeat("text | ", 1_000_000)) + "text }",
        "element a { \"" + string.Concat(Enumerable.Repeat("x\" ~ \"", 1_000_000)) + "\" }",
        string.Concat(Enumerable.Repeat("## x\n", 1_000_000)) + "element a { text }",
        "\\" + new string('x', 10_000_000),
        string.Concat(Enumerable.Repeat("\\x", 2_000_000)),
        string.Concat(Enumerable.Repeat("\\x{", 1_000_000)),
        new string(')', 10_000_000),
        string.Concat(Enumerable.Repeat("a = ", 2_000_000)),
    ]);

    [TestCaseSource(nameof(Long))]
    public void A_long_schema_is_read_or_refused_soon(string schema)
    {
        Assert.That(() => Refused(() => SyntaxTrees.Read(schema, "schema.rnc")), Throws.Nothing);
    }

    private static TestCaseData[] Numbered(string[] schemas) => [.. schemas.Select((schema, i) => new TestCaseData(schema).SetArgDisplayNames($"{i}"))];

    private static void Check(string schema) =>
        Assert.That(() => Refused(() => RelaxNGSchema.Load(new StringReader(schema), "schema.rnc")), Throws.Nothing, schema);

    private static void Refused(Action read)
    {
        try
        {
            read();
        }
        catch (InvalidSchemaException e)
        {
            Assert.That(e.Diagnostics, Has.None.Property(nameof(Diagnostic.Message)).Contain("   at "));
        }
    }
}
