using System.Text;
using System.Xml.Linq;

namespace Tei;

/// <summary>Reconstructs the normalised source from TEI that the encoder wrote, and compares (encoding manual, promise 1).</summary>
/// <remarks>
/// Pure; threads may share it. The rules are those of the stylesheet of the source view; a test holds the two together.
/// </remarks>
public static class TextProof
{
    private static readonly XName Type = "type";
    private static readonly XName Rend = "rend";

    /// <summary>The source view of a document: each line of the normalised source, ended by a line feed.</summary>
    public static string SourceView(XDocument document) => View(document, 0).ToString();

    /// <summary>Whether the source view of a document is a text; that the view is not made a string saves a copy of the text.</summary>
    internal static bool Gives(XDocument document, string normalised) => View(document, normalised.Length + 1).Equals(normalised);

    private static StringBuilder View(XDocument document, int length)
    {
        XElement? text = document.Root?.Element(TeiNames.Namespace + TeiNames.Text);
        var view = new StringBuilder(length);
        if (text is not null)
        {
            WriteChildren(text, null, view);
        }

        if (view.Length > 0 && view[^1] != '\n')
        {
            view.Append('\n');
        }

        return view;
    }

    /// <summary>The text of one header element or line in the source view.</summary>
    internal static string SourceViewOf(XElement element)
    {
        var view = new StringBuilder();
        WriteNodes(element, null, view, inline: true);
        return view.ToString();
    }

    private static void Write(XElement element, XElement? before, XElement? beforeParent, StringBuilder view)
    {
        string name = element.Name.LocalName;
        bool isLine = Layout.IsLine(element);
        if (isLine)
        {
            StartLine(element, before, beforeParent, view);
        }

        if (name == TeiNames.Note && (string?)element.Attribute(Type) == "sign")
        {
            WriteNodes(element, null, view, inline: true);
            return;
        }

        if (name == TeiNames.Choice)
        {
            WriteChoice(element, view);
            return;
        }

        (string open, string close) = Signs(element);
        view.Append(open);
        WriteChildren(element, before, view);
        view.Append(close);
        if (isLine && !Layout.IsRunInSpeaker(element))
        {
            EndLine(view);
        }
    }

    private static void WriteChildren(XElement element, XElement? before, StringBuilder view)
    {
        if (element.Name.LocalName == TeiNames.Row)
        {
            WriteCells(element, view);
            return;
        }

        WriteNodes(element, before, view, inline: !Layout.IsContainer(element));
    }

    private static void WriteNodes(XElement element, XElement? beforeElement, StringBuilder view, bool inline)
    {
        XElement? before = null;
        for (XNode? node = element.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is XElement child)
            {
                Write(child, before, beforeElement, view);
                before = child;
            }
            else if (node is XText text && (inline || text.Value.AsSpan().Trim(" \t\r\n").Length > 0))
            {
                WhiteSpace.AppendCollapsed(view, text.Value);
            }
        }
    }

    private static void WriteCells(XElement row, StringBuilder view)
    {
        bool first = true;
        foreach (XElement cell in row.Elements().Where(cell => cell.Nodes().Any()))
        {
            view.Append(first ? "" : " ");
            Write(cell, null, null, view);
            first = false;
        }
    }

    private static void WriteChoice(XElement choice, StringBuilder view)
    {
        XElement[] forms = [.. choice.Elements()];
        bool repeats = forms is [var abbr, var expan] && abbr.Name.LocalName == TeiNames.Abbr && expan.Descendants(TeiNames.Namespace + TeiNames.Ex).Any();
        for (int i = repeats ? 1 : 0; i < forms.Length; i++)
        {
            bool space = i > 0 && !repeats && (string?)choice.Attribute("rend") != "tight";
            view.Append(space ? " " : "");
            Write(forms[i], null, null, view);
        }
    }

    private static void StartLine(XElement element, XElement? before, XElement? beforeParent, StringBuilder view)
    {
        if (Layout.FollowsRunInSpeaker(element, before, beforeParent))
        {
            view.Append(' ');
            return;
        }

        EndLine(view);
    }

    private static void EndLine(StringBuilder view)
    {
        if (view.Length > 0 && view[^1] != '\n')
        {
            view.Append('\n');
        }
    }

    /// <summary>The signs of the source that an element stands for.</summary>
    internal static (string Open, string Close) Signs(XElement element)
    {
        string name = element.Name.LocalName;
        string type = (string?)element.Attribute(Type) ?? "";
        bool stands = name is TeiNames.Supplied or TeiNames.Ex or TeiNames.Corr or TeiNames.Reg or TeiNames.Gap or TeiNames.Space or TeiNames.Vocal or TeiNames.Kinesic or TeiNames.Incident or TeiNames.Stage
            || name is TeiNames.Unclear
            || (name is TeiNames.Surplus or TeiNames.Del && element.Attribute(Rend) is not null)
            || (name == TeiNames.Expan && !element.Descendants(TeiNames.Namespace + TeiNames.Ex).Any())
            || (name == TeiNames.Ref && type == "noteAnchor")
            || (name == TeiNames.Note && type is "identification" or "signature" or "material" or "editorial" or "received");
        if (!stands)
        {
            return ("", "");
        }

        return (string?)element.Attribute(Rend) switch
        {
            "none" => ("", ""),
            "parentheses" => ("(", ")"),
            "angle" => ("<", ">"),
            "braces" => ("{", "}"),
            "double-brackets" => ("[[", "]]"),
            "pipes" => ("|", "|"),
            _ => ("[", "]"),
        };
    }
}
