using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Tei.Validation;

namespace Tei.Reading;

/// <summary>Reads HTML pages: paragraphs, headings, lists, tables and line breaks, and what looks different.</summary>
/// <remarks>Pure; threads may share it. Scripts are not run and nothing is loaded. What navigates the site (<c>nav</c>, <c>footer</c>, <c>aside</c>, forms) is left out and told.</remarks>
public static class HtmlReader
{
    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "svg", "head", "title", "iframe", "object", "canvas", "video", "audio", "select", "datalist",
    };

    private static readonly HashSet<string> Furniture = new(StringComparer.OrdinalIgnoreCase) { "nav", "footer", "aside", "form", "button", "dialog" };

    private static readonly HashSet<string> Paragraphs = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "section", "article", "main", "header", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "ul", "ol", "dl", "table", "figure",
        "figcaption", "address", "hr", "fieldset", "center", "hgroup", "details", "body",
    };

    /// <summary>Reads a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="file">The name by which diagnostics call the file.</param>
    /// <returns>The text; what was left out is in its findings.</returns>
    public static ReadResult Read(string html, string file)
    {
        ArgumentNullException.ThrowIfNull(html);
        IDocument document = new HtmlParser().ParseDocument(html);
        var walker = new Walker(file);
        if (document.Body is INode body)
        {
            walker.Walk(body, []);
        }

        return new ReadResult(walker.Text.Build(file, walker.Findings), null);
    }

    private static TextLook? Look(IElement element) => element.LocalName switch
    {
        "i" or "em" or "cite" or "dfn" or "var" => TextLook.Italic,
        "b" or "strong" => TextLook.Bold,
        "u" or "ins" => TextLook.Underlined,
        "s" or "del" or "strike" => TextLook.StruckOut,
        "sup" => TextLook.Superscript,
        _ => StyledLook(element.GetAttribute("style")),
    };

    private static TextLook? StyledLook(string? style) =>
        style is null ? null
        : style.Contains("italic", StringComparison.OrdinalIgnoreCase) ? TextLook.Italic
        : style.Contains("small-caps", StringComparison.OrdinalIgnoreCase) ? TextLook.SmallCapitals
        : style.Contains("line-through", StringComparison.OrdinalIgnoreCase) ? TextLook.StruckOut
        : style.Contains("underline", StringComparison.OrdinalIgnoreCase) ? TextLook.Underlined
        : style.Contains("bold", StringComparison.OrdinalIgnoreCase) ? TextLook.Bold
        : null;

    private sealed class Walker(string file)
    {
        public FormattedTextBuilder Text { get; } = new();

        public List<Diagnostic> Findings { get; } = [];

        public void Walk(INode root, TextLook[] looks)
        {
            // A stack of its own: pages may be nested deeper than a thread's stack allows.
            Stack<(INode? Node, TextLook[] Looks, Action? End)> open = new([(root, looks, null)]);
            while (open.TryPop(out (INode? Node, TextLook[] Looks, Action? End) next))
            {
                next.End?.Invoke();
                if (next.Node is IText text)
                {
                    Text.Add(text.Data, next.Looks);
                }
                else if (next.Node is IElement element)
                {
                    Enter(element, next.Looks, open);
                }
            }
        }

        private void Enter(IElement element, TextLook[] looks, Stack<(INode? Node, TextLook[] Looks, Action? End)> open)
        {
            string name = element.LocalName;
            if (Unseen.Contains(name))
            {
                return;
            }

            if (Furniture.Contains(name) || IsHidden(element))
            {
                LeaveOut(element);
                return;
            }

            if (name == "br")
            {
                Text.EndLine();
                return;
            }

            Action? end = End(name);
            end?.Invoke();
            if (name == "li")
            {
                Text.Add(Label(element) + " ", looks);
            }

            if (end is not null)
            {
                open.Push((null, looks, end));
            }

            TextLook[] inside = Look(element) is TextLook look && !looks.Contains(look) ? [.. looks, look] : looks;
            foreach (INode child in element.ChildNodes.Reverse())
            {
                open.Push((child, inside, null));
            }
        }

        /// <summary>What no reader of the page sees.</summary>
        private static bool IsHidden(IElement element) =>
            element.HasAttribute("hidden") || element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) == true;

        private Action? End(string name) =>
            Paragraphs.Contains(name) ? Text.EndParagraph
            : name is "li" or "tr" or "dt" or "dd" or "option" ? Text.EndLine
            : name is "td" or "th" ? Text.EndCell
            : null;

        /// <summary>What a browser shows before an item.</summary>
        private static string Label(IElement item)
        {
            if (item.ParentElement is not { LocalName: "ol" } list)
            {
                return "-";
            }

            int first = int.TryParse(list.GetAttribute("start"), out int start) ? start : 1;
            return $"{first + list.Children.TakeWhile(c => c != item).Count(c => c.LocalName == "li")}.";
        }

        private void LeaveOut(IElement element)
        {
            string text = WhiteSpace.Collapse(element.TextContent).Trim(' ');
            if (text.Length > 0)
            {
                Findings.Add(new Diagnostic(EncoderDiagnostics.LeftOut, new SourceLocation(file), $"the page's {(IsHidden(element) ? "hidden " : "")}<{element.LocalName}> is not part of the document and is left out: “{text}”"));
            }
        }
    }
}
