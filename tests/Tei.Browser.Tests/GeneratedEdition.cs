using Tei.Authorities;
using Tei.Corpora;
using Tei.Testing;
using Tei.Tests;

namespace Tei.Browser.Tests;

/// <summary>An edition of 520 documents that nobody wrote, made of the example texts cut, joined and wrapped anew; made when a test first asks for it.</summary>
internal static class GeneratedEdition
{
    public const int Documents = 520;

    private static readonly Lazy<string> Made = new(Make);

    /// <summary>The folder of the edition.</summary>
    public static string Folder => Made.Value;

    /// <summary>The address of a page for a browser.</summary>
    public static string Address(string page) => new Uri(Path.Combine(Folder, page)).AbsoluteUri;

    public static void Delete()
    {
        if (Made.IsValueCreated)
        {
            Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
        }
    }

    private static string Make()
    {
        string examples = Path.Combine(TestFolders.Repository, "tei");
        string work = Directory.CreateTempSubdirectory("tei-generated-").FullName;
        string sources = Directory.CreateDirectory(Path.Combine(work, "in")).FullName;
        var texts = new StressTexts([.. Directory.EnumerateFiles(examples, "source.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)]);
        for (int i = 0; i < Documents; i++)
        {
            File.WriteAllText(Path.Combine(sources, $"document-{i}.txt"), texts.Make(i));
        }

        var publication = new Publication(TeiEncoder.Diplomatic with { Authority = Authority.LoadAll(Path.Combine(examples, "authorities")) }, Path.Combine(work, "out")) { Title = "Documents that nobody wrote" };
        publication.WriteSite(SourceFinder.Find([sources]).AsParallel().AsOrdered().Select(publication.Publish));
        return Path.Combine(work, "out");
    }
}
