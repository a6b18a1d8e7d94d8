using System.Xml.Linq;
using Tei.Corpora;
using Tei.Editions;
using Tei.Editions.Exports;
using Tei.Transforms;
using Tei.Validation;

namespace Tei.Tool;

/// <summary>The TEI files of an edition, read one after the other; what is wrong with one is told, and the others go on.</summary>
/// <param name="named">Files, folders and globs as the user named them.</param>
internal sealed class EditionFiles(string[] named)
{
    /// <summary>The exit code for all that was read so far.</summary>
    public int Code { get; private set; } = ExitCode.Well;

    /// <summary>Reads the files; those of an authority folder below a folder that was named are no documents.</summary>
    /// <exception cref="UsageException">There is no file.</exception>
    public IEnumerable<EditionText> Read()
    {
        string[] folders = [.. named.Where(Directory.Exists)];
        string[] files = [.. InputFiles.Files(named, ".xml").Where(file => !folders.Any(folder => IsAuthority(file, folder)))];
        if (files.Length == 0)
        {
            throw InputFiles.NothingIn(named, ".xml");
        }

        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "index" };
        foreach (string file in files)
        {
            if (Read(file, TeiFiles.Unique(NameOf(file), taken)) is { } text)
            {
                yield return text;
            }
        }
    }

    private EditionText? Read(string file, string name)
    {
        try
        {
            XDocument tei = TeiFiles.Parse(TeiFiles.Read(file), file);
            return tei.Root!.Name == TeiNames.Namespace + "TEI"
                ? new EditionText(EditionDocumentReader.Read(tei, name), tei)
                : throw new UnreadableException(new Diagnostic(EncoderDiagnostics.Unreadable, new SourceLocation(file), $"the file is no TEI document: its root is '{tei.Root.Name.LocalName}'"));
        }
        catch (TransformException e)
        {
            Tell(e.Diagnostics, ExitCode.Findings);
        }
        catch (Exception e) when (TeiFiles.Explain(e, file) is { } problem)
        {
            Tell([problem], ExitCode.Unreadable);
        }

        return null;
    }

    private void Tell(IReadOnlyList<Diagnostic> findings, int code)
    {
        Summary.WriteFindings(findings);
        Code = Math.Max(Code, code);
    }

    private static bool IsAuthority(string file, string folder) =>
        Path.GetRelativePath(folder, file) is var path && !path.StartsWith("..", StringComparison.Ordinal) && path.Split(Path.DirectorySeparatorChar).SkipLast(1).Contains(SourceFinder.AuthorityFolder);

    /// <summary>The names that <c>tei publish</c> gives: a <c>source</c> has that of its folder.</summary>
    private static string NameOf(string file) =>
        TeiFiles.NameOf(file) is var name && name == "source" && Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file))) is { Length: > 0 } folder ? folder : name;
}
