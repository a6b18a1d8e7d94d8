using System.Xml;
using Tei.Validation.RelaxNG.Datatypes;
using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>Validates one document that is pushed into it, event by event. Its memory depends on the depth of the document and its IDs, not on its length.</summary>
/// <param name="schema">The schema.</param>
/// <param name="file">The document's name for messages.</param>
/// <param name="lines">Where the source of the events stands; null where it does not know.</param>
/// <param name="context">What prefixes and entity names mean where the source stands.</param>
/// <param name="workspace">What an earlier validation has left.</param>
internal sealed partial class DocumentValidator(CompiledSchema schema, string file, IXmlLineInfo? lines, IValueContext context, Workspace workspace)
{
    private readonly Automaton automaton = schema.Automaton;
    private readonly IdTable? ids = schema.Options.Identifiers == IdentifierChecking.Checked ? workspace.Ids : null;
    private readonly List<ElementFrame> frames = WithRoot(workspace.Frames, schema.Automaton);
    private int top;

    /// <summary>The number of open elements.</summary>
    public int Depth => top;

    /// <summary>What may come next.</summary>
    public RelaxNGExpectation Expected => new(frames[top].State);

    /// <summary>The name of the innermost open element as written; null outside the root.</summary>
    public string? ElementName => top == 0 ? null : frames[top].Name;

    /// <summary>The namespace of the innermost open element; null outside the root, and arbitrary for one that the schema does not mention.</summary>
    public string? ElementNamespace => frames[top].Entry?.NamespaceUri;

    /// <summary>Whether the value of text matters here, so that it must be given to <see cref="KeepText"/>.</summary>
    public bool KeepsText
    {
        get
        {
            ElementFrame frame = frames[top];
            return frame.State.HoldsData && !frame.HasChildElements;
        }
    }

    /// <summary>Opens an element.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="localName">The local name.</param>
    /// <param name="namespaceUri">The namespace.</param>
    /// <param name="entry">What the schema knows the name as.</param>
    public void StartElement(string name, string localName, string namespaceUri, NameEntry entry)
    {
        ElementFrame parent = frames[top];
        EndText(parent);
        parent.HasChildElements = true;
        Transition? entered = parent.State.Elements.Find(entry) ?? automaton.Element(parent.State, entry);
        int index = parent.CountChild(name);
        ElementFrame frame = Push();
        if (entered.Inside is State inside)
        {
            frame.Open(name, index, inside, entered, entry);
            parent.AddChild(entry);
        }
        else
        {
            frame.Open(name, index, automaton.Dead, null, entry);
            frame.State = Recover(parent, frame, new QualifiedName(namespaceUri, localName), entry);
        }
    }

    /// <summary>Takes an attribute of the element that was opened last.</summary>
    public void Attribute(string name, string localName, string namespaceUri, NameEntry entry, string value)
    {
        ElementFrame frame = frames[top];
        State state = frame.State;
        if (!state.IsDead)
        {
            Transition transition = state.Attributes.Find(entry) ?? automaton.Attribute(state, entry);
            if (transition.WhenAllMatch is State next)
            {
                frame.State = AttributeValue(transition, next, name, localName, namespaceUri, value);
            }
            else
            {
                if (MayReport())
                {
                    diagnostics.Add(schema.Messages.UnexpectedAttribute(Location(name), name, new QualifiedName(namespaceUri, localName), frame));
                }
            }
        }

        if (ids is not null && frame.Entry!.IdAttributes is IdAttribute[] idAttributes)
        {
            CheckId(idAttributes, name, entry, value);
        }
    }

    /// <summary>Ends the start tag.</summary>
    public void CloseStartTag()
    {
        ElementFrame frame = frames[top];
        State open = frame.State;
        State closed = open.Closed ?? automaton.Close(open);
        if (closed.IsDead && !open.IsDead)
        {
            if (MayReport())
            {
                diagnostics.Add(schema.Messages.MissingAttributes(Location(null), frame));
            }
            closed = automaton.CloseWithoutRequired(open);
        }

        frame.State = frame.Opened = closed;
    }

    /// <summary>Keeps text whose value matters.</summary>
    public void KeepText(string value)
    {
        ElementFrame frame = frames[top];
        if (!frame.HasText)
        {
            frame.TextLocation = TextLocation(value);
        }

        frame.AddText(value);
    }

    /// <summary>Goes over text between elements that is more than white space; false where none is allowed.</summary>
    public bool TryText()
    {
        ElementFrame frame = frames[top];
        State state = frame.State;
        if (top == 0 || state.IsDead)
        {
            return true;
        }

        State next = state.AfterText ?? automaton.Text(state);
        if (next.IsDead)
        {
            return false;
        }

        frame.State = next;
        return true;
    }

    /// <summary>Reports text for which <see cref="TryText"/> was false.</summary>
    public void TextNotAllowed(string value) => TextNotAllowed(TextLocation(value));

    /// <summary>Ends the innermost element.</summary>
    public void EndElement()
    {
        ElementFrame frame = frames[top];
        State state = frame.State;
        Transition? entered = frame.Entered;
        if (state.IsFinal && !state.HoldsData)
        {
            // The ordinary case: all alternatives by which the element was entered match.
            if (entered is not null)
            {
                frames[top - 1].State = entered.WhenMatched(state.AllAlternatives, automaton);
            }

            top--;
            return;
        }

        string matched = state.HoldsData && !frame.HasChildElements ? MatchText(frame) : MatchEnd(frame);
        if (entered is not null)
        {
            frames[top - 1].State = matched.Length == 0 ? entered.WhenAllMatch! : entered.WhenMatched(matched, automaton);
        }

        top--;
    }

    private static List<ElementFrame> WithRoot(List<ElementFrame> frames, Automaton automaton)
    {
        frames[0].Open("", 1, automaton.Start, null, null);
        frames[0].Opened = automaton.Start;
        return frames;
    }

    private ElementFrame Push()
    {
        top++;
        if (top == frames.Count)
        {
            frames.Add(new ElementFrame());
        }

        return frames[top];
    }

    private State AttributeValue(Transition transition, State whenAllMatch, string name, string localName, string namespaceUri, string value)
    {
        Pattern[] leaves = transition.Leaves;
        string matched = schema.Values.Matched(leaves, value, context);
        if (matched.Length == leaves.Length)
        {
            return whenAllMatch;
        }

        if (matched.Length == 0)
        {
            if (MayReport())
            {
                diagnostics.Add(schema.Messages.AttributeValue(Location(name), name, new QualifiedName(namespaceUri, localName), value, frames[top], leaves));
            }
            return whenAllMatch;
        }

        return transition.WhenMatched(matched, automaton);
    }

    private void CheckId(IdAttribute[] attributes, string name, NameEntry entry, string value)
    {
        foreach ((NameEntry attribute, IdKind kind) in attributes)
        {
            if (attribute != entry)
            {
                continue;
            }

            if (kind != IdKind.Id)
            {
                if (ids!.IsWaiting(kind, value))
                {
                    ids.Refer(kind, value, Location(name));
                }
            }
            else if (!ids!.TryDefine(value, lines?.LineNumber ?? 0, out int firstLine))
            {
                if (MayReport())
                {
                    diagnostics.Add(ValidationMessages.DuplicateId(Location(name), WhiteSpace.Collapse(value), firstLine));
                }
            }
        }
    }

    /// <summary>A child element comes, so text that was kept for its value is text between elements.</summary>
    private void EndText(ElementFrame frame)
    {
        if (!frame.HasText)
        {
            return;
        }

        bool isBlank = WhiteSpace.IsAll(frame.Text);
        frame.ForgetText();
        if (!isBlank && !TryText())
        {
            TextNotAllowed(frame.TextLocation);
        }
    }

    private void TextNotAllowed(SourceLocation location)
    {
        ElementFrame frame = frames[top];
        if (MayReport())
        {
            diagnostics.Add(schema.Messages.Text(location, frame));
        }
    }

    /// <summary>The alternatives by which an element without data may end; all of them after an error.</summary>
    private string MatchEnd(ElementFrame frame)
    {
        State state = frame.State;
        if (!state.MayEnd && !state.IsDead)
        {
            if (MayReport())
            {
                diagnostics.Add(schema.Messages.Incomplete(Location(null), frame));
            }
        }

        return state.FinalAlternatives;
    }

    /// <summary>The alternatives that match the element's whole text.</summary>
    private string MatchText(ElementFrame frame)
    {
        State state = frame.State;
        string text = frame.Text;
        string matched = schema.Values.Matched(state.Alternatives, text, context);
        if (matched.Length == 0 && !state.IsDead)
        {
            if (MayReport())
            {
                diagnostics.Add(schema.Messages.ElementValue(frame.HasText ? frame.TextLocation : Location(null), frame, text));
            }
        }

        return matched;
    }
}
