using System.Text;
using System.Xml.Linq;

namespace Tei.Editions.Html;

/// <summary>Builds pages as trees, so that no text of a source can become markup, and writes them as HTML.</summary>
internal static class HtmlNode
{
    private static readonly HashSet<string> Void = ["meta", "link", "br", "hr", "input", "img", "wbr"];
    private static readonly HashSet<string> Blocks = ["html", "head", "body", "main", "header", "nav", "section", "ul", "ol", "li", "table", "thead", "tbody", "tr", "p", "h1", "h2", "h3", "form", "fieldset", "figure", "footer", "svg", "div", "dl", "meta", "link", "title", "script", "details"];

    /// <summary>An element; attributes are given as <see cref="XAttribute"/>, text as strings.</summary>
    public static XElement E(string name, params object?[] content) => new(name, content);

    /// <summary>An attribute; nothing where the value is <see langword="null"/>.</summary>
    public static XAttribute? A(string name, object? value) => value is null ? null : new XAttribute(name, value);

    /// <summary>A whole page with its document type.</summary>
    public static string Page(XElement html)
    {
        var text = new StringBuilder("<!DOCTYPE html>\n");
        Write(html, text);
        return text.Append('\n').ToString();
    }

    private static void Write(XElement element, StringBuilder text)
    {
        string name = element.Name.LocalName;
        text.Append('<').Append(name);
        foreach (XAttribute attribute in element.Attributes())
        {
            text.Append(' ').Append(attribute.Name.LocalName).Append("=\"");
            Escape(attribute.Value, text, quoted: true);
            text.Append('"');
        }

        text.Append('>');
        if (!Void.Contains(name))
        {
            foreach (XNode node in element.Nodes())
            {
                WriteNode(node, name, text);
            }

            text.Append("</").Append(name).Append('>');
        }

        if (Blocks.Contains(name))
        {
            text.Append('\n');
        }
    }

    private static void WriteNode(XNode node, string parent, StringBuilder text)
    {
        if (node is XElement child)
        {
            Write(child, text);
        }
        else if (node is XText { Value: var value })
        {
            // Scripts hold JSON in which no "less than" is left, see EditionScript.
            _ = parent == "script" ? text.Append(value) : Escape(value, text, quoted: false);
        }
    }

    private static StringBuilder Escape(string value, StringBuilder text, bool quoted)
    {
        foreach (char c in value)
        {
            _ = c switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '"' when quoted => text.Append("&quot;"),
                _ => text.Append(c),
            };
        }

        return text;
    }
}
