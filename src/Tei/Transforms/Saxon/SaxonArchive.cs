using System.Globalization;
using System.Text;

namespace Tei.Transforms.Saxon;

/// <summary>
/// The classes of a worker as Java had them in memory (class-data sharing): a later worker maps the file instead of reading and checking the classes. The first worker of a machine writes it when it
/// ends; each Java and each Saxon have their own. Without it, or where Java does not take it, workers start as ever.
/// </summary>
internal sealed class SaxonArchive
{
    // The first Java that writes such archives of a program's own classes when it ends (JEP 350).
    private const int FirstJava = 13;

    private readonly string file;
    private readonly string? fresh;

    private SaxonArchive(string file)
    {
        this.file = file;
        fresh = File.Exists(file) ? null : file + "-" + Path.GetRandomFileName();
    }

    /// <summary>What Java is told.</summary>
    public string Option => fresh is null ? "-XX:SharedArchiveFile=" + file : "-XX:ArchiveClassesAtExit=" + fresh;

    /// <summary>Whether the worker writes the file when it ends by itself.</summary>
    public bool IsFresh => fresh is not null;

    /// <summary>The archive of this Java and this Saxon; nothing where this Java writes none.</summary>
    /// <param name="installation">Java and Saxon.</param>
    /// <param name="folder">The folder of the user with the worker.</param>
    public static SaxonArchive? For(SaxonInstallation installation, string folder)
    {
        try
        {
            string java = File.ResolveLinkTarget(installation.Java, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(installation.Java);
            string release = Path.Combine(Path.GetDirectoryName(java)!, "..", "release");
            if (!File.Exists(release) || Version(File.ReadAllText(release)) < FirstJava)
            {
                return null;
            }

            var jar = new FileInfo(installation.Jar);
            string what = string.Create(CultureInfo.InvariantCulture, $"{java}\n{File.ReadAllText(release)}\n{jar.FullName}\n{jar.Length}\n{jar.LastWriteTimeUtc.Ticks}");
            return new SaxonArchive(Path.Combine(folder, $"classes-{SaxonProgram.Fingerprint(Encoding.UTF8.GetBytes(what))}.jsa"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Gives the file its name, once the worker has written all of it.</summary>
    /// <param name="isWhole">Whether the worker ended well.</param>
    public void Keep(bool isWhole)
    {
        // Where it cannot have its name, another process keeps one, or there is no room: workers start without it.
        if (fresh is not null && !(isWhole && File.Exists(fresh) && Tried(() => File.Move(fresh, file, overwrite: true))))
        {
            Tried(() => File.Delete(fresh));
        }
    }

    private static bool Tried(Action change)
    {
        try
        {
            change();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The number of a Java in its file <c>release</c>: 17 of <c>JAVA_VERSION="17.0.15"</c>.</summary>
    private static int Version(string release)
    {
        string? line = release.Split('\n').FirstOrDefault(l => l.StartsWith("JAVA_VERSION=", StringComparison.Ordinal));
        return int.TryParse(line?["JAVA_VERSION=".Length..].Trim().Trim('"').Split('.', '-', '+', '_')[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
    }
}
