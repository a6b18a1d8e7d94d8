using System.Xml;
using Tei.Validation.RelaxNG.Datatypes;
using Tei.Validation.RelaxNG.Patterns;

namespace Tei.Validation.RelaxNG.Derivatives;

/// <summary>Watches the attributes of a document that is validated.</summary>
/// <param name="localName">The local name.</param>
/// <param name="namespaceUri">The namespace; empty for none.</param>
/// <param name="value">The value.</param>
/// <param name="validator">Knows the element and the place.</param>
internal delegate void AttributeObserver(string localName, string namespaceUri, string value, DocumentValidator validator);

/// <summary>Whether a reader is the parser itself, which tells white space from text, or one that may not.</summary>
internal enum ReaderKind
{
    Parser,
    Other,
}

/// <summary>Validates what an <see cref="XmlReader"/> gives: a whole document, or the element that the reader stands on.</summary>
internal sealed class ReaderValidation
{
    private readonly XmlReader reader;
    private readonly ReaderKind kind;
    private readonly ReaderNames names;
    private readonly DocumentContext context;
    private readonly AttributeObserver? observer;
    private readonly string file;

    public ReaderValidation(CompiledSchema schema, XmlReader reader, string file, ReaderKind kind, Workspace workspace, AttributeObserver? observer = null)
    {
        this.reader = reader;
        this.kind = kind;
        this.file = file;
        names = workspace.Names;
        this.observer = observer;
        context = new DocumentContext(reader.LookupNamespace);
        Validator = new DocumentValidator(schema, file, reader as IXmlLineInfo, context, workspace);
    }

    /// <summary>How far the document has come.</summary>
    public DocumentValidator Validator { get; }

    /// <summary>Reads to the end.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ValidationReport Run(CancellationToken cancellation)
    {
        try
        {
            if (reader.NodeType != XmlNodeType.None || reader.Read())
            {
                int outerDepth = reader.Depth;
                do
                {
                    cancellation.ThrowIfCancellationRequested();
                    Accept();

                    // A reader that stands on an element inside a document is read to the end of that element.
                }
                while ((Validator.Depth > 0 || outerDepth == 0) && reader.Read());
            }

            return Validator.Complete();
        }
        catch (XmlException e)
        {
            return Validator.Findings(HardenedXml.ToDiagnostic(e, file));
        }
    }

    /// <summary>Reads to the end without blocking a thread.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ValidationReport> RunAsync(CancellationToken cancellation)
    {
        try
        {
            while (await reader.ReadAsync().ConfigureAwait(false))
            {
                cancellation.ThrowIfCancellationRequested();
                if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                {
                    // A long text is not read whole before it is asked for.
                    await reader.GetValueAsync().ConfigureAwait(false);
                }

                Accept();
            }

            return Validator.Complete();
        }
        catch (XmlException e)
        {
            return Validator.Findings(HardenedXml.ToDiagnostic(e, file));
        }
    }

    /// <summary>Takes the node on which the reader stands, and leaves the reader there.</summary>
    public void Accept()
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                StartElement();
                break;
            case XmlNodeType.EndElement:
                Validator.EndElement();
                break;
            case XmlNodeType.Text:
                Text(mayBeBlank: kind != ReaderKind.Parser);
                break;
            case XmlNodeType.CDATA:
                Text(mayBeBlank: true);
                break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                if (Validator.KeepsText)
                {
                    Validator.KeepText(reader.Value);
                }

                break;
            case XmlNodeType.DocumentType:
                context.ReadInternalSubset(reader.Value);
                break;
            case XmlNodeType.EntityReference:
                reader.ResolveEntity();
                break;
        }
    }

    private void StartElement()
    {
        string localName = reader.LocalName;
        string namespaceUri = reader.NamespaceURI;
        Validator.StartElement(reader.Name, localName, namespaceUri, names.Find(localName, namespaceUri));
        bool isEmpty = reader.IsEmptyElement;
        if (reader.MoveToFirstAttribute())
        {
            Attributes();
        }

        Validator.CloseStartTag();
        if (isEmpty)
        {
            Validator.EndElement();
        }
    }

    private void Attributes()
    {
        do
        {
            string namespaceUri = reader.NamespaceURI;
            if (namespaceUri == QualifiedName.XmlnsNamespace)
            {
                continue;
            }

            string localName = reader.LocalName;
            string value = reader.Value;
            Validator.Attribute(reader.Name, localName, namespaceUri, names.Find(localName, namespaceUri), value);
            observer?.Invoke(localName, namespaceUri, value, Validator);
        }
        while (reader.MoveToNextAttribute());

        reader.MoveToElement();
    }

    private void Text(bool mayBeBlank)
    {
        if (Validator.KeepsText)
        {
            Validator.KeepText(reader.Value);
        }
        else if (!(mayBeBlank && WhiteSpace.IsAll(reader.Value)) && !Validator.TryText())
        {
            Validator.TextNotAllowed(reader.Value);
        }
    }
}
