namespace Tei;

/// <summary>A stretch of a source text: UTF-16 offsets, the end exclusive.</summary>
/// <param name="Start">The offset of the first character.</param>
/// <param name="End">The offset after the last character.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether nothing lies in it.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether the other span lies wholly inside this one (or is equal to it).</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether an offset lies inside.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether the two share at least one character.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>What the two share; empty where they do not overlap.</summary>
    public TextSpan Intersect(TextSpan other) => new(Math.Max(Start, other.Start), Math.Max(Math.Max(Start, other.Start), Math.Min(End, other.End)));
}
