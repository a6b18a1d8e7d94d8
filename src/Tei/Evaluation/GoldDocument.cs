namespace Tei.Evaluation;

/// <summary>A document that people have encoded, as a plain text and what they have marked in it.</summary>
/// <param name="Id">The name by which places are told.</param>
/// <param name="Text">The plain text as a transcript would show it.</param>
/// <param name="Spans">What is marked; positions are characters of <paramref name="Text"/>.</param>
/// <param name="Coverage">What was marked everywhere (<c>full</c>), only somewhere (<c>dateline</c>, <c>head+signed</c>, <c>listed</c>), or not at all; empty where nothing is said.</param>
/// <param name="Persons">The names of the persons that a list gives, for a coverage of <c>listed</c>.</param>
internal sealed record GoldDocument(
    string Id,
    string Text,
    IReadOnlyList<EvaluatedSpan> Spans,
    IReadOnlyDictionary<string, string> Coverage,
    IReadOnlyList<string> Persons)
{
    /// <summary>The text reduced, with the spans in it.</summary>
    public (ReducedText Text, IReadOnlyList<EvaluatedSpan> Spans) Reduce()
    {
        var reduced = new ReducedText();
        int[] indexes = new int[Text.Length + 1];
        for (int i = 0; i < Text.Length; i++)
        {
            indexes[i] = reduced.Length;
            reduced.Add(Text[i..(i + 1)]);
        }

        indexes[Text.Length] = reduced.Length;
        return (reduced, [.. Spans.Select(s => s with { Start = indexes[s.Start], End = indexes[s.End] })]);
    }
}
