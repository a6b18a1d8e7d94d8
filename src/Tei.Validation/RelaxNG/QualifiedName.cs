namespace Tei.Validation.RelaxNG;

/// <summary>A name of an element or attribute: namespace URI and local name (RELAX NG, 2).</summary>
internal readonly record struct QualifiedName(string NamespaceUri, string LocalName)
{
    public const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";
    public const string XmlnsNamespace = "http://www.w3.org/2000/xmlns/";
    public const string RelaxNGNamespace = "http://relaxng.org/ns/structure/1.0";
    public const string XsdDatatypes = "http://www.w3.org/2001/XMLSchema-datatypes";
    public const string CompatibilityDatatypes = "http://relaxng.org/ns/compatibility/datatypes/1.0";
    public const string CompatibilityAnnotations = "http://relaxng.org/ns/compatibility/annotations/1.0";

    public override string ToString() =>
        NamespaceUri.Length == 0 ? LocalName
        : NamespaceUri == XmlNamespace ? "xml:" + LocalName
        : $"{{{NamespaceUri}}}{LocalName}";
}
