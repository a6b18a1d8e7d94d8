namespace Tei.Recognition.Structure;

/// <summary>What every layout asks of the names that it finds before they are speakers: that there are enough, that several speak, and that one speaks again.</summary>
/// <remarks>A colon is the sign of a label, so that three are enough (<see cref="SpeakerLabels"/>); a full stop is not, so that a play without headings needs five (<see cref="PlayLabels"/>).</remarks>
internal static class Exchange
{
    /// <summary>As many turns has what only its layout tells to be talk.</summary>
    public const int FewestTurns = 4;

    /// <summary>Nobody talks alone.</summary>
    public const int FewestSpeakers = 2;

    /// <summary>Whether the names, one for each turn in order, are those of people who talk to each other.</summary>
    public static bool Is(IReadOnlyCollection<string> names) =>
        names.Count >= FewestTurns && names.Distinct(StringComparer.Ordinal).Count() is >= FewestSpeakers and var speakers && speakers < names.Count;
}
