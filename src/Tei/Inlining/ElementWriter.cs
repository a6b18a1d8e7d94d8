using System.Collections.Immutable;
using System.Xml.Linq;
using Tei.Validation;

namespace Tei.Inlining;

/// <summary>Writes nodes of the tree as elements: their attributes, what the software says of itself (certainty, evidence, responsibility), and what is in them.</summary>
/// <param name="text">Writes the words.</param>
internal sealed class ElementWriter(LineWriter text)
{
    private static readonly XName XmlId = XNamespace.Xml + "id";
    private static readonly XName XmlLang = XNamespace.Xml + "lang";
    private static readonly XName Next = "next";
    private static readonly XName Previous = "prev";
    private static readonly XName Cert = "cert";
    private static readonly XName EvidenceName = "evidence";
    private static readonly XName Resp = "resp";

    /// <summary>Writes the element of a node with the empty elements that stand before and behind it.</summary>
    public void WriteWithNeighbours(XElement holder, SpanNode node)
    {
        Markup markup = node.Annotation!.Markup;
        if (node.Part == 0)
        {
            AddEmpty(holder, markup.Before);
        }

        holder.Add(Write(node));
        AddEmpty(holder, markup.After);
    }

    private static void AddEmpty(XElement holder, ImmutableArray<Markup> markups)
    {
        foreach (Markup markup in markups)
        {
            holder.Add(Empty(markup));
        }
    }

    private static XElement Empty(Markup markup) =>
        new(TeiNames.Namespace + markup.Element, markup.Attributes.Select(a => new XAttribute(AttributeName(a.Name), a.Value)));

    private XElement Write(SpanNode node)
    {
        Markup markup = node.Annotation!.Markup;
        var element = new XElement(TeiNames.Namespace + markup.Element);
        WriteAttributes(element, node, markup);
        XElement holder = element;
        if (markup.Abbreviation is { } abbreviation)
        {
            holder = new XElement(TeiNames.Namespace + TeiNames.Expan);
            element.Add(new XElement(TeiNames.Namespace + TeiNames.Abbr, abbreviation), holder);
        }

        bool onlyElements = markup.Element is TeiNames.Choice or TeiNames.Row or TeiNames.Sp or TeiNames.U or TeiNames.Div or TeiNames.Lg;
        WriteContent(holder, node, node.Span, withText: !onlyElements || holder != element);
        return element;
    }

    private static void WriteAttributes(XElement element, SpanNode node, Markup markup)
    {
        foreach (MarkupAttribute attribute in markup.Attributes)
        {
            element.SetAttributeValue(AttributeName(attribute.Name), attribute.Value);
        }

        // The parts of a look are not one thing: they need no links.
        if (node.Id is not null && markup.Element != TeiNames.Hi)
        {
            element.SetAttributeValue(XmlId, element.Attribute(XmlId) is { } own && node.Part == 0 ? own.Value : node.Id);
            element.SetAttributeValue(Next, node.Next ?? markup["next"]);
            element.SetAttributeValue(Previous, node.Part == 1 && markup["xml:id"] is { } first ? "#" + first : node.Previous ?? markup["prev"]);
        }

        if (node.Annotation!.Certainty is { } certainty && Responsibility.TakesCertainty(markup.Element) && element.Attribute(Cert) is null)
        {
            element.SetAttributeValue(Cert, Responsibility.Word(certainty));
        }

        if (node.Annotation.Evidence is { } evidence && Responsibility.TakesEvidence(markup.Element))
        {
            element.SetAttributeValue(EvidenceName, Responsibility.Word(evidence));
        }

        if (node.Annotation.Rank != Rank.Structure && element.Attribute(Resp) is null && Responsibility.TakesResponsibility(markup.Element))
        {
            element.SetAttributeValue(Resp, Responsibility.Software);
        }
    }

    private static XName AttributeName(string name) => name switch
    {
        "xml:id" => XmlId,
        "xml:lang" => XmlLang,
        _ => name,
    };

    public void WriteContent(XElement holder, SpanNode node, TextSpan span, bool withText)
    {
        int position = span.Start;
        foreach (SpanNode child in node.Children)
        {
            if (!span.Overlaps(child.Span))
            {
                continue;
            }

            if (!span.Contains(child.Span))
            {
                // The caller asked for a stretch that cuts a child (a part of a line): its content is written without it.
                text.Write(holder, new TextSpan(position, Math.Max(position, child.Span.Start)), withText);
                TextSpan shared = span.Intersect(child.Span);
                WriteContent(holder, child, shared, withText);
                position = shared.End;
                continue;
            }

            text.Write(holder, new TextSpan(position, child.Span.Start), withText);
            WriteWithNeighbours(holder, child);
            position = child.Span.End;
        }

        text.Write(holder, new TextSpan(position, span.End), withText);
    }
}
