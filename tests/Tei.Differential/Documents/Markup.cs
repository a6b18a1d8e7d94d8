using System.Buffers;

namespace Tei.Differential.Documents;

/// <summary>Half-open: from the first character to the one after the last.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;

    public string Of(string text) => text[Start..End];
}

/// <summary>An attribute as it is written: all of it, and its value between the quotes.</summary>
internal sealed record MarkupAttribute(string Name, TextRange Whole, TextRange Value);

/// <summary>An element as it is written; of an empty tag, the end tag has no length.</summary>
internal sealed class MarkupElement(string name, TextRange startTag, IReadOnlyList<MarkupAttribute> attributes, MarkupElement? parent)
{
    public string Name { get; } = name;

    public TextRange StartTag { get; } = startTag;

    public TextRange EndTag { get; set; }

    public IReadOnlyList<MarkupAttribute> Attributes { get; } = attributes;

    public MarkupElement? Parent { get; } = parent;

    public List<MarkupElement> Children { get; } = [];

    public TextRange Whole => new(StartTag.Start, EndTag.End);

    public TextRange Inner => new(StartTag.End, EndTag.Start);

    public bool IsEmptyTag => EndTag.Length == 0;

    public bool IsInside(MarkupElement other) => this == other || Parent?.IsInside(other) == true;
}

/// <summary>Where the tags, attributes and texts of a well-formed document are, so that it can be changed without touching the rest. A document type is not known.</summary>
internal sealed class Markup
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n=/>");
    private readonly string text;
    private readonly List<MarkupElement> elements = [];
    private readonly List<TextRange> tags = [];
    private readonly List<TextRange> texts = [];

    private Markup(string text) => this.text = text;

    public IReadOnlyList<MarkupElement> Elements => elements;

    /// <summary>All start and end tags, in order.</summary>
    public IReadOnlyList<TextRange> Tags => tags;

    /// <summary>The texts that are not only white space.</summary>
    public IReadOnlyList<TextRange> Texts => texts;

    public static Markup Read(string text)
    {
        var markup = new Markup(text);
        markup.ReadAll();
        return markup;
    }

    private void ReadAll()
    {
        MarkupElement? open = null;
        for (int i = 0; i < text.Length;)
        {
            if (text[i] != '<')
            {
                i = ReadText(i);
            }
            else if (StartsWith(i, "<!--"))
            {
                i = After(i, "-->");
            }
            else if (StartsWith(i, "<![CDATA["))
            {
                i = After(i, "]]>");
            }
            else if (StartsWith(i, "<?") || StartsWith(i, "<!"))
            {
                i = After(i, ">");
            }
            else if (StartsWith(i, "</"))
            {
                var tag = new TextRange(i, After(i, ">"));
                tags.Add(tag);
                open!.EndTag = tag;
                open = open.Parent;
                i = tag.End;
            }
            else
            {
                open = ReadStartTag(i, open, out i);
            }
        }
    }

    private int ReadText(int start)
    {
        int end = text.IndexOf('<', start);
        end = end < 0 ? text.Length : end;
        if (!text.AsSpan(start, end - start).IsWhiteSpace())
        {
            texts.Add(new TextRange(start, end));
        }

        return end;
    }

    /// <returns>The element that is open after the tag.</returns>
    private MarkupElement? ReadStartTag(int start, MarkupElement? parent, out int end)
    {
        int i = start + 1;
        string name = ReadName(ref i);
        List<MarkupAttribute> attributes = [];
        while (true)
        {
            i = SkipBlanks(i);
            if (text[i] is '/' or '>')
            {
                break;
            }

            attributes.Add(ReadAttribute(ref i));
        }

        bool isEmpty = text[i] == '/';
        end = isEmpty ? i + 2 : i + 1;
        var element = new MarkupElement(name, new TextRange(start, end), attributes, parent) { EndTag = new TextRange(end, end) };
        elements.Add(element);
        tags.Add(element.StartTag);
        parent?.Children.Add(element);
        return isEmpty ? parent : element;
    }

    private MarkupAttribute ReadAttribute(ref int i)
    {
        int start = i;
        string name = ReadName(ref i);
        i = SkipBlanks(SkipBlanks(i) + 1);
        int close = text.IndexOf(text[i], i + 1);
        var attribute = new MarkupAttribute(name, new TextRange(start, close + 1), new TextRange(i + 1, close));
        i = close + 1;
        return attribute;
    }

    private string ReadName(ref int i)
    {
        int length = text.AsSpan(i).IndexOfAny(NameEnds);
        string name = text.Substring(i, length);
        i += length;
        return name;
    }

    private int SkipBlanks(int i)
    {
        while (char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    private bool StartsWith(int i, string start) => string.CompareOrdinal(text, i, start, 0, start.Length) == 0;

    private int After(int i, string end) => text.IndexOf(end, i, StringComparison.Ordinal) + end.Length;
}
