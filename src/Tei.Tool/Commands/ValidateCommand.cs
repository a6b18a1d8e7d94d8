using System.Collections.Concurrent;
using System.CommandLine;
using System.Text.Json;
using Tei.Validation;
using Tei.Validation.Catalogs;
using Tei.Validation.RelaxNG;

namespace Tei.Tool.Commands;

/// <summary><c>tei validate</c>: checks TEI against a schema and its pointers against themselves.</summary>
internal static class ValidateCommand
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, IndentSize = 1, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static Command Create()
    {
        var files = new Argument<string[]>("files") { Description = "XML files, folders (all .xml below them), globs in quotes, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var schema = new Option<string?>("--schema", "-s") { Description = "A RELAX NG schema (.rng or .rnc). Without it, the schema of this project for editions of historical documents.", HelpName = "file" };
        var catalog = new Option<string?>("--catalog") { Description = "An OASIS XML catalog that says where schemas and entities lie on this machine; the network is never asked.", HelpName = "file" };
        var ids = new Option<string>("--ids") { Description = "Whether a schema's IDs and references to IDs are checked: 'check' or 'ignore' (for schemas in which ID types conflict).", DefaultValueFactory = _ => "check" };
        ids.AcceptOnlyFromAmong("check", "ignore");
        var format = new Option<string>("--format") { Description = "How findings are printed: 'text' (file(line,column): error CODE: message) or 'json'.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("validate", "Check TEI files: against a RELAX NG schema, and that every pointer (who, ref, target, resp …) points to something. Says in words what is wrong, where, and what to do.")
        {
            files,
            schema,
            catalog,
            ids,
            format,
        };
        command.Validators.Add(call =>
        {
            if (call.GetResult(catalog) is { Implicit: false } && call.GetResult(schema) is null or { Implicit: true })
            {
                call.AddError("--catalog finds the files of a schema: add --schema");
            }

            if (call.GetResult(ids) is { Implicit: false } && call.GetResult(schema) is null or { Implicit: true })
            {
                call.AddError("--ids is about the IDs of a schema: add --schema");
            }
        });
        command.SetAction(parsed => Run(
            InputFiles.Files(parsed.GetValue(files)!, ".xml"),
            parsed.GetValue(schema) is string own ? TeiValidator.WithSchema(SchemaFile.Load(own, parsed.GetValue(catalog), parsed.GetValue(ids) == "ignore")) : TeiValidator.Edition,
            parsed.GetValue(format) == "json"));
        return command;
    }

    private static int Run(IReadOnlyList<string> files, TeiValidator validator, bool json)
    {
        int invalid = 0, findings = 0;
        bool isUnreadable = false;
        List<Diagnostic> listed = [];
        HashSet<DiagnosticExplanation> explained = [];
        var reports = new InOrder<ValidationReport>(files.Count, report =>
        {
            invalid += report.IsValid ? 0 : 1;
            findings += report.Diagnostics.Count;
            isUnreadable |= report.Diagnostics.Any(f => f.Code is "XML0001" or "XML0101");
            if (json)
            {
                listed.AddRange(report.Diagnostics);
            }
            else if (report.Diagnostics.Count > 0)
            {
                StandardOutput.Write(string.Concat(report.Diagnostics.Select(f => Text(f, explained))));
            }
        });

        // Each thread takes one file after the other: files differ in size, and in ranges of them one thread might get all the large ones.
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, files.Count), EnumerablePartitionerOptions.NoBuffering), i => reports.Add(i, Validate(validator, files[i])));
        if (json)
        {
            StandardOutput.Write(JsonSerializer.Serialize(listed.Select(Listed), Json) + "\n");
        }

        System.Console.Error.WriteLine(Summarise(files.Count, invalid, findings));
        return isUnreadable ? ExitCode.Unreadable : invalid == 0 ? ExitCode.Well : ExitCode.Findings;
    }

    private static ValidationReport Validate(TeiValidator validator, string file) => file == InputFiles.StandardInput
        ? validator.Validate(new MemoryStream(InputFiles.ReadAll("-")), "-")
        : validator.Validate(file);

    private static string Summarise(int files, int invalid, int findings) => invalid == 0
        ? $"{files} {(files == 1 ? "file" : "files")}, valid"
        : $"{files} {(files == 1 ? "file" : "files")}, {invalid} not valid, {findings} {(findings == 1 ? "finding" : "findings")}";

    /// <summary>The finding in a line, and below it what the schema says about the matter, once for each construct.</summary>
    private static string Text(Diagnostic finding, HashSet<DiagnosticExplanation> explained) =>
        finding.Explanation is { } explanation && explained.Add(explanation) ? $"{finding}\n    {explanation}\n" : finding + "\n";

    private static object Listed(Diagnostic d) => new
    {
        file = d.Location.File,
        line = d.Location.Line,
        column = d.Location.Column,
        xpath = d.Location.XPath,
        severity = d.Severity.ToString().ToLowerInvariant(),
        code = d.Code,
        message = d.Message,
        explanation = d.Explanation is null ? null : new
        {
            element = d.Explanation.Element,
            attribute = d.Explanation.Attribute,
            documentation = d.Explanation.Documentation,
            schema = d.Explanation.Schema.ToString(),
            link = d.Explanation.Link?.AbsoluteUri,
        },
    };
}
