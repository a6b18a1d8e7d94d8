namespace Tei.Evaluation;

/// <summary>A stretch that an encoding marks: of the gold standard, or of an encoder.</summary>
/// <param name="Element">What it is: an element's name, or <c>turn</c> for a speech.</param>
/// <param name="Start">Its first character in the reduced text.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Attributes">The attributes that are compared.</param>
internal sealed record EvaluatedSpan(string Element, int Start, int End, IReadOnlyDictionary<string, string> Attributes)
{
    public bool IsPoint => Start == End;

    public string? Attribute(string name) => Attributes.GetValueOrDefault(name);

    /// <summary>How much two stretches have in common, from 0 to 1.</summary>
    public double Overlap(EvaluatedSpan other)
    {
        int common = Math.Min(End, other.End) - Math.Max(Start, other.Start);
        return common <= 0 ? 0 : (double)common / (Math.Max(End, other.End) - Math.Min(Start, other.Start));
    }
}
