using System.Xml.Linq;

namespace Tei.Editions;

/// <summary>Whom an element of a text names: one rule for the indexes of an edition and for the register on a document's page.</summary>
/// <remarks>The stylesheet's key <c>mention</c> says the same in XPath.</remarks>
internal static class MentionPointer
{
    /// <summary>The <c>xml:id</c> that a name leads to with <c>@ref</c>, or a speaker's label with the <c>@who</c> of what is said; a label in which a name says so too is no second mention,
    /// nor is the second part of a name that a line end or a page divides.</summary>
    public static string? Of(XElement element)
    {
        if (element.Name.LocalName is TeiNames.PersName or TeiNames.PlaceName or TeiNames.GeogName or TeiNames.OrgName or TeiNames.Rs)
        {
            return element.Attribute("prev") is null ? Target(element, "ref") : null;
        }

        return Said(element) is { } said && Target(said, "who") is { } who && !element.Descendants().Any(e => Of(e) == who) ? who : null;
    }

    /// <summary>The element whose certainty is that of the mention.</summary>
    public static XElement Judged(XElement element) => Said(element) ?? element;

    /// <summary>The speech that a label is the label of.</summary>
    private static XElement? Said(XElement element)
    {
        bool isLabel = element.Name.LocalName == TeiNames.Speaker || (element.Name.LocalName == TeiNames.Note && (string?)element.Attribute("type") == "speaker");
        if (!isLabel)
        {
            return null;
        }

        return element.Parent is { Name.LocalName: TeiNames.Sp or TeiNames.U } parent ? parent : element.ElementsAfterSelf().FirstOrDefault() is { Name.LocalName: TeiNames.U } next ? next : null;
    }

    private static string? Target(XElement element, string attribute) => (string?)element.Attribute(attribute) is ['#', _, ..] target ? target[1..] : null;
}
