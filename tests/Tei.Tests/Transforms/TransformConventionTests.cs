using System.Reflection;
using Tei.Testing;
using Tei.Transforms;
using Tei.Validation;

namespace Tei.Tests.Transforms;

public sealed class TransformConventionTests
{
    [Test]
    public void Every_descriptor_is_listed_once_under_a_code_of_its_own()
    {
        IEnumerable<object?> declared = typeof(TransformDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null));

        Assert.That(TransformDiagnostics.All, Is.EquivalentTo(declared));
        Assert.That(TransformDiagnostics.All.Select(d => d.Code), Is.Unique.And.All.StartsWith("XSL"));
        Assert.That(TransformDiagnostics.All.Select(d => d.Severity), Has.Some.EqualTo(DiagnosticSeverity.Error));
    }

    [Test]
    public void No_stylesheet_turns_escaping_off_or_numbers_in_quadratic_time()
    {
        string folder = Path.Combine(TestFolders.Repository, "src", "Tei", "Transforms", "Stylesheets");
        string[] banned = ["disable-output-escaping", "generate-id(", "preceding::", "following::", "level=\"any\"", "exslt", "msxsl"];

        Assert.Multiple(() =>
        {
            foreach (string file in Directory.EnumerateFiles(folder, "*.xsl", SearchOption.AllDirectories))
            {
                string content = File.ReadAllText(file);
                Assert.That(banned.Where(content.Contains), Is.Empty, file);
                Assert.That(content, Does.Contain("<xsl:stylesheet version=\"1.0\""), file);
            }
        });
    }

    [Test]
    public void The_sample_is_valid_TEI()
    {
        string schema = TestFolders.RequireShared("schemas", "tei_all.rng");

        ExternalProgram.Result result = ExternalProgram.Run("jing", schema, TeiSamples.ConversationPath);

        Assert.That(result.ExitCode, Is.Zero, result.Output);
    }
}
