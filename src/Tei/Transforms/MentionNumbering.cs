using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Tei.Transforms;

/// <summary>Gives every mention of an indexed person, place or organisation an <c>xml:id</c> (<c>kovalev.3</c>), so that the index can link back to it.</summary>
/// <remarks>XSLT 1.0 cannot number them in linear time with ids that are the same on every engine; one walk over the tree can.</remarks>
internal static class MentionNumbering
{
    private static readonly XName XmlId = XNamespace.Xml + "id";

    private static readonly HashSet<XName> Mentions =
    [
        TeiNames.Namespace + TeiNames.PersName, TeiNames.Namespace + TeiNames.PlaceName, TeiNames.Namespace + TeiNames.GeogName,
        TeiNames.Namespace + TeiNames.OrgName, TeiNames.Namespace + TeiNames.Rs,
    ];

    /// <summary>A copy of the document in which the mentions in <c>text</c> have ids; those that they have stay.</summary>
    public static XDocument Apply(XDocument document)
    {
        var copy = new XDocument(document);
        HashSet<string> taken = [.. copy.Descendants().Select(e => e.Attribute(XmlId)?.Value).OfType<string>()];
        var counts = new Dictionary<string, int>();
        foreach (XElement mention in copy.Descendants(TeiNames.Namespace + TeiNames.Text).SelectMany(t => t.Descendants()).Where(IsUnnumbered))
        {
            mention.SetAttributeValue(XmlId, NextId(mention.Attribute("ref")!.Value[1..], counts, taken));
        }

        return copy;
    }

    private static bool IsUnnumbered(XElement element) =>
        Mentions.Contains(element.Name) && element.Attribute(XmlId) is null
        && element.Attribute("ref")?.Value is ['#', _, ..] target
        && XmlConvert.IsStartNCNameChar(target[1]) && target[2..].All(XmlConvert.IsNCNameChar);

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
