using System.Diagnostics.CodeAnalysis;
using Tei.Authorities;
using Tei.Corpora;
using Tei.Testing;

namespace Tei.Browser.Tests;

/// <summary>An edition of the example documents in a temporary folder, made once for all tests.</summary>
[SetUpFixture]
[SuppressMessage("Design", "CA1052:Static holder types should be Static or NotInheritable", Justification = "NUnit makes one.")]
public sealed class ExampleEdition
{
    /// <summary>The folder of the edition.</summary>
    public static string Folder { get; private set; } = "";

    /// <summary>Every page below the folder, with slashes.</summary>
    public static IEnumerable<string> Pages => Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>One page of each kind: the documents, the parts of the edition, and a person and a place with much on their pages.</summary>
    public static string[] Kinds { get; } =
    [
        "telegram-kalinov-1949.html", "conversation-london-1950.html", "brief-wien-1911.html", "interview-interpreter-1998.html",
        "index.html", "persons.html", "places.html", "organisations.html", "map.html", "timeline.html", "letters.html", "search.html", "entities/ENTITY",
    ];

    /// <summary>The address of a page for a browser.</summary>
    public static string Address(string page) => new Uri(Path.Combine(Folder, page == "entities/ENTITY" ? Richest() : page)).AbsoluteUri;

    /// <summary>Makes the edition as <c>tei publish</c> does.</summary>
    [OneTimeSetUp]
    public void Make()
    {
        string sources = Path.Combine(TestFolders.Repository, "tei");
        Folder = Directory.CreateTempSubdirectory("tei-edition-").FullName;
        var publication = new Publication(TeiEncoder.Diplomatic with { Authority = Authority.LoadAll(Path.Combine(sources, "authorities")) }, Folder) { Title = "Eight documents" };
        publication.WriteSite([.. SourceFinder.Find([sources]).Select(publication.Publish)]);
    }

    /// <summary>Deletes it, unless somebody wants to see it.</summary>
    [OneTimeTearDown]
    public void Delete()
    {
        if (Environment.GetEnvironmentVariable("TEI_KEEP") is { Length: > 0 } keep)
        {
            CopyTo(keep);
        }

        Directory.Delete(Folder, recursive: true);
        GeneratedEdition.Delete();
        SmallEdition.Delete();
    }

    private static void CopyTo(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    private static string Richest() => Directory.EnumerateFiles(Path.Combine(Folder, "entities")).OrderByDescending(f => new FileInfo(f).Length).ThenBy(f => f, StringComparer.Ordinal).First();
}
