using System.Text;
using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>An open element: how far its content has come. Frames are used again for the next element of the same depth.</summary>
internal sealed class ElementFrame
{
    private const int MostChildren = 32;

    private readonly ChildCounts children = new();
    private readonly NameEntry[] siblings = new NameEntry[MostChildren];
    private StringBuilder? text;
    private int childCount;

    /// <summary>How far the content has come.</summary>
    public State State { get; set; } = null!;

    /// <summary>How the parent went into the element; null where the parent did not expect it.</summary>
    public Transition? Entered { get; set; }

    /// <summary>The name as written, prefix included.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The place among the siblings of the same name, from 1.</summary>
    public int Index { get; private set; }

    /// <summary>The place of the element, once somebody has asked for it.</summary>
    public ElementPath? Path { get; set; }

    /// <summary>What the schema knows the name as; null outside the root.</summary>
    public NameEntry? Entry { get; private set; }

    public bool HasChildElements { get; set; }

    /// <summary>The state after the start tag.</summary>
    public State Opened { get; set; } = null!;

    /// <summary>The children so far; empty where they are too many to be kept.</summary>
    public ReadOnlySpan<NameEntry> Children => childCount > MostChildren ? [] : siblings.AsSpan(0, childCount);

    /// <summary>Whether text was kept because its value matters.</summary>
    public bool HasText => text is { Length: > 0 };

    /// <summary>The text so far, where its value matters.</summary>
    public string Text => text?.ToString() ?? "";

    /// <summary>Where that text starts.</summary>
    public SourceLocation TextLocation { get; set; }

    public void Open(string name, int index, State state, Transition? entered, NameEntry? entry)
    {
        Name = name;
        Index = index;
        State = state;
        Entered = entered;
        Entry = entry;
        HasChildElements = false;
        Path = null;
        childCount = 0;
        text?.Clear();
        children.Clear();
    }

    public void AddText(string value) => (text ??= new StringBuilder()).Append(value);

    public void ForgetText() => text?.Clear();

    /// <summary>Notes a child that was allowed.</summary>
    public void AddChild(NameEntry child)
    {
        if (childCount < MostChildren)
        {
            siblings[childCount] = child;
        }

        childCount++;
    }

    /// <summary>Counts a child, and gives its place among those of its name.</summary>
    public int CountChild(string name) => children.Count(name);
}
