using System.Text;
using System.Xml.Linq;
using Tei.Testing;
using Tei.Transforms;
using Tei.Transforms.Saxon;

namespace Tei.Tests.Transforms;

/// <summary>A whole stylesheet of XSLT 3.0, <c>Cases/report-3.0.xsl</c>, on every example; its features one by one are among the tests of the workers.</summary>
internal sealed class ReportStylesheetTests
{
    [Test]
    public void A_stylesheet_of_XSLT_3_reports_on_every_example()
    {
        using SaxonPool pool = Workers();
        TeiTransform report = TeiTransform.Load(Case("report-3.0.xsl"), saxon: () => pool);
        var reports = new StringBuilder();
        foreach (string file in Directory.EnumerateFiles(Path.Combine(TestFolders.Repository, "tei"), "*.tei.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            reports.Append(report.TransformToString(XDocument.Load(file, LoadOptions.PreserveWhitespace))).Append('\n');
        }

        Golden.Check(reports.ToString(), Case("report-3.0.txt"));
    }

    private static SaxonPool Workers()
    {
        try
        {
            return new SaxonPool(SaxonInstallation.Find());
        }
        catch (MissingEngineException e)
        {
            Assert.Ignore(e.Message);
            throw;
        }
    }

    private static string Case(string name) => Path.Combine(TestFolders.Repository, "tests", "Tei.Tests", "Transforms", "Cases", name);
}
