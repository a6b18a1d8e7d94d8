using System.Text;
using Tei.Validation.RelaxNG;

namespace Tei.Validation.Tests.RelaxNG;

/// <summary>Schemas that are large, or small and large in what they stand for: they work, or they meet a limit that is documented.</summary>
public class HostileSchemaTests
{
    private const int Many = 100_000;
    private const int Levels = 40;

    [Test]
    public void A_schema_with_many_names_loads()
    {
        string definitions = string.Concat(Enumerable.Range(0, Many).Select(i => $"e{i} = element e{i} {{ e{(i + 1) % Many}? }}\n"));
        RelaxNGSchema schema = Load("start = e0\n" + definitions);
        Assert.That(IsValid(schema, "<e0><e1><e2/></e1></e0>"), Is.True);
        Assert.That(IsValid(schema, "<e0><e2/></e0>"), Is.False);
    }

    [Test]
    public void A_choice_of_many_elements_loads()
    {
        string choices = string.Join('|', Enumerable.Range(0, Many / 4).Select(i => $"element e{i} {{ empty }}"));
        RelaxNGSchema schema = Load($"element r {{ ({choices})* }}");
        Assert.That(IsValid(schema, "<r><e7/><e24999/></r>"), Is.True);
    }

    [Test]
    public void A_choice_of_many_values_loads()
    {
        string values = string.Join('|', Enumerable.Range(0, Many).Select(i => $"\"v{i}\""));
        RelaxNGSchema schema = Load($"element r {{ {values} }}");
        Assert.That(IsValid(schema, "<r>v99999</r>"), Is.True);
        Assert.That(IsValid(schema, "<r>v100000</r>"), Is.False);
    }

    [Test]
    public void An_interleave_of_many_elements_works()
    {
        const int Items = 500;
        string items = string.Join('&', Enumerable.Range(0, Items).Select(i => $"element e{i} {{ empty }}?"));
        RelaxNGSchema schema = Load($"element r {{ {items} }}");
        string backwards = string.Concat(Enumerable.Range(0, Items).Reverse().Select(i => $"<e{i}/>"));
        Assert.That(IsValid(schema, $"<r>{backwards}</r>"), Is.True);
        Assert.That(IsValid(schema, $"<r>{backwards}<e3/></r>"), Is.False);
    }

    [Test]
    public void A_nest_of_repetitions_works()
    {
        string nest = string.Concat(Enumerable.Repeat("((", 100)) + "element a { empty }" + string.Concat(Enumerable.Repeat("+)?)", 100));
        RelaxNGSchema schema = Load($"element r {{ {nest} }}");
        Assert.That(IsValid(schema, $"<r>{string.Concat(Enumerable.Repeat("<a/>", 1_000))}</r>"), Is.True);
        Assert.That(IsValid(schema, "<r><a/><b/></r>"), Is.False);
    }

    [TestCase("|")]
    [TestCase("&")]
    [TestCase(",")]
    public void Definitions_that_double_meet_a_limit_or_work(string sign)
    {
        string leaf = sign == "&" ? "text" : "element a { empty }";
        string schema = $"start = element r {{ d0 }}\n{Chain(i => $"d{i} = d{i + 1} {sign} d{i + 1}\n")}d{Levels} = {leaf}\n";
        if (sign == "|")
        {
            Assert.That(IsValid(Load(schema), "<r><a/></r>"), Is.True);
        }
        else
        {
            Assert.That(() => Load(schema), Throws.TypeOf<InvalidSchemaException>().With.Property("Diagnostics").Some.Property("Code").EqualTo("RNG0116")
                .Or.With.Property("Diagnostics").Some.Property("Code").EqualTo("RNG0115"));
        }
    }

    [Test]
    public void Definitions_that_double_through_choices_of_groups_work()
    {
        string schema = $"start = element r {{ d0 }}\n{Chain(i => $"d{i} = (element a {{ empty }}, d{i + 1}) | (element b {{ empty }}, d{i + 1})\n")}d{Levels} = empty\n";
        Assert.That(IsValid(Load(schema), $"<r>{string.Concat(Enumerable.Repeat("<a/><b/>", Levels / 2))}</r>"), Is.True);
    }

    [Test]
    public void Files_that_refer_to_each_other_twice_work()
    {
        using var folder = new TemporaryFolder();
        for (int i = 0; i < Levels; i++)
        {
            folder.Write($"f{i}.rnc", $"external \"f{i + 1}.rnc\" | external \"f{i + 1}.rnc\"");
        }

        folder.Write($"f{Levels}.rnc", "element a { empty }");
        Assert.That(IsValid(RelaxNGSchema.Load(Path.Combine(folder.Path, "f0.rnc")), "<a/>"), Is.True);
    }

    [Test]
    public void Files_that_include_each_other_twice_meet_a_limit()
    {
        using var folder = new TemporaryFolder();
        for (int i = 0; i < Levels; i++)
        {
            folder.Write($"f{i}.rnc", $"include \"f{i + 1}.rnc\"\ninclude \"f{i + 1}.rnc\"");
        }

        folder.Write($"f{Levels}.rnc", "start |= element a { empty }");
        InvalidSchemaException thrown = Assert.Throws<InvalidSchemaException>(() => RelaxNGSchema.Load(Path.Combine(folder.Path, "f0.rnc")))!;
        Assert.That(thrown.Diagnostics[0].Code, Is.EqualTo("RNG0116"));
    }

    private static string Chain(Func<int, string> link) => string.Concat(Enumerable.Range(0, Levels).Select(link));

    private static RelaxNGSchema Load(string schema) => RelaxNGSchema.Load(new StringReader(schema), "schema.rnc");

    private static bool IsValid(RelaxNGSchema schema, string document) => schema.Validate(new MemoryStream(Encoding.UTF8.GetBytes(document)), "document.xml").IsValid;
}
