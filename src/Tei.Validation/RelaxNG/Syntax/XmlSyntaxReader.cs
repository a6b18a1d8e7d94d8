using Tei.Validation.RelaxNG.Datatypes;

namespace Tei.Validation.RelaxNG.Syntax;

/// <summary>What an element of a schema inherits: the namespace for names, and the datatype library (RELAX NG, 4.3 and 4.8).</summary>
internal readonly record struct SyntaxContext(string Namespace, string DatatypeLibrary);

/// <summary>Reads the XML syntax into the syntax tree: the full syntax (3) and the steps 4.1 to 4.5 and 4.8 to 4.11.</summary>
internal sealed partial class XmlSyntaxReader(SchemaErrors errors)
{
    private static readonly Dictionary<string, PatternOperator> Operators = new(StringComparer.Ordinal)
    {
        ["group"] = PatternOperator.Group,
        ["interleave"] = PatternOperator.Interleave,
        ["choice"] = PatternOperator.Choice,
        ["optional"] = PatternOperator.Optional,
        ["zeroOrMore"] = PatternOperator.ZeroOrMore,
        ["oneOrMore"] = PatternOperator.OneOrMore,
        ["list"] = PatternOperator.List,
        ["mixed"] = PatternOperator.Mixed,
    };

    private IReadOnlyDictionary<string, string>? lastNamespaces;
    private Dictionary<string, string> lastForValues = [];

    /// <summary>Reads a schema, which is a pattern.</summary>
    /// <param name="root">The root element.</param>
    /// <param name="inheritedNamespace">The namespace that a referring schema passes on (4.6).</param>
    public PatternSyntax ReadSchema(SourceElement root, string inheritedNamespace) => ReadPattern(root, new SyntaxContext(inheritedNamespace, ""));

    private PatternSyntax ReadPattern(SourceElement element, SyntaxContext outer)
    {
        SyntaxContext context = Enter(element, outer);
        if (element.Name.NamespaceUri != QualifiedName.RelaxNGNamespace)
        {
            return Problem(element, $"\"{element.Name}\" is not an element of RELAX NG (namespace {QualifiedName.RelaxNGNamespace})");
        }

        if (Operators.TryGetValue(element.LocalName, out PatternOperator kind))
        {
            CheckContent(element, allowsText: false);
            return new OperatorSyntax(element.Location, kind, ReadPatterns(element, element.Children, context));
        }

        switch (element.LocalName)
        {
            case "element":
                return ReadElement(element, context);
            case "attribute":
                return ReadAttribute(element, context);
            case "empty":
                CheckNoChildren(element);
                return new EmptySyntax(element.Location);
            case "text":
                CheckNoChildren(element);
                return new TextSyntax(element.Location);
            case "notAllowed":
                CheckNoChildren(element);
                return new NotAllowedSyntax(element.Location);
            case "ref" or "parentRef":
                CheckNoChildren(element, "name");
                return new ReferenceSyntax(element.Location, NCName(element), element.LocalName == "parentRef");
            case "data":
                return ReadData(element, context);
            case "value":
                return ReadValue(element, context);
            case "externalRef":
                CheckNoChildren(element, "href");
                return Href(element) is Uri target ? new ExternalReferenceSyntax(element.Location, target, context.Namespace) : new NotAllowedSyntax(element.Location);
            case "grammar":
                CheckContent(element, allowsText: false);
                return new GrammarSyntax(element.Location, ReadComponents(element.Children, context, insideInclude: false));
            default:
                return Problem(element, $"\"{element.LocalName}\" is not a pattern");
        }
    }

    private List<PatternSyntax> ReadPatterns(SourceElement parent, IReadOnlyList<SourceElement> elements, SyntaxContext context)
    {
        if (elements.Count == 0)
        {
            Problem(parent, $"\"{parent.LocalName}\" needs a pattern inside");
            return [new NotAllowedSyntax(parent.Location)];
        }

        return [.. elements.Select(e => ReadPattern(e, context))];
    }

    private ElementSyntax ReadElement(SourceElement element, SyntaxContext context)
    {
        CheckContent(element, allowsText: false, "name");
        NameClass name = ReadName(element, context.Namespace, context, out IReadOnlyList<SourceElement> rest);
        return new ElementSyntax(element.Location, name, ReadPatterns(element, rest, context)) { Documentation = element.Documentation };
    }

    /// <summary>An attribute without a pattern holds text (4.12); one named by its attribute inherits no namespace (4.8).</summary>
    private AttributeSyntax ReadAttribute(SourceElement element, SyntaxContext context)
    {
        CheckContent(element, allowsText: false, "name");
        string ownNamespace = element.Attribute("ns")?.Value ?? "";
        NameClass name = ReadName(element, ownNamespace, context, out IReadOnlyList<SourceElement> rest);
        if (rest.Count > 1)
        {
            Problem(rest[1], "an attribute takes one pattern");
        }

        return new AttributeSyntax(element.Location, name, rest.Count == 0 ? new TextSyntax(element.Location) : ReadPattern(rest[0], context))
        {
            Documentation = element.Documentation,
            DefaultValue = element.Attributes.Find(a => a.Name == SchemaAnnotations.DefaultValueAttribute)?.Value,
        };
    }

    private DataSyntax ReadData(SourceElement element, SyntaxContext context)
    {
        CheckContent(element, allowsText: false, "type");
        List<ParameterSyntax> parameters = [];
        List<PatternSyntax> except = [];
        foreach (SourceElement child in element.Children)
        {
            SyntaxContext inner = Enter(child, context);
            if (child.LocalName == "param" && except.Count == 0)
            {
                CheckContent(child, allowsText: true, "name");
                CheckNoElements(child);
                parameters.Add(new ParameterSyntax(child.Location, NCName(child), child.Text));
            }
            else if (child.LocalName == "except" && except.Count == 0)
            {
                CheckContent(child, allowsText: false);
                except = ReadPatterns(child, child.Children, inner);
            }
            else
            {
                Problem(child, $"\"{child.LocalName}\" is not allowed here in \"data\"");
            }
        }

        return new DataSyntax(element.Location, new DatatypeName(context.DatatypeLibrary, NCName(element, "type")), parameters, except);
    }

    /// <summary>A value without a type is a built-in token (4.4).</summary>
    private ValueSyntax ReadValue(SourceElement element, SyntaxContext context)
    {
        CheckContent(element, allowsText: true, "type");
        CheckNoElements(element);
        DatatypeName type = element.Attribute("type") is null ? new DatatypeName("", "token") : new DatatypeName(context.DatatypeLibrary, NCName(element, "type"));
        return new ValueSyntax(element.Location, type, element.Text, NamespacesForValues(element.Namespaces, context.Namespace))
        {
            Documentation = element.Documentation,
        };
    }

    /// <summary>The prefixes with the default namespace, made once for the many values that share them.</summary>
    private Dictionary<string, string> NamespacesForValues(IReadOnlyDictionary<string, string> namespaces, string defaultNamespace)
    {
        if (!ReferenceEquals(namespaces, lastNamespaces) || lastForValues[""] != defaultNamespace)
        {
            lastNamespaces = namespaces;
            lastForValues = new Dictionary<string, string>(namespaces) { [""] = defaultNamespace };
        }

        return lastForValues;
    }

    /// <summary>Checks and applies the attributes that every element may have (4.3, 4.8).</summary>
    private SyntaxContext Enter(SourceElement element, SyntaxContext outer)
    {
        string library = outer.DatatypeLibrary;
        if (element.Attribute("datatypeLibrary") is SourceAttribute attribute)
        {
            library = attribute.Value;
            CheckLibrary(attribute);
        }

        return new SyntaxContext(element.Attribute("ns")?.Value ?? outer.Namespace, library);
    }

    private void CheckLibrary(SourceAttribute attribute)
    {
        if (!SchemaUris.IsLibrary(attribute.Value))
        {
            errors.Add(
                RelaxNGDiagnostics.InvalidUri,
                attribute.Location,
                $"the datatype library \"{attribute.Value}\" is not an absolute URI without fragment (RELAX NG, 4.3)");
        }
    }

    private Uri? Href(SourceElement element)
    {
        string? href = element.Attribute("href")?.Value;
        if (href is null)
        {
            Problem(element, $"\"{element.LocalName}\" lacks the attribute \"href\"");
        }
        else if (SchemaUris.Resolve(element.BaseUri, href) is Uri target)
        {
            return target;
        }
        else
        {
            errors.Add(RelaxNGDiagnostics.InvalidUri, element.Location, $"\"{href}\" is not a URI without fragment (RELAX NG, 4.5)");
        }

        return null;
    }

    private string NCName(SourceElement element, string attribute = "name")
    {
        string? name = element.Attribute(attribute) is SourceAttribute found ? WhiteSpace.Collapse(found.Value) : null;
        if (name is null)
        {
            Problem(element, $"\"{element.LocalName}\" lacks the attribute \"{attribute}\"");
        }
        else if (!Lexical.IsNCName(name))
        {
            Problem(element, $"\"{name}\" is not a name without colon");
        }

        return name ?? "";
    }

    private NotAllowedSyntax Problem(SourceElement element, string message)
    {
        errors.Add(RelaxNGDiagnostics.SchemaSyntax, element.Location, message + " (RELAX NG, 3)");
        return new NotAllowedSyntax(element.Location);
    }
}
