namespace Tei;

/// <summary>Which signs of a source are read as an editor's (encoding manual, section 1).</summary>
public enum InsertionProfile
{
    /// <summary>Square brackets, read by form and context.</summary>
    Diplomatic,

    /// <summary>The signs of the Leiden conventions, as epigraphers and papyrologists use them.</summary>
    Leiden,

    /// <summary>No signs: brackets are the source's own and stay text.</summary>
    None,
}
