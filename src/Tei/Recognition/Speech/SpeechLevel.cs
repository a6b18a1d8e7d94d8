namespace Tei.Recognition.Speech;

/// <summary>How much of speech is encoded (encoding manual, section 2).</summary>
public enum SpeechLevel
{
    /// <summary>Names only.</summary>
    None,

    /// <summary>Labelled turns.</summary>
    Labels,

    /// <summary>Labelled turns as the utterances (<c>u</c>) of a record of talk: interviews and debates.</summary>
    Spoken,

    /// <summary>Labelled turns, and direct and reported speech.</summary>
    LabelsAndSaid,
}
