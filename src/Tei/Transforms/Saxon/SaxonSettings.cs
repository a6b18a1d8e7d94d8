namespace Tei.Transforms.Saxon;

/// <summary>How much Saxon may take.</summary>
/// <remarks>Immutable; threads may share it.</remarks>
public sealed record SaxonSettings
{
    /// <summary>One worker, 512 MB, a minute a document.</summary>
    public static SaxonSettings Default { get; } = new();

    /// <summary>How many workers run at once, at most; each is a process of its own.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>The memory of a worker in megabytes (Java's <c>-Xmx</c>).</summary>
    public int Megabytes { get; init; } = 512;

    /// <summary>The time that a document may take; then its worker is killed and another one started for the next.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(1);
}
