using System.Xml.Linq;
using Tei.Testing;
using Tei.Transforms;
using Tei.Transforms.Saxon;

namespace Tei.Tests.Transforms;

/// <summary>The Stylesheets of the TEI Consortium, where the user has them.</summary>
public sealed class TeiStylesheetsTests
{
    [Test]
    public void The_HTML5_stylesheet_makes_pages_of_the_examples()
    {
        string? folder = Environment.GetEnvironmentVariable("TEI_STYLESHEETS");
        string sheet = Path.Combine(folder ?? "", "html5", "html5.xsl");
        if (!File.Exists(sheet))
        {
            Assert.Ignore("The TEI Consortium's Stylesheets are not here; name their folder, which has html5/html5.xsl, in TEI_STYLESHEETS.");
        }

        using var pool = new SaxonPool(SaxonInstallation.Find());
        TeiTransform html = TeiTransform.Load(sheet, new FolderResolver(folder!), saxon: () => pool);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, "tei"), "*.tei.xml", SearchOption.AllDirectories))
        {
            XDocument tei = XDocument.Load(file, LoadOptions.PreserveWhitespace);
            string page = html.TransformToString(tei);
            Assert.That(page, Does.Contain("<html"), file);
            Assert.That(page.Length, Is.GreaterThan(1000), file);
        }
    }
}
