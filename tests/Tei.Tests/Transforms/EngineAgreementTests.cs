using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tei.Testing;
using Tei.Transforms;

namespace Tei.Tests.Transforms;

/// <summary>Our stylesheets give the same on three engines. Only two habits of serializers are evened out: the layout of the DOCTYPE, and the space in empty tags.</summary>
public sealed partial class EngineAgreementTests
{
    private const string SaxonJar = "/usr/share/java/Saxon-HE.jar";

    private static readonly string Stylesheets = Path.Combine(TestFolders.Repository, "src", "Tei", "Transforms", "Stylesheets");

    private static IEnumerable<TestCaseData> Cases()
    {
        foreach (string stylesheet in new[] { "html.xsl", "text-reading.xsl", "text-source.xsl" })
        {
            yield return new TestCaseData(stylesheet).SetArgDisplayNames(stylesheet);
        }
    }

    [TestCaseSource(nameof(Cases))]
    public void Xsltproc_gives_the_same(string stylesheet) => Compare(stylesheet, input => ExternalProgram.Run("xsltproc", "--nonet", Path.Combine(Stylesheets, stylesheet), input));

    [TestCaseSource(nameof(Cases))]
    public void Saxon_gives_the_same(string stylesheet)
    {
        if (!File.Exists(SaxonJar))
        {
            Assert.Ignore($"{SaxonJar} is not here; it comes with the Debian package libsaxonhe-java.");
        }

        Compare(stylesheet, input => ExternalProgram.Run("java", "-cp", SaxonJar, "net.sf.saxon.Transform", $"-xsl:{Path.Combine(Stylesheets, stylesheet)}", $"-s:{input}"));
    }

    // The other engines get what ours gets: mentions are numbered before the page is made.
    private static void Compare(string stylesheet, Func<string, ExternalProgram.Result> run)
    {
        (TeiTransform transform, XDocument input) = stylesheet switch
        {
            "html.xsl" => (TeiTransform.Html, MentionNumbering.Apply(TeiSamples.Conversation())),
            "text-reading.xsl" => (TeiTransform.ReadingText, TeiSamples.Conversation()),
            _ => (TeiTransform.SourceText, TeiSamples.Conversation()),
        };
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".xml");
        try
        {
            input.Save(file, SaveOptions.DisableFormatting);
            ExternalProgram.Result theirs = run(file);

            Assert.That(theirs.ExitCode, Is.Zero, theirs.Error);
            Assert.That(Normalise(theirs.Output), Is.EqualTo(Normalise(transform.TransformToString(input))));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Normalise(string output) =>
        EmptyTag().Replace(Doctype().Replace(output, "<!DOCTYPE html SYSTEM \"about:legacy-compat\">\n"), "/>");

    [GeneratedRegex("""^\s*<!DOCTYPE html\s+SYSTEM "about:legacy-compat">\s*""", RegexOptions.CultureInvariant)]
    private static partial Regex Doctype();

    [GeneratedRegex(@"\s+/>", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyTag();
}
