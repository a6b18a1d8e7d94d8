using System.Xml;
using Tei.Validation.RelaxNG.Derivatives;

namespace Tei.Validation.RelaxNG;

/// <summary>A reader that validates what is read through it: build an <c>XDocument</c> or transform in the same pass.</summary>
/// <remarks>
/// For one thread. It changes nothing of what it passes on. A caller that skips nodes with <see cref="XmlReader.Skip"/> still has them validated.
/// Where the document is not well-formed, the reader throws as its inner reader does, and <see cref="Report"/> has the finding, too.
/// </remarks>
public sealed class RelaxNGValidatingReader : XmlReader, IXmlLineInfo, IXmlNamespaceResolver
{
    private readonly XmlReader inner;
    private readonly string file;
    private readonly ReaderValidation validation;
    private readonly IXmlLineInfo? lines;
    private ValidationReport? report;

    internal RelaxNGValidatingReader(CompiledSchema schema, XmlReader reader, string file)
    {
        inner = reader;
        this.file = file;
        lines = reader as IXmlLineInfo;
        validation = new ReaderValidation(schema, reader, file, ReaderKind.Other, new Workspace(schema.Names));
    }

    /// <summary>What was found in what has been read so far; complete once <see cref="Read"/> has given false.</summary>
    public ValidationReport Report => report ?? validation.Validator.Findings(null);

    /// <summary>What may come where the reader stands.</summary>
    public RelaxNGExpectation Expected => validation.Validator.Expected;

    /// <inheritdoc/>
    public override int AttributeCount => inner.AttributeCount;

    /// <inheritdoc/>
    public override string BaseURI => inner.BaseURI;

    /// <inheritdoc/>
    public override int Depth => inner.Depth;

    /// <inheritdoc/>
    public override bool EOF => inner.EOF;

    /// <inheritdoc/>
    public override bool HasValue => inner.HasValue;

    /// <inheritdoc/>
    public override bool IsDefault => inner.IsDefault;

    /// <inheritdoc/>
    public override bool IsEmptyElement => inner.IsEmptyElement;

    /// <inheritdoc/>
    public override string LocalName => inner.LocalName;

    /// <inheritdoc/>
    public override string Name => inner.Name;

    /// <inheritdoc/>
    public override string NamespaceURI => inner.NamespaceURI;

    /// <inheritdoc/>
    public override XmlNameTable NameTable => inner.NameTable;

    /// <inheritdoc/>
    public override XmlNodeType NodeType => inner.NodeType;

    /// <inheritdoc/>
    public override string Prefix => inner.Prefix;

    /// <inheritdoc/>
    public override ReadState ReadState => inner.ReadState;

    /// <inheritdoc/>
    public override XmlReaderSettings? Settings => inner.Settings;

    /// <inheritdoc/>
    public override string Value => inner.Value;

    /// <inheritdoc/>
    public override string XmlLang => inner.XmlLang;

    /// <inheritdoc/>
    public override XmlSpace XmlSpace => inner.XmlSpace;

    /// <inheritdoc/>
    public override bool CanResolveEntity => inner.CanResolveEntity;

    /// <inheritdoc/>
    public int LineNumber => lines?.LineNumber ?? 0;

    /// <inheritdoc/>
    public int LinePosition => lines?.LinePosition ?? 0;

    /// <inheritdoc/>
    public bool HasLineInfo() => lines?.HasLineInfo() ?? false;

    /// <inheritdoc/>
    public override bool Read()
    {
        try
        {
            if (inner.Read())
            {
                validation.Accept();
                return true;
            }
        }
        catch (XmlException e)
        {
            report = validation.Validator.Findings(HardenedXml.ToDiagnostic(e, file));
            throw;
        }

        report ??= validation.Validator.Complete();
        return false;
    }

    /// <inheritdoc/>
    public override string GetAttribute(int i) => inner.GetAttribute(i);

    /// <inheritdoc/>
    public override string? GetAttribute(string name) => inner.GetAttribute(name);

    /// <inheritdoc/>
    public override string? GetAttribute(string name, string? namespaceURI) => inner.GetAttribute(name, namespaceURI);

    /// <inheritdoc/>
    public override string? LookupNamespace(string prefix) => inner.LookupNamespace(prefix);

    /// <inheritdoc/>
    public override bool MoveToAttribute(string name) => inner.MoveToAttribute(name);

    /// <inheritdoc/>
    public override bool MoveToAttribute(string name, string? ns) => inner.MoveToAttribute(name, ns);

    /// <inheritdoc/>
    public override bool MoveToElement() => inner.MoveToElement();

    /// <inheritdoc/>
    public override bool MoveToFirstAttribute() => inner.MoveToFirstAttribute();

    /// <inheritdoc/>
    public override bool MoveToNextAttribute() => inner.MoveToNextAttribute();

    /// <inheritdoc/>
    public override bool ReadAttributeValue() => inner.ReadAttributeValue();

    /// <inheritdoc/>
    public override void ResolveEntity() => inner.ResolveEntity();

    /// <inheritdoc/>
    public IDictionary<string, string> GetNamespacesInScope(XmlNamespaceScope scope) =>
        inner is IXmlNamespaceResolver resolver ? resolver.GetNamespacesInScope(scope) : new Dictionary<string, string>();

    /// <inheritdoc/>
    public string? LookupPrefix(string namespaceName) => (inner as IXmlNamespaceResolver)?.LookupPrefix(namespaceName);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
