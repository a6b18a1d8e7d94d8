using System.Runtime.InteropServices;
using System.Text;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>An open element: how far its content has come. Frames are used again for the next element of the same depth.</summary>
internal sealed class ElementFrame
{
    private readonly Dictionary<string, int> children = new(StringComparer.Ordinal);

    /// <summary>How far the content has come.</summary>
    public State State { get; set; } = null!;

    /// <summary>How the parent went into the element; null where the parent did not expect it.</summary>
    public Transition? Entered { get; set; }

    /// <summary>The name as written, prefix included.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The place among the siblings of the same name, from 1.</summary>
    public int Index { get; private set; }

    public bool HasChildElements { get; set; }

    /// <summary>The text so far, where its value matters.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>Where that text starts.</summary>
    public SourceLocation TextLocation { get; set; }

    public void Open(string name, int index, State state, Transition? entered)
    {
        Name = name;
        Index = index;
        State = state;
        Entered = entered;
        HasChildElements = false;
        Text.Clear();
        if (children.Count > 0)
        {
            children.Clear();
        }
    }

    /// <summary>Counts a child, and gives its place among those of its name.</summary>
    public int CountChild(string name) => ++CollectionsMarshal.GetValueRefOrAddDefault(children, name, out _);
}
