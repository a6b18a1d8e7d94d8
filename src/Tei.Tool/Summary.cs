using Tei.Editions;
using Tei.Validation;

namespace Tei.Tool;

/// <summary>The one-screen summary on standard error.</summary>
internal static class Summary
{
    private const int MostWarnings = 10;

    /// <param name="name">The document's name.</param>
    /// <param name="result">The encoding.</param>
    /// <param name="validation">What the validation of its TEI found.</param>
    /// <param name="withWarnings">Whether all warnings are told; otherwise only errors, and that a source is empty.</param>
    public static void Write(string name, EncodingResult result, ValidationReport validation, bool withWarnings)
    {
        WriteFindings([.. result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error || d.Descriptor == EncoderDiagnostics.EmptySource || (withWarnings && d.Severity == DiagnosticSeverity.Warning))]);
        WriteFindings(validation.Diagnostics);
        System.Console.Error.WriteLine($"{name}: {Describe(result.Report, validation.IsValid)}");
    }

    /// <summary>"18 people, 21 places, 19 insertions, 3 to review, text proof OK, valid".</summary>
    public static string Describe(EncodingReport report, bool valid) =>
        $"{Count(report.Persons, "person", "people")}, {Count(report.Places, "place", "places")}, {Count(report.Organisations, "organisation", "organisations")}, "
        + $"{Count(report.Insertions, "insertion", "insertions")}, {report.ToReview} to review, text proof {(report.TextProof ? "OK" : "FAILED")}, {(valid ? "valid" : "NOT VALID")}";

    /// <summary>"18 people, 21 places, 2 organisations, TEI as it was, valid".</summary>
    public static string Describe(EditionDocument document, DocumentCheck check) =>
        $"{Count(Number(document, EditionEntityKind.Person), "person", "people")}, {Count(Number(document, EditionEntityKind.Place), "place", "places")}, {Count(Number(document, EditionEntityKind.Organisation), "organisation", "organisations")}"
        + $", TEI as it was, {(check == DocumentCheck.Findings ? "NOT VALID" : check == DocumentCheck.Proven ? "text proof OK, valid" : "valid")}";

    public static void WriteFindings(IReadOnlyList<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings.Take(MostWarnings))
        {
            System.Console.Error.WriteLine(finding);
        }

        if (findings.Count > MostWarnings)
        {
            System.Console.Error.WriteLine($"… and {findings.Count - MostWarnings} more; the report has all");
        }
    }

    private static int Number(EditionDocument document, EditionEntityKind kind) => document.Entities.Count(e => e.Kind == kind);

    private static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
