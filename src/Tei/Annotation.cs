namespace Tei;

/// <summary>Which annotation is the outer one where two have the same span, and which one keeps whole where two cross.</summary>
public enum Rank
{
    /// <summary>Divisions, paragraphs, lists and their like.</summary>
    Structure,

    /// <summary>Speech: <c>said</c>.</summary>
    Speech,

    /// <summary>What an editor put between brackets.</summary>
    Insertion,

    /// <summary>Persons, places, bodies.</summary>
    Name,

    /// <summary>Dates, numbers and measures.</summary>
    Date,

    /// <summary>The parts of a name: <c>roleName</c>, <c>addName</c>.</summary>
    NamePart,

    /// <summary>The alternatives of one word or phrase: <c>choice</c>, which is inside a name that has the same span.</summary>
    Choice,

    /// <summary>How the source looks: <c>hi</c>, inside everything that has the same span.</summary>
    Look,
}

/// <summary>How sure an annotation is (TEI <c>@cert</c>).</summary>
public enum Certainty
{
    /// <summary>A reader would be surprised to find it wrong.</summary>
    High,

    /// <summary>Probable.</summary>
    Medium,

    /// <summary>Possible: it wants review.</summary>
    Low,
}

/// <summary>What an annotation rests on (TEI <c>@evidence</c>).</summary>
public enum Evidence
{
    /// <summary>The document itself shows it.</summary>
    Internal,

    /// <summary>An authority file or another source shows it.</summary>
    External,

    /// <summary>A guess of the rule.</summary>
    Conjecture,
}

/// <summary>What one rule claims of one stretch of text.</summary>
/// <remarks>Immutable; threads may share it. Nothing here is markup yet: only inlining knows how annotations nest.</remarks>
/// <param name="Span">The stretch of the source.</param>
/// <param name="Markup">What it becomes.</param>
/// <param name="Rank">Its rank in nesting.</param>
/// <param name="Rule">The id of the rule, such as <c>insertion.completed-word</c>.</param>
/// <param name="Certainty">How sure the rule is; <see langword="null"/> where the rule cannot be wrong.</param>
/// <param name="Evidence">What the rule rests on; <see langword="null"/> where it cannot be wrong.</param>
/// <param name="Because">What was seen, in words for the report.</param>
public sealed record Annotation(
    TextSpan Span,
    Markup Markup,
    Rank Rank,
    string Rule,
    Certainty? Certainty = null,
    Evidence? Evidence = null,
    string Because = "")
{
    /// <summary>Whether a person should look at it.</summary>
    public bool WantsReview => Certainty == Tei.Certainty.Low;
}
