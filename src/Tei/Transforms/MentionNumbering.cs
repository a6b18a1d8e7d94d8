using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Tei.Editions;

namespace Tei.Transforms;

/// <summary>
/// Gives every mention of an indexed person, place or organisation an <c>xml:id</c> (<c>kovalev.3</c>), so that the index can link back to it, and every insertion, gap and uncertain name, date or
/// speech one by its kind (<c>supplied.2</c>), so that the list of what was supplied can.
/// </summary>
/// <remarks>XSLT 1.0 cannot number them in linear time with ids that are the same on every engine; one walk over the tree can.</remarks>
internal static class MentionNumbering
{
    private static readonly XName XmlId = XNamespace.Xml + "id";

    private static readonly HashSet<XName> Mentions =
    [
        TeiNames.Namespace + TeiNames.PersName, TeiNames.Namespace + TeiNames.PlaceName, TeiNames.Namespace + TeiNames.GeogName,
        TeiNames.Namespace + TeiNames.OrgName, TeiNames.Namespace + TeiNames.Rs,
    ];

    private static readonly HashSet<XName> Insertions =
    [
        TeiNames.Namespace + TeiNames.Supplied, TeiNames.Namespace + TeiNames.Ex, TeiNames.Namespace + TeiNames.Corr, TeiNames.Namespace + TeiNames.Reg,
        TeiNames.Namespace + TeiNames.Expan, TeiNames.Namespace + TeiNames.Unclear, TeiNames.Namespace + TeiNames.Gap, TeiNames.Namespace + TeiNames.Note,
    ];

    private static readonly HashSet<XName> Judgements =
    [
        .. Mentions,
        TeiNames.Namespace + TeiNames.Date, TeiNames.Namespace + "time", TeiNames.Namespace + TeiNames.Measure, TeiNames.Namespace + TeiNames.Num,
        TeiNames.Namespace + TeiNames.Said, TeiNames.Namespace + TeiNames.Sp,
    ];

    /// <summary>A copy of the document in which the mentions and what was supplied in <c>text</c> have ids; those that they have stay.</summary>
    public static XDocument Apply(XDocument document)
    {
        var copy = new XDocument(document);
        HashSet<string> taken = [.. copy.Descendants().Select(e => e.Attribute(XmlId)?.Value).OfType<string>()];
        var counts = new Dictionary<string, int>();
        foreach (XElement element in copy.Root?.Elements(TeiNames.Namespace + TeiNames.Text).Descendants() ?? [])
        {
            if (element.Attribute(XmlId) is null && (Entry(element) ?? Kind(element)) is { } beginning)
            {
                element.SetAttributeValue(XmlId, NextId(beginning, counts, taken));
            }
        }

        return copy;
    }

    /// <summary>The entry that a mention refers to, if an id can begin with it.</summary>
    private static string? Entry(XElement element) =>
        MentionPointer.Of(element) is { } id && XmlConvert.IsStartNCNameChar(id[0]) && id[1..].All(XmlConvert.IsNCNameChar) ? id : null;

    /// <summary>The kind of what was supplied, or of a judgement that is not certain.</summary>
    private static string? Kind(XElement element) =>
        Insertions.Contains(element.Name) || (Judgements.Contains(element.Name) && element.Attribute("cert")?.Value is "low" or "medium") ? element.Name.LocalName : null;

    private static string NextId(string entry, Dictionary<string, int> counts, HashSet<string> taken)
    {
        string id;
        do
        {
            int number = counts[entry] = counts.GetValueOrDefault(entry) + 1;
            id = string.Create(CultureInfo.InvariantCulture, $"{entry}.{number}");
        }
        while (!taken.Add(id));
        return id;
    }
}
