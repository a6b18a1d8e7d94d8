namespace Tei.Differential.Comparison;

/// <summary>How far the two validators agree about some documents.</summary>
/// <param name="Documents">How many documents were validated.</param>
/// <param name="Invalid">How many of them both find invalid.</param>
/// <param name="OurMessages">Our messages about these.</param>
/// <param name="JingMessages">Jing's messages about these.</param>
/// <param name="Differences">All differences.</param>
internal sealed record ComparisonResult(int Documents, int Invalid, int OurMessages, int JingMessages, IReadOnlyList<Difference> Differences)
{
    private const double LeastSameFirstLine = 0.99;

    public static ComparisonResult None { get; } = new(0, 0, 0, 0, []);

    public int Count(DifferenceKind kind) => Differences.Count(d => d.Kind == kind);

    /// <summary>The part of the invalid documents whose first error is in the same line.</summary>
    public double SameFirstLine => Invalid == 0 ? 1 : 1 - (double)Count(DifferenceKind.FirstLine) / Invalid;

    /// <summary>Whether the verdicts are the same for all documents, and the first line for nearly all.</summary>
    public bool IsAgreement => Count(DifferenceKind.Verdict) == 0 && SameFirstLine >= LeastSameFirstLine;

    public ComparisonResult And(ComparisonResult other) => new(
        Documents + other.Documents,
        Invalid + other.Invalid,
        OurMessages + other.OurMessages,
        JingMessages + other.JingMessages,
        [.. Differences, .. other.Differences]);
}
