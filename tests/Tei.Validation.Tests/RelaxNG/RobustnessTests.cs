using System.Text;
using System.Xml.Linq;
using Tei.Testing;
using Tei.Validation.RelaxNG;

namespace Tei.Validation.Tests.RelaxNG;

public class RobustnessTests
{
    private const int Deep = 10_000;
    private const string Namespace = "xmlns=\"http://relaxng.org/ns/structure/1.0\"";

    [Test]
    public void A_deep_document_is_validated()
    {
        RelaxNGSchema schema = Load($"<grammar {Namespace}><start><ref name='a'/></start><define name='a'><element name='a'><optional><ref name='a'/></optional></element></define></grammar>");
        string document = string.Concat(Enumerable.Repeat("<a>", Deep * 10)) + string.Concat(Enumerable.Repeat("</a>", Deep * 10));
        Assert.That(Validate(schema, document).IsValid, Is.True);
    }

    [Test]
    public void A_deep_schema_is_refused()
    {
        string groups = string.Concat(Enumerable.Repeat("<optional>", Deep)) + "<text/>" + string.Concat(Enumerable.Repeat("</optional>", Deep));
        Assert.That(() => Load($"<element name='a' {Namespace}>{groups}</element>"), ThrowsCode("RNG0116"));
    }

    [Test]
    public void A_long_chain_of_references_is_refused()
    {
        string defines = string.Concat(Enumerable.Range(0, Deep).Select(i => $"<define name='d{i}'><optional><ref name='d{i + 1}'/></optional></define>"));
        Assert.That(
            () => Load($"<grammar {Namespace}><start><element name='a'><ref name='d0'/></element></start>{defines}<define name='d{Deep}'><text/></define></grammar>"),
            ThrowsCode("RNG0116"));
    }

    [Test]
    public void A_schema_just_below_the_limit_works_on_a_small_stack()
    {
        const int Levels = 120;
        string defines = string.Concat(Enumerable.Range(0, Levels).Select(i =>
            $"<define name='d{i}'><group><element name='e{i}'><empty/></element><oneOrMore><choice><element name='x{i}'><empty/></element><ref name='d{i + 1}'/></choice></oneOrMore></group></define>"));
        string schema = $"<grammar {Namespace}><start><element name='a'><ref name='d0'/></element></start>{defines}<define name='d{Levels}'><text/></define></grammar>";
        bool isValid = false;
        var thread = new Thread(() => isValid = Validate(Load(schema), "<a><e0/><e1/><e2/><x2/></a>").IsValid, maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();
        Assert.That(isValid, Is.True);
    }

    [Test]
    public void Memory_stays_bounded_when_states_are_forgotten()
    {
        // Every set of attributes is a state of its own: 2 to the 16th of them.
        const int Attributes = 16;
        string attributes = string.Concat(Enumerable.Range(0, Attributes).Select(i => $"<optional><attribute name='a{i}'/></optional>"));
        RelaxNGSchema schema = Load($"<element name='r' {Namespace}><zeroOrMore><element name='e'>{attributes}<empty/></element></zeroOrMore></element>");
        var document = new StringBuilder("<r>");
        for (int set = 0; set < 1 << Attributes; set++)
        {
            int bits = set;
            document.Append("<e").AppendJoin("", Enumerable.Range(0, Attributes).Where(i => (bits >> i & 1) == 1).Select(i => $" a{i}=''")).Append("/>");
        }

        Assert.That(Validate(schema, document.Append("</r>").ToString()).IsValid, Is.True);
    }

    [Test]
    public void A_large_interleave_in_varied_order_is_validated_in_bounded_memory()
    {
        // Every set of elements that came is a state of its own, and each state holds hundreds of patterns.
        const int Elements = 400;
        const long Most = 70_000_000;
        string optional = string.Concat(Enumerable.Range(0, Elements).Select(i => $"<optional><element name='e{i}'><empty/></element></optional>"));
        RelaxNGSchema schema = Load($"<element name='r' {Namespace}><zeroOrMore><element name='e'><interleave>{optional}</interleave></element></zeroOrMore></element>");
        var random = new Random(1);
        int[] order = [.. Enumerable.Range(0, Elements)];
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int i = 0; i < 8; i++)
        {
            var document = new StringBuilder("<r>");
            for (int k = 0; k < 12; k++)
            {
                random.Shuffle(order);
                document.Append("<e>").AppendJoin("", order.Select(e => $"<e{e}/>")).Append("</e>");
            }

            Assert.That(Validate(schema, document + "</r>").IsValid, Is.True);
            Assert.That(Validate(schema, document + $"<e><e{order[0]}/><e{order[1]}/><e{order[0]}/></e></r>").IsValid, Is.False);
            Assert.That(GC.GetTotalMemory(forceFullCollection: true) - before, Is.LessThan(Most));
        }

        GC.KeepAlive(schema);
    }

    [Test]
    public void A_group_of_many_elements_works()
    {
        string elements = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"<optional><element name='e{i}'><empty/></element></optional>"));
        RelaxNGSchema schema = Load($"<element name='a' {Namespace}>{elements}</element>");
        Assert.That(Validate(schema, "<a><e5/><e1999/></a>").IsValid, Is.True);
        Assert.That(Validate(schema, "<a><e1999/><e5/></a>").IsValid, Is.False);
    }

    [Test]
    public void An_entity_bomb_gives_one_diagnostic()
    {
        RelaxNGSchema schema = Load($"<element name='a' {Namespace}><text/></element>");
        string entities = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY e{i} \"{string.Concat(Enumerable.Repeat($"&e{i - 1};", 20))}\">"));
        ValidationReport report = Validate(schema, $"<!DOCTYPE a [<!ENTITY e0 'ha'>{entities}]><a>&e9;</a>");
        Assert.That(report.Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "XML0101" }));
    }

    [TestCase("file:///etc/passwd")]
    [TestCase("../secret.txt")]
    [TestCase("http://example.org/x.txt")]
    public void A_document_cannot_reach_files_outside_its_folder(string target)
    {
        RelaxNGSchema schema = Load($"<element name='a' {Namespace}><text/></element>");
        ValidationReport report = Validate(schema, $"<!DOCTYPE a [<!ENTITY x SYSTEM '{target}'>]><a>&x;</a>");
        Assert.That(report.Diagnostics.Select(d => d.Code), Is.EqualTo(new[] { "XML0102" }));
        Assert.That(report.Diagnostics[0].Message, Does.Contain("<system systemId="));
    }

    [Test]
    public void Threads_that_share_a_schema_give_the_report_of_one()
    {
        string schemaPath = TestFolders.RequireShared("schemas", "tei_all.rng");
        string[] documents = Directory.GetFiles(TestFolders.RequireShared("suites", "tei"), "*.xml");
        Array.Sort(documents, StringComparer.Ordinal);
        string[] alone = [.. documents.Select(d => Show(RelaxNGSchema.Load(schemaPath).Validate(d))).Take(6)];
        RelaxNGSchema shared = RelaxNGSchema.Load(schemaPath);
        string[] together = new string[documents.Length];
        Parallel.For(0, documents.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => together[i] = Show(shared.Validate(documents[i])));
        string[] warm = [.. documents.Select(d => Show(shared.Validate(d)))];
        Assert.That(together, Is.EqualTo(warm));
        Assert.That(together.Take(6), Is.EqualTo(alone));
    }

    [Test]
    public void A_document_in_memory_is_validated_with_its_places()
    {
        RelaxNGSchema schema = Load($"<element name='a' {Namespace}><zeroOrMore><element name='b'><empty/></element></zeroOrMore></element>");
        XDocument document = XDocument.Parse("<a>\n  <b/>\n  <c/>\n</a>", LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
        Assert.That(schema.Validate(document).Diagnostics.Select(d => d.Location.Line), Is.EqualTo(new[] { 3 }));
        Assert.That(schema.Validate(new XElement("a", new XElement("b"))).IsValid, Is.True);
        Assert.That(schema.Validate(XElement.Parse("<a> <b/> </a>", LoadOptions.PreserveWhitespace)).IsValid, Is.True);
    }

    [Test]
    public void A_bad_schema_names_the_section_of_the_specification()
    {
        InvalidSchemaException thrown = Assert.Throws<InvalidSchemaException>(() => Load($"<element name='a' {Namespace}>\n<list><element name='b'><empty/></element></list></element>"))!;
        Assert.That(thrown.Diagnostics[0].Code, Is.EqualTo("RNG0112"));
        Assert.That(thrown.Diagnostics[0].Location.Line, Is.EqualTo(2));
        Assert.That(thrown.Message, Does.Contain("7.1"));
    }

    private static NUnit.Framework.Constraints.EqualStringConstraint ThrowsCode(string code) =>
        Throws.TypeOf<InvalidSchemaException>().With.Property("Diagnostics").Some.Property("Code").EqualTo(code);

    private static string Show(ValidationReport report) => string.Join('\n', report.Diagnostics);

    private static RelaxNGSchema Load(string schema) => RelaxNGSchema.Load(new StringReader(schema), "schema.rng");

    private static ValidationReport Validate(RelaxNGSchema schema, string document) =>
        schema.Validate(new MemoryStream(Encoding.UTF8.GetBytes(document)), "document.xml");
}
