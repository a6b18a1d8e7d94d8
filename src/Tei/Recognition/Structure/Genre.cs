namespace Tei.Recognition.Structure;

/// <summary>What kind of text a document is, where its layout and its elements depend on that.</summary>
internal enum Genre
{
    /// <summary>Letters, telegrams, memoranda, minutes: all that is not one of the others.</summary>
    Document,

    /// <summary>A play, or a part of one (TEI P5, chapter 7).</summary>
    Play,

    /// <summary>A record of talk and nothing else: an interview, a debate (TEI P5, chapter 8).</summary>
    Talk,
}
