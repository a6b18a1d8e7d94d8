using System.CommandLine;
using Tei.Authorities;
using Tei.Corpora;
using Tei.Transforms;
using Tei.Validation;

namespace Tei.Tool;

/// <summary>Runs a command; turns every failure into one line and an exit code, never a stack trace.</summary>
internal static class CommandRunner
{
    public static int Run(RootCommand root, string[] args)
    {
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            System.Console.Error.WriteLine("tei: " + Misuse.Describe(parsed));
            return ExitCode.Usage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e)
        {
            return Explain(e);
        }
    }

    private static int Explain(Exception problem)
    {
        (IEnumerable<string> lines, int code) = problem switch
        {
            UsageException e => ([$"tei: {e.Message}"], ExitCode.Usage),
            InvalidSchemaException e => (e.Diagnostics.Select(d => d.ToString()), ExitCode.Unreadable),
            TransformException e => (e.Diagnostics.Select(d => d.ToString()), ExitCode.Findings),
            Tei.Transforms.Saxon.MissingEngineException e => ([e.Diagnostic.ToString()], ExitCode.Unreadable),
            OutputException e => ([e.Message], ExitCode.Unreadable),
            InvalidAuthorityException e => ([e.Diagnostic.ToString()], ExitCode.Unreadable),
            OperationCanceledException => (["tei: interrupted; every file that was written is whole"], ExitCode.Interrupted),
            AggregateException { InnerException: { } inner } => ([], Explain(inner)),
            UnwritableFolderException e => ([e.Diagnostic.ToString()], ExitCode.Unreadable),
            IOException or UnauthorizedAccessException => ([$"tei: error ENC0001: {problem.Message.TrimEnd('.')}; check the name, the folder and the rights"], ExitCode.Unreadable),
            _ => (new[] { $"tei: internal error: {problem.GetType().Name}: {problem.Message}; please report it with the command and the source" }, ExitCode.Unreadable),
        };
        foreach (string line in lines)
        {
            System.Console.Error.WriteLine(line);
        }

        return code;
    }
}
