using System.CommandLine;
using System.Text;
using Tei.Corpora;
using Tei.Metadata;
using Tei.Reading;
using Tei.Validation;

namespace Tei.Tool.Commands;

/// <summary><c>tei encode</c>: plain text in, TEI out.</summary>
internal static class EncodeCommand
{
    public static Command Create()
    {
        var sources = new Argument<string[]>("sources") { Description = "Text files, folders (all .txt below them), globs in quotes, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--out", "-o") { Description = "The folder for the TEI files and their reports. Without it, the TEI of one source goes to standard output.", HelpName = "folder" };
        var options = new EncoderOptions();
        var command = new Command("encode", "Turn plain transcriptions into TEI: structure, insertions in brackets, speakers, persons, places and dates are marked; whatever the software decided is marked with how sure it is.")
        {
            sources,
            output,
        };
        options.AddTo(command);
        command.SetAction((parsed, cancel) => Task.FromResult(Run(parsed, InputFiles.Expand(parsed.GetValue(sources)!), parsed.GetValue(output), options, cancel)));
        return command;
    }

    private static int Run(ParseResult parsed, IReadOnlyList<string> inputs, string? folder, EncoderOptions options, CancellationToken cancel)
    {
        Encoding? encoding = options.Encoding(parsed);
        TeiEncoder encoder = options.Encoder(parsed, SourceFinder.Authorities(inputs));
        IReadOnlyList<SourceDocument> sources = [.. SourceFinder.FindTexts(inputs).Select(s => s.Path == InputFiles.StandardInput ? s with { Name = "stdin" } : s)];
        if (sources.Count == 0)
        {
            throw InputFiles.NothingIn(inputs, ".txt");
        }

        if (folder is null && sources.Count != 1)
        {
            throw new UsageException($"{sources.Count} sources need a folder for their TEI: add --out FOLDER");
        }

        OutputFolder.Make(folder);
        int worst = ExitCode.Well;
        foreach (SourceDocument source in sources)
        {
            cancel.ThrowIfCancellationRequested();
            worst = Math.Max(worst, TryEncode(source, encoder, encoding, folder));
        }

        return worst;
    }

    private static int TryEncode(SourceDocument source, TeiEncoder encoder, Encoding? encoding, string? folder)
    {
        try
        {
            return EncodeOne(source, encoder, encoding, folder);
        }
        catch (Exception e) when (SourceProblem.Explain(e, source.Path) is { } problem)
        {
            System.Console.Error.WriteLine(problem);
            return ExitCode.Unreadable;
        }
    }

    private static int EncodeOne(SourceDocument source, TeiEncoder encoder, Encoding? encoding, string? folder)
    {
        ReadResult read = source.Path == InputFiles.StandardInput
            ? PlainTextReader.Read(InputFiles.ReadAll(source.Path), "-", encoding)
            : SourceReader.Read(source.Path, encoding);
        if (read.Text is null)
        {
            System.Console.Error.WriteLine(read.Problem);
            return ExitCode.Unreadable;
        }

        string? metadata = source.Path == InputFiles.StandardInput ? null : DocumentMetadata.FindBeside(source.Path);
        EncodingResult result = encoder.Encode(read.Text, metadata is null ? null : DocumentMetadata.Load(metadata));
        string tei = result.Document.ToString();
        string name = folder is null ? "-" : Path.Combine(folder, source.Name + ".tei.xml");
        if (folder is null)
        {
            StandardOutput.Write(tei);
        }
        else
        {
            AtomicFile.Write(name, tei);
            AtomicFile.Write(Path.Combine(folder, source.Name + ".report.json"), result.Report.ToJson());
        }

        // Its findings are about the TEI, not about the source.
        ValidationReport validation = TeiValidator.Edition.Validate(new MemoryStream(Encoding.UTF8.GetBytes(tei)), name);
        Summary.Write(source.Name, result, validation, withWarnings: folder is null);
        return result.Report.TextProof && validation.IsValid ? ExitCode.Well : ExitCode.Findings;
    }
}
