using System.Globalization;
using System.Text.RegularExpressions;
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
public static partial class HtmlReader
{
    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "svg", "head", "title", "iframe", "object", "canvas", "video", "audio", "select", "datalist",
    };

    private static readonly HashSet<string> Furniture = new(StringComparer.OrdinalIgnoreCase) { "nav", "footer", "aside", "form", "button", "dialog" };

    /// <summary>Roles and classes of what helps to move about a page, in wikis and elsewhere.</summary>
    private static readonly HashSet<string> FurnitureNames = new(StringComparer.OrdinalIgnoreCase) { "navigation", "search", "doc-toc", "toc", "mw-editsection", "navbox", "breadcrumb", "noprint" };

    private static readonly HashSet<string> PoemNames = new(StringComparer.OrdinalIgnoreCase) { "poem", "poetry", "verse", "stanza", "line-block", "lg" };

    private static readonly HashSet<string> PageNames = new(StringComparer.OrdinalIgnoreCase) { "doc-pagebreak", "pagebreak", "pagenum", "pagenumber", "page-number" };

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

    /// <summary>Whether the style of an element has a property, however its blanks are set.</summary>
    private static bool HasStyle(IElement element, string property) => element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains(property, StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsFurniture(IElement element) => Furniture.Contains(element.LocalName) || IsCalled(element, FurnitureNames) || element.Id == "toc";

    private static bool IsCalled(IElement element, HashSet<string> names) =>
        (element.GetAttribute("role") is { } role && names.Contains(role)) || (element.GetAttribute("epub:type") is { } type && names.Contains(type)) || element.ClassList.Any(names.Contains);

    /// <summary>"mso-list:l0 level1 lfo1"</summary>
    [GeneratedRegex(@"mso-list:\s*l[0-9]+ level(?<level>[1-9])", RegexOptions.CultureInvariant)]
    private static partial Regex WordListLevel();

    [GeneratedRegex(@"^[\[({|]?(?:(?:[Pp]age|[Pp]g\.?|[Pp]\.|S\.|Seite)\s?)?(?:[0-9]{1,5}|[ivxlc]{1,7})[\])}|]?$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    /// <summary>What is to be done next.</summary>
    /// <param name="Node">The node to enter, if any.</param>
    /// <param name="Looks">How its text looks.</param>
    /// <param name="KeepsLines">Whether the line ends of its text are such.</param>
    /// <param name="End">Ends an element whose content is done.</param>
    private readonly record struct Step(INode? Node, TextLook[] Looks, bool KeepsLines, Action? End = null);

    private sealed class Walker(string file, HtmlNotes notes)
    {
        private readonly Dictionary<INode, int> items = [];
        private readonly Dictionary<int, int> wordItems = [];
        private int depth;
        private int verse;
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
                string mark = NoteLabel.KeyOf(notes.MarkOf(note));
                int written = note.LocalName == "li" ? 0 : notes.LabelLength(note);
                Text.Begin(SourcePartKind.Note, labelLength: written);
                if (written == 0)
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
            Stack<Step> open = new([new Step(root, [], KeepsLines: false)]);
            while (open.TryPop(out Step next))
            {
                next.End?.Invoke();
                if (next.Node is IText text)
                {
                    if (next.KeepsLines)
                    {
                        Text.AddLines(text.Data, next.Looks);
                    }
                    else
                    {
                        Text.Add(text.Data, next.Looks);
                    }
                }
                else if (next.Node is IElement element)
                {
                    Enter(element, next, open);
                }
            }
        }

        private void Enter(IElement element, Step step, Stack<Step> open)
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

            if (!(inNote && notes.IsNote(element)) && !notes.HoldsNotes(element) && (IsFurniture(element) || IsHidden(element)))
            {
                LeaveOut(element);
                return;
            }

            if (name == "br")
            {
                Text.BreakLine();
                return;
            }

            if (IsWordLabel(element))
            {
                return;
            }

            Action? end = End(name, element);
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
                open.Push(new Step(null, [], KeepsLines: false, end));
            }

            TextLook[] inside = HtmlLooks.Of(element) is TextLook look && !step.Looks.Contains(look) ? [.. step.Looks, look] : step.Looks;
            bool keepsLines = step.KeepsLines || name is "pre" or "textarea" || HasStyle(element, "white-space:pre");
            foreach (INode child in element.ChildNodes.Reverse())
            {
                open.Push(new Step(child, inside, keepsLines));
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
                case "p" when element.ClassList.Contains("MsoTitle") || element.ClassList.Contains("MsoSubtitle"):
                    Text.Begin(SourcePartKind.Heading);
                    return SourcePartKind.Heading;
                case "p" when WordListLevel().Match(element.GetAttribute("style") ?? "") is { Success: true } level && element.QuerySelector("[style*='mso-list:Ignore']") is { } label:
                    BeginWordItem(int.Parse(level.Groups["level"].ValueSpan, CultureInfo.InvariantCulture) - 1, label.TextContent.Trim());
                    return SourcePartKind.Item;
                case var _ when IsCalled(element, PageNames) && PageNumber().IsMatch(element.TextContent.Trim()):
                    Text.Begin(SourcePartKind.PageNumber);
                    return SourcePartKind.PageNumber;
                case var _ when verse == 0 && IsCalled(element, PoemNames) && (element.QuerySelector("br") is not null || element.QuerySelectorAll("p,div,span,li").Skip(1).Any()):
                    verse++;
                    Text.Begin(SourcePartKind.Verse);
                    return SourcePartKind.Verse;
                case "blockquote":
                    Text.Begin(SourcePartKind.Quotation);
                    return SourcePartKind.Quotation;
                case "li" when !notes.IsNote(element):
                    int number = items[element.Parent!] = items.GetValueOrDefault(element.Parent!) + 1;
                    Text.Begin(SourcePartKind.Item, depth++, number);
                    if (Label(element, number) is { Length: > 0 } itemLabel)
                    {
                        Text.AddLabel(itemLabel);
                    }

                    return SourcePartKind.Item;
                case "a" when !inNote && notes.PlaceOf(element) is >= 0 and int note:
                    Text.Begin(SourcePartKind.NoteMark, note);
                    return SourcePartKind.NoteMark;
                default:
                    return null;
            }
        }

        /// <summary>Word saves the items of its lists as paragraphs, with their labels in their text.</summary>
        private void BeginWordItem(int level, string label)
        {
            bool isFirst = label.Trim('(', ')', '.') is "1" or "a" or "A" or "i" or "I";
            int number = wordItems[level] = isFirst ? 1 : wordItems.GetValueOrDefault(level) + 1;
            Text.EndLine();
            Text.Begin(SourcePartKind.Item, level, number);
            Text.AddLabel(label.Any(char.IsLetterOrDigit) && !label.Any(char.IsWhiteSpace) ? label : ListLabels.Bullet);
            depth++;
        }

        private static bool IsWordLabel(IElement element) => element.LocalName == "span" && HasStyle(element, "mso-list:ignore");

        /// <summary>In a poem, a block without blocks and breaks in it is a line.</summary>
        private static bool IsLineOfVerse(IElement element) => element.QuerySelector("br,p,div") is null && (element.NextElementSibling ?? element.PreviousElementSibling)?.LocalName == element.LocalName;

        private void Close(SourcePartKind part)
        {
            Text.End();
            depth -= part == SourcePartKind.Item && depth > 0 ? 1 : 0;
            verse -= part == SourcePartKind.Verse ? 1 : 0;
        }

        /// <summary>What no reader of the page sees.</summary>
        private static bool IsHidden(IElement element) =>
            element.HasAttribute("hidden") || HasStyle(element, "display:none");

        private Action? End(string name, IElement element) =>
            verse > 0 && Paragraphs.Contains(name) && IsLineOfVerse(element) ? Text.EndLine
            : Paragraphs.Contains(name) ? Text.EndParagraph
            : name is "li" or "tr" or "dt" or "dd" or "option" ? Text.EndLine
            : name is "td" or "th" ? Text.EndCell
            : null;

        /// <summary>What a browser shows before an item.</summary>
        private static string Label(IElement item, int place)
        {
            if (item.ParentElement is { } holder && (HasStyle(holder, "list-style:none") || HasStyle(holder, "list-style-type:none")))
            {
                return "";
            }

            if (item.ParentElement is not { LocalName: "ol" } list)
            {
                return ListLabels.Bullet;
            }

            int number = int.TryParse(item.GetAttribute("value"), out int value) ? value : (int.TryParse(list.GetAttribute("start"), out int start) ? start : 1) + place - 1;
            bool IsStyled(string type, string name) => list.GetAttribute("type") == type || HasStyle(list, name);
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
