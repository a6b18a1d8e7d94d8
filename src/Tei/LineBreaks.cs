namespace Tei;

/// <summary>What becomes of the ends of wrapped lines (encoding manual, section 5).</summary>
public enum LineBreaks
{
    /// <summary>They are white space: a wrapped paragraph is one line.</summary>
    Unwrapped,

    /// <summary>Each is an <c>lb</c> behind its space, for texts whose lines are those of the original.</summary>
    Kept,
}
