using System.Collections.Concurrent;
using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>Words what is wrong with a document. Nothing here decides what is wrong.</summary>
internal sealed class ValidationMessages(Automaton automaton, CompiledPatterns patterns)
{
    private const int MostRemembered = 2_000;

    private readonly NameRegistry names = patterns.Names;
    private readonly Repairs repairs = new(automaton, patterns.Names);
    private readonly Explanations explanations = new(patterns);
    private readonly ConcurrentDictionary<(DiagnosticDescriptor, State, QualifiedName), string> wordings = new();
    private readonly ConcurrentDictionary<(State, QualifiedName), DiagnosticExplanation?> meanings = new();
    private readonly Lazy<QualifiedName[]> elementNames = new(() =>
        [.. patterns.Elements.SelectMany(e => e.Name.DescendantsAndSelf()).OfType<Syntax.NameNameClass>().Select(n => n.Name).Distinct()]);

    /// <summary>RNG0201 or RNG0202: an element that nothing expects here.</summary>
    public Diagnostic UnexpectedElement(SourceLocation location, string name, QualifiedName qualified, ElementFrame parent)
    {
        State state = parent.State;
        NameEntry entry = names.Find(qualified.NamespaceUri, qualified.LocalName);
        if (automaton.Anywhere(entry) is null)
        {
            string hint = Remember(RelaxNGDiagnostics.UnknownElement, state, qualified, () => Unknown(qualified, state));
            return new Diagnostic(RelaxNGDiagnostics.UnknownElement, location, $"element \"{name}\" not allowed {Place(parent)}; {hint}")
            {
                Explanation = OfUnknown(qualified, state) ?? explanations.OfElement(parent.Entry),
            };
        }

        string repair = repairs.Before(parent.Opened, parent.Children, entry) is NameEntry sibling
            ? $"move it before \"{Show(new QualifiedName(sibling.NamespaceUri, sibling.LocalName ?? "?"))}\""
            : Remember(RelaxNGDiagnostics.ElementOutOfContext, state, qualified, () => OutOfContext(state, qualified));
        return new Diagnostic(RelaxNGDiagnostics.ElementOutOfContext, location, $"element \"{name}\" not allowed {Place(parent)}; {repair}")
        {
            Explanation = explanations.OfElement(parent.Entry),
        };
    }

    /// <summary>RNG0203: an element before something that is required.</summary>
    public Diagnostic NotAllowedYet(SourceLocation location, string name, QualifiedName qualified, ElementFrame parent)
    {
        string[] before = [.. Expectations.Required(parent.State, PatternContent.Element).TakeWhile(r => r != qualified).Select(Show)];
        string what = before.Length > 0 ? Required("element", before) : Missing(parent.State, PatternContent.Element);
        return new Diagnostic(RelaxNGDiagnostics.ElementNotAllowedYet, location, $"element \"{name}\" not allowed yet {Place(parent)}; {what}")
        {
            Explanation = explanations.OfElement(parent.Entry),
        };
    }

    /// <summary>RNG0204: an element that ends too soon.</summary>
    public Diagnostic Incomplete(SourceLocation location, ElementFrame element) => new(
        RelaxNGDiagnostics.IncompleteElement, location, $"element \"{element.Name}\" incomplete; {Missing(element.State, PatternContent.Element)}")
    {
        Explanation = explanations.OfElement(element.Entry),
    };

    /// <summary>RNG0205: an attribute that nothing expects.</summary>
    public Diagnostic UnexpectedAttribute(SourceLocation location, string attribute, QualifiedName qualified, ElementFrame element)
    {
        string hint = Remember(RelaxNGDiagnostics.AttributeNotAllowed, element.State, qualified, () => ExpectedAttributes(qualified, element.State));
        return new Diagnostic(RelaxNGDiagnostics.AttributeNotAllowed, location, $"attribute \"{attribute}\" not allowed on \"{element.Name}\"; {hint}")
        {
            Explanation = explanations.OfElement(element.Entry),
        };
    }

    /// <summary>RNG0206: an attribute that must be there.</summary>
    public Diagnostic MissingAttributes(SourceLocation location, ElementFrame element) => new(
        RelaxNGDiagnostics.MissingAttribute, location, $"element \"{element.Name}\" lacks an attribute; {Missing(element.State, PatternContent.Attribute)}")
    {
        Explanation = Expectations.Required(element.State, PatternContent.Attribute) is [QualifiedName only]
            ? explanations.OfAttribute(element.Entry, element.State, only)
            : explanations.OfElement(element.Entry),
    };

    /// <summary>RNG0207: an attribute with a wrong value.</summary>
    public Diagnostic AttributeValue(SourceLocation location, string attribute, QualifiedName qualified, string value, ElementFrame element, IEnumerable<Pattern> expected) => new(
        RelaxNGDiagnostics.InvalidAttributeValue,
        location,
        $"value {ValueDescriptions.Show(value)} of attribute \"{attribute}\" not allowed on \"{element.Name}\"; expected {ValueDescriptions.Describe(expected, value)}")
    {
        Explanation = explanations.OfAttribute(element.Entry, element.State, qualified),
    };

    /// <summary>RNG0208: text where none is allowed.</summary>
    public Diagnostic Text(SourceLocation location, ElementFrame parent) => new(
        RelaxNGDiagnostics.TextNotAllowed, location, $"text not allowed {Place(parent)}; {Remember(RelaxNGDiagnostics.TextNotAllowed, parent.State, default, () => TextRepair(parent.State))}")
    {
        Explanation = explanations.OfElement(parent.Entry),
    };

    /// <summary>RNG0209: an element whose text has a wrong value.</summary>
    public Diagnostic ElementValue(SourceLocation location, ElementFrame element, string value) => new(
        RelaxNGDiagnostics.InvalidElementValue,
        location,
        $"text {ValueDescriptions.Show(value)} of element \"{element.Name}\" not allowed; expected {ValueDescriptions.Describe(element.State.Alternatives, value)}")
    {
        Explanation = explanations.OfElement(element.Entry),
    };

    /// <summary>RNG0210: an ID that is used already.</summary>
    /// <param name="location">Where it is used again.</param>
    /// <param name="id">The ID.</param>
    /// <param name="firstLine">The line of its first use; 0 where it is not known.</param>
    public static Diagnostic DuplicateId(SourceLocation location, string id, int firstLine) => new(
        RelaxNGDiagnostics.DuplicateId, location, $"the ID \"{id}\" is used already{(firstLine > 0 ? $" in line {firstLine}" : "")}; give this element another");

    /// <summary>RNG0212: more findings than are listed.</summary>
    public static Diagnostic MoreFindings(string file, int listed, int omitted) => new(
        RelaxNGDiagnostics.MoreFindings, new SourceLocation(file), $"{omitted} more findings are not listed; correct the first {listed} and validate again");

    private static string Show(QualifiedName name) => name.NamespaceUri == QualifiedName.XmlNamespace ? "xml:" + name.LocalName : name.LocalName;

    private static string Place(ElementFrame parent) => parent.Name.Length == 0 ? "as the root" : $"in \"{parent.Name}\"";

    /// <summary>Remembers how an answer is worded, because documents repeat their mistakes.</summary>
    private string Remember(DiagnosticDescriptor kind, State state, QualifiedName name, Func<string> word)
    {
        if (!wordings.TryGetValue((kind, state, name), out string? known))
        {
            known = word();
            if (wordings.Count < MostRemembered)
            {
                wordings.TryAdd((kind, state, name), known);
            }
        }

        return known;
    }

    private string OutOfContext(State state, QualifiedName name)
    {
        IReadOnlyList<QualifiedName> wrappers = repairs.AroundElement(state, name);
        return Expected(state, name.LocalName) + (wrappers.Count > 0 ? $"; it may stand in {Alternatives(wrappers)} here" : "");
    }

    private string TextRepair(State state)
    {
        IReadOnlyList<QualifiedName> wrappers = repairs.AroundText(state);
        return wrappers.Count > 0 ? $"put {Alternatives(wrappers)} around it" : Expected(state, "");
    }

    private static string Alternatives(IReadOnlyList<QualifiedName> elements)
    {
        string[] tags = [.. elements.Select(n => $"<{Show(n)}>")];
        return tags.Length == 1 ? tags[0] : $"{string.Join(", ", tags[..^1])} or {tags[^1]}";
    }

    private static string Expected(State state, string near)
    {
        List<string> parts = [];
        IReadOnlyCollection<QualifiedName> expected = Expectations.Names(state, PatternContent.Element);
        if (expected.Count > 0)
        {
            parts.Add(Suggestions.Quote(Suggestions.Nearest(near, expected.Select(Show))));
        }

        if (state.Alternatives.Any(a => a.Holds(PatternContent.Text)))
        {
            parts.Add("text");
        }

        if (state.MayEnd && !state.Alternatives.Any(a => a is NotAllowedPattern && state.Alternatives.Length == 1))
        {
            parts.Add("the end tag");
        }

        return parts.Count == 0 ? "nothing may follow" : "expected " + string.Join(" or ", parts);
    }

    private static string Required(string what, string[] missing) => $"missing required {what}{(missing.Length > 1 ? "s" : "")} {Suggestions.Quote(missing)}";

    private static string Missing(State state, PatternContent wanted)
    {
        string what = wanted == PatternContent.Attribute ? "attribute" : "element";
        string[] required = [.. Expectations.Required(state, wanted).Select(Show)];
        if (required.Length > 0)
        {
            return Required(what, required);
        }

        string[] expected = [.. Expectations.Names(state, wanted).Select(Show).Order(StringComparer.Ordinal)];
        return expected.Length > 0 ? $"expected {what} {Suggestions.Quote(expected)}" : $"expected another {what}, whose name the schema leaves open";
    }

    private static string ExpectedAttributes(QualifiedName name, State state)
    {
        string[] expected = [.. Expectations.Names(state, PatternContent.Attribute).Select(Show)];
        return Suggestions.Likely(name.LocalName, expected) is string likely ? $"did you mean \"{likely}\"?"
            : expected.Length == 0 ? "no attribute is allowed here"
            : $"expected {Suggestions.Quote(Suggestions.Nearest(name.LocalName, expected))}";
    }

    private string Unknown(QualifiedName name, State state)
    {
        IReadOnlyCollection<QualifiedName> expected = Expectations.Names(state, PatternContent.Element);
        QualifiedName[] inOther = [.. elementNames.Value.Where(n => n.LocalName == name.LocalName)];
        if (inOther.Length > 0)
        {
            string own = name.NamespaceUri.Length == 0 ? "no namespace" : $"the namespace \"{name.NamespaceUri}\"";
            string right = inOther[0].NamespaceUri.Length == 0 ? "no namespace" : $"the namespace \"{inOther[0].NamespaceUri}\"";
            return $"it is in {own}, and the schema has it in {right}";
        }

        return Suggestions.Likely(name.LocalName, expected.Select(Show)) is string fitting ? $"did you mean \"{fitting}\"?"
            : Suggestions.Likely(name.LocalName, elementNames.Value.Select(Show)) is string likely ? $"did you mean \"{likely}\"? It is not allowed here either; {Expected(state, name.LocalName)}"
            : $"the schema has no such element; {Expected(state, name.LocalName)}";
    }

    /// <summary>What the schema says of the element that a wrong name probably means.</summary>
    private DiagnosticExplanation? OfUnknown(QualifiedName name, State state)
    {
        if (!meanings.TryGetValue((state, name), out DiagnosticExplanation? known))
        {
            known = Meant(name, state) is QualifiedName meant ? explanations.OfElement(meant) : null;
            if (meanings.Count < MostRemembered)
            {
                meanings.TryAdd((state, name), known);
            }
        }

        return known;
    }

    /// <summary>The element that a wrong name probably means.</summary>
    private QualifiedName? Meant(QualifiedName name, State state)
    {
        string? likely = Suggestions.Likely(name.LocalName, Expectations.Names(state, PatternContent.Element).Select(Show))
            ?? Suggestions.Likely(name.LocalName, elementNames.Value.Select(Show));
        return likely is null ? null : Array.Find(elementNames.Value, n => Show(n) == likely);
    }
}
