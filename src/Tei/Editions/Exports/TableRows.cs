using System.Xml.Linq;

namespace Tei.Editions.Exports;

/// <summary>The rows of a table, as formats need them that know rows and nothing between them.</summary>
internal static class TableRows
{
    /// <summary>Goes through a table (TEI P5, 14.1.1) in its order.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">What to do with rows that follow one another.</param>
    /// <param name="between">What to do with an element that is no row, such as a head or the beginning of a page.</param>
    public static void Each(XElement table, Action<XElement[]> rows, Action<XElement> between)
    {
        XElement[] children = [.. table.Elements()];
        for (int i = 0; i < children.Length;)
        {
            int end = i;
            while (end < children.Length && children[end].Name.LocalName == TeiNames.Row)
            {
                end++;
            }

            if (end > i)
            {
                rows(children[i..end]);
                i = end;
            }
            else
            {
                between(children[i++]);
            }
        }
    }
}
