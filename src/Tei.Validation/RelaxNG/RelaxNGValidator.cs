using System.Xml;
using Tei.Validation.RelaxNG.Datatypes;
using Tei.Validation.RelaxNG.Derivatives;

namespace Tei.Validation.RelaxNG;

/// <summary>Validates a document that is pushed into it: a start tag, its attributes, text, an end tag. For writers, pipelines and editors.</summary>
/// <remarks>For one document and one thread. Memory grows with the depth of the document and its IDs only.</remarks>
public sealed class RelaxNGValidator
{
    private readonly CompiledSchema schema;
    private readonly DocumentValidator validator;
    private bool isInStartTag;

    internal RelaxNGValidator(CompiledSchema schema, string file, IXmlNamespaceResolver? namespaces, IXmlLineInfo? lines)
    {
        this.schema = schema;
        Func<string, string?> findNamespace = namespaces is null ? NoContext.Instance.FindNamespace : namespaces.LookupNamespace;
        validator = new DocumentValidator(schema, file, lines, new DocumentContext(findNamespace), new Workspace(schema.Names));
    }

    /// <summary>What may come here: attributes while a start tag is open, and elements, text and values.</summary>
    public RelaxNGExpectation Expected => validator.Expected;

    /// <summary>What was found so far.</summary>
    public ValidationReport Report => validator.Findings(null);

    /// <summary>Opens an element. Attributes may follow.</summary>
    /// <param name="localName">The local name.</param>
    /// <param name="namespaceUri">The namespace; empty for none.</param>
    /// <param name="prefix">The prefix as written, for messages.</param>
    public void StartElement(string localName, string namespaceUri = "", string prefix = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(localName);
        ArgumentNullException.ThrowIfNull(namespaceUri);
        CloseStartTag();
        validator.StartElement(Written(prefix, localName), localName, namespaceUri, schema.Names.Find(namespaceUri, localName));
        isInStartTag = true;
    }

    /// <summary>Adds an attribute to the element that was opened last. Namespace declarations are not attributes.</summary>
    /// <param name="localName">The local name.</param>
    /// <param name="value">The value, normalised as an XML parser does.</param>
    /// <param name="namespaceUri">The namespace; empty for none.</param>
    /// <param name="prefix">The prefix as written, for messages.</param>
    /// <exception cref="InvalidOperationException">No start tag is open.</exception>
    public void Attribute(string localName, string value, string namespaceUri = "", string prefix = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(localName);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(namespaceUri);
        if (!isInStartTag)
        {
            throw new InvalidOperationException("An attribute can follow only a start tag or another attribute.");
        }

        validator.Attribute(Written(prefix, localName), localName, namespaceUri, schema.Names.Find(namespaceUri, localName), value);
    }

    /// <summary>Ends the start tag, so that <see cref="Expected"/> tells what the content may be. What comes next does it, too.</summary>
    public void CloseStartTag()
    {
        if (isInStartTag)
        {
            isInStartTag = false;
            validator.CloseStartTag();
        }
    }

    /// <summary>Adds text; several calls are one text.</summary>
    /// <param name="value">The text.</param>
    public void Text(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        CloseStartTag();
        if (validator.KeepsText)
        {
            validator.KeepText(value);
        }
        else if (!WhiteSpace.IsAll(value) && !validator.TryText())
        {
            validator.TextNotAllowed(value);
        }
    }

    /// <summary>Ends the innermost element.</summary>
    /// <exception cref="InvalidOperationException">No element is open.</exception>
    public void EndElement()
    {
        if (validator.Depth == 0)
        {
            throw new InvalidOperationException("No element is open.");
        }

        CloseStartTag();
        validator.EndElement();
    }

    /// <summary>Ends the document: what was found, in document order.</summary>
    /// <exception cref="InvalidOperationException">An element is open still.</exception>
    public ValidationReport Complete() => validator.Depth == 0
        ? validator.Complete()
        : throw new InvalidOperationException($"The element \"{validator.ElementName}\" is open still.");

    private static string Written(string prefix, string localName) => prefix.Length == 0 ? localName : prefix + ":" + localName;
}
