using System.Xml;
using Tei.Validation.RelaxNG.Datatypes;
using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>Validates one document in one pass over a reader. Its memory depends on the depth of the document and its IDs, not on its length.</summary>
internal sealed partial class DocumentValidator
{
    private readonly XmlReader reader;
    private readonly IXmlLineInfo? lines;
    private readonly string file;
    private readonly CompiledSchema schema;
    private readonly Automaton automaton;
    private readonly NameCache names;
    private readonly DocumentContext context;
    private readonly IdTable? ids;
    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<ElementFrame> frames = [new ElementFrame()];
    private readonly bool isPlainReader;
    private int top;

    /// <summary>Makes the validator of one document.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="reader">The document.</param>
    /// <param name="file">The document's name for messages.</param>
    /// <param name="isPlainReader">Whether the reader is the parser itself, which tells white space from text.</param>
    public DocumentValidator(CompiledSchema schema, XmlReader reader, string file, bool isPlainReader)
    {
        this.schema = schema;
        this.reader = reader;
        this.file = file;
        this.isPlainReader = isPlainReader;
        automaton = schema.Automaton;
        lines = reader as IXmlLineInfo;
        names = new NameCache(schema.Names);
        context = new DocumentContext(reader);
        ids = schema.Options.Identifiers == IdentifierChecking.Checked ? new IdTable() : null;
        frames[0].Open("", 1, automaton.Start, null);
    }

    public ValidationReport Run()
    {
        try
        {
            if (reader.NodeType != XmlNodeType.None || reader.Read())
            {
                ReadAll();
            }

            diagnostics.AddRange(ids?.Unresolved() ?? []);
        }
        catch (XmlException e)
        {
            return new ValidationReport([.. InOrder(diagnostics), HardenedXml.ToDiagnostic(e, file)]);
        }

        return diagnostics.Count == 0 ? ValidationReport.Valid : new ValidationReport(InOrder(diagnostics));
    }

    private static Diagnostic[] InOrder(List<Diagnostic> found) => [.. found.OrderBy(d => d.Location.Line).ThenBy(d => d.Location.Column)];

    private void ReadAll()
    {
        int outerDepth = reader.Depth;
        do
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    ReadElement();
                    break;
                case XmlNodeType.EndElement:
                    EndElement();
                    break;
                case XmlNodeType.Text:
                    ReadText(isBlank: !isPlainReader && WhiteSpace.IsAll(reader.Value));
                    break;
                case XmlNodeType.CDATA:
                    ReadText(isBlank: WhiteSpace.IsAll(reader.Value));
                    break;
                case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    ReadText(isBlank: true);
                    break;
                case XmlNodeType.DocumentType:
                    context.ReadInternalSubset(reader.Value);
                    break;
                case XmlNodeType.EntityReference:
                    reader.ResolveEntity();
                    break;
            }

            // A reader that stands on an element inside a document is read to the end of that element.
            if (top == 0 && outerDepth > 0)
            {
                return;
            }
        }
        while (reader.Read());
    }

    private void ReadElement()
    {
        ElementFrame parent = frames[top];
        EndText(parent);
        parent.HasChildElements = true;
        NameEntry name = names.Find(reader.LocalName, reader.NamespaceURI);
        Transition? entered = parent.State.Elements.Find(name) ?? automaton.Element(parent.State, name);
        int index = parent.CountChild(reader.Name);
        ElementFrame frame = Push();
        frame.Open(reader.Name, index, automaton.Dead, entered);
        if (entered.IsImpossible)
        {
            frame.Entered = null;
            frame.State = Recover(parent, frame, name);
        }
        else
        {
            frame.State = entered.Inside!;
        }

        bool isEmpty = reader.IsEmptyElement;
        if (reader.MoveToFirstAttribute())
        {
            ReadAttributes(frame, name);
        }

        CloseStartTag(frame);
        if (isEmpty)
        {
            EndElement();
        }
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

    private void ReadAttributes(ElementFrame frame, NameEntry element)
    {
        bool wasDead = frame.State.IsDead;
        do
        {
            if (reader.NamespaceURI == QualifiedName.XmlnsNamespace)
            {
                continue;
            }

            NameEntry name = names.Find(reader.LocalName, reader.NamespaceURI);
            if (!wasDead)
            {
                frame.State = ReadAttribute(frame, name);
            }

            if (element.IdAttributes is not null)
            {
                ReadId(element.IdAttributes, name);
            }
        }
        while (reader.MoveToNextAttribute());

        reader.MoveToElement();
    }

    private State ReadAttribute(ElementFrame frame, NameEntry name)
    {
        State state = frame.State;
        Transition transition = state.Attributes.Find(name) ?? automaton.Attribute(state, name);
        if (transition.IsImpossible)
        {
            var qualified = new QualifiedName(reader.NamespaceURI, reader.LocalName);
            diagnostics.Add(schema.Messages.UnexpectedAttribute(Location(reader.Name), reader.Name, qualified, frame.Name, state));
            return state;
        }

        Pattern[] leaves = transition.Leaves;
        if (leaves.Length == 1 && leaves[0] is TextPattern)
        {
            return transition.WhenAllMatch!;
        }

        string value = reader.Value;
        string matched = schema.Values.Matched(transition, value, context);
        if (matched.Length == leaves.Length)
        {
            return transition.WhenAllMatch!;
        }

        if (matched.Length == 0)
        {
            diagnostics.Add(ValidationMessages.AttributeValue(Location(reader.Name), reader.Name, value, leaves));
            return transition.WhenAllMatch!;
        }

        return transition.WhenMatched(matched, automaton);
    }

    private void ReadId(IdAttribute[] attributes, NameEntry name)
    {
        foreach ((NameEntry attribute, IdKind kind) in attributes)
        {
            if (attribute == name && ids?.Add(kind, reader.Value, Location(reader.Name)) is Diagnostic duplicate)
            {
                diagnostics.Add(duplicate);
            }
        }
    }

    private void CloseStartTag(ElementFrame frame)
    {
        State open = frame.State;
        State closed = open.Closed ?? automaton.Close(open);
        if (closed.IsDead && !open.IsDead)
        {
            diagnostics.Add(ValidationMessages.MissingAttributes(Location(null), frame.Name, open));
            closed = automaton.CloseWithoutRequired(open);
        }

        frame.State = closed;
    }

    private void ReadText(bool isBlank)
    {
        ElementFrame frame = frames[top];
        if (top == 0)
        {
            return;
        }

        if (frame.State.HoldsData && !frame.HasChildElements)
        {
            if (frame.Text.Length == 0)
            {
                frame.TextLocation = TextLocation();
            }

            frame.Text.Append(reader.Value);
        }
        else if (!isBlank)
        {
            AcceptText(frame, static validator => validator.TextLocation());
        }
    }

    /// <summary>A child element comes, so text that was kept for its value is text between elements.</summary>
    private void EndText(ElementFrame frame)
    {
        if (frame.Text.Length == 0)
        {
            return;
        }

        bool isBlank = WhiteSpace.IsAll(frame.Text.ToString());
        frame.Text.Clear();
        if (!isBlank)
        {
            AcceptText(frame, _ => frame.TextLocation);
        }
    }

    private void AcceptText(ElementFrame frame, Func<DocumentValidator, SourceLocation> location)
    {
        State state = frame.State;
        State next = state.AfterText ?? automaton.Text(state);
        if (!next.IsDead)
        {
            frame.State = next;
        }
        else if (!state.IsDead)
        {
            diagnostics.Add(schema.Messages.Text(location(this), frame.Name, state));
        }
    }

    private void EndElement()
    {
        ElementFrame frame = frames[top];
        ElementFrame parent = frames[top - 1];
        string matched = frame.State.HoldsData && !frame.HasChildElements ? MatchText(frame) : MatchEnd(frame);
        if (frame.Entered is not null)
        {
            parent.State = matched.Length == frame.Entered.Leaves.Length || matched.Length == 0
                ? frame.Entered.WhenAllMatch!
                : frame.Entered.WhenMatched(matched, automaton);
        }

        top--;
    }

    /// <summary>The alternatives by which an element without data may end; all of them after an error.</summary>
    private string MatchEnd(ElementFrame frame)
    {
        State state = frame.State;
        if (state.IsFinal)
        {
            return state.AllAlternatives;
        }

        if (!state.MayEnd && !state.IsDead)
        {
            diagnostics.Add(ValidationMessages.Incomplete(Location(null), frame.Name, state));
        }

        return state.FinalAlternatives;
    }

    /// <summary>The alternatives that match the element's whole text.</summary>
    private string MatchText(ElementFrame frame)
    {
        State state = frame.State;
        string text = frame.Text.ToString();
        string matched = schema.Values.Matched(state.Alternatives, text, context);
        if (matched.Length == 0 && !state.IsDead)
        {
            diagnostics.Add(ValidationMessages.ElementValue(frame.Text.Length > 0 ? frame.TextLocation : Location(null), frame.Name, text, state.Alternatives));
        }

        return matched;
    }
}
