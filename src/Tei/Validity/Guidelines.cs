using Tei.Validation;

namespace Tei.Validity;

/// <summary>Links findings about elements of TEI to the pages of the Guidelines.</summary>
internal static class Guidelines
{
    private const string Pages = "https://tei-c.org/release/doc/tei-p5-doc/en/html/";

    /// <summary>The report with a link where a finding is about an element of TEI.</summary>
    public static ValidationReport Linked(ValidationReport report) =>
        report.Diagnostics.Count == 0 ? report : new ValidationReport([.. report.Diagnostics.Select(Linked)]);

    private static Diagnostic Linked(Diagnostic finding) =>
        finding.Explanation is { } explanation && explanation.NamespaceUri == TeiNames.Namespace.NamespaceName
            ? finding with { Explanation = explanation with { Link = new Uri($"{Pages}ref-{Uri.EscapeDataString(explanation.Element)}.html") } }
            : finding;
}
