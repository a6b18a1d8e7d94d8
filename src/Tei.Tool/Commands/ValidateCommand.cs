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
        var format = new Option<string>("--format") { Description = "How findings are printed: 'text' (file(line,column): error CODE: message) or 'json'.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("validate", "Check TEI files: against a RELAX NG schema, and that every pointer (who, ref, target, resp …) points to something. Says in words what is wrong, where, and what to do.")
        {
            files,
            schema,
            catalog,
            format,
        };
        command.Validators.Add(call =>
        {
            if (call.GetResult(catalog) is { Implicit: false } && call.GetResult(schema) is null or { Implicit: true })
            {
                call.AddError("--catalog finds the files of a schema: add --schema");
            }
        });
        command.SetAction(parsed => Run(InputFiles.Files(parsed.GetValue(files)!, ".xml"), parsed.GetValue(schema), parsed.GetValue(catalog), parsed.GetValue(format) == "json"));
        return command;
    }

    private static int Run(IReadOnlyList<string> files, string? schema, string? catalog, bool json)
    {
        TeiValidator validator = schema is null
            ? TeiValidator.Edition
            : TeiValidator.WithSchema(Load(schema, catalog is null ? null : XmlCatalog.Load(catalog)));
        ValidationReport[] reports = new ValidationReport[files.Count];
        Parallel.For(0, files.Count, i => reports[i] = files[i] == InputFiles.StandardInput
            ? validator.Validate(new MemoryStream(InputFiles.ReadAll("-")), "-")
            : validator.Validate(files[i]));
        Diagnostic[] findings = [.. reports.SelectMany(r => r.Diagnostics)];
        if (json)
        {
            StandardOutput.Write(JsonSerializer.Serialize(findings.Select(Listed), Json) + "\n");
        }
        else
        {
            StandardOutput.Write(string.Concat(findings.Select(f => f + "\n")));
        }

        int invalid = reports.Count(r => !r.IsValid);
        System.Console.Error.WriteLine(invalid == 0
            ? $"{files.Count} {(files.Count == 1 ? "file" : "files")}, valid"
            : $"{files.Count} {(files.Count == 1 ? "file" : "files")}, {invalid} not valid, {findings.Length} {(findings.Length == 1 ? "finding" : "findings")}");
        bool unreadable = findings.Any(f => f.Code is "XML0001" or "XML0101");
        return unreadable ? ExitCode.Unreadable : invalid == 0 ? ExitCode.Well : ExitCode.Findings;
    }

    private static RelaxNGSchema Load(string schema, XmlCatalog? catalog) => UserCache.Folder() is string folder
        ? new RelaxNGSchemaCache(folder).Load(schema, catalog)
        : RelaxNGSchema.Load(schema, catalog);

    private static object Listed(Diagnostic d) => new
    {
        file = d.Location.File,
        line = d.Location.Line,
        column = d.Location.Column,
        xpath = d.Location.XPath,
        severity = d.Severity.ToString().ToLowerInvariant(),
        code = d.Code,
        message = d.Message,
    };
}
