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
        Transition later = automaton.ElementWithoutRequired(parent.State, name);
        if (!later.IsImpossible)
        {
            diagnostics.Add(ValidationMessages.NotAllowedYet(Location(null), frame.Name, parentName, parent.State));
            frame.Entered = later;
            return later.Inside!;
        }

        // A dead parent has been reported already, unless the schema allows no document at all.
        if (!parent.State.IsDead || top == 1)
        {
            var qualified = new QualifiedName(reader.NamespaceURI, reader.LocalName);
            diagnostics.Add(schema.Messages.UnexpectedElement(Location(null), frame.Name, qualified, parentName, parent.State));
        }

        return automaton.Anywhere(name) ?? automaton.Dead;
    }

    /// <summary>Where the reader is; with the path of the innermost open element, and the attribute where one is named.</summary>
    private SourceLocation Location(string? attribute) => lines is not null && lines.HasLineInfo()
        ? new SourceLocation(file, lines.LineNumber, lines.LinePosition, XPath(attribute))
        : new SourceLocation(file, 0, 0, XPath(attribute));

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
