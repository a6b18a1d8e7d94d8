using System.Xml.Linq;

namespace Tei;

/// <summary>Remembers of the last element that was asked for whether it only holds lines, so that it is not looked through again for each of them. For one reading of a document that does not change.</summary>
internal sealed class ParentsOfLines
{
    private XElement? last;
    private bool isContainer;

    /// <summary>Whether an element only holds elements.</summary>
    public bool IsContainer(XElement parent)
    {
        if (parent != last)
        {
            (last, isContainer) = (parent, Layout.IsContainer(parent));
        }

        return isContainer;
    }
}
