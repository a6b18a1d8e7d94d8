using System.Xml.Linq;
using Tei.Editions.Exports;
using Tei.Testing;
using Tei.Tests.Schemas;

namespace Tei.Tests.Exports;

/// <summary>CMIF: the letters of an edition for catalogues of correspondence.</summary>
internal sealed class CorrespondenceExportTests
{
    [Test]
    public void The_letters_of_the_examples_are_described() =>
        Golden.Check(CorrespondenceExport.Write(Editions.Documents, Editions.Description).ToString() + "\n", Editions.Case("examples.cmif.xml"));

    [Test]
    public void Each_file_is_valid_TEI()
    {
        string folder = Directory.CreateTempSubdirectory("tei-cmif-").FullName;
        XDocument[] files =
        [
            CorrespondenceExport.Write(Editions.Documents, Editions.Description), CorrespondenceExport.Write(Editions.Documents, new EditionDescription()), CorrespondenceExport.Write([], Editions.Description),
            CorrespondenceExport.Write(Editions.HostileDocuments, Editions.Description),
            .. Editions.Hostile.Select(word => CorrespondenceExport.Write(Editions.Documents, new EditionDescription { Title = word, Editor = word, Email = word, Publisher = word, Date = word, Licence = word })),
        ];
        string[] paths = [.. files.Select((file, i) => Save(file, Path.Combine(folder, $"{i:D2}.xml")))];
        try
        {
            Assert.That(SchemaFiles.FoundInvalidByJing(SchemaFiles.TeiAll, paths).Values, Is.Empty);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void Each_letter_leads_to_its_page_and_to_the_edition()
    {
        XDocument file = CorrespondenceExport.Write(Editions.Documents, Editions.Description);
        string source = file.Descendants(TeiNames.Namespace + "bibl").Single().Attribute(XNamespace.Xml + "id")!.Value;
        XElement[] letters = [.. file.Descendants(TeiNames.Namespace + "correspDesc")];
        Assert.Multiple(() =>
        {
            Assert.That(letters.Select(l => (string?)l.Attribute("key")), Is.EqualTo(Editions.Documents.Where(d => d.Senders.Length + d.Recipients.Length > 0).Select(d => d.Name)));
            Assert.That(letters.Select(l => (string?)l.Attribute("source")), Has.All.EqualTo("#" + source));
            Assert.That(letters.Select(l => l.Attribute("ref")!.Value), Has.All.StartsWith("https://example.org/edition/").And.All.EndsWith(".html"));
            Assert.That(letters.Descendants(TeiNames.Namespace + "placeName").Attributes("ref").Select(a => a.Value), Is.Not.Empty.And.All.StartsWith("https://"));
        });
    }

    private static string Save(XDocument file, string path)
    {
        file.Save(path);
        return path;
    }
}
