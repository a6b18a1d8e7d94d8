using System.Runtime.ExceptionServices;
using System.Xml;
using Tei.Corpora;
using Tei.Reading;
using Tei.Transforms;
using Tei.Transforms.Saxon;
using Tei.Validation;

namespace Tei.Tool.Commands;

/// <summary>Runs the plan of <c>tei transform</c> on its files.</summary>
/// <param name="plan">What is to be done.</param>
/// <param name="ahead">Gives the workers where Saxon is needed.</param>
/// <param name="cancel">Stops between two files.</param>
internal sealed class TransformRun(TransformPlan plan, SaxonAhead ahead, CancellationToken cancel)
{
    /// <param name="named">Files and folders as the user named them.</param>
    public int Run(string[] named)
    {
        IReadOnlyList<string> files = named.Length == 0 ? [] : InputFiles.Files(named, ".xml");
        if (plan.Book is { } book)
        {
            return BookRun.Run(named, book, plan.Title);
        }

        if (plan.Folder is null && files.Count > 1)
        {
            throw new UsageException($"{files.Count} files need a folder for the results: add --out FOLDER");
        }

        var saxon = new Lazy<SaxonPool>(() => ahead.Take(plan.Saxon, plan.Settings));
        try
        {
            IReadOnlyList<TeiTransform> chain = plan.Stylesheets.Count == 0 ? plan.Preset.Transform is { } preset ? [preset] : [] : [.. plan.Stylesheets.Select(path => Load(path, saxon, files))];
            OutputFolder.Make(plan.Folder);
            return files.Count == 0 ? Tell(TransformOne(null, "result", chain)) : RunAll(files, Names(files, [.. named.Where(Directory.Exists)]), chain, saxon.IsValueCreated ? plan.Jobs + 1 : plan.Jobs);
        }
        finally
        {
            if (saxon.IsValueCreated)
            {
                saxon.Value.Dispose();
            }
        }
    }

    private TeiTransform Load(string stylesheet, Lazy<SaxonPool> saxon, IReadOnlyList<string> files)
    {
        if (ahead.IsCompiling && files.Count > 1)
        {
            Rehearse();
        }

        return ahead.Compiled(stylesheet, plan.Resolver, plan.Engine, () => saxon.Value) ?? TeiTransform.Load(stylesheet, plan.Resolver, plan.Engine, () => saxon.Value);
    }

    /// <summary>Reads a small document of our own for nothing, while Java gets ready: .NET takes its time for the first, too. Those of the user are read once only, for they may come through pipes.</summary>
    private static void Rehearse()
    {
        using XmlReader reader = TeiReader.Open(new MemoryStream("<TEI xmlns='http://www.tei-c.org/ns/1.0'><text n='1'>é<!-- --><p/></text></TEI>"u8.ToArray()), "rehearsal.xml");
        using XmlWriter writer = XmlWriter.Create(Stream.Null);
        reader.MoveToContent();
        writer.WriteNode(reader, defattr: true);
    }

    /// <param name="files">The files.</param>
    /// <param name="names">The names of their results.</param>
    /// <param name="chain">What transforms them.</param>
    /// <param name="atOnce">How many are worked on at once: one more than there are workers, so that one is read while another is transformed.</param>
    private int RunAll(IReadOnlyList<string> files, string[] names, IReadOnlyList<TeiTransform> chain, int atOnce)
    {
        int worst = ExitCode.Well;
        var results = new InOrder<Outcome>(files.Count, outcome => worst = Math.Max(worst, Tell(outcome)));
        AtOnce.Run(files.Count, atOnce, i => results.Add(i, TransformOne(files[i], names[i], chain)), cancel);
        return worst;
    }

    /// <summary>What the file brought goes out; its messages go to standard error.</summary>
    private static int Tell(Outcome outcome)
    {
        Summary.WriteFindings(outcome.Findings);
        if (outcome.Output is { } output)
        {
            StandardOutput.Write(output);
        }

        return outcome.Code;
    }

    private Outcome TransformOne(string? file, string name, IReadOnlyList<TeiTransform> chain)
    {
        var messages = new List<Diagnostic>();
        try
        {
            byte[]? document = file is null ? null : TeiFiles.Read(file);
            if (plan.Stylesheets.Count == 0 && plan.Preset.Export is { } export)
            {
                document = export(TeiFiles.Parse(document!, file!), name);
            }

            foreach (TeiTransform transform in chain)
            {
                document = Step(transform, document, file ?? name, name, messages);
            }

            if (plan.Folder is null)
            {
                return new Outcome(ExitCode.Well, messages, document);
            }

            AtomicFile.Write(Path.Combine(plan.Folder, name + Ending(document!)), document!);
            return new Outcome(ExitCode.Well, messages, null);
        }
        catch (TransformException e)
        {
            return new Outcome(ExitCode.Findings, [.. messages, .. e.Diagnostics.Select(finding => Named(finding, file ?? name))], null);
        }
        catch (Exception e) when (TeiFiles.Explain(e, file ?? name) is { } problem)
        {
            return new Outcome(ExitCode.Unreadable, [problem], null);
        }
    }

    private byte[] Step(TeiTransform transform, byte[]? document, string file, string name, List<Diagnostic> messages)
    {
        using var output = new MemoryStream();
        TransformResult result;
        if (document is null)
        {
            result = transform.Transform(null, output, plan.Request);
        }
        else
        {
            using XmlReader reader = TeiReader.Open(new MemoryStream(document), file);
            result = Transform(transform, reader, output);
        }

        messages.AddRange(result.Messages.Select(message => Named(message, file)));
        foreach (ResultDocument other in result.Documents)
        {
            string folder = plan.Folder ?? throw new TransformException([new Diagnostic(TransformDiagnostics.TransformFailed, new SourceLocation(file), $"xsl:result-document makes {other.Path}, and there is no folder for it: add --out FOLDER")]);
            AtomicFile.Write(Path.Combine(folder, other.Path.Replace("{name}", name, StringComparison.Ordinal)), other.Content.ToArray());
        }

        return output.ToArray();
    }

    /// <summary>Engines know a document by its whole path.</summary>
    private static Diagnostic Named(Diagnostic finding, string file) =>
        finding.Location.File.Length > 0 && Path.GetFullPath(finding.Location.File) == Path.GetFullPath(file) ? finding with { Location = finding.Location with { File = file } } : finding;

    /// <summary>A document that cannot be read is told as such, and not as a fault of the transform.</summary>
    private TransformResult Transform(TeiTransform transform, XmlReader reader, Stream output)
    {
        try
        {
            return transform.Transform(reader, output, plan.Request);
        }
        catch (TransformException e) when (e.InnerException is XmlException unreadable && reader.ReadState == ReadState.Error)
        {
            ExceptionDispatchInfo.Throw(unreadable);
            throw;
        }
    }

    /// <summary>The name of each file's result: a folder's files keep their places below it, and a name that is taken is numbered from 2.</summary>
    private static string[] Names(IReadOnlyList<string> files, string[] folders)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. files.Select(file => TeiFiles.Unique(Path.Combine(FolderOf(file, folders), TeiFiles.NameOf(file)), taken))];
    }

    /// <summary>Where a file lies below the folder that was named; nothing for a file that was named itself.</summary>
    private static string FolderOf(string file, string[] folders) =>
        folders.Select(folder => Path.GetRelativePath(folder, file)).Where(path => !path.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(path)).Select(path => Path.GetDirectoryName(path) ?? "").FirstOrDefault("");

    /// <summary>The ending that the result shows: a page, another XML document, or a text.</summary>
    private string Ending(byte[] result)
    {
        if (plan.Stylesheets.Count == 0)
        {
            return plan.Preset.Ending;
        }

        string start = System.Text.Encoding.UTF8.GetString(result, 0, Math.Min(result.Length, 200)).TrimStart('\uFEFF', ' ', '\r', '\n', '\t').Replace("\0", "", StringComparison.Ordinal);
        return start.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) ? ".html" : start.StartsWith('<') ? ".xml" : ".txt";
    }

    private sealed record Outcome(int Code, IReadOnlyList<Diagnostic> Findings, byte[]? Output);
}
