namespace Tei.Evaluation;

/// <summary>How well one kind of element was found.</summary>
/// <param name="Gold">How many the gold standard has.</param>
/// <param name="Found">How many of them were found: one to one, with at least half of the stretch in common.</param>
/// <param name="Exact">How many of them with the very same stretch.</param>
/// <param name="Wrong">How many were marked that the gold standard has not; where it marks only some names, those that could be meant.</param>
public sealed record ElementScore(int Gold, int Found, int Exact, int Wrong)
{
    /// <summary>The share of what was marked that is right, from 0 to 1; null where nothing was marked.</summary>
    public double? Precision => Share(Found, Found + Wrong);

    /// <summary>The share of the gold standard that was found; null where it has nothing.</summary>
    public double? Recall => Share(Found, Gold);

    /// <summary>The harmonic mean of precision and recall; null where neither can be said.</summary>
    public double? F1 => Mean(Precision, Recall);

    /// <summary>As <see cref="F1"/>, where only the very same stretch counts.</summary>
    public double? StrictF1 => Mean(Share(Exact, Found + Wrong), Share(Exact, Gold));

    /// <summary>Both scores together.</summary>
    public ElementScore And(ElementScore other) => new(Gold + other.Gold, Found + other.Found, Exact + other.Exact, Wrong + other.Wrong);

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;

    private static double? Mean(double? precision, double? recall) => (precision, recall) switch
    {
        (double p, double r) when p + r > 0 => 2 * p * r / (p + r),
        (null, _) or (_, null) => null,
        _ => 0,
    };
}

/// <summary>How often something was right.</summary>
/// <param name="Right">The number that is right.</param>
/// <param name="All">The number of all.</param>
public sealed record Accuracy(int Right, int All)
{
    /// <summary>The share that is right, from 0 to 1; null where there is nothing.</summary>
    public double? Value => All == 0 ? null : (double)Right / All;

    /// <summary>Both together.</summary>
    public Accuracy And(Accuracy other) => new(Right + other.Right, All + other.All);
}

/// <summary>One difference between an encoding and the gold standard.</summary>
/// <param name="Document">The document.</param>
/// <param name="Element">The element.</param>
/// <param name="IsMissing">Whether it was not found; otherwise it was marked wrongly.</param>
/// <param name="Text">What it holds, reduced and shortened.</param>
public sealed record EvaluationMistake(string Document, string Element, bool IsMissing, string Text);
