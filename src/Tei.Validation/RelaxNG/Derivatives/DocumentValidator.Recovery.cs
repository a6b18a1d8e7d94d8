using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <content>What happens after an error, so that one mistake gives one message.</content>
internal sealed partial class DocumentValidator
{
    // The path of an element that lies deeper is left out: it would be longer than what it says is worth.
    private const int DeepestPath = 200;

    private readonly List<Diagnostic> diagnostics = [];
    private int omitted;

    /// <summary>Ends the document: what was found, in document order.</summary>
    public ValidationReport Complete()
    {
        foreach (Diagnostic unresolved in ids?.Unresolved() ?? [])
        {
            if (MayReport())
            {
                diagnostics.Add(unresolved);
            }
        }

        return Findings(null);
    }

    /// <summary>What was found so far, in document order, and what ended the document too early.</summary>
    public ValidationReport Findings(Diagnostic? end)
    {
        if (diagnostics.Count == 0 && end is null)
        {
            return ValidationReport.Valid;
        }

        IEnumerable<Diagnostic> found = diagnostics.OrderBy(d => d.Location.Line).ThenBy(d => d.Location.Column);
        if (omitted > 0)
        {
            found = found.Append(ValidationMessages.MoreFindings(file, diagnostics.Count, omitted));
        }

        return new ValidationReport([.. found, .. end is null ? Array.Empty<Diagnostic>() : [end]]);
    }

    /// <summary>The place of the innermost open element; null outside the root and very deep inside.</summary>
    public ElementPath? Path
    {
        get
        {
            if (top > DeepestPath)
            {
                return null;
            }

            ElementPath? path = null;
            for (int i = 1; i <= top; i++)
            {
                path = frames[i].Path ??= new ElementPath(path, frames[i].Name, frames[i].Index);
            }

            return path;
        }
    }

    /// <summary>The line where the source of the events stands; 0 where it does not know.</summary>
    public int Line => lines?.LineNumber ?? 0;

    /// <summary>The column where the source of the events stands; 0 where it does not know.</summary>
    public int Column => lines?.LinePosition ?? 0;

    /// <summary>Where the source of the events stands; with the path of the innermost open element, and the attribute where one is named.</summary>
    public SourceLocation Location(string? attribute) => lines is not null && lines.HasLineInfo()
        ? new SourceLocation(file, lines.LineNumber, lines.LinePosition, XPath(attribute))
        : new SourceLocation(file, 0, 0, XPath(attribute));

    /// <summary>Whether one more finding may be listed; counts it where it may not.</summary>
    private bool MayReport()
    {
        if (diagnostics.Count < schema.Options.MostFindings)
        {
            return true;
        }

        omitted++;
        return false;
    }

    /// <summary>
    /// An element that nothing expects: where leaving out what is required would allow it, validation goes on behind it; otherwise the parent stays
    /// where it was, and the element is validated by what the schema says of its name anywhere.
    /// </summary>
    private State Recover(ElementFrame parent, ElementFrame frame, QualifiedName name, NameEntry entry)
    {
        Transition later = automaton.ElementWithoutRequired(parent.State, entry);
        if (!later.IsImpossible)
        {
            if (MayReport())
            {
                diagnostics.Add(schema.Messages.NotAllowedYet(Location(null), frame.Name, name, parent));
            }
            frame.Entered = later;
            parent.AddChild(entry);
            return later.Inside!;
        }

        // A dead parent has been reported already, unless the schema allows no document at all.
        if (!parent.State.IsDead || top == 1)
        {
            if (MayReport())
            {
                diagnostics.Add(schema.Messages.UnexpectedElement(Location(null), frame.Name, name, parent));
            }
        }

        return automaton.Anywhere(entry) ?? automaton.Dead;
    }

    /// <summary>Where a text that the source stands on has its first character that is not white space.</summary>
    private SourceLocation TextLocation(string text)
    {
        SourceLocation start = Location(null);
        int blank = text.AsSpan().IndexOfAnyExcept(" \t\r\n");
        int lastLine = blank <= 0 ? -1 : text.LastIndexOf('\n', blank - 1);
        return blank <= 0 || start.Line == 0 ? start
            : lastLine < 0 ? start with { Column = start.Column + blank }
            : start with { Line = start.Line + text.AsSpan(0, blank).Count('\n'), Column = blank - lastLine };
    }

    private string? XPath(string? attribute) => Path?.ToXPath(attribute);
}
