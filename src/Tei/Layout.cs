using System.Xml.Linq;

namespace Tei;

/// <summary>Which elements are lines of the source, and which only hold lines: in these, white space is layout and no text.</summary>
internal static class Layout
{
    private const string IndentUnit = "  ";

    /// <summary>What stands before an element, by its depth.</summary>
    private static readonly string[] LineBreaks = [.. Enumerable.Range(0, 16).Select(MakeLineBreak)];

    /// <summary>Puts every child of an element that only holds elements on a line of its own.</summary>
    public static void Indent(XElement element, int depth)
    {
        if (!element.HasElements || !IsContainer(element))
        {
            return;
        }

        // All children are taken out and put back, because a node of LINQ to XML finds the one before it by counting from the first.
        string before = LineBreak(depth + 1);
        var content = new List<XNode>();
        for (XNode? node = element.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is XElement child)
            {
                content.Add(new XText(before));
                Indent(child, depth + 1);
            }

            content.Add(node);
        }

        content.Add(new XText(LineBreak(depth)));
        element.RemoveNodes();
        foreach (XNode node in content)
        {
            element.Add(node);
        }
    }

    /// <summary>A speaker's label with what is said on the same line.</summary>
    public static bool IsRunInSpeaker(XElement element) => (element.Name.LocalName == TeiNames.Speaker || (element.Name.LocalName == TeiNames.Note && (string?)element.Attribute("type") == "speaker")) && (string?)element.Attribute("rend") != "block";

    /// <summary>Whether a label that runs in stands before a paragraph, the first of an utterance, the first verse of a stanza or a direction without brackets, so that they share a line.</summary>
    /// <param name="element">The element.</param>
    /// <param name="before">The element before it in its parent.</param>
    /// <param name="beforeParent">The element before its parent.</param>
    public static bool FollowsRunInSpeaker(XElement element, XElement? before, XElement? beforeParent) =>
        (element.Name.LocalName is TeiNames.P or TeiNames.Seg or TeiNames.L || (element.Name.LocalName == TeiNames.Stage && (string?)element.Attribute("rend") == "none"))
        && (before ?? (element.Parent is { Name.LocalName: TeiNames.U or TeiNames.Lg } ? beforeParent : null)) is { } label
        && IsRunInSpeaker(label);

    public static bool IsContainer(XElement element) => element.Name.LocalName switch
    {
        "text" or "front" or "body" or "back" or "group" or TeiNames.Div or TeiNames.List or TeiNames.Table or TeiNames.Sp or TeiNames.U or TeiNames.Postscript or "address" or TeiNames.Lg or TeiNames.CastList => true,
        "teiHeader" or "fileDesc" or "titleStmt" or "respStmt" or "publicationStmt" or "availability" or "sourceDesc" or "msDesc" or "history" or "origin" or "msIdentifier" or "biblStruct" or "monogr" or "imprint" => true,
        "encodingDesc" or "editorialDecl" or "correction" or "normalization" or "interpretation" or "appInfo" or "application" or "profileDesc" or "creation" or TeiNames.Abstract or "langUsage" or "calendarDesc" or "calendar" => true,
        "correspDesc" or "correspAction" or "particDesc" or "listPerson" or "listOrg" or "listPlace" or "person" or "org" or "place" or "location" or "settingDesc" or "setting" or "textClass" or "keywords" or "revisionDesc" => true,
        TeiNames.Quote => element.Element(TeiNames.Namespace + TeiNames.P) is not null,
        TeiNames.Opener or TeiNames.Item => !HasText(element),
        TeiNames.Closer => !HasText(element),
        _ => false,
    };

    /// <summary>Whether text stands in an element beside its children, or, in an item, a child that stands in a line. A page may begin between the paragraphs of an item.</summary>
    private static bool HasText(XElement element)
    {
        bool isItem = element.Name.LocalName == TeiNames.Item;
        bool hasElements = false;
        for (XNode? node = element.FirstNode; node is not null; node = node.NextNode)
        {
            hasElements |= node is XElement;
            bool isText = node is XText text && text.Value.AsSpan().ContainsAnyExcept(" \t\r\n");
            if (isText || (isItem && node is XElement { Name.LocalName: not (TeiNames.P or TeiNames.List or TeiNames.Table or TeiNames.Pb or TeiNames.Fw) }))
            {
                return true;
            }
        }

        return !hasElements;
    }

    /// <summary>Whether an element is a line of the source.</summary>
    /// <param name="element">The element.</param>
    /// <param name="parents">What was asked of its parent before: thousands sign one close.</param>
    public static bool IsLine(XElement element, ParentsOfLines parents) => element.Name.LocalName switch
    {
        TeiNames.P or TeiNames.Head or TeiNames.Salute or TeiNames.Dateline or "addrLine" or "byline" or "trailer" or TeiNames.L or TeiNames.CastItem or TeiNames.Row or TeiNames.Speaker => true,
        TeiNames.Seg => element.Parent is { } holder && (holder.Name.LocalName is TeiNames.U or TeiNames.Opener || (holder.Name.LocalName == TeiNames.Closer && parents.IsContainer(holder))),
        TeiNames.Item or TeiNames.Closer or TeiNames.Opener => HasText(element),
        TeiNames.Signed => !(element.Parent is { Name.LocalName: TeiNames.Closer } parent && !parents.IsContainer(parent)),
        TeiNames.Note or TeiNames.Stage or TeiNames.Incident or TeiNames.Fw => element.Parent is { } parent && parents.IsContainer(parent),
        _ => false,
    };

    private static string LineBreak(int depth) => depth < LineBreaks.Length ? LineBreaks[depth] : MakeLineBreak(depth);

    private static string MakeLineBreak(int depth) => "\n" + string.Concat(Enumerable.Repeat(IndentUnit, depth));
}
