using System.Xml;
using System.Xml.Linq;
using Tei.Reading;
using Tei.Transforms;
using Tei.Validation;

namespace Tei.Tool;

/// <summary>How commands read TEI files: within bounds, nothing outside of them, and each problem as one diagnostic.</summary>
internal static class TeiFiles
{
    /// <summary>The bytes of a file, or of standard input.</summary>
    /// <exception cref="UnreadableException">It cannot be read.</exception>
    public static byte[] Read(string file)
    {
        try
        {
            return InputFiles.ReadAll(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException(Unreadable(e, file));
        }
    }

    /// <summary>The diagnostic for a file that cannot be opened.</summary>
    public static Diagnostic Unreadable(Exception failure, string file) => new(
        EncoderDiagnostics.Unreadable, new SourceLocation(file),
        $"the file cannot be read: {(failure is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : failure.Message.TrimEnd('.'))}; check the name and the right to read it");

    /// <summary>A document with its white space.</summary>
    /// <exception cref="XmlException">It is not well-formed.</exception>
    /// <exception cref="TransformException">It is nested too deep.</exception>
    public static XDocument Parse(byte[] document, string file) => TeiReader.Load(new MemoryStream(document), file);

    /// <summary>The name of a file without the endings of TEI.</summary>
    public static string NameOf(string file)
    {
        string name = Path.GetFileName(file);
        return name == InputFiles.StandardInput ? "stdin"
            : name.EndsWith(".tei.xml", StringComparison.OrdinalIgnoreCase) ? name[..^".tei.xml".Length]
            : Path.GetFileNameWithoutExtension(name);
    }

    /// <summary>A name, numbered from 2 where it is taken.</summary>
    public static string Unique(string name, HashSet<string> taken)
    {
        string unique = name;
        for (int i = 2; !taken.Add(unique); i++)
        {
            unique = $"{name}-{i}";
        }

        return unique;
    }

    /// <summary>The one diagnostic for a file that cannot be read, or whose results cannot be written; <see langword="null"/> where a failure is about something else.</summary>
    public static Diagnostic? Explain(Exception failure, string file) => failure switch
    {
        XmlException e => new Diagnostic(XmlDiagnostics.NotWellFormed, new SourceLocation(file, Math.Max(1, e.LineNumber), Math.Max(1, e.LinePosition)), $"not well-formed XML: {WithoutPlace(e.Message)}; correct the markup here ('tei encode' makes TEI of other files)"),
        UnreadableException e => e.Diagnostic,
        _ => SourceProblem.Explain(failure, file),
    };

    private static string WithoutPlace(string message)
    {
        int place = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return (place < 0 ? message : message[..place]).TrimEnd('.', ' ').ReplaceLineEndings(" ");
    }
}

/// <summary>A file cannot be read.</summary>
internal sealed class UnreadableException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
