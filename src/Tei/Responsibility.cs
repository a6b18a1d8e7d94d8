namespace Tei;

/// <summary>Who answers for an element, and how sure they are (TEI <c>att.global.responsibility</c>).</summary>
public static class Responsibility
{
    /// <summary>The pointer to the software's <c>respStmt</c>.</summary>
    public const string Software = "#software";

    /// <summary>The pointer to the edition's editor.</summary>
    public const string Editor = "#editor";

    /// <summary>The pointer to the translator.</summary>
    public const string Translator = "#translator";

    /// <summary>The value of <c>@cert</c>.</summary>
    public static string Word(Certainty certainty) => certainty switch
    {
        Certainty.High => "high",
        Certainty.Medium => "medium",
        _ => "low",
    };

    /// <summary>The value of <c>@evidence</c>.</summary>
    public static string Word(Evidence evidence) => evidence switch
    {
        Evidence.Internal => "internal",
        Evidence.External => "external",
        _ => "conjecture",
    };

    /// <summary>Whether an element may carry <c>@resp</c> from the software; parts speak through their whole.</summary>
    internal static bool TakesResponsibility(string element) => element is
        TeiNames.PersName or TeiNames.PlaceName or TeiNames.OrgName or TeiNames.GeogName or TeiNames.Date or TeiNames.Measure or TeiNames.Num or TeiNames.Said or TeiNames.Rs;

    /// <summary>Whether TEI gives the element <c>@cert</c>.</summary>
    internal static bool TakesCertainty(string element) => element is not (TeiNames.Desc or TeiNames.RoleName or TeiNames.Abbr or TeiNames.Orig or TeiNames.Sic);

    /// <summary>Whether TEI gives the element <c>@evidence</c> (<c>att.editLike</c>).</summary>
    internal static bool TakesEvidence(string element) => element is
        TeiNames.PersName or TeiNames.PlaceName or TeiNames.OrgName or TeiNames.GeogName or TeiNames.Date or TeiNames.Supplied or TeiNames.Ex or TeiNames.Corr
        or TeiNames.Reg or TeiNames.Expan or TeiNames.Gap or TeiNames.Surplus or TeiNames.Unclear or TeiNames.Del;
}
