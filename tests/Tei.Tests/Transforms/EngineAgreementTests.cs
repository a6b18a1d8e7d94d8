using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tei.Editions;
using Tei.Editions.Html;
using Tei.Testing;
using Tei.Transforms;
using Tei.Transforms.Saxon;

namespace Tei.Tests.Transforms;

/// <summary>Our stylesheets give the same on three engines. Only three habits of serializers are evened out: the layout of the DOCTYPE, the space in empty tags, and how a quotation mark is written in an attribute.</summary>
public sealed partial class EngineAgreementTests
{
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
        ExternalProgram.RequireSaxon();

        Compare(stylesheet, input => ExternalProgram.Run("java", "-cp", ExternalProgram.SaxonJar, "net.sf.saxon.Transform", $"-xsl:{Path.Combine(Stylesheets, stylesheet)}", $"-s:{input}"));
    }

    private static string[] Examples { get; } = [.. Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, "tei"), "*.tei.xml", SearchOption.AllDirectories).Select(f => Path.GetFileName(Path.GetDirectoryName(f)!)).Order(StringComparer.Ordinal)];

    [TestCaseSource(nameof(Examples))]
    public void The_page_of_an_edition_is_the_same_in_xsltproc(string example)
    {
        (string ours, XDocument numbered, Dictionary<string, string> parameters) = EditionPage(example);
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".xml");
        try
        {
            numbered.Save(file, SaveOptions.DisableFormatting);
            WithParameters(parameters).Save(file + ".xsl", SaveOptions.DisableFormatting);
            ExternalProgram.Result theirs = ExternalProgram.Run("xsltproc", "--nonet", file + ".xsl", file);
            Assert.That(theirs.ExitCode, Is.Zero, theirs.Error);
            Assert.That(Normalise(theirs.Output), Is.EqualTo(Normalise(ours)));
        }
        finally
        {
            File.Delete(file + ".xsl");
            File.Delete(file);
        }
    }

    [Test]
    public void The_pages_of_an_edition_are_the_same_in_a_Saxon_worker()
    {
        ExternalProgram.RequireSaxon();

        using var pool = new SaxonPool(SaxonInstallation.Find());
        TeiTransform saxon = TeiTransform.Load(Path.Combine(Stylesheets, "html.xsl"), engine: XsltEngine.Saxon, saxon: () => pool);
        foreach (string example in Examples)
        {
            (string ours, XDocument numbered, Dictionary<string, string> parameters) = EditionPage(example);
            Assert.That(Normalise(saxon.TransformToString(numbered, parameters)), Is.EqualTo(Normalise(ours)), example);
        }
    }

    [TestCase("text-reading.xsl")]
    [TestCase("text-source.xsl")]
    public void The_texts_of_every_example_are_the_same_in_xsltproc_and_in_a_Saxon_worker(string stylesheet)
    {
        ExternalProgram.RequireSaxon();

        using var pool = new SaxonPool(SaxonInstallation.Find());
        string sheet = Path.Combine(Stylesheets, stylesheet);
        TeiTransform saxon = TeiTransform.Load(sheet, engine: XsltEngine.Saxon, saxon: () => pool);
        TeiTransform own = stylesheet == "text-reading.xsl" ? TeiTransform.ReadingText : TeiTransform.SourceText;
        foreach (string example in Examples)
        {
            string file = Path.Combine(TestFolders.Repository, "tei", example, "source.tei.xml");
            XDocument tei = XDocument.Load(file, LoadOptions.PreserveWhitespace);
            string ours = own.TransformToString(tei);
            Assert.That(ours, Has.Length.GreaterThan(500), example);
            Assert.That(saxon.TransformToString(tei), Is.EqualTo(ours), example);
            Assert.That(ExternalProgram.Run("xsltproc", "--nonet", sheet, file).Output, Is.EqualTo(ours), example);
        }
    }

    /// <summary>The stylesheet with the values of its parameters: xsltproc takes only some dozens of them.</summary>
    private static XDocument WithParameters(Dictionary<string, string> parameters)
    {
        XNamespace xsl = "http://www.w3.org/1999/XSL/Transform";
        return new XDocument(new XElement(
            xsl + "stylesheet", new XAttribute("version", "1.0"), new XElement(xsl + "import", new XAttribute("href", new Uri(Path.Combine(Stylesheets, "html.xsl")).AbsoluteUri)),
            new XElement(xsl + "output", new XAttribute("method", "xml"), new XAttribute("encoding", "UTF-8"), new XAttribute("indent", "no"), new XAttribute("omit-xml-declaration", "yes"), new XAttribute("doctype-system", "about:legacy-compat")),
            parameters.Select(p => new XElement(xsl + "param", new XAttribute("name", p.Key), new XElement(xsl + "text", p.Value)))));
    }

    /// <summary>The page of an example in an edition with German pages, and what other engines need to make the same: downloads, words, description.</summary>
    private static (string Ours, XDocument Numbered, Dictionary<string, string> Parameters) EditionPage(string example)
    {
        XDocument tei = XDocument.Load(Path.Combine(TestFolders.Repository, "tei", example, "source.tei.xml"), LoadOptions.PreserveWhitespace);
        EditionDocument document = EditionDocumentReader.Anchored(tei, example);
        Dictionary<string, string> parameters = new DocumentPage("Acht Texte", "de").Parameters(document);
        return (TeiTransform.Html.TransformToString(tei, parameters), MentionNumbering.Apply(tei), parameters);
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
        EmptyTag().Replace(Doctype().Replace(output, "<!DOCTYPE html SYSTEM \"about:legacy-compat\">\n"), "/>").Replace("&#34;", "&quot;", StringComparison.Ordinal);

    [GeneratedRegex("""^\s*<!DOCTYPE html\s+SYSTEM "about:legacy-compat">\s*""", RegexOptions.CultureInvariant)]
    private static partial Regex Doctype();

    [GeneratedRegex(@"\s+/>", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyTag();
}
