using System.CommandLine;
using System.CommandLine.Parsing;
using System.Xml;
using System.Xml.Linq;
using Tei.Corpora;
using Tei.Transforms;
using Tei.Validation;

namespace Tei.Tool.Commands;

/// <summary><c>tei transform</c>: TEI in; a page, a plain text, or what a user's own stylesheet makes.</summary>
internal static class TransformCommand
{
    private const int MostDepth = 1000;
    private const long MostCharactersFromEntities = 10_000_000;

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
        command.Validators.Add(call =>
        {
            if (IsGiven(call, parameters) && !IsGiven(call, stylesheet))
            {
                call.AddError("--param is for a stylesheet of your own: add --xsl");
            }

            if (IsGiven(call, view) && (IsGiven(call, stylesheet) || call.GetValue(to) != "text"))
            {
                call.AddError("--view is for texts: add --to text, without --xsl");
            }
        });
        command.SetAction(parsed => Run(
            InputFiles.Files(parsed.GetValue(files)!, ".xml"),
            Parameters(parsed.GetValue(parameters) ?? []),
            Choose(parsed.GetValue(stylesheet), parsed.GetValue(to)!, parsed.GetValue(view)!),
            parsed.GetValue(output),
            parsed.GetValue(to) == "text" ? ".txt" : ".html"));
        return command;
    }

    private static bool IsGiven(CommandResult call, Option option) => call.GetResult(option) is { Implicit: false };

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
            string name = equals < 0 ? throw new UsageException($"--param {parameter} has no value: write name=value") : parameter[..equals];
            parameters[IsName(name) ? name : throw new UsageException($"--param {parameter}: '{name}' is no name of a parameter; write name=value")] = parameter[(equals + 1)..];
        }

        return parameters;
    }

    private static bool IsName(string name) => name.Length > 0 && XmlConvert.IsStartNCNameChar(name[0]) && name.All(XmlConvert.IsNCNameChar);

    private static int Run(IReadOnlyList<string> files, Dictionary<string, string> parameters, TeiTransform transform, string? folder, string ending)
    {
        if (folder is null && files.Count != 1)
        {
            throw new UsageException($"{files.Count} files need a folder for the results: add --out FOLDER");
        }

        OutputFolder.Make(folder);
        int worst = ExitCode.Well;
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string file in files)
        {
            string? target = folder is null ? null : Path.Combine(folder, Unique(NameOf(file), taken) + ending);
            worst = Math.Max(worst, TransformOne(file, transform, parameters, target));
        }

        return worst;
    }

    private static string NameOf(string file)
    {
        string name = Path.GetFileName(file);
        return name == InputFiles.StandardInput ? "stdin"
            : name.EndsWith(".tei.xml", StringComparison.OrdinalIgnoreCase) ? name[..^".tei.xml".Length]
            : Path.GetFileNameWithoutExtension(name);
    }

    /// <summary>The name, numbered from 2 where a file of another folder has it.</summary>
    private static string Unique(string name, HashSet<string> taken)
    {
        string unique = name;
        for (int i = 2; !taken.Add(unique); i++)
        {
            unique = $"{name}-{i}";
        }

        return unique;
    }

    private static int TransformOne(string file, TeiTransform transform, Dictionary<string, string> parameters, string? target)
    {
        try
        {
            if (Load(file) is not { } document)
            {
                return ExitCode.Unreadable;
            }

            string result = Result(document, transform, parameters);
            if (target is null)
            {
                StandardOutput.Write(result);
            }
            else
            {
                AtomicFile.Write(target, result);
            }

            return ExitCode.Well;
        }
        catch (TransformException e)
        {
            Summary.WriteFindings(e.Diagnostics);
            return ExitCode.Findings;
        }
        catch (Exception e) when (SourceProblem.Explain(e, file) is { } problem)
        {
            System.Console.Error.WriteLine(problem);
            return ExitCode.Unreadable;
        }
    }

    /// <summary>The result; what the stylesheet says goes to standard error.</summary>
    private static string Result(XDocument document, TeiTransform transform, Dictionary<string, string> parameters)
    {
        using var output = new Utf8Writer();
        foreach (Diagnostic message in transform.Transform(document, output, parameters))
        {
            System.Console.Error.WriteLine(message);
        }

        return output.ToString();
    }

    private static XDocument? Load(string file)
    {
        // As in validation: entities of the document itself are read, nothing outside it is.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, MaxCharactersFromEntities = MostCharactersFromEntities, XmlResolver = null };
        try
        {
            using var bytes = new MemoryStream(InputFiles.ReadAll(file));
            RefuseDepth(bytes, settings, file);
            bytes.Position = 0;
            using XmlReader reader = XmlReader.Create(bytes, settings);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        }
        catch (XmlException e)
        {
            System.Console.Error.WriteLine(new Diagnostic(XmlDiagnostics.NotWellFormed, new SourceLocation(file, e.LineNumber, e.LinePosition), $"not well-formed XML: {WithoutPlace(e.Message)}"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            System.Console.Error.WriteLine(new Diagnostic(EncoderDiagnostics.Unreadable, new SourceLocation(file), $"the file cannot be read: {(e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : e.Message.TrimEnd('.'))}"));
        }

        return null;
    }

    // Stylesheets go down recursively, and a stack that overflows cannot be caught.
    private static void RefuseDepth(Stream bytes, XmlReaderSettings settings, string file)
    {
        using XmlReader reader = XmlReader.Create(bytes, settings);
        while (reader.Read())
        {
            if (reader.Depth > MostDepth)
            {
                var place = (IXmlLineInfo)reader;
                throw new TransformException([new Diagnostic(TransformDiagnostics.TransformFailed, new SourceLocation(file, place.LineNumber, place.LinePosition), $"the document is nested deeper than {MostDepth} elements")]);
            }
        }
    }

    private static string WithoutPlace(string message)
    {
        int place = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return (place < 0 ? message : message[..place]).TrimEnd('.', ' ').ReplaceLineEndings(" ");
    }

    // An XML declaration names the encoding of its writer.
    private sealed class Utf8Writer : StringWriter
    {
        public Utf8Writer() => NewLine = "\n";

        public override System.Text.Encoding Encoding { get; } = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    }
}
