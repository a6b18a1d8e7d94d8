using Tei.Testing;
using Tei.Validation.RelaxNG;

namespace Tei.Validation.Tests.RelaxNG;

/// <summary>Compares the compact schema that trang writes with the XML schema that it read, and jing's verdict by it with ours.</summary>
public class TrangAgreementTests
{
    [Test]
    public void Our_schema_is_the_same_in_the_compact_syntax() => CheckTranslation(Path.Combine(TestFolders.Repository, "schemas", "edition.rng"));

    [TestCase("tei_all.rng")]
    [TestCase("tei_simplePrint.rng")]
    [TestCase("dracor_1.6.0.rng")]
    public void A_schema_is_the_same_in_the_compact_syntax(string schema) => CheckTranslation(TestFolders.RequireShared("schemas", schema));

    [Test]
    public void Jing_and_we_agree_by_a_compact_schema()
    {
        using var folder = new TemporaryFolder();
        string compact = Translate(TestFolders.RequireShared("schemas", "tei_all.rng"), folder);
        string[] documents = [.. Directory.GetFiles(TestFolders.RequireShared("suites", "tei"), "*.xml").Order(StringComparer.Ordinal).Take(12)];
        RelaxNGSchema schema = RelaxNGSchema.Load(compact);
        foreach (string document in documents)
        {
            bool jing = ExternalProgram.Run("jing", "-c", compact, document).ExitCode == 0;
            Assert.That(schema.Validate(document).IsValid, Is.EqualTo(jing), document);
        }
    }

    [Test]
    public void Jing_and_we_refuse_the_same_compact_schemas()
    {
        const string Schema =
            """"
            default namespace t = "urn:t"
            namespace a = "urn:a"
            ## The start.
            start = [ a:x = "1" a:y [ z = '2' "text" ] ] ( r | \list )
            r = element r { attribute * - ( t:* | b ) { text } * , ( s | q ) }
            s |= element ( u | t:v ) { xsd:string { maxLength = "3" } - ( "no" | """never""" ) }
            q &= grammar { start = parent s | notAllowed div { q = empty } } >> a:end [ ]
            \list = element list { list { xsd:int + } | token }
            a:note [ "end" ]
            """";
        string[] inserted = ["(", ")", "[", "|", ",", "*", "?", "-", "text", "empty", "## d\n", "# c\n", "xsd:int", "[a:x = \"1\"]", "[x []]", ">> x []", "x []", "div {}", "\"x\" |", "t:* |"];
        var random = new Random(12);
        using var folder = new TemporaryFolder();
        string document = folder.Write("document.xml", "<unknown/>");
        string[] words = Schema.Split(' ');
        List<string> differences = [];
        int loaded = 0;
        for (int i = 0; i < 60; i++)
        {
            int at = random.Next(words.Length);
            string mutant = string.Join(' ', [.. words[..at], inserted[random.Next(inserted.Length)], .. words[at..]]);
            string file = folder.Write($"m{i}.rnc", mutant);
            bool jing = ExternalProgram.Run("jing", "-c", file, document).Output.Contains("unknown", StringComparison.Ordinal);
            loaded += jing ? 1 : 0;
            if (jing != IsLoaded(file))
            {
                differences.Add(mutant);
            }
        }

        Assert.That(differences, Is.Empty);
        Assert.That(loaded, Is.GreaterThan(5));
    }

    private static bool IsLoaded(string file)
    {
        try
        {
            RelaxNGSchema.Load(file);
            return true;
        }
        catch (InvalidSchemaException)
        {
            return false;
        }
    }

    private static void CheckTranslation(string xml)
    {
        using var folder = new TemporaryFolder();
        string compact = Translate(xml, folder);
        Assert.That(SyntaxText.Write(SyntaxTrees.ReadFile(compact)), Is.EqualTo(SyntaxText.Write(SyntaxTrees.ReadFile(xml))));

        RelaxNGSchema fromCompact = RelaxNGSchema.Load(compact);
        RelaxNGSchema fromXml = RelaxNGSchema.Load(xml);
        foreach (string document in Directory.GetFiles(TestFolders.RequireShared("suites", "tei"), "*.xml").Order(StringComparer.Ordinal).Take(20))
        {
            Assert.That(fromCompact.Validate(document).Diagnostics.Select(d => d.ToString()), Is.EqualTo(fromXml.Validate(document).Diagnostics.Select(d => d.ToString())), document);
        }
    }

    private static string Translate(string xml, TemporaryFolder folder)
    {
        string compact = Path.Combine(folder.Path, Path.ChangeExtension(Path.GetFileName(xml), ".rnc"));
        ExternalProgram.Result result = ExternalProgram.Run("trang", xml, compact);
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        return compact;
    }
}
