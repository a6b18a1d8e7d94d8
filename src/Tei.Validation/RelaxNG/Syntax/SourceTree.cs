using System.Xml;

namespace Tei.Validation.RelaxNG.Syntax;

/// <summary>Reads a schema file into a tree of elements, without recursion.</summary>
internal static class SourceTree
{
    /// <summary>The deepest nesting of a schema. Real schemas stay below 50.</summary>
    public const int DeepestElement = 500;

    /// <exception cref="InvalidSchemaException">The file is not well-formed, or too deep.</exception>
    public static SourceElement Read(XmlReader reader, string file, Uri baseUri)
    {
        try
        {
            return ReadDocument(reader, file, baseUri);
        }
        catch (XmlException e)
        {
            throw new InvalidSchemaException([HardenedXml.ToDiagnostic(e, file)]);
        }
    }

    private static SourceElement ReadDocument(XmlReader reader, string file, Uri baseUri)
    {
        SourceElement? root = null;
        Stack<SourceElement?> open = new();
        SourceElement? documented = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    bool isEmpty = reader.IsEmptyElement;
                    SourceElement? element = ReadStartTag(reader, file, open, baseUri);
                    root ??= element;
                    documented = element is null ? Documented(reader, open, documented) : null;
                    if (!isEmpty)
                    {
                        open.Push(element);
                    }

                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    AddText(reader.Value, open, documented);
                    break;
            }
        }

        return root ?? throw SchemaErrors.Fatal(RelaxNGDiagnostics.SchemaSyntax, new SourceLocation(file), "the file has no element of RELAX NG");
    }

    /// <summary>The element that the text here documents: the value before the documentation, or what it stands in at the beginning; null for none.</summary>
    private static SourceElement? Documented(XmlReader reader, Stack<SourceElement?> open, SourceElement? outside)
    {
        if (!open.TryPeek(out SourceElement? parent) || parent is null)
        {
            // What is inside the documentation belongs to it.
            return outside;
        }

        (string uri, string local) = SchemaAnnotations.DocumentationElement;
        if (reader.LocalName != local || reader.NamespaceURI != uri)
        {
            return null;
        }

        SourceElement? documented = parent.Children.Count == 0 ? parent
            : parent.Children[^1].LocalName == "value" ? parent.Children[^1]
            : null;
        documented?.RawDocumentation += "\n";
        return documented;
    }

    /// <summary>Adds text to the open element. Inside one of another namespace it counts only where that is documentation.</summary>
    private static void AddText(string text, Stack<SourceElement?> open, SourceElement? documented)
    {
        if (!open.TryPeek(out SourceElement? parent))
        {
            return;
        }

        if (parent is not null)
        {
            parent.Text += text;
        }
        else if (documented is not null)
        {
            documented.RawDocumentation += text;
        }
    }

    /// <summary>The element, added to its parent; null for one of another namespace and all inside it.</summary>
    private static SourceElement? ReadStartTag(XmlReader reader, string file, Stack<SourceElement?> open, Uri baseUri)
    {
        SourceLocation location = Location(reader, file);
        if (open.Count >= DeepestElement)
        {
            throw SchemaErrors.Fatal(RelaxNGDiagnostics.TooDeep, location, $"the schema is nested deeper than {DeepestElement} elements");
        }

        bool isRoot = open.Count == 0;
        SourceElement? parent = isRoot ? null : open.Peek();
        if (!isRoot && (parent is null || reader.NamespaceURI != QualifiedName.RelaxNGNamespace))
        {
            parent?.HasForeignElement = true;
            return null;
        }

        List<SourceAttribute> attributes = [];
        Dictionary<string, string>? declared = null;
        var name = new QualifiedName(reader.NamespaceURI, reader.LocalName);
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI == QualifiedName.XmlnsNamespace)
            {
                declared ??= new Dictionary<string, string>(parent?.Namespaces ?? new Dictionary<string, string> { ["xml"] = QualifiedName.XmlNamespace });
                declared[reader.Prefix.Length == 0 ? "" : reader.LocalName] = reader.Value;
            }
            else
            {
                attributes.Add(new SourceAttribute(new QualifiedName(reader.NamespaceURI, reader.LocalName), reader.Value, Location(reader, file)));
            }
        }

        reader.MoveToElement();
        Uri outer = parent?.BaseUri ?? baseUri;
        string? relative = attributes.Find(a => a.Name == new QualifiedName(QualifiedName.XmlNamespace, "base"))?.Value;
        var element = new SourceElement(
            name,
            location,
            declared ?? parent?.Namespaces ?? new Dictionary<string, string> { ["xml"] = QualifiedName.XmlNamespace },
            relative is not null && Uri.TryCreate(outer, relative, out Uri? own) ? own : outer);
        element.Attributes.AddRange(attributes);
        parent?.Children.Add(element);
        return element;
    }

    private static SourceLocation Location(XmlReader reader, string file) =>
        reader is IXmlLineInfo line && line.HasLineInfo() ? new SourceLocation(file, line.LineNumber, line.LinePosition) : new SourceLocation(file);
}
