using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Tei.Recognition.Structure;
using Tei.Validation;

namespace Tei.Reading;

/// <summary>Reads HTML pages: paragraphs, headings, lists, quotations, tables, notes and line breaks, and what looks different.</summary>
/// <remarks>
/// Pure; threads may share it. Scripts are not run and nothing is loaded. What navigates the site (<c>nav</c>, <c>footer</c>, <c>aside</c>, forms) is left out and told. Notes come at the end of the text,
/// wherever the page has them, each behind the label that its mark has; the links that lead back from them are left out and told.
/// </remarks>
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
        var walker = new Walker(file, HtmlNotes.Find(document));
        if (document.Body is IElement body)
        {
            walker.Read(body);
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
        "sub" => TextLook.Subscript,
        _ => StyledLook(element.GetAttribute("style")) ?? element.ClassList.Select(CalledLook).FirstOrDefault(look => look is not null),
    };

    private static TextLook? StyledLook(string? style) =>
        style is null ? null
        : style.Contains("italic", StringComparison.OrdinalIgnoreCase) ? TextLook.Italic
        : style.Contains("small-caps", StringComparison.OrdinalIgnoreCase) ? TextLook.SmallCapitals
        : style.Contains("line-through", StringComparison.OrdinalIgnoreCase) ? TextLook.StruckOut
        : style.Contains("underline", StringComparison.OrdinalIgnoreCase) ? TextLook.Underlined
        : style.Contains("bold", StringComparison.OrdinalIgnoreCase) ? TextLook.Bold
        : null;

    /// <summary>Classes that editions give to words; others say nothing of how they look.</summary>
    private static TextLook? CalledLook(string name) => name.ToLowerInvariant() switch
    {
        "italic" or "italics" or "ital" => TextLook.Italic,
        "bold" => TextLook.Bold,
        "smallcaps" or "small-caps" or "smcap" => TextLook.SmallCapitals,
        "underline" or "underlined" => TextLook.Underlined,
        "strikethrough" or "line-through" => TextLook.StruckOut,
        "superscript" => TextLook.Superscript,
        "subscript" => TextLook.Subscript,
        _ => null,
    };

    private sealed class Walker(string file, HtmlNotes notes)
    {
        private readonly Dictionary<INode, int> items = [];
        private int depth;
        private bool inNote;
        private int backlinks;

        public FormattedTextBuilder Text { get; } = new();

        public List<Diagnostic> Findings { get; } = [];

        public void Read(IElement body)
        {
            Walk(body);
            inNote = true;
            foreach (IElement note in notes.All)
            {
                Text.EndParagraph();
                Text.Begin(SourcePartKind.Note);
                string mark = NoteLabel.KeyOf(notes.MarkOf(note));
                if (note.LocalName == "li" || NoteLabel.At(WhiteSpace.Collapse(note.TextContent).Trim(' ')) is not { } label || label.Key != mark)
                {
                    Text.AddLabel(mark.All(char.IsAsciiDigit) ? mark + "." : $"[{mark}]");
                }

                Walk(note);
                Text.End();
            }

            if (backlinks > 0)
            {
                Findings.Add(new Diagnostic(EncoderDiagnostics.LeftOut, new SourceLocation(file), $"{backlinks} {(backlinks == 1 ? "link that leads" : "links that lead")} back from the notes {(backlinks == 1 ? "is" : "are")} not part of the document and left out"));
            }
        }

        private void Walk(INode root)
        {
            // A stack of its own: pages may be nested deeper than a thread's stack allows.
            Stack<(INode? Node, TextLook[] Looks, Action? End)> open = new([(root, [], null)]);
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

            if (!inNote && notes.IsNote(element))
            {
                return;
            }

            if (inNote && HtmlNotes.IsBacklink(element))
            {
                backlinks++;
                return;
            }

            if (!(inNote && notes.IsNote(element)) && !notes.HoldsNotes(element) && (Furniture.Contains(name) || IsHidden(element)))
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
            if (Part(element) is { } part)
            {
                Action? endBlock = end;
                end = () =>
                {
                    Close(part);
                    endBlock?.Invoke();
                };
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

        /// <summary>Begins the part that an element is, if it is one.</summary>
        private SourcePartKind? Part(IElement element)
        {
            switch (element.LocalName)
            {
                case ['h', >= '1' and <= '6']:
                    Text.Begin(SourcePartKind.Heading);
                    return SourcePartKind.Heading;
                case "blockquote":
                    Text.Begin(SourcePartKind.Quotation);
                    return SourcePartKind.Quotation;
                case "li" when !notes.IsNote(element):
                    int number = items[element.Parent!] = items.GetValueOrDefault(element.Parent!) + 1;
                    Text.Begin(SourcePartKind.Item, depth++, number);
                    Text.AddLabel(Label(element, number));
                    return SourcePartKind.Item;
                case "a" when !inNote && notes.PlaceOf(element) is >= 0 and int note:
                    Text.Begin(SourcePartKind.NoteMark, note);
                    return SourcePartKind.NoteMark;
                default:
                    return null;
            }
        }

        private void Close(SourcePartKind part)
        {
            Text.End();
            depth -= part == SourcePartKind.Item ? 1 : 0;
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
        private static string Label(IElement item, int place)
        {
            if (item.ParentElement is not { LocalName: "ol" } list)
            {
                return ListLabels.Bullet;
            }

            int number = int.TryParse(item.GetAttribute("value"), out int value) ? value : (int.TryParse(list.GetAttribute("start"), out int start) ? start : 1) + place - 1;
            string style = list.GetAttribute("style") ?? "";
            bool IsStyled(string type, string name) => list.GetAttribute("type") == type || style.Contains(name, StringComparison.OrdinalIgnoreCase);
            return IsStyled("a", "lower-alpha") || IsStyled("a", "lower-latin") ? ListLabels.InLetters(number) + "."
                : IsStyled("A", "upper-alpha") || IsStyled("A", "upper-latin") ? ListLabels.InLetters(number).ToUpperInvariant() + "."
                : IsStyled("i", "lower-roman") ? ListLabels.InRoman(number) + "."
                : IsStyled("I", "upper-roman") ? ListLabels.InRoman(number).ToUpperInvariant() + "."
                : ListLabels.Arabic(number) + ".";
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
