using System.CommandLine;
using System.Xml;
using System.Xml.Linq;
using Tei.Corpora;
using Tei.Transforms;
using Tei.Validation;

namespace Tei.Tool.Commands;

/// <summary><c>tei transform</c>: TEI in; a page, a plain text, or what a user's own stylesheet makes.</summary>
internal static class TransformCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("files") { Description = "TEI files, folders (all .xml below them), globs in quotes, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string>("--to") { Description = "What to make: 'html' (a page to read) or 'text'.", DefaultValueFactory = _ => "html" };
        to.AcceptOnlyFromAmong("html", "text");
        var view = new Option<string>("--view") { Description = "For text: 'reading' (insertions merged) or 'source' (the normalised source, brackets and all, byte for byte).", DefaultValueFactory = _ => "reading" };
        view.AcceptOnlyFromAmong("reading", "source");
        var stylesheet = new Option<string?>("--xsl") { Description = "Your own XSLT 1.0 stylesheet instead. It may include files of its folder; the network is never asked.", HelpName = "file" };
        var parameters = new Option<string[]>("--param") { Description = "A parameter of your stylesheet, as name=value. May be given several times.", HelpName = "name=value" };
        var output = new Option<string?>("--out", "-o") { Description = "The folder for the results. Without it, the result of one file goes to standard output.", HelpName = "folder" };
        var command = new Command("transform", "Make a page (HTML) or a plain text of TEI files, or run your own stylesheet on them.") { files, to, view, stylesheet, parameters, output };
        command.SetAction(parsed => Run(
            InputFiles.Files(parsed.GetValue(files)!, ".xml"),
            Choose(parsed.GetValue(stylesheet), parsed.GetValue(to)!, parsed.GetValue(view)!),
            Parameters(parsed.GetValue(parameters) ?? []),
            parsed.GetValue(output),
            parsed.GetValue(stylesheet) is null && parsed.GetValue(to) == "text" ? ".txt" : ".html"));
        return command;
    }

    private static TeiTransform Choose(string? stylesheet, string to, string view) => (stylesheet, to, view) switch
    {
        ({ } path, _, _) => TeiTransform.Load(path),
        (null, "html", _) => TeiTransform.Html,
        (null, _, "source") => TeiTransform.SourceText,
        _ => TeiTransform.ReadingText,
    };

    private static Dictionary<string, string> Parameters(string[] given)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string parameter in given)
        {
            int equals = parameter.IndexOf('=', StringComparison.Ordinal);
            parameters[equals > 0 ? parameter[..equals] : throw new UsageException($"--param {parameter} has no value: write name=value")] = parameter[(equals + 1)..];
        }

        return parameters;
    }

    private static int Run(IReadOnlyList<string> files, TeiTransform transform, Dictionary<string, string> parameters, string? folder, string ending)
    {
        if (folder is null && files.Count != 1)
        {
            throw new UsageException($"{files.Count} files need a folder for the results: add --out FOLDER");
        }

        int worst = ExitCode.Well;
        foreach (string file in files)
        {
            worst = Math.Max(worst, TransformOne(file, transform, parameters, folder, ending));
        }

        return worst;
    }

    private static int TransformOne(string file, TeiTransform transform, Dictionary<string, string> parameters, string? folder, string ending)
    {
        if (Load(file) is not { } document)
        {
            return ExitCode.Unreadable;
        }

        string result = transform.TransformToString(document, parameters);
        if (folder is null)
        {
            StandardOutput.Write(result);
            return ExitCode.Well;
        }

        string name = Path.GetFileName(file);
        name = name.EndsWith(".tei.xml", StringComparison.OrdinalIgnoreCase) ? name[..^8] : Path.GetFileNameWithoutExtension(name);
        AtomicFile.Write(Path.Combine(folder, name + ending), result);
        return ExitCode.Well;
    }

    private static XDocument? Load(string file)
    {
        try
        {
            using var bytes = new MemoryStream(InputFiles.ReadAll(file));
            using XmlReader reader = XmlReader.Create(bytes, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        }
        catch (XmlException e)
        {
            System.Console.Error.WriteLine(new Diagnostic(XmlDiagnostics.NotWellFormed, new SourceLocation(file, e.LineNumber, e.LinePosition), $"not well-formed XML: {e.Message}"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            System.Console.Error.WriteLine(new Diagnostic(EncoderDiagnostics.Unreadable, new SourceLocation(file), $"the file cannot be read: {(e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : e.Message)}"));
        }

        return null;
    }
}
