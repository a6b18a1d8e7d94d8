using System.Xml.Linq;

namespace Tei.Editions.Exports;

/// <summary>Which elements are the blocks of a text that is written to be read, and which of them share a line. The rules are those of the reading view.</summary>
internal static class ExportLayout
{
    /// <summary>Whether an element is no part of what is read, or is written with the element behind it.</summary>
    public static bool IsNotRead(XElement element) =>
        element.Name.LocalName is "teiHeader" or "standOff" or "facsimile" or "sourceDoc" or "pb" or "lb" or "cb" or "gb" or "milestone" or "anchor" or "fw" || IsSaidByNext(element);

    /// <summary>Whether a head is that of a part of the text, and not of a list, a table or a stanza.</summary>
    public static bool IsHeading(XElement head) => head.Parent!.Name.LocalName is not ("list" or "table" or "castList" or "lg");

    /// <summary>Whether a quotation has paragraphs or verses of its own.</summary>
    public static bool IsBlockQuotation(XElement quote) => quote.Elements().Any(e => e.Name.LocalName is "p" or "l" or "lg");

    /// <summary>Whether an element is one of several lines that make a paragraph: a verse, or a line of an address.</summary>
    public static bool IsVerse(XElement element) => element.Name.LocalName is "l" or "addrLine";

    /// <summary>Whether an element that stands among words is a block of its own.</summary>
    public static bool IsInnerBlock(XElement element) => element.Name.LocalName is "p" or "list" or "table" or "lg";

    /// <summary>Whether an element only holds blocks.</summary>
    public static bool IsHolder(XElement element) => element.Name.LocalName switch
    {
        "TEI" or "text" or "group" or "floatingText" or "front" or "body" or "back" or "div" or "postscript" or "address" or "lg" or "castList" or "sp" => true,
        "opener" or "closer" => !element.Nodes().OfType<XText>().Any(t => !WhiteSpace.IsBlank(t.Value, new TextSpan(0, t.Value.Length))),
        "u" => element.Elements(TeiNames.Namespace + TeiNames.Seg).Any(),
        "cit" => element.Elements(TeiNames.Namespace + TeiNames.Quote).Elements(TeiNames.Namespace + TeiNames.P).Any(),
        _ => false,
    };

    /// <summary>The elements in a holder, verses in a row together.</summary>
    public static IEnumerable<XElement[]> Groups(XElement holder)
    {
        XElement[] children = [.. holder.Elements()];
        for (int i = 0; i < children.Length;)
        {
            int end = i + 1;
            while (IsVerse(children[i]) && end < children.Length && children[end].Name == children[i].Name)
            {
                end++;
            }

            yield return children[i..end];
            i = end;
        }
    }

    /// <summary>The label of the speaker that stands on the line of an element.</summary>
    public static XElement? Speaker(XElement element)
    {
        XElement? before = element.ElementsBeforeSelf().LastOrDefault();
        XElement? beforeParent = element.Parent?.ElementsBeforeSelf().LastOrDefault();
        XElement? first = Layout.FollowsRunInSpeaker(element, before, beforeParent) ? before ?? beforeParent : null;
        return first is not null && IsSaidByNext(first) ? first : null;
    }

    /// <summary>A speaker's label on the line of what is said: it is written there.</summary>
    private static bool IsSaidByNext(XElement element) =>
        element.Name.LocalName is "speaker" or "note" && Layout.IsRunInSpeaker(element) && element.ElementsAfterSelf().FirstOrDefault() is { } next
        && (element.Parent!.Name.LocalName is "sp" or "u" ? next.Name.LocalName is "p" or "seg" or "lg" : next.Name.LocalName == "u" && next.Elements().FirstOrDefault()?.Name.LocalName == "seg");
}
