using Tei.Validation.RelaxNG.Syntax;

namespace Tei.Validation.RelaxNG.Simplification;

/// <summary>All that a grammar defines under one name; the start has no name.</summary>
internal sealed class Definition(string? name)
{
    public string? Name { get; } = name;

    public List<DefineSyntax> Parts { get; } = [];

    /// <summary>The merged pattern with references (after 4.18).</summary>
    public SimplePattern? Pattern { get; set; }

    /// <summary>The pattern without references (after 4.21).</summary>
    public SimplePattern? Expanded { get; set; }

    /// <summary>Whether the expansion is under way, so that meeting it again is a loop.</summary>
    public bool IsBeingExpanded { get; set; }
}

/// <summary>The names of one grammar and, through its parent, those that <c>parentRef</c> reaches.</summary>
internal sealed class GrammarScope(GrammarScope? parent)
{
    public GrammarScope? Parent { get; } = parent;

    public Definition Start { get; } = new(null);

    public Dictionary<string, Definition> Definitions { get; } = new(StringComparer.Ordinal);

    public Definition Named(string? name)
    {
        if (name is null)
        {
            return Start;
        }

        if (!Definitions.TryGetValue(name, out Definition? definition))
        {
            Definitions.Add(name, definition = new Definition(name));
        }

        return definition;
    }
}
