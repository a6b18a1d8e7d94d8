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
    public static string SourceView(XDocument document)
    {
        var view = new WrittenView();
        WriteText(document, view);
        return view.ToString();
    }

    /// <summary>Whether the source view of a document is a text, given in pieces.</summary>
    internal static bool Gives(XDocument document, IEnumerable<ReadOnlyMemory<char>> normalised)
    {
        using var view = new ComparedView(normalised);
        WriteText(document, view);
        return view.IsExpected();
    }

    private static void WriteText(XDocument document, ProofView view)
    {
        XElement? text = document.Root?.Element(TeiNames.Namespace + TeiNames.Text);
        if (text is not null)
        {
            WriteChildren(text, null, view);
        }

        view.EndLine();
    }

    /// <summary>The text of one header element or line in the source view.</summary>
    internal static string SourceViewOf(XElement element)
    {
        var view = new WrittenView();
        WriteNodes(element, null, view, inline: true);
        return view.ToString();
    }

    private static void Write(XElement element, XElement? before, XElement? beforeParent, ProofView view)
    {
        string name = element.Name.LocalName;
        bool isLine = Layout.IsLine(element, view.Parents);
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
            view.EndLine();
        }
    }

    private static void WriteChildren(XElement element, XElement? before, ProofView view)
    {
        if (element.Name.LocalName == TeiNames.Row)
        {
            WriteCells(element, view);
            return;
        }

        WriteNodes(element, before, view, inline: !Layout.IsContainer(element));
    }

    private static void WriteNodes(XElement element, XElement? beforeElement, ProofView view, bool inline)
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
                view.AppendCollapsed(text.Value);
            }
        }
    }

    private static void WriteCells(XElement row, ProofView view)
    {
        bool first = true;
        foreach (XElement cell in row.Elements().Where(cell => cell.Nodes().Any()))
        {
            view.Append(first ? "" : " ");
            Write(cell, null, null, view);
            first = false;
        }
    }

    private static void WriteChoice(XElement choice, ProofView view)
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

    private static void StartLine(XElement element, XElement? before, XElement? beforeParent, ProofView view)
    {
        if (Layout.FollowsRunInSpeaker(element, before, beforeParent))
        {
            // "Mr. Dunn.—I did.": nothing stands between the label and the words.
            view.Append((string?)(before ?? beforeParent)!.Attribute(Rend) == "tight" ? "" : " ");
            return;
        }

        view.EndLine();
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
