using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using Tei.Evaluation;
using Tei.Validation;

namespace Tei.Tool.Commands;

/// <summary><c>tei evaluate</c>: how well the encoder does on documents that people have encoded.</summary>
internal static class EvaluateCommand
{
    private const int MostMistakes = 10;

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, IndentSize = 1, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static Command Create()
    {
        var gold = new Argument<string[]>("gold") { Description = "TEI files that people have encoded, or folders and globs of them; .json files with spans beside .txt files, too.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Print everything as JSON." };
        var floors = new Option<string[]>("--fail-under") { Description = "A floor such as persName=0.85 for an F1, or when=0.9, ref=0.9, insertions=0.9: below it the exit code is 1. May be given several times.", HelpName = "name=value" };
        var options = new EncoderOptions();
        var command = new Command("evaluate", "Take documents that people have encoded, make their plain text, encode it, and compare: precision, recall and F1 of each element, values of dates, identities of persons, insertions by class, and whether the certainties hold.")
        {
            gold,
            json,
            floors,
        };
        options.AddTo(command);
        command.SetAction(parsed => Run(
            [.. InputFiles.Expand(parsed.GetValue(gold)!).SelectMany(Files)],
            options.Encoder(parsed, []),
            parsed.GetValue(json),
            [.. (parsed.GetValue(floors) ?? []).Select(Floor)]));
        return command;
    }

    private static IEnumerable<string> Files(string path) => !Directory.Exists(path)
        ? [path]
        : Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) == ".xml" || (Path.GetExtension(f) == ".json" && File.Exists(Path.ChangeExtension(f, ".txt"))))
            .Order(StringComparer.Ordinal);

    private static (string Name, double Value) Floor(string floor)
    {
        string[] parts = floor.Split('=');
        return parts.Length == 2 && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value is >= 0 and <= 1
            ? (parts[0], value)
            : throw new UsageException($"--fail-under {floor}: write a name and a value from 0 to 1, such as persName=0.85");
    }

    private static int Run(string[] paths, TeiEncoder encoder, bool json, (string Name, double Value)[] floors)
    {
        EvaluationReport report;
        try
        {
            report = EncoderEvaluation.Evaluate(paths, encoder);
        }
        catch (Exception e) when (Unwrap(e) is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            System.Console.Error.WriteLine(Problem(Unwrap(e), paths));
            return ExitCode.Unreadable;
        }

        StandardOutput.Write(json ? JsonSerializer.Serialize(report, Json) + "\n" : Text(report));
        int worst = ExitCode.Well;
        foreach ((string name, double floor) in floors)
        {
            double? value = Value(report, name);
            if (value is null || value < floor)
            {
                System.Console.Error.WriteLine($"{name} is {(value is null ? "not scored" : Show(value))}, below {Show(floor)}");
                worst = ExitCode.Findings;
            }
        }

        return worst;
    }

    /// <summary>The one diagnostic for a file that cannot be read; its failure names it.</summary>
    private static Diagnostic Problem(Exception failure, string[] paths)
    {
        string file = paths.Where(path => failure.Message.Contains(path, StringComparison.Ordinal)).MaxBy(path => path.Length) ?? paths[0];
        return failure.InnerException is XmlException malformed ? TeiFiles.Explain(malformed, file)! : TeiFiles.Unreadable(failure, file);
    }

    private static Exception Unwrap(Exception e) => e is AggregateException { InnerException: { } inner } ? inner : e;

    private static double? Value(EvaluationReport report, string name) => name switch
    {
        "when" => report.Dates.Value,
        "ref" => report.LinkPrecision is double p && report.LinkRecall is double r && p + r > 0 ? 2 * p * r / (p + r) : null,
        "insertions" => report.AllInsertions.Value,
        _ => report.Elements.GetValueOrDefault(name)?.F1,
    };

    private static string Show(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";

    private static string Text(EvaluationReport report)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"{report.Documents} {(report.Documents == 1 ? "document" : "documents")}, {report.TextKept:0.0000} of their text found again\n\n");
        page.Append("element      gold  precision  recall     F1  same span\n");
        foreach ((string name, ElementScore score) in report.Elements.Where(e => e.Value.Gold + e.Value.Wrong > 0))
        {
            page.Append(CultureInfo.InvariantCulture, $"{name,-10} {score.Gold,6}  {Show(score.Precision),9}  {Show(score.Recall),6}  {Show(score.F1),5}  {Show(score.StrictF1),9}\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"\ndates with the right value    {report.Dates.Right} of {report.Dates.All}  {Show(report.Dates.Value)}\n");
        page.Append(CultureInfo.InvariantCulture, $"persons identified            {report.Linked.Right} of {report.Linked.All}, as the same persons: precision {Show(report.LinkPrecision)}, recall {Show(report.LinkRecall)}\n");
        Append(page, "insertions", report.AllInsertions);
        foreach ((string name, Accuracy accuracy) in report.Insertions)
        {
            Append(page, "  " + name, accuracy);
        }

        page.Append("\ncertainty, and how much of it is right\n");
        foreach ((string name, Accuracy accuracy) in report.Certainties)
        {
            Append(page, "  " + name, accuracy);
        }

        page.Append("\ncommonest mistakes\n");
        foreach ((EvaluationMistake mistake, int times) in report.Commonest(MostMistakes))
        {
            page.Append(CultureInfo.InvariantCulture, $"  {times,4} × {mistake.Element} {(mistake.IsMissing ? "not found" : "wrong")}: {mistake.Text} ({mistake.Document})\n");
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, string name, Accuracy accuracy) =>
        page.Append(CultureInfo.InvariantCulture, $"{name,-28}  {accuracy.Right} of {accuracy.All}  {Show(accuracy.Value)}\n");
}
