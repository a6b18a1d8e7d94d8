using System.ComponentModel;
using System.Text;
using System.Xml;
using Tei.Transforms;
using Tei.Transforms.Saxon;

namespace Tei.Tool;

/// <summary>
/// Starts Saxon before anything else where the words of the command line show that it will be needed, and has it compile the stylesheet: Java takes longer for both than all that comes before
/// its first document, and so they go side by side.
/// </summary>
/// <remarks>A guess that costs a process if it is wrong: whoever has read the options properly takes the workers and the stylesheet only if they are those that the options ask for.</remarks>
internal sealed class SaxonAhead : IDisposable
{
    // Before the version stands nothing but a licence, and the names of namespaces.
    private const int Head = 4096;

    private readonly string? stylesheet;
    private SaxonPool? begun;
    private SaxonPool? taken;
    private Task<TeiTransform>? compiled;

    private SaxonAhead(SaxonPool? begun, string? stylesheet)
    {
        this.begun = begun;
        this.stylesheet = stylesheet;
    }

    /// <summary>Begins, or does nothing where Saxon may not be needed.</summary>
    /// <param name="words">The words of the command line.</param>
    public static SaxonAhead Begin(string[] words)
    {
        try
        {
            return words is ["transform", ..] && After(words, "--xsl") is { } stylesheet && IsLater(stylesheet) ? new SaxonAhead(Begun(words), stylesheet) : new SaxonAhead(null, null);
        }
        catch (Exception e) when (e is MissingEngineException or IOException or UnauthorizedAccessException or ArgumentException or Win32Exception)
        {
            // The command itself comes to it, and tells it.
            return new SaxonAhead(null, null);
        }
    }

    /// <summary>Whether a stylesheet is being compiled.</summary>
    public bool IsCompiling => compiled is { IsCompleted: false };

    /// <summary>Has the stylesheet compiled while the command goes on, if it can be.</summary>
    public void Compile()
    {
        if (begun is { } pool && stylesheet is not null)
        {
            compiled = Task.Run(() => TeiTransform.Load(stylesheet, saxon: () => pool));
        }
    }

    /// <summary>The stylesheet that was compiled, where it is this one on these workers, to be compiled as its version says and with nothing but its folder; else nothing.</summary>
    /// <param name="path">The stylesheet.</param>
    /// <param name="resolver">Opens what it reads, if not its folder.</param>
    /// <param name="engine">The engine.</param>
    /// <param name="pool">Gives the workers, as <see cref="Take"/> gave them.</param>
    /// <exception cref="Tei.Validation.InvalidSchemaException">It cannot be compiled.</exception>
    public TeiTransform? Compiled(string path, XmlResolver? resolver, XsltEngine engine, Func<SaxonPool> pool) =>
        compiled is { } ready && path == stylesheet && resolver is null && engine == XsltEngine.Auto && pool() == taken ? ready.GetAwaiter().GetResult() : null;

    /// <summary>Workers of this Saxon with these settings, which the caller disposes of: those that were begun, if they are such, else new ones.</summary>
    /// <exception cref="MissingEngineException">Saxon or Java is not installed.</exception>
    public SaxonPool Take(string? saxon, SaxonSettings settings)
    {
        SaxonInstallation wanted = SaxonInstallation.Find(saxon);
        if (begun is { } pool && pool.Installation == wanted && pool.Settings == settings)
        {
            begun = null;
            return taken = pool;
        }

        return new SaxonPool(wanted, settings);
    }

    /// <summary>Ends what nobody took.</summary>
    public void Dispose() => begun?.Dispose();

    private static SaxonPool Begun(string[] words)
    {
        var settings = new SaxonSettings
        {
            Workers = Number(words, "--jobs") ?? Number(words, "-j") ?? Environment.ProcessorCount,
            Megabytes = Number(words, "--memory") ?? SaxonSettings.Default.Megabytes,
            Limit = Number(words, "--timeout") is { } seconds ? TimeSpan.FromSeconds(seconds) : SaxonSettings.Default.Limit,
        };
        var pool = new SaxonPool(SaxonInstallation.Find(After(words, "--saxon")), settings);
        pool.Begin();
        return pool;
    }

    /// <summary>Whether the first version that a stylesheet states is 2 or 3. Its XML is not read: that would take as long as to start Java.</summary>
    private static bool IsLater(string stylesheet)
    {
        var named = new FileInfo(stylesheet);
        if ((named.LinkTarget is null ? named : named.ResolveLinkTarget(returnFinalTarget: true)) is not FileInfo { Exists: true, Length: > 0 })
        {
            // What comes through a pipe can be read once only. The pipes that a shell makes have names that are links.
            return false;
        }

        using FileStream file = File.OpenRead(stylesheet);
        byte[] bytes = new byte[Head];
        string head = Encoding.Latin1.GetString(bytes, 0, file.ReadAtLeast(bytes, Head, throwOnEndOfStream: false));
        int root = head.IndexOf("<xsl:", StringComparison.Ordinal);
        int version = root < 0 ? -1 : head.IndexOf(" version=", root, StringComparison.Ordinal);
        return version >= 0 && version + " version=\"".Length < head.Length && head[version + " version=\"".Length] is '2' or '3';
    }

    private static string? After(string[] words, string option) => Array.IndexOf(words, option) is >= 0 and var place && place + 1 < words.Length ? words[place + 1] : null;

    private static int? Number(string[] words, string option) => int.TryParse(After(words, option), out int number) && number > 0 ? number : null;
}
