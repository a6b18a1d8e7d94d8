using Tei.Transforms.Saxon;

namespace Tei.Tests.Transforms;

/// <summary>The classes that a worker leaves for the next.</summary>
public sealed class SaxonArchiveTests
{
    private string folder = "";

    [SetUp]
    public void Make() => folder = Directory.CreateTempSubdirectory("tei-classes-").FullName;

    [TearDown]
    public void Delete() => Directory.Delete(folder, recursive: true);

    [Test]
    public void The_first_worker_writes_them_and_the_next_reads_them()
    {
        SaxonInstallation installation = Java("17.0.15");
        SaxonArchive first = SaxonArchive.For(installation, folder)!;
        Assert.That(first.Option, Does.StartWith("-XX:ArchiveClassesAtExit="));
        File.WriteAllText(first.Option.Split('=')[1], "classes");
        first.Keep(isWhole: true);

        SaxonArchive next = SaxonArchive.For(installation, folder)!;
        Assert.Multiple(() =>
        {
            Assert.That(next.IsFresh, Is.False);
            Assert.That(next.Option, Does.StartWith("-XX:SharedArchiveFile="));
            Assert.That(File.ReadAllText(next.Option.Split('=')[1]), Is.EqualTo("classes"));
        });
        File.AppendAllText(installation.Jar, "another Saxon");
        Assert.That(SaxonArchive.For(installation, folder)!.IsFresh, "classes of another Saxon are not its own");
    }

    [Test]
    public void What_a_worker_did_not_finish_is_not_kept()
    {
        SaxonInstallation installation = Java("21");
        SaxonArchive first = SaxonArchive.For(installation, folder)!;
        File.WriteAllText(first.Option.Split('=')[1], "half");
        first.Keep(isWhole: false);
        Assert.That(Directory.GetFiles(folder, "classes-*"), Is.Empty);
        Assert.That(SaxonArchive.For(installation, folder)!.IsFresh);
    }

    [TestCase("11.0.2")]
    [TestCase("1.8.0_402")]
    [TestCase("")]
    public void A_Java_that_cannot_write_them_is_not_asked_to(string version) => Assert.That(SaxonArchive.For(Java(version), folder), Is.Null);

    [Test]
    public void A_pool_that_is_closed_leaves_them_or_goes_without()
    {
        Testing.ExternalProgram.RequireSaxon();

        for (int i = 0; i < 2; i++)
        {
            using var pool = new SaxonPool(SaxonInstallation.Find());
            Assert.That(pool.Ping(), Is.Not.Empty);
        }
    }

    /// <summary>A folder that looks like a Java of that version, with a Saxon.</summary>
    private SaxonInstallation Java(string version)
    {
        string bin = Directory.CreateDirectory(Path.Combine(folder, "java" + version, "bin")).FullName;
        File.WriteAllText(Path.Combine(bin, "java"), "");
        File.WriteAllText(Path.Combine(bin, "..", "release"), $"IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"{version}\"\n");
        string jar = Path.Combine(folder, "saxon.jar");
        File.WriteAllText(jar, "Saxon");
        return new SaxonInstallation(Path.Combine(bin, "java"), jar);
    }
}
