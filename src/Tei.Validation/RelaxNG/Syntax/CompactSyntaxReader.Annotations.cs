using System.Text;

namespace Tei.Validation.RelaxNG.Syntax;

/// <content>Annotations (RELAX NG Compact Syntax, 5). They are checked, and documentation and default values are kept.</content>
internal sealed partial class CompactSyntaxReader
{
    /// <summary>Documentation, then annotations in brackets.</summary>
    private SchemaAnnotations ReadAnnotations()
    {
        if (Current.Kind is not (CompactTokenKind.Documentation or CompactTokenKind.OpenBracket))
        {
            return SchemaAnnotations.None;
        }

        bool hasElements = Current.Kind == CompactTokenKind.Documentation;
        string? documentation = ReadDocumentation();
        string? defaultValue = null;
        if (TakeIf(CompactTokenKind.OpenBracket))
        {
            Dictionary<QualifiedName, string> attributes = ReadAttributes(isNested: false);
            attributes.TryGetValue(SchemaAnnotations.DefaultValueAttribute, out defaultValue);
            while (!TakeIf(CompactTokenKind.CloseBracket))
            {
                hasElements = true;
                ReadAnnotationElement(mayBeRelaxNG: false, out QualifiedName name, out string text);
                documentation = name == SchemaAnnotations.DocumentationElement ? SchemaAnnotations.Join(documentation, text) : documentation;
            }
        }

        return new SchemaAnnotations(documentation, defaultValue, hasElements, IsEmpty: false);
    }

    private string? ReadDocumentation()
    {
        if (Current.Kind != CompactTokenKind.Documentation)
        {
            return null;
        }

        var lines = new StringBuilder();
        while (Current.Kind == CompactTokenKind.Documentation)
        {
            lines.Append(Take().Text).Append('\n');
        }

        return SchemaAnnotations.Join(null, lines.ToString());
    }

    /// <summary>Whether an annotation stands among the definitions: a name, not a keyword, and a bracket.</summary>
    private bool IsAnnotationElement() =>
        Current.Kind is CompactTokenKind.Identifier or CompactTokenKind.PrefixedName && Ahead(1).Kind == CompactTokenKind.OpenBracket;

    /// <param name="mayBeRelaxNG">Whether it is inside another, where the namespace of RELAX NG is allowed.</param>
    /// <param name="name">Its name.</param>
    /// <param name="text">All text inside.</param>
    private void ReadAnnotationElement(bool mayBeRelaxNG, out QualifiedName name, out string text)
    {
        CompactToken token = Current;
        name = ReadAnnotationName("an annotation");
        if (!mayBeRelaxNG && name.NamespaceUri == QualifiedName.RelaxNGNamespace)
        {
            throw AnnotationProblem(token.Location, "an annotation may not be an element of RELAX NG");
        }

        Expect(CompactTokenKind.OpenBracket, $"\"[\" behind the annotation \"{name.LocalName}\"");
        Enter();
        ReadAttributes(isNested: true);
        List<string> texts = [];
        while (!TakeIf(CompactTokenKind.CloseBracket))
        {
            if (Current.Kind == CompactTokenKind.Literal)
            {
                texts.Add(ReadLiteral());
            }
            else
            {
                ReadAnnotationElement(mayBeRelaxNG: true, out _, out string inner);
                texts.Add(inner);
            }
        }

        depth--;
        text = string.Concat(texts);
    }

    /// <summary>Attributes as long as <c>name =</c> follows.</summary>
    private Dictionary<QualifiedName, string> ReadAttributes(bool isNested)
    {
        Dictionary<QualifiedName, string> attributes = [];
        while (Current.Kind is CompactTokenKind.Identifier or CompactTokenKind.Keyword or CompactTokenKind.PrefixedName
            && Ahead(1).Kind == CompactTokenKind.Equal)
        {
            CompactToken token = Current;
            QualifiedName name = ReadAnnotationName("an attribute");
            CheckAttribute(token, name, isNested);
            Take();
            if (!attributes.TryAdd(name, ReadLiteral()))
            {
                throw AnnotationProblem(token.Location, $"the attribute {token} stands twice in the annotation");
            }
        }

        return attributes;
    }

    private static void CheckAttribute(CompactToken token, QualifiedName name, bool isNested)
    {
        if (name is { LocalName: "xmlns", NamespaceUri: "" } || name.NamespaceUri.TrimEnd('/') == QualifiedName.XmlnsNamespace.TrimEnd('/'))
        {
            throw AnnotationProblem(token.Location, "a namespace declaration is no annotation; declare the prefix with namespace");
        }

        if (!isNested && name.NamespaceUri is ("" or QualifiedName.RelaxNGNamespace))
        {
            throw AnnotationProblem(token.Location, $"the attribute {token} needs a prefix with a namespace that is not that of RELAX NG");
        }
    }

    private QualifiedName ReadAnnotationName(string what)
    {
        CompactToken token = Current;
        if (token.Kind is CompactTokenKind.Identifier or CompactTokenKind.Keyword)
        {
            Take();
            return new QualifiedName("", token.Text);
        }

        if (token.Kind != CompactTokenKind.PrefixedName)
        {
            throw Unexpected(what);
        }

        Take();
        return namespaces.IsInherited(token.Prefix)
            ? throw AnnotationProblem(token.Location, $"the prefix \"{token.Prefix}\" is inherited, so it cannot be used in an annotation")
            : new QualifiedName(namespaces.Find(token.Prefix, token.Location), token.Text);
    }

    private static InvalidSchemaException AnnotationProblem(SourceLocation place, string message) =>
        SchemaErrors.Fatal(RelaxNGDiagnostics.SchemaSyntax, place, message + " (RELAX NG Compact Syntax, 5)");
}
