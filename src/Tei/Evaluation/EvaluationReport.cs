namespace Tei.Evaluation;

/// <summary>How well an encoder does on documents that people have encoded.</summary>
/// <remarks>Immutable; threads may share it. Shares are from 0 to 1.</remarks>
public sealed record EvaluationReport
{
    /// <summary>The number of documents.</summary>
    public required int Documents { get; init; }

    /// <summary>The share of the gold text that was found in the encodings, on average.</summary>
    public required double TextKept { get; init; }

    /// <summary>The score of each element, by its name; speeches are <c>turn</c>.</summary>
    public required IReadOnlyDictionary<string, ElementScore> Elements { get; init; }

    /// <summary>How many of the dates found have the right value.</summary>
    public required Accuracy Dates { get; init; }

    /// <summary>How many of the persons found, of those that the gold standard identifies, are identified.</summary>
    public required Accuracy Linked { get; init; }

    /// <summary>Of mentions that are identified as one person, the share that the gold standard has as one (B cubed); null without any.</summary>
    public required double? LinkPrecision { get; init; }

    /// <summary>Of mentions that the gold standard has as one person, the share that is identified as one (B cubed); null without any.</summary>
    public required double? LinkRecall { get; init; }

    /// <summary>Insertions by class: how many have the element that the encoding manual prescribes.</summary>
    public required IReadOnlyDictionary<string, Accuracy> Insertions { get; init; }

    /// <summary>Calibration: of what was marked with a certainty, how much is right.</summary>
    public required IReadOnlyDictionary<string, Accuracy> Certainties { get; init; }

    /// <summary>All differences, in the order of the documents.</summary>
    public required IReadOnlyList<EvaluationMistake> Mistakes { get; init; }

    /// <summary>The insertions of all classes together.</summary>
    public Accuracy AllInsertions => Insertions.Values.Aggregate(new Accuracy(0, 0), (sum, a) => sum.And(a));

    /// <summary>The commonest mistakes: the same text missing or wrong in the same element, most often first.</summary>
    /// <param name="count">How many.</param>
    public IReadOnlyList<(EvaluationMistake First, int Times)> Commonest(int count) =>
        [.. Mistakes.GroupBy(m => (m.Element, m.IsMissing, m.Text)).Select(g => (g.First(), g.Count())).OrderByDescending(g => g.Item2).ThenBy(g => g.Item1.Element, StringComparer.Ordinal).ThenBy(g => g.Item1.Text, StringComparer.Ordinal).Take(count)];
}
