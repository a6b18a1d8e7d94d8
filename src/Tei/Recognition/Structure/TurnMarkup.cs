namespace Tei.Recognition.Structure;

/// <summary>What the parts of a turn become: the elements of performance texts (TEI P5, 7.2) or of transcriptions of speech (8.3).</summary>
internal sealed record TurnMarkup(string Turn, string Label, string? LabelType, string Paragraph, string Event)
{
    /// <summary><c>sp</c>, <c>speaker</c>, <c>p</c>, <c>stage</c>.</summary>
    public static TurnMarkup Performance { get; } = new(TeiNames.Sp, TeiNames.Speaker, null, TeiNames.P, TeiNames.Stage);

    /// <summary><c>u</c>, <c>note[@type='speaker']</c>, <c>seg</c>, <c>incident</c>.</summary>
    public static TurnMarkup Spoken { get; } = new(TeiNames.U, TeiNames.Note, "speaker", TeiNames.Seg, TeiNames.Incident);
}
