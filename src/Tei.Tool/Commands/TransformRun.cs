using System.Collections.Concurrent;
using System.Xml;
using Tei.Corpora;
using Tei.Transforms;
using Tei.Transforms.Saxon;
using Tei.Validation;

namespace Tei.Tool.Commands;

/// <summary>Runs the plan of <c>tei transform</c> on its files.</summary>
internal sealed class TransformRun(TransformPlan plan)
{
    private const int MostDepth = 1000;
    private const long MostCharactersFromEntities = 10_000_000;

    // As in validation: entities of the document itself are read, nothing outside it is.
    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Parse, MaxCharactersFromEntities = MostCharactersFromEntities, XmlResolver = null };

    /// <param name="named">Files and folders as the user named them.</param>
    public int Run(string[] named)
    {
        IReadOnlyList<string> files = named.Length == 0 ? [] : InputFiles.Files(named, ".xml");
        if (plan.Folder is null && files.Count > 1)
        {
            throw new UsageException($"{files.Count} files need a folder for the results: add --out FOLDER");
        }

        var saxon = new Lazy<SaxonPool>(() => new SaxonPool(SaxonInstallation.Find(plan.Saxon), plan.Settings));
        try
        {
            IReadOnlyList<TeiTransform> chain = plan.Stylesheets.Count == 0 ? [plan.Preset.Transform] : [.. plan.Stylesheets.Select(path => Load(path, saxon))];
            OutputFolder.Make(plan.Folder);
            return files.Count == 0 ? Tell(TransformOne(null, "result", chain)) : RunAll(files, Names(files, [.. named.Where(Directory.Exists)]), chain);
        }
        finally
        {
            if (saxon.IsValueCreated)
            {
                saxon.Value.Dispose();
            }
        }
    }

    private int RunAll(IReadOnlyList<string> files, string[] names, IReadOnlyList<TeiTransform> chain)
    {
        int worst = ExitCode.Well;
        var results = new InOrder<Outcome>(files.Count, outcome => worst = Math.Max(worst, Tell(outcome)));
        Parallel.ForEach(
            Partitioner.Create(Enumerable.Range(0, files.Count), EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = plan.Jobs },
            i => results.Add(i, TransformOne(files[i], names[i], chain)));
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

    private TeiTransform Load(string path, Lazy<SaxonPool> saxon)
    {
        try
        {
            return TeiTransform.Load(path, plan.Resolver, plan.Engine == XsltEngine.Auto ? XsltEngine.DotNet : plan.Engine, plan.Engine == XsltEngine.Saxon ? saxon.Value : null);
        }
        catch (InvalidSchemaException e) when (plan.Engine == XsltEngine.Auto && e.Diagnostics.Any(d => d.Code == TransformDiagnostics.VersionNotSupported.Code))
        {
            return TeiTransform.Load(path, plan.Resolver, XsltEngine.Saxon, saxon.Value);
        }
    }

    private Outcome TransformOne(string? file, string name, IReadOnlyList<TeiTransform> chain)
    {
        var messages = new List<Diagnostic>();
        try
        {
            byte[]? document = file is null ? null : Read(file);
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
            return new Outcome(ExitCode.Findings, [.. messages, .. e.Diagnostics], null);
        }
        catch (XmlException e)
        {
            return new Outcome(ExitCode.Unreadable, [new Diagnostic(XmlDiagnostics.NotWellFormed, new SourceLocation(file ?? name, e.LineNumber, e.LinePosition), $"not well-formed XML: {WithoutPlace(e.Message)}")], null);
        }
        catch (UnreadableException e)
        {
            return new Outcome(ExitCode.Unreadable, [e.Diagnostic], null);
        }
        catch (Exception e) when (SourceProblem.Explain(e, file ?? name) is { } problem)
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
            RefuseDepth(document, file);
            using XmlReader reader = XmlReader.Create(new MemoryStream(document), Reading, Path.Exists(file) ? new Uri(Path.GetFullPath(file)).AbsoluteUri : "");
            result = transform.Transform(reader, output, plan.Request);
        }

        messages.AddRange(result.Messages);
        foreach (ResultDocument other in result.Documents)
        {
            string folder = plan.Folder ?? throw new TransformException([new Diagnostic(TransformDiagnostics.TransformFailed, new SourceLocation(file), $"xsl:result-document makes {other.Path}, and there is no folder for it: add --out FOLDER")]);
            AtomicFile.Write(Path.Combine(folder, other.Path.Replace("{name}", name, StringComparison.Ordinal)), other.Content.ToArray());
        }

        return output.ToArray();
    }

    private static byte[] Read(string file)
    {
        try
        {
            return InputFiles.ReadAll(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException(new Diagnostic(EncoderDiagnostics.Unreadable, new SourceLocation(file), $"the file cannot be read: {(e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : e.Message.TrimEnd('.'))}"));
        }
    }

    // Stylesheets go down recursively, and a stack that overflows cannot be caught.
    private static void RefuseDepth(byte[] document, string file)
    {
        using XmlReader reader = XmlReader.Create(new MemoryStream(document), Reading);
        while (reader.Read())
        {
            if (reader.Depth > MostDepth)
            {
                var place = (IXmlLineInfo)reader;
                throw new TransformException([new Diagnostic(TransformDiagnostics.TransformFailed, new SourceLocation(file, place.LineNumber, place.LinePosition), $"the document is nested deeper than {MostDepth} elements")]);
            }
        }
    }

    /// <summary>The name of each file's result: a folder's files keep their places below it, and a name that is taken is numbered from 2.</summary>
    private static string[] Names(IReadOnlyList<string> files, string[] folders)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. files.Select(file => Unique(Path.Combine(FolderOf(file, folders), NameOf(file)), taken))];
    }

    /// <summary>Where a file lies below the folder that was named; nothing for a file that was named itself.</summary>
    private static string FolderOf(string file, string[] folders) =>
        folders.Select(folder => Path.GetRelativePath(folder, file)).Where(path => !path.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(path)).Select(path => Path.GetDirectoryName(path) ?? "").FirstOrDefault("");

    private static string NameOf(string file)
    {
        string name = Path.GetFileName(file);
        return name == InputFiles.StandardInput ? "stdin"
            : name.EndsWith(".tei.xml", StringComparison.OrdinalIgnoreCase) ? name[..^".tei.xml".Length]
            : Path.GetFileNameWithoutExtension(name);
    }

    private static string Unique(string name, HashSet<string> taken)
    {
        string unique = name;
        for (int i = 2; !taken.Add(unique); i++)
        {
            unique = $"{name}-{i}";
        }

        return unique;
    }

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

    private static string WithoutPlace(string message)
    {
        int place = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return (place < 0 ? message : message[..place]).TrimEnd('.', ' ').ReplaceLineEndings(" ");
    }

    private sealed record Outcome(int Code, IReadOnlyList<Diagnostic> Findings, byte[]? Output);

    private sealed class UnreadableException(Diagnostic diagnostic) : Exception(diagnostic.Message)
    {
        public Diagnostic Diagnostic { get; } = diagnostic;
    }
}
