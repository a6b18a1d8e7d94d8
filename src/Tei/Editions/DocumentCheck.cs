namespace Tei.Editions;

/// <summary>What is known of the soundness of a document.</summary>
public enum DocumentCheck
{
    /// <summary>It is not valid, or its text is not that of its source.</summary>
    Findings,

    /// <summary>It is valid; nothing proves its text, because it has no source or was changed since.</summary>
    Valid,

    /// <summary>It is valid, and its text is shown to be that of its source.</summary>
    Proven,
}
