using Tei.Corpora;

namespace Tei.Browser.Tests;

/// <summary>An edition of TEI that shows what the examples do not have: scripts from right to left, notes inside lines, and pages in another language. All texts are invented.</summary>
internal static class SmallEdition
{
    private static readonly Lazy<string> Made = new(Make);

    /// <summary>A letter in Hebrew with a Latin name, Arabic and Chinese in it.</summary>
    private const string Letter =
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>מכתב מן הנמל</title></titleStmt><publicationStmt><availability><licence target="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</licence></availability></publicationStmt><sourceDesc><p>Invented.</p></sourceDesc></fileDesc>
        <profileDesc><creation><date when="1948-05-03"/></creation><langUsage><language ident="he">עברית</language></langUsage></profileDesc></teiHeader>
        <text xml:lang="he"><body><div type="document">
        <p xml:id="first">הספינה <foreign xml:lang="en" xml:id="latin">Star of Kalinov</foreign> הגיעה בבוקר, ואיש לא ירד ממנה.<note n="1" place="bottom">רב החובל אמר אחרת.</note></p>
        <p>הסוחר כתב: <foreign xml:lang="ar" xml:id="arabic">الميناء مغلق حتى الربيع</foreign>, ואחר כך <foreign xml:lang="zh" xml:id="chinese">港口关闭</foreign>.</p>
        </div></body></text></TEI>
        """;

    /// <summary>A despatch in English with notes inside its lines, a note among its paragraphs, a mark without a note, and speech.</summary>
    private const string Despatch =
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Despatch on the coal</title></titleStmt><publicationStmt><availability><licence target="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</licence></availability></publicationStmt><sourceDesc><p>Invented.</p></sourceDesc></fileDesc>
        <profileDesc><creation><date when="1911-11-02">2 November 1911</date></creation><particDesc><listPerson><person xml:id="orlov"><persName>Orlov, harbour master</persName></person></listPerson></particDesc></profileDesc></teiHeader>
        <text xml:lang="en"><body><div type="document"><head>On the coal</head>
        <p>The boats were late.<note n="1" place="bottom">So the harbour master, who kept no book.</note> The ice was thick<note place="bottom">In the river only.</note> that year.<ref type="noteAnchor" target="#own">2</ref><ref type="noteAnchor">9</ref></p>
        <note type="footnote" xml:id="own"><p>Nobody measured it.</p></note>
        <sp who="#orlov"><speaker>Mr. Orlov:</speaker><p>We have no coal.</p></sp>
        <sp><speaker>The Consul:</speaker><p>Then we shall wait for the summer, as we did in the year before, and write to the ministry once more about the quay.</p></sp>
        </div></body></text></TEI>
        """;

    /// <summary>The address of a page, in an edition whose pages are in English (<c>en</c>), German or French.</summary>
    public static string Address(string page, string language = "en") => new Uri(Path.Combine(Made.Value, language, page)).AbsoluteUri;

    public static void Delete()
    {
        if (Made.IsValueCreated)
        {
            Directory.Delete(Made.Value, recursive: true);
        }
    }

    private static string Make()
    {
        string work = Directory.CreateTempSubdirectory("tei-small-").FullName;
        File.WriteAllText(Path.Combine(work, "letter.xml"), Letter);
        File.WriteAllText(Path.Combine(work, "despatch.xml"), Despatch);
        foreach (string language in Editions.Html.InterfaceWords.Languages)
        {
            var publication = new Publication(TeiEncoder.Diplomatic, Path.Combine(work, language)) { Title = "Letters from the harbour", Language = language, Validator = TeiValidator.PointersOnly };
            publication.WriteSite([.. SourceFinder.Find([Path.Combine(work, "letter.xml"), Path.Combine(work, "despatch.xml")]).Select(publication.Publish)]);
        }

        return work;
    }
}
