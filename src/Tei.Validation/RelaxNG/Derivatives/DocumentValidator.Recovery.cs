using System.Text;
using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <content>What happens after an error, so that one mistake gives one message.</content>
internal sealed partial class DocumentValidator
{
    /// <summary>
    /// An element that nothing expects: where leaving out what is required would allow it, validation goes on behind it; otherwise the parent stays
    /// where it was, and the element is validated by what the schema says of its name anywhere.
    /// </summary>
    private State Recover(ElementFrame parent, ElementFrame frame, NameEntry name)
    {
        string? parentName = top > 1 ? parent.Name : null;
        var qualified = new QualifiedName(reader.NamespaceURI, reader.LocalName);
        Transition later = automaton.ElementWithoutRequired(parent.State, name);
        if (!later.IsImpossible)
        {
            diagnostics.Add(ValidationMessages.NotAllowedYet(Location(null), frame.Name, qualified, parentName, parent.State));
            frame.Entered = later;
            return later.Inside!;
        }

        // A dead parent has been reported already, unless the schema allows no document at all.
        if (!parent.State.IsDead || top == 1)
        {
            diagnostics.Add(schema.Messages.UnexpectedElement(Location(null), frame.Name, qualified, parentName, parent.State));
        }

        return automaton.Anywhere(name) ?? automaton.Dead;
    }

    /// <summary>Where the reader is; with the path of the innermost open element, and the attribute where one is named.</summary>
    private SourceLocation Location(string? attribute) => lines is not null && lines.HasLineInfo()
        ? new SourceLocation(file, lines.LineNumber, lines.LinePosition, XPath(attribute))
        : new SourceLocation(file, 0, 0, XPath(attribute));

    /// <summary>Where the text at the reader has its first character that is not white space.</summary>
    private SourceLocation TextLocation()
    {
        SourceLocation start = Location(null);
        string text = reader.Value;
        int blank = text.AsSpan().IndexOfAnyExcept(" \t\r\n");
        int lastLine = blank <= 0 ? -1 : text.LastIndexOf('\n', blank - 1);
        return blank <= 0 || start.Line == 0 ? start
            : lastLine < 0 ? start with { Column = start.Column + blank }
            : start with { Line = start.Line + text.AsSpan(0, blank).Count('\n'), Column = blank - lastLine };
    }

    private string XPath(string? attribute)
    {
        var path = new StringBuilder();
        for (int i = 1; i <= top; i++)
        {
            path.Append('/').Append(frames[i].Name);
            if (i > 1)
            {
                path.Append('[').Append(frames[i].Index).Append(']');
            }
        }

        return attribute is null ? path.ToString() : path.Append("/@").Append(attribute).ToString();
    }
}
